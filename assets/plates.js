// Drawings into their frames, and what a drawing needs to be pointed at, focused and named.
const plates = {
  drawings: new Map(), // file -> promise of its text; kept, so that nothing is asked twice

  fetch: (file) => {
    if (!plates.drawings.has(file)) {
      const text = plates.ask(file);
      text.catch(() => plates.drawings.delete(file)); // so that the next wish tries again
      plates.drawings.set(file, text);
    }
    return plates.drawings.get(file);
  },

  // The drawings that came with the page need not be asked for.
  keep: () => {
    for (const svg of document.querySelectorAll(".plate > svg[data-file]")) {
      plates.drawings.set(svg.dataset.file, Promise.resolve(svg.outerHTML));
    }
  },

  ask: async (file) => {
    const {files} = window.dash_clientside;
    const answer = await files.get(files.own(`drawings/${file}.svg`));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    const text = (await answer.text()).trim();
    if (!text.startsWith("<svg ") || !text.endsWith("</svg>")) throw new Error(`${file}: cut short, or no drawing`);
    return text;
  },

  // The view of each slot; the section has one for each level, and none while it is closed.
  wanted: ({plates: views, settings: {level}}) => ({...views, section: level && `section-${level}`}),

  frames: () => [...document.querySelectorAll("[data-slot]")],
  solid: () => document.querySelector('[data-view="solid"]:not(:empty)'),

  // Show the wanted view of each slot; resolves when all are in, true if any frame changed.
  show: async (wanted) => {
    const {detail} = window.dash_clientside;
    const frames = plates.frames().filter((frame) => (frame.dataset.view ?? "") !== wanted[frame.dataset.slot]);
    await Promise.all(frames.map((frame) => plates.fill(frame, wanted[frame.dataset.slot])));
    if (frames.length) detail.later();
    return frames.length > 0;
  },

  fill: async (frame, view) => {
    const {detail, page, solid} = window.dash_clientside;
    if (frame.dataset.view === "solid") solid?.close(frame);
    if (!view) return plates.empty(frame);
    frame.dataset.view = view;
    frame.setAttribute("aria-label", page.book.views[view]);
    try {
      if (view === "solid") {
        plates.empty(frame, view);
        return await solid.open(frame, page.state, page.book);
      }
      const {text, full} = await detail.first(view);
      if (frame.dataset.view === view) plates.put(frame, text, full); // else another view was wanted meanwhile
    } catch {
      if (frame.dataset.view !== view) return;
      plates.empty(frame);
      frame.textContent = page.book.templates.undrawn;
    }
  },

  empty: (frame, view) => {
    frame.replaceChildren();
    if (!view) delete frame.dataset.view;
    delete frame.dataset.detail;
    window.dash_clientside.painter.index(document);
  },

  // A drawing takes the place of another: made ready and lit before it is seen; the focus stays on the same part.
  put: (frame, text, full) => {
    const {page, painter, pull, skin} = window.dash_clientside;
    const box = document.createElement("div");
    box.innerHTML = text;
    const svg = box.firstElementChild;
    svg.setAttribute("preserveAspectRatio", "xMidYMin meet");
    const stop = frame.querySelector('[tabindex="0"]')?.dataset.id;
    plates.name(svg, page.book, stop);
    skin.into(svg, frame.dataset.view);
    painter.dress(svg, page.book);
    const old = [...frame.childNodes];
    const focus = frame.contains(document.activeElement) && document.activeElement.dataset;
    frame.append(svg);
    pull.dress(svg, true);
    const same = focus?.area ? `[data-area="${focus.area}"]` : `[data-id="${focus.id}"][role]`;
    if (focus) svg.querySelector(same)?.focus({preventScroll: true});
    for (const node of old) node.remove();
    frame.dataset.detail = full ? "full" : "light";
    painter.index(document);
  },

  // The first shape of a thing is its button; further shapes of it are only seen.
  name: (svg, book, stop) => {
    const named = new Map();
    for (const shape of svg.querySelectorAll("[data-id]")) {
      const thing = shape.dataset.id;
      const entry = book.things[thing];
      if (!entry) continue;
      for (const name of ["hue", "line", "role"]) if (entry[name]) shape.dataset[name] = entry[name];
      if (named.has(thing)) shape.setAttribute("aria-hidden", "true");
      else {
        named.set(thing, shape);
        for (const [name, value] of [["role", "button"], ["tabindex", "-1"], ["aria-pressed", "false"], ["aria-label", entry.label]]) {
          shape.setAttribute(name, value);
        }
      }
    }
    const first = named.has(stop) ? stop : Object.keys(book.things).find((thing) => named.has(thing));
    named.get(first)?.setAttribute("tabindex", "0");
  },
};

window.dash_clientside = {...window.dash_clientside, plates};
