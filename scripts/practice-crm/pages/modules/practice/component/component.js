import { LightningElement } from "lwc";

/** Every part of the page. In native shadow nothing gets in from outside, so each root takes the design system itself. */
export default class PracticeComponent extends LightningElement {
  connectedCallback() {
    if (!this.template.synthetic) this.template.adoptedStyleSheets.push(globalThis.designSystem);
  }
}
