// The sheet that is saved: sentence, plates with their names, how to read them, citation, address and its QR code.
import {code} from "./code.js";
import {colour, copy} from "./looks.js";
import {family, set, written} from "./words.js";

export const wide = 1240; // A4 at 150 to the inch; the image is twice as fine
const edge = 60;
const gap = 16;

const ink = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const make = (name, attributes) => window.dash_clientside.placing.make(name, attributes);

// The whole sheet as an element; `font` is the page's typeface as a data address, if it is here.
export const sheet = async (font, citation) => {
  const root = make("svg", {"font-family": family});
  const inner = wide - 2 * edge;
  const title = set(heading(), {x: edge, y: edge - 12, size: 28, weight: 600, wide: inner, fill: ink("ink")});
  let y = edge + title.high + gap;
  const rows = await plates(inner, y);
  const size = 190; // of the code
  const {beside} = rows; // the section leaves room for the key
  y = beside ? beside.y : rows.end + 2 * gap;
  const key = beside ? legend(beside.x + 2 * gap, y, inner, 1) : legend(edge, y, inner - size - 2 * gap, 2);
  if (beside) y = key.end + gap;
  const address = window.dash_clientside.link.shared(); // none of a copy on a disk: its path is nobody's business
  const made = address ? code(address) : null;
  const qr = made && make("svg", {x: wide - edge - size, y, width: size, height: size, viewBox: `0 0 ${made.wide} ${made.wide}`, "shape-rendering": "crispEdges"});
  qr?.append(make("path", {d: `M0 0h${made.wide}v${made.wide}H0z`, fill: ink("code-ground")}), make("path", {d: made.path, fill: ink("code")}));
  y = Math.max(key.end, made ? y + size : y, rows.end) + gap;
  const cite = set(`${citation} ${address}`.trim(), {x: edge, y, size: 17, wide: inner, fill: ink("quiet")});
  const high = Math.ceil(y + cite.high + edge);
  for (const [name, value] of Object.entries({viewBox: `0 0 ${wide} ${high}`, width: wide, height: high})) root.setAttribute(name, value);
  if (font) root.append(Object.assign(make("style", {}), {textContent: `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${font}) format('woff2')}`}));
  const hatches = document.querySelector("#hatches defs"); // that of the page stays behind
  if (hatches && window.dash_clientside.locate.marks.size) root.append(copy(hatches));
  root.append(make("path", {d: `M0 0h${wide}v${high}H0z`, fill: ink("paper")}), ...title.made, ...rows.made, ...key.made, ...(qr ? [qr] : []), ...cite.made);
  return {root, high};
};

// What is marked in Locate says more than that nothing is picked.
const heading = () => {
  const {locate, page} = window.dash_clientside;
  const marked = locate.marks.size && !page.state.picked.length;
  return document.getElementById(marked ? "located" : "summary").textContent;
};

// The frames that show something: low back and thigh side by side, the section below.
const plates = async (inner, top) => {
  const frames = [...document.querySelectorAll(".stage .frame")].filter((frame) => frame.offsetParent && frame.querySelector(".plate > svg, .plate canvas"));
  const rows = [frames.filter((frame) => !frame.closest(".section")), frames.filter((frame) => frame.closest(".section"))].filter((row) => row.length);
  const made = [];
  let y = top;
  let [scale, beside] = [0, null];
  for (const row of rows) {
    const space = row.reduce((sum, frame) => sum + frame.offsetWidth, 0) + gap * (row.length - 1);
    scale ||= inner / space;
    const use = Math.min(inner / space, scale);
    let x = edge;
    for (const frame of row) {
      made.push(await plate(frame, x, y, use));
      x += (frame.offsetWidth + gap) * use;
    }
    if (row[0].closest(".section")) beside = {x, y};
    y += Math.max(...row.map((frame) => frame.offsetHeight)) * use + gap;
    y = lists(row, y, inner, made);
  }
  return {made, end: y, beside};
};

// One frame: its drawing, then leader lines and names.
const plate = async (frame, x, y, scale) => {
  const corner = frame.getBoundingClientRect();
  const group = make("g", {transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`});
  const svg = frame.querySelector(".plate > svg");
  if (svg) {
    const {a} = svg.getScreenCTM();
    const made = copy(svg);
    for (const [name, value] of Object.entries({x: 0, y: 0, width: frame.offsetWidth, height: frame.offsetHeight, preserveAspectRatio: "xMidYMin meet"})) made.setAttribute(name, value);
    const side = make("g", a < 0 ? {transform: `translate(${frame.offsetWidth} 0) scale(-1 1)`} : {});
    side.append(made);
    group.append(side);
  } else group.append(await solid(frame.querySelector("canvas"), corner));
  for (const layer of frame.querySelectorAll(".labels, .naming")) {
    const lines = layer.querySelector("svg");
    if (lines) group.append(...copy(lines).children);
    for (const tag of layer.querySelectorAll(".tag")) group.append(...written(tag, corner));
  }
  return group;
};

// The 3D view as it is painted now.
const solid = async (canvas, corner) => {
  const {view} = await import("../solid/view.js");
  view.draw?.();
  const box = canvas.getBoundingClientRect();
  return make("image", {x: box.x - corner.x, y: box.y - corner.y, width: box.width, height: box.height, href: canvas.toDataURL("image/png")});
};

// The numbers of a narrow frame, with what they stand for.
const lists = (row, top, inner, made) => {
  let y = top;
  for (const frame of row) {
    const names = [...frame.closest(".stage").querySelectorAll(".names li")].map(({textContent}, number) => `${number + 1} ${textContent}`);
    if (!names.length) continue;
    const said = set(names.join("   "), {x: edge, y, size: 18, wide: inner, fill: ink("ink")});
    made.push(...said.made);
    y += said.high + gap / 2;
  }
  return y;
};

// How to read the plates, in columns: the signs of the key on the page, drawn anew.
const legend = (x, top, inner, columns) => {
  const items = [...document.querySelectorAll(".key li:has([data-share], [data-line], .bar)")];
  const column = inner / columns;
  const tall = 32;
  const half = Math.ceil(items.length / columns);
  const made = items.flatMap((item, number) => {
    const left = x + (number < half ? 0 : column);
    const y = top + (number % half) * tall;
    return [...sign(item.firstElementChild, left, y + 4), ...set(item.textContent, {x: left + 62, y: y - 1, size: 17, wide: column, fill: ink("ink")}).made];
  });
  const signs = found(x, top + half * tall);
  return {made: [...made, ...signs], end: top + (half + Math.min(1, signs.length)) * tall};
};

// The signs before a name, where something was found.
const found = (x, y) => {
  const {locate, page: {book: {templates}}} = window.dash_clientside;
  if (!locate.marks.size) return [];
  return set(`▼ ${templates.weak}, ✓ ${templates.normal}`, {x, y, size: 17, wide: 400, fill: ink("ink")}).made;
};

const sign = ({dataset: {share, line}, className}, x, y) => {
  const {stroke, fill, width, dash} = share ? patch(share) : className === "bar" ? {stroke: ink("sink"), width: 5} : {stroke: ink("load"), width: 5, dash: {dashed: "11 8", dotted: "0.1 8"}[line]};
  const look = {stroke, "stroke-width": width, ...(dash && {"stroke-dasharray": dash, "stroke-linecap": dash.startsWith("0") ? "round" : "butt"})};
  return [share ? make("rect", {x, y, width: 48, height: 18, rx: 4, fill: fill ?? "none", ...look}) : make("path", {d: `M${x} ${y + 9}h48`, fill: "none", ...look})];
};

// A muscle with that share, as on the plates.
const patch = (share) => {
  const seen = document.querySelector(`.key [data-share="${share}"]`);
  const {backgroundColor, borderTopColor} = getComputedStyle(seen);
  const {hex, alpha} = colour(backgroundColor);
  const looks = {major: {width: 5}, minor: {width: 3}, disputed: {width: 3, dash: "3 6"}, hidden: {width: 2, dash: "6 4"}};
  return {...looks[share], fill: alpha ? hex : "none", stroke: colour(borderTopColor).hex};
};
