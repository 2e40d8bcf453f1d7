// Before a round: the number of a set, what is due, the boxes, what can be taken along or forgotten.
import {boxes} from "./boxes.js";
import {round} from "./round.js";
import {store} from "./store.js";

const at = (id) => document.getElementById(id);
const fill = (...parts) => window.dash_clientside.words.fill(...parts);

export const start = {
  table: null,

  // Once: the field for the number.
  mount: ({table}) => {
    if (start.table) return;
    start.table = table;
    const field = window.dash_clientside.make.element("input", "", {type: "text", id: "quiz-seed", inputMode: "numeric", maxLength: 6, autocomplete: "off"});
    at("quiz-field").replaceWith(field);
    field.addEventListener("change", () => start.seed(field));
    field.addEventListener("keydown", (event) => event.key === "Enter" && start.seed(field));
  },

  seed: (field) => {
    const {address, page} = window.dash_clientside;
    const {ranges, settings} = page.book.address;
    const value = field.value.trim().replace(/^0+(?=\d)/, "");
    const sound = address.held(value, settings.seed, ranges.seed);
    field.setAttribute("aria-invalid", !sound);
    at("quiz-set").textContent = sound ? start.words(value) : fill(start.table.says.seedless, {least: ranges.seed[0], most: ranges.seed[1]});
    if (sound && value !== page.state.settings.seed) page.go({...page.state, settings: {...page.state.settings, seed: value}});
  },

  words: (seed) => fill(seed ? start.table.says.set : start.table.says.own, {seed}),

  show: () => {
    const {says} = start.table;
    const {difficulty, seed} = window.dash_clientside.page.state.settings;
    const field = at("quiz-seed");
    field.value = seed;
    field.setAttribute("aria-invalid", "false");
    at("quiz-set").textContent = start.words(seed);
    const all = round.heaps(start.table, "mixed", difficulty).flat();
    const counted = boxes.count(all);
    at("quiz-due").textContent = fill(says.due, counted);
    at("quiz-boxes").replaceChildren(...counted.each.map((count, place) => start.box(count, place, Math.max(1, ...counted.each))));
    at("quiz-told").textContent = store.kept ? "" : says.unkept;
    at("quiz-told").classList.remove("unseen");
  },

  box: (count, place, most) => {
    const {make} = window.dash_clientside;
    const item = make.element("li");
    const meter = make.element("meter", "", {min: 0, max: most, value: count});
    const words = make.element("small", fill(start.table.says.box, {number: place + 1, count}));
    meter.setAttribute("aria-label", words.textContent);
    item.append(words, meter);
    return item;
  },

  keys: () => at("quiz-keys").getAttribute("aria-pressed") === "true",
  turn: () => at("quiz-keys").setAttribute("aria-pressed", String(!start.keys())),

  forget: () => {
    boxes.forget();
    start.show();
    at("quiz-told").textContent = start.table.says.forgotten;
  },
};
