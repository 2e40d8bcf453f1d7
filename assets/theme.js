// Light or dark: as the machine asks, until the reader says otherwise; kept in the browser only.
const theme = {
  names: ["light", "dark"],

  kept: () => {
    try {
      return theme.names.find((name) => name === localStorage.getItem("theme"));
    } catch {
      return null; // storage forbidden: the choice lasts as long as the page
    }
  },

  now: () => document.documentElement.dataset.theme,

  set: (name) => {
    document.documentElement.dataset.theme = name;
  },

  show: () => document.getElementById("theme").setAttribute("aria-pressed", theme.now() === "dark"),

  turn: () => {
    theme.set(theme.now() === "dark" ? "light" : "dark");
    theme.show();
    try {
      localStorage.setItem("theme", theme.now());
    } catch {
      // see kept
    }
  },
};

theme.set(theme.kept() ?? (globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
window.dash_clientside = {...window.dash_clientside, theme};
