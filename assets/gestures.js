// What a hand does: a click, a tap, a key. Each asks page.go for a new state; nothing is changed here.
const gestures = {
  marked: "[data-answer], [data-deed], [data-turn], [data-about], [data-go], [data-picks], [data-locate], [data-place], [data-id], [data-pick], [data-set], [data-toggle], [data-step], button[id], summary, a[href], input",

  listen: () => {
    window.dash_clientside.clicker.listen();
    document.addEventListener("click", gestures.click);
    document.addEventListener("keydown", gestures.key);
    addEventListener("popstate", () => window.dash_clientside.page.arrive());
  },

  click: (event) => {
    const {about, clicker, layers, level, locate, page, painter, quiz, tension, theme, variation} = window.dash_clientside;
    gestures.close(event.target);
    const hit = event.target.closest(gestures.marked);
    if (!hit || !page.state || hit.hasAttribute("data-still")) return;
    performance.mark("gesture");
    if (clicker.click(hit) || layers.click(hit, event) || level.click(hit) || quiz.click(hit) || locate.click(hit) || tension.click(hit)) return;
    if (hit.dataset.about) about.ask(hit);
    else if (hit.dataset.picks) variation.pick(hit);
    else if (page.book.things[painter.thing(hit)]) {
      page.pick(painter.thing(hit), event.shiftKey || event.ctrlKey || event.metaKey);
    } else if (hit.dataset.set) page.go(gestures.set(page.state, hit));
    else if (hit.id === "clear") page.clear();
    else if (hit.id === "unask") about.close();
    else if (hit.id === "theme") theme.turn();
  },

  // A pressed column head turns its order round, a pressed deep view goes back up; everything else just takes the new value.
  set: (state, {dataset}) => {
    const [name, value] = dataset.set.split("=");
    if (name === "plate") {
      const {plates} = window.dash_clientside.page.book.address;
      const slot = Object.keys(plates).find((key) => plates[key].includes(value));
      const view = state.plates[slot] === value && dataset.of ? dataset.of : value;
      return {...state, plates: {...state.plates, [slot]: view}};
    }
    const order = name === "sort" && state.settings.sort === value && state.settings.order === "up" ? "down" : "up";
    return {...state, settings: {...state.settings, [name]: value, ...(name === "sort" ? {order} : {})}};
  },

  key: (event) => {
    const {layers, page, quiz} = window.dash_clientside;
    if (!page.state) return;
    const typing = event.target.matches?.('input[type="search"]');
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey && !typing) {
      layers.undo();
      event.preventDefault();
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!event.defaultPrevented && quiz.key(event)) return event.preventDefault();
    if (event.key === "Escape" && !event.defaultPrevented) gestures.escape();
    const part = event.target.closest?.(".plate [data-id][role]");
    if (part) gestures.part(event, part);
  },

  // One thing at a time: an open panel, then the drawer, then the peel mode, then what is picked.
  escape: () => {
    const {about, layers, page} = window.dash_clientside;
    const open = document.querySelector("details.pop[open]");
    if (open) {
      open.open = false;
      open.firstElementChild.focus();
    } else if (about.now) about.close();
    else if (layers.peeling) layers.mode(false);
    else page.clear();
  },

  part: (event, part) => {
    const {about, keys, layers, page} = window.dash_clientside;
    const frame = part.closest(".plate");
    if (event.key in keys.step || event.key === "Home" || event.key === "End") {
      keys.move(frame, keys.next(keys.parts(frame, Object.keys(page.book.things)), part, event.key));
    } else if (event.key === "Enter" || event.key === " ") {
      part.dispatchEvent(new MouseEvent("click", {bubbles: true, shiftKey: event.shiftKey}));
    } else if (event.key === "i") {
      performance.mark("gesture");
      about.go(part.dataset.id);
    } else if (event.key === "Delete" || event.key === "x") {
      performance.mark("gesture");
      layers.peel(part);
    } else return;
    event.preventDefault();
  },

  // A panel closes when the hand goes elsewhere.
  close: (target) => {
    for (const open of document.querySelectorAll("details.pop[open]")) if (!open.contains(target)) open.open = false;
  },
};

window.dash_clientside = {...window.dash_clientside, gestures};
