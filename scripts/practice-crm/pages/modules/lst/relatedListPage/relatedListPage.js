import { api } from "lwc";
import PracticeComponent from "practice/component";

/** A related list on a page of its own: the way back to its record, and every row. */
export default class RelatedListPage extends PracticeComponent {
  @api page;

  get columns() {
    return this.page.rows[0]?.cells.map(({ label }) => label) ?? [];
  }

  get rows() {
    return this.page.rows.map(({ id, cells: [first, ...others] }) => ({ id, first, others }));
  }
}
