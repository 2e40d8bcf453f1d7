// Says an English text in another language: whole texts first, then phrases whose slots are said in turn, then lists.
const phrases = {
  deepest: 6, // a phrase in a phrase in a phrase …
  heavy: 8, // letters of its own that a phrase must have to carry what has no translation
  slot: /\\\{\w+\\\}/g,

  // From a table of texts, and names by their English form: text -> text, or null where nobody knows it.
  make: ({lang, words, told = {}}, names) => {
    const table = new Map(Object.entries({...told, ...words}).map(([from, to]) => [phrases.plain(from), to]));
    const tongue = {
      lang, names, table, kept: new Map(), parts: new Map(),
      english: new Set([...table.keys(), ...names.keys()].flatMap(phrases.tokens)),
      other: new Set([...table.values(), ...names.values()].flatMap(phrases.tokens)),
      lists: new Intl.ListFormat(lang),
      forms: Object.keys(words).filter((from) => from.includes("{")).map((from) => phrases.form(from, words[from]))
        .sort((one, other) => other.weight - one.weight),
    };
    return (text) => phrases.whole(text, tongue);
  },

  plain: (text) => text.replace(/\u00ad/g, "").replace(/\s+/g, " ").trim(),

  form: (from, to) => {
    const slots = [...from.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const literal = phrases.plain(from).replace(/[.*+?^$()|[\]\\{}]/g, "\\$&");
    const [short, long] = ["(.+?)", "(.+)"].map((inner) => new RegExp(`^${literal.replace(phrases.slot, inner)}$`));
    const tries = slots.length > 1 ? [short, long] : [short]; // what a slot holds may look like the words after it
    const [sure] = phrases.plain(from).split(/\{\w+\}/).sort((one, other) => other.length - one.length); // not without this
    return {tries, slots, to, sure, weight: literal.replace(phrases.slot, "").length};
  },

  // The same blanks at the ends; what is known once is known for good.
  whole: (text, tongue) => {
    const plain = phrases.plain(text);
    if (!plain) return null;
    if (!tongue.kept.has(plain)) tongue.kept.set(plain, phrases.foreign(plain, tongue) ? null : phrases.say(plain, tongue, 0) ?? phrases.loose(plain, tongue));
    const said = tongue.kept.get(plain);
    return said === null ? null : text.match(/^\s*/)[0] + said + text.match(/\s*$/)[0];
  },

  // Already said: it holds a word of the other language that English does not have.
  foreign: (text, {table, english, other}) =>
    !table.has(text) && phrases.tokens(text).some((token) => other.has(token) && !english.has(token)),

  tokens: (text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [],

  // Each part is worked out once.
  say: (text, tongue, depth) => {
    if (!tongue.parts.has(text)) tongue.parts.set(text, phrases.find(text, tongue, depth));
    return tongue.parts.get(text);
  },

  find: (text, tongue, depth) => phrases.exact(text, tongue) ?? phrases.figure(text)
    ?? (depth > phrases.deepest ? null : phrases.fit(text, tongue, depth) ?? phrases.list(text, tongue, depth)),

  // A text or a name, as it stands, inside a sentence, or at the start of one.
  exact: (text, {lang, names, table}) => {
    const open = text[0].toUpperCase() + text.slice(1);
    const close = text[0].toLowerCase() + text.slice(1);
    const found = table.get(text) ?? names.get(text);
    if (found !== undefined) return found;
    const name = names.get(text.replace(/^the /i, "").replace(/^./, (first) => first.toUpperCase())) ?? names.get(open);
    if (name !== undefined) return lang === "de" || /^The /.test(text) ? name : phrases.first(name, "toLowerCase");
    if (text === open) return table.has(close) ? phrases.first(table.get(close), "toUpperCase") : null;
    return table.has(open) ? phrases.first(table.get(open), "toLowerCase") : null;
  },

  first: (text, how) => (/^\p{L}\p{Ll}/u.test(text) ? text[0][how]() + text.slice(1) : text),

  // Numbers, signs and units are the same everywhere, but for the decimal comma.
  figure: (text) => (/\p{L}{2}/u.test(text) ? null : text.replace(/(\d)\.(?=\d)/g, "$1,")),

  fit: (text, tongue, depth) => {
    for (const {tries, slots, sure, to} of tongue.forms) {
      if (!text.includes(sure)) continue;
      for (const pattern of tries) {
        const inner = phrases.every(pattern.exec(text)?.slice(1) ?? [], tongue, depth);
        if (inner) return phrases.fill(to, slots, inner);
      }
    }
    return null;
  },

  // All parts said, or null as soon as one is unknown; the short ones are tried first.
  every: (parts, tongue, depth) => {
    const said = [];
    const order = [...parts.keys()].sort((one, other) => parts[one].length - parts[other].length);
    for (const place of order) {
      said[place] = phrases.say(parts[place], tongue, depth + 1);
      if (said[place] === null) return null;
    }
    return said.length ? said : null;
  },

  fill: (to, slots, inner) => to.replace(/\{(\w+)\}/g, (_, name) => inner[slots.indexOf(name)]),

  // Sentence after sentence, then what a colon parts, "a → b", "a; b", then "a, b and c": only where every part is known.
  list: (text, tongue, depth) => {
    for (const kind of [/(?<=[.!?]) /y, /(?<=:) /y, / → /y, /; /y, /, | and /y]) {
      const parts = phrases.cut(text, kind);
      const said = parts.length > 1 && phrases.every(parts.filter((_, place) => place % 2 === 0), tongue, depth);
      if (said) return phrases.join(parts.map((part, place) => (place % 2 ? part : said[place / 2])), tongue);
    }
    return null;
  },

  // Part, what parts it from the next, part …; nothing is parted inside brackets.
  cut: (text, kind) => {
    const parts = [""];
    for (let place = 0, deep = 0; place < text.length; place += 1) {
      deep += {"(": 1, ")": -1}[text[place]] ?? 0;
      kind.lastIndex = place;
      const [found] = (!deep && parts.at(-1) && kind.exec(text)) || [];
      if (found) {
        parts.push(found, "");
        place += found.length - 1;
      } else parts[parts.length - 1] += text[place];
    }
    return parts;
  },

  join: (parts, tongue) => parts.reduce((line, part, place) => {
    if (place % 2) return part === " and " ? line : line + part;
    return parts[place - 1] === " and " ? phrases.pair(line, part, tongue) : line + part;
  }, ""),

  pair: (line, part, {lists}) => lists.formatToParts(["x", part]).map(({value}) => (value === "x" ? line : value)).join(""),

  // Where a slot holds what has no translation (a source, a word of a link) it stays as it is.
  loose: (text, tongue) => {
    for (const {tries: [pattern], slots, to, weight} of tongue.forms) {
      const inner = weight >= phrases.heavy && pattern.exec(text)?.slice(1).map((part) => phrases.say(part, tongue, 1) ?? part);
      if (inner) return phrases.fill(to, slots, inner);
    }
    return null;
  },
};

window.dash_clientside = {...window.dash_clientside, phrases};
