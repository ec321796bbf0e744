import { textHash } from "../../values/hash.ts";
import { base64 } from "./base64.ts";

/** A style as a content security policy names it: that one style and no other may stand in the page. */
export const styleSource = (css: string): string => `'sha256-${base64(textHash(css))}'`;
