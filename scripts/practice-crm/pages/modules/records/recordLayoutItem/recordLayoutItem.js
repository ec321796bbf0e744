import LayoutField from "practice/layoutField";

/** A field as a page layout draws it. */
export default class RecordLayoutItem extends LayoutField {}
