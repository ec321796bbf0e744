import type { Label, LabelText, Lines, Titled } from "../../../inbound/labels.ts";
import { between, fittedText, inLines, type TextLine } from "./fitted-text.ts";
import { code128, dataMatrix, ssccBars } from "./zpl-symbols.ts";

/** Everything is placed for 203 dpi, 8 dots to the millimetre; another printer's dots are that much more. */
const dotsPerMillimetre = { 203: 8, 300: 11.8 };
export type PrinterDpi = keyof typeof dotsPerMillimetre;

/** Edge of the text, of the left half and of the label. */
const left = 30;
const middle = 500;
const edge = 782;
/** Sizes of letters: titles, lines, and what is read from afar. */
const small = { height: 26, width: 24 };
const plain = { height: 34, width: 32 };

/** A label of 4 × 6 in (812 × 1218 dots at 203 dpi). What there is nothing to say of leaves its place empty. */
export function zplLabel(
  { text, dataMatrixText, code128: plate, package: { sscc } }: Label,
  dpi: PrinterDpi,
): string {
  const ratio = dotsPerMillimetre[dpi] / 8;
  const scale = (dots: number): number => Math.round(dots * ratio);
  const rule = (y: number): string =>
    `^FO${scale(20)},${scale(y)}^GB${scale(772)},${scale(3)},${scale(3)}^FS`;
  const place = (x: number, y: number, wide: number, high: number) => ({
    x: scale(x),
    y: scale(y),
    wide: scale(wide),
    high: scale(high),
  });
  const widest = Math.floor(3 * ratio);
  const written = (line: string | undefined, at: Omit<TextLine, "room">, until = edge): string =>
    line ? fittedText(line, { ...at, room: until - at.x }, scale) : "";
  const titled = (one: Titled | undefined, x: number, y: number, letters: typeof small, until = edge) => [
    written(one?.title, { x, y, ...small }, until),
    written(one?.value, { x, y: y + 30, ...letters }, until),
  ];
  const lines = [
    "^XA",
    `^CI28^PW${scale(812)}^LL${scale(1218)}^LH0,0`,
    `^FO${scale(20)},${scale(20)}^GB${scale(772)},${scale(90)},${scale(90)}^FS`,
    reversed(written(text.banner, { x: 40, y: 40, height: 56, width: 50 }, 590)),
    reversed(written(text.piece, { x: 600, y: 44, height: 48, width: 44 })),
    ...addressed(text.to, 130).map((one) => written(one.line, one)),
    ...addressed(text.from && inTwo(text.from), 250).map((one) => written(one.line, one)),
    rule(330),
    ...titled(text.receipt, left, 345, { height: 70, width: 64 }, 470),
    written(text.call?.title, { x: 480, y: 345, ...small }),
    ...(text.call?.lines ?? []).map((line, at) =>
      written(line, { x: 480, y: 378 + at * 40, height: 36, width: 34 }),
    ),
    rule(465),
    ...contents(text).map((one) => written(one.line, one, middle)),
    ...handled(text).map((one) => written(one.line, one, middle)),
    dataMatrix(dataMatrixText, place(530, 490, 262, 275)),
    rule(775),
    written(text.packageId.title, { x: left, y: 790, ...small }),
    ...(sscc && text.sscc
      ? [
          code128(plate, place(60, 820, 700, 80), widest),
          written(text.packageId.value, { x: 60, y: 908, ...plain }),
          written(`${text.sscc.title}  ${text.sscc.value}`, { x: left, y: 950, ...small }),
          ssccBars(sscc, place(60, 980, 700, 120), widest),
        ]
      : [
          code128(plate, place(60, 825, 700, 200), widest),
          written(text.packageId.value, { x: 60, y: 1040, height: 44, width: 40 }),
        ]),
    ...text.foot.map((line, at) => written(line, { x: left, y: 1110 + at * 40, height: 28, width: 26 })),
    "^XZ",
  ];
  return lines.filter(Boolean).join("\n");
}

/** White on the black bar. */
const reversed = (line: string): string => line.replace(/(?=\^FH|\^FD)/, "^FR");

type Placed = Omit<TextLine, "room"> & { line: string | undefined };

/** A title over at most two lines, the second smaller. */
const addressed = (of: Lines | undefined, y: number): Placed[] =>
  of
    ? [
        { line: of.title, x: left, y, ...small },
        { line: of.lines[0], x: left, y: y + 30, ...plain },
        { line: of.lines.slice(1).join(", "), x: left, y: y + 68, height: 30, width: 28 },
      ]
    : [];

/** There is one line for the sender: its name and its town. */
const inTwo = ({ title, lines }: Lines): Lines => {
  const [name = "", ...rest] = lines;
  const town = rest.at(-1);
  return { title, lines: [town ? `${name}, ${town}` : name] };
};

/** Weight and handling; the last line is dangerous goods' own. */
function handled({ handling, dangerous }: LabelText): Placed[] {
  const lines = inLines(handling, dangerous.length > 0 ? 1 : 2, { room: middle - left, width: plain.width });
  const all = dangerous.length > 0 ? [...lines, dangerous.join("; ")] : lines;
  return all.map((line, at) => ({ line, x: left, y: all.length > 1 ? 702 + at * 36 : 715, ...plain }));
}

/** What is in the package: of one thing its part, revision and serial number or lot; of several a line each. */
function contents({ part, revision, returnNumber, what, identity }: LabelText): Placed[] {
  const named = [part, revision, returnNumber].filter((one) => one !== undefined);
  const many = what.length > 1;
  const shown = what.length > 5 ? [...what.slice(0, 4), `+ ${what.length - 4}`] : what;
  return [
    { line: named.map(({ title }) => title).join(between), x: left, y: 480, ...small },
    { line: named.map(({ value }) => value).join(between), x: left, y: 510, height: 52, width: 48 },
    ...shown.map((line, at) => ({ line, x: left, y: (many ? 490 : 575) + at * 40, ...plain })),
    { line: identity.map(({ title }) => title).join(between), x: left, y: 625, ...small },
    { line: identity.map(({ value }) => value).join(between), x: left, y: 655, height: 44, width: 40 },
  ];
}
