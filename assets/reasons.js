// Why a place stands where it does, in words that came with the table. Pure.
const reasons = {
  fill: (text, values) => window.dash_clientside.words.fill(text, values),
  list: (parts) => window.dash_clientside.words.list(parts, "and"), // the whole is said in the language of the page later
  opening: (text) => text.slice(0, 1).toUpperCase() + text.slice(1),

  // "a and b weak, c reduced, d normal": tests grouped by what they are called.
  tests: ({tests}, marks, wanted) => {
    const groups = new Map();
    for (const test of wanted) {
      const word = marks.get(test) ? tests[test].normal : tests[test].abnormal;
      groups.set(word, [...(groups.get(word) ?? []), tests[test].name]);
    }
    return [...groups].map(([word, names]) => `${reasons.list(names)} ${word}`).join(", ");
  },

  places: (table, wanted, most = 3) => {
    const names = wanted.slice(0, most).map((place) => table.places[place].inside);
    return reasons.list(wanted.length > most ? [...names, table.says.more] : names);
  },

  // The answer in one sentence or two.
  sentence: (table, answer) => {
    const {ranks} = window.dash_clientside;
    const {says} = table;
    const {marks, close, others, besides, places} = answer;
    const first = places.length ? reasons.opening(table.places[places[0].place].inside) : "";
    const torn = reasons.opening(reasons.tests(table, marks, ranks.torn(table, marks)));
    const list = answer.says === "torn" ? torn : reasons.places(table, answer.says === "close" ? close : others);
    const more = besides?.length && ["clear", "unsteady", "close"].includes(answer.says)
      ? ` ${reasons.fill(says.besides, {list: reasons.opening(reasons.places(table, besides))})}` : "";
    return reasons.fill(says[answer.says], {first, list}) + more;
  },

  // What a place explains, what it leaves to chance, what speaks against it.
  why: (table, {marks}, place) => {
    const {ranks} = window.dash_clientside;
    const none = Math.max(...table.losses);
    const lost = (test) => ranks.lost(table, place, test);
    const found = [...marks.keys()].sort((one, other) => one - other);
    const parts = {
      explains: found.filter((test) => !marks.get(test) && lost(test) < none),
      left: found.filter((test) => !marks.get(test) && lost(test) === none),
      against: found.filter((test) => marks.get(test) && lost(test) < 2),
    };
    return Object.entries(parts).filter(([, tests]) => tests.length)
      .map(([key, tests]) => reasons.fill(table.says[key], {list: reasons.tests(table, marks, tests)}));
  },

  // What puts the first before another place: the tests that weigh most.
  before: (table, {marks, places: [{place: first}], ranking}, place) => {
    const [one, other] = [first, place].map((row) => table.cells[row][ranking.severity[row]]);
    const gain = (test) => table.logs[0][one[test]][marks.get(test)] - table.logs[0][other[test]][marks.get(test)];
    const weighty = [...marks.keys()].filter((test) => gain(test) > reasons.least).sort((a, b) => gain(b) - gain(a)).slice(0, 4);
    if (!weighty.length) return "";
    const inOrder = weighty.sort((a, b) => marks.get(a) - marks.get(b) || a - b);
    return reasons.fill(table.says.before, {
      list: reasons.opening(reasons.tests(table, marks, inOrder)),
      first: table.places[first].inside, second: table.places[place].inside,
    });
  },
  least: 100, // thousandths of a logarithm: a tenth, too little to be a reason

  // What to test next, and whom each outcome would favour.
  next: (table, {test, ranking}) => {
    if (test < 0) return "";
    const [one, other] = ranking.order;
    const likely = (place) => table.likely[table.cells[place][ranking.severity[place]][test]];
    const [more, less] = likely(one) > likely(other) ? [one, other] : [other, one];
    const {name, abnormal, normal} = table.tests[test];
    return reasons.fill(table.says.next, {
      test: name, abnormal: reasons.opening(abnormal), normal,
      first: table.places[more].inside, second: table.places[less].inside,
    });
  },
};

window.dash_clientside = {...window.dash_clientside, reasons};
