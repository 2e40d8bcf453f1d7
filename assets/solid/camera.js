// Where the reader stands: orthographic, turning about a point of the body; z is always up. Millimetres and radians. Pure.
const STEEP = 1.55; // never quite over the top, so that up stays up
const NEAR = 40;
const FAR = 1400; // heights that may be in view

export const camera = {
  yaw: Math.PI,
  pitch: 0,
  target: [0, 0, 0],
  tall: 1000, // the height in view
  look: "",

  // Stand where a look says, so that its heights fill the frame; the middle of the body is in the middle.
  stand: (name, [x, y, z, low, high], [left, front, right, back]) => {
    camera.look = name;
    camera.yaw = Math.atan2(y, x);
    camera.pitch = Math.asin(z / Math.hypot(x, y, z));
    camera.target = [(left + right) / 2, (front + back) / 2, (low + high) / 2];
    camera.tall = high - low;
  },

  turn: (yaw, pitch) => {
    camera.look = "";
    camera.yaw += yaw;
    camera.pitch = Math.max(-STEEP, Math.min(STEEP, camera.pitch + pitch));
  },

  // Nearer (factor < 1) or farther; a place of the frame (in mm from its middle) stays where it is. False at the ends.
  zoom: (factor, x = 0, y = 0) => {
    const tall = Math.max(NEAR, Math.min(FAR, camera.tall * factor));
    const kept = 1 - tall / camera.tall;
    if (tall === camera.tall) return false;
    camera.tall = tall;
    camera.shift(x * kept, y * kept);
    return true;
  },

  // Move the middle of the frame, in mm to the right and up.
  shift: (x, y) => {
    const {right, up} = camera.axes();
    camera.target = camera.target.map((value, axis) => value + x * right[axis] + y * up[axis]);
  },

  axes: () => {
    const [a, b, c, s] = [Math.cos(camera.yaw), Math.sin(camera.yaw), Math.cos(camera.pitch), Math.sin(camera.pitch)];
    return {right: [-b, a, 0], up: [-s * a, -s * b, c], toward: [c * a, c * b, s]};
  },

  // From the body to the frame, in mm from its middle: right, up, nearer.
  project: (point) => {
    const {right, up, toward} = camera.axes();
    const from = point.map((value, axis) => value - camera.target[axis]);
    return [right, up, toward].map((way) => way[0] * from[0] + way[1] * from[1] + way[2] * from[2]);
  },
};
