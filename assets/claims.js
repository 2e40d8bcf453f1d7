// The claims that are shown: all, or those of one grade.
const claims = {
  last: null,
  row: null, // of the claim that is picked

  show: ({settings: {grade, panel}, picked}) => {
    if (panel !== document.getElementById("claims").closest(".body").dataset.panel) return;
    if (grade !== claims.last) claims.filter(grade);
    const row = document.querySelector(`#claims [data-id="${picked.at(-1)}"]`);
    if (row && row !== claims.row) claims.bring(row);
    claims.row = row;
  },

  // Into view in whatever scrolls: the column beside the plates, or the page.
  bring: (row) => {
    const box = row.closest(".aside");
    const [at, room] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
    if (box.scrollHeight <= box.clientHeight) row.scrollIntoView({block: "nearest"});
    else if (at.top < room.top || at.bottom > room.bottom) box.scrollTop += at.top - room.top - box.clientHeight / 3;
  },

  filter: (grade) => {
    claims.last = grade;
    const {page, words} = window.dash_clientside;
    const rows = [...document.getElementById("claims").children];
    for (const row of rows) row.hidden = Boolean(grade) && row.dataset.grade !== grade;
    document.getElementById("graded").textContent = words.fill(page.book.templates.graded,
      {count: rows.filter((row) => !row.hidden).length, total: rows.length});
  },
};

window.dash_clientside = {...window.dash_clientside, claims};
