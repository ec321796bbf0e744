import { api } from "lwc";
import PracticeComponent from "practice/component";

/** What a lookup field shows: a link to the record it names. */
export default class Lookup extends PracticeComponent {
  @api value;
}
