import { LogicEngine } from "json-logic-engine";
import { noSummary, tally } from "../rules/oracle.ts";
import { allTerms } from "../rules/spec.ts";

/** A rule per question, run anew for every question at each change: what these libraries offer. Checks are the team's own code. */
export const contestant = {
  name: "json-logic-engine (interpreted)",
  prepare(spec) {
    const withRules = (items) => {
      const byId = new Map(items.map((item) => [item.id, item]));
      return items.map((item) => ({ item, rule: item.when ? ruleOf(allTerms(item, byId)) : null }));
    };
    return { questions: withRules(spec.questions), columns: withRules(spec.columns) };
  },
  load(config, spec, given) {
    const engine = new LogicEngine(undefined, undefined, { disableInterpretedOptimization: true });
    const answers = structuredClone(given);
    const summary = () => {
      const result = noSummary(spec);
      const look = (rules, cells) => {
        for (const { item, rule } of rules)
          if (!rule || engine.run(rule, cells))
            tally(result, item.department ?? "items", item, cells[item.id]);
      };
      look(config.questions, answers.fields);
      for (const row of answers.rows) look(config.columns, row);
      return result;
    };
    return {
      summary,
      change({ id, value, row }) {
        const cells = row === undefined ? answers.fields : answers.rows[row];
        cells[id] = value;
        return summary();
      },
    };
  },
};

const ruleOf = (terms) => ({ and: terms.flatMap(termOf) });

function termOf({ field, op, value }) {
  const given = { "!==": [{ var: field }, ""] };
  if (op === "notempty") return [given];
  if (op === "gt") return [given, { ">": [{ var: field }, value] }];
  if (op === "ne") return [given, { "!==": [{ var: field }, value] }];
  return [{ "===": [{ var: field }, value] }];
}
