import { api } from "lwc";
import PracticeComponent from "practice/component";

/** One of the facts across the top of a record. */
export default class HighlightsDetailsItem extends PracticeComponent {
  @api label;
}
