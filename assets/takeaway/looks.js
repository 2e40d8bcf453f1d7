// A drawing as it looks now, without style sheets: every colour and width written on the part itself.
const drawn = {
  fill: "rgb(0, 0, 0)", "fill-opacity": "1", "fill-rule": "nonzero", stroke: "none", "stroke-width": "1", "stroke-opacity": "1",
  "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter", visibility: "visible",
}; // handed down from part to part; what holds if nobody says
const own = {opacity: "1", "stop-color": "rgb(0, 0, 0)", "stop-opacity": "1"};
const paints = ["fill", "stroke", "stop-color"];
const kept = /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|offset|id|href|gradientUnits|gradientTransform|patternUnits|patternTransform|maskUnits|clipPathUnits|clip-path|mask|viewBox|preserveAspectRatio|transform)$/;

// #rrggbb and how opaque, of a colour as a browser computes it.
export const colour = (value) => {
  const numbers = value.match(/-?[\d.]+(e-?\d+)?%?/g)?.map((text) => parseFloat(text)) ?? [];
  const share = value.startsWith("color(") ? 255 : 1;
  const [red, green, blue, alpha = 1] = numbers;
  const hex = [red, green, blue].map((part) => Math.round(Math.min(255, Math.max(0, part * share))).toString(16).padStart(2, "0"));
  return {hex: `#${hex.join("")}`, alpha};
};

// A copy of a drawing with everything written out.
export const copy = (svg) => {
  const made = write(svg, drawn);
  return made;
};

// One part and what is in it; nothing for a part that is not painted.
const write = (part, above) => {
  const style = getComputedStyle(part);
  if (style.display === "none" && part.localName !== "stop") return null;
  const made = document.createElementNS(part.namespaceURI, part.localName);
  for (const {name, value} of part.attributes) {
    if (kept.test(name) && !(name in drawn) && !(name in own)) made.setAttribute(name, value);
  }
  const now = {};
  for (const name of Object.keys(drawn)) {
    now[name] = style.getPropertyValue(name);
    if (now[name] !== above[name]) put(made, name, now[name]);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value && value !== usual && (name === "opacity" || part.localName === "stop")) put(made, name, value);
  }
  if (part.localName === "circle") made.setAttribute("r", parseFloat(style.r) || part.getAttribute("r"));
  if (style.transform !== "none" && part.localName !== "svg") made.setAttribute("transform", moved(style));
  for (const child of part.children) {
    const inner = write(child, now);
    if (inner) made.append(inner);
  }
  return made;
};

const put = (made, name, value) => {
  if (!paints.includes(name) || value === "none" || value.startsWith("url(")) {
    made.setAttribute(name, value.replaceAll("px", "").replace(/url\("?[^#]*(#[^")]+)"?\)/, "url($1)"));
    return;
  }
  const {hex, alpha} = colour(value);
  made.setAttribute(name, alpha ? hex : "none");
  if (alpha && alpha < 1) made.setAttribute(name === "stop-color" ? "stop-opacity" : `${name}-opacity`, alpha);
};

// A transform turns about its own point in style sheets, about the corner in a drawing.
const moved = ({transform, transformOrigin}) => {
  const [x, y] = transformOrigin.split(" ").map(parseFloat);
  return `translate(${x} ${y}) ${transform} translate(${-x} ${-y})`;
};
