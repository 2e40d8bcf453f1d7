// A poll without network: one question large, hands counted and typed in, bars, then the answer.
import {judge} from "./judge.js";
import {round} from "./round.js";
import {sheet} from "./sheet.js";

const at = (id) => document.getElementById(id);
const fill = (...parts) => window.dash_clientside.words.fill(...parts);
const make = (...parts) => window.dash_clientside.make.element(...parts);
const MOST = 999; // hands
const SLOTS = {place: "section", muscles: "thigh", roots: "thigh", nerve: "thigh"};

export const poll = {
  question: null, // whose choices are drawn
  phase: "",

  open: () => Boolean(at("poll")?.open),

  show: (desk) => {
    const wanted = desk.settings().poll && desk.question;
    if (!wanted) return poll.hide();
    if (desk.question.way === "order" && desk.asking()) return poll.skip(desk);
    if (!poll.open()) {
      at("poll").oncancel = (event) => event.preventDefault(); // Esc is a key like the others
      at("poll").showModal();
    }
    if (poll.question === desk.question && poll.phase === desk.phase) return;
    if (poll.question !== desk.question) poll.draw(desk);
    Object.assign(poll, {question: desk.question, phase: desk.phase});
  },

  hide: () => {
    if (!poll.open()) return;
    at("poll").close();
    at("poll").replaceChildren();
    poll.question = null;
    window.dash_clientside.painter.index(document);
  },

  close: () => {
    const {page} = window.dash_clientside;
    page.go({...page.state, settings: {...page.state.settings, poll: ""}});
  },

  // No hands are raised for an order.
  skip: (desk) => {
    round.add(null);
    desk.ask();
  },

  draw: (desk) => {
    const {question, table: {says}} = desk;
    const slot = SLOTS[question.kind];
    const words = make("div", "", {className: "polled"});
    const form = make("ol", "", {className: "hands"});
    form.append(...question.choices.map((choice, place) => poll.row(desk, choice, place)));
    const deeds = make("div", "", {className: "deeds", id: "poll-deeds"});
    deeds.append(poll.button("reveal", says.reveal, "main"), poll.button("close", says.close));
    words.append(make("h2", question.text, {id: "poll-text", tabIndex: -1}), form, make("p", "", {id: "poll-why", className: "why"}), deeds);
    words.querySelector("#poll-why").setAttribute("role", "status");
    at("poll").replaceChildren(...(slot ? [poll.frame(slot)] : []), words);
    at("poll").toggleAttribute("data-plain", !slot);
    at("poll-text").focus();
    const {page} = window.dash_clientside;
    page.show(page.state, true);
  },

  // The same plate once more, large: filled, lit and named like every other.
  frame: (slot) => {
    const frame = make("div", "", {className: "frame"});
    const plate = make("div", "", {className: "plate"});
    plate.dataset.slot = slot;
    plate.setAttribute("role", "group");
    frame.append(plate);
    return frame;
  },

  button: (deed, text, className = "") => {
    const button = make("button", text, {type: "button", className});
    button.dataset.deed = deed;
    return button;
  },

  row: ({table: {says}}, {id, words}, place) => {
    const row = make("li");
    row.dataset.hands = id;
    const field = make("input", "", {type: "number", min: 0, max: MOST, inputMode: "numeric", id: `hands-${place + 1}`});
    field.setAttribute("aria-label", fill(says.hands, {name: words}));
    field.addEventListener("input", poll.bars);
    row.append(make("span", String(place + 1), {className: "numeral"}), make("span", words, {className: "wording"}), field,
      make("span", "", {className: "bar"}), make("span", "", {className: "share"}), make("span", "", {className: "sign"}));
    return row;
  },

  rows: () => [...at("poll").querySelectorAll("[data-hands]")],
  hands: (row) => Math.min(MOST, Math.max(0, Math.trunc(Number(row.querySelector("input").value)) || 0)),

  bars: () => {
    const counts = poll.rows().map(poll.hands);
    const [all, most] = [counts.reduce((sum, count) => sum + count, 0), Math.max(1, ...counts)];
    poll.rows().forEach((row, place) => {
      row.querySelector(".bar").style.setProperty("--part", counts[place] / most);
      row.querySelector(".share").textContent = all ? `${Math.round(100 * counts[place] / all)} %` : "";
    });
  },

  // Nobody's results move: the class answered.
  reveal: (desk) => {
    if (!desk.asking()) return;
    const {question, table: {says}} = desk;
    desk.chosen = [];
    poll.phase = "answered";
    desk.reveal(null);
    for (const row of poll.rows()) {
      const id = row.dataset.hands;
      const sign = question.right.includes(id) ? "right" : question.neutral?.includes(id) ? "neutral" : "";
      const name = question.choices.find((one) => one.id === id).name;
      if (sign) row.dataset.sign = sign === "right" ? "yes" : "neutral";
      row.querySelector(".sign").textContent = sign ? says[sign] : "";
      if (name) row.querySelector(".wording").textContent = name;
      row.querySelector("input").disabled = true;
    }
    at("poll-why").replaceChildren(...sheet.parts(question));
    at("poll-deeds").replaceChildren(poll.button("next", round.over() ? says.end : says.next, "main"), poll.button("close", says.close));
    at("poll-deeds").firstChild.focus();
  },

  // Enter goes to the next field, after the last to the answer; the rest is as in the panel.
  key: (desk, event) => {
    if (!poll.open()) return false;
    const {key, target} = event;
    if (key === "Escape") return Boolean(poll.close()) || true;
    const fields = poll.rows().map((row) => row.querySelector("input"));
    const at = fields.indexOf(target);
    if (key === "Enter" && at >= 0) {
      if (at + 1 < fields.length) fields[at + 1].focus();
      else poll.reveal(desk);
      return true;
    }
    if (key === "Enter" && target.id === "poll-text") return Boolean(fields[0].focus()) || true;
    if (key.toLowerCase() === "r" && desk.asking()) return Boolean(poll.reveal(desk)) || true;
    if (key.toLowerCase() === "n" && desk.phase === "answered") return Boolean(desk.next()) || true;
    return false;
  },
};
