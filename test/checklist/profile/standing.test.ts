import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/checklist/answer.ts";
import { canStand, requirementsFor } from "../../../src/checklist/profile/profile.ts";
import {
  fromProfile,
  isUntouched,
  type Standings,
  standsOf,
  startAnswers,
} from "../../../src/checklist/profile/standing.ts";
import { accountKey, accountOrigin } from "../../../src/crm/account-key.ts";
import { playbookOf, question } from "../../playbook/sample-playbook.ts";

const since = "2026-11-12T09:00:00.000Z";
const later = "2026-11-20T09:00:00.000Z";
const language = question("language");
const certificates = question("certificates", {
  kind: "multichoice",
  options: ["a", "b"].map((value) => ({ value, label: value })),
});
const deliver = question("deliver", { kind: "address" });
const playbook = playbookOf([language, certificates, deliver]);
const english = { value: "English", since };
const german = { value: "German", since: later };
const typed = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const shown = (value: string, lossy?: boolean): Answer => ({
  state: "answered",
  value,
  source: { from: "record", crm: "salesforce", fact: "account", readAt: later, lossy },
});
const standOf = (requirements: object, standings: Standings, answer?: Answer) =>
  standsOf(playbook, requirements as never, standings, answer ? { language: answer } : {})[0];

describe("a new deal", () => {
  it("starts with the customer's requirements, each with the day since when it is so", () => {
    expect(startAnswers({}, { language: english })).toEqual({
      language: { state: "answered", value: "English", source: { from: "profile", changedAt: since } },
    });
  });

  it("keeps what its page shows for sure, and says that the customer requires something else", () => {
    const answers = startAnswers({ language: shown("German") }, { language: english });
    expect(answers.language).toEqual(shown("German"));
    expect(standOf({ language: english }, { language: english }, answers.language)).toMatchObject({
      exception: true,
    });
  });

  it("prefers the requirement to what its page shows cut off", () => {
    expect(startAnswers({ language: shown("Ger", true) }, { language: english }).language).toEqual(
      fromProfile(english),
    );
  });
});

describe("an exception", () => {
  it("is every answer but none that says otherwise, also an honest one", () => {
    const by = { language: english };
    const exceptions = (
      [
        undefined,
        typed("English"),
        typed("German"),
        { state: "waiting", on: "Jo" },
        { state: "not-applicable", because: "" },
        { state: "assumed", value: "English", confirmWith: "Jo" },
      ] as (Answer | undefined)[]
    ).map((answer) => standOf(by, by, answer)?.exception);
    expect(exceptions).toEqual([false, false, true, true, true, false]);
  });

  it("is none for parts only one of them names, or ticks in another order", () => {
    const by = {
      certificates: { value: ["a", "b"], since },
      deliver: { value: { city: "Hull", country: "GB" }, since },
    };
    const answers: Record<string, Answer> = {
      certificates: { state: "answered", value: ["b", "a"], source: { from: "typed" } },
      deliver: {
        state: "answered",
        value: { name: "Dock 4", city: "Hull", country: "GB" },
        source: { from: "typed" },
      },
    };
    expect(standsOf(playbook, by, by, answers).map(({ exception }) => exception)).toEqual([false, false]);
  });

  it("ends when the customer requires it no longer, or requires just that", () => {
    const by = { language: { ...english, why: "Their plant in Hamburg" } };
    expect(standsOf(playbook, {}, by, { language: typed("German") })).toEqual([]);
    expect(standOf({ language: german }, by, typed("German"))).toMatchObject({
      exception: false,
      news: undefined,
    });
  });
});

describe("a changed profile", () => {
  it("is news to a deal that says otherwise, until somebody decides", () => {
    const began = { language: english };
    expect(standOf({ language: german }, began, fromProfile(english))).toMatchObject({
      news: german,
      exception: false,
    });
    expect(standOf({ language: german }, began, typed("Dutch"))).toMatchObject({
      news: german,
      exception: true,
    });
    expect(standOf({ language: german }, {}, typed("Dutch"))).toMatchObject({
      news: german,
      exception: false,
    });
    expect(standOf({ language: german }, { language: german }, typed("Dutch"))).toMatchObject({
      news: undefined,
      exception: true,
    });
  });

  it("may be followed by what nobody has touched", () => {
    const stand = (answer: Answer) => standOf({ language: german }, { language: english }, answer) as never;
    expect(isUntouched(stand(fromProfile(english)))).toBe(true);
    expect(isUntouched(stand(typed("English")))).toBe(false);
    expect(isUntouched(stand({ ...fromProfile(english), value: "Dutch" } as Answer))).toBe(false);
  });

  it("never takes an answer of a deal away, whatever was typed and whatever it requires", () => {
    const value = fc.constantFrom("English", "German", "Dutch");
    const requirement = fc.record({ value, since: fc.constantFrom(since, later) });
    const answer = fc.oneof(
      value.map(typed),
      value.map((one) => shown(one)),
      fc.constant<Answer>({ state: "waiting", on: "Jo" }),
    );
    fc.assert(
      fc.property(
        answer,
        fc.option(requirement, { nil: undefined }),
        fc.option(requirement, { nil: undefined }),
        (given, now, by) => {
          const requirements = now ? { language: now } : {};
          expect(startAnswers({ language: given }, requirements).language).toEqual(given);
          const [stand] = standsOf(playbook, requirements, by ? { language: by } : {}, { language: given });
          expect(stand?.answer ?? given).toBe(given);
          // Where the customer requires something else, the deal says so one way or the other.
          const otherwise =
            now !== undefined &&
            (given.state === "waiting" || (given as { value: string }).value !== now.value);
          expect(stand !== undefined && (stand.news !== undefined || stand.exception)).toBe(otherwise);
        },
      ),
    );
  });
});

describe("a profile", () => {
  it("is used as far as the playbook still asks for it, in that kind", () => {
    const profile = {
      requirements: { language: english, gone: english, certificates: { value: "a", since } },
    };
    expect(requirementsFor(profile, playbook)).toEqual({ language: english });
    expect(requirementsFor(undefined, playbook)).toEqual({});
  });

  it("holds nothing that is each order's own", () => {
    const own = [
      question("d", { kind: "date" }),
      question("t", { kind: "table", columns: [] }),
      question("n", { prefill: { mint: "expected-receipt" } }),
    ];
    expect([...own, language].map(canStand)).toEqual([false, false, false, true]);
  });
});

describe("whose deal it is", () => {
  const deal = (crm: string, account?: { id?: string; name?: string }) =>
    accountKey({ crm, host: "a.example:8443", account });

  it("is told by the CRM's own id, so that two customers of one name stay two", () => {
    expect(deal("salesforce", { id: "001A", name: "Smith" })).not.toBe(
      deal("salesforce", { id: "001B", name: "Smith" }),
    );
    expect(accountOrigin(deal("salesforce", { id: "001A" }) as string)).toEqual({
      crm: "salesforce",
      host: "a.example:8443",
    });
  });

  it("is told by the name where nothing else is known, and then never means one that has an id", () => {
    expect(deal("by-hand", { name: "Kessler & Söhne, GmbH" })).toBe(
      deal("by-hand", { name: " KESSLER  Sohne GmbH" }),
    );
    expect(deal("by-hand", { name: "Smith" })).not.toBe(deal("salesforce", { id: "001A", name: "Smith" }));
    expect(accountOrigin(deal("by-hand", { name: "Smith" }) as string)).toBeNull();
  });

  it("is nobody's without a name, and in practice", () => {
    expect([
      deal("by-hand"),
      deal("by-hand", { name: " – " }),
      deal("practice", { id: "1", name: "Harrow" }),
    ]).toEqual([null, null, null]);
  });
});
