// One source: where to find it, what was read of it, and everything on this page that it supports or contradicts.
const sources = {
  title: (key, evidence) => evidence.sources[key.slice("source:".length)][0],

  sheet: (key, evidence) => {
    const {make, page} = window.dash_clientside;
    const name = key.slice("source:".length);
    const parts = sources.uses(name, evidence);
    const rest = parts.length ? parts.map((part) => sources.part(part)) : [make.element("p", page.book.templates.alone)];
    return [sources.head(evidence.sources[name]), ...rest];
  },

  head: (citation) => {
    const {make, page, words} = window.dash_clientside;
    const [, full, , , , kind, , design, read, , copies] = citation;
    const box = make.element("section", "", {className: "part source"});
    const list = make.element("p", "", {className: "addresses"});
    list.append(...sources.links(citation));
    box.append(make.element("p", full), list, make.element("p", [design, words.fill(page.book.templates.read, {kind, read})].filter(Boolean).join(". ")));
    if (copies) box.append(make.element("p", copies, {className: "repeats"}));
    return box;
  },

  // DOI and PubMed; its address where it has neither.
  links: ([, , doi, pmid, href]) => {
    const {make, page, words} = window.dash_clientside;
    const {templates} = page.book;
    const links = [[doi && `doi:${doi}`, words.fill(templates.doi, {number: doi})], [pmid && `PMID ${pmid}`, words.fill(templates.pmid, {number: pmid})]];
    if (!doi && !pmid) links.push([href, href]);
    return links.filter(([text]) => text).flatMap(([text, to]) => [make.link(text, to), " "]);
  },

  // Its rows on all sheets, in three heaps; the same words of the same thing once.
  uses: (name, {sheets}) => {
    const {heaps} = window.dash_clientside.page.book;
    const found = {for: new Map(), against: new Map()};
    for (const [key, parts] of Object.entries(sheets)) {
      for (const {rows = [], side, head} of parts) {
        if (side === "version") continue;
        for (const [label, text, source, place] of rows) {
          if (source !== name) continue;
          const heap = side === "against" || side === "none" ? found.against : found.for;
          heap.set(`${key}|${label}|${text}`, {key, label, text, place, head});
        }
      }
    }
    return [[heaps.for, found.for], [heaps.against, found.against]]
      .filter(([, heap]) => heap.size).map(([head, heap]) => ({head, rows: [...heap.values()]}));
  },

  part: ({head, rows}) => {
    const {make, page} = window.dash_clientside;
    const {titles} = page.book;
    const section = make.element("section", "", {className: "part"});
    const list = make.element("ul", "", {className: "rows"});
    list.append(...rows.map(({key, label, text, place, head: area}) => {
      const item = make.element("li");
      item.append(make.ask(key, sources.name(key)), " ", [key in titles && area, label, text].filter(Boolean).join(": "));
      if (place) item.append(" ", make.element("small", place));
      return item;
    }));
    section.append(make.element("h3", `${head} (${rows.length})`), list);
    return section;
  },

  name: (key) => {
    const {things, titles} = window.dash_clientside.page.book;
    const [kind, name] = key.split(":");
    if (kind !== "supply") return things[key]?.name ?? titles[key];
    const [muscle, root] = name.split(".");
    return `${things[`muscle:${muscle}`].name}, ${root}`;
  },
};

window.dash_clientside = {...window.dash_clientside, sources};
