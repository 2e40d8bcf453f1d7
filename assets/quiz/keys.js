// By keyboard: numbers choose, Enter checks and goes on, N goes on, Backspace takes back the last of an order.
import {csv} from "./csv.js";
import {poll} from "./poll.js";
import {start} from "./start.js";

const busy = "input, select, textarea, [contenteditable]";
const native = "button, a, summary, [role=button], [role=slider]";

export const keys = {
  press: (desk, event) => {
    const {target, key} = event;
    if (poll.key(desk, event)) return true;
    if (target.closest?.(busy) || poll.open() || !start.keys()) return key === "Enter" && keys.enter(desk, target);
    if (/^[1-9]$/.test(key) && desk.asking()) return keys.number(desk, Number(key));
    if (key === "Enter") return keys.enter(desk, target);
    if (key === "Backspace" && desk.asking()) return keys.deed(desk, "undo");
    if (key.toLowerCase() === "n" && desk.phase === "answered") return keys.deed(desk, "next");
    return false;
  },

  number: (desk, number) => {
    const choice = desk.question.choices[number - 1];
    if (choice) desk.choose(choice.id);
    return Boolean(choice);
  },

  // A button that has the focus does what it says; else Enter leads on.
  enter: (desk, target) => {
    if (target.closest?.(`${native}, ${busy}`) || !["open", "answered"].includes(desk.phase)) return false;
    return keys.deed(desk, desk.phase === "open" ? "check" : "next");
  },

  deed: (desk, deed) => {
    const {page} = window.dash_clientside;
    const set = (settings) => page.go({...page.state, picked: [], settings: {...page.state.settings, ...settings}});
    const deeds = {
      check: desk.answer, undo: desk.undo, next: desk.next, again: desk.again,
      stop: () => set({quiz: "", poll: "", level: ""}),
      another: () => set({seed: String(Number(page.state.settings.seed) % page.book.address.ranges.seed[1] + 1)}),
      poll: () => page.go({...page.state, settings: {...page.state.settings, poll: "1"}}),
      close: poll.close,
      reveal: () => poll.reveal(desk),
      keys: start.turn,
      forget: () => start.forget(desk),
      csv: () => csv.save(desk.table),
    };
    deeds[deed]?.();
    return Boolean(deeds[deed]);
  },
};
