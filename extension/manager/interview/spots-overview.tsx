import { spotsOf } from "../../../src/playbook/editing/edits/white-spots.ts";
import type { WhiteSpot } from "../../../src/playbook/playbook.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { writeRoute } from "../route.ts";

/** Before a department is chosen: what the interview is for, and every need that nobody asks for yet. */
export function SpotsOverview() {
  const words = useWords();
  const book = useBook();
  const { whiteSpots = [] } = book.playbook;
  const departments = [...new Set(whiteSpots.map(({ department }) => department))];
  return (
    <section class="interview" aria-labelledby="interview-title">
      <div class="interview-head">
        <h1 id="interview-title" tabIndex={-1}>
          {words("manager_section_interview")}
        </h1>
        <Button onClick={() => print()}>
          <Icon name="page" /> {words("interview_print_all")}
        </Button>
      </div>
      <p>{words("interview_lead")}</p>
      <p>{words("interview_few")}</p>
      <h2>{words("interview_nobody_asks")}</h2>
      {whiteSpots.length === 0 && <p>{words("interview_no_spots")}</p>}
      {departments.map((id) => (
        <section key={id} class="interview-spots" aria-labelledby={`spots-${id}`}>
          <h3 id={`spots-${id}`}>
            <a href={writeRoute({ section: "interview", of: id })}>{book.departmentName(id)}</a>
          </h3>
          <ul>
            {spotsOf(book.playbook, id).map((spot) => (
              <li key={spot.id}>{firstSaid(spot) || words("interview_no_words")}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The need, or what was said where it is still missing. */
const firstSaid = ({ need, gap = "", use = "", without = "" }: WhiteSpot): string =>
  [need, gap, use, without].find((text) => text.trim() !== "") ?? "";
