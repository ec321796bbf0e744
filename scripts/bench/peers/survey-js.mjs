import * as surveyCore from "survey-core";
import { noSummary } from "../rules/oracle.ts";
import { allTerms, options } from "../rules/spec.ts";

const { Model } = surveyCore.Model ? surveyCore : surveyCore.default;

function expressionOf(terms, prefix) {
  return terms.map((term) => termOf(term, `{${prefix}${term.field}}`)).join(" and ");
}

function termOf({ op, value }, name) {
  if (op === "notempty") return `${name} notempty`;
  if (op === "gt") return `(${name} notempty and ${name} > ${value})`;
  if (op === "ne") return `(${name} notempty and ${name} <> '${value}')`;
  return `${name} = '${value}'`;
}

function questionOf(item, prefix, byId) {
  const question = { name: item.id, title: item.id, isRequired: item.required, type: "text" };
  if (item.when) question.visibleIf = expressionOf(allTerms(item, byId), prefix);
  if (item.kind === "text") {
    question.validators = [{ type: "text", maxLength: item.maxLength }];
    if (item.pattern) question.validators.push({ type: "regex", regex: item.pattern });
  } else if (item.kind === "number") {
    question.inputType = "number";
    question.validators = [{ type: "numeric", minValue: item.min, maxValue: item.max }];
  } else if (item.kind === "choice") {
    question.type = "dropdown";
    question.choices = options;
  } else question.validators = [{ type: "regex", regex: "^\\d{4}-\\d{2}-\\d{2}$" }];
  return question;
}

export const contestant = {
  name: "SurveyJS",
  prepare(spec) {
    const byId = (items) => new Map(items.map((item) => [item.id, item]));
    const [questions, columns] = [byId(spec.questions), byId(spec.columns)];
    const pages = spec.departments.map((department) => ({
      name: department,
      elements: spec.questions
        .filter((item) => item.department === department)
        .map((item) => questionOf(item, "", questions)),
    }));
    const cells = spec.columns.map((item) => {
      const { type, ...question } = questionOf(item, "row.", columns);
      return { ...question, cellType: type };
    });
    const table = { type: "matrixdynamic", name: "items", rowCount: spec.rows, columns: cells };
    return { checkErrorsMode: "onValueChanged", pages: [...pages, { name: "items", elements: [table] }] };
  },
  load(config, spec, { fields, rows }) {
    const model = new Model(config);
    model.data = structuredClone({ ...fields, items: rows });
    const table = model.getQuestionByName("items");
    const questions = model.getAllQuestions().filter((question) => question !== table);
    const summary = () => {
      const result = noSummary(spec);
      const count = (question, department) => {
        if (!question.isVisible) return;
        const empty = question.isEmpty();
        const invalid = !empty && !question.validate(false);
        for (const counts of [result.total, result.of[department]]) {
          counts.visible++;
          if (question.isRequired) counts.required++;
          if (question.isRequired && empty) counts.missing++;
          if (invalid) counts.invalid++;
        }
      };
      for (const question of questions) count(question, question.page.name);
      for (const row of table.visibleRows) for (const cell of row.cells) count(cell.question, "items");
      return result;
    };
    return {
      summary,
      change({ id, value, row }) {
        if (row === undefined) model.setValue(id, value);
        else table.visibleRows[row].getQuestionByName(id).value = value;
        return summary();
      },
    };
  },
};
