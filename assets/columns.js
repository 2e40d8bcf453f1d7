// Where names stand beside a drawing: two columns, no name over another, leader lines that cross as little as can be. Pure.
const columns = {
  gap: 1,

  near: 0.16, // of the width: parts this near to the middle may be named on either side

  // Each spot {x, y, wide, high} to the nearer side, low ones to the free margin; a column that is too full, or much
  // fuller than the other, gives its innermost to it. False if they do not all fit into the two heights.
  sides: (spots, {width, heights}) => {
    const sides = {left: [], right: []};
    for (const spot of spots) sides[columns.side(spot, width)].push(spot);
    const total = (side) => columns.total(sides[side]);
    for (const [one, other, sign] of [["left", "right", -1], ["right", "left", 1]]) {
      sides[one].sort((a, b) => sign * (b.x - a.x));
      while (sides[one].length) {
        const spot = sides[one].at(-1);
        const middle = Math.abs(spot.x - width / 2) < columns.near * width && spot.edge === undefined;
        if (total(one) <= heights[one] && !(middle && total(one) > 0.6 * heights[one] && total(one) > 1.3 * total(other))) break;
        if (total(other) + spot.high + columns.gap > heights[other]) break;
        sides[other].push(Object.assign(sides[one].pop(), {edge: undefined}));
      }
    }
    return total("left") <= heights.left && total("right") <= heights.right && sides;
  },

  side: ({x, edge}, width) => ((edge === undefined ? x < width / 2 : edge < x) ? "left" : "right"),
  total: (spots) => spots.reduce((sum, {high}) => sum + high + columns.gap, 0),

  // Put the spots of one column in order and give each its top; `taken` is a stretch [from, to] that must stay free.
  // `from` tells where the leader of a spot starts.
  settle: (spots, height, from, taken) => {
    const order = [...spots].sort((one, other) => one.y - other.y);
    columns.tops(order, height, taken);
    for (let turn = 0; turn < 200; turn += 1) {
      const pair = columns.crossing(order, from);
      if (!pair) break;
      [order[pair[0]], order[pair[1]]] = [order[pair[1]], order[pair[0]]];
      columns.tops(order, height, taken);
    }
    return order;
  },

  crossing: (order, from) => {
    const lines = order.map((spot) => [from(spot), spot.top + spot.high / 2, spot.x, spot.y]);
    for (let one = 0; one < lines.length; one += 1) {
      for (let other = one + 1; other < lines.length; other += 1) {
        if (columns.cross(lines[one], lines[other])) return [one, other];
      }
    }
    return null;
  },

  cross: ([ax, ay, bx, by], [cx, cy, dx, dy]) => {
    const turn = (px, py, qx, qy, rx, ry) => Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
    return turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0
      && turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0;
  },

  tops: (order, height, taken) => {
    const [from, to] = taken || [height, height];
    let above = 0;
    while (above < order.length && order[above].y < (from + to) / 2 && columns.total(order.slice(0, above + 1)) <= from) above += 1;
    while (above < order.length && columns.total(order.slice(above)) > height - to + columns.gap) above += 1;
    columns.stack(order.slice(0, above), 0, from);
    columns.stack(order.slice(above), to, height);
  },

  stack: (spots, start, end) => {
    const tops = columns.spread(spots.map(({y}) => y - start), spots.map(({high}) => high + columns.gap), end - start + columns.gap);
    spots.forEach((spot, number) => { spot.top = start + tops[number]; });
  },

  // Tops of labels of given heights, each as near to its wish as the others and the room allow.
  spread: (wishes, heights, room) => {
    const tops = [];
    wishes.forEach((wish, number) => {
      const least = number ? tops[number - 1] + heights[number - 1] : 0;
      tops.push(Math.max(wish - heights[number] / 2, least));
    });
    let most = room;
    for (let number = tops.length - 1; number >= 0; number -= 1) {
      tops[number] = Math.max(0, Math.min(tops[number], most - heights[number]));
      most = tops[number];
    }
    return tops;
  },
};

window.dash_clientside = {...window.dash_clientside, columns};
