import { failed, ok, type Result } from "../values/result.ts";

/** Scheme, host with perhaps a port, path and query; no user name or password, which would be kept and shown. */
const form = /^https:\/\/[^\s/?#@\\[\]]+([/?][^\s#]*)?(#\S*)?$/i;

/** As long as browsers and servers take. */
const mostCharacters = 2000;

/** Where a playbook may be fetched from: https only, without the part after "#", which no server sees. Problem: playbook-address. */
export function playbookAddress(typed: unknown): Result<string> {
  if (typeof typed !== "string" || typed.length > mostCharacters) return failed("playbook-address");
  const text = typed.trim();
  return form.test(text) ? ok(text.replace(/#.*$/, "")) : failed("playbook-address");
}
