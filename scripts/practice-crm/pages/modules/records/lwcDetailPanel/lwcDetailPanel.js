import { api } from "lwc";
import PracticeComponent from "practice/component";

const outputs = {
  text: "isText",
  money: "isMoney",
  percent: "isPercent",
  date: "isDate",
  phone: "isPhone",
  address: "isAddress",
  lookup: "isLookup",
};
const inputs = { text: "text", money: "number", date: "date" };

/** The fields of a record in sections, to be looked at or edited in place. A pencil opens all of them, as in Lightning. */
export default class LwcDetailPanel extends PracticeComponent {
  @api sections = [];
  @api layout = "page";
  @api objectName = "Opportunity";
  editing = false;

  get pageLayout() {
    return this.layout === "page";
  }

  get drawnSections() {
    return this.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => this.drawn(field)),
    }));
  }

  drawn(field) {
    const editing = this.editing && !field.fixed;
    return {
      ...field,
      editing,
      css: `slds-size_1-of-${field.wide ? 1 : 2} slds-p-horizontal_x-small slds-p-bottom_xx-small`,
      [outputs[field.kind]]: !editing && field.value !== null && field.value !== undefined,
      isChoice: editing && Boolean(field.options),
      isInput: editing && !field.options,
      inputType: inputs[field.kind],
      formatter: field.kind === "money" ? "currency" : undefined,
    };
  }

  edit() {
    this.editing = true;
  }

  cancel() {
    this.editing = false;
  }

  save() {
    const typed = {};
    for (const input of this.template.querySelectorAll("lightning-input, select"))
      typed[input.name] = input.value;
    this.editing = false;
    this.dispatchEvent(new CustomEvent("save", { detail: typed }));
  }
}
