import { comparisonHtml } from "../../src/packet/formats/comparison-html.ts";
import { html } from "../../src/packet/formats/html.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { filesOf, labelsOf, packOf } from "./customer-pack/worked-packs.ts";
import { hostilePacket } from "./hostile-packet.ts";
import { revised } from "./revise/revised-deals.ts";
import { words, workedPacket } from "./worked-packets.ts";

/** Every page we write into a file for a browser, by name. */
export function everyPaper(): Record<string, string> {
  const engines = workedPacket("d01-customer-engines");
  const installation = workedPacket("d09-site-installation-crane");
  const { a: old, b: now } = revised(
    "d01-customer-engines",
    {},
    { "payment-terms": "Net 45", "inbound-package-count": 6 },
  );
  const stops = starterPlaybook().stopsOnChange ?? {};
  const compared = (reader: string | null): string =>
    comparisonHtml({ old, now, reader, newest: "B", stops }, words);
  const { sheet = "", list = "", mail = "" } = filesOf(packOf(engines));
  return {
    "whole packet": html.write(engines, words) as string,
    "whole packet with gaps": html.write(workedPacket("d10-rush-low-margin"), words) as string,
    ...Object.fromEntries(
      installation.departments.map(({ id }) => [
        `page of ${id}`,
        html.write(redactFor(installation, id), words) as string,
      ]),
    ),
    "page of receiving, with goods": html.write(redactFor(engines, "receiving"), words) as string,
    "page of receiving, revised": html.write(redactFor(now, "receiving"), words) as string,
    "hostile packet": html.write(hostilePacket(), words) as string,
    comparison: compared(null),
    "comparison for receiving": compared("receiving"),
    "customer's sheet": sheet,
    "packing list": list,
    "customer's e-mail": mail,
    labels: labelsOf(packOf(engines)),
  };
}
