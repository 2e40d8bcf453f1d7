// The panel of lessons: the shelf, or the step of the open lesson with the ways through it.
const lessons = {
  open: false, // the answer is shown
  last: null, // id and number of the step that is shown
  listed: "", // the lesson whose steps are listed

  box: () => document.getElementById("lessons"),

  show: (state) => {
    const {lesson, page, prepare} = window.dash_clientside;
    const now = lesson.current(state);
    document.getElementById("page").dataset.lesson = now ? now.id : "";
    lessons.box().querySelector(".shelf").hidden = Boolean(now);
    lessons.box().querySelector(".opened").hidden = !now;
    if (!now) {
      lessons.last = null;
      if (state.settings.panel === "lessons") lessons.shelve(page);
      return;
    }
    const key = `${now.id} ${now.number}`;
    if (key !== lessons.last) lessons.turn(now, key);
    lessons.ways(now, lesson.detour(state), state.settings.panel !== lesson.home(state));
    prepare.start(now);
  },

  turn: (now, key) => {
    const {together} = window.dash_clientside;
    const first = lessons.last === null;
    lessons.last = key;
    lessons.open = false;
    lessons.list(now);
    if (!first) together.tell();
  },

  // Where one is, and what can be done from here.
  ways: (now, away, aside) => {
    const {telling} = window.dash_clientside;
    const box = lessons.box();
    telling.fill(box, now, lessons.open);
    box.querySelector(".opened").toggleAttribute("data-aside", aside);
    lessons.buttons(document, now, away);
    for (const row of telling.part(box, "all").children) {
      const here = Number(row.value) === now.number;
      here ? row.firstElementChild.setAttribute("aria-current", "step") : row.firstElementChild.removeAttribute("aria-current");
    }
  },

  // What leads on and back, in this window or the teacher's.
  buttons: (sheet, now, away) => {
    const {page, words} = window.dash_clientside;
    const last = now.number === now.total && (lessons.open || !now.step.question);
    for (const [name, end] of [["back", now.number === 1], ["next", last]]) {
      for (const button of sheet.querySelectorAll(`[data-turn="${name}"]`)) button.setAttribute("aria-disabled", end);
    }
    for (const button of sheet.querySelectorAll('[data-turn="resume"]')) {
      button.hidden = !away;
      button.textContent = words.fill(page.book.templates.return, now);
    }
  },

  // The answer of the question, once it is asked for.
  answer: (open = true) => {
    const {page, together} = window.dash_clientside;
    if (lessons.open === open) return;
    lessons.open = open;
    page.show(page.state, false);
    together.tell();
  },

  list: ({id, lesson}) => {
    const {make, telling} = window.dash_clientside;
    if (id === lessons.listed && id !== "own") return;
    lessons.listed = id;
    telling.many(lessons.box(), "all", lesson.steps.map(({title}, place) => {
      const row = make.element("li", "", {value: place + 1});
      row.append(lessons.button(title, "go", place + 1));
      return row;
    }));
  },

  button: (text, act, to) => {
    const button = window.dash_clientside.make.element("button", text, {type: "button", className: "choose"});
    Object.assign(button.dataset, {turn: act, to});
    return button;
  },

  shelve: async ({book}) => {
    const {lesson, make, telling, words} = window.dash_clientside;
    const all = await lesson.table.catch(() => null);
    if (!all) return telling.many(lessons.box(), "list", [make.element("li", book.templates.unlisted)]);
    telling.many(lessons.box(), "list", Object.entries(all).map(([id, {title, audience, about, steps}]) => {
      const row = make.element("li");
      const readers = make.element("p", "", {className: "quiet"});
      readers.append(audience, " · ", words.fill(book.templates.steps, {count: steps.length}));
      row.append(lessons.button(title, "open", id), make.element("p", about), readers);
      return row;
    }));
  },
};

window.dash_clientside = {...window.dash_clientside, lessons};
