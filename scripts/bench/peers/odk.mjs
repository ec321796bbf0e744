import { loadForm } from "@getodk/xforms-engine";
import { noSummary } from "../rules/oracle.ts";
import { options } from "../rules/spec.ts";

const day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const escaped = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Only what is asked has a value there, so its own terms are enough. */
const relevantOf = (terms) =>
  terms
    .map(({ field, op, value }) => {
      const place = `../${field}`;
      if (op === "notempty") return `${place} != ''`;
      if (op === "gt") return `${place} &gt; ${value}`;
      return op === "ne" ? `(${place} != '' and ${place} != '${value}')` : `${place} = '${value}'`;
    })
    .join(" and ");

function bindOf(item, path) {
  const constraint = {
    text: `string-length(.) &lt;= ${item.maxLength}${item.pattern ? ` and regex(., '${item.pattern}')` : ""}`,
    number: `. &gt;= ${item.min} and . &lt;= ${item.max}`,
    date: `regex(., '${day}')`,
    choice: "",
  }[item.kind];
  return `<bind nodeset="${path}/${item.id}" type="${item.kind === "number" ? "decimal" : "string"}"${
    item.required ? ' required="true()"' : ""
  }${item.when ? ` relevant="${relevantOf(item.when)}"` : ""}${constraint ? ` constraint="${constraint}"` : ""}/>`;
}

function controlOf(item, path) {
  const ref = `ref="${path}/${item.id}"`;
  if (item.kind !== "choice") return `<input ${ref}><label>${item.id}</label></input>`;
  const items = options.map((one) => `<item><label>${one}</label><value>${one}</value></item>`);
  return `<select1 ${ref}><label>${item.id}</label>${items.join("")}</select1>`;
}

const instanceOf = (items, cells) =>
  items.map(({ id }) => `<${id}>${escaped(cells[id] ?? "")}</${id}>`).join("");

/** The whole form as ODK writes it; answers stand in it as they would in a stored instance. */
function formOf(spec, { fields, rows }) {
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>Benchmark</h:title><model><instance><data id="benchmark">${instanceOf(spec.questions, fields)}
${rows.map((row) => `<items>${instanceOf(spec.columns, row)}</items>`).join("\n")}</data></instance>
${spec.questions.map((item) => bindOf(item, "/data")).join("\n")}
${spec.columns.map((item) => bindOf(item, "/data/items")).join("\n")}
</model></h:head><h:body>${spec.questions.map((item) => controlOf(item, "/data")).join("\n")}
<repeat nodeset="/data/items">${spec.columns
    .map((item) => controlOf(item, "/data/items"))
    .join("")}</repeat></h:body></h:html>`;
}

/** ODK's engine: complete, and the one peer that is incremental too. In a browser only, and loading is asynchronous. */
export const contestant = {
  name: "ODK xforms-engine",
  prepare: (spec) => spec,
  async load(_config, spec, answers) {
    const loaded = await loadForm(formOf(spec, answers));
    if (loaded.status === "failure") throw loaded.error;
    const { root } = loaded.createInstance();
    const nodes = new Map();
    const rows = [];
    for (const node of root.currentState.children) {
      if (!node.nodeType.startsWith("repeat-range")) nodes.set(nameOf(node), node);
      else
        for (const row of node.currentState.children)
          rows.push(new Map(row.currentState.children.map((cell) => [nameOf(cell), cell])));
    }
    const summary = () => {
      const result = noSummary(spec);
      const count = (node, department) => {
        const { relevant, required, value } = node.currentState;
        if (!relevant) return;
        const empty = value === "" || value === null || (Array.isArray(value) && value.length === 0);
        const invalid = !empty && node.validationState.violation?.condition === "constraint";
        for (const counts of [result.total, result.of[department]]) {
          counts.visible++;
          if (required) counts.required++;
          if (required && empty) counts.missing++;
          if (invalid) counts.invalid++;
        }
      };
      for (const item of spec.questions) count(nodes.get(item.id), item.department);
      for (const row of rows) for (const item of spec.columns) count(row.get(item.id), "items");
      return result;
    };
    return {
      summary,
      change({ id, value, row }) {
        const node = (row === undefined ? nodes : rows[row]).get(id);
        if (node.nodeType === "select") node.selectValue(value === "" ? null : value);
        else node.setValue(value === "" ? "" : value);
        return summary();
      },
    };
  },
};

const nameOf = (node) => node.currentState.reference.split("/").at(-1).replace(/\[.*$/, "");
