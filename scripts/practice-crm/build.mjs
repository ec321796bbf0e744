import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import lwc from "@lwc/rollup-plugin";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { rollup } from "rollup";

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, "../..");
const pages = join(here, "pages");
const designSystem = join(repository, "node_modules/@salesforce-ux/design-system/assets");

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
  ],
  standard: ["opportunity", "account", "contact", "product"],
};

/** Builds the practice CRM into `outDir`, in synthetic and in native shadow. Does nothing if nothing has changed. */
export async function buildPracticeCrm({ outDir }) {
  const fingerprint = await fingerprintOfInputs();
  const stamp = join(outDir, "built-from");
  if ((await readFile(stamp, "utf8").catch(() => "")) === fingerprint) return;
  // Beside its place and then moved: a test that started at the same time never meets half a page.
  const building = `${outDir}-${process.pid}`;
  await mkdir(join(building, "icons"), { recursive: true });
  for (const mode of ["synthetic", "native"]) await bundle(mode, building);
  for (const page of ["index.html", "unknown.html", "start.js", "app.css"])
    await cp(join(pages, page), join(building, page));
  await cp(join(here, "records.json"), join(building, "records.json"));
  await cp(
    join(designSystem, "styles/salesforce-lightning-design-system.min.css"),
    join(building, "design-system.css"),
  );
  await cp(join(designSystem, "icons/utility-sprite/svg/symbols.svg"), join(building, "icons/utility.svg"));
  await writeFile(join(building, "built-from"), fingerprint);
  await rm(outDir, { recursive: true, force: true });
  await rename(building, outDir);
}

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

async function fingerprintOfInputs() {
  const hash = createHash("sha256");
  for (const entry of (await readdir(here, { recursive: true, withFileTypes: true })).sort(byPath)) {
    if (entry.isFile()) hash.update(pathOf(entry)).update(await readFile(pathOf(entry)));
  }
  return hash.update(await readFile(join(repository, "package-lock.json"))).digest("hex");
}

const pathOf = (entry) => join(entry.parentPath, entry.name);
const byPath = (one, other) => (pathOf(one) < pathOf(other) ? -1 : 1);
