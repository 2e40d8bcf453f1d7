// Small elements that several scripts make.
const make = {
  element: (name, text = "", more = {}) => Object.assign(document.createElement(name), {textContent: text, ...more}),

  // A button that opens who says so.
  ask: (key, text) => {
    const button = make.element("button", text, {type: "button", className: "ask"});
    button.dataset.about = key;
    return button;
  },

  // A link while there is a network, else its plain text.
  link: (text, href) => navigator.onLine
    ? make.element("a", text, {href, target: "_blank", rel: "noopener noreferrer"})
    : make.element("span", text),
};

window.dash_clientside = {...window.dash_clientside, make};
