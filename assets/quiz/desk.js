// The quiz as it runs: which question is open, what has been chosen, what was right.
import {boxes} from "./boxes.js";
import {judge} from "./judge.js";
import {keys} from "./keys.js";
import {picture} from "./picture.js";
import {poll} from "./poll.js";
import {round} from "./round.js";
import {scene} from "./scene.js";
import {sheet} from "./sheet.js";
import {start} from "./start.js";

const clientside = () => window.dash_clientside;

export const desk = {
  table: null,
  question: null,
  chosen: [],
  phase: "", // open, answered, over; nothing while none runs
  now: "", // which round
  away: false, // another panel is open

  settings: () => clientside().page.state.settings,
  running: () => clientside().quiz.open(clientside().page.state) && desk.phase,
  asking: () => desk.running() === "open",

  show: () => {
    start.mount(desk);
    if (!clientside().quiz.open(clientside().page.state)) return;
    const settings = desk.settings();
    const key = settings.quiz && round.key(settings);
    if (key !== desk.now) desk.turn(key);
    else if (desk.away && desk.question) desk.view();
    else if (desk.asking() && clientside().page.state.picked.length) desk.view();
    desk.away = false;
    if (!key) start.show(desk);
    poll.show(desk);
  },

  // Another round, or none.
  turn: (key, anew = false) => {
    desk.now = key;
    desk.phase = "";
    desk.question = null;
    if (!key) return desk.repaint();
    round.begin(desk.table, desk.settings(), anew);
    desk.ask();
    scene.ahead(desk.table, round.now.ids);
  },

  // The next question that is not answered yet.
  ask: () => {
    desk.chosen = [];
    const id = round.now.ids[round.place()];
    desk.question = desk.table.questions.find((one) => one.id === id) ?? null;
    desk.phase = desk.question ? "open" : "over";
    desk.view();
    sheet.draw(desk);
    if (!desk.question) poll.hide();
  },

  view: () => scene.show(desk),
  repaint: () => scene.repaint(desk),

  leave: () => {
    if (desk.away || !desk.table) return;
    desk.away = true;
    poll.hide();
    desk.repaint();
  },

  choose: (id) => {
    if (!desk.asking()) return;
    desk.chosen = judge.toggle(desk.question, desk.chosen, id);
    if (desk.question.way === "one" && !poll.open()) return desk.answer();
    sheet.choices(desk);
    desk.repaint();
  },

  undo: () => {
    desk.chosen = desk.chosen.slice(0, -1);
    sheet.choices(desk);
    desk.repaint();
  },

  answer: () => {
    if (!desk.asking() || !desk.chosen.length) return;
    const result = judge.result(desk.question, desk.chosen);
    if (result !== null) boxes.record(desk.question.id, result === 1);
    desk.reveal(result);
  },

  // Without a result it was a poll: nobody's boxes move.
  reveal: (result) => {
    round.add(result);
    desk.phase = "answered";
    desk.view();
    sheet.answered(desk, result);
  },

  next: () => {
    if (desk.phase !== "answered") return;
    desk.ask();
    sheet.focus();
  },

  again: () => {
    desk.turn(desk.now, true);
    sheet.focus();
  },

  // A thing picked anywhere answers; while a question is open nothing else is picked.
  takes: (thing) => {
    if (!desk.asking()) return false;
    const place = picture.choice(desk.question, thing);
    if (place >= 0) desk.choose(desk.question.choices[place].id);
    else sheet.tell(clientside().words.fill(desk.table.says.here, {name: picture.label(desk.question, thing, desk.table.says)}));
    return true;
  },

  click: (hit) => {
    if (hit.dataset.answer) desk.choose(hit.dataset.answer);
    else if (hit.dataset.deed) keys.deed(desk, hit.dataset.deed);
    else return false;
    return true;
  },

  key: (event) => Boolean(desk.running()) && keys.press(desk, event),

  // Looking up is for afterwards.
  refuses: () => {
    if (desk.asking()) sheet.tell(desk.table.says.first);
    return desk.asking();
  },

  says: () => (desk.question && desk.phase ? desk.question.text : ""),
  label: (thing) => (desk.asking() ? picture.label(desk.question, thing, desk.table.says) : undefined),
  spots: (frame) => (desk.asking() || picture.narrow(desk, frame) ? picture.spots(desk.question, desk.chosen, frame) : null),

  mark: (element, thing) => {
    if (!element.matches(".plate [data-id], svg [data-id], .rootbar .pick")) return;
    const word = desk.running() && desk.question ? picture.mark(desk.question, desk.chosen, desk.phase === "answered", thing) : "";
    word ? element.setAttribute("data-asked", word) : element.removeAttribute("data-asked");
  },
};
