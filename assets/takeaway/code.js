// The QR code of this view: black on white in every theme, with the quiet zone that readers need.
import {qrcode} from "../qr/qr.js";

export const quiet = 4; // modules of white around

// The code of a text as one path and how many modules it is wide; null for a text that no code holds.
export const code = (text) => {
  const made = qrcode(0, "M");
  try {
    made.addData(text, "Byte");
    made.make();
  } catch {
    return null;
  }
  const size = made.getModuleCount();
  const runs = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0, run = 0; column <= size; column += 1) {
      if (column < size && made.isDark(row, column)) run += 1;
      else if (run) {
        runs.push(`M${column - run + quiet} ${row + quiet}h${run}v1h-${run}z`);
        run = 0;
      }
    }
  }
  return {wide: size + 2 * quiet, path: runs.join("")};
};

// Large, for a lecture hall.
export const show = (address) => {
  const {make, page: {book: {templates}}, placing} = window.dash_clientside;
  const made = code(address);
  if (!made) return "lengthy";
  const svg = placing.make("svg", {viewBox: `0 0 ${made.wide} ${made.wide}`, "shape-rendering": "crispEdges"});
  svg.append(placing.make("path", {class: "ground", d: `M0 0h${made.wide}v${made.wide}H0z`}), placing.make("path", {class: "modules", d: made.path}));
  document.getElementById("code").replaceChildren(svg);
  document.getElementById("code-link").replaceChildren(make.element("span", address));
  const note = document.getElementById("code-local");
  note.textContent = templates.local;
  note.hidden = !own(address);
  const box = document.getElementById("code-box");
  box.onkeydown = (event) => event.stopPropagation(); // Esc closes this box and lets go of nothing else
  box.showModal();
  return "";
};

// True for an address that leads to this computer alone.
const own = (address) => {
  const {protocol, hostname} = new URL(address);
  return protocol === "file:" || hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
};
