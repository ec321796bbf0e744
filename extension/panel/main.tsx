// First: it must run before the first schema is used.
import "../platform/no-eval.ts";
import { render } from "preact";
import type { Front } from "../messages/front.ts";
import { watchFront } from "../messages/watch-front.ts";

const root = document.getElementById("root") as HTMLElement;

const titleOf = (front: Front): string => (front.kind === "record" ? (front.record.name ?? "") : front.kind);

watchFront((_tabId, front) => render(<h1>{titleOf(front)}</h1>, root));
