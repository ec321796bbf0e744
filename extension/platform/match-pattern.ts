/**
 * Match patterns of hosts, as manifests and permissions write them: "https://*.lightning.force.com/*". Only what we use:
 * https, a host that may begin with "*.", any path. Knows no browser, so the content script may use it too.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const host = hostOf(pattern);
  if (url.protocol !== "https:" || host === null) return false;
  if (host === "*") return true;
  if (!host.startsWith("*.")) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

/** Whether one of the patterns matches the address. An address we may not see is undefined and matches nothing. */
export function matchesAny(patterns: string[], address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const url = new URL(address);
  return patterns.some((pattern) => matchesPattern(pattern, url));
}

/** Whether some host fits both: a person may grant one organisation's host where we asked for all of them. */
export function patternsMeet(one: string, other: string): boolean {
  return matchesPattern(one, example(other)) || matchesPattern(other, example(one));
}

function hostOf(pattern: string): string | null {
  if (pattern === "<all_urls>") return "*";
  return /^(?:https|\*):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}

/** Some address the pattern matches. */
function example(pattern: string): URL {
  const host = (hostOf(pattern) ?? "*").replace(/^\*\./, "any.").replace("*", "any.invalid");
  return new URL(`https://${host}/`);
}
