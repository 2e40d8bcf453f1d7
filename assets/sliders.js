// The sliders of the panel: ranges that set the address while they move; roots that are lost are lit.
const sliders = {
  held: false, // a drag or a held key goes on: the history keeps one entry
  moved: false,

  homes: () => document.querySelectorAll("[data-slide]"),

  mount: () => {
    if (document.querySelector("[data-slide] input")) return;
    for (const home of sliders.homes()) {
      const range = document.createElement("input");
      Object.assign(range, {type: "range", min: 0, max: home.dataset.most, step: home.dataset.step});
      range.setAttribute("aria-label", sliders.label(home));
      home.append(range);
      range.addEventListener("input", () => sliders.move(home.dataset.slide, range.value));
      for (const start of ["pointerdown", "keydown"]) range.addEventListener(start, () => { sliders.held = true; });
      range.addEventListener("blur", sliders.rest);
    }
    for (const end of ["pointerup", "pointercancel", "keyup"]) addEventListener(end, sliders.rest);
  },

  label: (home) => home.parentElement.firstElementChild.textContent,

  move: (key, value) => {
    const {page} = window.dash_clientside;
    performance.mark("gesture");
    const [name, root] = key.split(".");
    if (root) sliders.lose((lost) => [...lost, [root, value]]);
    else sliders.go({...page.state, settings: {...page.state.settings, [name]: value}});
  },

  go: (state) => {
    const again = sliders.held && sliders.moved;
    sliders.moved = true;
    window.dash_clientside.page.go(state, again);
    if (!sliders.held) sliders.rest();
  },

  // The hand lets go: Dash is told.
  rest: () => {
    if (!sliders.held && !sliders.moved) return;
    const moved = sliders.moved;
    sliders.held = sliders.moved = false;
    if (moved) window.dash_clientside.page.tell();
  },

  // Whole or sound; the slider refines.
  turn: (root) => sliders.lose((lost) => [...lost, [root, new Map(lost).get(root) > 0 ? 0 : 100]]),

  // What is lost of which root, in the order of the roots; these are what is lit.
  lose: (change) => {
    const {page, tension} = window.dash_clientside;
    const lost = new Map(change([...tension.lost(page.state)]));
    const roots = page.book.address.picks.root.filter((root) => Number(lost.get(root)) > 0);
    sliders.go({
      ...page.state,
      picked: roots.map((root) => `root:${root}`),
      settings: {...page.state.settings, match: "any"},
      lists: {...page.state.lists, lost: roots.map((root) => `${root}.${lost.get(root)}`)},
    });
  },

  // Every slider says what the address says.
  show: (state) => {
    const lost = window.dash_clientside.tension.lost(state);
    for (const home of sliders.homes()) {
      const [name, root] = home.dataset.slide.split(".");
      const value = root ? lost.get(root) ?? 0 : state.settings[name];
      const range = home.querySelector("input");
      const words = `${value}${home.dataset.unit}`;
      if (range.value !== String(value)) range.value = value;
      if (range.getAttribute("aria-valuetext") === words) continue;
      range.setAttribute("aria-valuetext", words);
      home.nextElementSibling.firstElementChild.textContent = words;
    }
    window.dash_clientside.painter.press(document.getElementById("sound"), !lost.size);
  },
};

window.dash_clientside = {...window.dash_clientside, sliders};
