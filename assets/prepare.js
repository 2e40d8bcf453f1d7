// Everything that the steps of a lesson need into memory, in idle time: after that the network may go.
const prepare = {
  done: new Set(), // lessons that are ready
  busy: "",

  start: async (now) => {
    const {id, lesson} = now;
    if (prepare.done.has(id) || prepare.busy === id) return prepare.say(prepare.done.has(id) ? "readied" : "");
    prepare.busy = id;
    const needs = prepare.needs(lesson);
    let count = 0;
    for (const need of needs) {
      if (prepare.busy !== id) return; // another lesson was opened
      prepare.say("readying", {count, total: needs.length});
      await new Promise((go) => window.dash_clientside.detail.idle(go));
      const got = await need().then(() => true, () => false);
      if (!got) return prepare.fail(id);
      count += 1;
    }
    prepare.done.add(id);
    prepare.busy = "";
    prepare.say("readied");
    performance.mark("prepared");
  },

  // The next step tries again.
  fail: (id) => {
    if (prepare.busy === id) prepare.busy = "";
    prepare.say("unready");
  },

  say: (name, values = {}) => {
    const {page, telling, words} = window.dash_clientside;
    if (!name) return;
    for (const box of document.querySelectorAll("#lessons, #present")) {
      telling.put(box, "ready", words.fill(page.book.templates[name], values));
    }
  },

  // What to fetch, each once, as functions.
  needs: ({steps}) => {
    const {address, detail, facts, figures, matrix, page, plates, skin, teacher, tension, variation} = window.dash_clientside;
    const needs = new Map([["evidence", () => facts.get("evidence")], ["type", () => teacher.type()]]);
    for (const step of steps) {
      const {state} = address.read(step.state, page.book.address);
      for (const [slot, [first]] of Object.entries(page.book.address.plates)) state.plates[slot] ??= first;
      const {plexus, skin: map, panel} = state.settings;
      for (const view of Object.values(plates.wanted(state)).filter((one) => one && one !== "solid")) {
        const light = page.book.light.includes(view);
        if (light) needs.set(`light/${view}`, () => plates.fetch(`light/${view}`));
        if (!light || !detail.modest()) needs.set(view, () => plates.fetch(view));
      }
      if (plexus) needs.set(plexus, () => variation.fetch(plexus));
      if (map) needs.set(map, () => skin.fetch(map));
      if (matrix.open(state)) needs.set("graph", matrix.load);
      if (panel === tension.name) {
        const wish = tension.query(state);
        needs.set("charts", figures.plotly);
        needs.set("tension", () => facts.get("tension"));
        needs.set(`pull ${wish}`, () => tension.answer(wish));
      } else if (panel in page.book.facts) needs.set(panel, () => facts.get(panel));
    }
    return [...needs.values()];
  },
};

window.dash_clientside = {...window.dash_clientside, prepare};
