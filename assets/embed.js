// The page inside a course page: it shows less, and one line leads to the same view in full.
const embed = {
  show: (state) => {
    const {address, page} = window.dash_clientside;
    document.getElementById("page").dataset.embed = state.settings.embed;
    if (!state.settings.embed) return;
    const text = address.write({...state, settings: {...state.settings, embed: ""}}, page.book.address);
    const home = location.href.split(/[?#]/)[0];
    document.querySelector(".origin a").href = home + (page.home() === "hash" ? `#${text.slice(1)}` : text);
  },
};

window.dash_clientside = {...window.dash_clientside, embed};
