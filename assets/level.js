// The level of the section, in percent: the handle on the thigh, the slider, the buttons and the keys move the same number.
const level = {
  held: false, // a drag or a held key goes on: the section stays light, the history keeps one entry
  moved: false,
  wish: "50",
  timer: 0,

  all: () => Object.keys(window.dash_clientside.page.book.levels).map(Number).sort((one, other) => one - other),
  now: () => Number(window.dash_clientside.page.state.settings.level || level.wish),

  mount: (book) => {
    const range = document.createElement("input");
    const all = Object.keys(book.levels).map(Number);
    Object.assign(range, {type: "range", id: "level", min: Math.min(...all), max: Math.max(...all), step: all[1] - all[0]});
    range.setAttribute("aria-label", book.templates.level);
    document.getElementById("range").append(range);
    range.addEventListener("input", () => level.move(Number(range.value)));
    for (const control of [range, document.getElementById("grip")]) {
      control.addEventListener("pointerdown", () => { level.held = true; });
      control.addEventListener("keydown", level.key);
      control.addEventListener("blur", level.rest);
    }
    for (const end of ["pointerup", "pointercancel", "keyup"]) addEventListener(end, level.rest);
    document.getElementById("grip").addEventListener("pointerdown", level.drag);
  },

  // To the nearest level there is; opens the section if it was closed.
  move: (to) => {
    const {page} = window.dash_clientside;
    const [near] = level.all().sort((one, other) => Math.abs(one - to) - Math.abs(other - to));
    if (String(near) === page.state.settings.level) return;
    performance.mark("gesture");
    level.go(String(near));
  },

  go: (value) => {
    const {page} = window.dash_clientside;
    const again = level.held && level.moved;
    level.moved = true;
    page.go({...page.state, settings: {...page.state.settings, level: value}}, again);
    if (!level.held) level.rest();
  },

  // The hand lets go: Dash is told, and the full drawing may come.
  rest: () => {
    if (!level.held && !level.moved) return;
    level.held = level.moved = false;
    window.dash_clientside.page.tell();
    clearTimeout(level.timer);
    level.timer = setTimeout(window.dash_clientside.detail.later, 300);
  },

  click: ({id, dataset}) => {
    if (dataset.step) level.move(level.now() + Number(dataset.step));
    else if (id === "cut") level.turn(level.wish, "level");
    else if (id === "uncut") level.turn("", "cut");
    else return false;
    return true;
  },

  // Open or close; the button that did it is gone then, so the focus goes to the control that takes its place.
  turn: (value, next) => {
    level.go(value);
    document.getElementById(next).focus({preventScroll: true});
  },

  key: (event) => {
    const all = level.all();
    const step = all[1] - all[0];
    const moves = {ArrowUp: step, ArrowRight: step, ArrowDown: -step, ArrowLeft: -step, PageUp: 4 * step, PageDown: -4 * step};
    const {level: open} = window.dash_clientside.page.state.settings;
    if (!open && [" ", "Enter"].includes(event.key)) level.go(level.wish);
    const to = event.key === "Home" ? all[0] : event.key === "End" ? all.at(-1) : level.now() + moves[event.key];
    if (Number.isNaN(to) || event.altKey || event.ctrlKey || event.metaKey) return;
    level.held = true;
    level.move(to);
    event.preventDefault();
  },

  drag: (event) => {
    const grip = event.currentTarget;
    const move = ({clientY}) => {
      const svg = level.svg();
      const [low, high] = level.ends(svg);
      const y = new DOMPoint(0, clientY).matrixTransform(svg.getScreenCTM().inverse()).y;
      level.move(100 * (y - low) / (high - low));
    };
    level.move(level.now());
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener("pointermove", move);
    grip.addEventListener("lostpointercapture", () => grip.removeEventListener("pointermove", move), {once: true});
  },

  svg: () => document.querySelector('[data-slot="thigh"] > svg[data-levels]'),
  ends: (svg) => svg.dataset.levels.split(",").map(Number),

  // What every control says.
  show: (value) => {
    const {book} = window.dash_clientside.page;
    if (value) level.wish = value;
    const words = book.levels[level.wish];
    const grip = document.getElementById("grip");
    const range = document.getElementById("level");
    range.value = level.wish;
    grip.setAttribute("aria-valuenow", level.wish);
    for (const control of [grip, range]) control.setAttribute("aria-valuetext", words);
    for (const name of document.querySelectorAll("[data-says=level]")) name.textContent = words;
    grip.firstElementChild.textContent = `${level.wish} %`;
  },

  // The line lies across the drawing at its level; plates without levels have none.
  place: () => {
    const svg = level.svg();
    const cut = document.getElementById("line");
    cut.hidden = !svg?.clientWidth;
    if (cut.hidden) return;
    const [low, high] = level.ends(svg);
    const {width} = svg.viewBox.baseVal;
    const to = svg.getScreenCTM();
    const home = cut.parentElement.getBoundingClientRect();
    const y = low + (high - low) * Number(level.wish) / 100;
    const ends = [0, width].map((x) => new DOMPoint(x, y).matrixTransform(to));
    const left = Math.max(0, Math.min(ends[0].x, ends[1].x) - home.left);
    const right = Math.min(home.width, Math.max(ends[0].x, ends[1].x) - home.left);
    Object.assign(cut.style, {top: `${ends[0].y - home.top}px`, left: `${left}px`, width: `${right - left}px`});
  },
};

window.dash_clientside = {...window.dash_clientside, level};
