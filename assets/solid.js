// The door to the 3D view: what it needs is loaded when it is first opened, never before.
const solid = {
  stage: null, // the loaded module

  // Put the 3D view into a frame of the plates; resolves when it is painted.
  open: async (frame, state, book) => {
    solid.stage ??= await window.dash_clientside.files.module("solid/stage.js");
    if (frame.dataset.view === "solid") await solid.stage.open(frame, state, book);
  },

  paint: (lit, state) => solid.stage?.paint(lit, state),
  close: (frame) => solid.stage?.close(frame),

  // What can be seen, for tests.
  shown: () => solid.stage?.shown(),
};

window.dash_clientside = {...window.dash_clientside, solid};
