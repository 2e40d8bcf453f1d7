// A tension path as a stream: its width by the pull, its colour by the change, thinner by a step below each sink.
const streams = {
  keeps: 0.86, // of its width, below each sink; a scheme, nobody has measured how the pull falls off
  near: 30, // sinks closer than this, in units of the plates, are one step
  made: 0,

  // Where the sinks of a drawing lie, from above down.
  cuts: (svg, sinks) => {
    const heights = sinks.flatMap((thing) => {
      const hit = svg.querySelector(`.path[data-id="${thing}"] > .hit`);
      return [...(hit?.getAttribute("d").matchAll(/M\s*-?[\d.]+[\s,]*(-?[\d.]+)/g) ?? [])].map(([, y]) => Number(y));
    }).sort((one, other) => one - other);
    return heights.filter((y, place) => place === 0 || y - heights[place - 1] > streams.near);
  },

  // No tone: as the drawing came.
  draw: (path, tone, width, cuts) => {
    const old = path.querySelector(":scope > .stream");
    if (tone === null) {
      old?.remove();
      delete path.dataset.pull;
      return;
    }
    path.dataset.pull = tone;
    const stream = old ?? path.appendChild(streams.make(path, cuts));
    stream.style.setProperty("--width", width);
  },

  // Copies of the lines, each cut out between two sinks.
  make: (path, cuts) => {
    const {height, width} = path.ownerSVGElement.viewBox.baseVal;
    const crosswise = path.classList.contains("bulge") || path.classList.contains("posture");
    const ends = crosswise ? [-height, 2 * height] : [-height, ...cuts, 2 * height];
    const stream = streams.element("g", {class: "stream"});
    for (let place = 0; place + 1 < ends.length; place++) {
      streams.made += 1;
      const id = `stream-${streams.made}`;
      const clip = streams.element("clipPath", {id});
      clip.append(streams.element("rect", {x: -width, y: ends[place], width: 3 * width, height: ends[place + 1] - ends[place]}));
      const step = streams.element("g", {class: "step", "clip-path": `url(#${id})`});
      step.style.setProperty("--step", streams.keeps ** place);
      for (const [from, to] of [["halo", "case"], ["flow", "line"]]) {
        for (const line of path.querySelectorAll(`:scope > .${from}`)) {
          const copy = line.cloneNode();
          copy.setAttribute("class", line.getAttribute("class").replace(from, to));
          step.append(copy);
        }
      }
      stream.append(clip, step);
    }
    return stream;
  },

  element: (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  },
};

window.dash_clientside = {...window.dash_clientside, streams};
