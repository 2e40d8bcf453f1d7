// The whole screen, where the browser gives it; everything works without.
const full = {
  leaving: false, // it is our own doing, or that of a new window

  on: () => Boolean(document.fullscreenElement),

  ask: () => {
    if (!full.on()) document.documentElement.requestFullscreen?.({navigationUI: "hide"}).catch(() => null);
  },

  leave: () => {
    if (!full.on()) return;
    full.leaving = true;
    document.exitFullscreen().catch(() => null);
  },

  excuse: () => {
    full.leaving = full.on();
    setTimeout(() => { full.leaving = false; }, 1000);
  },

  turn: () => (full.on() ? full.leave() : full.ask()),

  // The browser keeps Esc for itself while the page fills the screen: then this is what tells us of it.
  change: () => {
    const {clicker, fit, present} = window.dash_clientside;
    fit.later();
    if (full.on()) return;
    const ours = full.leaving;
    full.leaving = false;
    if (present.on() && !ours) clicker.escape();
  },
};

document.addEventListener("fullscreenchange", full.change);
window.dash_clientside = {...window.dash_clientside, full};
