// Names beside the lit parts of each plate, with leader lines; roots are always named. Seen only: shapes carry the names for others.
const labels = {
  waiting: false,

  // Once a frame at most, after the light is painted.
  draw: () => {
    if (labels.waiting) return;
    labels.waiting = true;
    requestAnimationFrame(() => {
      labels.waiting = false;
      for (const plate of document.querySelectorAll(".plate[data-view]")) labels.plate(plate);
    });
  },

  plate: (plate) => {
    const {page} = window.dash_clientside;
    const svg = plate.querySelector("svg");
    const frame = plate.parentElement;
    frame.querySelector(".labels")?.remove();
    if (!svg) return;
    const layer = document.createElement("div");
    layer.className = "labels";
    layer.setAttribute("aria-hidden", "true");
    frame.append(layer);
    const wanted = labels.wanted(svg, page.state, page.book);
    const spots = labels.spots(wanted, svg, frame.getBoundingClientRect());
    plate.dataset.slot === "section" ? labels.upon(layer, spots) : labels.beside(layer, spots, svg, frame);
  },

  // Kinds named on each sort of plate: whenever they are there, and when they are lit. What is picked is always named.
  always: {spine: ["root"], thigh: [], section: ["muscle"]},
  lit: {spine: ["nerve"], thigh: ["root", "muscle"], section: []},
  roomy: 420, // pixels; in a narrower frame nerve names would cover the drawing

  // One shape of each thing to be named.
  wanted: (svg, {picked}, {things}) => {
    const {slot} = svg.parentElement.dataset;
    const narrow = slot === "spine" && svg.clientWidth < labels.roomy;
    const shapes = new Map();
    for (const shape of svg.querySelectorAll("[data-id][data-at]")) {
      const thing = shape.dataset.id;
      const kind = thing.slice(0, thing.indexOf(":"));
      const lit = shape.hasAttribute("data-lit") && ((!narrow && labels.lit[slot].includes(kind)) || picked.includes(thing));
      if ((lit || labels.always[slot].includes(kind)) && !shapes.has(thing)) shapes.set(thing, {thing, shape, kind, text: things[thing].name});
    }
    return [...shapes.values()];
  },

  // Where each shape's point lies, in pixels of the frame.
  spots: (wanted, svg, frame) => {
    const to = svg.getScreenCTM();
    return wanted.map((one) => {
      const [x, y] = one.shape.dataset.at.split(",").map(Number);
      const at = new DOMPoint(x, y).matrixTransform(to);
      return {...one, x: at.x - frame.left, y: at.y - frame.top};
    });
  },

  upon: (layer, spots) => {
    for (const spot of spots) layer.append(labels.tag(spot, spot.x, spot.y, "upon"));
  },

  // Names stand in the margin on the nearer side, spread so that none covers another.
  beside: (layer, spots, svg, frame) => {
    const box = svg.getBoundingClientRect();
    const home = frame.getBoundingClientRect();
    const middle = (box.left + box.right) / 2 - home.left;
    const lines = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    layer.append(lines);
    for (const side of ["left", "right"]) {
      const column = spots.filter((spot) => (spot.x < middle) === (side === "left")).sort((one, other) => one.y - other.y);
      const tags = column.map((spot) => layer.appendChild(labels.tag(spot, 0, 0, side)));
      const tops = labels.spread(column.map((spot) => spot.y), tags.map((tag) => tag.offsetHeight + 3), home.height);
      column.forEach((spot, number) => {
        tags[number].style.top = `${tops[number]}px`;
        const from = side === "left" ? tags[number].offsetWidth : home.width - tags[number].offsetWidth;
        lines.append(labels.leader(from, tops[number] + tags[number].offsetHeight / 2, spot.x, spot.y));
      });
    }
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

  tag: ({thing, text, shape, kind}, x, y, side) => {
    const tag = document.createElement("span");
    Object.assign(tag, {className: `tag ${kind} ${side}`, textContent: text});
    if (shape.dataset.hue) tag.dataset.hue = shape.dataset.hue;
    if (shape.dataset.lit) tag.dataset.strength = shape.dataset.lit;
    tag.dataset.of = thing;
    if (side === "upon") tag.style.translate = `calc(${x}px - 50%) calc(${y}px - 50%)`;
    return tag;
  },

  leader: (x1, y1, x2, y2) => {
    const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
    for (const [name, value] of Object.entries({x1, y1, x2, y2})) line.setAttribute(name, value.toFixed(1));
    return line;
  },
};

addEventListener("resize", () => window.dash_clientside.page?.state && labels.draw());
window.dash_clientside = {...window.dash_clientside, labels};
