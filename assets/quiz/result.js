// The end of a round: how many were right, what to look at again, what may come next.
import {round} from "./round.js";

const make = (...parts) => window.dash_clientside.make.element(...parts);
const fill = (...parts) => window.dash_clientside.words.fill(...parts);

const missed = ({table: {questions}}) => {
  const {make: maker, page} = window.dash_clientside;
  const wrong = round.now.results.flatMap((found, place) => (found === 0 ? [round.now.ids[place]] : []));
  const list = make("ul", "", {className: "missed"});
  list.append(...wrong.map((id) => {
    const {text, about} = questions.find((one) => one.id === id);
    const item = make("li", `${text} `);
    item.append(maker.ask(about, page.book.templates.ask));
    return item;
  }));
  return wrong.length ? [make("h4", window.dash_clientside.quiz.desk.table.says.missed_list), list] : [];
};

export const result = (desk, {button}) => {
  const {says} = desk.table;
  const [right, total] = [round.right(), round.counted()];
  const box = make("div", "", {className: "question over"});
  const head = total ? fill(says.result, {right, total}) : round.total() ? says.uncounted : says.empty;
  const words = total && (right < total ? says.again : says.perfect);
  const deeds = make("div", "", {className: "deeds"});
  const set = window.dash_clientside.page.state.settings.seed;
  if (set) deeds.append(button("another", says.more_set, {className: "main"}), button("again", says.same));
  else if (round.total()) deeds.append(button("again", says.more, {className: "main"}));
  deeds.append(button("stop", says.stop));
  box.append(make("h3", head, {id: "quiz-result", tabIndex: -1}), ...(words ? [make("p", words)] : []), ...missed(desk), deeds);
  return box;
};
