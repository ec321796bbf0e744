import LayoutField from "practice/layoutField";

/** A field as a Dynamic Forms draw it. */
export default class RecordField extends LayoutField {}
