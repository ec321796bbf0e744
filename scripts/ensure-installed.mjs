import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** What the tests run, the Debian package it comes in, and the variable that names it elsewhere. */
const programs = [
  { names: ["chromium", "chromium-browser", "Chromium"], package: "chromium", variable: "CHROME_PATH" },
  { names: ["firefox-esr", "firefox"], package: "firefox-esr", variable: "FIREFOX_PATH" },
  { names: ["Xvfb"], package: "xvfb" },
  { names: ["xdotool"], package: "xdotool" },
  { names: ["zbarimg"], package: "zbar-tools" },
  { names: ["dmtxread"], package: "dmtx-utils" },
  { names: ["pdftotext"], package: "poppler-utils" },
];

/** Without them the screenshots and PDF of other scripts show empty boxes. */
const fonts = ["fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"];

/**
 * Makes sure that everything is there, installing what it can. Uses nothing but Node, because nothing else is there at first.
 * `needs: "packages"` runs the rules, `"browser"` is enough to look at the product, `"everything"` runs every test.
 */
export function ensureInstalled(needs) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Whitespot needs Node 20.19 or later; this is ${process.versions.node}.`);
  if (!modulesAreCurrent())
    run("npm", ["ci", "--no-audit", "--no-fund"]) || stop("npm ci failed; see above.");
  const missing = missingPackages(needs);
  if (missing.length === 0) return;
  if (installsPackages()) {
    console.log(`Installing ${missing.join(", ")}`);
    aptGet("update");
    aptGet("install", "-y", "--no-install-recommends", ...missing);
  }
  // Fonts change pictures only: nothing stops for them.
  const still = missingPackages(needs).filter((name) => !fonts.includes(name));
  if (still.length > 0)
    stop(
      `Please install ${still.join(", ")} (names of Debian packages); CHROME_PATH and FIREFOX_PATH may name the browsers.`,
    );
}

/** Whether node_modules holds exactly the versions of package-lock.json, by npm's own list of what it installed. */
function modulesAreCurrent() {
  const list = join(root, "node_modules/.package-lock.json");
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" || ((optional || devOptional) && !installed[path]) || installed[path]?.version === version,
  );
}

function missingPackages(needs) {
  if (needs === "packages") return [];
  const wanted = needs === "browser" ? programs.slice(0, 1) : programs;
  const missing = wanted.filter(({ names, variable }) => !process.env[variable] && !names.some(isInstalled));
  return [
    ...missing.map((program) => program.package),
    ...(isDebian() ? fonts.filter(isMissingOnDebian) : []),
  ];
}

function isInstalled(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), `/Applications/${name}.app/Contents/MacOS`];
  return folders.some((folder) => existsSync(join(folder, name)));
}

const isDebian = () => existsSync("/etc/debian_version");

const isMissingOnDebian = (name) =>
  !spawnSync("dpkg", ["-s", name], { encoding: "utf8" }).stdout?.includes("install ok installed");

const isRoot = () => process.getuid?.() === 0;

/** Root, or sudo that asks for no password: a test command must not stop to ask. */
const installsPackages = () => isDebian() && (isRoot() || spawnSync("sudo", ["-n", "true"]).status === 0);

const aptGet = (...args) =>
  run(isRoot() ? "env" : "sudo", [
    ...(isRoot() ? [] : ["-n", "env"]),
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "-q",
    ...args,
  ]);

/** What is said on the way goes to the error channel: a script's own output may be data for another program. */
const run = (program, args) =>
  spawnSync(program, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" })
    .status === 0;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
