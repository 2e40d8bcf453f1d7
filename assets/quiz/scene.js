// How the page looks for a question: a picture that lights nothing while it is open, the answer lit afterwards.
const clientside = () => window.dash_clientside;

export const scene = {
  show: (desk) => {
    const {address, page} = clientside();
    const {state} = page;
    const {question} = desk;
    if (!question) return scene.repaint(desk);
    const done = desk.phase === "answered";
    const asked = address.read(question.state ?? "", page.book.address).state;
    const picked = done ? question.reveal.filter((thing) => page.book.things[thing]) : [];
    const settings = {...state.settings, level: asked.settings.level, skin: "", plexus: "", about: "", match: "any"};
    const note = document.getElementById("note").textContent;
    page.go({...state, picked, plates: scene.plates(state, asked, done), settings, lists: {...state.lists, hide: [], peel: []}}, true);
    document.getElementById("note").textContent = note; // of the link that led here
    scene.repaint(desk);
  },

  // The drawings of the whole round, one after another, so that it needs no network once it has begun.
  ahead: async ({questions}, ids) => {
    const {address, detail, page, plates} = clientside();
    if (navigator.connection?.saveData) return;
    while (!performance.getEntriesByName("settled").length) await new Promise((done) => setTimeout(done, 250)); // first what is shown
    const states = questions.filter(({id}) => ids.includes(id)).map(({state = ""}) => address.read(state, page.book.address).state);
    const views = new Set(states.map(({plates: {thigh}, settings: {level}}) => (level ? `section-${level}` : thigh)).filter(Boolean));
    const files = [...views].flatMap((view) => [...(page.book.light.includes(view) ? [`light/${view}`] : []), ...(detail.modest() ? [] : [view])]);
    for (const file of files) await plates.fetch(file).catch(() => null);
    performance.mark("round");
  },

  // Those the question wants; the 3D view cannot be marked.
  plates: ({plates}, asked, done) => {
    const wanted = done ? {...plates} : {...plates, ...asked.plates};
    if (wanted.thigh === "solid") [wanted.thigh] = clientside().page.book.address.plates.thigh;
    return wanted;
  },

  // Names, marks and numbers anew, everywhere.
  repaint: (desk) => {
    const {labels, page, painter, quiz, words} = clientside();
    const {picked, settings} = page.state;
    const root = document.getElementById("page");
    root.dataset.quiz = desk.running() || "";
    root.dataset.asks = (desk.running() && desk.question?.kind) || ""; // which kind
    root.toggleAttribute("data-blind", desk.asking() && Boolean(desk.question?.blind));
    for (const [thing, elements] of painter.elements) for (const element of elements) painter.light(element, thing, page.book);
    const text = quiz.says(page.state) || words.sentence(picked, settings.match, painter.lit, page.book, page.reach);
    document.getElementById("summary").textContent = text;
    labels.draw();
  },
};
