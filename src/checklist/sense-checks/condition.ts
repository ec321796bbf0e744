import { fieldsRead } from "../../conditions/condition.ts";
import { compileCondition } from "../../conditions/evaluate.ts";
import type { CheckKind } from "./check-kind.ts";

export const condition: CheckKind<"condition"> = {
  kind: "condition",
  reads: ({ when }) => fieldsRead(when),
  find: ({ when }, look) => (compileCondition(when)(look.read, look.settings) === "met" ? [[]] : []),
};
