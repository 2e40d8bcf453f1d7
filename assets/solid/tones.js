// The colours of the parts, as the style sheets give them for the plates: by tissue, by how a thing is lit, by theme.
const ROWS = 8; // base, dark, light, tendon, rim (and which of its widths), state (seen, thin, of a line: 1 or its dashes, nearer), -, ink (255: not disputed)
const RIMS = {major: 1, on: 1, minor: 2, disputed: 2};
export const WIDTHS = [1.9, 1.1]; // of the wide and the fine rim, in pixels of the page
const NEARER = {path: 40, nerve: 8, root: 8}; // tenths of a millimetre by which thin things are drawn in front
const DASH = {dashed: 11, dotted: 5}; // mm from dash to dash of a line
export const THIN = ["path", "nerve", "root"];

const kept = new Map();
export const forget = () => kept.clear();

// Red, green, blue as bytes of what the style sheets make of --c, --d, --l, --t, --rim and --k for one kind of part.
const colours = (probe, {tissue, kind, lit, hue, role}) => {
  const active = probe.closest("[data-active]") !== null;
  const key = [tissue, kind, lit, hue, role, active].join();
  if (!kept.has(key)) {
    probe.className = `probe s ${tissue} ${kind}`;
    for (const [name, value] of Object.entries({lit, hue, role})) value ? (probe.dataset[name] = value) : delete probe.dataset[name];
    kept.set(key, [...probe.children].map((child) => bytes(getComputedStyle(child).color)));
  }
  return kept.get(key);
};

const bytes = (words) => {
  const numbers = words.match(/[\d.]+(?:e-?\d+)?/g).slice(0, 3).map(Number);
  return numbers.map((number) => Math.round(words.startsWith("color(") ? 255 * number : number));
};

// Fill the table of tones: 256 parts across, ROWS down, four bytes each. True if what can be seen has changed.
export const tell = (table, parts, probe, state, lit, book) => {
  let changed = false;
  const put = (row, part, values) => table.set(values, 4 * (256 * row + part));
  parts.forEach(({thing, tissue, layer, long}, place) => {
    const part = place + 1;
    const share = lit.get(thing);
    const kind = thing.split(":")[0];
    const {hue, role, line} = book.things[thing] ?? {};
    const [base, dark, light, tendon, rim, ink] = colours(probe, {tissue, kind, lit: share, hue, role});
    [base, dark, light, tendon].forEach((colour, row) => put(row, part, [...colour, 255]));
    put(4, part, [...rim, RIMS[share] ?? 0]);
    const seen = visible(state, thing, layer, kind, share, role) ? 255 : 0;
    if (table[4 * (256 * 5 + part)] !== seen && !long) changed = true; // lines are drawn anew each time
    put(5, part, [seen, THIN.includes(kind) ? 255 : 0, long && Math.max(1, Math.min(255, Math.round(long / DASH[line] || 0))), NEARER[kind] ?? 0]);
    put(7, part, [...ink, share === "disputed" ? 0 : 255]);
  });
  return changed;
};

// Layers and peeled parts are gone; while something is lit, paths that are not are gone too, as on the plates.
const visible = ({picked, lists}, thing, layer, kind, share, role) =>
  !lists?.hide.includes(layer) && !lists?.peel.includes(thing)
  && (kind !== "path" || share || !picked.length || role === "sink");

export const blank = () => new Uint8Array(4 * 256 * ROWS);
export const size = [256, ROWS];

// The colour about lit lines, 0 to 1.
export const haloOf = (probe) => colours(probe, {tissue: "", kind: "path", lit: "on"})[5].map((value) => value / 255);
