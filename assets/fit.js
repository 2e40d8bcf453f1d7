// The words of a step as large as the column allows; never under a fiftieth of the height of the window.
const fit = {
  sizes: [1, 0.94, 0.88, 0.82, 0.77, 0.72],
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
    const words = document.querySelector("#present .words");
    for (const size of fit.sizes) {
      words.style.setProperty("--fit", size);
      if (words.scrollHeight <= words.clientHeight) return;
    }
  },
};

addEventListener("resize", fit.later);
window.dash_clientside = {...window.dash_clientside, fit};
