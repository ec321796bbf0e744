import type { PageBlock, PageLine } from "../../playbook/page-block.ts";
import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { findIn } from "./find-value.ts";
import { templatesOf } from "./named.ts";
import { type Scope, standing } from "./page-context.ts";
import { type ReadableAnswers, readableAnswers } from "./readable-answers.ts";
import { anyRowLeft, isMet } from "./rows-where.ts";
import { namesIn } from "./template.ts";

/**
 * What of a department's page says something in its copy of a packet. The rest is about questions that were not asked, and is the
 * playbook's: a plain deal's packet would hold three times as much of pages as it shows. The page is the same with it and without.
 */
export function blocksThatStand(blocks: PageBlock[], copy: Packet, words: Words): PageBlock[] {
  const answers = readableAnswers(copy);
  const scope: Scope = { find: findIn(answers, words), read: answers.read, note: () => {} };
  const openToo: Scope = { ...scope, find: findIn(answers, words, { openShows: true }) };
  const stands = (line: PageLine, where = scope): boolean =>
    namesColumn(line.text, answers) || standing([line], where).length > 0;
  const kept = blocks.flatMap((block): PageBlock[] => {
    if (!mayStand(block, answers)) return [];
    switch (block.kind) {
      case "headline":
      case "lines": {
        const lines = block.lines.filter((line) => stands(line));
        return lines.length > 0 ? [{ ...block, lines }] : [];
      }
      case "facts": {
        const facts = block.facts
          .filter(({ fact }) => stands(fact, openToo))
          .map(({ small, ...fact }) =>
            small ? { ...fact, small: small.filter((line) => stands(line)) } : fact,
          );
        return facts.length > 0 ? [{ ...block, facts }] : [];
      }
      case "rows":
      case "each":
        return answers.rows(block.table).length > 0 ? [block] : [];
      default:
        return [block];
    }
  });
  // Without any block it would be no page.
  return kept.length > 0 ? kept : blocks;
}

/** Whether its conditions are met; one that names a table's columns keeps them from standing under "Also", wherever it is itself. */
function mayStand(block: PageBlock, answers: ReadableAnswers): boolean {
  if (templatesOf(block).some((text) => namesColumn(text, answers))) return true;
  if ("table" in block && answers.rows(block.table).length > 0) return true;
  if ("when" in block && !isMet(block.when, answers.read)) return false;
  return !("whenRows" in block && block.whenRows && !anyRowLeft(answers, block.whenRows));
}

/** "{order-lines.quantity}", of a table that has rows. */
const namesColumn = (text: string, answers: ReadableAnswers): boolean =>
  namesIn(text).some((name) => name.includes(".") && answers.rows(name.split(".")[0] as string).length > 0);
