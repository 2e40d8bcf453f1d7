// What is clicked before the page can answer: on a slow line it is seen long before its scripts are here.
const early = {
  kept: [],

  // This script may come after the others: then there is nothing to keep.
  hear: (event) => {
    if (window.dash_clientside.page?.state) return removeEventListener("click", early.hear, true);
    const target = event.target.closest("button, [data-id]");
    if (target) early.kept.push([target, event]);
  },

  // Once there is a state to change: in the order of the clicks, on what now stands where they were.
  replay: () => {
    removeEventListener("click", early.hear, true);
    for (const [target, {altKey, ctrlKey, metaKey, shiftKey}] of early.kept.splice(0)) {
      const now = target.isConnected ? target : document.querySelector(`.plate [data-id="${target.dataset.id}"]`);
      now?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, altKey, ctrlKey, metaKey, shiftKey}));
    }
  },
};

addEventListener("click", early.hear, true);
window.dash_clientside = {...window.dash_clientside, early};
