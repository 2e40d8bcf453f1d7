// What is said of a thing or a supply: parts under each other, those that disagree side by side.
const said = {
  title: (key, {things, titles, templates}) => {
    const {words} = window.dash_clientside;
    const [kind, name] = key.split(":");
    if (kind !== "supply") {
      const name = things[key]?.name ?? titles[key];
      return name ? words.fill(templates.asks, {name}) : "";
    }
    const [muscle, root] = name.split(".");
    return words.fill(templates.supply, {muscle: things[`muscle:${muscle}`].name, root});
  },

  sheet: (key, evidence) => said.grouped(evidence.sheets[key] ?? []).map((group) =>
    group[0].side ? said.columns(group, evidence) : said.part(group[0], evidence)),

  // Neighbouring parts that take sides stand in one group; every other part is a group of its own.
  grouped: (parts) => parts.reduce((groups, part) => {
    const last = groups.at(-1);
    if (part.side && last?.[0].side) last.push(part);
    else groups.push([part]);
    return groups;
  }, []),

  columns: (parts, evidence) => {
    const {make, page} = window.dash_clientside;
    const box = make.element("div", "", {className: "sides"});
    box.append(...parts.map((part) => said.part(part, evidence)));
    if (parts[0].side !== "version") return box;
    const section = make.element("section");
    section.append(make.element("h3", page.book.templates.versions), box);
    return section;
  },

  part: (part, evidence) => {
    const {make} = window.dash_clientside;
    if (part.of) return said.inner(part.of, evidence);
    const section = make.element("section", "", {className: "part"});
    if (part.side) section.dataset.side = part.side;
    if (part.head) section.append(make.element("h3", part.side ? `${part.head} (${part.rows.length})` : part.head));
    const list = make.element("ul", "", {className: "rows"});
    list.append(...part.rows.map((row) => said.row(row, evidence)));
    section.append(list);
    return section;
  },

  // Another sheet, folded: its head says how many stand on each side.
  inner: (key, evidence) => {
    const {make} = window.dash_clientside;
    const parts = evidence.sheets[key];
    const counts = parts.filter(({side}) => side).map(({head, rows}) => `${head[0].toLowerCase()}${head.slice(1)}: ${rows.length}`);
    const details = make.element("details", "", {className: "inner"});
    const [[, grade]] = parts[0].rows;
    const summary = make.element("summary");
    summary.append(key.split(".").at(-1), ...[grade, ...counts].flatMap((text) => [" · ", text]));
    details.append(summary);
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) details.append(...said.sheet(key, evidence));
    });
    return details;
  },

  row: ([label, text, source, place, lang], evidence) => {
    const {make} = window.dash_clientside;
    const item = make.element("li");
    if (label) item.append(make.element("b", label), " ");
    if (text) item.append(make.element("span", text, lang ? {lang} : {}), " ");
    if (source) item.append(...said.citation(source, place, evidence));
    return item;
  },

  // The source as a button to all it says, then where in it, its kind, and what of it was read.
  citation: (source, place, {sources}) => {
    const {make, page, words} = window.dash_clientside;
    const [short, , , , , kind, rank, , read, , copies] = sources[source];
    const name = make.ask(`source:${source}`, short);
    name.dataset.id = `source:${source}`;
    const about = make.element("small");
    about.append(...(place ? [place, ". "] : []), words.fill(page.book.templates.read, {kind, read}));
    about.dataset.rank = rank;
    return copies ? [name, make.element("small", copies, {className: "repeats"}), about] : [name, about];
  },
};

window.dash_clientside = {...window.dash_clientside, said};
