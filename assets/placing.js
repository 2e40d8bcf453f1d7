// Tags to their places: words in two columns, numbers with a list where words do not fit.
const placing = {
  crowd: 12, // more names than these become numbers in a narrow frame
  gutter: 30, // pixels between a drawing and its numbers

  place: (plate, book) => {
    const {columns, names, section} = window.dash_clientside;
    const {spots, upon, width} = plate;
    plate.lines = placing.make("svg", {});
    plate.layer.prepend(plate.lines);
    if (!spots.length) return;
    if (upon) return section.place(plate);
    if (window.dash_clientside.present.on()) return placing.beside(plate, window.dash_clientside.fit.names(plate), [0, 0]);
    const few = width >= names.roomy || spots.length <= placing.crowd;
    const words = few && columns.sides(spots, placing.room(plate, spots));
    if (words && placing.apart(words, width)) placing.beside(plate, words, [0, 0]);
    else placing.numbers(plate, book);
  },

  // What the handle takes of its column is not there for names, nor what is left over above and below it.
  room: ({width, height, taken}, spots) => {
    const loss = taken ? taken[1] - taken[0] + Math.max(0, ...spots.map(({high}) => high)) : 0;
    return {width, heights: {left: height, right: height - loss}};
  },

  apart: ({left, right}, width) => placing.widest(left) + placing.widest(right) < width - 8,
  widest: (spots) => Math.max(0, ...spots.map(({wide}) => wide)),

  beside: (plate, sides, margins) => {
    const {columns} = window.dash_clientside;
    const {width, height, taken} = plate;
    return ["left", "right"].flatMap((side, number) => {
      const wide = placing.widest(sides[side]) + margins[number] + 2;
      const from = (spot) => placing.start(spot, side, wide, width);
      const order = columns.settle(sides[side], height, from, side === "right" && taken);
      for (const spot of order) placing.stand(plate, spot, side, from(spot), margins[number]);
      return order;
    });
  },

  // Where a leader bends: at the inner edge of the column, unless its part lies under the column.
  start: ({edge, x, wide: own}, side, wide, width) => {
    if (edge !== undefined) return edge;
    if (side === "left") return x < wide ? own : wide;
    return width - (x > width - wide ? own : wide);
  },

  // A tag at the edge of the frame, or at the free margin of the drawing, and its leader.
  stand: ({lines, width}, spot, side, from, margin) => {
    const {tag, wide, high, top, x, y, edge} = spot;
    tag.classList.add(side);
    const outer = side === "left" ? margin : width - wide - margin;
    const inner = side === "left" ? from - wide : from;
    const left = edge === undefined ? outer : Math.max(0, Math.min(width - wide, inner));
    tag.classList.toggle("free", edge !== undefined);
    placing.put(spot, left, top);
    const start = side === "left" ? left + wide : left;
    const middle = top + high / 2;
    lines.append(placing.make("polyline", {points: [start, middle, from, middle, x, y].map((at) => at.toFixed(1)).join(" ")}));
  },

  put: ({tag, wide}, left, top) => Object.assign(tag.style, {translate: `${left}px ${top}px`, width: `${wide}px`}),

  // As many numbers as there is room for, the most important first; what they stand for is written below the plate.
  numbers: (plate, book) => {
    const {columns} = window.dash_clientside;
    const {frame, layer, spots, width, ends} = plate;
    for (const {tag} of spots) {
      tag.classList.add("number");
      tag.firstElementChild.textContent = "00";
    }
    const [{offsetWidth: wide, offsetHeight: high}] = spots.map(({tag}) => tag);
    for (const spot of spots) Object.assign(spot, {wide, high, edge: undefined});
    const room = placing.room(plate, spots);
    const most = Object.values(room.heights).reduce((sum, tall) => sum + Math.floor(tall / (high + columns.gap)), 0);
    const [kept, left] = [spots.slice(0, most), spots.slice(most)];
    for (const {tag} of left) tag.remove();
    const margins = [Math.max(0, ends[0] - placing.gutter - wide), Math.max(0, width - ends[1] - placing.gutter - wide)];
    const order = placing.beside(plate, columns.sides(kept, room), margins);
    order.forEach(({tag, own}, number) => { tag.firstElementChild.textContent = own ?? number + 1; });
    const list = placing.list(order, left.length, book.templates);
    (frame.closest("figure") ?? layer).append(list);
  },

  list: (order, left, {crowded}) => {
    const {words} = window.dash_clientside;
    const list = document.createElement("ol");
    list.className = "names";
    list.setAttribute("aria-hidden", "true");
    for (const {text, shape} of order) {
      const item = list.appendChild(Object.assign(document.createElement("li"), {textContent: text}));
      if (shape.dataset.lit) item.dataset.strength = shape.dataset.lit;
    }
    if (left) list.append(Object.assign(document.createElement("p"), {textContent: words.fill(crowded, {count: left})}));
    return list;
  },

  make: (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  },
};

window.dash_clientside = {...window.dash_clientside, placing};
