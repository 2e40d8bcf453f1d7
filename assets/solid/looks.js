// The named ways to look, the level, and the cut at it.
import {camera} from "./camera.js";
import {limb} from "./model.js";
import {part, view} from "./view.js";

// Look from one of the named sides; some look at the cut.
export const look = (name) => {
  const {looks} = view.model;
  view.home = name;
  saw(view.cut || looks[name][5] > 0);
  const plane = looks[name][5] ? level() : null;
  camera.stand(name, looks[name], limb(view.model, plane?.z));
  if (plane) camera.target[2] = plane.z;
  view.draw();
};

const saw = (on) => {
  view.cut = on;
  part("cut").setAttribute("aria-pressed", on);
};

// The height of the level (mm) and the rectangle that shows it, when a section is open or the body is cut.
export const level = () => {
  const percent = view.state?.settings.level || (view.cut ? 50 : "");
  if (!percent) return null;
  const [low, high] = view.model.levels;
  const z = low + (high - low) * Number(percent) / 100;
  const [left, front, right, back] = limb(view.model, z);
  return {z, box: [left - 12, front - 12, right + 12, back + 12]};
};

// What lies beyond the level on the reader's side is taken away.
export const plane = () => (view.cut ? {z: level().z, side: camera.axes().toward[2] < -0.02 ? -1 : 1} : null);

export const press = ({target}) => {
  const button = target.closest("button");
  const {look: side, zoom, cut, reset} = button?.dataset ?? {};
  if (side) look(side);
  if (zoom && camera.zoom(Number(zoom))) view.draw();
  if (reset !== undefined) look(view.home);
  if (cut === undefined) return;
  saw(!view.cut);
  view.repaint();
};
