// One Tab stop a plate; arrow keys move between its parts in the order of the facts; Enter or Space picks.
const keys = {
  step: {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1},

  // The parts of a plate that are not taken away, in reading order.
  parts: (frame, order) => {
    const {layers} = window.dash_clientside;
    const shown = [...frame.querySelectorAll("[data-id][role]")].filter((part) => !layers.gone(part));
    const areas = shown.filter((part) => part.dataset.area); // of the skin: after everything that lies under it
    const parts = new Map(shown.filter((part) => !part.dataset.area).map((part) => [part.dataset.id, part]));
    return [...order.filter((thing) => parts.has(thing)).map((thing) => parts.get(thing)), ...areas];
  },

  next: (parts, now, key) => {
    if (key === "Home") return parts[0];
    if (key === "End") return parts.at(-1);
    const to = parts.indexOf(now) + keys.step[key];
    return parts[(to + parts.length) % parts.length];
  },

  move: (frame, to) => {
    for (const part of frame.querySelectorAll('[tabindex="0"]')) part.setAttribute("tabindex", "-1");
    to.setAttribute("tabindex", "0");
    to.focus({preventScroll: false});
  },
};

window.dash_clientside = {...window.dash_clientside, keys};
