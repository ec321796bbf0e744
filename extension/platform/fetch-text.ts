/** What an answer was known by; given back with the next question, so that nothing unchanged is sent twice. */
export type Validators = { etag?: string; modified?: string };

/** How to ask. Validators only where the browser allowed the host: for others they would make it ask the server for leave first. */
export type Asking = { validators: Validators; mostBytes: number; withinMs: number };

export type Fetched =
  | { kind: "text"; text: string; bytes: number; validators: Validators }
  | { kind: "unchanged" }
  | { kind: "failed"; why: "unreachable" | "moved" | "too-large" | "too-slow" | "not-text" }
  | { kind: "refused"; status: number };

/**
 * The text at an https address: the only thing Whitespot ever fetches, a playbook from where a manager or the organisation said.
 * No cookie, no referrer, no other address: a redirect is not followed, because where it leads cannot be seen before.
 */
export async function fetchText(
  address: string,
  { validators, mostBytes, withinMs }: Asking,
): Promise<Fetched> {
  const tooSlow = AbortSignal.timeout(withinMs);
  try {
    const response = await fetch(address, {
      headers: headersFor(validators),
      cache: "no-store",
      credentials: "omit",
      mode: "cors",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: tooSlow,
    });
    if (response.type === "opaqueredirect") return { kind: "failed", why: "moved" };
    if (response.status === 304) return { kind: "unchanged" };
    if (!response.ok) return { kind: "refused", status: response.status };
    const content = await atMost(mostBytes, response);
    if (!content) return { kind: "failed", why: "too-large" };
    const text = decoded(content);
    if (text === null) return { kind: "failed", why: "not-text" };
    return { kind: "text", text, bytes: content.length, validators: validatorsOf(response.headers) };
  } catch {
    return { kind: "failed", why: tooSlow.aborted ? "too-slow" : "unreachable" };
  }
}

const headersFor = ({ etag, modified }: Validators): Record<string, string> => ({
  ...(etag !== undefined && { "If-None-Match": etag }),
  ...(modified !== undefined && { "If-Modified-Since": modified }),
});

function validatorsOf(headers: Headers): Validators {
  const [etag, modified] = [headers.get("etag"), headers.get("last-modified")];
  return { ...(etag && { etag }), ...(modified && { modified }) };
}

/** Null as soon as there is more, whatever length was promised: what comes after that is not even read. */
async function atMost(bytes: number, response: Response): Promise<Uint8Array | null> {
  if (Number(response.headers.get("content-length") ?? 0) > bytes) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    read += part.value.length;
    if (read > bytes) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function decoded(content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
