// From a click to the plate that shows it, the same way on every page: when its last attribute changed, when the frame
// that shows it was made, when the frame after that began (ms); nothing if no plate changed.
async (selector) => {
  const began = [];
  const made = [];
  let changed = 0;
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  for (const plate of document.querySelectorAll(".plate")) watch.observe(plate, {subtree: true, childList: true, attributes: true, characterData: true});
  const frame = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        began.push(performance.now());
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => {
          made.push(performance.now());
          done();
        };
        port2.postMessage(null);
      });
    });
  const start = performance.now();
  document.querySelector(selector).dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  const after = () => began.filter((time) => time > changed).length;
  while (performance.now() - start < 5000 && !(changed && after() >= 4)) await frame(); // four quiet frames: it is over
  watch.disconnect();
  if (!changed) return null;
  const first = began.findIndex((time) => time > changed);
  return [changed - start, made[first] - start, began[first + 1] - start];
};
