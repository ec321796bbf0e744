/** "1,200.5" as people of that language type it, or as a machine writes it; undefined when it is no number. */
export function parseNumber(typed: string, language: string): number | undefined {
  const text = typed.replace(/[\s'’\u202f\u00a0]/g, "").replace(/^[−–]/, "-");
  const decimal = decimalMark(language);
  const group = decimal === "," ? "\\." : ",";
  const grouped = new RegExp(`^-?\\d{1,3}(${group}\\d{3})+(\\${decimal}\\d*)?$`);
  if (grouped.test(text)) return toNumber(text.replace(new RegExp(group, "g"), "").replace(decimal, "."));
  // One mark of either kind is a decimal mark: "2.5" typed on a German keyboard means two and a half.
  if (/^-?(\d+[.,]?\d*|[.,]\d+)$/.test(text)) return toNumber(text.replace(",", "."));
  return undefined;
}

function toNumber(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

const decimalMark = (language: string): string =>
  new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
