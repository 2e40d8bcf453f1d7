// The keyboard's way in: a button for each thing in the body, in the order of the facts. The page lights and picks them.
export const fill = (list, model, book) => {
  const layers = new Map();
  for (const {thing, layer} of model.parts) if (book.things[thing] && !layers.has(thing)) layers.set(thing, layer);
  const order = Object.keys(book.things).filter((thing) => layers.has(thing));
  list.replaceChildren(...order.map((thing, number) => {
    const {name, label, hue, role} = book.things[thing];
    const button = document.createElement("button");
    Object.assign(button, {type: "button", className: `part ${thing.split(":")[0]}`, textContent: name, tabIndex: number ? -1 : 0});
    Object.assign(button.dataset, {id: thing, layer: layers.get(thing)}, hue ? {hue} : {}, role ? {role} : {});
    for (const [key, value] of [["role", "button"], ["aria-pressed", "false"], ["aria-label", label]]) button.setAttribute(key, value);
    return button;
  }));
};

// The one Tab stop is a part that is still there.
export const tidy = (list) => {
  const now = list.querySelector('[tabindex="0"]');
  if (!now || now.checkVisibility()) return;
  now.tabIndex = -1;
  const first = [...list.children].find((button) => button.checkVisibility());
  if (first) first.tabIndex = 0;
};
