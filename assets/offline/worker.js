// The page without the network. What stands before this is written by offline.py:
//   release {home, assets, stamp, live, fixed}: where the page and its assets lie, one word for all that belongs together,
//   what has the same address in every release, what has an address of its own
// Each release has one cache, filled before it takes over and never changed after: nothing of two releases is mixed.
const title = `${release.home} ${release.assets} ${release.stamp}`;
const patience = 4000; // ms that the network may take while there is a kept answer

// One after another, behind everything else; what is kept already is not asked for. The first failure ends it.
const fill = async () => {
  if (navigator.connection?.saveData) throw new Error("Data are to be saved.");
  const cache = await caches.open(title);
  for (const address of [...release.live, ...release.fixed]) {
    if (await cache.match(address)) continue;
    const answer = await fetch(address, {priority: "low", cache: release.live.includes(address) ? "no-cache" : "default"});
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await cache.put(address, answer);
  }
};

// Old releases go, but for those that an open page was made of (offline.js holds a lock for each).
const sweep = async () => {
  const {held = []} = await navigator.locks?.query() ?? {};
  for (const key of await caches.keys()) {
    const [home, assets] = key.split(" ");
    const needed = assets !== release.assets && held.some(({name}) => name === assets);
    if (home === release.home && key !== title && !needed) await caches.delete(key);
  }
};

// The network's answer; the kept one if the network is gone, the server broken, or either too slow.
const soon = async (asked, address) => {
  const kept = await caches.match(address, {cacheName: title});
  if (!kept) return asked;
  const answer = asked.then((given) => (given.status < 500 ? given : kept), () => kept);
  return Promise.race([answer, new Promise((done) => setTimeout(done, patience, kept))]);
};

const answer = (event) => {
  const {request} = event;
  const {origin, pathname, search} = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (pathname !== release.home) return;
    event.respondWith(soon(fetch(request), pathname)); // no preload: where it fails, Firefox shows nothing else
  } else if (release.live.includes(pathname + search)) event.respondWith(soon(fetch(request), pathname + search));
  else if (release.fixed.includes(pathname) || pathname.startsWith(`${release.home}assets/`)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request))); // an old page finds its own
  }
};

const begin = async () => {
  await sweep();
  await clients.claim();
};

addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("message", (event) => event.waitUntil(fill().catch(() => null).then(sweep))); // from each visit
addEventListener("fetch", answer);
