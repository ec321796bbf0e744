import type { LabelPaper } from "../../src/packet/formats/labels/label-papers.ts";
import { edgesOf, placesOnPage } from "../../src/packet/formats/labels/label-places.ts";
import { useWords } from "../ui/words-context.ts";
import "./start-choice.css";

type Props = {
  paper: LabelPaper;
  start: number;
  /** How many labels are printed, with copies. */
  labels: number;
  onStart: (place: number) => void;
};

/** A picture of the first sheet: the place that is pressed is the first one used. Native radios: arrow keys move it. */
export function StartChoice({ paper, start, labels, onStart }: Props) {
  const words = useWords();
  const { width, height } = paper.page;
  const share = (length: number, of: number): string => `${(100 * length) / of}%`;
  return (
    <div class="labels-group">
      <h2 id="labels-start">{words("labels_start")}</h2>
      <p id="labels-start-hint" class="labels-hint">
        {words("labels_start_hint")}
      </p>
      <div
        class="start-sheet"
        role="radiogroup"
        aria-labelledby="labels-start"
        aria-describedby="labels-start-hint"
        style={{ aspectRatio: `${width} / ${height}` }}
      >
        {Array.from({ length: placesOnPage(paper) }, (_, place) => {
          const edges = edgesOf(paper, place);
          return (
            <label
              key={place}
              class={`start-place ${stateOf(place, start, labels)}`}
              style={{
                insetInlineStart: share(edges.x, width),
                insetBlockStart: share(edges.y, height),
                inlineSize: share(edges.width, width),
                blockSize: share(edges.height, height),
              }}
            >
              <input
                type="radio"
                name="labels-start"
                checked={place === start}
                aria-label={words(
                  "labels_place",
                  place + 1,
                  Math.floor(place / paper.columns) + 1,
                  (place % paper.columns) + 1,
                )}
                onChange={() => onStart(place)}
              />
              <span aria-hidden="true">{place + 1}</span>
            </label>
          );
        })}
      </div>
    </div>
  );
}

/** Already gone, printed on, or left for next time. */
function stateOf(place: number, start: number, labels: number): "gone" | "used" | "free" {
  if (place < start) return "gone";
  return place < start + labels ? "used" : "free";
}
