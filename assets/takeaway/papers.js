// Lessons on paper and as slides: the server makes them, so without it the links say that they need it.
export const papers = async () => {
  const {facts, make, page} = window.dash_clientside;
  const home = page.book.facts.paper;
  const [lessons, here] = await Promise.all([facts.get("lessons").then((table) => table.lessons, () => ({})), reached(home)]);
  const link = (words, title, href, more) => here
    ? Object.assign(make.element("a", words, {href, ...more}), {ariaLabel: `${words}: ${title}`})
    : make.element("span", words);
  const items = Object.entries(lessons).map(([id, {title}]) => {
    const item = make.element("li", title);
    const {handout, slides} = page.book.templates;
    const ways = make.element("span", "", {className: "papers"});
    ways.append(link(handout, title, `${home}handout/${id}`, {target: "_blank", rel: "noopener"}), link(slides, title, `${home}slides/${id}.pptx`, {download: `${id}.pptx`}));
    item.append(ways);
    return item;
  });
  document.getElementById("papers").replaceChildren(...items);
  document.getElementById("unserved").hidden = here;
};

const reached = (home) => location.protocol === "file:" ? false
  : fetch(`${home}health`, {cache: "no-store"}).then(({ok}) => ok, () => false);
