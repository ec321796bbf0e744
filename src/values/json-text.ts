/** What a look at JSON's brackets tells before it is parsed. */
export type JsonShape = {
  deepest: number;
  /** It ends inside a text, a list or an object: the rest is missing. */
  cut: boolean;
};

/**
 * Reads the brackets of JSON from outside without parsing it: a hostile file of 100,000 brackets never reaches a parser or a
 * schema. One pass, no recursion; of text that is no JSON it says something harmless.
 */
export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inText) {
      if (sign === "\\") at++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++depth);
    else if (sign === "}" || sign === "]") depth--;
  }
  return { deepest, cut: inText || depth > 0 };
}

/** Whether any object in it has a member that would be taken for its prototype by careless code. Iterative, as depth is. */
export function hasPrototypeMember(json: unknown): boolean {
  const left: unknown[] = [json];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== "object" || node === null) continue;
    if (Object.hasOwn(node, "__proto__")) return true;
    for (const inner of Object.values(node)) left.push(inner);
  }
  return false;
}
