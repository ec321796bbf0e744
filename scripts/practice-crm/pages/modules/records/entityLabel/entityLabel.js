import PracticeComponent from "practice/component";

/** What kind of record this is, above its name. */
export default class EntityLabel extends PracticeComponent {}
