import { describe, expect, it } from "vitest";
import { matchesAny, patternsMeet } from "../../extension/platform/match-pattern.ts";

const salesforce = "https://*.lightning.force.com/*";

describe("which pages a CRM's hosts mean", () => {
  it.each([
    ["https://acme.lightning.force.com/lightning/r/006/view", true],
    ["https://acme--uat.sandbox.lightning.force.com/", true],
    ["http://acme.lightning.force.com/", false],
    ["https://lightning.force.com.evil.example/", false],
    ["https://evil-lightning.force.com/", false],
    ["https://evil.example/?https://acme.lightning.force.com/", false],
    ["chrome://extensions/", false],
    ["not an address", false],
    [undefined, false],
  ])("%s: %s", (address, meant) => {
    expect(matchesAny([salesforce], address)).toBe(meant);
  });
});

describe("whether a grant is about a CRM", () => {
  it.each([
    [salesforce, true],
    ["https://acme.lightning.force.com/*", true],
    ["https://*/*", true],
    ["*://*/*", true],
    ["<all_urls>", true],
    ["https://*.force.com/*", true],
    ["https://*.hubspot.com/*", false],
    ["http://acme.lightning.force.com/*", false],
  ])("%s: %s", (granted, about) => {
    expect(patternsMeet(salesforce, granted)).toBe(about);
  });
});
