// Drawings into their frames, once each, and what a drawing needs to be pointed at, focused and named.
const plates = {
  drawings: new Map(), // view -> promise of its text
  home: new URL(".", document.currentScript?.src ?? location.href).href, // where the assets lie, whatever the prefix

  fetch: (view) => {
    if (!plates.drawings.has(view)) {
      const text = fetch(`${plates.home}drawings/${view}.svg`).then((answer) => {
        if (!answer.ok) throw new Error(`${view}: ${answer.status}`);
        return answer.text();
      });
      text.catch(() => plates.drawings.delete(view)); // so that the next wish tries again
      plates.drawings.set(view, text);
    }
    return plates.drawings.get(view);
  },

  // Show the wanted view of each slot; resolves when all are in, true if any frame changed.
  show: async (wanted, book) => {
    const frames = [...document.querySelectorAll("[data-slot]")].filter((frame) =>
      frame.dataset.view !== wanted[frame.dataset.slot]);
    await Promise.all(frames.map((frame) => plates.fill(frame, wanted[frame.dataset.slot], book)));
    return frames.length > 0;
  },

  fill: async (frame, view, book) => {
    frame.dataset.view = view;
    try {
      const text = await plates.fetch(view);
      if (frame.dataset.view !== view) return; // another view was wanted meanwhile
      frame.innerHTML = text;
      frame.firstElementChild.setAttribute("preserveAspectRatio", "xMidYMin meet");
      plates.name(frame, book);
    } catch {
      if (frame.dataset.view !== view) return;
      delete frame.dataset.view;
      frame.textContent = book.templates.undrawn;
    }
  },

  // The first shape of a thing is its button; further shapes of it are only seen.
  name: (frame, book) => {
    const named = new Set();
    for (const shape of frame.querySelectorAll("[data-id]")) {
      const thing = shape.dataset.id;
      const entry = book.things[thing];
      if (!entry) continue;
      for (const name of ["hue", "line", "role"]) if (entry[name]) shape.dataset[name] = entry[name];
      if (named.has(thing)) shape.setAttribute("aria-hidden", "true");
      else {
        named.add(thing);
        for (const [name, value] of [["role", "button"], ["tabindex", "-1"], ["aria-pressed", "false"], ["aria-label", entry.label]]) {
          shape.setAttribute(name, value);
        }
      }
    }
    const first = Object.keys(book.things).find((thing) => named.has(thing));
    frame.querySelector(`[data-id="${first}"][role]`)?.setAttribute("tabindex", "0");
  },
};

window.dash_clientside = {...window.dash_clientside, plates};
