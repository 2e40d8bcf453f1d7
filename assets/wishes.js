// What a presenter likes, kept in the browser only: single-letter keys, motion.
const wishes = {
  known: {},

  on: (name) => {
    wishes.known[name] ??= wishes.kept(name);
    return wishes.known[name];
  },

  kept: (name) => {
    try {
      return localStorage.getItem(`lesson-${name}`) !== "off";
    } catch {
      return true; // storage forbidden: as it comes
    }
  },

  turn: (name) => {
    wishes.known[name] = !wishes.on(name);
    try {
      localStorage.setItem(`lesson-${name}`, wishes.known[name] ? "on" : "off");
    } catch {
      // see kept
    }
    wishes.show();
    if (name === "motion") window.dash_clientside.motion.run();
  },

  show: () => {
    for (const name of ["keys", "motion"]) {
      document.documentElement.dataset[name] = wishes.on(name) ? "on" : "off";
      for (const button of document.querySelectorAll(`[data-turn="${name}"]`)) button.setAttribute("aria-pressed", wishes.on(name));
    }
  },
};

window.dash_clientside = {...window.dash_clientside, wishes};
