import { describe, expect, it } from "vitest";
import { html } from "../../../src/packet/formats/html.ts";
import { json } from "../../../src/packet/formats/json.ts";
import { text } from "../../../src/packet/formats/text.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { packetSchema } from "../../../src/packet/packet.ts";
import { redactFor } from "../../../src/packet/redact.ts";
import type { Revises } from "../../../src/packet/revise/change.ts";
import { acknowledging, changesNothing } from "../../../src/packet/revise/revision-of.ts";
import { sealed } from "../../../src/packet/seal.ts";
import { contentOf } from "../../../src/packet/signature.ts";
import { readableText } from "../readable-text.ts";
import { words } from "../worked-packets.ts";
import { casting, moreCastings, mutated, revised, why } from "./revised-deals.ts";

const revises = ({ b }: { b: Packet }): Revises => b.revises as Revises;
const actions = (of: { b: Packet }) =>
  Object.fromEntries(revises(of).departments.map(({ id, action }) => [id, action]));
const mutation = (id: string) => mutated.find((one) => one.id === id)?.packets() as { a: Packet; b: Packet };

describe("revision B", () => {
  it("is frozen with what it changes, and its hash is of that too", () => {
    const { a, b } = moreCastings();
    expect(packetSchema.safeParse(b).success).toBe(true);
    expect(b.revision).toBe("B");
    expect(b.revises).toMatchObject({
      revision: "A",
      hash: a.hash,
      effectivity: "every receipt from 2026-11-21",
    });
    expect(sealed(contentOf(b)).hash).toBe(b.hash);
    expect(sealed({ ...contentOf(b), revises: { ...revises({ b }), reason: "none" } }).hash).not.toBe(b.hash);
  });

  it("asks those to acknowledge again that read a changed answer, and no others", () => {
    const castings = revises(moreCastings());
    expect(acknowledging(castings).map(({ id }) => id)).toEqual([
      "receiving",
      "estimating",
      "production",
      "engineering",
      "purchasing",
      "quality",
      "accounting",
    ]);
    expect(castings.departments.filter(({ action }) => action === "none").map(({ id }) => id)).toEqual([
      "shipping",
      "customer-service",
    ]);
  });

  it("stops who works from the quantity, and has the others take the new page", () => {
    expect(actions(moreCastings())).toMatchObject({
      receiving: "stop",
      production: "stop",
      purchasing: "stop",
      quality: "stop",
      accounting: "reprint",
      estimating: "reprint",
      shipping: "none",
    });
  });

  it("stops nobody over what was not known before: nobody works from it yet", () => {
    const heat = revised(
      "d01-customer-engines",
      { "csm-items": [casting()] },
      {
        "csm-items": [casting({ "lot-heat-no": "H45678" })],
      },
    );
    expect(new Set(Object.values(actions(heat)))).toEqual(new Set(["reprint", "none"]));
  });

  it("stops on a new STOP warning, and not when one is lifted", () => {
    const held = revised("d01-customer-engines", {}, { "credit-status": "over-limit" });
    expect(actions(held)).toMatchObject({ production: "stop", accounting: "stop", receiving: "none" });
    const lifted = revised(
      "d01-customer-engines",
      { "credit-status": "over-limit" },
      { "credit-status": "cleared" },
    );
    expect(actions(lifted)).toMatchObject({
      production: "reprint",
      accounting: "reprint",
      receiving: "none",
    });
  });

  it("stops a department whose page is gone, and does not wait for its signature", () => {
    const { a, b } = revised("d09-site-installation-crane", {}, { "job-flags": ["customer-parts"] });
    expect(a.departments.map(({ id }) => id)).toContain("installation");
    expect(revises({ b }).departments.at(-1)).toMatchObject({
      id: "installation",
      action: "stop",
      withdrawn: true,
    });
    expect(acknowledging(revises({ b })).map(({ id }) => id)).not.toContain("installation");
  });

  it("tells a department that had no page that its page is new", () => {
    const { b } = revised(
      "d09-site-installation-crane",
      { "job-flags": ["customer-parts"] },
      {
        "job-flags": ["installation", "customer-parts"],
      },
    );
    expect(revises({ b }).departments.find(({ id }) => id === "installation")).toMatchObject({ added: true });
    const page = readableText(html.write(redactFor(b, "installation"), words));
    expect(page).toContain("NEW: your department had no page in revision A.");
    expect(page).not.toContain("Destroy the old page");
  });

  it("a row that went stops, a row that came does not", () => {
    const two = { "csm-items": [casting(), casting({ "part-no": "HB-7732" })] };
    const one = { "csm-items": [casting()] };
    expect(actions(revised("d01-customer-engines", two, one)).receiving).toBe("stop");
    expect(actions(revised("d01-customer-engines", one, two)).receiving).toBe("reprint");
  });

  it("says that nothing changed", () => {
    const same = revised("d01-customer-engines", {}, {});
    expect(changesNothing(revises(same))).toBe(true);
    expect(new Set(Object.values(actions(same)))).toEqual(new Set(["none"]));
    expect(readableText(html.write(same.b, words))).toContain("Nothing has changed since revision A.");
  });
});

describe("labels", () => {
  const labelsOf = (of: { b: Packet }) => revises(of).labels;
  const ids = (...numbers: number[]) => numbers.map((number) => `ER-26-0147-0${number}`);

  it("are replaced when what they say changed: one more package changes every n of m", () => {
    const six = revised("d01-customer-engines", {}, { "inbound-package-count": 6 });
    expect(labelsOf(six)).toEqual({ replace: ids(1, 2, 3, 4, 5), print: ids(6), destroy: [], keep: [] });
    expect(revises(six).resendInstructions).toBe(true);
  });

  it("have the customer's sheet sent again only if it was sent, and not since", () => {
    const six = { "inbound-package-count": 6 };
    const [unsent, sentSince] = [
      revised("d01-customer-engines", { "inbound-instructions-sent-on": null }, six),
      revised("d01-customer-engines", {}, { ...six, "inbound-instructions-sent-on": "2026-11-22" }),
    ];
    expect(revises(unsent).resendInstructions).toBe(false);
    expect(revises(sentSince).resendInstructions).toBe(false);
  });

  it("are kept when only what they do not say changed", () => {
    expect(labelsOf(mutation("m05"))).toEqual({
      replace: [],
      print: [],
      destroy: [],
      keep: ids(1, 2, 3, 4, 5),
    });
    const terms = revised("d01-customer-engines", {}, { "payment-terms": "Net 45" });
    expect(labelsOf(terms)?.keep).toHaveLength(5);
    expect(revises(terms).resendInstructions).toBe(false);
  });

  it("are destroyed when nothing comes any more", () => {
    const none = revised("d01-customer-engines", {}, { "job-flags": ["none"] });
    expect(labelsOf(none)).toEqual({ replace: [], print: [], destroy: ids(1, 2, 3, 4, 5), keep: [] });
  });

  it("only changed for the engine that is dangerous now", () => {
    expect(labelsOf(mutation("m03"))).toMatchObject({ replace: ids(1, 2, 3, 4), keep: ids(5) });
  });
});

describe("a department's copy", () => {
  const { b } = revised(
    "d01-customer-engines",
    {},
    {
      "payment-terms": "Net 45 after witness run",
      "ship-to": { name: "Harrow East", city: "Norfolk", country: "US" },
    },
    { ...why, effectivity: "from serial 88214" },
  );

  it("has the changes it reads, and of the others nothing but whose they are", () => {
    const receiving = redactFor(b, "receiving");
    expect(receiving.revises?.changes).toEqual([]);
    expect(receiving.revises?.departments).toEqual(b.revises?.departments);
    for (const format of [html, text, json]) {
      const bytes = format.write(receiving, words);
      for (const secret of ["Net 45", "Norfolk", "Net 30"]) expect(bytes).not.toContain(secret);
      expect(bytes).toContain("from serial 88214");
    }
    expect(redactFor(b, "shipping").revises?.changes.map(({ label }) => label)).toEqual(["Ship to"]);
  });

  it("names no package to who does not read of the receipt", () => {
    const { b: six } = revised("d01-customer-engines", {}, { "inbound-package-count": 6 });
    expect(redactFor(six, "shipping").revises?.labels).toBeNull();
    expect(json.write(redactFor(six, "shipping"), words)).not.toContain("ER-26-0147");
    expect(redactFor(six, "receiving").revises?.labels).toEqual(six.revises?.labels);
  });

  it("says on its page what it does, and marks what changed", () => {
    const page = readableText(html.write(redactFor(b, "shipping"), words));
    expect(page).toContain("Revision B supersedes revision A");
    expect(page).toContain("STOP: do not go on by revision A.");
    expect(page).toMatch(/Acknowledge again: Estimating, Production, Shipping, Customer service, Accounting/);
    expect(page).toMatch(/Not affected: Receiving, Engineering, Purchasing, Quality/);
    const nothing = readableText(html.write(redactFor(b, "quality"), words));
    expect(nothing).toContain("NO ACTION: nothing your department reads has changed since revision A.");
    expect(html.write(redactFor(b, "quality"), words)).not.toContain("<ins>");
    expect(html.write(redactFor(b, "shipping"), words)).toMatch(/class="changed">.*<ins>/);
    expect(text.write(redactFor(b, "shipping"), words)).toMatch(/Norfolk[^\n]* \[changed\]/);
  });

  it("has every department with a line to sign on the cover", () => {
    const cover = html.write(b, words).split('<article class="page" id="receiving">')[0] ?? "";
    expect(readableText(cover)).toMatch(/Shipping STOP/);
    expect(readableText(cover)).toMatch(/Quality No action/);
    expect(cover.match(/class="sign"/g)).toHaveLength(acknowledging(b.revises as Revises).length);
  });
});
