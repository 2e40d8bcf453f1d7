// Whether an answer is right. Pure: what counts is in the question.
export const judge = {
  // 1 right, 0 wrong, null where only what is not settled was chosen.
  result: ({way, right, neutral = []}, chosen) => {
    if (way === "order") return Number(chosen.length === right.length && chosen.every((id, place) => id === right[place]));
    const counted = chosen.filter((id) => !neutral.includes(id));
    if (!counted.length && chosen.length && way === "one") return null;
    return Number(counted.length === right.length && right.every((id) => counted.includes(id)));
  },

  // What is said of each choice afterwards: yes, no, missed, neutral, or nothing.
  sign: ({way, right, neutral = []}, chosen, id) => {
    const took = chosen.includes(id);
    if (way === "order" && right.includes(id)) return chosen.indexOf(id) === right.indexOf(id) ? "yes" : took ? "no" : "missed";
    if (right.includes(id)) return took ? "yes" : "missed";
    if (neutral.includes(id)) return took ? "neutral" : "";
    return took ? "no" : "";
  },

  // One is changed for another; several add up; an order is filled from its start.
  toggle: ({way, right}, chosen, id) => {
    if (chosen.includes(id)) return chosen.filter((other) => other !== id);
    if (way === "one") return [id];
    return way === "order" && chosen.length >= right.length ? chosen : [...chosen, id];
  },
};
