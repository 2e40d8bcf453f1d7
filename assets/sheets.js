// What is known of a thing and who says so: made from the rows that came with the page.
const sheets = {
  book: null,

  listen: (book) => {
    sheets.book = book;
    document.addEventListener("toggle", (event) => {
      const {sheet} = event.target.dataset;
      const body = sheet && event.target.lastElementChild;
      if (sheet && event.target.open && !body.childElementCount) body.append(sheets.rows(sheet));
    }, true);
  },

  // Above the chain: one sheet for each thing that is picked.
  show: (picked) => {
    document.getElementById("sheet").replaceChildren(...picked.filter((thing) => sheets.book.sheets[thing]).map((thing) => {
      const details = sheets.element("details", "");
      details.dataset.sheet = thing;
      const {name} = sheets.book.things[thing];
      const title = sheets.element("summary", `${name}: what is known, and who says so`);
      details.append(title, document.createElement("div"));
      return details;
    }));
  },

  rows: (thing) => {
    const list = sheets.element("dl", "");
    for (const [label, words, source, place, lang] of sheets.book.sheets[thing]) {
      const said = sheets.element("dd", words);
      if (lang) said.lang = lang;
      if (source) said.append(" ", ...sheets.citation(source, place));
      list.append(sheets.element("dt", label), said);
    }
    return list;
  },

  citation: (source, place) => {
    const [short, full, link, kind, read] = sheets.book.sources[source];
    const name = sheets.element(link ? "a" : "cite", short);
    name.dataset.id = `source:${source}`;
    if (link) Object.assign(name, {href: link, target: "_blank", rel: "noopener noreferrer"});
    return [name, sheets.element("small", ` ${place}. ${full} ${kind}; read: ${read}.`)];
  },

  element: (name, text) => Object.assign(document.createElement(name), {textContent: text}),
};

window.dash_clientside = {...window.dash_clientside, sheets};
