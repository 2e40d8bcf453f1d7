// The lesson a reader brought: kept as long as the window is open, and taken back only if this page could have kept it.
const own = {
  name: "lesson",
  head: ["title", "audience", "about"],
  line: ["state", "title", "text", "notes", "question", "answer"],

  kept: () => {
    try {
      const found = JSON.parse(sessionStorage.getItem(own.name));
      return own.sound(found) ? {own: found} : {};
    } catch {
      return {}; // storage forbidden, or written by somebody else
    }
  },

  // False where the browser keeps nothing.
  keep: (lesson) => {
    try {
      sessionStorage.setItem(own.name, JSON.stringify(lesson));
      return true;
    } catch {
      return false;
    }
  },

  sound: (found) => own.texts(found, own.head) && Array.isArray(found.steps) && found.steps.length > 0
    && found.steps.length < own.may().step.length && found.steps.every(own.step),

  // A step whose address, claims and sources are known here.
  step: (step) => own.texts(step, own.line) && own.told(step.claims, "claim", ["id", "words", "grade", "name"])
    && own.told(step.sources, "source", ["id", "short"])
    && !window.dash_clientside.address.read(step.state, window.dash_clientside.page.book.address).ignored.length,

  told: (list, kind, names) => Array.isArray(list)
    && list.every((one) => own.texts(one, names) && own.may().about.includes(`${kind}:${one.id}`)),

  texts: (one, names) => names.every((name) => typeof one?.[name] === "string"),
  may: () => window.dash_clientside.page.book.address.settings,
};

window.dash_clientside = {...window.dash_clientside, own};
