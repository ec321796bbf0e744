import { textual } from "./text-content.ts";

export const text = textual("text");
