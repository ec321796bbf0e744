import { api } from "lwc";
import PracticeComponent from "practice/component";

/** A related list as a card: a few rows, each cell naming its column as lightning-datatable does. */
export default class RelatedListSingleContainer extends PracticeComponent {
  @api title;
  @api icon;
  @api href;
  @api rows = [];
  @api total;

  get heading() {
    return `${this.title} (${this.total ?? this.rows.length})`;
  }

  get columns() {
    return this.rows[0]?.cells.map((cell) => cell.label) ?? [];
  }

  get empty() {
    return this.rows.length === 0;
  }
}
