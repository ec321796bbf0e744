/** A length as it is written into a file: hundredths are finer than any printer. */
export const millimetres = (length: number): number => Math.round(length * 100) / 100;
