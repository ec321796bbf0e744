import { measure } from "../rules/measure.ts";
import { ours } from "../rules/ours.ts";
import { contestant } from "./odk.mjs";

/** Beside one another in one page. */
window.measureAll = async (size) => [
  await measure(contestant, size, { budget: 4000 }),
  { ...(await measure(ours, size)), name: "Whitespot, in Chromium" },
];
