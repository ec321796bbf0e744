import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";

type Props = {
  reason: RefObject<HTMLInputElement | null>;
  effectivity: RefObject<HTMLInputElement | null>;
  /** What is known of the reason already. */
  suggested: string;
  startsHere: boolean;
  lacksReason: boolean;
  problemId: string;
};

/** Why the packet is issued anew, and from when or for what that holds: the head of every page says both. */
export function RevisionParts({ reason, effectivity, suggested, startsHere, lacksReason, problemId }: Props) {
  const words = useWords();
  const id = useId();
  const usual = ["now", "next", "date", "serial"].map((key) => words(`revise_effective_${key}`));
  return (
    <>
      <div class="part">
        <label class="part-name" for={`${id}w`}>
          {words("revise_why")}
        </label>
        <input
          id={`${id}w`}
          ref={reason}
          class="control"
          dir="auto"
          defaultValue={suggested}
          maxLength={500}
          autofocus={startsHere}
          aria-invalid={lacksReason}
          aria-describedby={problemId}
        />
      </div>
      <div class="part">
        <label class="part-name" for={`${id}e`}>
          {words("revise_effective")}
        </label>
        <input
          id={`${id}e`}
          ref={effectivity}
          class="control"
          dir="auto"
          defaultValue={usual[0]}
          maxLength={200}
          list={`${id}l`}
          aria-describedby={`${id}h`}
        />
        <datalist id={`${id}l`}>
          {usual.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <p id={`${id}h`} class="fine">
          {words("revise_effective_hint")}
        </p>
      </div>
    </>
  );
}
