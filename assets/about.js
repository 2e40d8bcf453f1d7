// The drawer: who says so. Opened by anything that carries data-about, kept in the address.
const about = {
  now: "",
  covers: matchMedia("(max-width: 33rem)"), // as wide as the page
  opener: null,

  show: ({settings: {about: key}, picked}) => {
    about.offer(picked);
    if (key === about.now) return;
    const drawer = document.getElementById("about");
    about.now = key;
    drawer.hidden = !key;
    document.getElementById("page").toggleAttribute("data-asking", Boolean(key));
    about.alone();
    if (key) about.fill(key);
    else about.opener?.isConnected && about.opener.focus({preventScroll: true});
  },

  // What it covers cannot be reached by Tab either.
  alone: () => {
    for (const part of document.querySelectorAll("#page > :is(.top, main, footer)")) part.inert = Boolean(about.now) && about.covers.matches;
  },

  // A click or key on something that can be asked; the same again closes.
  ask: (hit) => {
    const key = hit.dataset.about;
    if (!about.now) about.opener = hit;
    about.go(key === about.now ? "" : key);
    if (about.now) document.getElementById("about-title").focus({preventScroll: true});
  },

  close: () => about.go(""),

  go: (key) => {
    const {page, quiz} = window.dash_clientside;
    if (key && quiz.refuses()) return;
    page.go({...page.state, settings: {...page.state.settings, about: key}});
  },

  // One button for each thing that is picked, beside the sentence that speaks of it; those that stand keep the focus.
  offer: (picked) => {
    const {book} = window.dash_clientside.page;
    const {make, words} = window.dash_clientside;
    const asks = picked.map((thing) => make.ask(thing, words.fill(book.templates.asks, {name: book.things[thing].name})));
    const home = document.getElementById("asks");
    const same = asks.length === home.children.length && asks.every((ask, place) => ask.isEqualNode(home.children[place]));
    if (!same) home.replaceChildren(...asks);
  },

  fill: async (key) => {
    const {facts, page, said, sources} = window.dash_clientside;
    const body = document.getElementById("about-body");
    const title = document.getElementById("about-title");
    title.textContent = said.title(key, page.book);
    body.textContent = page.book.templates.opening;
    try {
      const evidence = await facts.get("evidence");
      if (about.now !== key) return;
      const source = key.startsWith("source:");
      if (source) title.textContent = sources.title(key, evidence);
      body.replaceChildren(...(source ? sources.sheet(key, evidence) : said.sheet(key, evidence)));
      body.parentElement.scrollTop = 0;
    } catch {
      if (about.now === key) body.textContent = page.book.templates.late;
    }
  },
};

about.covers.addEventListener("change", about.alone);
window.dash_clientside = {...window.dash_clientside, about};
