// How finely a plate is drawn: light first, full when the browser has time; light only on small screens and slow lines.
const detail = {
  narrow: globalThis.matchMedia?.("(max-width: 599px)"),
  waiting: false,
  again: false, // somebody asked while a step went on

  modest: () => {
    const {saveData, effectiveType = "4g"} = navigator.connection ?? {};
    return detail.narrow.matches || saveData || effectiveType !== "4g";
  },

  // What can be shown soonest: the full drawing if it is already here, else the light one, else whatever there is.
  first: async (view) => {
    const {page, plates} = window.dash_clientside;
    const kept = !detail.moving(view) && !detail.modest() && plates.drawings.has(view);
    if (kept) return {text: await plates.fetch(view), full: true};
    const full = !page.book.light.includes(view); // a plate without a light drawing is shown full
    return {text: await plates.fetch(full ? view : `light/${view}`), full};
  },

  moving: (view) => window.dash_clientside.level.held && view.startsWith("section"),

  // In idle time, one after another: the full drawings of what is shown, then the sections beside the one shown.
  later: () => {
    detail.again = true;
    if (detail.waiting) return;
    detail.waiting = true;
    detail.idle(async () => {
      detail.again = false;
      const more = await detail.step();
      detail.waiting = false;
      if (more || detail.again) detail.later();
    });
  },

  step: async () => {
    const coarse = window.dash_clientside.plates.frames()
      .find(({dataset}) => dataset.detail === "light" && !detail.moving(dataset.view));
    if (coarse && !detail.modest()) return detail.refine(coarse);
    if (!performance.getEntriesByName("settled").length) performance.mark("settled");
    return detail.ahead();
  },

  idle: (work) => (globalThis.requestIdleCallback ? requestIdleCallback(work, {timeout: 2000}) : setTimeout(work, 200)),

  refine: async (frame) => {
    const {labels, layers, plates} = window.dash_clientside;
    const {view} = frame.dataset;
    const text = await plates.fetch(view).catch(() => "");
    await new Promise((done) => detail.idle(done));
    if (frame.dataset.view !== view || detail.moving(view)) return true;
    if (text) plates.put(frame, text, true);
    else frame.dataset.detail = "only"; // the light drawing stays
    layers.tidy();
    labels.draw();
    return true;
  },

  // One more section that is not here yet, nearest level first; nothing while the section is closed.
  ahead: async () => {
    const {facts, level, page, plates, takeaway} = window.dash_clientside;
    if (!facts.here.size && !navigator.connection?.saveData) await facts.get("evidence").catch(() => null);
    if (!navigator.connection?.saveData) await takeaway.ahead();
    const now = Number(page.state.settings.level);
    if (!now || !navigator.onLine || navigator.connection?.saveData) return false;
    const left = level.all().filter((other) => !plates.drawings.has(`light/section-${other}`));
    if (!left.length) return false;
    const [next] = left.sort((one, other) => Math.abs(one - now) - Math.abs(other - now));
    return plates.fetch(`light/section-${next}`).then(() => true, () => false);
  },
};

detail.narrow?.addEventListener("change", () => window.dash_clientside.page?.state && detail.later());
window.dash_clientside = {...window.dash_clientside, detail};
