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
    const sound = !anew && before?.key === key && round.sound(table, settings, before);
    round.now = sound ? before : {key, ids: round.ids(table, settings), results: []};
    round.keep();
  },

  // What was kept may be of other tables, or anybody's: a set is the same set, a round asks what it may, each once.
  sound: (table, settings, {ids, results}) => {
    if (!Array.isArray(ids) || !Array.isArray(results) || !ids.length || results.length > ids.length) return false;
    if (!results.every((result) => [0, 1, null].includes(result))) return false;
    if (settings.seed) return ids.join() === round.ids(table, settings).join();
    const known = new Set(round.heaps(table, settings.quiz, settings.difficulty).flat());
    return ids.length <= LENGTH && new Set(ids).size === ids.length && ids.every((id) => known.has(id));
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
