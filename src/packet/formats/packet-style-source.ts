import { textHash } from "../../values/hash.ts";
import { base64 } from "./base64.ts";
import { packetCss } from "./packet-css.ts";

/** The packet's style as a content security policy names it: that one style and no other may stand in the page. */
export const packetStyleSource = `'sha256-${base64(textHash(packetCss))}'`;
