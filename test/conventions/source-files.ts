import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

export const root = join(import.meta.dirname, "../..");

export type SourceFile = {
  /** From the repository's root, with slashes: "src/values/money.ts". */
  path: string;
  text: string;
  /** The text without comments, so that a sentence about a rule does not break it. */
  code: string;
  imports: Import[];
};
/** `type`: gone before anything runs. `to`: a path from the root, or a package's name. */
export type Import = { to: string; type: boolean; own: boolean };

const sourceEnding = /\.(ts|tsx|mjs|js|css|json|html)$/;
const codeEnding = /\.(ts|tsx|mjs|js)$/;
/** What a benchmark installs beside itself is not ours. */
const installed = /(^|[\\/])node_modules([\\/]|$)/;

/** Every file of ours under those folders. */
export function filesUnder(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && sourceEnding.test(entry.name) && !installed.test(entry.parentPath))
      .map((entry) => readSource(posix.relative(slashes(root), slashes(join(entry.parentPath, entry.name))))),
  );
}

/** TypeScript and JavaScript only. */
export const codeUnder = (...folders: string[]): SourceFile[] =>
  filesUnder(...folders).filter(({ path }) => codeEnding.test(path));

export function foldersUnder(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => posix.relative(slashes(root), slashes(join(entry.parentPath, entry.name))))
      .filter((path) => !installed.test(path)),
  );
}

const slashes = (path: string): string => path.replaceAll("\\", "/");

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  return { path, text, code, imports: codeEnding.test(path) ? importsOf(path, code) : [] };
}

/** Static and dynamic imports and re-exports, as they are written in this repository. `{ type A, type B }` counts as types. */
function importsOf(path: string, code: string): Import[] {
  const patterns = [
    /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm,
    /\b(import)\(\s*"([^"]+)"\s*\)/g,
  ];
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([statement, type, to = ""]): Import => {
      const own = to.startsWith(".");
      return {
        to: own ? posix.join(slashes(dirname(path)), to) : to,
        type: type?.startsWith("type") || /^\s*(import|export) \{(\s*type \w+,?)+\s*\} from/.test(statement),
        own,
      };
    }),
  );
}
