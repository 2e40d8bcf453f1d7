// Names on the parts of a section, or near them where they do not fit.
const section = {
  snug: 1.4, // a name may reach this much beyond the circle that fits into its part; most parts are longer than wide
  ink: 0.17, // share of a section that names may cover; beyond it only what is lit or asked for stands beside its part

  // On the part where it fits, else near it with a leader, as long as names do not cover too much.
  place: (plate) => {
    const {labels} = window.dash_clientside;
    const ground = section.ground(plate);
    const left = section.upon(plate, ground);
    const ink = plate.spots.reduce((sum, {wide, high}) => sum + wide * high, 0) / (plate.width * plate.height);
    const rest = left.filter(({rank, tag}) => rank !== 2 || ink < section.ink || tag.remove());
    for (const {tag} of rest) tag.classList.replace("upon", "near");
    for (const spot of rest) Object.assign(spot, {wide: labels.wide(spot.tag), high: spot.tag.offsetHeight});
    for (const spot of rest) section.near(spot, plate, ground);
  },

  // What is still free, and how a name takes its place.
  ground: (plate) => {
    const taken = [];
    return {
      free: (box) => section.inside(box, plate) && !taken.some((other) => section.overlap(box, other)),
      stand: (spot, x, y) => {
        taken.push(section.box(spot, x, y));
        window.dash_clientside.placing.put(spot, x - spot.wide / 2, y - spot.high / 2);
      },
    };
  },

  // The largest parts first; returns those whose names do not fit.
  upon: ({spots}, {free, stand}) => [...spots].sort((one, other) => other.room - one.room).filter((spot) => {
    const {wide, high, room, x, y} = spot;
    const fits = wide / 2 <= room * section.snug && high / 2 <= room && free(section.box(spot, x, y));
    if (fits) stand(spot, x, y);
    return !fits;
  }),

  // Off the other parts that are lit if that can be, or off the middles of all at least, or wherever no name stands.
  near: (spot, plate, {free, stand}) => {
    const clear = (lies) => (box) => free(box) && !plate.spots.some((other) => other !== spot && lies(box, other));
    const lit = (box, other) => other.rank < 2 && (section.overlap(box, other.body) || section.crosses(box, other, spot));
    const boxes = section.around(spot, plate).map((at) => [at, section.box(spot, ...at)]);
    const [at] = [clear(lit), clear(section.covers), free].map((wish) => boxes.find(([, box]) => wish(box))).find(Boolean) ?? [];
    if (!at) return spot.tag.remove();
    stand(spot, ...at);
    const [x2, y2] = at;
    return plate.lines.append(window.dash_clientside.placing.make("line", {x1: spot.x, y1: spot.y, x2, y2}));
  },

  // Places round a point, nearer ones first, those away from the middle of the plate before the others.
  around: ({x, y, wide, high}, {width, height}) => {
    const out = Math.atan2(y - height / 2, x - width / 2);
    const turns = Array.from({length: 24}, (_, step) => out + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * Math.PI / 12);
    const rings = [1, 1.5, 2, 3, 4, 5, 6, 7].map((ring) => ring * Math.max(16, width / 20));
    return rings.flatMap((ring) => turns.map((turn) => [x + Math.cos(turn) * (ring + wide / 2), y + Math.sin(turn) * (ring + high / 2)]));
  },

  box: ({wide, high}, x, y) => [x - wide / 2 - 1, y - high / 2 - 1, x + wide / 2 + 1, y + high / 2 + 1],
  inside: ([left, top, right, bottom], {width, height}) => left >= 0 && top >= 0 && right <= width && bottom <= height,
  overlap: (one, other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3],

  // Does a box lie on the middle of a part?
  covers: ([left, top, right, bottom], {x, y, room}) =>
    Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom))) < room,

  // Does the leader from the middle of a box to the point of its own part go through the middle of another?
  crosses: ([left, top, right, bottom], {x, y, room}, own) => {
    const [dx, dy] = [(left + right) / 2 - own.x, (top + bottom) / 2 - own.y];
    const part = Math.max(0, Math.min(1, ((x - own.x) * dx + (y - own.y) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(own.x + part * dx - x, own.y + part * dy - y) < room;
  },
};

window.dash_clientside = {...window.dash_clientside, section};
