// Puts every text that is seen or read out on the page into another language, also those that come later; and back.
const texts = {
  attributes: ["aria-label", "title", "placeholder", "aria-valuetext", "alt"],
  passed: "script, style, canvas, [lang]:not(html), [translate=no]",
  kept: new WeakMap(), // node -> what it said in English and says now, for each attribute ("" is its text)
  back: new Map(), // what was said -> the English of it
  say: null, // null: English
  watch: null,

  // Speak from now on as `say` does; null is English.
  turn: (say) => {
    texts.watch?.disconnect();
    texts.say = null;
    texts.walk(document.body);
    texts.say = say;
    if (!say) return;
    texts.back.clear();
    texts.walk(document.body);
    texts.watch ??= new MutationObserver(texts.changed);
    texts.listen();
  },

  listen: () => texts.watch.observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: texts.attributes,
  }),

  changed: (changes) => {
    for (const {target, type, attributeName, addedNodes} of changes) {
      if (target.parentElement?.closest(texts.passed) || target.matches?.(texts.passed)) continue;
      if (type === "attributes") texts.put(target, attributeName);
      else if (type === "characterData") texts.put(target, "");
      else for (const node of addedNodes) texts.walk(node);
    }
    texts.watch.takeRecords(); // our own
  },

  walk: (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.put(node, "");
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(texts.passed)) return;
    for (const name of texts.attributes) if (node.hasAttribute(name)) texts.put(node, name);
    for (const child of node.childNodes) texts.walk(child);
  },

  put: (node, name) => {
    const now = name ? node.getAttribute(name) : node.data;
    const kept = texts.kept.get(node) ?? {};
    const english = kept[name]?.said === now ? kept[name].english : texts.back.get(now) ?? now;
    const said = texts.say ? texts.say(english) ?? now : english;
    if (said === now) return;
    if (texts.say) texts.back.set(said, english);
    texts.kept.set(node, {...kept, [name]: {english, said}});
    if (name) node.setAttribute(name, said);
    else node.data = said;
  },
};

window.dash_clientside = {...window.dash_clientside, texts};
