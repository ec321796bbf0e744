/*
 * The practice CRM: a Salesforce that is not there, served over https under its real host names. Start a browser with
 * `--host-resolver-rules=MAP *.force.com:443 127.0.0.1:<port>` and `--ignore-certificate-errors`, then open
 *
 *   https://northfield.lightning.force.com/lightning/o/Opportunity/list           all opportunities
 *   …/lightning/r/Opportunity/<id>/view                                           one of them; also without "Opportunity/"
 *   …/lightning/r/Opportunity/<id>/related/OpportunityLineItems/view              its products
 *   …/lightning/r/Account/<id>/view                                               an account, with its addresses
 *   https://northfield--uat.sandbox.lightning.force.com/lightning/…               the sandbox, with a record of its own
 *   northfield.scratch., .develop., .trailblaze.lightning.force.com, *.lightning.force.mil, *.lightning.sfcrmapps.cn,
 *   *.lightning.force.com.mcas.ms                                                 the other forms of its host
 *   any other host name mapped to this port                                       an ordinary page, no CRM
 *
 * The ids are in records.json. Once per page load: `?mode=native` (native shadow; else synthetic), `?layout=page` or
 * `?layout=dynamic` (else as the record says), `?app=console` (a console, with a tab for every record opened), `?lang=de`
 * (or fr, ja: labels, numbers and days), `?hooks=none` (no field is named, only labelled), `?latency=<ms>` (how long a
 * record takes to appear; `never`: until `practice.draw()`), `?churn=<ms>` (how often a part of the page is made anew),
 * `?hold=<ms>` (how long the page before stays in front after the address has changed), `?files=none|closed|several` (no card of
 * files, one nobody may add to, something else that takes files beside it), `?upload=<ms>|refused` (how an upload goes). In the page,
 * `practice.go(address)` navigates without a load and `practice.change(id, { Amount: 200000, Quantities: { "00k…": 6 } })`
 * saves.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join } from "node:path";
import { generate } from "selfsigned";
import { buildPracticeCrm, outDir } from "./build.mjs";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Builds the pages if needed and serves them. The certificate is made now and forgotten at the end. */
export async function startPracticeCrm({ port = 0 } = {}) {
  await buildPracticeCrm();
  const { private: key, cert } = await generate([{ name: "commonName", value: "practice.invalid" }]);
  const server = createServer({ key, cert }, answer);
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  const close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return { port: server.address().port, close };
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, "https://practice.invalid");
  const crm = /\.lightning\.(force\.(com|mil)|force\.com\.mcas\.ms|sfcrmapps\.cn)(:\d+)?$/.test(
    request.headers.host ?? "",
  );
  const asset = /^\/practice\/((?:icons\/)?[\w.-]+)$/.exec(pathname)?.[1];
  const file = !crm ? "unknown.html" : (asset ?? "index.html");
  try {
    const body = await readFile(join(outDir, file));
    response
      .writeHead(200, {
        "content-type": `${types[extname(file)]}; charset=utf-8`,
        "cache-control": "no-store",
      })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
}
