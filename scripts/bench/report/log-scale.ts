/** Powers of ten as far apart as one another. */
export type LogScale = { place: (value: number) => number; ticks: number[] };

/** From the power of ten at or below the smallest value to the one at or above the largest, drawn between `start` and `end`. */
export function logScale(values: number[], start: number, end: number): LogScale {
  const known = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...known)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...known)) - 1e-9));
  return {
    place: (value) => start + ((Math.log10(value) - first) / (last - first)) * (end - start),
    ticks: Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)),
  };
}
