// Five boxes after Leitner: a right answer moves a question one box on, a wrong one back to the first.
import {store} from "./store.js";

const GAPS = [0, 1, 3, 7, 21]; // days until a question of each box is due
const MOST = 2000; // answers in the list that can be taken along
const LIST = "quiz-boxes";
const LOG = "quiz-log";

export const boxes = {
  // Days since 1970 where the reader is.
  today: (now = new Date()) => Math.floor((now.getTime() - now.getTimezoneOffset() * 60000) / 86400000),

  // {id: [box, day it is due]}; whatever else was kept under the name is left out.
  all: () => {
    const found = store.get(LIST, {});
    const last = boxes.today() + GAPS.at(-1) + 1; // one day more for who has crossed the date line
    const whole = (number, least, most) => Number.isInteger(number) && number >= least && number <= most;
    const sound = ([, entry]) => Array.isArray(entry) && whole(entry[0], 1, GAPS.length) && whole(entry[1], 0, last);
    return Object.fromEntries(Object.entries(Object(found)).filter(sound));
  },

  log: () => {
    const found = store.get(LOG, []);
    const sound = (row) => Array.isArray(row) && row.length === 3 && Date.parse(row[0]) > 0 && typeof row[1] === "string" && [0, 1].includes(row[2]);
    return Array.isArray(found) ? found.filter(sound) : [];
  },

  record: (id, right) => {
    const all = boxes.all();
    const box = right ? Math.min(GAPS.length, (all[id]?.[0] ?? 1) + 1) : 1;
    all[id] = [box, boxes.today() + GAPS[box - 1]];
    store.set(LIST, all);
    store.set(LOG, [...boxes.log(), [new Date().toISOString(), id, right ? 1 : 0]].slice(-MOST));
  },

  // Due first, the longest due before the others; then new ones as they come; then what would be due later.
  sorted: (ids) => {
    const all = boxes.all();
    const seen = ids.filter((id) => all[id]).sort((one, other) => all[one][1] - all[other][1] || all[one][0] - all[other][0]);
    const due = seen.filter((id) => all[id][1] <= boxes.today());
    return [...due, ...ids.filter((id) => !all[id]), ...seen.slice(due.length)];
  },

  count: (ids) => {
    const all = boxes.all();
    const seen = ids.filter((id) => all[id]);
    const due = seen.filter((id) => all[id][1] <= boxes.today()).length;
    const each = GAPS.map((_, place) => seen.filter((id) => all[id][0] === place + 1).length);
    return {due, later: seen.length - due, fresh: ids.length - seen.length, each};
  },

  forget: () => {
    store.forget(LIST);
    store.forget(LOG);
  },
};
