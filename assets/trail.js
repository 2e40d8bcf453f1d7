// The address in the history. A browser that is asked too often in a short time takes no more: what is shown is written a little later.
const trail = {
  rest: 1500, // milliseconds
  timer: 0,

  here: () => (window.dash_clientside.page.home() === "hash" ? location.hash.replace("#", "?") : location.search),

  write: (text, again) => {
    const hash = window.dash_clientside.page.home() === "hash";
    trail.stop();
    if (text === trail.here()) return;
    try {
      history[again ? "replaceState" : "pushState"](null, "", hash ? `#${text.slice(1)}` : location.pathname + text);
    } catch {
      // asked too often
    }
    if (text !== trail.here()) trail.timer = setTimeout(() => trail.write(text, true), trail.rest);
  },

  // Back and forward mean another address.
  stop: () => clearTimeout(trail.timer),
};

window.dash_clientside = {...window.dash_clientside, trail};
