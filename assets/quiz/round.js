// A round: which questions, and how each was answered; a reload does not lose the place.
import {boxes} from "./boxes.js";
import {order} from "./dice.js";
import {store} from "./store.js";

const LENGTH = 12;
const NAME = "quiz-round";

export const round = {
  now: null, // {key, ids, results}; a result is 1, 0 or null for what did not count

  heaps: ({kinds, questions}, kind, level) => (kind === "mixed" ? kinds : [kind]).map((each) =>
    questions.filter((one) => one.kind === each && one.level === level).map(({id}) => id)),

  // With a seed always the same; without one what is due, then what is new, in another order each day.
  ids: (table, {quiz, difficulty, seed}) => {
    const heaps = round.heaps(table, quiz, difficulty);
    const ids = seed ? order(heaps, Number(seed)) : boxes.sorted(order(heaps, boxes.today()));
    return ids.slice(0, LENGTH);
  },

  key: ({quiz, difficulty, seed}) => [quiz, difficulty, seed].join(" "),

  // Goes on with a round that was begun, if its questions are still asked.
  begin: (table, settings, anew) => {
    const key = round.key(settings);
    const before = store.get(NAME, null, "sessionStorage");
    const known = new Set(table.questions.map(({id}) => id));
    const sound = !anew && before?.key === key && before.ids?.every?.((id) => known.has(id)) && Array.isArray(before.results);
    round.now = sound ? before : {key, ids: round.ids(table, settings), results: []};
    round.keep();
  },

  keep: () => store.set(NAME, round.now, "sessionStorage"),
  total: () => round.now.ids.length,
  place: () => round.now.results.length,
  over: () => round.place() >= round.total(),
  right: () => round.now.results.filter((result) => result === 1).length,
  counted: () => round.now.results.filter((result) => result !== null).length,

  add: (result) => {
    round.now.results.push(result);
    round.keep();
  },
};
