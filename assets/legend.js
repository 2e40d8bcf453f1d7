// What the pull on the plates says in words: beside the lines, and as a list under the plate.
const legend = {
  signs: ["▼", "=", "▲"],

  show: (now, {plates: {thigh}}) => {
    const box = document.getElementById("pull");
    box.hidden = !now;
    if (!now) return;
    const {book} = window.dash_clientside.page;
    const {about, paths, words} = book.pull;
    const parts = Object.keys(paths).filter((part) => window.dash_clientside.pull.change(part) !== null);
    const lines = [...parts.map((part) => legend.words(part, now, words)), legend.tilt(now, words)];
    box.querySelector(".reads").replaceChildren(...lines.map((line) => legend.line(line, about)));
    box.querySelector(".away").hidden = thigh !== "solid";
    const stand = box.querySelector(".stand");
    stand.hidden = thigh === stand.firstElementChild.dataset.set.split("=")[1] || !now.missing.between;
  },

  line: ({text, note, tone}, about) => {
    const {make} = window.dash_clientside;
    const line = make.element("li");
    const button = make.ask(about, text);
    if (tone !== undefined) button.dataset.pull = tone;
    line.append(button, make.element("small", note));
    return line;
  },

  // Of one part: the change with its sign, then both bounds.
  words: (part, now, words) => {
    const {pull, words: {fill}} = window.dash_clientside;
    const change = pull.change(part);
    const tone = pull.tone(change);
    const said = now[part]?.few ? fill(words.few[part], {newton: legend.newton(now[part].between)})
      : fill(words[part], {change: legend.signed(change), index: legend.short(now.bulge.between)});
    const text = `${legend.signs[Math.sign(tone) + 1]} ${said}`;
    return {text, note: legend.note(part, now, words), tone};
  },

  note: (part, now, words) => {
    if (part === "posture") return window.dash_clientside.words.fill(words.index, now.posture);
    const {few, share, trend} = now[part];
    const ends = part === "bulge" ? now.bulge.index.map((index) => `×${legend.short(index)}`)
      : few ? now[part].newton.map(legend.newton) : share.map((one) => legend.signed(one - 100));
    return [legend.bounds(ends, words), few && words.little, trend === "unsure" && words.unsure].filter(Boolean).join("; ");
  },

  tilt: ({missing: {bounds: [none, full], between}}, words) => {
    const {fill} = window.dash_clientside.words;
    const note = fill(words.missing, {bounds: legend.bounds([legend.short(none), legend.short(full)], words, "\u00a0N\u00a0m")});
    return {text: between ? fill(words.tilt, {missing: legend.short(between)}) : words.level, note};
  },

  // Both, or that they are the same.
  bounds: ([none, full], {same, bounds}, unit = "") =>
    (none === full ? same : window.dash_clientside.words.fill(bounds, {none, full: full + unit})),

  // As numbers from an answer: a range in newtons, a change with its sign, a figure no longer than it must be.
  newton: ([low, high]) => (low === high ? `${low} N` : `${low}–${high} N`),
  signed: (change) => `${change > 0 ? "+" : change < 0 ? "−" : "±"}${legend.short(Math.abs(change))}\u00a0%`,
  short: (number) => String(Number(number.toFixed(2))),
};

window.dash_clientside = {...window.dash_clientside, legend};
