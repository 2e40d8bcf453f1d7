// A lesson: which step is shown, how to go on, and whether the picture is still that of the step.
const lesson = {
  all: null, // id -> lesson, once the table is here
  kept: ["present", "side", "type", "lang", "embed", "about", "quiz", "difficulty", "seed"], // stay as they are from step to step
  ran: ["lesson", "step", "present"], // say that a lesson runs

  // A promise of all lessons; the own one is kept as long as the window is open.
  get table() {
    return window.dash_clientside.facts.get("lessons").then(({lessons}) => {
      lesson.all ??= {...lessons, ...window.dash_clientside.own.kept()};
      return lesson.all;
    });
  },

  // A lesson that was dropped on the page: kept, and opened.
  own: async (dropped) => {
    await lesson.table.catch(() => { lesson.all = {}; });
    lesson.all.own = dropped;
    const kept = window.dash_clientside.own.keep(dropped);
    lesson.open("own");
    if (!kept) document.getElementById("note").textContent = window.dash_clientside.page.book.templates.unkept;
  },

  current: (state = window.dash_clientside.page.state) => {
    const {lesson: id, step} = state?.settings ?? {};
    const found = id && lesson.all?.[id];
    return found ? {id, number: Number(step), total: found.steps.length, lesson: found, step: found.steps[step - 1]} : null;
  },

  // The state of a step: as its address says, with what is kept from the state before.
  at: (id, number, from) => {
    const {address, page} = window.dash_clientside;
    const text = lesson.all[id].steps[number - 1].state;
    const named = new URLSearchParams(text);
    const {state} = address.read(text, page.book.address);
    const kept = lesson.kept.filter((name) => name in state.settings && !named.has(name));
    for (const name of kept) state.settings[name] = from.settings[name];
    Object.assign(state.settings, {lesson: id, step: String(number), ...(named.has("panel") ? {} : {panel: "lessons"})});
    for (const [slot, [first]] of Object.entries(page.book.address.plates)) state.plates[slot] ??= first;
    return state;
  },

  open: (id) => window.dash_clientside.page.go(lesson.at(id, 1, window.dash_clientside.page.state)),

  go: (number) => {
    const {page} = window.dash_clientside;
    const now = lesson.current();
    if (now && number >= 1 && number <= now.total) page.go(lesson.at(now.id, number, page.state));
  },

  next: () => lesson.go(lesson.current()?.number + 1),
  back: () => lesson.go(lesson.current()?.number - 1),
  resume: () => lesson.go(lesson.current()?.number),

  leave: () => {
    const {page} = window.dash_clientside;
    const off = Object.fromEntries(lesson.ran.map((name) => [name, ""]));
    page.go({...page.state, settings: {...page.state.settings, ...off, panel: "lessons"}});
  },

  // True if the picture is no longer that of the step.
  detour: (state = window.dash_clientside.page.state) => {
    const now = lesson.current(state);
    return Boolean(now) && lesson.plain(state) !== lesson.plain(lesson.at(now.id, now.number, state));
  },

  // A state as text, without what may differ from reader to reader.
  plain: (state) => {
    const {address, page} = window.dash_clientside;
    const step = lesson.current(state)?.step;
    const free = [...lesson.kept, ...lesson.ran, ...(step && new URLSearchParams(step.state).has("panel") ? [] : ["panel"])];
    const settings = {...state.settings};
    for (const name of free.filter((one) => one in settings)) [settings[name]] = page.book.address.settings[name];
    return address.write({...state, settings, picked: [...state.picked].sort()}, page.book.address);
  },

  // What stands in the address: a step needs no more than its number.
  brief: (state) => {
    const {address, page} = window.dash_clientside;
    if (!lesson.current(state) || lesson.detour(state)) return state;
    const {settings} = address.empty(page.book.address);
    const names = [...lesson.ran, ...lesson.kept, ...(lesson.home(state) === state.settings.panel ? [] : ["panel"])];
    for (const name of names.filter((one) => one in settings)) settings[name] = state.settings[name];
    return {picked: [], plates: {}, lists: {}, settings};
  },

  // The panel that a step opens.
  home: (state) => lesson.at(state.settings.lesson, Number(state.settings.step), state).settings.panel,

  // What was read from an address: a step is shown whole, a wrong one is said.
  ready: async (read) => {
    const {page} = window.dash_clientside;
    const {settings} = read.state;
    if (!lesson.ran.some((name) => settings[name])) return read;
    if (settings.lesson) await lesson.table.catch(() => null);
    const found = settings.lesson && lesson.all?.[settings.lesson];
    if (!found || settings.step > found.steps.length) {
      const away = found ? ["step"] : lesson.ran;
      read.ignored.push(...away.filter((name) => settings[name]).map((name) => `${name}=${settings[name]}`));
      for (const name of away) settings[name] = "";
      if (!found) return read;
    }
    settings.step ||= "1";
    for (const [slot, [first]] of Object.entries(page.book.address.plates)) read.state.plates[slot] ??= first;
    const named = settings.panel;
    if (lesson.plain({...read.state, settings: {...settings, lesson: "", panel: ""}})) return read;
    const state = lesson.at(settings.lesson, Number(settings.step), read.state);
    return {...read, state: named ? {...state, settings: {...state.settings, panel: named}} : state};
  },
};

window.dash_clientside = {...window.dash_clientside, lesson};
