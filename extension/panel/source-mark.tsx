import type { Source } from "../../src/checklist/answer.ts";
import type { Requirement } from "../../src/checklist/profile/profile.ts";
import { momentDay } from "../../src/values/dates.ts";
import { useWords } from "../ui/words-context.ts";

type Props = {
  source: Source;
  crmName: string;
  /** The customer's requirement, where the answer meets it. */
  requirement?: Requirement | undefined;
};

/** "from Salesforce · read 09:12", "from customer profile (Nov 12, 2026)". What was typed needs no mark. */
export function SourceMark({ source, crmName, requirement }: Props) {
  const words = useWords();
  const day = (moment: string): string => momentDay(moment, words.language);
  if (source.from === "profile")
    return <span class="source">{words("panel_from_profile", day(source.changedAt))}</span>;
  if (source.from === "typed")
    return requirement ? (
      <span class="source">{words("panel_as_profile", day(requirement.since))}</span>
    ) : null;
  if (source.from !== "record") return <span class="source">{words(`panel_from_${source.from}`)}</span>;
  return (
    <>
      <span class="source">{words("panel_from_crm", crmName)}</span>
      <time dateTime={source.readAt}>{words("panel_read_at", readAt(source.readAt, words.language))}</time>
    </>
  );
}

/** The time of day for today's reading, the day for an older one. */
function readAt(moment: string, language: string): string {
  const at = new Date(moment);
  const today = at.toDateString() === new Date().toDateString();
  const format: Intl.DateTimeFormatOptions = today ? { timeStyle: "short" } : { dateStyle: "medium" };
  return Number.isNaN(at.getTime()) ? moment : new Intl.DateTimeFormat(language, format).format(at);
}
