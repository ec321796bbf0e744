import { join } from "node:path";
import { crx } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";
import writtenManifest from "./manifest.json" with { type: "json" };
import { fewFiles } from "./scripts/build/few-files.ts";
import { firstThingsFirst } from "./scripts/build/first-things-first.ts";
import { packetStyleSource } from "./src/packet/formats/packet-style-source.ts";

/** crxjs does not export the type by name. */
type Manifest = Parameters<typeof crx>[0]["manifest"];

/** Every page of ours. The manifest names only the panel, and crxjs builds only what it is told of. */
const pages = ["panel", "panel/preview", "manager", "welcome", "desk", "desk/paper", "labels", "backup"].map(
  (page) => `extension/${page}/index.html`,
);

const { extension_pages: policy } = writtenManifest.content_security_policy;

/** The desk shows packets in a frame, which is under our policy as well as its own: their one style is let in, by its hash. */
const chromeManifest = {
  ...writtenManifest,
  content_security_policy: {
    extension_pages: policy.replace("style-src 'self'", `style-src 'self' ${packetStyleSource}`),
  },
};

const panelsSecondPart = join(import.meta.dirname, "extension/panel/joined.tsx");

/** What a file can be loaded for. */
const starts = [
  ...pages.map((page) => join(import.meta.dirname, page.replace("index.html", "main.tsx"))),
  panelsSecondPart,
  join(import.meta.dirname, "extension/background/worker.ts"),
];

/** The same extension as Firefox wants it described. */
function firefoxManifest(): Manifest {
  // `storage` names the schema of policies, which Firefox takes without one.
  const { key, minimum_chrome_version, side_panel, background, permissions, storage, ...shared } =
    chromeManifest;
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== "sidePanel"),
    background: { scripts: [background.service_worker], type: "module" },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: shared.action.default_title,
      default_icon: shared.action.default_icon,
      // A sidebar that opens itself on installation would be the first thing a rep has to close.
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: "whitespot@whitespot.example",
        // The first with data_collection_permissions.
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  } as Manifest;
}

/** Hot reload talks to the dev server, which the shipped policy rightly forbids. */
function devManifest(): Manifest {
  const { extension_pages: shipped } = chromeManifest.content_security_policy;
  const own = "connect-src https:";
  return {
    ...chromeManifest,
    content_security_policy: {
      extension_pages: shipped.replace(own, "connect-src 'self' https: http://localhost:* ws://localhost:*"),
    },
  } as Manifest;
}

/**
 * crxjs opens the content scripts' files to the web; `scripting` does not need that, and a page could detect us by it. It also
 * leaves a second, unused build of each. (Their file names must differ from the worker's: crxjs mixes up equal names.)
 */
const onlyWhatIsNeeded: Plugin = {
  name: "only-what-is-needed",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const file = bundle["manifest.json"];
      if (file?.type !== "asset") return this.error("The build wrote no manifest.json");
      const { web_accessible_resources: _, ...manifest } = JSON.parse(String(file.source));
      file.source = `${JSON.stringify(manifest, null, 2)}\n`;
      for (const [name, built] of Object.entries(bundle))
        if (built.type === "chunk" && built.facadeModuleId?.includes("/extension/content/"))
          delete bundle[name];
    },
  },
};

/**
 * The spreadsheet's writer packs what is over 160 kB in a worker made of a text. Our policy lets none start, and in Firefox it
 * waits for it for ever; here it packs at once.
 */
const packsAtOnce: Plugin = {
  name: "packs-at-once",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "fflate" && importer?.endsWith("/zipToArrayBuffer.js") ? "\0zip-at-once" : null,
  load: (id) =>
    id === "\0zip-at-once"
      ? 'import { zipSync } from "fflate"; export const zip = (files, done) => done(null, zipSync(files));'
      : null,
};

/** Only the background fetches anything, the playbook from its address; our pages may open no connection at all. */
const pagesConnectToNobody: Plugin = {
  name: "pages-connect-to-nobody",
  // Hot reload is a connection.
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: "connect-src 'none'" },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig(({ command, mode }) => {
  const firefox = mode === "firefox";
  const dev = command === "serve";
  const manifest = firefox ? firefoxManifest() : dev ? devManifest() : (chromeManifest as Manifest);
  return {
    publicDir: "extension/public",
    build: {
      // The dev server rewrites its folder on every change, so it has one of its own.
      outDir: dev ? "dist/dev" : firefox ? "dist/firefox" : "dist/chrome",
      target: ["chrome123", "firefox140"],
      modulePreload: false,
      rollupOptions: { input: pages, output: { codeSplitting: { groups: fewFiles(starts) } } },
    },
    plugins: [
      preact(),
      packsAtOnce,
      crx({ manifest, browser: firefox ? "firefox" : "chrome" }),
      pagesConnectToNobody,
      firstThingsFirst({ "panel/index.html": panelsSecondPart }),
      onlyWhatIsNeeded,
    ],
  };
});
