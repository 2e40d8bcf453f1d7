// Maps of the skin: areas laid over the side view of the thigh when one is asked for; never part of a drawing itself.
const skin = {
  maps: new Map(), // map -> its drawing as text, once it is here
  now: null,

  // The captions; then the map itself, fetched when it is first wanted.
  show: ({settings: {skin: map}, plates: {thigh}}) => {
    const {book} = window.dash_clientside.page;
    document.getElementById("page").dataset.skin = map;
    const box = document.getElementById("skin");
    box.hidden = !map;
    for (const caption of box.children) caption.hidden = caption.dataset.map !== map;
    for (const away of box.querySelectorAll(".away")) away.hidden = book.skin.views.includes(thigh);
    skin.tell(map, book);
    if (!map || skin.maps.has(map)) skin.lay();
    else skin.fetch(map).then(skin.lay, () => skin.fail(map));
  },

  // What changed, for a screen reader; nothing at the first look.
  tell: (map, {skin: {name, maps}, templates}) => {
    const {layers, words} = window.dash_clientside;
    const text = map ? words.fill(templates.shown, {name: `${name}, ${maps[map]}`}) : words.fill(templates.hidden, {name});
    if (skin.now !== null && skin.now !== map) layers.tell(text);
    skin.now = map;
  },

  fetch: async (map) => skin.maps.set(map, await window.dash_clientside.plates.fetch(`skin-${map}`)),

  fail: (map) => {
    const {page} = window.dash_clientside;
    if (page.state.settings.skin === map) document.getElementById("note").textContent = page.book.templates.undrawn;
  },

  // Over every plate that shows the view, at once.
  lay: () => {
    const {labels, layers, painter, plates} = window.dash_clientside;
    const changed = plates.frames().filter((frame) => {
      const svg = frame.querySelector(":scope > svg");
      return svg && skin.into(svg, frame.dataset.view);
    });
    if (!changed.length) return;
    painter.index(document);
    for (const frame of changed) painter.dress(frame, window.dash_clientside.page.book);
    layers.tidy();
    labels.draw();
  },

  // The wanted map into one drawing, under its nerves and tension paths; true if anything changed.
  into: (svg, view) => {
    const {book, state} = window.dash_clientside.page;
    const map = book.skin.views.includes(view) && skin.maps.has(state.settings.skin) ? state.settings.skin : "";
    const old = svg.querySelector(".areas");
    if ((old?.dataset.map ?? "") === map) return false;
    old?.remove();
    if (!map) return true;
    const box = document.createElement("div");
    box.innerHTML = skin.maps.get(map);
    const areas = box.querySelector(".areas");
    for (const area of areas.children) skin.name(area, map, book);
    svg.insertBefore(areas, svg.querySelector(":scope > .ghosts, :scope > .nerves"));
    return true;
  },

  name: (area, map, {skin: {areas, maps}, templates, things}) => {
    const {words} = window.dash_clientside;
    const name = areas[area.dataset.area];
    const {hue} = things[area.dataset.id] ?? {};
    if (hue) area.dataset.hue = hue;
    area.dataset.words = words.fill(templates.area, {name});
    area.dataset.label = words.fill(templates.patch, {name, map: maps[map]});
    area.setAttribute("aria-label", area.dataset.label);
    if (!area.dataset.id) area.setAttribute("role", "img");
    else for (const [key, value] of [["role", "button"], ["tabindex", "-1"], ["aria-pressed", "false"]]) area.setAttribute(key, value);
  },
};

window.dash_clientside = {...window.dash_clientside, skin};
