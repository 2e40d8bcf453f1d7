// The claims that are shown: all, or those of one grade.
const claims = {
  last: null,

  show: ({settings: {grade, panel}}) => {
    if (grade === claims.last || panel !== document.querySelector(".body:has(#claims)")?.dataset.panel) return;
    claims.last = grade;
    const {page, words} = window.dash_clientside;
    const rows = [...document.getElementById("claims").children];
    for (const row of rows) row.hidden = Boolean(grade) && row.dataset.grade !== grade;
    document.getElementById("graded").textContent = words.fill(page.book.templates.graded,
      {count: rows.filter((row) => !row.hidden).length, total: rows.length});
  },
};

window.dash_clientside = {...window.dash_clientside, claims};
