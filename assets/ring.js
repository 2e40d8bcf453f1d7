// A large ring that follows the pointer, for those who sit far away.
const ring = {
  on: false,

  turn: (on = !ring.on) => {
    ring.on = on;
    document.getElementById("ring").hidden = !on;
    for (const button of document.querySelectorAll('[data-turn="ring"]')) button.setAttribute("aria-pressed", on);
  },

  follow: ({clientX, clientY}) => {
    if (ring.on) document.getElementById("ring").style.transform = `translate(${clientX}px, ${clientY}px)`;
  },
};

document.addEventListener("pointermove", ring.follow, {passive: true});
window.dash_clientside = {...window.dash_clientside, ring};
