// The order of the questions for a seed, the same here and in Python (teaching/dice.py).
// mulberry32, a small public-domain generator of 32-bit numbers; the shuffle is Fisher and Yates's, from the end.
export const mulberry32 = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const shuffled = (ids, dice) => {
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(dice() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
};

// Ids of each kind shuffled, then one of each kind in turn until all are told.
export const order = (heaps, seed) => {
  const dice = mulberry32(seed);
  const piles = heaps.map((heap) => shuffled(heap, dice));
  const longest = Math.max(0, ...piles.map(({length}) => length));
  return Array.from({length: longest}, (_, turn) => piles.filter(({length}) => turn < length).map((pile) => pile[turn])).flat();
};
