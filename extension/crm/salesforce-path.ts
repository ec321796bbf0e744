import { queryDeep, visibleIn } from "./deep-query.ts";
import { textOf } from "./text-of.ts";

/**
 * The stage the record is in and whether it is closed, from the path across the top of the page. A click on a stage
 * makes it `slds-is-active` (looked at); the record's own stage is `slds-is-current`. Won and lost are classes too:
 * the stage's name is the customer's own word and says nothing.
 */
export function readPath(roots: ParentNode[]): { stage?: string; closed?: "won" | "lost" } {
  const item =
    visibleIn(roots, ".slds-path__item.slds-is-current") ??
    visibleIn(roots, ".slds-path__item.slds-is-won", ".slds-path__item.slds-is-lost");
  if (!item) return {};
  const stage = textOf(item.querySelector(".slds-path__title") ?? item);
  const flagged = (flag: string) =>
    item.classList.contains(flag) ||
    queryDeep(roots, `.slds-path.${flag}`).some((path) => path.contains(item));
  const closed = flagged("slds-is-won") ? "won" : flagged("slds-is-lost") ? "lost" : undefined;
  return { ...(stage && { stage }), ...(closed && { closed }) };
}
