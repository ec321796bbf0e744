import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";
import { problemsOn } from "./look.ts";

/** A page nothing is wrong with, and what is put into it. */
const page = (body: string, styles = "") => `<!doctype html><html lang="en"><title>A page</title><style>
  body { background: #fff; color: #222 } @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
  button { min-height: 32px; appearance: none; border: 1px solid } :focus { outline: 2px solid } ${styles}
  </style><main><h1>A page</h1><p class="text">Some text</p><button>Go on</button>${body}</main>`;

const dark = "@media (prefers-color-scheme: dark)";
const faults: [what: string, body: string, styles: string, found: RegExp][] = [
  ["a picture nobody can hear of", '<img src="data:,">', "", /^image-alt: /],
  ["pale text", "", ".text { color: #bbb }", /^color-contrast: .*Some text/],
  [
    "text that is pale in dark alone",
    "",
    `${dark} { .text { color: #444 } }`,
    /^dark, color-contrast: .*Some/,
  ],
  [
    "pale by its ground",
    '<div class="g"><p>On it</p></div>',
    ".g { background: #555 }",
    /^color-contrast: .*On/,
  ],
  [
    "pale by what is around",
    '<div class="g"><p>In it</p></div>',
    ".g { opacity: 0.4 }",
    /^color-contrast: .*In/,
  ],
  [
    "pale by a style of its own",
    '<p class="text" style="color: #aaa">Its own</p>',
    "",
    /^color-contrast: .*own/,
  ],
  [
    "a link told by its colour alone",
    '<p>Some text with <a href="#a">a link</a> in it</p>',
    "a { color: #226; text-decoration: none }",
    /^link-in-text-block: /,
  ],
  [
    "small things to press, close together",
    "<button class='s'>a</button><button class='s'>b</button>",
    ".s { min-height: 0; height: 12px; width: 12px; padding: 0; margin: 0 }",
    /^target-size: /,
  ],
  [
    "a button nobody can name",
    '<button><svg width="9" height="9"></svg></button>',
    "",
    /^a button without a name/,
  ],
  [
    "something that moves",
    "",
    ".text { animation: m 2s infinite } @keyframes m { to { opacity: 0.9 } }",
    /^moves: /,
  ],
  ["something wide", '<div style="width: 400px">Wide</div>', "", /^\d+ px too wide at 320 px/],
  [
    "something wide on a wide screen alone",
    "",
    "@media (min-width: 600px) { .text { width: 900px } }",
    / at 640 px/,
  ],
  [
    "a button that is gone when colours are forced",
    '<button class="i" aria-label="Close"></button>',
    ".i { border: 0; width: 32px; background: #222 }",
    /^lost in forced colours: /,
  ],
  [
    "a choice that looks like the other one when colours are forced",
    '<div><button aria-pressed="true">One</button><button aria-pressed="false">Two</button></div>',
    "[aria-pressed=true] { background: #def }",
    /^looks like any other in forced colours: /,
  ],
  ["a focus nobody sees", "", ":focus { outline: 0 }", /^focus not shown: /],
  [
    "a focus under something else",
    '<div class="over">Over</div>',
    ".over { position: fixed; inset: 0; background: #fff }",
    /^focus hidden behind something: /,
  ],
];

let shown: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  const browser = await plainChromium();
  shown = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await shown.emulateMedia({ reducedMotion: "reduce" });
  close = () => leaveChromium(browser);
});
afterAll(() => close?.());

/** What is found when the page without a fault was looked at before, as every state comes after others. */
const found = async (body: string, styles: string, known: Set<number>): Promise<string[]> => {
  await shown.setContent(page(body, styles));
  return problemsOn(shown, [320, 640], known);
};

it("finds nothing on a page that nothing is wrong with, of which no text is judged twice", async () => {
  const known = new Set<number>();
  expect(await found("", "", known)).toEqual([]);
  const judged = known.size;
  expect(judged).toBeGreaterThan(2);
  expect(await found('<p class="text">Other text</p>', "", known)).toEqual([]);
  expect(known.size).toBe(judged);
});

it.each(faults)("finds %s", async (_what, body, styles, line) => {
  const known = new Set<number>();
  await found("", "", known);
  expect(await found(body, styles, known)).toContainEqual(expect.stringMatching(line));
});
