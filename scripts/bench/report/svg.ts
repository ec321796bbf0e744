type Attributes = Record<string, string | number>;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const short = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : escaped(value);

/** One element; text is escaped, what is inside of it is markup already. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${short(value)}"`);
  return inside ? `<${name}${written.join("")}>${inside}</${name}>` : `<${name}${written.join("")}/>`;
}

export const label = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  element("text", { x, y, ...attributes }, escaped(text));

export const stroke = (points: [x: number, y: number][], attributes: Attributes): string =>
  element("path", {
    d: `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}`,
    fill: "none",
    ...attributes,
  });
