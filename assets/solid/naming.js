// Names beside the lit parts, with leader lines, and the outline of the level: the same tags as on the plates.
import {camera} from "./camera.js";

const LEAST = 150; // pixels of a part in view that is named among all
const MAIN = ["root", "muscle", "band"];
const SVG = "http://www.w3.org/2000/svg";

export const name = (layer, view, list, level, tools) => {
  const {columns, labels, placing} = window.dash_clientside;
  const {width, height} = layer.getBoundingClientRect();
  const taken = [height - tools.offsetHeight - 8, height];
  const mirrored = view.state.settings.side === "left";
  const lines = document.createElementNS(SVG, "svg");
  if (level) lines.append(outline(level, width, height, mirrored));
  const spots = wanted(view, list).map((spot) =>
    ({...spot, x: (mirrored ? 1 - spot.x : spot.x) * width, y: spot.y * height, tag: labels.tag(spot)}));
  layer.replaceChildren(lines, ...spots.map(({tag}) => tag));
  for (const spot of spots) Object.assign(spot, {wide: labels.wide(spot.tag), high: spot.tag.offsetHeight + 3});
  const room = () => placing.room({width, height, taken}, spots);
  let sides = columns.sides(spots, room());
  while (!sides && spots.length) {
    spots.pop().tag.remove();
    sides = columns.sides(spots, room());
  }
  if (sides) placing.beside({lines, width, height, taken}, sides, [0, 0]);
};

// Picked things first, then lit ones, then whatever is in view; one name for each thing, where most of it is seen.
const wanted = ({seen, model: {parts}, state, lit, cut}, list) => {
  if (state.settings.labels === "none") return [];
  const found = new Map();
  const add = (views, hidden) => {
    for (const [part, {x, y, pixels}] of views) {
      const {thing} = parts[part - 1];
      const button = list.querySelector(`[data-id="${thing}"]`);
      const before = found.get(thing);
      if (!button || (before && (hidden || before.pixels >= pixels))) continue;
      const rank = ranked(thing, state, lit, cut, pixels);
      if (rank < 3) found.set(thing, {...words(thing), rank, x, y, pixels, shape: button});
    }
  };
  add(seen.parts(), false);
  if (lit.size && !cut) add(seen.hidden(), true);
  return [...found.values()].sort((one, other) => one.rank - other.rank || other.pixels - one.pixels);
};

// 0 picked, 1 lit, 2 all others, 3 not to be named. A cut is named like a section.
const ranked = (thing, {picked, settings}, lit, cut, pixels) => {
  const kind = thing.split(":")[0];
  const all = settings.labels === "all";
  if (picked.includes(thing)) return 0;
  if (lit.has(thing) && (all || MAIN.includes(kind))) return 1;
  return (all || (cut && kind === "muscle")) && pixels >= LEAST ? 2 : 3;
};

const words = (thing) => {
  const {name: full, short} = window.dash_clientside.page.book.things[thing];
  return {thing, kind: thing.split(":")[0], text: short ?? full};
};

// The plane of the level as a quadrilateral about the body.
const outline = ({z, box: [left, front, right, back]}, width, height, mirrored) => {
  const scale = height / camera.tall;
  const corners = [[left, front], [right, front], [right, back], [left, back]].map(([x, y]) => {
    const [across, up] = camera.project([x, y, z]);
    return [width / 2 + (mirrored ? -across : across) * scale, height / 2 - up * scale].map((value) => value.toFixed(1)).join();
  });
  const shape = document.createElementNS(SVG, "polygon");
  shape.setAttribute("points", corners.join(" "));
  return shape;
};
