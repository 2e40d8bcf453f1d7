// Names on and beside the parts of each plate, with leader lines. Seen only: the shapes carry the names for others.
const labels = {
  many: [0, 20, 36], // more names than these are set smaller and smaller

  // Once a frame at most; the light is seen first, and the names with the frame after it.
  draw: () => window.dash_clientside.soon.after("labels", labels.write),

  // First all tags are made, then all measured, then all placed, so that the browser lays the page out once and not once a tag.
  write: () => {
    const {level, page, placing} = window.dash_clientside;
    level.place(); // names keep clear of its handle
    const frames = [...document.querySelectorAll(".plate")];
    for (const frame of frames) if (!frame.querySelector(":scope > svg")) labels.layer(frame).replaceChildren();
    const plates = frames.filter((frame) => frame.clientWidth && frame.querySelector(":scope > svg")).map((frame) => labels.make(frame, page));
    for (const plate of plates) labels.measure(plate);
    for (const plate of plates) placing.place(plate, page.book);
  },

  layer: (frame) => {
    const home = frame.parentElement;
    if (!home.querySelector(".labels")) {
      const layer = home.appendChild(document.createElement("div"));
      layer.className = "labels";
      layer.setAttribute("aria-hidden", "true");
    }
    home.parentElement.querySelector(".names")?.remove();
    return home.querySelector(".labels");
  },

  make: (frame, page) => {
    const layer = labels.layer(frame);
    const spots = window.dash_clientside.names.wanted(frame, page.state, page.book);
    for (const spot of spots) spot.tag = labels.tag(spot);
    layer.dataset.many = labels.many.findLastIndex((least) => spots.length > least);
    layer.replaceChildren(...spots.map(({tag}) => tag));
    const upon = frame.dataset.slot === "section";
    for (const {tag} of spots) tag.classList.toggle("upon", upon);
    return {frame, layer, spots, upon};
  },

  tag: ({thing, text, shape, kind, note, about, tone}) => {
    const tag = document.createElement("span");
    tag.className = `tag ${kind}`;
    tag.append(Object.assign(document.createElement("span"), {textContent: text}));
    if (shape.dataset.hue) tag.dataset.hue = shape.dataset.hue;
    if (shape.dataset.lit) tag.dataset.strength = shape.dataset.lit;
    if (shape.dataset.found) tag.dataset.found = shape.dataset.found;
    tag.dataset.of = thing;
    if (kind === "range" || about) tag.dataset.about = about ?? thing; // a figure: it opens its sources
    if (note) tag.firstElementChild.append(Object.assign(document.createElement("small"), {textContent: note}));
    if (tone !== undefined) tag.dataset.pull = tone;
    return tag;
  },

  // Where low on a drawing one side is free for names: "x,y", or nothing; a drawing may say so itself.
  margin: (svg) => {
    const {width, height} = svg.viewBox.baseVal;
    const low = [...svg.querySelectorAll(".s[data-at]")].map(({dataset}) => dataset.at.split(",").map(Number))
      .filter(([, y]) => y > height / 2).map(([x]) => x);
    const [least, most] = [Math.min(...low), Math.max(...low)];
    if (!low.length || height < 1.5 * width) return "";
    if (least > 0.42 * width) return `${least - 0.06 * width},${height / 2}`;
    return most < 0.58 * width ? `${most + 0.06 * width},${height / 2}` : "";
  },

  // As wide as its longest line.
  wide: (tag) => tag.firstElementChild.offsetWidth + 1,

  body: (shape, home) => {
    const {left, top, right, bottom} = (shape.querySelector(".b") ?? shape).getBoundingClientRect();
    return [left - home.left, top - home.top, right - home.left, bottom - home.top];
  },

  // Where each shape's point lies and how large its tag is, in pixels of the frame; what the handle takes of it.
  measure: (plate) => {
    const svg = plate.frame.firstElementChild;
    const home = plate.frame.getBoundingClientRect();
    const to = svg.getScreenCTM();
    const at = (x, y) => new DOMPoint(Number(x), Number(y)).matrixTransform(to);
    svg.dataset.margin ??= labels.margin(svg);
    const margin = svg.dataset.margin && at(...svg.dataset.margin.split(","));
    const grip = document.querySelector("#line:not([hidden]) #grip")?.getBoundingClientRect();
    const held = grip && plate.frame.dataset.slot === "thigh";
    const ends = [0, svg.viewBox.baseVal.width].map((x) => new DOMPoint(x, 0).matrixTransform(to).x - home.left).sort((a, b) => a - b);
    Object.assign(plate, {width: home.width, height: home.height, ends, taken: held && [grip.top - home.top - 4, grip.bottom - home.top + 4]});
    const beside = ends[0] < 1 && home.width - ends[1] > 0.2 * home.width; // the drawing leaves all its room on one side
    const air = plate.spots.length > labels.many.at(-1) ? 0 : 2;
    for (const spot of plate.spots) {
      const {x, y} = at(...window.dash_clientside.tilt.moved(spot.shape));
      Object.assign(spot, {x: x - home.left, y: y - home.top, wide: labels.wide(spot.tag), high: spot.tag.offsetHeight + air});
      spot.room = Number(spot.shape.dataset.room ?? 0) * Math.abs(to.a);
      if (plate.upon) spot.body = labels.body(spot.shape, home);
      if (margin && y > margin.y) spot.edge = margin.x - home.left;
      else if (beside) spot.edge = ends[1];
    }
  },
};

for (const [what, when] of [[window, "resize"], [document.fonts, "loadingdone"]]) {
  what?.addEventListener(when, () => window.dash_clientside.page?.state && labels.draw());
}
window.dash_clientside = {...window.dash_clientside, labels};
