// What each way to take the view along does; each returns the phrase that says what came of it.
import {show} from "./code.js";
export {papers} from "./papers.js";
import {sheet, wide} from "./sheet.js";

const fine = 2; // pixels for a unit of the sheet: 2480 across, A4 at 300 to the inch
const kept = {font: "", citation: ""};

// Everything that is needed later is here now: the typeface as a data address, the citation.
export const ready = async () => {
  const {facts, files} = window.dash_clientside;
  kept.citation ||= await facts.get("citing");
  kept.font ||= await files.get(files.own("fonts/source-sans-3.woff2"), {cache: "force-cache"})
    .then((answer) => answer.blob()).then(address).catch(() => "");
};

// A file as an address that holds it.
const address = (blob) => new Promise((done, failed) => {
  const reader = new FileReader();
  Object.assign(reader, {onload: () => done(reader.result), onerror: failed});
  reader.readAsDataURL(blob);
});

const drawing = async () => {
  const {root, high} = await sheet(kept.font, kept.citation);
  return {blob: new Blob([new XMLSerializer().serializeToString(root)], {type: "image/svg+xml"}), high};
};

export const svg = async () => save((await drawing()).blob, "svg");

export const png = async () => {
  const {blob, high} = await drawing();
  const image = Object.assign(new Image(), {src: await address(blob)});
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {width: fine * wide, height: fine * high});
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return save(await new Promise((done) => canvas.toBlob(done, "image/png")), "png");
};

// Into the folder of downloads, named by what is picked.
const save = (blob, kind) => {
  const {picked} = window.dash_clientside.page.state;
  const name = ["roots-to-the-band", ...picked.slice(0, 3).map((thing) => thing.split(":")[1])].join("-");
  const link = Object.assign(document.createElement("a"), {href: URL.createObjectURL(blob), download: `${name}.${kind}`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  return "kept";
};

// Of a copy on a disk that nobody published: what leads back on this computer.
const here = () => window.dash_clientside.link.shared() || location.href;

export const link = async () => {
  try {
    await navigator.clipboard.writeText(here());
    return "linked";
  } catch {
    return show(here()); // no clipboard: the link stands there to be marked
  }
};

export const code = async () => {
  close();
  return show(here());
};

export const print = async () => {
  close();
  window.print();
  return "";
};

// The panel, so that it covers nothing; the focus stays at its door.
const close = () => {
  const panel = document.getElementById("takeaway");
  panel.open = false;
  panel.firstElementChild.focus();
};
