// The 3D view in its frame: loads the body once, paints when something changes, never otherwise.
import {camera} from "./camera.js";
import {listen} from "./hands.js";
import {fill, tidy} from "./list.js";
import {fetchModel, limb} from "./model.js";
import {name} from "./naming.js";
import {pick, point} from "./pointer.js";
import {Room} from "./room.js";
import {Seen} from "./seen.js";
import {forget, haloOf, tell} from "./tones.js";

const FINE = 2; // our pixels for one of the page, so that edges are smooth
const COARSE = 1.5; // where the machine is slow
const QUICK = 12; // milliseconds a change of light may take for the finer one

const view = {root: null, model: null, room: null, seen: null, lit: new Map(), state: null, cut: false, ratio: COARSE, open: false};
const part = (name) => view.root.querySelector(`[data-of="${name}"]`);

export const open = async (frame, _state, book) => {
  view.root ??= document.getElementById("solid").firstElementChild;
  view.loading ??= fetchModel(new URL("../model/body.bin", import.meta.url)).catch((error) => {
    view.loading = null; // so that the next wish tries again
    throw error;
  });
  const model = await view.loading;
  if (frame.dataset.view !== "solid") return; // another view was wanted meanwhile
  frame.replaceChildren(view.root);
  if (!view.model) ready(model, book);
  const {page, painter} = window.dash_clientside;
  painter.dress(view.root, book);
  painter.index(document);
  view.open = true;
  view.watch?.observe(part("canvas").parentElement);
  size();
  paint(painter.lit, page.state);
  if (view.room && !view.tried) gauge();
};

const ready = (model, book) => {
  view.model = model;
  fill(part("list"), model, book);
  view.root.addEventListener("click", press);
  for (const button of view.root.querySelectorAll("[data-look]")) if (!model.looks[button.dataset.look]) button.remove();
  try {
    view.room = new Room(part("canvas"), model);
  } catch {
    part("canvas").remove(); // no WebGL: the sentence and the list stay
    view.root.toggleAttribute("data-missing", true);
    return;
  }
  view.seen = new Seen(view.room);
  view.watch = new ResizeObserver(() => size() && draw());
  new MutationObserver(() => {
    forget();
    paint(view.lit, view.state);
  }).observe(document.documentElement, {attributeFilter: ["data-theme"]});
  const reset = () => look(view.home);
  const mirrored = () => view.state.settings.side === "left";
  listen(part("canvas"), {draw, pick: pick(view, part("list")), point: point(view, part("canvas")), reset, mirrored});
  part("canvas").addEventListener("webglcontextrestored", draw);
  look(Object.keys(model.looks)[0]);
};

// Finer pixels where a change of light is quick enough.
const gauge = () => {
  view.tried = true;
  view.room.read(false);
  const start = performance.now();
  now();
  view.room.read(true);
  if (performance.now() - start > QUICK) return;
  view.ratio = FINE;
  if (size()) draw();
};

export const close = () => {
  view.open = false;
  view.watch?.disconnect();
};

// Look from one of the named sides; some look at the cut.
const look = (name) => {
  const {looks} = view.model;
  view.home = name;
  saw(view.cut || looks[name][5] > 0);
  const plane = looks[name][5] ? level() : null;
  camera.stand(name, looks[name], limb(view.model, plane?.z));
  if (plane) camera.target[2] = plane.z;
  draw();
};

const saw = (on) => {
  view.cut = on;
  part("cut").setAttribute("aria-pressed", on);
};

// True if the picture must be painted anew.
const size = () => {
  if (!view.room) return false;
  const {clientWidth, clientHeight} = part("canvas");
  if (clientWidth) view.room.fit(clientWidth, clientHeight, Math.max(view.ratio, devicePixelRatio));
  return view.room.stale;
};

// Called after every change of light, visibility, side or level.
export const paint = (lit, state) => {
  Object.assign(view, {lit, state});
  if (!view.open) return;
  tidy(part("list"));
  if (!view.room) return;
  const {book} = window.dash_clientside.page;
  const changed = tell(view.room.tones, view.model.parts, part("probe"), state, lit, book);
  const cut = String(view.cut && level().z);
  if (changed || view.cutAt !== cut) view.room.stale = true;
  view.cutAt = cut;
  now();
};

// Once a frame at most, after the camera has moved.
const draw = () => {
  if (!view.open || !view.state) return;
  view.room.stale = true;
  view.waiting ||= requestAnimationFrame(() => {
    view.waiting = 0;
    now();
  });
};

const now = () => {
  view.seen.forget();
  const over = ({thing, layer}) => layer === view.model.parts[view.model.lines]?.layer || (view.lit.has(thing) && !view.cut);
  const parts = view.model.parts.flatMap((one, place) => (over(one) ? [place + 1] : [])); // a cut shows what lies within
  view.room.paint(plane(), parts, haloOf(part("probe")));
  for (const button of view.root.querySelectorAll("[data-look]")) button.setAttribute("aria-pressed", button.dataset.look === camera.look);
  cancelAnimationFrame(view.naming);
  view.naming = requestAnimationFrame(() => view.open && name(part("names"), view, part("list"), level(), part("tools")));
};

// The height of the level (mm) and the rectangle that shows it, when a section is open or the body is cut.
const level = () => {
  const percent = view.state?.settings.level || (view.cut ? 50 : "");
  if (!percent) return null;
  const [low, high] = view.model.levels;
  const z = low + (high - low) * Number(percent) / 100;
  const [left, front, right, back] = limb(view.model, z);
  return {z, box: [left - 12, front - 12, right + 12, back + 12]};
};

// What lies beyond the level on the reader's side is taken away.
const plane = () => (view.cut ? {z: level().z, side: camera.axes().toward[2] < -0.02 ? -1 : 1} : null);

const press = ({target}) => {
  const button = target.closest("button");
  const {look: side, zoom, cut, reset} = button?.dataset ?? {};
  if (side) look(side);
  if (zoom && camera.zoom(Number(zoom))) draw();
  if (reset !== undefined) look(view.home);
  if (cut === undefined) return;
  saw(!view.cut);
  paint(view.lit, view.state);
};

export const shown = () => ({
  parts: view.model.parts.length,
  triangles: view.model.corners.length / 3,
  lit: Object.fromEntries(view.model.parts.filter(({thing}) => view.lit.has(thing)).map(({thing}) => [thing, view.lit.get(thing)])),
  look: camera.look,
  camera: [camera.yaw, camera.pitch, camera.tall, ...camera.target],
  cut: view.cut ? plane() : null,
  seen: Object.fromEntries([...view.seen.parts()].map(([place, {pixels, x, y}]) => [view.model.parts[place - 1].thing, {pixels, x, y}])),
});

export const debug = () => view;
