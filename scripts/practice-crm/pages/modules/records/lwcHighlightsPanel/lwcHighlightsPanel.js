import PracticeComponent from "practice/component";

/** The place of the highlights on a record page. */
export default class LwcHighlightsPanel extends PracticeComponent {}
