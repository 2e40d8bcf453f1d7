// What the 3D view holds while the page is open.
export const COARSE = 1.5; // our pixels for one of the page
export const FINE = 2; // where the machine is quick enough

export const view = {root: null, model: null, room: null, seen: null, lit: new Map(), state: null, cut: false, ratio: COARSE, open: false};

// A part of the markup by its name.
export const part = (name) => view.root.querySelector(`[data-of="${name}"]`);
