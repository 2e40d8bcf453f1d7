"""The order of the questions for a seed, the same here and in the browser (assets/quiz/dice.js).

mulberry32, a small public-domain generator of 32-bit numbers; the shuffle is Fisher and Yates's, from the end.
"""

from collections.abc import Callable, Sequence

WORD = 0xFFFFFFFF


def mulberry32(seed: int) -> Callable[[], float]:
    """A source of numbers from 0 up to 1, always the same for a seed."""
    state = seed & WORD

    def following() -> float:
        nonlocal state
        state = (state + 0x6D2B79F5) & WORD
        mixed = ((state ^ (state >> 15)) * (state | 1)) & WORD
        mixed ^= (mixed + ((mixed ^ (mixed >> 7)) * (mixed | 61))) & WORD
        return ((mixed ^ (mixed >> 14)) & WORD) / 2**32

    return following


def shuffled(ids: Sequence[str], dice: Callable[[], float]) -> list[str]:
    """The same ids in another order."""
    order = list(ids)
    for last in range(len(order) - 1, 0, -1):
        other = int(dice() * (last + 1))
        order[last], order[other] = order[other], order[last]
    return order


def order(heaps: Sequence[Sequence[str]], seed: int) -> list[str]:
    """Ids of each kind shuffled, then one of each kind in turn until all are told."""
    dice = mulberry32(seed)
    piles = [shuffled(heap, dice) for heap in heaps]
    longest = max(map(len, piles), default=0)
    return [pile[turn] for turn in range(longest) for pile in piles if turn < len(pile)]
