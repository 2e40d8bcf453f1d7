// Scripts that are loaded when they are needed: fetched first, since a browser that could not import one never tries again.
const modules = {
  here: new Map(), // address -> the addresses that it imports
  imports: /^(?:import|export)\s.*?\bfrom "(\.{1,2}\/[^"]+)"/gm,

  get: async (address) => {
    await modules.fetch(address, new Set());
    return import(address);
  },

  fetch: async (address, seen) => {
    if (seen.has(address)) return;
    seen.add(address);
    if (!modules.here.has(address)) modules.here.set(address, await modules.ask(address));
    await Promise.all(modules.here.get(address).map((part) => modules.fetch(part, seen)));
  },

  ask: async (address) => {
    const answer = await window.dash_clientside.files.get(address);
    if (!answer.ok || !/javascript/.test(answer.headers.get("Content-Type"))) throw new Error(`${address}: no script`);
    const text = await answer.text();
    return [...text.matchAll(modules.imports)].map(([, part]) => new URL(part, address).href);
  },
};

window.dash_clientside = {...window.dash_clientside, modules};
