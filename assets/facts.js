// Large tables that did not travel with the first view: fetched once, when somebody needs them.
const facts = {
  here: new Map(), // name -> promise of the table

  get: (name) => {
    if (!facts.here.has(name)) facts.here.set(name, facts.fetch(name));
    return facts.here.get(name);
  },

  fetch: async (name) => {
    try {
      const {files, page} = window.dash_clientside;
      const answer = await files.get(page.book.facts[name]);
      if (!answer.ok) throw new Error(answer.statusText);
      return await answer.json();
    } catch (error) {
      facts.here.delete(name); // so that it can be tried again
      throw error;
    }
  },
};

window.dash_clientside = {...window.dash_clientside, facts};
