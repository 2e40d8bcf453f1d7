// The muscles table: which rows are shown, and in what order. Rows keep their cells; only place and `hidden` change.
const table = {
  last: "",
  wanted: ["fed", "group", "confidence", "pulls", "sort", "order"],

  show: (settings) => {
    const now = JSON.stringify(table.wanted.map((name) => settings[name]));
    const body = document.getElementById("muscles");
    if (now === table.last || !body) return;
    table.last = now;
    table.rows ??= [...body.rows];
    table.values ??= table.rows.map(table.read);
    const places = table.order(table.values, settings);
    body.append(...places.map((place) => table.rows[place]));
    const shown = table.values.map((value) => table.fits(value, settings));
    table.rows.forEach((row, place) => { row.hidden = !shown[place]; });
    document.getElementById("rows").textContent = `${shown.filter(Boolean).length} of ${shown.length} muscles`;
    for (const head of body.parentElement.querySelectorAll("th[data-key]")) {
      const sorted = head.dataset.key === settings.sort ? (settings.order === "up" ? "ascending" : "descending") : "none";
      head.setAttribute("aria-sort", sorted);
    }
  },

  // The rows are told at once what is lit, and look it a frame after the plates.
  glow: () => window.dash_clientside.soon.after("table", () => {
    for (const {dataset} of document.querySelectorAll("#muscles > tr")) {
      if (dataset.lit) dataset.look = dataset.lit;
      else delete dataset.look;
    }
  }),

  read: (row) => ({
    muscle: row.cells[0].textContent,
    ...Object.fromEntries([...row.querySelectorAll("[data-key]")].map((cell) => [cell.dataset.key, cell.dataset.value])),
  }),

  fits: (value, {fed, group, confidence, pulls}) =>
    (!fed || value[fed] !== "") && [["group", group], ["confidence", confidence], ["pulls", pulls]]
      .every(([name, wish]) => !wish || value[name] === wish),

  // The rows as they came are in anatomical order; equal rows keep it.
  order: (values, {sort, order}) => {
    const places = values.map((_, place) => place);
    if (sort === "muscle") return order === "up" ? places : places.reverse();
    const shares = ["major", "minor", "disputed", ""];
    const rank = (value) => (shares.includes(value) ? shares.indexOf(value) : 0);
    const turn = order === "up" ? 1 : -1;
    return places.sort((one, other) => {
      const [a, b] = [values[one][sort], values[other][sort]];
      return turn * (rank(a) - rank(b) || a.localeCompare(b)) || one - other;
    });
  },
};

window.dash_clientside = {...window.dash_clientside, table};
