// What a clicker, a key, a finger or a button asks of a lesson.
const clicker = {
  step: {PageDown: "next", PageUp: "back"}, // also while a part of a plate has the focus
  walk: {ArrowRight: "next", ArrowDown: "next", ArrowLeft: "back", ArrowUp: "back", Home: "first", End: "last", Enter: "next", " ": "next"},
  other: {Backspace: "resume"},
  letters: {b: "blank", ".": "blank", r: "resume", a: "answer", d: "dark", p: "ring", m: "motion", f: "full", t: "teacher", "?": "help"},
  inside: false, // the reader went into a plate by Tab: the arrows walk its parts

  acts: {
    next: () => {
      const {lesson, lessons, present} = window.dash_clientside;
      if (present.on() && lesson.current()?.step.question && !lessons.open) lessons.answer();
      else lesson.next();
    },
    back: () => window.dash_clientside.lesson.back(),
    first: () => window.dash_clientside.lesson.go(1),
    last: () => window.dash_clientside.lesson.go(window.dash_clientside.lesson.current().total),
    go: ({to}) => window.dash_clientside.lesson.go(Number(to)),
    open: ({to}) => window.dash_clientside.lesson.open(to),
    answer: () => window.dash_clientside.lessons.answer(),
    resume: () => window.dash_clientside.lesson.detour() && window.dash_clientside.lesson.resume(),
    leave: () => window.dash_clientside.lesson.leave(),
    present: () => window.dash_clientside.present.start(),
    stop: () => window.dash_clientside.present.stop(),
    blank: () => window.dash_clientside.blank.turn(),
    dark: () => window.dash_clientside.present.dark(),
    ring: () => window.dash_clientside.ring.turn(),
    motion: () => window.dash_clientside.wishes.turn("motion"),
    keys: () => window.dash_clientside.wishes.turn("keys"),
    full: () => window.dash_clientside.full.turn(),
    teacher: () => window.dash_clientside.teacher.open(),
    restart: () => window.dash_clientside.teacher.restart(),
    help: () => clicker.help(),
  },

  listen: () => {
    document.addEventListener("keydown", clicker.key, true);
    document.addEventListener("pointerdown", () => { clicker.inside = false; }, true);
  },

  // A button of the page; one that was pressed by hand gives the focus back, so that Space goes on.
  click: (hit) => {
    if (!hit.dataset.turn) return false;
    if (hit.getAttribute("aria-disabled") !== "true") clicker.act(hit.dataset.turn, hit.dataset);
    return true;
  },

  act: (name, more = {}) => {
    const {blank, teacher} = window.dash_clientside;
    performance.mark("gesture");
    if (name !== "teacher") teacher.again(); // else a window that is just closing would be taken for the new one
    if (blank.on) blank.turn(false);
    else clicker.acts[name](more);
  },

  key: (event) => {
    const {lesson, present} = window.dash_clientside;
    const here = event.target.ownerDocument === document;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !lesson.current() || document.getElementById("poll").open) return;
    if (event.key === "F5") clicker.take(event, "present");
    else if (here && !present.on()) return;
    else if (event.key === "Tab") clicker.inside = true;
    else if (event.key === "Escape") here && clicker.take(event, "escape");
    else if (clicker.name(event)) clicker.take(event, clicker.name(event));
  },

  take: (event, name) => {
    event.preventDefault();
    event.stopPropagation();
    if (name === "escape") clicker.escape();
    else clicker.act(name);
  },

  // What a key means just now; nothing if it belongs to what has the focus.
  name: ({key, shiftKey, target}) => {
    const {wishes} = window.dash_clientside;
    if (key in clicker.step) return clicker.step[key];
    const control = target.closest?.("button, a, summary, input, select, [role=slider]");
    const own = control ? [" ", "Enter"].includes(key) || control.matches("input, select, [role=slider]")
      : clicker.inside && target.closest?.(".plate [data-id]");
    if (key in clicker.walk && !own) return key === " " && shiftKey ? "back" : clicker.walk[key];
    if (key in clicker.other) return clicker.other[key];
    return wishes.on("keys") && (!own || control) ? clicker.letters[key.toLowerCase()] : undefined;
  },

  // One thing at a time: what is open, then the mode.
  escape: () => {
    const {about, blank, layers, present} = window.dash_clientside;
    const help = document.getElementById("keys");
    const pop = document.querySelector("#present details[open]");
    if (blank.on) blank.turn(false);
    else if (help.open) help.close();
    else if (pop) pop.open = false;
    else if (about.now) about.close();
    else if (layers.peeling) layers.mode(false);
    else present.stop();
  },

  help: () => {
    const help = document.getElementById("keys");
    help.open ? help.close() : help.showModal();
  },
};

window.dash_clientside = {...window.dash_clientside, clicker};
