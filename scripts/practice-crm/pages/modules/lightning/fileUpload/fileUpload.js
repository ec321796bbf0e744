import { api } from "lwc";
import PracticeComponent from "practice/component";

/** The library keeps its own to itself. Like that one: a file input of the library, and an event for what was chosen. */
export default class FileUpload extends PracticeComponent {
  @api label;
  @api multiple = false;
  @api disabled = false;

  upload(event) {
    event.stopPropagation();
    const { files } = event.target;
    if (files?.length) this.dispatchEvent(new CustomEvent("choose", { detail: [...files] }));
  }
}
