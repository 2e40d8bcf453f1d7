// The drawer: who says so. Opened by anything that carries data-about, kept in the address.
const about = {
  now: "",
  opener: null,

  show: ({settings: {about: key}, picked}) => {
    about.offer(picked);
    if (key === about.now) return;
    const drawer = document.getElementById("about");
    about.now = key;
    drawer.hidden = !key;
    document.getElementById("page").toggleAttribute("data-asking", Boolean(key));
    if (key) about.fill(key);
    else about.opener?.isConnected && about.opener.focus({preventScroll: true});
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

  // One button for each thing that is picked, beside the sentence that speaks of it.
  offer: (picked) => {
    const {book} = window.dash_clientside.page;
    const {make, words} = window.dash_clientside;
    document.getElementById("asks").replaceChildren(...picked.map((thing) =>
      make.ask(thing, words.fill(book.templates.asks, {name: book.things[thing].name}))));
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

window.dash_clientside = {...window.dash_clientside, about};
