// The words of the matrix: what is shown, on which scale, with what caution; what the picked cells say; all of it as a table.
const sheet = {
  last: "",

  show: (state, facts) => {
    const {matrix} = window.dash_clientside;
    const {measure: name} = state.settings;
    const measure = facts.measures[name];
    if (name !== sheet.last) {
      sheet.last = name;
      sheet.scale(measure, facts);
      document.getElementById("matrix-table").replaceChildren(sheet.table(measure, facts));
    }
    sheet.now(matrix.marked(state), measure);
  },

  late: ({templates}) => {
    document.getElementById("matrix-unit").textContent = templates.late;
  },

  scale: (measure, facts) => {
    const {language, make, page, words} = window.dash_clientside;
    document.getElementById("matrix-title").textContent = measure.title;
    document.getElementById("matrix-unit").replaceChildren(words.fill(page.book.templates.cell, {unit: language.said(measure.unit)}), " ", make.ask(`source:${measure.source}`, measure.by));
    document.getElementById("matrix-caution").replaceChildren(`${measure.caution} `, make.ask(`source:${measure.source}`, measure.by));
    const shades = measure.shades.map((words, place) => sheet.swatch({shade: place + 1}, words));
    const signs = measure.signs.map(([kind, value, words]) => sheet.swatch({[kind]: value}, words));
    document.getElementById("matrix-key").replaceChildren(...shades, ...signs);
  },

  swatch: (data, words) => {
    const {make} = window.dash_clientside;
    const item = make.element("span", "", {className: "swatch"});
    const sign = make.element("span", "", {className: "share" in data ? "mark" : "shade"});
    Object.assign(sign.dataset, data);
    item.append(sign, words);
    return item;
  },

  now: (marked, measure) => {
    const {make, page} = window.dash_clientside;
    const items = marked.map((cell) => {
      const item = make.element("li");
      item.append(make.element("b", cell.name), " ", make.ask(cell.about, page.book.templates.ask), ` ${cell.says}.`);
      return item;
    });
    const list = document.getElementById("matrix-now");
    list.replaceChildren(...(items.length ? items : [make.element("li", page.book.templates.point)]));
  },

  table: (measure, facts) => {
    const {make, page} = window.dash_clientside;
    const table = make.element("table");
    const head = make.element("tr");
    head.append(make.element("td"), ...facts.columns.map((root) => make.element("th", page.book.things[root].name, {scope: "col"})));
    table.append(make.element("caption", measure.title), make.element("thead"), make.element("tbody"));
    table.tHead.append(head);
    table.tBodies[0].append(...measure.rows.map((row, number) => sheet.row(row, number, measure, facts)));
    return table;
  },

  row: ({name}, number, {cells}, {columns}) => {
    const {make} = window.dash_clientside;
    const line = make.element("tr");
    const found = columns.map((_, column) => cells.findIndex((cell) => cell.row === number && cell.column === column));
    line.append(make.element("th", name, {scope: "row"}), ...found.map((place) => {
      const cell = make.element("td");
      if (place >= 0) cell.append(sheet.button(cells[place], place));
      return cell;
    }));
    return line;
  },

  // Asks who says so, and picks the way it speaks of.
  button: ({about, name, says, text, share, hatched}, place) => {
    const {make, matrix} = window.dash_clientside;
    const button = make.ask(about, text);
    if (share) {
      const sign = make.element("span", "", {className: "mark"});
      sign.dataset.share = share;
      button.append(sign);
    }
    button.toggleAttribute("data-disputed", hatched);
    button.setAttribute("aria-label", `${name}: ${text}. ${says}`);
    button.addEventListener("click", () => matrix.choose(place, false));
    return button;
  },
};

window.dash_clientside = {...window.dash_clientside, sheet};
