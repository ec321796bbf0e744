import { api } from "lwc";
import PracticeComponent from "practice/component";

/** A link to another record, its text in a slot of its own: in native shadow the link itself holds no words. */
export default class HoverableLink extends PracticeComponent {
  @api href;
  @api label;

  get preview() {
    return `Open ${this.label} Preview`;
  }
}
