import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The reading code as one script that leaves a global `crm`. */
export async function bundleReading(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("read-in-page.ts", import.meta.url)),
        formats: ["iife"],
        name: "crm",
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error("The bundler wrote nothing.");
  return output.output[0].code;
}
