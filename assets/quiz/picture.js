// What the plates show while a question is open: numbers on what may be answered, a ring round what is asked about, no names that tell.
import {judge} from "./judge.js";

const page = () => window.dash_clientside.page;

export const picture = {
  choice: (question, thing) => question.choices.findIndex(({id, also = []}) => id === thing || also.includes(thing)),

  // The accessible name, and the name beside the pointer.
  label: (question, thing, says) => {
    const place = picture.choice(question, thing);
    const number = place < 0 ? "" : window.dash_clientside.words.fill(says.numbered, {number: place + 1});
    if (question.blind) return number || says.unnumbered;
    return [page().book.things[thing]?.name, number].filter(Boolean).join(", ");
  },

  // asked, offered, chosen; afterwards yes, no, missed.
  mark: (question, chosen, done, thing) => {
    const place = picture.choice(question, thing);
    const id = question.choices[place]?.id;
    if (done) return id ? judge.sign(question, chosen, id) : "";
    if (id) return chosen.includes(id) ? "chosen" : "offered";
    return question.asked?.includes(thing) ? "asked" : "";
  },

  // One tag a thing; a plate that cannot show an answer of a blind question names nothing.
  spots: (question, chosen, frame) => {
    if (question.blind && frame.dataset.slot !== "section") return [];
    const wide = frame.clientWidth >= window.dash_clientside.names.roomy && !question.blind;
    const found = new Map();
    for (const shape of frame.querySelectorAll("svg [data-id][data-at]:not(.ghost, [data-covered], [data-area])")) {
      const thing = shape.dataset.id;
      const place = picture.choice(question, thing);
      const id = question.choices[place]?.id ?? thing;
      const named = page().book.things[thing];
      const whole = id === thing || !frame.querySelector(`[data-id="${id}"][data-at]`);
      if (!named || found.has(id) || !whole || window.dash_clientside.layers.gone(shape)) continue;
      const text = picture.text(question, thing, place, wide, named, frame.dataset.slot);
      if (text) found.set(id, {shape, thing, text, rank: place < 0 ? 2 : 0, kind: picture.kind(question, chosen, thing, id, place), own: place < 0 ? "" : place + 1});
    }
    return [...found.values()].sort((one, other) => one.rank - other.rank);
  },

  // Where names would not fit beside the plate, the numbers stay after the answer: the list has the names.
  narrow: (desk, frame) => desk.running() === "answered" && !desk.question.blind && frame.clientWidth < window.dash_clientside.names.roomy,

  text: (question, thing, place, wide, {name, short}, slot) => {
    const root = thing.startsWith("root:") && slot === "spine";
    if (!root && thing.startsWith("root:")) return ""; // a root is named where it leaves the spine
    if (place >= 0) return root ? name : wide ? `${place + 1} ${short ?? name}` : String(place + 1);
    return question.asked?.includes(thing) || root ? short ?? name : "";
  },

  kind: (question, chosen, thing, id, place) => {
    if (thing.startsWith("root:") && place < 0) return "root";
    if (place < 0) return "queried";
    return `${thing.startsWith("root:") ? "root" : "offer"}${chosen.includes(id) ? " taken" : ""}`;
  },
};
