// In a copy of the page: files that it would fetch are carried inside it, packed. In a folder few, in a single file all.
const carried = {
  packed: JSON.parse(document.getElementById("carried").textContent), // name -> gzip as base64
  home: document.getElementById("carried").dataset.home, // where the assets seem to lie, if all is carried
  kinds: {css: "text/css", js: "text/javascript", svg: "image/svg+xml", woff2: "font/woff2"},
  beyond: window.fetch.bind(window),
  mapped: null, // promise that modules are known by name

  name: (address) => String(address).replace(/^\.\//, "").split("?")[0],
  kind: (name) => carried.kinds[/\w+$/.exec(name)[0]] ?? "application/json",

  fetch: async (address, how) => {
    const name = carried.name(address);
    if (name in carried.packed) return new Response(await carried.blob(name));
    if (carried.home && !/^(data|blob):/.test(name)) throw new TypeError(`${name} is not in this file`);
    return carried.beyond(address, how);
  },

  blob: async (name) => {
    const bytes = Uint8Array.from(atob(carried.packed[name]), (letter) => letter.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Blob([await new Response(plain).arrayBuffer()], {type: carried.kind(name)});
  },

  address: async (name) => URL.createObjectURL(await carried.blob(name)),

  // Modules ask for each other by name.
  map: async () => {
    const names = Object.keys(carried.packed).filter((name) => name.endsWith(".js") && name.startsWith(carried.home));
    const pairs = await Promise.all(names.map(async (name) => [name, await carried.address(name)]));
    const textContent = JSON.stringify({imports: Object.fromEntries(pairs)});
    document.head.append(Object.assign(document.createElement("script"), {type: "importmap", textContent}));
  },

  module: async (name) => {
    await (carried.mapped ??= carried.map());
    return import(carried.home + name);
  },
};

window.fetch = carried.fetch;
if (carried.home) {
  const {files} = window.dash_clientside;
  const {run} = files;
  Object.assign(files, {
    home: carried.home,
    ahead: async () => null,
    module: carried.module,
    run: async (name) => run(await carried.address(carried.name(name))),
  });
}
