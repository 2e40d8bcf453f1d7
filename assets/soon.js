// What a click changes beside the light: done with the frame after the one that shows the light, so that the light is seen at once.
const soon = {
  tasks: new Map(), // name -> what to do, once however often it is asked for

  after: (name, task) => {
    const first = !soon.tasks.size;
    soon.tasks.set(name, task);
    if (first) requestAnimationFrame(() => requestAnimationFrame(soon.run));
  },

  run: () => {
    const tasks = [...soon.tasks.values()];
    soon.tasks.clear();
    for (const task of tasks) task();
  },
};

window.dash_clientside = {...window.dash_clientside, soon};
