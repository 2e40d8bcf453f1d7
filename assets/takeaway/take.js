// What each way to take the view along does; each returns the phrase that says what came of it.
import {show} from "./code.js";

// Everything that is needed later is here now.
export const ready = async () => {};

export const link = async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    return "linked";
  } catch {
    return show(location.href); // no clipboard: the link stands there to be marked
  }
};

export const code = async () => {
  close();
  return show(location.href);
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
