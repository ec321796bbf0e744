type Part = { headers: Record<string, string>; content: string };

/** A mail read back by the letter of RFC 5322, 2045 and 2047, with Node's own base64: nothing of what writes it. */
export function readMail(file: string): { headers: Record<string, string>; parts: Part[] } {
  const whole = splitPart(file);
  const boundary = /boundary="([^"]+)"/.exec(whole.headers["content-type"] ?? "")?.[1];
  if (!boundary) throw new Error("The mail names no boundary");
  const [, ...sections] = `\r\n${whole.content}`.split(`\r\n--${boundary}`);
  const end = sections.pop();
  if (end?.trim() !== "--") throw new Error("The mail does not end with its boundary");
  return { headers: whole.headers, parts: sections.map((section) => decoded(splitPart(section.slice(2)))) };
}

function splitPart(text: string): Part {
  const at = text.indexOf("\r\n\r\n");
  const lines = text.slice(0, at).replace(/\r\n[ \t]+/g, " ");
  const headers = lines.split("\r\n").map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
  });
  return { headers: Object.fromEntries(headers), content: text.slice(at + 4) };
}

function decoded({ headers, content }: Part): Part {
  if (headers["content-transfer-encoding"] !== "base64") throw new Error("The part is not base64");
  return { headers, content: Buffer.from(content, "base64").toString("utf8") };
}

/** Each word is text of its own: one that ended within a character would show it broken. */
const words = (header: string): string =>
  header
    .replace(/\?= =\?/g, "?==?")
    .replace(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, word: string) => Buffer.from(word, "base64").toString("utf8"));
