import { api } from "lwc";
import PracticeComponent from "practice/component";
import { hasHooks } from "../../../hooks.js";

/** A field of a record: what page layout and Dynamic Forms have in common. Value and input are given as slots. */
export default class LayoutField extends PracticeComponent {
  @api fieldLabel;
  @api apiName;
  @api objectName = "Opportunity";
  @api editing = false;
  @api fixed = false;

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute("field-label", this.fieldLabel);
  }

  get hook() {
    return hasHooks ? `sfdc:RecordField.${this.objectName}.${this.apiName}` : undefined;
  }

  get editTitle() {
    return `Edit ${this.fieldLabel}`;
  }

  edit() {
    this.dispatchEvent(new CustomEvent("editfield"));
  }
}
