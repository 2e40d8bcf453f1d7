// The door to the quiz: what it needs is loaded when its panel is first opened, never before.
const quiz = {
  name: "quiz", // of its panel, of its table, of its setting
  home: new URL("quiz/", document.currentScript?.src ?? location.href).href,
  desk: null, // the loaded module
  coming: null,

  open: (state) => state?.settings.panel === quiz.name,

  // A link that names questions opens their panel.
  settle: ({settings}) => {
    if (settings.quiz && !settings.panel) settings.panel = quiz.name;
  },

  show: async (state) => {
    await null; // the state that is shown is told to the address first
    if (!quiz.open(state)) return quiz.desk?.leave();
    try {
      quiz.coming ??= import(`${quiz.home}desk.js`);
      quiz.desk ??= (await quiz.coming).desk;
      await quiz.desk.show();
    } catch (error) {
      quiz.coming = null; // so that the next move tries again
      document.getElementById("quiz-told").textContent = document.getElementById("quiz-told").dataset.late;
      if (!(error instanceof TypeError)) throw error;
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
