// The chains from root to insertion: those that are lit are shown, a frame after the light, for to lay them out takes longer.
const chains = {
  show: () => window.dash_clientside.soon.after("chains", chains.write),

  write: () => {
    for (const list of document.querySelectorAll(".links")) {
      const links = [...list.querySelectorAll(".link")];
      for (const link of links) link.hidden = !link.dataset.lit;
      list.hidden = links.every(({hidden}) => hidden);
    }
  },
};

window.dash_clientside = {...window.dash_clientside, chains};
