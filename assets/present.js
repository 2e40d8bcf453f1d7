// Presenter mode: only the plates that a step speaks of, its words, and where one is.
const present = {
  was: "", // the theme before
  step: "", // id and number of the step that was shown last

  on: () => document.documentElement.dataset.present ?? "",
  box: () => document.getElementById("present"),

  show: (state, lit) => {
    const {fit, lesson, lessons, teacher, telling} = window.dash_clientside;
    const now = lesson.current(state);
    present.turn(now ? state.settings.present : "", state);
    teacher.show(now);
    if (!now || !state.settings.present) return;
    const away = lesson.detour(state);
    const box = present.box();
    box.toggleAttribute("data-away", away);
    telling.fill(box, now, lessons.open);
    present.bar(now);
    document.getElementById("page").dataset.show = present.slots(state, now, lit, away).join(" ");
    fit.later();
    present.say(now);
  },

  // In and out; the theme is that of the hall while it lasts.
  turn: (mode) => {
    const {blank, full, ring, theme, wishes} = window.dash_clientside;
    const root = document.documentElement;
    const before = present.on();
    if (mode === before) return;
    if (!before) present.was = theme.now();
    wishes.show();
    mode ? Object.assign(root.dataset, {present: mode}) : delete root.dataset.present;
    theme.set(mode || present.was);
    theme.show();
    present.box().hidden = !mode;
    if (mode && !before) present.box().focus({preventScroll: true});
    if (mode) return;
    present.step = "";
    blank.turn(false);
    ring.turn(false);
    full.leave();
    document.querySelector('#lessons [data-turn="present"]').focus({preventScroll: true});
  },

  set: (mode) => {
    const {page} = window.dash_clientside;
    page.go({...page.state, settings: {...page.state.settings, present: mode}});
  },

  start: () => {
    const {full, lesson, theme} = window.dash_clientside;
    if (!lesson.current()) return;
    full.ask();
    if (!present.on()) present.set(theme.now());
  },

  stop: () => present.set(""),
  dark: () => present.set(present.on() === "dark" ? "light" : "dark"),

  // The plates that a step names, else those on which something is lit; beside a section the thigh it is cut from.
  slots: ({settings: {level}}, {step}, lit, away) => {
    const {plates} = window.dash_clientside.page.book.address;
    const all = Object.keys(plates);
    const named = new URLSearchParams(step.state).getAll("plate");
    const wanted = all.filter((slot) => named.some((view) => plates[slot].includes(view)));
    const here = present.lit(lit);
    const slots = wanted.length && !away ? wanted : all.filter((slot) => wanted.includes(slot) || here.includes(slot) || !lit.size);
    return level ? [slots.at(-1), "section"] : slots;
  },

  // Where the parts are that are lit.
  lit: (lit) => {
    const {lit: kinds} = window.dash_clientside.names;
    const found = new Set([...lit.keys()].map((thing) => thing.split(":")[0]));
    return Object.keys(kinds).filter((slot) => kinds[slot].some((kind) => found.has(kind) && (slot !== "thigh" || kind !== "root")));
  },

  bar: ({number, total}) => {
    const {make, telling} = window.dash_clientside;
    telling.many(present.box(), "bar", Array.from({length: total}, (_, place) => {
      const mark = make.element("i");
      mark.dataset.at = place + 1 < number ? "done" : place + 1 === number ? "now" : "later";
      return mark;
    }));
  },

  // For a screen reader, once a step.
  say: ({id, number, total, step}) => {
    const {layers, page, words} = window.dash_clientside;
    const key = `${id} ${number}`;
    if (key === present.step) return;
    present.step = key;
    layers.tell(words.fill(page.book.templates.counted, {number, total}), ". ", step.title, ". ", step.text, " ", step.question ?? "");
  },
};

window.dash_clientside = {...window.dash_clientside, present};
