// What the panel says of an answer: the sentences, the table, the two drawings. Plotly comes when the panel is first opened.
const pulled = {
  coming: null, // promise of the figures, Plotly being here too
  charts: null,
  answer: null,

  show: (answer) => {
    pulled.answer = answer;
    pulled.say(answer.words.lines);
    for (const name of ["back", "support", "lean", "posture"]) {
      const home = document.getElementById(`tension-${name}`);
      if (home.textContent !== answer.words[name]) home.textContent = answer.words[name];
    }
    document.getElementById("postured").hidden = !answer.words.posture;
    document.getElementById("tension-late").hidden = !answer.shipped;
    const home = document.getElementById("tension-answer").parentElement;
    home.dataset.trend = answer.front.trend;
    home.dataset.saturated = answer.saturated[1];
    for (const row of document.querySelectorAll("#tension-table [data-row]")) {
      answer.rows[row.dataset.row].forEach((text, place) => { row.cells[place + 1].textContent = text; });
    }
    pulled.draw();
  },

  // Read out once, not again as long as it stays the same.
  say: (lines) => {
    const {make} = window.dash_clientside;
    const home = document.getElementById("tension-answer");
    const same = [...home.children].map((line) => line.textContent).join("\n") === lines.join("\n");
    if (!same) home.replaceChildren(...lines.map((line) => make.element("p", line)));
  },

  late: () => pulled.say([window.dash_clientside.page.book.templates.late]),

  // The figures come with the shipped table.
  load: () => {
    const {facts, figures, page, tension} = window.dash_clientside;
    pulled.coming ??= Promise.all([facts.get(tension.name), figures.plotly()])
      .then(([{charts}]) => {
        pulled.charts = charts;
        for (const name of ["carry", "pull"]) document.getElementById(`tension-${name}`).replaceChildren();
        figures.watch(() => pulled.answer && pulled.paint());
      })
      .catch(() => {
        pulled.coming = null; // so that it can be tried again
        for (const name of ["carry", "pull"]) document.getElementById(`tension-${name}`).textContent = page.book.templates.uncharted;
      });
    return pulled.coming;
  },

  draw: () => (pulled.charts ? pulled.paint() : pulled.load().then(() => pulled.charts && pulled.paint())),

  paint: () => {
    const {page, tension} = window.dash_clientside;
    if (!tension.open(page.state)) return;
    pulled.react("carry", pulled.carriers(pulled.answer));
    pulled.react("pull", pulled.pulls(pulled.answer));
  },

  // The state as set has a bar of its own only where it is neither bound.
  states: () => {
    const set = Number(window.dash_clientside.page.state.settings.compensation);
    return pulled.charts.states.slice(0, set % 100 ? 4 : 3);
  },

  carriers: ({support, missing}) => {
    const bars = support.map((one) => [one.intact, one.none, one.full, one.between]);
    bars.push([missing.intact, ...missing.bounds, missing.between]);
    return bars.map((x) => ({x, text: x.map((value) => (value > 1 ? String(value) : ""))}));
  },

  pulls: ({front, back}) => {
    const ahead = [front.intact, ...front.newton, front.between];
    const behind = [back.intact, ...back.newton, back.between];
    const unsure = front.trend === "unsure" ? ["", "", "/", "/"] : "";
    return [
      {x: ahead, text: ahead.map((newton, place) => `${newton} N${unsure[place] ? " ?" : ""}`), shape: unsure},
      {base: behind.map(([low]) => low), x: behind.map(([low, high]) => high - low), text: behind.map((ends) => `${[...new Set(ends)].join("–")} N`)},
    ];
  },

  react: (name, bars) => {
    const {figures} = window.dash_clientside;
    const {data, layout} = figures.fill(pulled.charts[name], figures.style());
    const states = pulled.states();
    data.forEach((trace, place) => {
      const {shape, ...values} = bars[place];
      for (const [key, list] of Object.entries(values)) trace[key] = list.slice(0, states.length);
      trace.y = states;
      if (shape) trace.marker.pattern = {shape: shape.slice(0, states.length), fgcolor: layout.font.color, bgcolor: trace.marker.color, size: 7, solidity: 0.15};
    });
    const size = Math.round(figures.rem() * 0.8125);
    layout.font.size = size;
    Object.assign(layout.margin, {l: Math.round(6.4 * size), b: Math.round(2.9 * size)}); // fixed: fitted ones are laid out twice
    const home = document.getElementById(`tension-${name}`);
    const tall = `${states.length * (name === "pull" ? 2.6 : 2) + 3}rem`;
    if (home.style.height !== tall) home.style.height = tall; // Plotly fills it, now and when the window changes
    if (name === "pull") layout.xaxis.range = [0, 1.28 * Math.max(100, ...data.flatMap(({x, base}) => x.map((value, place) => value + (base?.[place] ?? 0))))];
    return window.Plotly.react(home, data, layout, pulled.charts.config);
  },
};

window.dash_clientside = {...window.dash_clientside, pulled};
