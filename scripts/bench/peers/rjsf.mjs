import { createSchemaUtils } from "@rjsf/utils";
import validators from "@rjsf/validator-ajv8";
import { changed, counter, dataOf, schemaOf } from "./json-schema.mjs";

const { customizeValidator } = validators.customizeValidator
  ? validators
  : await import("@rjsf/validator-ajv8");

/** What its Form computes per change with `liveValidate`, without React: default state, resolved schema, validation. */
export const contestant = {
  name: "rjsf with ajv",
  prepare: (spec) => schemaOf(spec, { hide: true }),
  load(schema, spec, answers) {
    const validator = customizeValidator();
    const utils = createSchemaUtils(validator, schema);
    let data = dataOf(answers);
    const summary = () => {
      data = utils.getDefaultFormState(schema, data);
      const resolved = utils.retrieveSchema(schema, data);
      const { errors } = validator.validateFormData(data, schema);
      const bad = new Set(
        errors.filter(({ name }) => name !== "required" && name !== "if").map(({ property }) => property),
      );
      const { summary, add } = counter(spec, (place) => bad.has(place));
      for (const item of spec.questions)
        if (item.id in resolved.properties) add(item, item.department, data[item.id], `.${item.id}`);
      for (const [at, row] of data.items.entries()) {
        const { properties } = utils.retrieveSchema(schema.properties.items.items, row);
        for (const item of spec.columns)
          if (item.id in properties) add(item, "items", row[item.id], `.items.${at}.${item.id}`);
      }
      return summary;
    };
    return {
      summary,
      change(change) {
        data = changed(data, change);
        return summary();
      },
    };
  },
};
