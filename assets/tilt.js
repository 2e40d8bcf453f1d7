// A drawing with a trunk that can tilt: pelvis and all it carries turn about the standing hip, towards the swinging leg.
const tilt = {
  most: 12, // degrees
  below: 0.07, // of the height of a drawing: what ends no lower than this below the pivot turns with the trunk

  trunk: (svg) => svg.querySelector(".trunk[data-pivot]"),
  pivot: (svg) => tilt.trunk(svg).dataset.pivot.split(",").map(Number),

  // About where the hip of the swinging leg is: as far from one edge as the pivot from the other.
  swing: (svg) => {
    const [x, y] = tilt.pivot(svg);
    return `${svg.viewBox.baseVal.width - x},${y}`;
  },

  turn: (svg, wish) => {
    if (!tilt.trunk(svg)) return;
    const degrees = Math.min(tilt.most, Math.max(0, wish));
    if (!svg.querySelector("[data-turns]")) {
      if (!degrees) return;
      tilt.mark(svg);
    }
    const [x, y] = tilt.pivot(svg);
    svg.dataset.tilt = degrees;
    for (const part of svg.querySelectorAll("[data-turns]")) {
      part.style.transformOrigin = `${x}px ${part.dataset.turns === "skew" ? part.dataset.foot : y}px`;
      part.style.transform = part.dataset.turns === "skew" ? `skewX(${-degrees * part.dataset.lean}deg)` : `rotate(${degrees}deg)`;
    }
  },

  // The trunk, and what is drawn apart from it but hangs on it; what goes down to the leg only leans with it.
  mark: (svg) => {
    const [, pivot] = tilt.pivot(svg);
    const {height} = svg.viewBox.baseVal;
    const low = pivot + tilt.below * height;
    tilt.trunk(svg).dataset.turns = "all";
    for (const part of svg.querySelectorAll(":scope > .s, .ghosts > *, .nerves > *, .pins > *, .tension > *")) {
      const [top, foot] = tilt.ends(part);
      if (foot === undefined || top > pivot) continue;
      if (foot <= low) part.dataset.turns = "all";
      else tilt.lean(part, top, foot, pivot);
    }
  },

  lean: (part, top, foot, pivot) => Object.assign(part.dataset, {turns: "skew", foot, lean: (pivot - top) / (foot - top)}),

  // Between which heights a part lies.
  ends: (part) => {
    if (!part.ownerSVGElement.isConnected) return [];
    const {y, height} = part.getBBox();
    return height ? [y, y + height] : [];
  },

  // Where a point of a part has gone to.
  moved: (shape) => {
    const [x, y] = shape.dataset.at.split(",").map(Number);
    const part = shape.closest?.("[data-turns]");
    if (!part) return [x, y];
    const svg = part.ownerSVGElement;
    const turn = Number(svg.dataset.tilt) * Math.PI / 180;
    const [across, down] = tilt.pivot(svg);
    if (part.dataset.turns === "skew") return [x - Math.tan(turn * part.dataset.lean) * (y - part.dataset.foot), y];
    const [dx, dy] = [x - across, y - down];
    return [across + dx * Math.cos(turn) - dy * Math.sin(turn), down + dx * Math.sin(turn) + dy * Math.cos(turn)];
  },
};

window.dash_clientside = {...window.dash_clientside, tilt};
