import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { arrange } from "../../src/inbound/arrange.ts";
import { GS } from "../../src/inbound/envelope.ts";
import type { InboundGoods } from "../../src/inbound/goods.ts";
import { labelsOf } from "../../src/inbound/labels-of.ts";
import { packagesOf } from "../../src/inbound/packages-of.ts";
import { labelsOfPacket } from "../../src/packet/goods-of-packet.ts";
import { words, workedDeals, workedPacket } from "../packet/worked-packets.ts";
import { someGoods, someRow } from "./some-goods.ts";
import verified from "./verified.json" with { type: "json" };

type Expected = { dataMatrixText: string; code128: string };

const visible = (text: string): string =>
  text.replaceAll("\u001e", "<RS>").replaceAll("\u001d", "<GS>").replaceAll("\u0004", "<EOT>");
const verifiedText = (name: string): string =>
  verified.find((one) => one.name === name && one.symbology === "datamatrix")?.visible ?? "";
const labels = (goods: InboundGoods) => labelsOf(goods, packagesOf(goods, arrange(goods)), words);
/** Of a deal that is not among the worked ones: the text of its first label. */
const first = (goods: InboundGoods): string => visible(labels(goods)[0]?.dataMatrixText ?? "");

describe.each(workedDeals)("labels of %s", (id) => {
  const { expectedLabels = [] } = JSON.parse(
    readFileSync(new URL(`../deals/${id}.json`, import.meta.url), "utf8"),
  ) as { expectedLabels?: Expected[] };
  const made = labelsOfPacket(workedPacket(id), words);

  it("are the ones worked out by hand, but for the country of origin, which nobody may guess", () => {
    expect(made.length > 0).toBe(expectedLabels.length > 0);
    for (const { dataMatrixText, code128 } of expectedLabels)
      expect(made.map((label) => ({ text: label.dataMatrixText, code128: label.code128 }))).toContainEqual({
        text: dataMatrixText.replace(`${GS}4LDE`, ""),
        code128,
      });
  });
});

describe("the verified strings", () => {
  it("come from the deals' packets, with the origin where the rep gave it", () => {
    const packet = workedPacket("d01-customer-engines");
    const { arrangement } = packet;
    if (!arrangement) throw new Error("nothing comes in");
    const packages = arrangement.packages.map((one, at) => (at === 1 ? { ...one, origin: "DE" } : one));
    const made = labelsOfPacket({ ...packet, arrangement: { packages } }, words)[1];
    expect(visible(made?.dataMatrixText ?? "")).toBe(verifiedText("d01-customer-engines"));
    expect(made?.code128).toBe(verified.find(({ name }) => name === "plate")?.visible);
    expect(made?.phoneText).toBe(verified.find(({ name }) => name === "phone")?.visible);
    for (const id of ["d03-hazardous-paint", "d06-rma-repair", "d09-site-installation-crane"])
      expect(visible(labelsOfPacket(workedPacket(id), words)[0]?.dataMatrixText ?? "")).toBe(
        verifiedText(id),
      );
  });

  it("come from goods like those of the other deals", () => {
    const castings = someGoods({
      rows: [someRow({ ourItem: "P700-20411", revision: "D", lot: "H45678" })],
    });
    const packages = arrange(castings).packages.map((one) => ({ ...one, origin: "US" }));
    const withOrigin = labelsOf(castings, packagesOf(castings, { packages }), words);
    expect(visible(withOrigin[0]?.dataMatrixText ?? "")).toBe(verifiedText("d02-castings-certs"));
    const tool = someRow({ kind: "tooling", part: "MT-3308", revision: "B", quantity: 1 });
    delete tool.unit;
    expect(
      first(someGoods({ receipt: "ER-26-0171", accountNumber: "10455", packages: 1, rows: [tool] })),
    ).toBe(verifiedText("d11-consigned-tooling"));
    const valves = someRow({ part: "SV-2", ourItem: "CS-10512-001", quantity: 12 });
    const { packages: _, ...unknown } = someGoods({
      receipt: "ER-26-0172",
      accountNumber: "10512",
      rows: [valves],
    });
    expect(first(unknown)).toBe(verifiedText("d12-food-grade"));
  });

  it("say of a made-up deal that it is practice", () => {
    const goods = someGoods({ practice: true });
    for (const { text, phoneText } of labelsOf(goods, packagesOf(goods, arrange(goods)), words)) {
      expect(text.banner).toBe("PRACTICE");
      expect(phoneText).toContain("PRACTICE");
    }
  });

  it("tell a phone whom to call, by whatever is known of them", () => {
    const said = (call?: InboundGoods["call"]) =>
      labels(someGoods({ secret: true, packages: 1, ...(call && { call }) }))[0]?.phoneText;
    const reference = "ER-26-0152 PKG 1/1";
    expect(said()).toBe(reference);
    expect(said({ name: "J. Rivera", phone: "+1 513 555 0142" })).toBe(
      `${reference}  CALL J RIVERA +1 513 555 0142`,
    );
    expect(said({ name: "J. Rivera" })).toBe(`${reference}  CALL J RIVERA`);
    expect(said({ name: "", phone: "+1 513 555 0142" })).toBe(`${reference}  CALL +1 513 555 0142`);
  });

  it("say of a secret job its reference and nothing else", () => {
    const { packages: _, ...goods } = someGoods({ receipt: "ER-26-0147", secret: true });
    const label = labels(goods)[0];
    expect(visible(label?.dataMatrixText ?? "")).toBe(verifiedText("minimal").replace("-02<RS>", "-01<RS>"));
    expect(JSON.stringify([label?.text, label?.phoneText, label?.di])).not.toMatch(
      /HB-7731|Pump|Bellweather|10417|52/i,
    );
  });
});
