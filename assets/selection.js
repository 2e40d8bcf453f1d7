// What is picked, and what that lights. Pure: no page, no anatomy, only the tables that came with the page.
const selection = {
  kind: (thing) => thing.slice(0, thing.indexOf(":")),

  // Roots add up; anything else takes the place of what was picked, unless `add` is held. Picking again lets go.
  toggle: (picked, thing, add) => {
    if (picked.includes(thing)) return picked.filter((other) => other !== thing);
    if (add) return [...picked, thing];
    const alike = selection.kind(thing) === "root" ? picked.filter((other) => selection.kind(other) === "root") : [];
    return [...alike, thing];
  },

  // The packed table of places becomes a map of names: {thing: {other: share}}.
  unpack: (reach, shares) => {
    const names = Object.keys(reach);
    return new Map(names.map((thing) => [thing, new Map(reach[thing].flatMap((places, share) =>
      places.map((place) => [names[place], shares[share]])))]));
  },

  // any: whatever one of the picked reaches; all: only what every one reaches. The larger share is kept.
  light: (picked, match, reach, shares) => {
    const reached = picked.filter((thing) => reach.has(thing)).map((thing) => reach.get(thing));
    const lit = new Map();
    for (const one of reached) {
      for (const [thing, share] of one) {
        if (match === "all" && !reached.every((other) => other.has(thing))) continue;
        if (!lit.has(thing) || shares.indexOf(share) < shares.indexOf(lit.get(thing))) lit.set(thing, share);
      }
    }
    for (const thing of picked) if (reach.has(thing)) lit.set(thing, "on");
    return lit;
  },
};

window.dash_clientside = {...window.dash_clientside, selection};
