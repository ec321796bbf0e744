import { packetCss } from "./packet-css.ts";
import { styleSource } from "./style-source.ts";

/** The packet's style, as the desk's page has to name it too. */
export const packetStyleSource = styleSource(packetCss);
