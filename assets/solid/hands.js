// Turning, moving and picking with pointer, wheel and keys. The hands know the camera; what changes is told by `done`.
import {camera} from "./camera.js";

const SPEED = 0.008; // radians for a pixel of drag
const STEP = Math.PI / 18; // for an arrow key
const STILL = 5; // pixels a click may wander

// act: {draw(), pick(x, y, event), point(x, y, event), reset(), mirrored()}
export const listen = (canvas, act) => {
  const held = new Map();
  let wandered = 0;
  const place = ({clientX, clientY}) => {
    const box = canvas.getBoundingClientRect();
    const x = (clientX - box.left) / box.width;
    return [act.mirrored() ? 1 - x : x, (clientY - box.top) / box.height, box];
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button > 0 && event.pointerType === "mouse") return;
    if (!held.size) wandered = 0;
    held.set(event.pointerId, [event.clientX, event.clientY]);
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") event.stopPropagation(); // the hint is ours
    const before = held.get(event.pointerId);
    if (!before) return act.point(...place(event), event);
    const [x, y] = [event.clientX - before[0], event.clientY - before[1]];
    wandered += Math.hypot(x, y);
    if (wandered < STILL) return;
    if (held.size === 2) pinch(held, event, canvas);
    else if (event.shiftKey) move(canvas, act.mirrored() ? -x : x, y);
    else camera.turn((act.mirrored() ? x : -x) * SPEED, y * SPEED);
    held.set(event.pointerId, [event.clientX, event.clientY]);
    act.draw();
  });
  const end = (event) => {
    if (!held.delete(event.pointerId)) return;
    if (event.type === "pointerup" && wandered < STILL) act.pick(...place(event), event);
  };
  for (const type of ["pointerup", "pointercancel"]) canvas.addEventListener(type, end);
  canvas.addEventListener("pointerleave", (event) => held.size || act.point(-1, -1, null, event));
  canvas.addEventListener("wheel", (event) => {
    const [x, y, box] = place(event);
    const scale = camera.tall / box.height;
    if (!camera.zoom(Math.exp(Math.sign(event.deltaY) * Math.min(60, Math.abs(event.deltaY)) * 0.003),
      (x - 0.5) * box.width * scale, (0.5 - y) * box.height * scale)) return;
    event.preventDefault();
    act.draw();
  }, {passive: false});
  canvas.addEventListener("keydown", (event) => key(event, act));
};

const move = (canvas, x, y) => {
  const scale = camera.tall / canvas.clientHeight;
  camera.shift(-x * scale, y * scale);
};

const pinch = (held, event, canvas) => {
  const [other] = [...held].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
  const [x, y] = held.get(event.pointerId);
  const before = Math.hypot(x - other[0], y - other[1]);
  const now = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
  if (now > 1) camera.zoom(before / now);
  move(canvas, (event.clientX - x) / 2, (event.clientY - y) / 2);
};

const key = (event, act) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const turn = act.mirrored() ? -STEP : STEP;
  const moves = {
    ArrowLeft: () => camera.turn(turn, 0), ArrowRight: () => camera.turn(-turn, 0),
    ArrowUp: () => camera.turn(0, -STEP), ArrowDown: () => camera.turn(0, STEP),
    "+": () => camera.zoom(0.8), "=": () => camera.zoom(0.8), "-": () => camera.zoom(1.25), 0: act.reset, Home: act.reset,
  };
  if (!Object.hasOwn(moves, event.key)) return;
  moves[event.key]();
  event.preventDefault();
  event.stopPropagation();
  act.draw();
};
