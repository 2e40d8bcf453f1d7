// The sentence for what is picked, put together from phrases that came with the page.
const words = {
  fill: (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]),

  list: (parts, and) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`,

  sentence: (picked, match, lit, {things, acting, templates}) => {
    if (!picked.length) return templates.none;
    if (picked.length === 1) return things[picked[0]].sentence;
    const muscles = Object.keys(things).filter((thing) => thing.startsWith("muscle:"));
    const said = acting.filter((muscle) => lit.has(muscle)).map((muscle) => {
      const name = things[muscle].name.toLowerCase();
      return lit.get(muscle) === "on" ? name : `${name} (${templates[lit.get(muscle)] ?? lit.get(muscle)})`;
    });
    return words.fill(templates[match], {
      picked: words.list(picked.map((thing) => things[thing].name), templates.and),
      count: muscles.filter((muscle) => lit.has(muscle)).length,
      total: muscles.length,
      acting: said.length ? words.fill(templates.act, {list: words.list(said, templates.and)}) : templates.idle,
    });
  },

  // A polite note on what a link held that we do not know: a few words of it, as plain text.
  note: (ignored, {templates}) => {
    if (!ignored.length) return "";
    const shown = ignored.slice(0, 3).map((part) => (part.length > 40 ? `${part.slice(0, 39)}…` : part));
    const rest = ignored.length - shown.length;
    const parts = rest ? [...shown, words.fill(templates.more, {count: rest})] : shown;
    return words.fill(templates.ignored, {words: parts.join(", ")});
  },
};

window.dash_clientside = {...window.dash_clientside, words};
