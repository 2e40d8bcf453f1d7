// Marks: what was found weak or normal. Kept in the address, set from the lists, the plates and the table.
const locate = {
  name: "locate", // of its panel and of its table
  marking: true, // a click on a plate marks instead of picking
  marks: new Map(), // thing -> weak or normal, while the panel is open
  last: "",

  open: ({settings}) => settings.panel === locate.name,
  kind: "muscle:",
  found: (thing) => locate.marks.get(thing) ?? "",

  show: (state) => {
    const opened = locate.open(state);
    const now = opened ? JSON.stringify([state.lists.weak, state.lists.normal, state.picked]) : "";
    if (now === locate.last) return;
    locate.last = now;
    locate.paint(opened ? state.lists : {weak: [], normal: []});
    if (opened) {
      locate.mount();
      locate.press(state.lists);
      window.dash_clientside.answers.show();
    }
  },

  // The hatching of what is weak, for every drawing on the page.
  mount: () => {
    if (document.getElementById("hatches")) return;
    document.body.insertAdjacentHTML("beforeend", `<svg id="hatches" class="hatches" width="0" height="0" aria-hidden="true"><defs>
      <pattern id="hatch-weak" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v9"/></pattern>
    </defs></svg>`);
  },

  // The plates and the table of muscles say what is marked.
  paint: ({weak, normal}) => {
    const {page, painter} = window.dash_clientside;
    const before = locate.marks;
    const things = [...normal.map((id) => [locate.kind + id, "normal"]), ...weak.map((id) => [locate.kind + id, "weak"])];
    locate.marks = new Map(things.filter(([thing]) => page.book.things[thing]));
    for (const thing of new Set([...before.keys(), ...locate.marks.keys()])) {
      for (const element of painter.elements.get(thing) ?? []) painter.light(element, thing, page.book);
    }
    document.getElementById("page").toggleAttribute("data-marked", locate.marks.size > 0);
  },

  // In a presentation the marks stand out like a selection, while nothing is picked.
  alone: () => Boolean(locate.marks.size && window.dash_clientside.present.on()),

  press: ({weak, normal}) => {
    const {painter, page: {book: {templates, things}}} = window.dash_clientside;
    const now = (key) => (weak.includes(key) ? "weak" : normal.includes(key) ? "normal" : "unmarked");
    for (const button of document.querySelectorAll('[data-locate*="="]')) {
      const [what, key] = button.dataset.locate.split("=");
      if (what !== "cycle") painter.press(button, now(key) === what);
      else {
        button.textContent = templates[now(key)];
        button.dataset.found = now(key);
        button.setAttribute("aria-label", `${things[locate.kind + key].name}: ${templates[now(key)]}`);
      }
    }
    for (const fold of document.querySelectorAll(".fold")) {
      const count = fold.querySelectorAll('[data-locate][aria-pressed="true"]').length;
      const {words} = window.dash_clientside;
      fold.querySelector(".count").textContent = count ? words.fill(templates.marked, {count}) : "";
    }
    document.getElementById("unmark").setAttribute("aria-disabled", !weak.length && !normal.length);
  },

  // A click or key that means the marks: true if it was one.
  click: (hit) => {
    const {page} = window.dash_clientside;
    if (!locate.open(page.state)) return false;
    const part = hit.closest(".plate [data-id]");
    const list = (text) => text.split(" ").filter(Boolean);
    if (hit.dataset.locate === "pattern") locate.go({weak: list(hit.dataset.weak), normal: list(hit.dataset.normal)});
    else if (hit.dataset.locate) locate.mark(...hit.dataset.locate.split("="));
    else if (hit.dataset.place) locate.pick(hit.dataset.place.split(" "));
    else if (part && locate.marking && part.dataset.id.startsWith(locate.kind)) locate.mark("cycle", part.dataset.id.slice(locate.kind.length));
    else if (hit.id === "unmark") locate.go({weak: [], normal: []});
    else if (hit.id === "marking") locate.mode(!locate.marking);
    else return false;
    return true;
  },

  mode: (on) => {
    locate.marking = on;
    document.getElementById("marking").setAttribute("aria-pressed", on);
  },

  // Not marked, weak, normal, not marked; a pressed button lets go.
  mark: (what, key) => {
    const {lists} = window.dash_clientside.page.state;
    const now = ["weak", "normal"].find((name) => lists[name].includes(key)) ?? "";
    const next = what === "cycle" ? {"": "weak", weak: "normal", normal: ""}[now] : what === now ? "" : what;
    const without = Object.fromEntries(["weak", "normal"].map((name) => [name, lists[name].filter((other) => other !== key)]));
    locate.go(next ? {...without, [next]: [...without[next], key]} : without);
  },

  go: (lists) => {
    const {page} = window.dash_clientside;
    page.go({...page.state, lists: {...page.state.lists, ...lists}});
  },

  // A place lights the roots or the nerve it is; again lets go.
  pick: (things) => {
    const {page} = window.dash_clientside;
    const same = things.length === page.state.picked.length && things.every((thing) => page.state.picked.includes(thing));
    page.go({...page.state, picked: same ? [] : things, settings: {...page.state.settings, match: "any"}});
  },
};

window.dash_clientside = {...window.dash_clientside, locate};
