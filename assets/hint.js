// The name beside the part under the pointer, or the part that has the focus.
const hint = {
  listen: (book) => {
    const box = document.getElementById("hint");
    const show = (shape, x, y) => {
      const name = shape && (window.dash_clientside.quiz.label(shape.dataset.id) ?? shape.dataset.words ?? book.things[shape.dataset.id]?.name);
      box.toggleAttribute("data-shown", Boolean(name));
      if (!name) return;
      box.textContent = name;
      const {left, top} = hint.place(x, y, box.offsetWidth, innerWidth);
      box.style.transform = `translate(${left}px, ${top}px)`;
    };
    document.addEventListener("pointermove", (event) => {
      if (event.pointerType !== "touch") show(event.target.closest?.(".plate :is([data-id], [data-area])"), event.clientX, event.clientY);
    });
    document.addEventListener("focusin", (event) => {
      const shape = event.target.closest?.(".plate [data-id]");
      const at = shape?.getBoundingClientRect();
      shape?.matches(":focus-visible") ? show(shape, at.left + at.width / 2, at.top + at.height / 2) : show(null);
    });
    document.addEventListener("scroll", () => show(null), {capture: true, passive: true});
  },

  // To the lower right of the pointer, or to its left where the window ends.
  place: (x, y, width, room) => ({left: Math.round(x + 14 + width > room ? Math.max(4, x - 14 - width) : x + 14), top: Math.round(y + 16)}),
};

window.dash_clientside = {...window.dash_clientside, hint};
