// Motion along what moves, once a step: down the nerves, through their muscles, along the paths on the band.
const motion = {
  order: ["nerve", "muscle", "path"],
  shown: "", // the step and what was lit when it ran last

  // Called when the drawings of a state are in.
  run: () => {
    const {page, present, wishes} = window.dash_clientside;
    const {picked, settings: {lesson, step}} = page.state;
    const key = present.on() && wishes.on("motion") ? [lesson, step, ...picked].join(" ") : "";
    if (key === motion.shown) return;
    motion.shown = key;
    for (const old of document.querySelectorAll(".plate .pulse")) old.remove();
    if (key && !motion.still()) motion.start();
  },

  still: () => matchMedia("(prefers-reduced-motion: reduce)").matches,

  start: () => {
    for (const frame of document.querySelectorAll(".plate[data-view]")) {
      const svg = frame.querySelector(":scope > svg");
      if (!svg || !frame.clientWidth || frame.dataset.slot === "section") continue;
      for (const part of svg.querySelectorAll("[data-id][data-lit]")) motion.dress(part, svg);
    }
  },

  dress: (part, svg) => {
    const {placing: {make}} = window.dash_clientside;
    const kind = part.dataset.id.split(":")[0];
    const at = motion.order.indexOf(kind === "root" ? "nerve" : kind);
    if (at < 0 || part.closest(".ghost, .sink")) return;
    const pulse = make("g", {class: `pulse turn-${at}`, "aria-hidden": "true"});
    pulse.append(...motion.lines(part, make), ...motion.sweep(part, svg, make));
    if (!pulse.childElementCount) return;
    part.append(pulse);
    pulse.lastElementChild.addEventListener("animationend", () => pulse.remove());
  },

  // Something bright that runs along each line.
  lines: (part, make) => [...part.querySelectorAll(":scope > :is(.over, .under, .flow)")].filter((line) => line.hasAttribute("d"))
    .map((line) => make("path", {d: line.getAttribute("d"), class: "run", pathLength: 100})),

  // Something bright that passes down a body.
  sweep: (part, svg, make) => {
    const body = part.querySelector(":scope > .b")?.getAttribute("href");
    const clip = body && svg.querySelector(`clipPath > use[href="${body}"]`)?.parentNode;
    if (!clip) return [];
    const box = part.getBBox();
    const group = make("g", {"clip-path": `url(#${clip.id})`});
    const high = svg.viewBox.baseVal.height / 5;
    const band = make("rect", {class: "sweep", x: box.x, y: -high, width: box.width, height: high});
    for (const [name, value] of [["--from", box.y], ["--to", box.y + box.height + high]]) band.style.setProperty(name, `${value}px`);
    group.append(band);
    return [group];
  },
};

window.dash_clientside = {...window.dash_clientside, motion};
