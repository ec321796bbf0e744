import { api } from "lwc";
import PracticeComponent from "practice/component";

/** The header of a record: its name, its actions and a few facts, cut to fit. */
export default class Highlights2 extends PracticeComponent {
  @api entity;
  @api icon;
  @api actions = [];
}
