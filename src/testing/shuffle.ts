/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
export type Draw = () => number;

const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;
/** Seeds are whole numbers from 0 through this. */
export const LARGEST_SEED = RANGE - 1;

/** A stream of numbers from a seed. */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return () => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
};

/** A whole number from the first through the last. */
export const drawBetween = (draw: Draw, first: number, last: number): number => first + Math.floor(draw() * (last - first + 1));

/** Numbers in another order. */
export const shuffled = (numbers: Uint16Array, draw: Draw): Uint16Array => {
  for (let at = numbers.length - 1; at > 0; at -= 1) {
    const other = drawBetween(draw, 0, at);
    const number = numbers[at] as number;
    numbers[at] = numbers[other] as number;
    numbers[other] = number;
  }
  return numbers;
};

/** What is dealt out, each so many times, in an order that depends on the seed. */
export const dealer = <T>(hands: readonly (readonly [T, number])[], draw: Draw): (() => T) => {
  const order = shuffled(Uint16Array.from(hands.flatMap(([, times], hand) => new Array<number>(times).fill(hand))), draw);
  let at = 0;
  return () => {
    const hand = order[at];
    at += 1;
    if (hand === undefined) throw new Error('everything has been dealt out');
    return (hands[hand] as readonly [T, number])[0];
  };
};
