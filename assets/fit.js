// The words of a step as large as the column allows; never under a fiftieth of the height of the window.
const fit = {
  sizes: [1.24, 1.16, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7],
  tight: 0.88, // below this the column is made wider
  waiting: false,

  later: () => {
    if (fit.waiting) return;
    fit.waiting = true;
    requestAnimationFrame(() => {
      fit.waiting = false;
      if (window.dash_clientside.present.on()) fit.now();
    });
  },

  now: () => {
    const box = document.getElementById("present");
    const words = box.querySelector(".words");
    const before = box.dataset.tight;
    for (const tight of [false, true]) {
      box.toggleAttribute("data-tight", tight);
      for (const size of fit.sizes.filter((one) => tight || one >= fit.tight)) {
        words.style.setProperty("--fit", size);
        if (words.scrollHeight <= words.clientHeight) return fit.done(before !== box.dataset.tight);
      }
    }
    return fit.done(before !== box.dataset.tight);
  },

  // From far away numbers help nobody: the most important names, as many as there is room for.
  names: (plate) => {
    const {columns, placing} = window.dash_clientside;
    const {spots, width} = plate;
    for (;;) {
      const words = columns.sides(spots, placing.room(plate, spots));
      if (!spots.length || words && placing.apart(words, width)) return words;
      spots.pop().tag.remove();
    }
  },

  // The names stand by the size of the plates.
  done: (moved) => { if (moved) window.dash_clientside.labels.draw(); },
};

addEventListener("resize", fit.later);
window.dash_clientside = {...window.dash_clientside, fit};
