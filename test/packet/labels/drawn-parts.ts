/** What a written label page draws, read back from its markup: millimetres on the page, without the nudge. */
export type Part = {
  kind: "text" | "symbol";
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
};

const number = "(-?[\\d.]+)";
const symbolShape = new RegExp(
  `<g transform="translate\\(${number} ${number}\\) scale\\(${number} ${number}\\)"[^>]*><path fill="#fff" d="M0 0h${number}v${number}h`,
  "g",
);
const textShape = new RegExp(
  `<svg x="${number}" y="${number}" width="${number}" height="${number}">(.*?)</svg>`,
  "g",
);

/** Everything drawn by each label of each page; a symbol with its quiet zone. */
export function drawnLabels(html: string): { page: number; parts: Part[] }[] {
  return html
    .split('<section class="label-page"')
    .slice(1)
    .flatMap((section, page) =>
      section
        .split('<g role="group"')
        .slice(1)
        .map((label) => ({ page, parts: partsOf(label) })),
    );
}

function partsOf(label: string): Part[] {
  const symbols = [...label.matchAll(symbolShape)].map(([, ...found]): Part => {
    const [x = 0, y = 0, module = 0, high = 0, wide = 0, rows = 0] = found.map(Number);
    return { kind: "symbol", x, y, width: wide * module, height: rows * high, text: "" };
  });
  const texts = [...label.matchAll(textShape)].map(([, ...found]): Part => {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(0, 4).map(Number);
    const lines = [...(found[4] ?? "").matchAll(/>([^<]+)<\/text>/g)].map(([, line]) => line);
    return { kind: "text", x, y, width, height, text: lines.join(" ").replaceAll("&amp;", "&") };
  });
  return [...symbols, ...texts];
}

/** Two hundredths of a millimetre: as exactly as lengths are written. */
const tolerance = 0.03;

export const overlap = (one: Part, other: Part): boolean =>
  one.x + one.width > other.x + tolerance &&
  other.x + other.width > one.x + tolerance &&
  one.y + one.height > other.y + tolerance &&
  other.y + other.height > one.y + tolerance;

export const isInside = (part: Part, box: { x: number; y: number; width: number; height: number }): boolean =>
  part.x >= box.x - tolerance &&
  part.y >= box.y - tolerance &&
  part.x + part.width <= box.x + box.width + tolerance &&
  part.y + part.height <= box.y + box.height + tolerance;
