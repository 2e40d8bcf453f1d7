// The marks of shares outside the plates, which came with the page: made anew for a shifted map, put back for the usual one.
const marks = {
  usual: new Map(), // element -> its children and value as they came

  show: (plexus) => {
    const {table} = window.dash_clientside;
    for (const cell of document.querySelectorAll("#muscles .share")) marks.fill(cell, plexus, marks.cell);
    for (const step of document.querySelectorAll(".links .flow > .step:first-child")) {
      if (step.closest(".ways") === null) marks.fill(step, plexus, marks.step);
    }
    Object.assign(table, {last: "", values: null});
  },

  fill: (element, plexus, make) => {
    if (!marks.usual.has(element)) marks.usual.set(element, [[...element.childNodes], element.dataset.value]);
    const [children, value] = marks.usual.get(element);
    if (!plexus) {
      element.replaceChildren(...children);
      if (value !== undefined) element.dataset.value = value;
    } else element.replaceChildren(...make(element));
  },

  // A cell of the table: the mark opens what is said of the muscle.
  cell: (cell) => {
    const {make, page, words} = window.dash_clientside;
    const thing = cell.parentElement.dataset.id;
    const root = marks.roots().find((one) => page.book.things[one].name === cell.dataset.key);
    const share = page.reach.get(root).get(thing) ?? "";
    cell.dataset.value = share;
    if (!share) return [];
    const button = make.ask(thing, "");
    const {name} = page.book.things[thing];
    button.setAttribute("aria-label", words.fill(page.book.templates.shifted, {root: cell.dataset.key, name, share: marks.word(share)}));
    button.append(marks.mark(share));
    return [button];
  },

  // The roots at the head of a chain.
  step: (step) => {
    const {page} = window.dash_clientside;
    const lit = page.reach.get(step.closest(".link").dataset.id);
    return marks.roots().filter((root) => lit.has(root)).map((root) => {
      const button = document.querySelector(`.rootbar [data-id="${root}"]`).cloneNode(true);
      button.append(marks.mark(lit.get(root)));
      return button;
    });
  },

  roots: () => {
    const {page, selection} = window.dash_clientside;
    return Object.keys(page.book.things).filter((thing) => selection.kind(thing) === "root");
  },

  word: (share) => window.dash_clientside.page.book.templates[share] ?? share,

  mark: (share) => {
    const {make} = window.dash_clientside;
    const mark = make.element("span", "", {className: "mark"});
    mark.dataset.share = share;
    mark.append(make.element("span", marks.word(share), {className: "unseen"}));
    return mark;
  },
};

window.dash_clientside = {...window.dash_clientside, marks};
