// What the model says of the pull, on the plates: width and colour of the streamlines, the bulge, the tilt of the pelvis.
// `now` is an answer as tension.js describes it, or null: everything at rest.
const pull = {
  now: null,
  tones: [5, 25, 50], // per cent: a change up to the first counts as none, beyond each the colour is one step stronger
  most: 2, // a line grows no wider than this many times its width at rest
  least: 0.2,

  show: (now, state) => {
    if (!now && !pull.now) return;
    const {labels, legend, plates} = window.dash_clientside;
    pull.now = now;
    document.getElementById("page").toggleAttribute("data-pulled", Boolean(now));
    for (const frame of plates.frames()) {
      const svg = frame.querySelector(":scope > svg");
      if (svg) pull.dress(svg);
    }
    legend.show(now, state);
    labels.draw();
  },

  // One drawing; also called for every drawing that comes later.
  dress: (svg, once = false) => {
    const {bulge, page} = window.dash_clientside;
    if (!pull.now && !svg.dataset.pulled) return;
    svg.dataset.pulled = pull.now ? "yes" : "";
    bulge.shape(svg, pull.now ? pull.now.bulge.between : 0, once);
    if (pull.along(svg)) pull.draw(svg, page.book.pull);
  },

  along: (svg) => svg.parentElement.dataset.slot === "thigh", // a section shows the bulge only

  draw: (svg, {paths, sinks}) => {
    const {streams, tilt} = window.dash_clientside;
    const cuts = pull.now ? streams.cuts(svg, sinks) : [];
    for (const [part, things] of Object.entries(paths)) {
      const change = pull.change(part);
      for (const thing of things) {
        const path = svg.querySelector(`.path[data-id="${thing}"]`);
        if (path) streams.draw(path, change === null ? null : pull.tone(change), pull.width(part, change), cuts);
      }
    }
    tilt.turn(svg, pull.now?.tilt ?? 0);
  },

  // Per cent of change against intact; null where nothing is to be shown.
  // A pull too small for a percentage of its own is measured against the intact pull into the front.
  change: (part) => {
    const {now} = pull;
    if (!now) return null;
    if (part === "bulge") return 100 * (now.bulge.between - 1);
    if (part === "posture") return now.posture?.steps ? 100 * now.posture.steps / now.posture.of : null;
    const {few, between, intact, betweenShare} = now[part];
    return few ? 100 * (between[1] - intact[1]) / now.front.intact : betweenShare - 100;
  },

  tone: (change) => Math.sign(change) * pull.tones.filter((least) => Math.abs(change) > least).length,

  // Intact is 1.
  width: (part, change) => {
    const {now} = pull;
    const wide = now?.[part]?.few ? now[part].between[1] / now.front.intact : 1 + change / 100;
    return Math.min(pull.most, Math.max(pull.least, wide));
  },

  // What stands beside the lines of a drawing: the change with its sign, both bounds, in words.
  spots: (svg) => {
    const {layers, legend, names, page, tilt, words: {fill}} = window.dash_clientside;
    if (!pull.now || !pull.along(svg) || svg.clientWidth < names.roomy) return []; // in a narrow frame the list says it all
    const {paths, sinks, words} = page.book.pull;
    const spots = Object.entries(paths).flatMap(([part, things]) => {
      const shape = things.map((thing) => svg.querySelector(`.path[data-id="${thing}"][data-pull]`)).find((one) => one && !layers.gone(one));
      return shape && (part !== "bulge" || shape.dataset.pull !== "0") ? [{shape, thing: shape.dataset.id, ...legend.words(part, pull.now, words), tone: shape.dataset.pull}] : [];
    });
    const trunk = tilt.trunk(svg);
    if (trunk) spots.push({shape: {dataset: {at: tilt.swing(svg)}}, thing: "", ...legend.tilt(pull.now, words)});
    for (const spot of spots) spot.note = fill(words.model, spot);
    const sink = svg.querySelector(`.path[data-id="${sinks[0]}"]`);
    if (sink && !layers.gone(sink) && svg.querySelector(".step ~ .step")) spots.push({shape: sink, thing: sinks[0], text: words.falls, note: words.scheme, about: sinks[0], kind: "pull scheme"});
    return spots.map((spot) => ({rank: 0, kind: "pull", about: page.book.pull.about, ...spot}));
  },
};

window.dash_clientside = {...window.dash_clientside, pull};
