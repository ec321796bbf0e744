import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import manifest from "../../manifest.json" with { type: "json" };
import { codeUnder, filesUnder } from "./source-files.ts";

const code = codeUnder("src", "extension", "scripts");
const keys = new Set(Object.keys(messages));
const plural = /_(zero|one|two|few|many|other)$/;

/** Keys that are made at run time, as they stand in the code: `kind_${…}`. */
const builtPrefixes = new Set(
  code.flatMap((file) =>
    [...file.code.matchAll(/`([a-z][a-z0-9]*(?:_[a-z0-9]+)*_)\$\{/g)].map(([, prefix]) => prefix as string),
  ),
);
const literals = new Set(
  code.flatMap((file) =>
    [...file.code.matchAll(/["'`]([a-z][A-Za-z0-9_]*)["'`]/g)].map(([, text]) => text as string),
  ),
);
const inManifest = new Set(
  [{ text: JSON.stringify(manifest) }, ...filesUnder("extension")]
    .concat(code)
    .flatMap(({ text }) => [...text.matchAll(/__MSG_([A-Za-z0-9_]+)__/g)].map(([, key]) => key as string)),
);

describe("what a person reads", () => {
  it("has a message for every key the code asks for", () => {
    // words("key"…), words.count("key"…), and both keys of words(one ? "key" : "other").
    const call = /\bwords(\.count)?\(\s*(?:"([^"]+)"\s*[,)]|[^"'`]*?\?\s*"([^"]+)"\s*:\s*"([^"]+)"\s*[,)])/g;
    const asked = code.flatMap(({ path, code: text }) =>
      [...text.matchAll(call)].flatMap(([, count, ...found]) =>
        found.filter((key) => key !== undefined).map((key) => ({ path, key, count: count !== undefined })),
      ),
    );
    expect(asked.length).toBeGreaterThan(50);
    const missing = asked.filter(
      ({ key, count }) => !(count ? keys.has(`${key}_other`) && keys.has(`${key}_one`) : keys.has(key)),
    );
    expect(
      missing.map(({ path, key, count }) => `${path}: ${key}${count ? " (_one and _other)" : ""}`),
      "Add the message to extension/public/_locales/en/messages.json.",
    ).toEqual([]);
  });

  it("has no message that nobody asks for", () => {
    const unused = [...keys].filter((key) => {
      const base = key.replace(plural, "");
      return !(
        literals.has(key) ||
        literals.has(base) ||
        inManifest.has(key) ||
        [...builtPrefixes].some((prefix) => key.startsWith(prefix))
      );
    });
    expect(
      unused,
      "Delete the message, or use it. Keys built at run time begin with a prefix in a template string.",
    ).toEqual([]);
  });

  it("uses keys the browser takes, and parameters in order", () => {
    expect(
      [...keys].filter((key) => !/^[A-Za-z0-9_@]+$/.test(key)),
      "Chromium refuses a key with anything but letters, digits and _.",
    ).toEqual([]);
    const gaps = Object.entries(messages).filter(([, { message }]) => {
      const used = new Set([...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
      return used.size > 0 && Math.max(...used) > 9;
    });
    expect(gaps).toEqual([]);
  });
});
