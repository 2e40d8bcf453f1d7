// The language of the page: its words are fetched when wanted, then everything that speaks is told.
const language = {
  now: {lang: "en", names: ""},
  tables: new Map([["en", {lang: "en", words: {}, names: {}}], ["", {}]]), // language or kind of names -> its table
  plain: new WeakMap(), // book -> its English parts
  spoken: ["templates", "titles", "levels", "layers", "views", "heaps", "skin.name", "skin.maps", "skin.areas", "pull.words"],
  say: null,

  // Before the first light, so that nothing is said twice; what is missing is noted, and English stays.
  ready: async ({lang, names}) => {
    const {facts, page} = window.dash_clientside;
    const wanted = [[lang, `words-${lang}`], [names, `names-${names}`]].filter(([key]) => !language.tables.has(key));
    try {
      await Promise.all(wanted.map(async ([key, name]) => language.tables.set(key, await facts.get(name))));
      return true;
    } catch {
      document.getElementById("note").textContent = page.book.templates.unspoken;
      return false;
    } finally {
      delete document.documentElement.dataset.waits;
    }
  },

  // Speak what the address asks for; true if anything changed, so that everything is painted anew.
  turn: (settings) => {
    const {page, texts} = window.dash_clientside;
    const {lang, names} = settings;
    const same = lang === language.now.lang && names === language.now.names;
    if (same) return language.dress(page.book);
    if (!language.tables.has(lang) || !language.tables.has(names)) {
      language.ready(settings).then((here) => here && page.state.settings.lang === lang && page.show(page.state, true));
      return false;
    }
    if (lang !== language.now.lang) {
      language.say = lang === "en" ? null : language.make(lang);
      texts.turn(language.say);
      language.style();
      document.documentElement.lang = lang;
    }
    language.now = {lang, names};
    language.dress(page.book);
    return true;
  },

  // Words that the style sheets write.
  written: ["major", "minor", "disputed", "on", "off"],
  style: () => {
    for (const word of language.written) {
      document.documentElement.style.setProperty(`--word-${word}`, JSON.stringify(language.say?.(word) ?? word));
    }
  },

  // One text as the page now says it, also for another window.
  said: (text) => {
    const said = language.say?.(text) ?? text;
    if (said !== text) window.dash_clientside.texts.back.set(said, text);
    return said;
  },

  make: (lang) => {
    const table = language.tables.get(lang);
    const {things} = language.english(window.dash_clientside.page.book);
    const names = Object.entries(table.names).filter(([thing]) => things[thing]);
    return window.dash_clientside.phrases.make(table, new Map(names.map(([thing, [name]]) => [things[thing].name, name])));
  },

  // The book as it came.
  english: (book) => ({...book, ...language.plain.get(book)}),

  // The book says everything in the language of now; true if it did not yet.
  dress: (book) => {
    const {lang, names} = language.now;
    const worn = `${lang} ${names}`;
    if ((book.worn ?? "en ") === worn) return false;
    const english = language.plain.get(book) ?? language.parts(book);
    language.plain.set(book, english);
    Object.assign(book, english, {worn});
    if (language.say) for (const path of language.spoken) language.part(book, path.split("."));
    book.things = Object.fromEntries(Object.entries(english.things).map(([thing, entry]) => [thing, language.entry(thing, entry)]));
    if (language.say) book.find = [...english.find, ...language.finds(english.find, book.things)];
    return true;
  },

  // A lesson that nobody has translated says so.
  show: ({settings: {lang, lesson}}) => {
    const {lessons} = language.tables.get(lang) ?? {};
    document.getElementById("untold").hidden = lang === "en" || !lesson || !lessons || lessons.includes(lesson);
  },

  parts: (book) => {
    const keys = new Set(language.spoken.map((path) => path.split(".")[0]));
    return Object.fromEntries([...keys, "things", "find"].filter((key) => key in book).map((key) => [key, book[key]]));
  },

  part: (home, [key, ...rest]) => {
    if (!home[key]) return;
    if (rest.length) {
      home[key] = {...home[key]};
      language.part(home[key], rest);
    } else home[key] = language.deep(home[key]);
  },

  deep: (value) => {
    if (typeof value === "string") return language.say(value) ?? value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, language.deep(inner)]));
  },

  entry: (thing, entry) => {
    const {names, lang} = language.tables.get(language.now.lang);
    const latin = language.tables.get(language.now.names)[thing];
    const [own, little] = names[thing] ?? [];
    const said = Object.fromEntries(["label", "sentence", "range"].filter((key) => language.say && entry[key])
      .map((key) => [key, language.say(entry[key]) ?? entry[key]]));
    const name = own ?? language.say?.(entry.name) ?? entry.name;
    const inside = lang === "de" ? name : window.dash_clientside.phrases.first(name, "toLowerCase");
    const short = latin ?? (own ? little || entry.short && name : entry.short);
    return {...entry, ...said, ...(lang !== "en" && {name, inside}), ...(short && {short})};
  },

  finds: (find, things) => [
    ...Object.entries(things).map(([thing, {name}]) => [name, thing]),
    ...find.flatMap(([word, thing]) => [language.say(word)].filter(Boolean).map((said) => [said, thing])),
  ],
};

// A link in another language waits for its words, so that nothing is read twice.
if (/[?&#]lang=(?!en)/.test(location.search || location.hash)) document.documentElement.dataset.waits = "";
window.dash_clientside = {...window.dash_clientside, language};
