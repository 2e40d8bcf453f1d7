// Which place explains what was found: the browser's half of anatomy/locate.py. Pure: it looks up whole numbers and adds.
const ranks = {
  // Places of tests as marked: 0 abnormal, 1 normal; what is called both counts as abnormal.
  marks: ({tests}, {weak, normal}) => {
    const place = new Map(tests.map(({id}, number) => [id, number]));
    return new Map([...normal.map((id) => [place.get(id), 1]), ...weak.map((id) => [place.get(id), 0])]);
  },

  // The likeliest first, each at the severity that suits it; among those as good as it, one place before two.
  rank: ({cells, logs, limits, places}, marks, variant = 0) => {
    const table = logs[variant];
    const sum = (row) => [...marks].reduce((total, [test, found]) => total + table[row[test]][found], 0);
    const sums = cells.map((rows) => rows.map(sum));
    const scores = sums.map((pair) => Math.max(...pair));
    const nothing = scores.pop();
    const best = Math.max(...scores);
    const behind = scores.map((score) => best - score);
    const reach = new Map(limits).get("as-good");
    const key = (place) => (behind[place] <= reach ? [0, places[place].units.length] : [1, 0]).concat(behind[place], place);
    const keys = scores.map((_, place) => key(place));
    const order = scores.map((_, place) => place).sort((one, other) => ranks.before(keys[one], keys[other]));
    return {order, behind, severity: sums.map((pair) => pair.indexOf(Math.max(...pair))), chance: best - nothing};
  },

  before: (one, other) => {
    const at = one.findIndex((value, place) => value !== other[place]);
    return at < 0 ? 0 : one[at] - other[at];
  },

  verdict: ({limits}, {order, behind}, place) => {
    if (place === order[0]) return "best";
    const reached = limits.find(([name, limit]) => name !== "best" && behind[place] <= limit);
    return reached ? reached[0] : "unlikely";
  },

  // Everything the page says of a set of marks.
  answer: (table, lists) => {
    const marks = ranks.marks(table, lists);
    if (!marks.size) return {says: "empty", marks, places: [], close: [], others: [], test: -1};
    const ranking = ranks.rank(table, marks);
    const every = table.logs.map((_, variant) => ranks.rank(table, marks, variant).order);
    const [first] = ranking.order;
    const reach = new Map(table.limits).get("as-good");
    const good = ranking.order.slice(1).filter((place) => ranking.behind[place] <= reach);
    const apart = (places) => places.filter((place) => !table.places[first].units.every((unit) => table.places[place].units.includes(unit)));
    const close = apart(good);
    const others = apart([...new Set(every.map(([leader]) => leader))].sort((one, other) => one - other));
    const places = ranking.order.map((place) => {
      const taken = every.map((order) => order.indexOf(place) + 1);
      return {place, verdict: ranks.verdict(table, ranking, place), first: Math.min(...taken), last: Math.max(...taken)};
    });
    const besides = good.filter((place) => !close.includes(place));
    return {says: ranks.says(table, marks, ranking, close, others), marks, places, close, others, besides, ranking, test: ranks.next(table, marks, ranking)};
  },

  says: (table, marks, {order, chance}, close, others) => {
    if ([...marks.values()].every(Boolean)) return "normal";
    if (ranks.torn(table, marks).length) return "torn";
    if (order.every((place) => ranks.left(table, marks, place).length)) return "rest";
    if (chance <= new Map(table.limits).get("as-good")) return "chance";
    return close.length ? "close" : others.length ? "unsteady" : "clear";
  },

  // How much of what a test tests goes with a place: 0 the whole, the last nothing.
  lost: ({cells, losses}, place, test) => losses[cells[place][0][test]],
  left: (table, marks, place) => {
    const none = Math.max(...table.losses);
    return [...marks].filter(([test, found]) => !found && ranks.lost(table, place, test) === none).map(([test]) => test);
  },

  // Movements that are called one thing and every muscle of theirs the other.
  torn: ({tests}, marks) => {
    const called = new Map([...marks].map(([test, found]) => [tests[test].id, found]));
    return [...marks].filter(([test, found]) => {
      const {muscles} = tests[test];
      return muscles.length && muscles.every((muscle) => called.get(muscle) === 1 - found);
    }).map(([test]) => test);
  },

  // The test, not yet done, that tells the first two apart best; at the bedside if one there tells anything.
  next: (table, marks, {order, severity}) => {
    const [one, other] = order.slice(0, 2).map((place) => table.cells[place][severity[place]]);
    const worth = (test) => ranks.worth(table, one[test], other[test]);
    const telling = table.tests.map((_, test) => test).filter((test) => !marks.has(test) && worth(test) > 0);
    const bedside = telling.filter((test) => table.tests[test].bedside);
    const wanted = bedside.length ? bedside : telling;
    return wanted.reduce((best, test) => (best < 0 || worth(test) > worth(best) ? test : best), -1);
  },

  worth: ({likely, logs: [middle]}, one, other) =>
    (likely[one] - likely[other]) * ((middle[one][0] - middle[one][1]) - (middle[other][0] - middle[other][1])),
};

window.dash_clientside = {...window.dash_clientside, ranks};
