// A lesson of one's own: dropped on the page or chosen, checked by the program that serves it, then opened.
const dropping = {
  listening: false,

  box: () => document.getElementById("drop"),

  show: ({settings}) => {
    if (!dropping.listening) dropping.listen();
    if (settings.panel === "lessons") dropping.left();
  },

  listen: () => {
    const box = dropping.box();
    const {make, page} = window.dash_clientside;
    const input = make.element("input", "", {type: "file", accept: ".yaml,.yml", hidden: true});
    dropping.listening = true;
    box.append(input);
    box.querySelector("button").addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      if (input.files[0]) dropping.take(input.files[0]);
      input.value = ""; // so that the same file, mended, can be chosen again
    });
    const held = (event) => [...event.dataTransfer?.types ?? []].includes("Files");
    document.addEventListener("dragover", (event) => {
      if (!held(event)) return;
      event.preventDefault(); // else the browser would leave the page for the file
      box.toggleAttribute("data-over", true);
    });
    document.addEventListener("dragleave", (event) => event.relatedTarget || box.removeAttribute("data-over"));
    document.addEventListener("drop", (event) => {
      if (!held(event)) return;
      event.preventDefault();
      box.removeAttribute("data-over");
      const [file] = event.dataTransfer.files;
      if (file && !page.state.settings.present) dropping.take(file);
    });
  },

  take: async (file) => {
    const {lesson, page, words} = window.dash_clientside;
    const {facts, templates} = page.book;
    const {name} = file;
    if (page.state.settings.panel !== "lessons") page.go({...page.state, settings: {...page.state.settings, panel: "lessons"}});
    dropping.say(words.fill(templates.checking, {name}), []);
    const most = Number(dropping.box().dataset.most);
    if (file.size > most) {
      return dropping.say(words.fill(templates.faulty, {name, count: 1}), [words.fill(templates.bulky, {name, most: most / 1024})]);
    }
    try {
      if (!facts.lesson) throw new Error("a copy without a server");
      const answer = await window.dash_clientside.files.get(`${facts.lesson}?${new URLSearchParams({name})}`, {method: "POST", body: file});
      const told = await answer.json();
      if (told.faults) return dropping.say(words.fill(templates.faulty, {name, count: told.faults.length}), told.faults);
      dropping.say("", []);
      return lesson.own(told);
    } catch {
      return dropping.say(words.fill(templates.unchecked, {name}), []);
    }
  },

  // What was left out of the folder of lessons when the page was started.
  left: async () => {
    const {facts, page, words} = window.dash_clientside;
    const {faults} = await facts.get("lessons").catch(() => ({faults: []}));
    if (!faults?.length || dropping.box().querySelector(".came").textContent) return;
    dropping.say(words.fill(page.book.templates.left, {count: faults.length}), faults);
  },

  say: (text, faults) => {
    const {make} = window.dash_clientside;
    const box = dropping.box();
    box.querySelector(".came").textContent = text;
    box.querySelector(".faults").replaceChildren(...faults.map((fault) => make.element("li", fault)));
    box.toggleAttribute("data-said", Boolean(text));
    if (faults.length) box.scrollIntoView({block: "nearest"});
  },
};

window.dash_clientside = {...window.dash_clientside, dropping};
