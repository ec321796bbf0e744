import type { Plugin, Rollup } from "vite";

const tag = (link: string, file: string): string => `    <link ${link} crossorigin href="/${file}">\n`;

/**
 * Names in each page, in this order: its style sheets, the first picture that the page itself draws, the style sheets of what it loads
 * next, its scripts, and what these import. So nothing but its own style stands before that picture, and no file has to be read to learn
 * of the next one. `brings`: what a page always loads next, by its module.
 */
export function firstThingsFirst(brings: Record<string, string>): Plugin {
  return {
    name: "first-things-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(page, { bundle = {}, path, chunk }) {
        const lines = (pattern: RegExp): string[] => page.match(pattern) ?? [];
        const styles = lines(/^ *<link rel="stylesheet".*>\n/gm);
        const scripts = lines(/^ *<script type="module".*<\/script>\n/gm);
        const rest = [...styles, ...scripts].reduce((left, line) => left.replace(line, ""), page);
        const later = Object.entries(brings).find(([of]) => path.endsWith(of))?.[1];
        const soon = Object.values(bundle).find(
          (one): one is Rollup.OutputChunk => one.type === "chunk" && one.facadeModuleId === later,
        );
        // An entry that only imports is no file: the page names what it imports.
        const files = withImports([chunk, soon], bundle).filter((one) => one !== chunk);
        const unnamed = (file: string): boolean => !page.includes(`"/${file}"`);
        const sheets = new Set(files.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const end = [
          ...[...sheets].filter(unnamed).map((file) => tag('rel="stylesheet"', file)),
          ...scripts,
          ...files
            .map(({ fileName }) => fileName)
            .filter(unnamed)
            .map((file) => tag('rel="modulepreload"', file)),
        ];
        return rest
          .replace(/^ *<\/head>/m, (close) => styles.join("") + close)
          .replace(/^ *<\/body>/m, (close) => end.join("") + close);
      },
    },
  };
}

/** These and everything they import before they run. */
function withImports(starts: (Rollup.OutputChunk | undefined)[], bundle: Rollup.OutputBundle) {
  const found = new Set<Rollup.OutputChunk>();
  const waiting = [...starts];
  for (const chunk of waiting) {
    if (!chunk || found.has(chunk)) continue;
    found.add(chunk);
    waiting.push(...chunk.imports.map((file) => bundle[file]).filter((one) => one?.type === "chunk"));
  }
  return [...found];
}
