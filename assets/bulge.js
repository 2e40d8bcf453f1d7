// Shapes that a drawing brings in three states, slack, half and tense: eased from where they are to where they should be.
const bulge = {
  lasts: 300, // milliseconds
  number: /-?(?:\d+\.?\d*|\.\d+)/g,
  still: globalThis.matchMedia?.("(prefers-reduced-motion: reduce)"),
  states: new WeakMap(), // shape -> its words between the numbers, its numbers in each state
  now: new WeakMap(), // drawing -> where it stands

  // 0 slack … 1 tense; at once for a drawing that has only just come.
  shape: (svg, index, once) => {
    const to = Math.min(1, Math.max(0, index));
    const here = bulge.now.get(svg) ?? {at: 0, to: 0, frame: 0};
    if (here.to === to) return;
    bulge.now.set(svg, here);
    cancelAnimationFrame(here.frame);
    Object.assign(here, {from: here.at, to, since: performance.now()});
    if (once || bulge.still?.matches) bulge.set(svg, here, to);
    else bulge.step(svg, here);
  },

  step: (svg, here) => {
    here.frame = requestAnimationFrame((time) => {
      const part = Math.min(1, Math.max(0, (time - here.since) / bulge.lasts));
      bulge.set(svg, here, here.from + (here.to - here.from) * part * (2 - part));
      if (part < 1 && svg.isConnected) bulge.step(svg, here);
    });
  },

  set: (svg, here, at) => {
    here.at = at;
    for (const shape of svg.querySelectorAll("[data-tense]")) shape.setAttribute("d", bulge.between(shape, at));
  },

  between: (shape, at) => {
    if (!bulge.states.has(shape)) bulge.states.set(shape, bulge.read(shape));
    const {slack, words, numbers} = bulge.states.get(shape);
    if (at === 0) return slack;
    const place = at < 0.5 ? 0 : 1;
    const part = 2 * at - place;
    const [one, other] = [numbers[place], numbers[place + 1]];
    return one.map((from, nth) => `${words[nth]} ${(from + (other[nth] - from) * part).toFixed(1)}`).join("") + words.at(-1);
  },

  // A copy of a shape keeps what it was at rest.
  read: (shape) => {
    shape.dataset.slack ??= shape.getAttribute("d");
    const {slack, half, tense} = shape.dataset;
    const numbers = [slack, half, tense].map((text) => text.match(bulge.number).map(Number));
    return {slack, words: slack.split(bulge.number), numbers};
  },
};

window.dash_clientside = {...window.dash_clientside, bulge};
