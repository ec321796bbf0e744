import { textual } from "./text-content.ts";

export const longtext = textual("longtext");
