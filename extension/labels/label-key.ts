import type { Label } from "../../src/inbound/labels.ts";

/** Several labels of one package differ in what they are for. */
export const keyOf = ({ code128, dataMatrixText }: Label): string => `${code128} ${dataMatrixText}`;
