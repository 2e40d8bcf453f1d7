// What stands in the address, and back: the only two functions that know how it is written there.
const address = {
  // Values the vocabulary does not know are left out and named in `ignored`; nothing here can fail.
  read: (text, {picks, plates, settings, lists = {}, ranges = {}}) => {
    const state = address.empty({settings, lists});
    const ignored = [];
    const slots = Object.entries(plates);
    for (const [name, value] of new URLSearchParams(text)) {
      const slot = name === "plate" && slots.find(([, views]) => views.includes(value));
      if (Object.hasOwn(picks, name) && picks[name].includes(value)) address.add(state.picked, `${name}:${value}`);
      else if (slot) state.plates[slot[0]] = value;
      else if (Object.hasOwn(settings, name) && address.held(value, settings[name], ranges[name])) state.settings[name] = value;
      else if (Object.hasOwn(lists, name) && lists[name].includes(value)) address.add(state.lists[name], value);
      else ignored.push(`${name}=${value}`);
    }
    return {state, ignored};
  },

  // Defaults are left out, so that links stay short; always in the same order.
  write: ({picked, plates, settings, lists = {}}, vocabulary) => {
    const pairs = picked.map((thing) => [thing.slice(0, thing.indexOf(":")), thing.slice(thing.indexOf(":") + 1)]);
    for (const [slot, [first]] of Object.entries(vocabulary.plates)) {
      if ((plates[slot] ?? first) !== first) pairs.push(["plate", plates[slot]]);
    }
    for (const [name, value] of Object.entries(settings)) {
      if (value !== vocabulary.settings[name][0]) pairs.push([name, value]);
    }
    for (const [name, values] of Object.entries(lists)) pairs.push(...values.map((value) => [name, value]));
    return pairs.length ? `?${new URLSearchParams(pairs)}`.replaceAll("%3A", ":") : "";
  },

  // One of the values, or a whole number between two ends.
  held: (value, values, ends) => values.includes(value)
    || Boolean(ends) && /^[1-9]\d{0,8}$/.test(value) && Number(value) >= ends[0] && Number(value) <= ends[1],

  add: (values, value) => values.includes(value) || values.push(value),

  empty: ({settings, lists}) => ({
    picked: [],
    plates: {},
    settings: Object.fromEntries(Object.entries(settings).map(([name, [first]]) => [name, first])),
    lists: Object.fromEntries(Object.keys(lists).map((name) => [name, []])),
  }),
};

window.dash_clientside = {...window.dash_clientside, address};
