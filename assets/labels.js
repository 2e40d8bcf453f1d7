// Names beside the lit parts of each plate, with leader lines; roots are always named. Seen only: shapes carry the names for others.
const labels = {
  waiting: false,

  // Once a frame at most, after the light is painted: first all tags are made, then all measured, then all placed,
  // so that the browser lays the page out once and not once a tag.
  draw: () => {
    if (labels.waiting) return;
    labels.waiting = true;
    requestAnimationFrame(() => {
      labels.waiting = false;
      const made = [...document.querySelectorAll(".plate[data-view]:has(svg)")].map(labels.make);
      for (const plate of made) labels.measure(plate);
      for (const plate of made) plate.section ? labels.upon(plate) : labels.beside(plate);
    });
  },

  make: (plate) => {
    const {page} = window.dash_clientside;
    const svg = plate.querySelector("svg");
    const frame = plate.parentElement;
    let layer = frame.querySelector(".labels");
    if (!layer) {
      layer = frame.appendChild(document.createElement("div"));
      layer.className = "labels";
      layer.setAttribute("aria-hidden", "true");
    }
    const section = plate.dataset.slot === "section";
    const spots = labels.wanted(svg, page.state, page.book).map((spot) => ({...spot, tag: labels.tag(spot, section ? "upon" : "")}));
    layer.replaceChildren(...spots.map(({tag}) => tag));
    return {svg, frame, layer, section, spots};
  },

  // Where each shape's point lies and how large its tag is, in pixels of the frame.
  measure: ({svg, frame, spots}) => {
    const home = frame.getBoundingClientRect();
    const to = svg.getScreenCTM();
    const margin = svg.dataset.margin?.split(",").map(Number);
    const edge = margin && new DOMPoint(...margin).matrixTransform(to);
    for (const spot of spots) {
      const [x, y] = spot.shape.dataset.at.split(",").map(Number);
      const at = new DOMPoint(x, y).matrixTransform(to);
      Object.assign(spot, {x: at.x - home.left, y: at.y - home.top, wide: spot.tag.offsetWidth, high: spot.tag.offsetHeight, home});
      if (edge && y > margin[1]) spot.edge = edge.x - home.left;
    }
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
      if ((lit || labels.always[slot].includes(kind)) && !shapes.has(thing)) shapes.set(thing, {thing, shape, kind, text: things[thing].short ?? things[thing].name});
    }
    for (const range of svg.querySelectorAll("[data-lit] > [data-at]")) {
      const path = range.parentElement;
      const text = things[path.dataset.id].range;
      if (text) shapes.set(range, {thing: path.dataset.id, shape: range, kind: "range", text});
    }
    return [...shapes.values()];
  },

  upon: ({spots}) => {
    for (const {tag, x, y} of spots) tag.style.translate = `calc(${x}px - 50%) calc(${y}px - 50%)`;
  },

  // Names stand in the margin on the nearer side, spread so that none covers another.
  beside: ({layer, spots}) => {
    const lines = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const columns = Map.groupBy(spots, labels.column);
    for (const [name, column] of columns) {
      column.sort((one, other) => one.y - other.y);
      const tops = labels.spread(column.map(({y}) => y), column.map(({high}) => high + 5), column[0].home.height);
      column.forEach(({tag, x, y, wide, high, home, edge}, number) => {
        const side = name === "margin" ? (edge > home.width / 2 ? "after" : "before") : name;
        tag.classList.add(side);
        tag.style.top = `${tops[number]}px`;
        const from = {left: wide, right: home.width - wide, after: edge, before: edge}[side];
        if (side === "after") tag.style.left = `${edge}px`;
        if (side === "before") tag.style.right = `${home.width - edge}px`;
        lines.append(labels.leader(from, tops[number] + high / 2, x, y));
      });
    }
    layer.prepend(lines);
  },

  // Low on a plate whose drawing leaves one side free, names stand beside it; else at the nearer edge of the frame.
  column: ({x, home, edge}) => (edge !== undefined ? "margin" : x < home.width / 2 ? "left" : "right"),

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

  tag: ({thing, text, shape, kind}, place) => {
    const tag = document.createElement("span");
    tag.className = `tag ${kind} ${place}`;
    tag.append(Object.assign(document.createElement("span"), {textContent: text}));
    if (shape.dataset.hue) tag.dataset.hue = shape.dataset.hue;
    if (shape.dataset.lit) tag.dataset.strength = shape.dataset.lit;
    tag.dataset.of = thing;
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
