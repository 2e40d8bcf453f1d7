// The door to the quiz: what it needs is loaded when its panel is first opened, never before.
const quiz = {
  name: "quiz", // of its panel, of its table, of its setting
  desk: null, // the loaded module

  open: (state) => state?.settings.panel === quiz.name,

  // A link that names questions opens their panel.
  settle: ({settings}) => {
    if (settings.quiz && !settings.panel) settings.panel = quiz.name;
  },

  show: async (state) => {
    await null; // the state that is shown is told to the address first
    if (!quiz.open(state)) return quiz.desk?.leave();
    quiz.desk ??= await quiz.fetch();
    if (quiz.desk) quiz.desk.show();
    else document.getElementById("quiz-told").textContent = document.getElementById("quiz-told").dataset.late;
  },

  // Scripts and questions; nothing where they cannot be had, so that the next move tries again.
  fetch: async () => {
    try {
      const {facts, files} = window.dash_clientside;
      const [{desk}, table] = await Promise.all([files.module("quiz/desk.js"), facts.get(quiz.name)]);
      desk.table = table;
      return desk;
    } catch {
      return null;
    }
  },

  // While a question is open: what is picked answers it, nothing else is looked up.
  asking: () => Boolean(quiz.desk?.asking()),
  takes: (thing) => Boolean(quiz.desk?.takes(thing)),
  click: (hit) => Boolean(quiz.desk?.click(hit)),
  key: (event) => Boolean(quiz.desk?.key(event)),
  refuses: () => Boolean(quiz.desk?.refuses()),

  // What the page says instead of what it knows.
  says: (state) => (quiz.open(state) && quiz.desk?.says()) || "",
  label: (thing) => quiz.desk?.label(thing),
  mark: (element, thing) => quiz.desk?.mark(element, thing),
  spots: (frame) => quiz.desk?.spots(frame),
};

window.dash_clientside = {...window.dash_clientside, quiz};
