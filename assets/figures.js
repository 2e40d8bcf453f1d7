// A figure as Plotly takes it: colours and type from the page's tokens, the picked cells outlined.
const figures = {
  style: () => getComputedStyle(document.documentElement),

  // Dash takes the Plotly that is there before it asks for its own, which is three times as heavy.
  plotly: async () => {
    const {files} = window.dash_clientside;
    return window.Plotly ?? files.script(files.own("plotly/plotly.js"));
  },

  // What a drawing depends on besides its data.
  key: ({settings, picked}) => JSON.stringify([settings.measure, picked, document.documentElement.dataset.theme, figures.rem()]),

  rem: () => parseFloat(figures.style().fontSize),

  // Again when the theme is turned or the type grows.
  watch: (again) => {
    new MutationObserver(again).observe(document.documentElement, {attributes: true, attributeFilter: ["data-theme"]});
    addEventListener("resize", again);
  },

  figure: (measure, marked, {picked}) => {
    const {data, layout} = figures.fill(measure.figure, figures.style());
    const rem = figures.rem();
    const small = document.getElementById("matrix-plot").clientWidth < 24 * rem; // on a telephone
    layout.font.size = Math.round(rem * (small ? 0.7 : 0.8125));
    for (const {textfont} of data.filter((trace) => trace.meta === "signs")) textfont.size = Math.round(rem * (small ? 0.5 : 0.66));
    layout.hoverlabel.font = {...layout.font};
    layout.margin.t = Math.round(rem * 1.7);
    layout.margin.l = figures.wide(measure.rows.map((row) => row.name), `${layout.font.size}px ${layout.font.family}`);
    const {columns} = window.dash_clientside.matrix.facts;
    const boxes = marked.length ? marked.map((cell) => [cell.column, cell.column, measure.rows[cell.row].top, measure.rows[cell.row].top + 1])
      : figures.lines(measure, columns, picked);
    const width = marked.length ? 3 : 2;
    const pens = [{color: "var(--paper)", width: 2 * width + 1}, {color: "var(--ink)", width}]; // seen on pale and on dark cells
    layout.shapes = layout.shapes.concat(boxes.flatMap(([x0, x1, y0, y1]) => figures.fill(pens, figures.style()).map((line) =>
      ({type: "rect", x0: x0 - 0.5, x1: x1 + 0.5, y0, y1, line}))));
    return {data, layout};
  },

  // Room for the longest name.
  wide: (names, font) => {
    figures.pen ??= document.createElement("canvas").getContext("2d");
    figures.pen.font = font;
    return Math.ceil(Math.max(...names.map((name) => figures.pen.measureText(name).width))) + 10;
  },

  // Whole columns or rows of what is picked, where no cell is.
  lines: (measure, columns, picked) => [
    ...columns.flatMap((root, place) => (picked.includes(root) ? [[place, place, 0, measure.tall]] : [])),
    ...measure.rows.flatMap(({things, top}) => (things.some((thing) => picked.includes(thing)) ? [[0, columns.length - 1, top, top + 1]] : [])),
  ],

  // A copy in which every token is replaced by what it stands for now.
  fill: (value, style) => {
    if (typeof value === "string") return value.replace(/var\((--[\w-]+)\)/g, (_, name) => style.getPropertyValue(name).trim());
    if (Array.isArray(value)) return value.map((one) => figures.fill(one, style));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, figures.fill(one, style)]));
  },
};

window.dash_clientside = {...window.dash_clientside, figures};
