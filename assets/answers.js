// The answer beside the plates: the sentence, the ranked places with their reasons, the next test.
const answers = {
  // What is marked by the time the table is here.
  show: async () => {
    const {facts, locate, page, ranks} = window.dash_clientside;
    const table = await facts.get(locate.name).catch(() => null);
    const {state} = page;
    if (!locate.open(state)) return;
    if (!table) document.getElementById("located").textContent = page.book.templates.late;
    else answers.draw(table, ranks.answer(table, state.lists), state.picked);
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
    const summary = make.element("summary", table.says.folded);
    summary.append(make.element("span", ` (${places.length})`, {className: "count"}));
    details.append(summary, list);
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
    line.append(answers.button(table, place, picked), make.element("span", table.verdicts[verdict], {className: "word"}), make.ask(table.inputs, ranked),
      answers.reason([...why, note].filter(Boolean)));
    return line;
  },

  // Sentence by sentence, so that each can be said in another language.
  reason: (sentences) => {
    const told = window.dash_clientside.make.element("p", "", {className: "quiet"});
    told.append(...sentences.flatMap((sentence) => [sentence, " "]));
    return told;
  },

  // A place: pressed while just what it stands for is lit.
  button: (table, place, picked, before = "") => {
    const {name, things} = table.places[place];
    const button = window.dash_clientside.make.element("button", before + name, {type: "button", className: "pick"});
    button.dataset.place = things.join(" ");
    button.setAttribute("aria-pressed", things.length === picked.length && things.every((thing) => picked.includes(thing)));
    return button;
  },
};

window.dash_clientside = {...window.dash_clientside, answers};
