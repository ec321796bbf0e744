import { moveQuestion, moveToDepartment } from "../../../src/playbook/editing/edits/order.ts";
import { useAnnounce } from "../../ui/reorder/announce.tsx";
import { stepBy } from "../../ui/reorder/step-by.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";

/** Moving questions, and saying where they went. */
export function useMoveQuestion() {
  const words = useWords();
  const say = useAnnounce();
  const book = useBook();
  const { change, refused } = useChange();
  const { fields } = book.playbook;
  const inDepartment = (department: string | undefined): string[] =>
    fields.filter((field) => field.department === department).map(({ id }) => id);

  /** Behind `after`, or (null) to the beginning of the department that `target` is in. */
  const drop = async (id: string, after: string | null, target: string): Promise<void> => {
    const [field, department] = [book.field(id), book.field(target)?.department];
    if (!field || department === undefined) return;
    const stays = field.department === department;
    const others = inDepartment(department).filter((one) => one !== id);
    const place = others.indexOf(after ?? "") + 2;
    const moved = change((playbook) =>
      stays ? moveQuestion(playbook, id, after) : moveToDepartment(playbook, id, department, after),
    );
    // Another place breaks nothing, and is said when it is seen; another department may refuse.
    if (stays) say(words("ui_moved_to", field.label, place, others.length + 1));
    else if ((await moved).ok)
      say(words("manager_moved_into", field.label, book.departmentName(department), place));
  };
  const step = (id: string, by: -1 | 1): void => {
    const ids = inDepartment(book.field(id)?.department);
    const after = stepBy(ids, id, by);
    if (after === undefined) say(words(by < 0 ? "ui_is_first" : "ui_is_last"));
    else void drop(id, after, id);
  };
  return { drop, step, refused };
}
