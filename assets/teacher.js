// The teacher's window: this step and the next, notes, clock. It has no address: it is made by this page and lives by it.
const teacher = {
  window: null,
  face: null, // promise of the typeface
  from: "#teacher", // what is copied into it
  longest: 24 * 60 * 60 * 1000, // ms; what began earlier is not this lesson

  open: () => {
    const {full, page} = window.dash_clientside;
    full.excuse(); // a new window may take the full screen away
    const made = window.open("", "teacher", "popup,width=960,height=720");
    if (!made) {
      document.getElementById("note").textContent = page.book.templates.popups;
      return;
    }
    teacher.build(made);
    teacher.keep("open");
    teacher.show();
    made.focus();
  },

  // After a reload the window is still there, but nobody moves it: the next gesture takes it back.
  again: () => {
    if (teacher.window || teacher.kept() !== "open") return;
    const found = window.open("", "teacher");
    if (found?.document.body.querySelector(".desk")) teacher.build(found);
    else {
      teacher.keep("");
      found?.close();
    }
  },

  build: (made) => {
    const {clicker} = window.dash_clientside;
    const {document: sheet} = made;
    teacher.window = made;
    sheet.documentElement.lang = document.documentElement.lang;
    sheet.title = document.querySelector(teacher.from).getAttribute("aria-label");
    teacher.type().then((face) => sheet.fonts.add(new made.FontFace(...face)), () => null);
    sheet.adoptedStyleSheets = [...document.styleSheets].map((style) => teacher.style(made, style));
    const main = sheet.importNode(document.querySelector(teacher.from), true);
    main.hidden = false;
    main.removeAttribute("id");
    sheet.body.replaceChildren(main);
    sheet.onclick = ({target}) => {
      const hit = target.closest("[data-turn]");
      if (hit) clicker.click(hit);
    };
    sheet.onkeydown = clicker.key;
    made.onpagehide = () => { teacher.keep(""); };
    made.setInterval(teacher.tick, 1000);
    teacher.began = teacher.since();
    teacher.tick();
  },

  // A style sheet of the page, as one of the other window.
  style: (made, {cssRules, href}) => {
    const style = new made.CSSStyleSheet({baseURL: href ?? location.href});
    style.replaceSync([...cssRules].filter((rule) => rule.type !== CSSRule.FONT_FACE_RULE).map(({cssText}) => cssText).join("\n"));
    return style;
  },

  // The typeface, as a window without address takes it: fetched with what a lesson needs, since later the network may be gone.
  type: () => {
    teacher.face ??= teacher.fetch();
    teacher.face.catch(() => { teacher.face = null; });
    return teacher.face;
  },

  fetch: async () => {
    const [sheet, rule] = [...document.styleSheets].flatMap((one) => [...one.cssRules].map((rule) => [one, rule]))
      .find(([, one]) => one.type === CSSRule.FONT_FACE_RULE);
    const [, address] = /url\("?([^")]+)/.exec(rule.style.getPropertyValue("src"));
    const answer = await window.dash_clientside.files.get(new URL(address, sheet.href ?? location.href));
    if (!answer.ok) throw new Error(answer.statusText);
    const name = rule.style.getPropertyValue("font-family").replace(/["']/g, ""); // else they are taken for part of it
    return [name, await answer.arrayBuffer(), {weight: rule.style.getPropertyValue("font-weight")}];
  },

  show: (now = window.dash_clientside.lesson.current()) => {
    const {blank, lesson, lessons, telling, theme} = window.dash_clientside;
    if (!teacher.window || teacher.window.closed) return;
    const {document: sheet} = teacher.window;
    sheet.documentElement.dataset.theme = theme.now();
    const [here, then] = ["here", "then"].map((name) => sheet.querySelector(`.${name}`));
    sheet.body.firstElementChild.toggleAttribute("data-idle", !now);
    if (!now) return;
    telling.fill(here, now, true);
    here.toggleAttribute("data-open", lessons.open);
    lessons.buttons(sheet, now, lesson.detour());
    sheet.querySelector('[data-turn="answer"]').hidden = lessons.open || !now.step.question;
    telling.fill(then, {...now, number: now.number + 1, step: now.lesson.steps[now.number]}, true);
    then.hidden = now.number === now.total;
    telling.put(sheet.body, "count", telling.count(now));
    sheet.querySelector('[data-turn="blank"]').setAttribute("aria-pressed", blank.on);
  },

  tick: () => {
    const {telling} = window.dash_clientside;
    if (!teacher.window || teacher.window.closed) return;
    const {body} = teacher.window.document;
    const seconds = Math.floor((Date.now() - teacher.began) / 1000);
    telling.put(body, "clock", new Date().toLocaleTimeString(document.documentElement.lang, {hour: "2-digit", minute: "2-digit"}));
    telling.put(body, "elapsed", `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
  },

  restart: () => {
    teacher.began = Date.now();
    teacher.keep(teacher.began, "teacher-began");
    teacher.tick();
  },

  since: () => {
    const now = Date.now();
    const kept = Number(teacher.kept("teacher-began"));
    if (kept > now - teacher.longest && kept <= now) return kept;
    teacher.keep(now, "teacher-began");
    return now;
  },

  kept: (name = "teacher") => {
    try {
      return sessionStorage.getItem(name);
    } catch {
      return null; // storage forbidden: a reload forgets the window
    }
  },

  keep: (value, name = "teacher") => {
    try {
      sessionStorage.setItem(name, value);
    } catch {
      // see kept
    }
  },
};

window.dash_clientside = {...window.dash_clientside, teacher};
