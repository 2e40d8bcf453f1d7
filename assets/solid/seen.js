// What the reader can see: which part lies at a pixel, how much of each part is in view, and a good place to point at it.
const NEAR = 4; // of 255 steps of depth

export class Seen {
  constructor(room) {
    this.room = room;
    this.forget();
  }

  // The picture has changed.
  forget() {
    this.front = this.behind = this.found = null;
  }

  // Parts as they are seen: lines lie over what they run on.
  pixels() {
    if (!this.front || !this.behind) {
      this.front = this.room.read(false);
      this.behind = this.room.read(true);
      const {lines} = this.room.model;
      for (let at = 0; at < this.front.length; at += 4) {
        if (this.behind[at] > lines && (!this.front[at] || this.behind[at + 3] < this.front[at + 3] + NEAR)) this.front[at] = this.behind[at];
      }
    }
    return this.front;
  }

  // The part (counting from 1) at a place of the frame, in shares of its width and height; the nearest within some pixels.
  at(x, y, near) {
    const {wide, high} = this.room;
    const pixels = this.pixels();
    const [column, row] = [Math.floor(x * wide), Math.floor((1 - y) * high)];
    for (let away = 0; away <= near; away += 1) {
      for (let step = 0; step < (away ? 8 : 1); step += 1) {
        const [across, down] = [column + Math.round(away * Math.cos(step * Math.PI / 4)), row + Math.round(away * Math.sin(step * Math.PI / 4))];
        if (across < 0 || down < 0 || across >= wide || down >= high) continue;
        const part = pixels[4 * (down * wide + across)];
        if (part) return part;
      }
    }
    return 0;
  }

  // For every part in view: its pixels (of the page), and the pixel of it that lies deepest within, as shares of the frame.
  parts() {
    this.found ??= this.scan(this.pixels());
    return this.found;
  }

  // The same for lit parts that other parts may hide.
  hidden() {
    this.pixels();
    return this.scan(this.behind);
  }

  scan(pixels) {
    const {wide, high, ratio} = this.room;
    const step = Math.max(1, Math.round(2 * ratio));
    const found = new Map();
    for (let row = 0; row < high; row += step) {
      let run = 0;
      let before = 0;
      for (let column = 0; column <= wide; column += step) {
        const part = column < wide ? pixels[4 * (row * wide + column)] : 0;
        if (part !== before) {
          if (before) note(found, before, run, column - run * step / 2, row);
          run = 0;
          before = part;
        }
        run += 1;
      }
    }
    for (const one of found.values()) settle(one, wide, high, (step / ratio) ** 2);
    return found;
  }
}

const note = (found, part, run, column, row) => {
  if (!found.has(part)) found.set(part, {count: 0, sum: [0, 0], runs: []});
  const one = found.get(part);
  one.count += run;
  one.sum[0] += run * column;
  one.sum[1] += run * row;
  one.runs.push([run, column, row]);
};

// Of all runs, a long one near the middle of the part.
const settle = (one, wide, high, size) => {
  const [x, y] = one.sum.map((value) => value / one.count);
  const worth = ([run, column, row]) => run * 6 - Math.hypot(column - x, row - y);
  const [, column, row] = one.runs.reduce((best, run) => (worth(run) > worth(best) ? run : best));
  Object.assign(one, {pixels: Math.round(one.count * size), x: column / wide, y: 1 - row / high});
};
