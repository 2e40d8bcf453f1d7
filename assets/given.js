// What came along with the page is not asked for again: a request for it is answered from here.
const given = {
  texts: null,
  network: window.fetch.bind(window),

  // name -> value, as the page brought it; read once.
  all: () => (given.texts ??= JSON.parse(document.getElementById("given")?.textContent ?? "{}")),

  answer: (address) => {
    const name = new URL(address, document.baseURI).pathname.split("/").at(-1);
    if (!Object.hasOwn(given.all(), name)) return null;
    return new Response(JSON.stringify(given.all()[name]), {headers: {"Content-Type": "application/json"}});
  },

  drawings: new Map(), // file -> its text, of the drawings that stood in what could be read before

  // The page itself takes the place of what could only be read.
  over: () => {
    const front = document.getElementById("front");
    for (const svg of front?.querySelectorAll("svg[data-file]") ?? []) given.drawings.set(svg.dataset.file, svg.outerHTML);
    front?.remove();
  },
};

window.fetch = async (address, options) => given.answer(address?.url ?? address) ?? given.network(address, options);
window.dash_clientside = {...window.dash_clientside, given};
