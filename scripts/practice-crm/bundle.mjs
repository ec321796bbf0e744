import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { workerData } from "node:worker_threads";
import lwc from "@lwc/rollup-plugin";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { rollup } from "rollup";

/* The practice CRM's script in one kind of shadow, as a thread of its own: build.mjs starts one for each. */
const pages = join(dirname(fileURLToPath(import.meta.url)), "pages");

/** The real library brings 1,900 icons in 5 MB; the page draws these. */
const icons = {
  utility: [
    "check",
    "switch",
    "edit",
    "down",
    "event",
    "clear",
    "close",
    "chevronleft",
    "chevronright",
    "error",
    "upload",
  ],
  standard: ["opportunity", "account", "contact", "product", "file"],
};

await bundle(workerData.mode, workerData.outDir);

async function bundle(mode, outDir) {
  const build = await rollup({
    input: join(pages, `${mode}.js`),
    plugins: [
      fewIcons(),
      lwc({
        rootDir: pages,
        modules: [{ dir: join(pages, "modules") }, { npm: "lightning-base-components" }],
        disableSyntheticShadowSupport: mode === "native",
      }),
      nodeResolve(),
      replace({
        "process.env.NODE_ENV": '"production"',
        "import.meta.env.SSR": "false",
        preventAssignment: true,
      }),
    ],
    onwarn: (warning) => {
      if (warning.code === "UNRESOLVED_IMPORT") throw new Error(warning.message);
      // The library's own templates warn, and we cannot mend them.
      if (!(warning.id ?? warning.message).includes("node_modules")) console.warn(warning.message);
    },
  });
  await build.write({
    file: join(outDir, `app.${mode}.js`),
    format: "iife",
    name: "practiceCrm",
    inlineDynamicImports: true,
  });
  await build.close();
}

function fewIcons() {
  const library = /iconSvgTemplates(\w+)[\\/]buildTemplates[\\/]templates\.js$/;
  return {
    name: "few-icons",
    load(id) {
      const set = library.exec(id)?.[1]?.toLowerCase();
      if (!set) return null;
      const names = icons[set] ?? [];
      const imports = names.map(
        (name) => `import { default as ${set}_${name} } from "./${set}/${name}.html";`,
      );
      return `${imports.join("\n")}\nexport default { ${names.map((name) => `${set}_${name}`).join(", ")} };`;
    },
  };
}
