// Alone changes how things look. Every element with data-id is told how it is lit; CSS does the rest.
const painter = {
  elements: new Map(), // thing -> its elements, wherever they are on the page
  lit: new Map(),
  picked: [],
  peeled: [],
  last: "", // what the buttons say

  // Called whenever elements with data-id have come or gone.
  index: (root) => {
    painter.elements.clear();
    painter.last = "";
    for (const element of root.querySelectorAll("[data-id], [data-pick]")) {
      const thing = painter.thing(element);
      painter.elements.has(thing) ? painter.elements.get(thing).push(element) : painter.elements.set(thing, [element]);
    }
  },

  // What an element stands for.
  thing: ({dataset}) => dataset.id ?? dataset.pick,

  paint: (state, lit, book, everything) => {
    const before = painter.lit;
    const changed = everything ? painter.elements.keys()
      : new Set([...before.keys(), ...lit.keys()].filter((thing) => before.get(thing) !== lit.get(thing))
        .concat(painter.picked, state.picked, painter.peeled, state.lists.peel));
    painter.lit = lit;
    painter.picked = state.picked;
    painter.peeled = state.lists.peel;
    for (const thing of changed) {
      for (const element of painter.elements.get(thing) ?? []) painter.light(element, thing, book);
    }
    painter.page(state);
  },

  // The same for a drawing that is not on the page yet.
  dress: (root, book) => {
    for (const element of root.querySelectorAll("[data-id]")) painter.light(element, painter.thing(element), book);
  },

  light: (element, thing, book) => {
    const share = painter.lit.get(thing);
    share ? element.setAttribute("data-lit", share) : element.removeAttribute("data-lit");
    element.toggleAttribute("data-peeled", painter.peeled.includes(thing));
    const found = window.dash_clientside.locate.found(thing);
    found ? element.setAttribute("data-found", found) : element.removeAttribute("data-found");
    window.dash_clientside.quiz.mark(element, thing);
    if (!element.hasAttribute("aria-pressed")) return;
    element.setAttribute("aria-pressed", painter.picked.includes(thing));
    if (element.hasAttribute("aria-label")) {
      element.setAttribute("aria-label", (window.dash_clientside.quiz.label(thing) ?? element.dataset.label ?? book.things[thing].label) + (share ? `, ${book.templates.lit}` : "") + (found && `, ${book.templates[found]}`));
    }
  },

  page: ({picked, plates, settings, lists}) => {
    const page = document.getElementById("page");
    const before = page.dataset.panel;
    page.toggleAttribute("data-active", picked.length > 0);
    page.toggleAttribute("data-several", picked.length > 1);
    page.toggleAttribute("data-bared", lists.peel.length + lists.hide.length > 0);
    Object.assign(page.dataset, {side: settings.side, match: settings.match, type: settings.type, labels: settings.labels, level: settings.level, panel: settings.panel || "meaning", hide: lists.hide.join(" ")});
    if (page.dataset.panel !== before || !painter.last) painter.row(page.dataset.panel);
    const set = JSON.stringify([plates, settings, lists]);
    if (set !== painter.last) painter.buttons(page, {plates, settings, lists});
    painter.last = set;
  },

  // On a phone the plates stand in a row, and beside a panel the thigh is the first; a row keeps what it showed.
  row: (panel) => {
    const row = document.querySelector(".stages");
    if (panel !== "meaning" && row.scrollWidth > row.clientWidth) row.scrollLeft = 0;
  },

  buttons: (page, {plates, settings, lists}) => {
    const views = Object.values(plates);
    for (const button of page.querySelectorAll("[data-set]")) {
      const [name, value] = button.dataset.set.split("=");
      const now = name === "plate" ? views.includes(value) || views.includes(button.dataset.deep) : settings[name] === value;
      painter.press(button, now);
      if (button.dataset.of) button.hidden = !now && !views.includes(button.dataset.of);
    }
    for (const button of page.querySelectorAll("[data-toggle]")) {
      const [name, value] = button.dataset.toggle.split("=");
      painter.press(button, !lists[name].includes(value)); // pressed: it is shown
    }
  },

  press: (button, now) => {
    if (button.getAttribute("aria-pressed") !== String(now)) button.setAttribute("aria-pressed", now);
  },
};

window.dash_clientside = {...window.dash_clientside, painter};
