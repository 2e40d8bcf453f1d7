// The door to what can be taken away: link, QR code, picture, print. What makes them is loaded in idle time or when asked for.
const takeaway = {
  coming: null, // promise of the module

  load: () => {
    takeaway.coming ??= window.dash_clientside.files.module("takeaway/take.js").then(async (take) => {
      await take.ready();
      performance.mark("takeaway");
      return take;
    });
    takeaway.coming.catch(() => { takeaway.coming = null; }); // so that it can be tried again
    return takeaway.coming;
  },

  // In idle time, so that everything works when the server is gone later.
  ahead: () => takeaway.load().catch(() => null),

  listen: () => {
    document.addEventListener("click", ({target}) => {
      const button = target.closest?.("[data-take]");
      if (button && window.dash_clientside.page.state) takeaway.take(button.dataset.take);
    });
    document.addEventListener("toggle", ({target}) => {
      if (target.id === "takeaway" && target.open) takeaway.load().then((take) => take.papers()).catch(() => null);
    }, true);
  },

  // What came of it stands in the panel, and is read out.
  take: async (what) => {
    const {templates} = window.dash_clientside.page.book;
    const said = document.getElementById("taken");
    said.textContent = "";
    try {
      said.textContent = templates[await (await takeaway.load())[what]()] ?? "";
    } catch {
      said.textContent = templates.untaken;
    }
  },
};

takeaway.listen();
window.dash_clientside = {...window.dash_clientside, takeaway};
