// What the browser keeps for us; where storage is forbidden or full, the page remembers until it is closed.
const held = new Map();

export const store = {
  kept: true, // false once the browser has refused

  get: (name, otherwise, place = "localStorage") => {
    if (held.has(name)) return held.get(name);
    try {
      return JSON.parse(window[place].getItem(name)) ?? otherwise;
    } catch (error) {
      if (!(error instanceof SyntaxError)) store.kept = false; // what cannot be read is begun anew
      return otherwise;
    }
  },

  set: (name, value, place = "localStorage") => {
    try {
      window[place].setItem(name, JSON.stringify(value));
      held.delete(name);
    } catch {
      store.kept = false;
      held.set(name, value);
    }
  },

  forget: (name, place = "localStorage") => {
    held.delete(name);
    try {
      window[place].removeItem(name);
    } catch {
      store.kept = false;
    }
  },
};
