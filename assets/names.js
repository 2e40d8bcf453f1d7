// Which parts of a plate are named: none, the main ones (at rest those that matter most, else what is lit), or all.
const names = {
  lit: {spine: ["root", "nerve", "band"], thigh: ["root", "muscle", "band"], section: ["muscle", "band"]},
  roomy: 420, // pixels; in a narrower frame the lit nerves of the main names would cover the drawing

  // One spot for each thing to be named, the most important first.
  wanted: (frame, {picked, settings}, {things}) => {
    const {layers, pull} = window.dash_clientside;
    const svg = frame.firstElementChild;
    const own = window.dash_clientside.quiz.spots(frame);
    if (own) return own;
    const pulls = pull.spots(svg);
    if (settings.labels === "none") return pulls;
    const spots = new Map();
    for (const shape of svg.querySelectorAll("[data-id][data-at]:not([data-area])")) {
      const thing = shape.dataset.id;
      const rank = things[thing] && !spots.has(thing) ? names.rank(shape, frame, picked, things[thing], settings.labels) : 9;
      if (rank < 9 && !layers.gone(shape)) spots.set(thing, names.spot(shape, thing, things[thing].short ?? things[thing].name, rank));
    }
    if (pull.now && pull.along(svg) && settings.labels === "main") names.fewer(spots, things);
    for (const area of svg.querySelectorAll("[data-area]")) {
      const thing = area.dataset.id ?? "";
      const rank = picked.includes(thing) ? 0 : area.dataset.lit ? 1 : 2;
      const quiet = rank === 2 && picked.length && settings.labels !== "all";
      if (!quiet && !layers.gone(area)) spots.set(area, {...names.spot(area, thing, area.dataset.words, rank), kind: "area"});
    }
    for (const range of svg.querySelectorAll("[data-lit] > [data-at]")) {
      const thing = range.parentElement.dataset.id;
      const text = things[thing]?.range;
      if (text && !layers.gone(range)) spots.set(range, {...names.spot(range, thing, text, 3), kind: "range"});
    }
    return [...pulls, ...spots.values()].sort((one, other) => one.rank - other.rank);
  },

  // Beside figures only what matters most is named.
  fewer: (spots, things) => {
    for (const [thing, {rank}] of spots) if (rank > 0 && !things[thing].main) spots.delete(thing);
  },

  // 0 picked, 1 lit, 2 main, 3 all others; 9 is not to be named.
  rank: (shape, frame, picked, entry, wish) => {
    const {slot} = frame.dataset;
    const kind = shape.dataset.id.split(":")[0];
    const active = picked.length > 0 || window.dash_clientside.locate.alone();
    if (picked.includes(shape.dataset.id) || shape.dataset.found) return 0;
    if (shape.matches(":is(.ghost, [data-covered]):not([data-lit])")) return 9; // not seen, so not named
    const narrow = wish === "main" && kind === "nerve" && frame.clientWidth < names.roomy;
    if (shape.hasAttribute("data-lit") && names.lit[slot].includes(kind) && !narrow) return 1;
    const main = {spine: kind === "root", thigh: !active && entry.main && kind !== "root", section: kind === "muscle"};
    if (main[slot]) return 2;
    return wish === "all" ? 3 : 9;
  },

  spot: (shape, thing, text, rank) => ({shape, thing, text, rank, kind: thing.split(":")[0]}),
};

window.dash_clientside = {...window.dash_clientside, names};
