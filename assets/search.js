// Find a thing by any of its names, and pick it.
const search = {
  plain: (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim(),

  // Things whose words start with, or hold, what was typed: [[thing, word], …], best first.
  find: (typed, entries, most = 8) => {
    const wish = search.plain(typed);
    if (!wish) return [];
    const ranked = entries.flatMap(([word, thing]) => {
      const text = search.plain(word);
      const rank = text === wish ? 0 : text.startsWith(wish) ? 1 : ` ${text}`.includes(` ${wish}`) ? 2 : text.includes(wish) ? 3 : 4;
      return rank < 4 ? [{rank, thing, word}] : [];
    }).sort((one, other) => one.rank - other.rank);
    const best = new Map();
    for (const {thing, word} of ranked) if (!best.has(thing)) best.set(thing, word);
    return [...best].slice(0, most);
  },

  mount: (book) => {
    const box = document.getElementById("search");
    box.innerHTML = `<input type="search" role="combobox" aria-label="Search names and synonyms" placeholder="Search: ITB, glutes, TFL …"
      aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off" spellcheck="false" maxlength="60">
      <ul id="found" role="listbox" aria-label="Found" hidden></ul><span class="unseen" aria-live="polite"></span>`;
    const [input, list, said] = box.children;
    const close = () => search.list([], input, list, book);
    input.addEventListener("input", () => {
      const found = search.find(input.value, book.find);
      search.list(found, input, list, book);
      said.textContent = !input.value ? "" : found.length
        ? book.templates.found.replace("{count}", found.length) : book.templates.unfound;
    });
    input.addEventListener("keydown", (event) => search.key(event, input, list, close));
    input.addEventListener("blur", () => setTimeout(close, 150)); // after the click that may have caused it
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[data-found]");
      if (option) search.pick(option, input, close);
    });
  },

  list: (found, input, list, {things}) => {
    list.replaceChildren(...found.map(([thing, word], number) => {
      const option = document.createElement("li");
      Object.assign(option, {id: `found-${number}`, role: "option"});
      option.dataset.found = thing;
      option.setAttribute("aria-selected", "false");
      const name = things[thing].name;
      option.append(name);
      if (search.plain(word) !== search.plain(name)) option.append(Object.assign(document.createElement("small"), {textContent: ` ${word}`}));
      return option;
    }));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", found.length > 0);
    input.removeAttribute("aria-activedescendant");
  },

  key: (event, input, list, close) => {
    const options = [...list.children];
    const now = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Escape" && (options.length || input.value)) {
      input.value = "";
      close();
    } else if (event.key === "Enter" && options.length) search.pick(options[Math.max(now, 0)], input, close);
    else if (["ArrowDown", "ArrowUp"].includes(event.key) && options.length) {
      const to = (now + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
      options.forEach((option, number) => option.setAttribute("aria-selected", number === to));
      input.setAttribute("aria-activedescendant", options[to].id);
      options[to].scrollIntoView({block: "nearest"});
    } else return;
    event.preventDefault();
  },

  pick: (option, input, close) => {
    const {page} = window.dash_clientside;
    input.value = "";
    performance.mark("gesture");
    page.go({...page.state, picked: [option.dataset.found]});
    close();
  },
};

window.dash_clientside = {...window.dash_clientside, search};
