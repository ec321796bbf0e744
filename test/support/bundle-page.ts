import preact from "@preact/preset-vite";
import { build } from "vite";

/** A page of components as one script and one style sheet, to be put into an empty page of a real browser. */
export async function bundlePage(entry: URL): Promise<{ script: string; styles: string }> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [preact()],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: entry.pathname, formats: ["iife"], name: "bundled" },
    },
  });
  const files = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const script = files.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  const styles = files.map((file) => (file.type === "asset" ? String(file.source) : "")).join("");
  if (!script || !styles) throw new Error("The bundler wrote no script or no style.");
  return { script, styles };
}
