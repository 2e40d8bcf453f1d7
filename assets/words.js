// The sentence for what is picked, put together from phrases that came with the page.
const words = {
  fill: (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]),

  // A name inside a sentence.
  inside: ({name, inside}) => inside ?? name.replace(/^./, (first) => first.toLowerCase()),

  list: (parts, and) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`,

  sentence: (picked, match, lit, {things, acting, templates}, reach) => {
    if (!picked.length) return templates.none;
    if (picked.length === 1) return things[picked[0]].sentence;
    const [root, muscle] = [picked[0], picked.at(-1)];
    if (match === "all" && picked.length === 2 && root.startsWith("root:") && muscle.startsWith("muscle:")) {
      return words.way(root, muscle, lit, {things, templates}, reach);
    }
    const muscles = Object.keys(things).filter((thing) => thing.startsWith("muscle:"));
    const said = acting.filter((muscle) => lit.has(muscle)).map((muscle) => {
      const name = words.inside(things[muscle]);
      return lit.get(muscle) === "on" ? name : `${name} (${templates[lit.get(muscle)] ?? lit.get(muscle)})`;
    });
    return words.fill(templates[match], {
      picked: words.list(picked.map((thing) => things[thing].name), templates.and),
      count: muscles.filter((muscle) => lit.has(muscle)).length,
      total: muscles.length,
      acting: said.length ? words.fill(templates.act, {list: words.list(said, templates.and)}) : templates.idle,
    });
  },

  // From one root to one muscle: how strongly, and through which nerves.
  way: (root, muscle, lit, {things, templates}, reach) => {
    const inside = (thing) => words.inside(things[thing]);
    const share = reach.get(muscle).get(root);
    const nerves = Object.keys(things).filter((thing) => thing.startsWith("nerve:") && lit.has(thing)).map(inside);
    return words.fill(share ? templates.way : templates.astray, {
      root: things[root].name, muscle: inside(muscle), nerves: words.list(nerves, templates.and), share: templates[share] ?? share,
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
