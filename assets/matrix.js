// The matrix: its tables, Plotly and Dash come when the panel is first opened; a click on a cell lights the way from root to muscle.
const matrix = {
  coming: null, // promise of the tables, Plotly and Dash being here too
  facts: null,
  drawn: "", // what the drawing shows: nothing is drawn twice

  open: ({settings}) => settings.panel === document.getElementById("matrix-unit").closest(".body").dataset.panel,

  load: () => {
    const {dash, facts, figures} = window.dash_clientside;
    matrix.coming ??= Promise.all([facts.get("matrix"), figures.plotly().then(dash.load)])
      .then(([facts]) => (matrix.facts = facts))
      .catch((error) => { matrix.coming = null; throw error; }); // so that it can be tried again
    return matrix.coming;
  },

  // After the plates are lit: the words.
  show: (state) => {
    if (!matrix.open(state)) return;
    const {page, sheet} = window.dash_clientside;
    matrix.load().then(() => sheet.show(page.state, matrix.facts), () => sheet.late(page.book));
  },

  // Called by Dash with each new state: the graph when the panel is first open, then a new figure for it.
  draw: async (state) => {
    const {no_update, set_props} = window.dash_clientside;
    if (!state || !matrix.open(state)) return no_update;
    try {
      await matrix.load();
    } catch {
      return no_update;
    }
    const {figures, page, sheet} = window.dash_clientside;
    if (!sheet.last) sheet.show(page.state, matrix.facts); // said to be missing a moment ago
    const key = figures.key(page.state);
    if (key === matrix.drawn) return no_update;
    const first = !matrix.drawn;
    matrix.drawn = key;
    const measure = matrix.facts.measures[page.state.settings.measure];
    document.getElementById("matrix-plot").style.setProperty("--tall", measure.tall);
    const figure = figures.figure(measure, matrix.marked(page.state), page.state);
    if (!first) set_props("matrix-graph", {figure});
    if (!first) return no_update;
    figures.watch(() => matrix.draw(page.state));
    const props = {id: "matrix-graph", figure, config: matrix.facts.config, responsive: true, style: {height: "100%"}};
    return {namespace: "dash_core_components", type: "Graph", props};
  },

  // The cells of the roots and rows that are picked; with only one of the two picked, none.
  marked: ({picked, settings}) => {
    const {cells, rows} = matrix.facts.measures[settings.measure];
    return cells.filter(({row, column}) =>
      picked.includes(matrix.facts.columns[column]) && rows[row].things.some((thing) => picked.includes(thing)));
  },

  // Called by Dash with what was clicked in the graph; the same again lets go.
  clicked: (data) => {
    if (!data) return;
    performance.mark("gesture");
    window.dash_clientside.set_props("matrix-graph", {clickData: null}); // so that the same cell can be clicked again
    matrix.choose(data.points[0].customdata, true);
  },

  choose: (number, again) => {
    const {page} = window.dash_clientside;
    const {state} = page;
    const {cells, rows} = matrix.facts.measures[state.settings.measure];
    const {row, column} = cells[number];
    const things = [matrix.facts.columns[column], ...rows[row].things];
    const same = things.length === state.picked.length && things.every((thing) => state.picked.includes(thing));
    if (same) return again ? page.clear() : undefined;
    page.go({...state, picked: things, settings: {...state.settings, match: "all"}});
  },
};

window.dash_clientside = {...window.dash_clientside, matrix};
