import type { IndexHtmlTransformContext, Rollup } from "vite";
import { expect, it } from "vitest";
import { firstThingsFirst } from "../../scripts/build/first-things-first.ts";

const chunkOf = (fileName: string, of: { imports?: string[]; css?: string[]; facade?: string } = {}) =>
  ({
    ...{ type: "chunk", fileName, imports: of.imports ?? [], facadeModuleId: of.facade ?? null },
    viteMetadata: { importedCss: new Set(of.css), importedAssets: new Set() },
  }) as unknown as Rollup.OutputChunk;

/** Every chunk of a build whose page loads `main.js`, and soon after `second.js`. */
const chunks = [
  chunkOf("main.js", { imports: ["shared.js"], css: ["main.css"] }),
  chunkOf("shared.js"),
  chunkOf("second.js", { imports: ["shared.js", "deep.js"], css: ["second.css"], facade: "/second.tsx" }),
  chunkOf("deep.js", { css: ["main.css", "second.css"] }),
];

const page = `<html>
  <head>
    <script type="module" crossorigin src="/main.js"></script>
    <link rel="stylesheet" crossorigin href="/main.css">
  </head>
  <body>
    <nav></nav>
  </body>
</html>
`;

it("names its style, its first picture, its scripts and what they import, in this order and each once", () => {
  const { transformIndexHtml } = firstThingsFirst({ "panel/index.html": "/second.tsx" });
  const { handler } = transformIndexHtml as unknown as {
    handler: (page: string, context: Partial<IndexHtmlTransformContext>) => string;
  };
  const bundle = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, chunk]));
  const named = (path: string) =>
    [
      ...handler(page, { bundle, path, chunk: chunks[0] as Rollup.OutputChunk }).matchAll(/"\/(.*)"|<nav>/g),
    ].map(([nav, file]) => file ?? nav);
  expect(named("/extension/panel/index.html")).toEqual([
    ...["main.css", "<nav>", "second.css", "main.js", "second.js", "shared.js", "deep.js"],
  ]);
  expect(named("/extension/desk/index.html")).toEqual(["main.css", "<nav>", "main.js", "shared.js"]);
});
