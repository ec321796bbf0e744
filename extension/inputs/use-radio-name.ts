import { useLayoutEffect, useState } from "preact/hooks";

/** Names whose radios are gone. */
const free: string[] = [];
let made = 0;

/**
 * The name that makes radios one group. Chromium keeps a hundred bytes of every name its page ever had, and a panel that is left open
 * draws thousands of groups a day, so names are given again.
 */
export function useRadioName(): string {
  const [name] = useState(() => free.pop() ?? `radios-${++made}`);
  useLayoutEffect(() => () => void free.push(name), [name]);
  return name;
}
