// The body from its file: a JSON head, then planes of bytes as drawing/pack.py writes them.
const LINES = "tension"; // the layer of lines; its parts come last

export const fetchModel = async () => {
  const {files} = window.dash_clientside;
  const answer = await files.get(files.own("model/body.bin"));
  if (!answer.ok) throw new Error(`model: ${answer.status}`);
  return unpack(await answer.arrayBuffer());
};

// {parts: [{name, thing, tissue, layer, side, long (mm, of lines), points, faces}], looks, levels, places, normals, parts of points, marks, corners}
export const unpack = (buffer) => {
  const long = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, long)));
  const count = (place) => head.counts.reduce((sum, one) => sum + one[place], 0);
  const [points, corners] = [count(0), 3 * count(1)];
  let at = 4 + long;
  const plane = (size) => new Uint8Array(buffer, (at += size) - size, size);
  const planes = [corners, corners, ...Array(8).fill(points)].map(plane);
  const model = {
    ...head,
    parts: head.parts.map(([name, thing, tissue, layer, side, long], number) =>
      ({name, thing, tissue, layer, side, long, points: head.counts[number][0], faces: head.counts[number][1]})),
    places: new Float32Array(3 * points),
    corners: new Uint32Array(corners),
    owner: new Uint8Array(points),
    marks: new Uint8Array(2 * points),
  };
  let [point, corner] = [0, 0];
  model.parts.forEach((part, number) => {
    trace(model, planes, corner, corner + 3 * part.faces, point);
    place(model, planes, point, point + part.points);
    model.owner.fill(number + 1, point, point + part.points);
    point += part.points;
    corner += 3 * part.faces;
  });
  for (let one = 0; one < points; one += 1) model.marks.set([planes[8][one], planes[9][one]], 2 * one);
  model.normals = normals(model);
  model.box = box(model.places);
  model.lines = model.parts.findIndex(({layer}) => layer === LINES);
  if (model.lines < 0) model.lines = model.parts.length;
  model.solidCorners = 3 * model.parts.slice(0, model.lines).reduce((sum, {faces}) => sum + faces, 0);
  return model;
};

// Corners are told by how far they lie behind the newest point.
const trace = ({corners}, [low, high], from, to, first) => {
  let newest = 0;
  for (let place = from; place < to; place += 1) {
    const back = low[place] | (high[place] << 8);
    corners[place] = first + newest - back;
    if (back === 0) newest += 1;
  }
};

// Points are told by their steps from the one before.
const place = ({places, from, step}, planes, first, end) => {
  const now = [0, 0, 0];
  for (let point = first; point < end; point += 1) {
    for (let axis = 0; axis < 3; axis += 1) {
      const move = planes[2 + 2 * axis][point] | (planes[3 + 2 * axis][point] << 8);
      now[axis] = (now[axis] + ((move >>> 1) ^ -(move & 1))) & 65535;
      places[3 * point + axis] = from[axis] + step * now[axis];
    }
  }
};

// Means of the faces around each point, weighted by their area, as signed bytes.
const normals = ({places, corners}) => {
  const sums = new Float32Array(places.length);
  for (let face = 0; face < corners.length; face += 3) {
    const [a, b, c] = [3 * corners[face], 3 * corners[face + 1], 3 * corners[face + 2]];
    const [ux, uy, uz] = [places[b] - places[a], places[b + 1] - places[a + 1], places[b + 2] - places[a + 2]];
    const [vx, vy, vz] = [places[c] - places[a], places[c + 1] - places[a + 1], places[c + 2] - places[a + 2]];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) {
      sums[corner] += x;
      sums[corner + 1] += y;
      sums[corner + 2] += z;
    }
  }
  const bytes = new Int8Array(places.length);
  for (let at = 0; at < sums.length; at += 3) {
    const long = Math.hypot(sums[at], sums[at + 1], sums[at + 2]) || 1;
    for (let axis = 0; axis < 3; axis += 1) bytes[at + axis] = Math.round(127 * sums[at + axis] / long);
  }
  return bytes;
};

// The eight corners of the box about all points.
const box = (places) => {
  const ends = [[Infinity, -Infinity], [Infinity, -Infinity], [Infinity, -Infinity]];
  for (let at = 0; at < places.length; at += 1) {
    const end = ends[at % 3];
    end[0] = Math.min(end[0], places[at]);
    end[1] = Math.max(end[1], places[at]);
  }
  return ends[0].flatMap((x) => ends[1].flatMap((y) => ends[2].map((z) => [x, y, z])));
};

// The box of the side that is drawn: left, front, right, back; of all of it, or of what lies about a height (mm).
const SLICE = 12;
export const limb = ({parts, places}, height = null) => {
  const ends = [Infinity, Infinity, -Infinity, -Infinity];
  let at = 0;
  for (const {side, points} of parts) {
    for (const end = at + 3 * points; at < end; at += 3) {
      if (side !== "right" || (height !== null && Math.abs(places[at + 2] - height) > SLICE)) continue;
      for (const axis of [0, 1]) {
        ends[axis] = Math.min(ends[axis], places[at + axis]);
        ends[axis + 2] = Math.max(ends[axis + 2], places[at + axis]);
      }
    }
  }
  return ends;
};
