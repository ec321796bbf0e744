import { coreReducer, createAjv, init, isVisible, update } from "@jsonforms/core";
import { allTerms } from "../rules/spec.ts";
import { comparison, counter, dataOf, schemaOf } from "./json-schema.mjs";

function controlsOf(items) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.map((item) => ({
    type: "Control",
    scope: `#/properties/${item.id}`,
    ...(item.when && {
      rule: {
        effect: "SHOW",
        condition: { type: "AND", conditions: allTerms(item, byId).map(conditionOf) },
      },
    }),
  }));
}

const conditionOf = (term) => ({
  scope: `#/properties/${term.field}`,
  failWhenUndefined: true,
  schema: comparison(term),
});

/** Its reducer and its rules, without a renderer. */
export const contestant = {
  name: "JSON Forms",
  prepare: (spec) => ({
    schema: schemaOf(spec, { hide: false }),
    ui: { type: "Group", elements: controlsOf(spec.questions) },
    row: controlsOf(spec.columns),
  }),
  load({ schema, ui, row }, spec, answers) {
    const ajv = createAjv();
    let state = coreReducer(undefined, init(dataOf(answers), schema, ui, { ajv }));
    const summary = () => {
      const bad = new Set(
        state.errors
          .filter(({ keyword }) => keyword !== "required" && keyword !== "if")
          .map(({ instancePath }) => instancePath),
      );
      const { summary, add } = counter(spec, (place) => bad.has(place));
      for (const [at, item] of spec.questions.entries())
        if (isVisible(ui.elements[at], state.data, "", ajv))
          add(item, item.department, state.data[item.id], `/${item.id}`);
      for (const [at, cells] of state.data.items.entries())
        for (const [column, item] of spec.columns.entries())
          if (isVisible(row[column], state.data, `items.${at}`, ajv))
            add(item, "items", cells[item.id], `/items/${at}/${item.id}`);
      return summary;
    };
    return {
      summary,
      change({ id, value, row }) {
        const path = row === undefined ? id : `items.${row}.${id}`;
        state = coreReducer(
          state,
          update(path, () => (value === "" ? undefined : value)),
        );
        return summary();
      },
    };
  },
};
