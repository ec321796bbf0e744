import { labelPaper, labelPapers } from "../../src/packet/formats/labels/label-papers.ts";
import { markerPapers } from "../../src/packet/formats/labels/marker-papers.ts";
import "../inputs/input.css";
import { useWords } from "../ui/words-context.ts";

const groups = [
  ["printer", ["4x6", "a6"]],
  ["letter", labelPapers.map(({ id }) => id).filter((id) => id.startsWith("letter"))],
  ["a4", labelPapers.map(({ id }) => id).filter((id) => id.startsWith("a4"))],
  ["marker", markerPapers.map(({ id }) => id)],
] as const;

/** Every paper labels can be printed on, by what a person has in front of them. */
export function PaperChoice({ paper, onPaper }: { paper: string; onPaper: (paper: string) => void }) {
  const words = useWords();
  const articles = labelPaper(paper)?.articles;
  return (
    <div class="labels-group">
      <h2>
        <label for="labels-paper">{words("labels_paper")}</label>
      </h2>
      <select
        id="labels-paper"
        class="control"
        value={paper}
        aria-describedby="labels-paper-hint"
        onChange={({ currentTarget }) => onPaper(currentTarget.value)}
      >
        {groups.map(([group, ids]) => (
          <optgroup key={group} label={words(`labels_papers_${group}`)}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {words(`labels_paper_${id.replace("-", "_")}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id="labels-paper-hint" class="labels-hint">
        {articles
          ? words("labels_articles", articles)
          : words(labelPaper(paper) ? "labels_printer_hint" : "labels_marker_hint")}
      </p>
    </div>
  );
}
