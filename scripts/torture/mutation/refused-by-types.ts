import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(import.meta.dirname, "../../..");

export type ChangedFile = { file: string; text: string };

/**
 * Which of the files the types refuse, by number: `npm test` asks them before any test runs. Each is put into a folder of its own that
 * stands for the project's, and all are checked at once. What others make of the file is not looked at.
 */
export async function refusedByTypes(folder: string, files: ChangedFile[]): Promise<Set<number>> {
  if (files.length === 0) return new Set();
  const copies = files.map((_, at) => join(folder, `${at}`));
  files.forEach(({ file, text }, at) => {
    const copy = join(copies[at] as string, file);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  });
  const config = join(folder, "tsconfig.json");
  const unchanged = [...files.map(({ file }) => file), "extension/**/*.d.ts"];
  const include = ["*/**/*.ts", ...unchanged.map((file) => relative(folder, join(root, file)))];
  writeFileSync(
    config,
    JSON.stringify({
      extends: relative(folder, join(root, "tsconfig.json")),
      // That a change leaves a name unused says nothing of what the code does.
      compilerOptions: { rootDirs: [root, ...copies], noUnusedLocals: false, noUnusedParameters: false },
      include,
    }),
  );
  const stdout = await new Promise<string>((resolve) => {
    // It ends with an error where it finds one, and says on its output which.
    execFile(
      join(root, "node_modules/.bin/tsc"),
      ["-p", config, "--pretty", "false"],
      { cwd: folder, maxBuffer: 2 ** 28, shell: process.platform === "win32" },
      (_failed, said) => resolve(said),
    );
  });
  const errors = stdout.split("\n").filter((line) => /\berror TS\d/.test(line));
  return new Set(
    errors.map((line) => {
      const at = /^\d+(?=[\\/])/.exec(line)?.[0];
      if (at === undefined) throw new Error(`The types do not hold as they are: ${line}`);
      return Number(at);
    }),
  );
}
