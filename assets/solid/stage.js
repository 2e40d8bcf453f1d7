// The 3D view in its frame: loads the body once, paints when something changes, never otherwise.
import {camera} from "./camera.js";
import {listen} from "./hands.js";
import {fill, tidy} from "./list.js";
import {level, look, plane, press} from "./looks.js";
import {fetchModel} from "./model.js";
import {name} from "./naming.js";
import {pick, point} from "./pointer.js";
import {Room} from "./room.js";
import {Seen} from "./seen.js";
import {forget, haloOf, tell} from "./tones.js";
import {FINE, part, view} from "./view.js";

const QUICK = 12; // milliseconds a change of light may take for the finer one

export const open = async (frame, _state, book) => {
  view.root ??= document.getElementById("solid").firstElementChild;
  view.loading ??= fetchModel().catch((error) => {
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
  Object.assign(view, {draw, repaint: () => paint(view.lit, view.state)});
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
    view.repaint();
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

export const shown = () => ({
  parts: view.model.parts.length,
  triangles: view.model.corners.length / 3,
  lit: Object.fromEntries(view.model.parts.filter(({thing}) => view.lit.has(thing)).map(({thing}) => [thing, view.lit.get(thing)])),
  look: camera.look,
  camera: [camera.yaw, camera.pitch, camera.tall, ...camera.target],
  cut: view.cut ? plane() : null,
  seen: Object.fromEntries([...view.seen.parts()].map(([place, {pixels, x, y}]) => [view.model.parts[place - 1].thing, {pixels, x, y}])),
});
