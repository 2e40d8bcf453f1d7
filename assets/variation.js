// The map half a segment higher or lower: fetched when first wanted, then swapped in like any other gesture.
const variation = {
  maps: new Map(), // plexus -> what the page then says and lights; "" is the usual one
  now: "",

  mount: (book, reach) => variation.maps.set("", {book, reach}),

  // Before the first light, so that nothing is lit twice; later a map that is missing is shown when it comes.
  ready: (plexus) => (variation.maps.has(plexus) ? null : variation.fetch(plexus)),

  fetch: async (plexus) => {
    const {facts, language, page, selection} = window.dash_clientside;
    const usual = language.english(variation.maps.get("").book);
    try {
      const {reach, things, templates} = await facts.get(plexus);
      const said = Object.fromEntries(Object.entries(usual.things).map(([thing, entry]) => [thing, {...entry, ...things[thing]}]));
      const book = {...usual, things: said, templates: {...usual.templates, ...templates}};
      variation.maps.set(plexus, {book, reach: selection.unpack(reach, page.shares)});
    } catch {
      document.getElementById("note").textContent = usual.templates.unshifted;
    }
  },

  // Swap the map if another is wanted and here; true if it was swapped, so that everything is painted anew.
  turn: (plexus) => {
    const {page, painter} = window.dash_clientside;
    if (plexus === variation.now) return false;
    if (!variation.maps.has(plexus)) {
      variation.fetch(plexus).then(() => {
        if (variation.maps.has(plexus) && page.state.settings.plexus === plexus) page.show(page.state, true);
      });
      return variation.now ? variation.turn("") : false;
    }
    variation.now = plexus;
    Object.assign(page, variation.maps.get(plexus));
    document.getElementById("page").dataset.plexus = plexus;
    window.dash_clientside.marks.show(plexus);
    painter.index(document);
    return true;
  },

  // Several things at once: what a cell of the table of discs picks.
  pick: ({dataset}) => {
    const {page} = window.dash_clientside;
    const picked = variation.pressed(dataset, page.state) ? [] : dataset.picks.split(" ");
    page.go({...page.state, picked, settings: {...page.state.settings, match: "any"}});
  },

  pressed: ({picks}, {picked}) => [...picked].sort().join(" ") === picks.split(" ").sort().join(" "),

  show: (state) => {
    if (state.settings.panel !== "variation") return;
    for (const button of document.querySelectorAll("[data-picks]")) {
      window.dash_clientside.painter.press(button, variation.pressed(button.dataset, state));
    }
  },
};

window.dash_clientside = {...window.dash_clientside, variation};
