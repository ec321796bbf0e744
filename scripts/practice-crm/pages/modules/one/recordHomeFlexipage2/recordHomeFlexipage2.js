import { api } from "lwc";
import PracticeComponent from "practice/component";

/** A whole record page, drawn from the description that pages/record-pages.js makes of a record. */
export default class RecordHomeFlexipage2 extends PracticeComponent {
  @api page;

  stay(event) {
    event.preventDefault();
  }

  changeStage(event) {
    this.change({ StageName: event.detail });
  }

  save(event) {
    this.change(event.detail);
  }

  keepFile(event) {
    this.dispatchEvent(new CustomEvent("filekept", { detail: event.detail }));
  }

  change(detail) {
    this.dispatchEvent(new CustomEvent("recordchange", { detail }));
  }
}
