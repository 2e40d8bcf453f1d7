() => {
  // Names that hold digits, settings and counts of rows: no statements about the world.
  const names = /\b(?:L[1-6]|S[1-5]|T1[0-2]|P1?\d|3D|C\d)(?:[–/-](?:[LS]?\d|L\d|S\d))?\b/g;
  const controls = "button:not(.ask), input, select, option, #hint, #rows, #graded, #listed, #level, #range, .section figcaption, .grip, #grip, .shelved .quiet, .lessons :is(.count, .ready, .resume), #present :is(.count, .ready, .resume), .tag.offer, h1, small, summary .count, .source, #about-title, .inner > summary, .unseen";
  const block = "p, li, dd, td, th, tr, figcaption, caption, label, summary, details, section.said, .said, .lead, .drawer .part, .card, .words";
  const asks = "[data-about], [data-id^='source:']";
  const seen = (node) => node.checkVisibility?.({visibilityProperty: true}) ?? true;
  const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
  const bare = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.replace(names, "");
    if (!/\d/.test(text) || !seen(element) || element.closest("svg, script, style, .js-plotly-plot")) continue;
    if (element.closest(controls) || element.closest(asks)) continue;
    let home = element.closest(block);
    while (home && !home.querySelector(asks)) home = home.parentElement?.closest(block);
    if (!home) bare.push(walker.currentNode.data.trim());
  }
  return bare;
}
