/** The value below which that part of them lies: 0.5 for the median. */
export const share = (values: number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(part * (values.length - 1))] ?? Number.NaN;
