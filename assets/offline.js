// After the first visit the page needs no network: a worker keeps it, asked for in idle time, where one may run.
const offline = {
  room: 40e6, // bytes that must be free; it takes about a third of them

  begin: async () => {
    const {page} = window.dash_clientside;
    try {
      if (!await offline.may(page)) return;
      await navigator.serviceWorker.register(page.book.worker);
      const {active} = await navigator.serviceWorker.ready;
      active.postMessage("visited"); // whatever is missing is fetched, old releases go
      performance.mark("offline");
    } catch {
      // no worker, no storage: the page works as without one
    }
  },

  // Not in a copy or over a bare http, not inside a course page, not where data or room are dear.
  may: async ({book, state}) => {
    const {saveData, effectiveType = "4g"} = navigator.connection ?? {};
    if (!book.worker || !navigator.serviceWorker || state.settings.embed || saveData || effectiveType !== "4g") return false;
    const {quota = Infinity, usage = 0} = await navigator.storage?.estimate() ?? {};
    return quota - usage > offline.room;
  },

  // While the page is open, the worker keeps what it was made of.
  hold: () => {
    const {files, page} = window.dash_clientside;
    if (!page.book?.worker) return;
    const gone = new Promise((done) => addEventListener("pagehide", done, {once: true}));
    navigator.locks?.request(new URL(files.home).pathname, {mode: "shared"}, () => gone).catch(() => null);
  },

  listen: () => {
    addEventListener("pageshow", offline.hold);
    new PerformanceObserver((list, observer) => {
      if (!list.getEntriesByName("settled").length) return;
      observer.disconnect();
      window.dash_clientside.detail.idle(offline.begin);
    }).observe({type: "mark", buffered: true});
  },
};

offline.listen();
window.dash_clientside = {...window.dash_clientside, offline};
