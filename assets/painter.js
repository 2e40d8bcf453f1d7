// Alone changes how things look. Every element with data-id is told how it is lit; CSS does the rest.
const painter = {
  elements: new Map(), // thing -> its elements, wherever they are on the page
  lit: new Map(),
  picked: [],

  // Called whenever elements with data-id have come or gone.
  index: (root) => {
    painter.elements.clear();
    for (const element of root.querySelectorAll("[data-id]")) {
      const thing = element.dataset.id;
      painter.elements.has(thing) ? painter.elements.get(thing).push(element) : painter.elements.set(thing, [element]);
    }
  },

  paint: (state, lit, book, everything) => {
    const before = painter.lit;
    const changed = everything ? painter.elements.keys()
      : new Set([...before.keys(), ...lit.keys()].filter((thing) => before.get(thing) !== lit.get(thing))
        .concat(painter.picked, state.picked));
    for (const thing of changed) painter.light(thing, lit.get(thing), state.picked.includes(thing), book);
    painter.lit = lit;
    painter.picked = state.picked;
    painter.page(state);
  },

  light: (thing, share, pressed, book) => {
    for (const element of painter.elements.get(thing) ?? []) {
      share ? element.setAttribute("data-lit", share) : element.removeAttribute("data-lit");
      if (!element.hasAttribute("aria-pressed")) continue;
      element.setAttribute("aria-pressed", pressed);
      if (element.hasAttribute("aria-label")) {
        element.setAttribute("aria-label", book.things[thing].label + (share ? `, ${book.templates.lit}` : ""));
      }
    }
  },

  page: ({picked, plates, settings}) => {
    const page = document.getElementById("page");
    page.toggleAttribute("data-active", picked.length > 0);
    page.dataset.side = settings.side;
    page.dataset.match = settings.match;
    page.toggleAttribute("data-several", picked.length > 1);
    const chosen = {...settings};
    for (const button of page.querySelectorAll("[data-set]")) {
      const [name, value] = button.dataset.set.split("=");
      const now = name === "plate" ? Object.values(plates).includes(value) : chosen[name] === value;
      if (button.getAttribute("aria-pressed") !== String(now)) button.setAttribute("aria-pressed", now);
    }
  },
};

window.dash_clientside = {...window.dash_clientside, painter};
