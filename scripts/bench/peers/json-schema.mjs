import { noSummary } from "../rules/oracle.ts";
import { allTerms, options } from "../rules/spec.ts";

function propertyOf({ kind, id, maxLength, pattern, min, max }) {
  if (kind === "text") return { type: "string", title: id, maxLength, ...(pattern && { pattern }) };
  if (kind === "number") return { type: "number", minimum: min, maximum: max };
  return kind === "choice"
    ? { type: "string", enum: options }
    : { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
}

export function comparison({ op, value }) {
  if (op === "notempty") return { minLength: 1 };
  if (op === "gt") return { exclusiveMinimum: value };
  return op === "ne" ? { not: { const: value } } : { const: value };
}

function ifOf(terms) {
  const properties = {};
  for (const term of terms) {
    const was = properties[term.field];
    properties[term.field] = was ? { allOf: [was, comparison(term)] } : comparison(term);
  }
  return { properties, required: Object.keys(properties) };
}

/** With `hide`, a conditional question's property stands only in its `then`: the documented way to show and hide. */
function objectOf(items, hide) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const schema = { type: "object", properties: {}, required: [] };
  const rules = [];
  for (const item of items) {
    const property = { [item.id]: propertyOf(item) };
    if (!item.when || !hide) Object.assign(schema.properties, property);
    if (!item.when && item.required) schema.required.push(item.id);
    if (item.when)
      rules.push({
        if: ifOf(allTerms(item, byId)),
        // biome-ignore lint/suspicious/noThenProperty: that is what JSON Schema calls it.
        then: { ...(hide && { properties: property }), ...(item.required && { required: [item.id] }) },
      });
  }
  return rules.length > 0 ? { ...schema, allOf: rules } : schema;
}

export function schemaOf(spec, { hide }) {
  const schema = objectOf(spec.questions, hide);
  schema.properties.items = { type: "array", items: objectOf(spec.columns, hide) };
  return schema;
}

/** JSON Schema knows no empty text that means unanswered: forms drop such keys. */
const given = (cells) => Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));

export const dataOf = ({ fields, rows }) => ({ ...given(fields), items: rows.map(given) });

const put = (cells, id, value) => given({ ...cells, [id]: value });

export function changed(data, { id, value, row }) {
  if (row === undefined) return put(data, id, value);
  return { ...data, items: data.items.map((cells, at) => (at === row ? put(cells, id, value) : cells)) };
}

/** Counts what is asked; `isBad` says whether a value at a place was found wrong. */
export function counter(spec, isBad) {
  const summary = noSummary(spec);
  const add = (item, department, value, place) => {
    for (const counts of [summary.total, summary.of[department]]) {
      counts.visible++;
      if (item.required) counts.required++;
      if (value === undefined) {
        if (item.required) counts.missing++;
      } else if (isBad(place)) counts.invalid++;
    }
  };
  return { summary, add };
}
