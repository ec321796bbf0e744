import { holdsLocked, isLocked } from "../../src/playbook/editing/locks.ts";
import { usePolicy } from "../setup/under-policy.tsx";
import { useBook } from "./book-context.ts";

/**
 * What the organisation keeps as it is. A part is named as in src/playbook/editing/locks.ts: "fields:ship-to",
 * "fields:order-lines:columns:quantity", "departments:receiving", "settings:marginFloorPct", "crmStages:salesforce", "stages",
 * "senseChecks:<id>", "company", "publish", "address".
 */
export function useLocks() {
  const { locked = [] } = usePolicy()?.policy ?? {};
  const { playbook } = useBook();
  return {
    /** It may not be changed. Of a question also when its department is locked; before adding one ask for the department. */
    isLocked: (part: string): boolean => isLocked(locked, part, playbook),
    /** It may not be taken away or retired as a whole: it, or something in it, is locked. */
    holdsLocked: (part: string): boolean => holdsLocked(locked, part, playbook),
  };
}
