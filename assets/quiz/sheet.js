// The panel while a round runs: the question, its choices, what was right and why, the result at the end.
import {judge} from "./judge.js";
import {picture} from "./picture.js";
import {result} from "./result.js";
import {round} from "./round.js";

const make = (...parts) => window.dash_clientside.make.element(...parts);
const fill = (...parts) => window.dash_clientside.words.fill(...parts);
const home = () => document.getElementById("quiz-sheet");

export const sheet = {
  // What a screen reader is told, and the eye beside the question.
  tell: (...parts) => document.getElementById("quiz-told").replaceChildren(...parts),
  // In a narrow window the plate stays on top and the question goes below it.
  place: () => (matchMedia("(max-width: 899px)").matches ? "center" : "nearest"),
  focus: () => {
    const head = document.getElementById("quiz-text") ?? document.getElementById("quiz-result");
    head?.focus({preventScroll: true});
    head?.scrollIntoView({block: sheet.place()});
  },

  button: (deed, text, more = {}) => {
    const button = make("button", text, {type: "button", ...more});
    button.dataset.deed = deed;
    return button;
  },

  draw: (desk) => {
    const {question, table: {says}} = desk;
    sheet.tell("");
    if (!question) return home().replaceChildren(result(desk, sheet));
    const box = make("div", "", {className: "question"});
    box.append(sheet.progress(says), make("h3", question.text, {id: "quiz-text", tabIndex: -1}), make("p", says[question.way ?? "one"], {className: "quiet how"}),
      make("ol", "", {id: "quiz-choices", className: "choices"}), make("div", "", {id: "quiz-deeds", className: "deeds"}), make("div", "", {id: "quiz-why", className: "why"}));
    home().replaceChildren(box);
    sheet.choices(desk);
  },

  progress: (says) => {
    const [number, total] = [round.place() + 1, round.total()];
    const line = make("div", "", {className: "pace"});
    const bar = make("progress", "", {max: total, value: number - 1});
    const words = make("small", fill(says.count, {number, total}));
    bar.setAttribute("aria-label", words.textContent);
    line.append(words, bar);
    if (round.counted()) line.append(make("small", fill(says.score, {right: round.right(), done: round.counted()})));
    return line;
  },

  // Buttons, so that the keyboard needs no plate; afterwards each with its sign and word.
  choices: (desk) => {
    const {question, chosen, phase} = desk;
    const done = phase === "answered";
    const list = document.getElementById("quiz-choices");
    const stop = document.activeElement?.dataset.answer;
    list.replaceChildren(...question.choices.map((choice, place) => {
      const item = make("li");
      item.append(sheet.choice(desk, choice, place, done));
      return item;
    }));
    if (stop && !done) list.querySelector(`[data-answer="${stop}"]`)?.focus({preventScroll: true});
    if (!done) sheet.deeds(desk, chosen);
  },

  choice: ({question, chosen, table: {says}}, {id, words, name}, place, done) => {
    const button = make("button", "", {type: "button", className: "option", disabled: done});
    const at = chosen.indexOf(id);
    const number = question.way === "order" && at >= 0 && !done ? `${at + 1}.` : String(place + 1);
    button.append(make("span", number, {className: "numeral"}), make("span", done && name ? `${name}: ${words}` : words, {className: "wording"}));
    if (!done) button.dataset.answer = id;
    if (!done) button.setAttribute("aria-pressed", at >= 0);
    const sign = done && judge.sign(question, chosen, id);
    if (sign) button.dataset.sign = sign;
    if (sign) button.append(make("span", says[sign], {className: "sign"}));
    return button;
  },

  deeds: ({question, table: {says}}, chosen) => {
    const off = !chosen.length;
    const made = [];
    if (question.way && question.way !== "one") made.push(sheet.button("check", says.check, {className: "main", ariaDisabled: String(off)}));
    if (question.way === "order") made.push(sheet.button("undo", says.undo, {ariaDisabled: String(off)}));
    made.push(...(question.way === "order" ? [] : [sheet.button("poll", says.poll)]), sheet.button("stop", says.stop));
    const focus = document.activeElement?.dataset.deed;
    const row = document.getElementById("quiz-deeds");
    row.replaceChildren(...made);
    if (focus) row.querySelector(`[data-deed="${focus}"]`)?.focus({preventScroll: true});
  },

  answered: (desk, result) => {
    const {question, table: {says}} = desk;
    home().querySelector(".pace").replaceWith(sheet.after(says));
    sheet.choices(desk);
    home().querySelector(".how").remove();
    document.getElementById("quiz-choices").before(document.getElementById("quiz-why"), document.getElementById("quiz-deeds"));
    const next = sheet.button("next", round.over() ? says.end : says.next, {className: "main"});
    document.getElementById("quiz-deeds").replaceChildren(next, sheet.button("stop", says.stop));
    document.getElementById("quiz-why").replaceChildren(...sheet.why(desk, result));
    const said = result === null ? says.neutral : result ? says.right : says.wrong;
    sheet.tell(`${said}.`, ...sheet.parts(question));
    document.getElementById("quiz-told").classList.add("unseen");
    next.focus({preventScroll: true});
    document.getElementById("quiz-text").scrollIntoView({block: sheet.place()});
  },

  after: (says) => {
    const line = sheet.progress(says);
    line.firstChild.textContent = fill(says.count, {number: round.place(), total: round.total()});
    line.querySelector("progress").value = round.place();
    return line;
  },

  // Each part is a text of its own, so that it can be said in another language.
  parts: ({why}) => why.flatMap((part) => [" ", part]),

  // Right or not, the order, why, and who says so.
  why: ({question, chosen, table}, result) => {
    const {says, sources} = table;
    const {make: maker} = window.dash_clientside;
    const word = result === null ? "neutral" : result ? "right" : "wrong";
    const verdict = make("p", says[word], {className: "outcome"});
    verdict.dataset.result = word;
    const text = make("p");
    text.append(...sheet.parts(question), " ", maker.ask(question.about, window.dash_clientside.page.book.templates.ask),
      ...(question.sources ?? []).flatMap((source) => [" ", maker.ask(`source:${source}`, sources[source])]));
    const parts = [verdict, text];
    if (question.way === "order" && !result) {
      const names = question.right.map((id) => question.choices.find((one) => one.id === id).words).join(" → ");
      parts.splice(1, 0, make("p", fill(says.order_right, {names}), {className: "order"}));
    }
    const open = chosen.filter((id) => question.neutral?.includes(id)).map((id) => question.choices[picture.choice(question, id)].words);
    if (open.length) parts.push(make("p", fill(question.note, {names: open.join(", ")}), {className: "quiet"}));
    return parts;
  },
};
