// What a click changes beside the light: done with the frame after the one that shows the light, so that the light is seen at once.
const frames = {
  tasks: new Map(), // name -> what to do, once however often it is asked for

  after: (name, task) => {
    const first = !frames.tasks.size;
    frames.tasks.set(name, task);
    if (first) requestAnimationFrame(() => requestAnimationFrame(frames.run));
  },

  run: () => {
    const tasks = [...frames.tasks.values()];
    frames.tasks.clear();
    for (const task of tasks) task();
  },
};

window.dash_clientside = {...window.dash_clientside, frames};
