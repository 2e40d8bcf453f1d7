// The pull on the band: what is asked of the server, one request at a time, and what it answered last.
// tension.now, the answer (model estimates, rounded; pairs are [no compensation, full compensation]):
//   front {intact, newton, share, between, betweenShare, trend: more|less|same|unsure}
//   back {intact: [low, high], newton: [[low, high], [low, high]], share, between: [low, high], betweenShare, few}
//     few: the intact pull is so small that no percentage should be told
//   bulge {index, between}; support [{group, name, intact, none, full, between}]; needed, delivered
//   missing {intact, bounds, between}; reserve, reserveIntact; drive [intact, none, full, between] in percent
//   saturated; lean {intact, cancels}; tilt (degrees, a tendency); posture {steps, of}
//   kept {muscle: percent}; words {answer, lines, front, back, support, lean, posture}; rows {row: [4 cells]}; shipped: true without a server
const tension = {
  name: "tension", // of its panel and of its table
  now: null,
  wish: null, // what the page shows, as the server is asked
  had: null, // what the answer that is shown was asked as
  busy: false,
  kept: new Map(), // answers by what was asked, the newest last
  most: 200,

  open: ({settings}) => settings.panel === tension.name,

  show: (state) => {
    const {pull, sliders} = window.dash_clientside;
    if (!tension.open(state)) {
      if (tension.wish !== null) pull?.show(null, state);
      tension.wish = tension.had = null;
      return;
    }
    sliders.mount();
    sliders.show(state);
    tension.wish = tension.query(state);
    if (tension.had === tension.wish && tension.now) pull?.show(tension.now, state);
    else if (!tension.busy) tension.ask();
  },

  // A root is lost once; the last that is said of it counts.
  lost: ({lists}) => new Map(lists.lost.map((part) => part.split("."))),

  query: (state) => {
    const {settings: vocabulary} = window.dash_clientside.page.book.address;
    const pairs = [...tension.lost(state)].sort().map((pair) => ["lost", pair.join(".")]);
    for (const name of ["compensation", "lean", "strength", "weighting", "posture"]) {
      if (state.settings[name] !== vocabulary[name][0]) pairs.push([name, state.settings[name]]);
    }
    return String(new URLSearchParams(pairs));
  },

  // One request in flight; when it is answered, the newest wish is next, whatever came between.
  ask: async () => {
    tension.busy = true;
    while (tension.wish !== null && tension.wish !== tension.had) {
      const wish = tension.wish;
      try {
        tension.here(wish, await tension.answer(wish));
      } catch {
        tension.had = wish; // neither the server nor the shipped table; the next move tries again
        window.dash_clientside.pulled.late();
      }
    }
    tension.busy = false;
  },

  answer: async (wish) => {
    const {files, page, shipped} = window.dash_clientside;
    if (tension.kept.has(wish)) return tension.kept.get(wish);
    if (!page.book.facts.estimate) return shipped.answer(wish); // a copy without a server
    try {
      const found = await files.get(`${page.book.facts.estimate}${wish && `?${wish}`}`);
      if (!found.ok) throw new Error(found.statusText);
      const answer = await found.json();
      if (tension.kept.size >= tension.most) tension.kept.delete(tension.kept.keys().next().value);
      tension.kept.set(wish, answer);
      return answer;
    } catch {
      return shipped.answer(wish);
    }
  },

  here: (wish, answer) => {
    const {page, pull, pulled} = window.dash_clientside;
    tension.had = wish;
    if (!tension.open(page.state)) return;
    tension.now = answer;
    pulled.show(answer);
    pull?.show(answer, page.state);
    performance.mark("pulled");
  },

  // A click or key that means the panel: true if it was one.
  click: (hit) => {
    const {page, painter, sliders} = window.dash_clientside;
    if (hit.dataset.go) tension.go(hit.dataset.go);
    else if (!tension.open(page.state)) return false;
    else if (hit.id === "sound") sliders.lose(() => []);
    else if (painter.thing(hit)?.startsWith("root:")) sliders.turn(painter.thing(hit).slice("root:".length));
    else return false;
    return true;
  },

  // A state as in an address; what it does not name stays, but for what is lost.
  go: (text) => {
    const {address, page} = window.dash_clientside;
    const {state} = page;
    const named = address.read(text, page.book.address).state;
    const settings = Object.fromEntries([...new URLSearchParams(text).keys()]
      .filter((name) => name in named.settings).map((name) => [name, named.settings[name]]));
    const reset = settings.panel === tension.name ? {lost: named.lists.lost} : {};
    page.go({...state, picked: named.picked, settings: {...state.settings, ...settings}, lists: {...state.lists, ...reset}});
  },
};

window.dash_clientside = {...window.dash_clientside, tension};
