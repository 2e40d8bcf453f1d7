// Dash itself: it draws the graph of the matrix, and comes when that is first opened.
const dash = {
  coming: null, // promise that it runs

  load: () => {
    dash.coming ??= dash.start();
    dash.coming.catch(() => { dash.coming = null; }); // so that it can be tried again
    return dash.coming;
  },

  // All of it is here before any of it runs: half of it would only fail.
  start: async () => {
    const {files} = window.dash_clientside;
    const addresses = JSON.parse(document.getElementById("dash-scripts").textContent);
    await Promise.all(addresses.map(files.ahead));
    for (const address of addresses) await files.script(address);
    new window.DashRenderer();
  },
};

window.dash_clientside = {...window.dash_clientside, dash};
