// Lessons on paper and as slides: where nobody makes them, the links say what they need.
export const papers = async () => {
  const {facts, language, make, page, words} = window.dash_clientside;
  const papers = page.book.facts;
  const [lessons, here] = await Promise.all([facts.get("lessons").then((table) => table.lessons, () => ({})), reached(papers)]);
  const link = (words, title, href, more) => here
    ? Object.assign(make.element("a", words, {href, ...more}), {ariaLabel: `${words}: ${title}`})
    : make.element("span", words);
  const {lang} = page.state.settings;
  const told = language.tables.get(lang)?.lessons ?? []; // in this language; others are made in English
  const items = Object.entries(lessons).map(([lesson, {title}]) => {
    const id = told.includes(lesson) ? `${lesson}.${lang}` : lesson;
    const item = make.element("li", title);
    const {handout, slides} = page.book.templates;
    const ways = make.element("span", "", {className: "papers"});
    ways.append(link(handout, title, words.fill(papers.handout, {id}), {target: "_blank", rel: "noopener"}), link(slides, title, words.fill(papers.slides, {id}), {download: `${id}.pptx`}));
    item.append(ways);
    return item;
  });
  document.getElementById("papers").replaceChildren(...items);
  document.getElementById("unserved").hidden = here;
};

// A copy of the page has them made already, or none.
const reached = async ({alive, handout}) => alive ? window.dash_clientside.files.get(alive, {cache: "no-store"})
  .then(({ok}) => ok, () => false) : Boolean(handout);
