// The list of all sources: made when it is opened, again when the network comes or goes; then only hidden and sorted.
const bibliography = {
  rows: null, // [name, citation, element] of each source
  last: "",

  show: ({settings: {panel, kind, by}}) => {
    if (panel !== "sources") return;
    if (!bibliography.rows) return void bibliography.open();
    bibliography.fit(kind, by);
  },

  open: async () => {
    const {facts, page} = window.dash_clientside;
    const list = document.getElementById("listed");
    bibliography.mount();
    try {
      const [{sources}, citing] = await Promise.all([facts.get("evidence"), facts.get("citing")]);
      document.getElementById("citing").textContent = citing;
      bibliography.fill(sources);
      bibliography.show(page.state);
    } catch {
      list.textContent = page.book.templates.late;
    }
  },

  // The field to search in, and what must be made anew when the network comes or goes.
  mount: () => {
    const {make, page} = window.dash_clientside;
    const home = document.getElementById("seek");
    if (home.childElementCount) return;
    const field = make.element("input", "", {type: "search", autocomplete: "off", placeholder: page.book.templates.seek});
    field.setAttribute("aria-label", page.book.templates.seek);
    field.addEventListener("input", () => bibliography.show(page.state));
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !field.value) return;
      event.preventDefault(); // empties the field, no more
      field.value = "";
      bibliography.show(page.state);
    });
    home.append(field);
    for (const name of ["online", "offline"]) addEventListener(name, bibliography.again);
    document.getElementById("page").addEventListener("click", bibliography.copy);
  },

  again: async () => {
    const {about, facts, page} = window.dash_clientside;
    if (about.now.startsWith("source:")) about.fill(about.now);
    if (!bibliography.rows) return;
    bibliography.fill((await facts.get("evidence")).sources);
    bibliography.show(page.state);
  },

  fill: (sources) => {
    bibliography.last = "";
    bibliography.rows = Object.entries(sources).map(([name, citation]) => [name, citation, bibliography.entry(name, citation)]);
  },

  entry: (name, citation) => {
    const {make, page, sources, words} = window.dash_clientside;
    const [, full, , , , kind, , design, read, , copies] = citation;
    const item = make.element("li");
    const about = [design, words.fill(page.book.templates.read, {kind, read})].filter(Boolean).join(". ");
    const copy = make.element("button", page.book.templates.copy, {type: "button", className: "ask"});
    copy.dataset.copy = "";
    copy.setAttribute("aria-label", words.fill(page.book.templates.copied, {name: citation[0]}));
    const tail = make.element("p", "", {className: "addresses"});
    tail.append(...sources.links(citation), make.ask(`source:${name}`, page.book.templates.uses), copy);
    item.append(make.element("p", full, {className: "full"}), make.element("small", about));
    if (copies) item.append(make.element("small", copies, {className: "repeats"}));
    item.append(tail);
    return item;
  },

  fit: (kind, by) => {
    const {page, words} = window.dash_clientside;
    const text = document.querySelector("#seek input").value.trim().toLowerCase();
    const now = JSON.stringify([kind, by, text]);
    if (now === bibliography.last) return;
    bibliography.last = now;
    const rank = page.book.address.settings.kind.indexOf(kind) - 1;
    const shown = bibliography.rows.filter(([name, citation]) => (!kind || Number(citation[6]) === rank)
      && text.split(/\s+/).every((word) => `${name} ${citation.join(" ")}`.toLowerCase().includes(word)));
    const year = ([, citation]) => Number(citation[9]) || 0;
    const named = ([, [, full]]) => !full.startsWith("("); // those without a name come last
    const alike = (one, other) => named(other) - named(one) || one[1][1].localeCompare(other[1][1]);
    shown.sort(by === "year" ? (one, other) => year(other) - year(one) || alike(one, other) : alike);
    document.getElementById("sources").replaceChildren(...shown.map(([, , item]) => item));
    document.getElementById("listed").textContent = words.fill(page.book.templates.listed, {count: shown.length, total: bibliography.rows.length});
  },

  // Into the clipboard; where the browser has none to give, the text is marked instead.
  copy: async ({target}) => {
    const button = target.closest("[data-copy]");
    if (!button) return;
    const text = button.dataset.copy ? document.querySelector(button.dataset.copy) : button.closest("li").firstElementChild;
    const {layers, page} = window.dash_clientside;
    try {
      await navigator.clipboard.writeText(text.textContent);
      layers.tell(page.book.templates.taken);
    } catch {
      getSelection().selectAllChildren(text);
      layers.tell(page.book.templates.ready);
    }
  },
};

window.dash_clientside = {...window.dash_clientside, bibliography};
