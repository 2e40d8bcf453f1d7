// What a hand does: a click, a tap, a key. Each asks page.go for a new state; nothing is changed here.
const gestures = {
  listen: () => {
    document.addEventListener("click", gestures.click);
    document.addEventListener("keydown", gestures.key);
    addEventListener("popstate", () => window.dash_clientside.page.arrive());
  },

  click: (event) => {
    const {page, selection, theme} = window.dash_clientside;
    const hit = event.target.closest("[data-id], [data-set], [data-sheet], #clear, #theme, summary, a[href], input");
    if (!hit || !page.state || hit.hasAttribute("data-still")) return;
    performance.mark("gesture");
    if (hit.dataset.id && page.book.things[hit.dataset.id]) {
      const add = event.shiftKey || event.ctrlKey || event.metaKey;
      page.go({...page.state, picked: selection.toggle(page.state.picked, hit.dataset.id, add)});
    } else if (hit.dataset.set) page.go(gestures.set(page.state, hit.dataset.set));
    else if (hit.id === "clear") page.clear();
    else if (hit.id === "theme") theme.turn();
  },

  // A pressed column head turns its order round; everything else just takes the new value.
  set: (state, wish) => {
    const [name, value] = wish.split("=");
    if (name === "plate") {
      const {plates} = window.dash_clientside.page.book.address;
      const slot = Object.keys(plates).find((key) => plates[key].includes(value));
      return {...state, plates: {...state.plates, [slot]: value}};
    }
    const order = name === "sort" && state.settings.sort === value && state.settings.order === "up" ? "down" : "up";
    return {...state, settings: {...state.settings, [name]: value, ...(name === "sort" ? {order} : {})}};
  },

  key: (event) => {
    const {keys, page} = window.dash_clientside;
    if (!page.state || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && !event.defaultPrevented) page.clear();
    const part = event.target.closest?.(".plate [data-id][role]");
    if (!part) return;
    const frame = part.closest(".plate");
    if (event.key in keys.step || event.key === "Home" || event.key === "End") {
      keys.move(frame, keys.next(keys.parts(frame, Object.keys(page.book.things)), part, event.key));
      event.preventDefault();
    } else if (event.key === "Enter" || event.key === " ") {
      part.dispatchEvent(new MouseEvent("click", {bubbles: true, shiftKey: event.shiftKey}));
      event.preventDefault();
    }
  },
};

window.dash_clientside = {...window.dash_clientside, gestures};
