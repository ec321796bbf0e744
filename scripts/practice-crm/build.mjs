import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, "../..");
const pages = join(here, "pages");
const designSystem = join(repository, "node_modules/@salesforce-ux/design-system/assets");

/** Where its built pages are. */
export const outDir = join(repository, "dist/practice");

/** Builds the practice CRM, in synthetic and in native shadow. Does nothing if nothing has changed. */
export async function buildPracticeCrm() {
  const fingerprint = await fingerprintOfInputs();
  const stamp = join(outDir, "built-from");
  if ((await readFile(stamp, "utf8").catch(() => "")) === fingerprint) return;
  // Beside its place and then moved: a test that started at the same time never meets half a page.
  const building = `${outDir}-${process.pid}`;
  await mkdir(join(building, "icons"), { recursive: true });
  // Each takes ten seconds of one core, so they take two.
  await Promise.all(["synthetic", "native"].map((mode) => bundleApart(mode, building)));
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

const bundleApart = (mode, outDir) =>
  once(new Worker(join(here, "bundle.mjs"), { workerData: { mode, outDir } }), "exit");

async function fingerprintOfInputs() {
  const hash = createHash("sha256");
  for (const entry of (await readdir(here, { recursive: true, withFileTypes: true })).sort(byPath)) {
    if (entry.isFile()) hash.update(pathOf(entry)).update(await readFile(pathOf(entry)));
  }
  return hash.update(await readFile(join(repository, "package-lock.json"))).digest("hex");
}

const pathOf = (entry) => join(entry.parentPath, entry.name);
const byPath = (one, other) => (pathOf(one) < pathOf(other) ? -1 : 1);

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPracticeCrm();
