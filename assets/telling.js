// A step in words, into any box that has parts for them: in the panel, in the presentation, in the teacher's window.
const telling = {
  part: (box, name) => box.querySelector(`[data-part="${name}"]`),

  put: (box, name, text) => {
    const part = telling.part(box, name);
    if (!part) return;
    part.textContent = window.dash_clientside.language.said(text);
    part.hidden = !text;
  },

  // `open`: the answer is shown.
  fill: (box, {lesson, number, step, total}, open) => {
    for (const name of ["title", "text", "notes", "question", "answer"]) telling.put(box, name, step?.[name] ?? "");
    telling.put(box, "name", lesson.title);
    telling.put(box, "count", telling.count({number, total}));
    telling.ask(box, step, open);
    telling.many(box, "claims", (step?.claims ?? []).map(telling.claim));
    telling.many(box, "sources", (step?.sources ?? []).map(telling.source));
  },

  count: (now) => {
    const {page, words} = window.dash_clientside;
    return words.fill(page.book.templates.counted, now);
  },

  ask: (box, step, open) => {
    const asking = telling.part(box, "asking");
    if (!asking) return;
    asking.hidden = !step?.question;
    const answer = telling.part(box, "answer");
    answer.textContent = window.dash_clientside.language.said(step?.answer ?? "");
    answer.hidden = !open;
    const show = asking.querySelector('[data-turn="answer"]');
    if (show) show.hidden = open;
  },

  many: (box, name, made) => {
    const part = telling.part(box, name);
    if (!part) return;
    part.replaceChildren(...made);
    part.hidden = !made.length;
  },

  // The grade as sign and word, then the claim; both open who says so.
  claim: ({id, words, grade, name}) => {
    const {language: {said}, make} = window.dash_clientside;
    const row = make.element("li");
    const button = make.ask(`claim:${id}`, "");
    const verdict = make.element("span", said(name), {className: "verdict"});
    verdict.dataset.grade = grade;
    button.append(verdict, " ", make.element("span", said(words), {className: "said"}));
    row.append(button);
    return row;
  },

  source: ({id, short}) => window.dash_clientside.make.ask(`source:${id}`, short),
};

window.dash_clientside = {...window.dash_clientside, telling};
