// What lies under the pointer: a click on it picks as its button in the list does, its name stands beside the pointer.
const FINGER = 8; // pixels a touch may miss a thin thing by
const POINTER = 3;

const thing = ({model, room, seen}, x, y, near) => model.parts[seen.at(x, y, near * room.ratio) - 1]?.thing;

export const pick = (view, list) => (x, y, _box, event) => {
  const found = thing(view, x, y, event.pointerType === "touch" ? FINGER : POINTER);
  const {shiftKey, ctrlKey, metaKey, altKey} = event;
  found && list.querySelector(`[data-id="${found}"]`)?.dispatchEvent(new MouseEvent("click", {bubbles: true, shiftKey, ctrlKey, metaKey, altKey}));
};

export const point = (view, canvas) => (x, y, _box, event) => {
  const {hint, page} = window.dash_clientside;
  const entry = x >= 0 && page.book.things[thing(view, x, y, POINTER)];
  const box = document.getElementById("hint");
  canvas.toggleAttribute("data-over", Boolean(entry));
  box.toggleAttribute("data-shown", Boolean(entry));
  if (!entry) return;
  box.textContent = entry.name;
  const {left, top} = hint.place(event.clientX, event.clientY, box.offsetWidth, innerWidth);
  box.style.transform = `translate(${left}px, ${top}px)`;
};
