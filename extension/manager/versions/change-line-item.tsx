import type { ChangeLine } from "../../../src/playbook/editing/words/change.ts";
import { wordDiff } from "../../../src/values/word-diff.ts";
import { useWords } from "../../ui/words-context.ts";

/** Longer texts are read as one, with what changed in them marked; short ones side by side. */
const shortText = 40;

/** A sentence, or a property with what it was and what it is; read aloud as "was …, now …". */
export function ChangeLineItem({ line }: { line: ChangeLine }) {
  const words = useWords();
  if ("text" in line) return <li>{line.text}</li>;
  const { name, was, now } = line;
  const long = was.length > shortText && now.length > shortText;
  return (
    <li>
      <span class="change-name">{name}</span>{" "}
      {long ? (
        <span>
          {wordDiff(was, now).map((part, at) => {
            const text = <bdi>{part.text}</bdi>;
            if (part.kind === "same") return part.text;
            return part.kind === "removed" ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>;
          })}
        </span>
      ) : (
        <>
          <span class="visually-hidden">{words("change_was")} </span>
          {was === "" ? (
            <span class="change-nothing">{words("change_nothing")}</span>
          ) : (
            <del>
              <bdi>{was}</bdi>
            </del>
          )}{" "}
          <span class="change-arrow" aria-hidden="true">
            →
          </span>{" "}
          <span class="visually-hidden">{words("change_now")} </span>
          {now === "" ? (
            <span class="change-nothing">{words("change_nothing")}</span>
          ) : (
            <ins>
              <bdi>{now}</bdi>
            </ins>
          )}
        </>
      )}
    </li>
  );
}
