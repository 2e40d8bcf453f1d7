// Words of the page as text in a drawing: each line where it stands on the screen, on the ground it has there.
import {colour} from "./looks.js";

export const family = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

// Everything written in an element, in pixels from a corner.
export const written = (element, corner) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const made = [];
  while (walker.nextNode()) {
    const style = getComputedStyle(walker.currentNode.parentElement);
    if (style.visibility === "hidden") continue;
    for (const line of signed(lines(walker.currentNode), walker.currentNode)) made.push(...ground(line, style, corner), text(line, style, corner));
  }
  return made;
};

// What a style sheet writes before a text (weak, normal) belongs to its first line.
const signed = ([first, ...rest], {parentElement, previousSibling}) => {
  const sign = /^"(.+)"$/.exec(getComputedStyle(parentElement, "::before").content)?.[1];
  if (!first || !sign || previousSibling) return first ? [first, ...rest] : [];
  const [{left}] = parentElement.getClientRects();
  const pad = parseFloat(getComputedStyle(parentElement).paddingLeft) || 0;
  return [{...first, words: sign + first.words, left: left + pad}, ...rest];
};

// A piece of text as its lines: words and where each stands.
const lines = (node) => {
  const range = document.createRange();
  const found = [];
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    if (!box.width && !node.data[at].trim()) continue;
    const last = found.at(-1);
    if (last && Math.abs(last.top - box.top) < box.height / 2) Object.assign(last, {words: last.words + node.data[at], right: box.right});
    else found.push({words: node.data[at], left: box.left, right: box.right, top: box.top, bottom: box.bottom});
  }
  return found.filter(({words}) => words.trim());
};

const text = ({words, left, top, bottom}, style, corner) => {
  const {placing} = window.dash_clientside;
  const size = parseFloat(style.fontSize);
  const made = placing.make("text", {
    x: (left - corner.x).toFixed(1), y: ((top + bottom) / 2 - corner.y + 0.34 * size).toFixed(1), "font-size": size.toFixed(2),
    "font-weight": style.fontWeight, fill: colour(style.color).hex,
  });
  made.textContent = words.trim();
  return made;
};

const ground = ({left, right, top, bottom}, style, corner) => {
  const {hex, alpha} = colour(style.backgroundColor);
  if (!alpha) return [];
  const {placing} = window.dash_clientside;
  const high = Math.min(bottom - top, 1.25 * parseFloat(style.fontSize));
  const pad = parseFloat(style.paddingLeft) || 0;
  const box = {x: left - pad - corner.x, y: (top + bottom - high) / 2 - corner.y, width: right - left + 2 * pad, height: high, rx: Math.min(high / 2, parseFloat(style.borderTopLeftRadius) || 0)};
  const rounded = Object.fromEntries(Object.entries(box).map(([name, value]) => [name, value.toFixed(1)]));
  return [placing.make("rect", {...rounded, fill: hex, ...(alpha < 1 && {"fill-opacity": alpha})})];
};

// A text in lines of at most so many units, set by hand: for what does not stand on the screen.
export const set = (words, {x, y, size, weight = 400, wide, fill}) => {
  const {placing} = window.dash_clientside;
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${weight} ${size}px ${family}`;
  const rows = [];
  for (const word of words.split(/\s+/)) {
    const longer = rows.length ? `${rows.at(-1)} ${word}` : word;
    if (rows.length && pen.measureText(longer).width <= wide) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  const made = rows.map((row, number) => {
    const line = placing.make("text", {x, y: y + size * (1 + 1.3 * number), "font-size": size, "font-weight": weight, fill});
    line.textContent = row;
    return line;
  });
  return {made, high: rows.length * 1.3 * size};
};
