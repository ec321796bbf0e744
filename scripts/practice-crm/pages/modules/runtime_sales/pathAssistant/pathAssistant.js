import { api } from "lwc";
import PracticeComponent from "practice/component";

/**
 * The stages across the page. A click only looks at a stage (`slds-is-active`); the button below puts the record into
 * it (`slds-is-current`). Won and lost are classes.
 */
export default class PathAssistant extends PracticeComponent {
  @api stages = [];
  @api closed;
  _stage;
  looking;

  @api get stage() {
    return this._stage;
  }
  set stage(stage) {
    this._stage = stage;
    this.looking = stage;
  }

  get items() {
    const shown = this.stages.includes(this._stage)
      ? this.stages
      : [...this.stages.slice(0, -1), this._stage];
    const at = shown.indexOf(this._stage);
    return shown.map((name, index) => {
      const current = index === at;
      const flag = current && this.closed ? ` slds-is-${this.closed}` : "";
      const state = current
        ? `slds-is-current${flag}`
        : index < at
          ? "slds-is-complete"
          : "slds-is-incomplete";
      const active = name === this.looking;
      return {
        name,
        done: index < at && this.closed !== "lost",
        selected: String(active),
        css: `slds-path__item ${state}${active ? " slds-is-active" : ""}`,
      };
    });
  }

  get pathClass() {
    return this.closed ? `slds-path slds-is-${this.closed}` : "slds-path";
  }

  get button() {
    if (this.looking !== this._stage) return "Mark as Current Stage";
    return this.closed ? "Change Closed Stage" : "Mark Stage as Complete";
  }

  look(event) {
    event.preventDefault();
    this.looking = event.currentTarget.dataset.stage;
  }

  mark() {
    const next = this.stages[this.stages.indexOf(this._stage) + 1] ?? this._stage;
    const stage = this.looking === this._stage ? next : this.looking;
    this.dispatchEvent(new CustomEvent("stagechange", { detail: stage }));
  }
}
