// A finger across the presentation: to the left goes on, to the right goes back.
const swipe = {
  least: 50, // pixels
  from: null,

  start: ({touches}) => {
    swipe.from = touches.length === 1 && window.dash_clientside.present?.on() ? touches[0] : null;
  },

  end: ({changedTouches: [to]}) => {
    const {from} = swipe;
    swipe.from = null;
    if (!from || !window.dash_clientside.present.on()) return;
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(x) >= swipe.least && Math.abs(x) > 1.5 * Math.abs(y)) window.dash_clientside.clicker.act(x < 0 ? "next" : "back");
  },
};

document.addEventListener("touchstart", swipe.start, {passive: true});
document.addEventListener("touchend", swipe.end, {passive: true});
window.dash_clientside = {...window.dash_clientside, swipe};
