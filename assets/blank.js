// A black screen, so that the class looks at the speaker.
const blank = {
  on: false,

  turn: (on = !blank.on) => {
    if (blank.on === on) return;
    const {layers, page, together} = window.dash_clientside;
    blank.on = on;
    document.getElementById("blank").hidden = !on;
    layers.tell(on ? page.book.templates.blanked : "");
    together.tell();
    window.dash_clientside.teacher.show();
  },
};

window.dash_clientside = {...window.dash_clientside, blank};
