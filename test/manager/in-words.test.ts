import { describe, expect, it } from "vitest";
import { openBook } from "../../extension/manager/book.ts";
import { askedInWords, kindInWords } from "../../extension/manager/in-words.ts";
import { needByInWords, ruleInWords } from "../../extension/manager/need-by-in-words.ts";
import { checkInWords } from "../../extension/manager/sense-checks/check-in-words.ts";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Field } from "../../src/playbook/field.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { limitsInWords } from "../../src/playbook/words/limits-in-words.ts";
import { prefillInWords } from "../../src/playbook/words/prefill-in-words.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

const words = wordsFromMessages("en", messages);
const book = openBook(compilePlaybook(starterPlaybook()));
const field = (id: string) => book.field(id) as Field;
const check = (id: string) => {
  const found = book.playbook.senseChecks.find((one) => one.id === id);
  return found ? checkInWords(found, book, words) : "";
};
/** A key that is shown is a sentence somebody forgot. */
const unsaid = /manager_|condition_|kind_|undefined|“”|\$\d/;

describe("the manager page in words", () => {
  it("says when a question is asked", () => {
    expect(askedInWords(field("inbound-ship-contact"), book, words)).toBe(
      "Asked when “Special about this job” includes Customer-supplied parts, Customer tooling, or Return for repair (RMA).",
    );
    expect(askedInWords(field("margin-approval"), book, words)).toBe(
      "Asked when “Estimated margin” is below the margin floor (22).",
    );
    expect(askedInWords(field("order-lines"), book, words)).toBe("Asked on every job.");
  });

  it("says what fits", () => {
    expect(limitsInWords(field("inbound-ship-contact"), words)).toEqual([
      "Needs a name and a phone number or an e-mail address.",
    ]);
    expect(limitsInWords(field("inbound-package-count"), words)).toEqual([
      "In packages.",
      "1 or more.",
      "A whole number.",
    ]);
  });

  it("says by when an answer is needed, and by when every answer of a stage", () => {
    expect(needByInWords(field("inbound-ship-contact"), book, words)).toEqual([
      "Needed 3 working days before First arrival.",
      "First arrival is the earliest of “Expected” in “Customer-supplied parts”, “Expected” in “Customer's tooling”, or “Expected” in “Coming back for repair”.",
      "The number of days is the notice for labels (3).",
      "While no such date is known: Needed 10 working days before Delivery.",
    ]);
    expect(needByInWords(field("order-lines"), book, words)).toEqual(
      ruleInWords(book.stage("quote")?.needBy, book, words),
    );
    expect(ruleInWords(book.stage("commit")?.needBy, book, words)).toEqual([
      "Needed 2 working days before the CRM's close date.",
    ]);
  });

  it("says when a sense check warns", () => {
    expect(check("credit-not-cleared")).toBe(
      "When “Credit” is answered with anything but Cleared or Cash in advance.",
    );
    expect(check("ship-to-abroad-without-export")).toBe(
      "When “Special about this job” does not include Export, and the country of “Ship to” is not our own country (US).",
    );
  });

  it("leaves no question, column, limit, source or check of the starter playbook without words", () => {
    const all = book.playbook.fields.flatMap((one) =>
      [one, ...(one.columns ?? [])].flatMap((item) => [
        kindInWords(item, words),
        askedInWords(item, book, words, item === one ? undefined : one.columns),
        ...limitsInWords(item, words),
        ...prefillInWords(one, words),
        ...needByInWords(one, book, words),
      ]),
    );
    const checks = book.playbook.senseChecks.map((one) => checkInWords(one, book, words));
    expect([...all, ...checks].filter((sentence) => unsaid.test(sentence))).toEqual([]);
  });
});
