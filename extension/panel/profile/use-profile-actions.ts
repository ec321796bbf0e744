import type { Requirements } from "../../../src/checklist/profile/profile.ts";
import type { Stand } from "../../../src/checklist/profile/standing.ts";
import { answerHash } from "../../storage/standings.ts";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";

/** What can be done about a changed profile, each with its way back. */
export function useProfileActions() {
  const words = useWords();
  const offerUndo = useUndo();
  const { answer, profile } = useDealActions();
  const goBack = (all: Stand[]): void =>
    profile.goBy(Object.fromEntries(all.map(({ field, by }) => [field.id, by])));
  return {
    take(all: Stand[]): void {
      const instead = Object.fromEntries(all.map((one) => [one.field.id, answerHash(one.answer)]));
      profile.take({ take: newsOf(all), instead });
      offerUndo(words("profile_taken"), () => {
        for (const one of all) answer(one.field.id, one.answer);
        goBack(all);
      });
    },
    keep(all: Stand[]): void {
      // A reason given already still holds.
      const kept = all.flatMap(({ field, news, by }) =>
        news ? [[field.id, by?.why === undefined ? news : { ...news, why: by.why }] as const] : [],
      );
      profile.goBy(Object.fromEntries(kept));
      offerUndo(words("profile_not_taken"), () => goBack(all));
    },
  };
}

const newsOf = (all: Stand[]): Requirements =>
  Object.fromEntries(all.flatMap(({ field, news }) => (news ? [[field.id, news] as const] : [])));
