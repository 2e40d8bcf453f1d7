// Windows of one browser that present the same lesson show the same step: told by a channel, no server between them.
const together = {
  channel: globalThis.BroadcastChannel ? new BroadcastChannel("lesson") : null,
  hearing: false, // what happens now was asked by another window

  // Where this window is.
  tell: () => {
    const {blank, lesson, lessons, page} = window.dash_clientside;
    const now = lesson.current();
    if (!now || !page.state.settings.present || together.hearing) return;
    together.channel?.postMessage({id: now.id, number: now.number, open: lessons.open, blank: blank.on});
  },

  hear: ({data: {id, number, open, blank: black}}) => {
    const {blank, lesson, lessons, page} = window.dash_clientside;
    const now = lesson.current();
    if (now?.id !== id || !page.state.settings.present) return;
    together.hearing = true;
    if (now.number !== number) lesson.go(number);
    lessons.answer(open);
    blank.turn(black);
    together.hearing = false;
  },
};

together.channel?.addEventListener("message", together.hear);
window.dash_clientside = {...window.dash_clientside, together};
