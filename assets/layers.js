// What is taken away to see what lies under it: whole layers, and single parts peeled off one after another.
const layers = {
  peeling: false,

  // True for a part that is taken away, by itself or with its layer.
  gone: (part) => {
    const hidden = window.dash_clientside.page.state.lists.hide.map((layer) => `[data-layer="${layer}"]`);
    return part.closest([".plate [data-peeled]", ...hidden].join(", ")) !== null;
  },

  // Show or hide one layer.
  toggle: (wish) => {
    const {page, words} = window.dash_clientside;
    const {templates, layers: names} = page.book;
    const [name, value] = wish.split("=");
    const list = page.state.lists[name];
    const hidden = list.includes(value);
    layers.go({[name]: hidden ? list.filter((other) => other !== value) : [...list, value]});
    layers.tell(words.fill(hidden ? templates.shown : templates.hidden, {name: names[value]}));
  },

  // Take one part off every plate; the focus goes on to the next part of the same plate.
  peel: (part) => {
    const {keys, page, words} = window.dash_clientside;
    const {peel} = page.state.lists;
    const thing = part.dataset.id;
    if (peel.includes(thing)) return;
    const frame = part.closest(".plate");
    const parts = keys.parts(frame, Object.keys(page.book.things));
    const next = part === document.activeElement && parts[(parts.indexOf(part) + 1) % parts.length];
    layers.go({peel: [...peel, thing]}, page.state.picked.filter((other) => other !== thing));
    if (next && next !== part) keys.move(frame, next);
    layers.tell(words.fill(page.book.templates.peeled, {name: page.book.things[thing].name}));
  },

  undo: () => {
    const {page, words} = window.dash_clientside;
    const {peel} = page.state.lists;
    if (!peel.length) return;
    layers.go({peel: peel.slice(0, -1)});
    layers.tell(words.fill(page.book.templates.back, {name: page.book.things[peel.at(-1)].name}));
  },

  all: () => {
    const {peel, hide} = window.dash_clientside.page.state.lists;
    if (!peel.length && !hide.length) return;
    layers.go({hide: [], peel: []});
    layers.tell(window.dash_clientside.page.book.templates.everything);
  },

  go: (lists, picked = window.dash_clientside.page.state.picked) => {
    const {page} = window.dash_clientside;
    page.go({...page.state, picked, lists: {...page.state.lists, ...lists}});
  },

  // In this mode a click peels instead of picking.
  mode: (on) => {
    layers.peeling = on;
    document.getElementById("page").toggleAttribute("data-peeling", on);
    document.getElementById("peel").setAttribute("aria-pressed", on);
  },

  // A click or key that means the layers: true if it was one.
  click: (hit, event) => {
    const part = hit.closest(".plate [data-id]");
    if (part && (layers.peeling || event.altKey)) layers.peel(part);
    else if (hit.dataset.toggle) layers.toggle(hit.dataset.toggle);
    else if (hit.id === "peel") layers.mode(!layers.peeling);
    else if (hit.id === "undo") layers.undo();
    else if (hit.id === "bring") layers.all();
    else return false;
    return true;
  },

  // What changed, for a screen reader; each part is said in the language of the page.
  tell: (...parts) => document.getElementById("told").replaceChildren(...parts),

  // Buttons that have nothing to do say so; each plate's one Tab stop is a part that is still there.
  tidy: () => {
    const {keys, page} = window.dash_clientside;
    const {peel, hide} = page.state.lists;
    document.getElementById("undo").setAttribute("aria-disabled", !peel.length);
    document.getElementById("bring").setAttribute("aria-disabled", !peel.length && !hide.length);
    for (const frame of document.querySelectorAll(".plate[data-view]:has(> svg)")) {
      const stop = frame.querySelector('[tabindex="0"]');
      if (stop && !layers.gone(stop)) continue;
      const [first] = keys.parts(frame, Object.keys(page.book.things));
      stop?.setAttribute("tabindex", "-1");
      first?.setAttribute("tabindex", "0");
    }
  },
};

window.dash_clientside = {...window.dash_clientside, layers};
