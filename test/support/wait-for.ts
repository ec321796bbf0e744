/** Asks until there is an answer (anything but undefined, null and false); fails in words after `patienceMs`. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  patienceMs = 30_000,
): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > until) throw new Error(`Waited ${patienceMs} ms for ${what}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
