// The page on paper: dark on light, and the plates as large as they stand on the screen, so that names keep their places.
const print = {
  across: 690, // pixels between the margins of A4 and Letter
  before: "",

  listen: () => {
    addEventListener("beforeprint", print.fit);
    addEventListener("afterprint", () => {
      document.documentElement.dataset.theme = print.before;
    });
  },

  fit: () => {
    const {dataset, style} = document.documentElement;
    print.before = dataset.theme;
    dataset.theme = "light";
    const frames = [...document.querySelectorAll(".stages .frame")];
    const wide = frames.reduce((sum, {offsetWidth}) => sum + offsetWidth, 16 * (frames.length - 1));
    style.setProperty("--print-type", getComputedStyle(document.documentElement).fontSize);
    style.setProperty("--print-fit", Math.min(1, print.across / wide));
    for (const frame of frames) {
      frame.style.setProperty("--print-wide", `${frame.offsetWidth}px`);
      frame.style.setProperty("--print-high", `${frame.offsetHeight}px`);
    }
  },
};

print.listen();
window.dash_clientside = {...window.dash_clientside, print};
