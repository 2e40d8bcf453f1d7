// The one way round: a new state is lit at once, then told to the address and to Dash.
const page = {
  book: null,
  reach: null,
  state: null,
  begun: null, // promise of the first lit plates
  joined: false, // Dash listens
  shares: ["major", "minor", "disputed", "on"],
  panels: ["about", "claims", "skin", "matrix", "locate", "variation", "bibliography", "tension", "quiz", "lessons", "dropping", "present", "embed", "language"], // scripts that show something of the state, after the plates are lit

  // Called by Dash once, when it is ready itself: what is picked meanwhile.
  start: async () => {
    await page.begun;
    page.joined = true;
    return page.state;
  },

  // With the tables that came with the page; resolves when the first plates are lit.
  begin: async (book) => {
    const {address, gestures, hint, language, level, painter, plates, search, selection, theme, variation} = window.dash_clientside;
    page.book = book;
    page.reach = selection.unpack(book.reach, page.shares);
    variation.mount(book, page.reach);
    search.mount(book);
    level.mount(book);
    hint.listen(book);
    theme.show();
    gestures.listen();
    const {settings} = address.read(location[page.home()].slice(1), book.address).state;
    await Promise.all([variation.ready(settings.plexus), language.ready(settings)]);
    plates.keep();
    painter.index(document);
    return page.arrive();
  },

  home: () => (location.protocol === "file:" ? "hash" : "search"),

  // Read the address: at the start, and after back and forward.
  arrive: async () => {
    const {address, early, lesson, quiz, trail, words} = window.dash_clientside;
    trail.stop();
    const {state, ignored} = await lesson.ready(address.read(location[page.home()].slice(1), page.book.address));
    quiz.settle(state);
    document.getElementById("note").textContent = words.note(ignored, page.book);
    const shown = page.show(state, true);
    early?.replay(); // what was clicked before there was a state
    await shown;
    page.tell();
    return state;
  },

  // A gesture leads here: light first, then the address, then Dash's store if Dash shows anything of it.
  // A gesture that goes on (`again`) changes its own entry in the history instead of adding one.
  go: (state, again = false) => {
    const {address, lesson, trail} = window.dash_clientside;
    page.show(state, false);
    document.getElementById("note").textContent = "";
    trail.write(address.write(lesson.brief(state), page.book.address), again || Boolean(state.settings.embed));
    if (!again) page.tell();
  },

  show: (state, everything) => {
    const {chains, labels, language, layers, level, motion, painter, plates, quiz, selection, solid, table, variation, words} = window.dash_clientside;
    const swapped = variation.turn(state.settings.plexus);
    const turned = language.turn(state.settings);
    const {book} = page;
    const order = Object.keys(book.things);
    state.picked.sort((one, other) => order.indexOf(one) - order.indexOf(other));
    for (const [slot, [first]] of Object.entries(book.address.plates)) state.plates[slot] ??= first;
    page.state = state;
    const lit = selection.light(state.picked, state.settings.match, page.reach, page.shares);
    painter.paint(state, lit, book, everything || swapped || turned);
    document.getElementById("summary").textContent = quiz.says(state) || words.sentence(state.picked, state.settings.match, lit, book, page.reach);
    if (plates.solid()) solid.paint(lit, state);
    performance.mark("painted");
    level.show(state.settings.level);
    chains.show();
    table.glow();
    for (const name of page.panels) window.dash_clientside[name].show(state, lit);
    table.show(state.settings);
    layers.tidy();
    labels.draw();
    return plates.show(plates.wanted(state)).then((changed) => {
      motion.run();
      if (!changed) return;
      performance.mark("staged");
      layers.tidy();
      labels.draw();
    });
  },

  // A thing may say which plate shows it best.
  pick: (thing, add) => {
    const {quiz, selection} = window.dash_clientside;
    if (quiz.takes(thing)) return;
    const picked = selection.toggle(page.state.picked, thing, add);
    const view = picked.includes(thing) && page.book.things[thing].view;
    const slot = view && Object.keys(page.book.address.plates).find((key) => page.book.address.plates[key].includes(view));
    page.go({...page.state, picked, plates: {...page.state.plates, ...(slot && {[slot]: view})}});
  },

  clear: () => {
    if (page.state.picked.length) page.go({...page.state, picked: []});
  },

  // Only while Dash draws something of it.
  tell: () => {
    const {matrix, set_props} = window.dash_clientside;
    if (page.joined && matrix.open(page.state)) set_props("selection", {data: page.state});
  },
};

window.dash_clientside = {...window.dash_clientside, page};

// Once all scripts are there, and before Dash is: the page does not wait for it.
queueMicrotask(() => {
  page.begun = page.begin(JSON.parse(document.getElementById("given").textContent));
});
