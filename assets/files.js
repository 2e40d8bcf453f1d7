// Everything that is fetched after the page: where it lies, and how it comes. A copy that carries its files answers instead.
const files = {
  home: new URL(".", document.currentScript?.src || location.href).href, // where the assets lie, whatever the prefix
  scripts: new Map(), // address -> promise that it has run

  own: (name) => `${files.home}${name}`,
  get: (address, how) => fetch(address, how),
  module: (name) => window.dash_clientside.modules.get(files.own(name)),

  script: (address) => {
    if (!files.scripts.has(address)) {
      const run = files.run(address);
      run.catch(() => files.scripts.delete(address)); // so that the next wish tries again
      files.scripts.set(address, run);
    }
    return files.scripts.get(address);
  },

  run: (src) => new Promise((done, failed) => {
    const element = Object.assign(document.createElement("script"), {src, onload: done});
    element.onerror = () => {
      element.remove();
      failed(new Error(src));
    };
    document.head.append(element);
  }),

  // Here before it is its turn, so that scripts that need each other come at the same time. Not as a preload: one that
  // failed is never tried again.
  ahead: async (address) => {
    const answer = await files.get(address);
    if (!answer.ok) throw new Error(address);
    await answer.arrayBuffer();
  },
};

window.dash_clientside = {...window.dash_clientside, files};
