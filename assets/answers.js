// The answer beside the plates: the sentence, the ranked places with their reasons, the next test, the inputs.
const answers = {
  // What is marked by the time the table is here.
  show: async () => {
    const {facts, locate, page, ranks} = window.dash_clientside;
    const table = await facts.get(locate.name).catch(() => null);
    const {state} = page;
    if (!locate.open(state)) return;
    if (!table) document.getElementById("located").textContent = page.book.templates.late;
    else {
      answers.draw(table, ranks.answer(table, state.lists), state.picked);
      answers.inputs(table);
    }
  },

  draw: (table, answer, picked) => {
    const {make, reasons} = window.dash_clientside;
    const said = document.getElementById("located");
    const text = reasons.sentence(table, answer);
    if (said.textContent !== text) said.textContent = text; // so that it is read out once
    said.parentElement.dataset.says = answer.says;
    const shown = ["empty", "normal"].includes(answer.says) ? [] : answer.places;
    const near = shown.filter(({verdict}) => verdict !== "unlikely");
    const far = shown.filter(({verdict}) => verdict === "unlikely");
    const home = document.getElementById("places");
    const open = home.querySelector("details")?.open;
    const next = shown.length ? reasons.next(table, answer) : "";
    const leaders = near.slice(0, answers.most).map(({place}, number) => answers.button(table, place, picked, `${number + 1} `));
    document.getElementById("leaders").replaceChildren(...leaders);
    home.replaceChildren(
      ...(next ? [make.element("p", next, {className: "next"})] : []),
      answers.list(table, answer, near, picked),
      ...(far.length ? [answers.rest(table, answer, far, picked, open)] : []),
    );
  },

  most: 3, // leaders beside the sentence

  list: (table, answer, places, picked) => {
    const list = document.createElement("ol");
    list.className = "places";
    list.append(...places.map((place) => answers.line(table, answer, place, picked)));
    return list;
  },

  rest: (table, answer, places, picked, open) => {
    const {make, reasons} = window.dash_clientside;
    const details = make.element("details");
    details.open = Boolean(open);
    const list = answers.list(table, answer, places, picked);
    list.start = answer.places.length - places.length + 1;
    details.append(make.element("summary", reasons.fill(table.says.folded, {count: places.length})), list);
    return details;
  },

  line: (table, answer, {place, verdict, first, last}, picked) => {
    const {make, reasons} = window.dash_clientside;
    const {note} = table.places[place];
    const leader = place === answer.places[0].place;
    const why = reasons.why(table, answer, place);
    if (!leader && verdict !== "unlikely") why.push(reasons.before(table, answer, place));
    const line = make.element("li");
    line.dataset.verdict = verdict;
    const ranked = reasons.fill(first === last ? table.says.same : table.says.range, {first, last});
    line.append(answers.button(table, place, picked), make.element("span", table.verdicts[verdict], {className: "word"}), make.ask("source:own_estimate", ranked),
      make.element("p", [...why, note].filter(Boolean).join(" "), {className: "quiet"}));
    return line;
  },

  // A place: pressed while just what it stands for is lit.
  button: (table, place, picked, before = "") => {
    const {name, things} = table.places[place];
    const button = window.dash_clientside.make.element("button", before + name, {type: "button", className: "pick"});
    button.dataset.place = things.join(" ");
    button.setAttribute("aria-pressed", things.length === picked.length && things.every((thing) => picked.includes(thing)));
    return button;
  },

  // How it is reckoned: made once, when the table has come.
  inputs: (table) => {
    const home = document.getElementById("reckoned");
    if (home.childElementCount) return;
    const {make} = window.dash_clientside;
    const {heads} = table;
    home.append(
      ...table.rule.map((text) => make.element("p", text)),
      answers.table(heads.verdict, table.verdict),
      answers.table(heads.chances, table.chances),
      make.element("h4", heads.shows),
      answers.shown(table.shows),
    );
  },

  table: ([title, ...heads], rows) => {
    const {make} = window.dash_clientside;
    const box = make.element("div", "", {className: "scroll", tabIndex: 0});
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", title);
    const table = make.element("table");
    table.createCaption().textContent = title;
    const top = table.createTHead().insertRow();
    top.append(...heads.map((head) => make.element("th", head, {scope: "col"})));
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      for (const cell of row.cells) line.insertCell().textContent = cell;
      line.insertCell().append(...answers.cited(row));
    }
    box.append(table);
    return box;
  },

  cited: ({sources, place}) => {
    const {make} = window.dash_clientside;
    return [...sources.flatMap(([key, text]) => [make.ask(key, text), " "]), make.element("small", place)];
  },

  shown: (findings) => {
    const {make} = window.dash_clientside;
    const list = make.element("ul", "", {className: "tested"});
    for (const {name, rows} of findings) {
      const item = make.element("li", name);
      const inner = make.element("ul");
      for (const row of rows) {
        const line = make.element("li", `${row.cells[0]}: `);
        line.append(...answers.cited(row));
        inner.append(line);
      }
      item.append(inner);
      list.append(item);
    }
    return list;
  },
};

window.dash_clientside = {...window.dash_clientside, answers};
