import { describe, expect, it } from "vitest";
import { codeUnder, filesUnder, foldersUnder, type SourceFile } from "./source-files.ts";

const ours = codeUnder("src", "extension");
const tests = codeUnder("test").filter(({ path }) => !path.startsWith("test/conventions"));
const everything = [...ours, ...tests, ...codeUnder("scripts")];

/** "path:line" for each line of code that matches. */
const lines = (files: SourceFile[], pattern: RegExp, of: "code" | "text" = "code"): string[] =>
  files.flatMap((file) =>
    file[of]
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1}: ${line.trim()}`] : [])),
  );

describe("every file", () => {
  it("is short enough to hold one idea", () => {
    const long = filesUnder("src", "extension")
      .filter(({ path }) => /\.(ts|tsx|css)$/.test(path))
      .map(({ path, text }) => ({ path, length: text.trimEnd().split("\n").length }));
    expect(
      long.filter(({ length }) => length > 300).map(({ path, length }) => `${path} has ${length} lines`),
      "300 lines at most, a component 120. A file that wants to be longer holds two ideas.",
    ).toEqual([]);
  });

  it("says why where it steps around the checker", () => {
    const unexplained = lines(
      everything,
      /@ts-ignore|@ts-expect-error\s*$|biome-ignore [^:]*$|biome-ignore [^:]*:\s*$/,
      "text",
    );
    expect(
      unexplained,
      "Say on the same line why the checker is wrong here; @ts-ignore never (it stays when the reason is gone).",
    ).toEqual([]);
    const anyType = /(?::\s*any\b(?!\s*[:.])|\bas any\b|<any\b|\bany\[\]|Array<any>)/;
    const untyped = lines(ours, anyType, "text").filter((line) => !/\/\/|\*/.test(line));
    expect(
      untyped,
      "`unknown` and a check is nearly always possible; `any` needs its reason on the line.",
    ).toEqual([]);
  });

  it("never writes markup that could come from a page", () => {
    const risky = lines(
      ours,
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    );
    expect(
      risky,
      "Page text is hostile: use textContent, Preact's children, or the escaping template in src/packet.",
    ).toEqual([]);
  });

  it("lets dark change colours alone", () => {
    const dark = filesUnder("src", "extension").filter(({ text }) =>
      /prefers-color-scheme|light-dark\(/.test(text),
    );
    expect(
      dark.map(({ path }) => path).sort(),
      "Colours have names in extension/ui/tokens.css, and dark gives them other values: accessibility is tested on that ground.",
    ).toEqual(["extension/content/pill/pill-style.ts", "extension/ui/tokens.css"]);
    const block = /@media \(prefers-color-scheme: dark\) \{\s*:(?:root|host) \{([^}]*)\}\s*\}/;
    for (const { path, text } of dark)
      for (const value of block.exec(text)?.[1]?.trim().split(/;\s*/) ?? ["nothing but names and values"])
        expect(value, path).toMatch(/^$|^--[\w-]+: .*(#|rgb)/);
  });

  it("dates its TODOs", () => {
    const undated = lines(everything, /\b(TODO|FIXME|XXX)\b(?!\s*\(?\d{4}-\d{2}-\d{2})/, "text");
    expect(
      undated,
      "Write TODO 2026-11-22: what, and for whom. A TODO without a date is never done.",
    ).toEqual([]);
  });
});

describe("every test", () => {
  it("leaves the modules as they are, for the files that run after it in the same process", () => {
    const leftMocked = tests.filter(
      ({ code }) => code.includes("vi.mock(") && code.split("vi.resetModules()").length < 3,
    );
    expect(
      leftMocked.map(({ path }) => path),
      "Files share their modules: vi.resetModules() before the mocks (in vi.hoisted) and after the tests (in afterAll).",
    ).toEqual([]);
  });

  it("runs", () => {
    const skipped = lines(
      tests,
      /\b(it|test|describe)\.(skip|only|todo|fails)\b|\bx(it|describe)\(|\bfdescribe\(/,
    );
    expect(skipped, "A test that does not run is a promise nobody keeps: mend it or delete it.").toEqual([]);
  });
});

describe("every folder", () => {
  it("is a noun of the business", () => {
    const vague = foldersUnder("src", "extension", "test", "scripts").filter((path) =>
      /(^|\/)(utils?|helpers?|common|lib|misc|shared)$/.test(path),
    );
    expect(
      vague,
      "Name the folder after what its files are about; what is about everything belongs to src/values.",
    ).toEqual([]);
  });
});
