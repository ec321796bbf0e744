/** One thing that changed, in a manager's words. */
export type ChangeLine =
  /** A sentence of its own: "Answer “Crane” added". */
  | { text: string }
  /** A property with what it was and what it is; "" where there was nothing, or is nothing now. */
  | { name: string; was: string; now: string };

/** All that changed of one thing. */
export type ChangeGroup = {
  /** Tells one group from another; the same for the same thing in any comparison. */
  key: string;
  /** The department it belongs to, as it is now; null: of the playbook as a whole. */
  department: string | null;
  /** What it is called now: a question's own words, "Receiving", "Settings". */
  title: string;
  mark: "added" | "changed" | "retired" | "back" | "removed" | "moved";
  /** The question, where it is one. */
  field?: string;
  lines: ChangeLine[];
};
