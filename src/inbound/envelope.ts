/**
 * The envelope of ISO/IEC 15434: message header, format 06 (data identifiers of MH10.8.2), fields apart by GS, format trailer,
 * message trailer.
 */
export const RS = "\u001e";
export const GS = "\u001d";
export const EOT = "\u0004";
export const messageHeader = `[)>${RS}`;
export const format06 = `06${GS}`;

export type Field = readonly [identifier: string, value: string];

export const encode = (fields: readonly Field[]): string =>
  `${messageHeader}${format06}${fields.map(([identifier, value]) => identifier + value).join(GS)}${RS}${EOT}`;
