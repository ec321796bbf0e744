import { useId, useRef, useState } from "preact/hooks";
import type { Packet } from "../../../src/packet/packet.ts";
import type { Problem, Result } from "../../../src/values/result.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import type { IssueRequest } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { UnexplainedNotice } from "../profile/unexplained.tsx";
import { useReveal } from "../reveal.ts";
import { MissingList } from "./missing-list.tsx";
import { RevisionParts } from "./revision-parts.tsx";
import { suggestedReason } from "./suggested-reason.ts";
import { WhatChanges } from "./what-changes.tsx";

type Lacking = "name" | "why" | "reason";
type Props = {
  view: DealView;
  onIssue: (request: IssueRequest) => Promise<Result<Packet>>;
  onClose: () => void;
};

/** Who issues; and with something essential missing, why it goes out all the same: that is printed on page 1. */
export function IssueForm({ view, onIssue, onClose }: Props) {
  const words = useWords();
  const id = useId();
  const { reveal } = useReveal();
  const name = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const why = useRef<HTMLInputElement>(null);
  const effectivity = useRef<HTMLInputElement>(null);
  const [lacks, setLacks] = useState<Lacking | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [working, setWorking] = useState(false);
  const needsReason = !view.readiness.mayIssue;
  const revises = view.packets.length > 0;
  const [{ repName, suggested }] = useState({
    repName: view.repName,
    suggested: suggestedReason(view, words),
  });
  // The browser gives it the focus as the dialog opens, so that not even the first key goes to another place.
  const [startsAt] = useState<Lacking>(!repName ? "name" : revises ? "why" : needsReason ? "reason" : "name");

  const show = (field: string): void => {
    onClose();
    // The dialog gives the focus back as it closes; the question takes it after that.
    setTimeout(() => reveal(field));
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const issuedBy = name.current?.value.trim() ?? "";
    const because = reason.current?.value.trim() ?? "";
    const changed = why.current?.value.trim() ?? "";
    const given: Record<Lacking, boolean> = {
      name: issuedBy !== "",
      why: !revises || changed !== "",
      reason: !needsReason || because !== "",
    };
    const lacking = (["name", "why", "reason"] as const).find((one) => !given[one]) ?? null;
    setLacks(lacking);
    if (lacking) return { name, why, reason }[lacking].current?.focus();
    setWorking(true);
    const gaps = needsReason ? { name: issuedBy, reason: because } : null;
    const issued = await onIssue({
      issuedBy,
      gaps,
      ...(revises && { why: { reason: changed, effectivity: effectivity.current?.value.trim() ?? "" } }),
    });
    setWorking(false);
    setProblem(issued.ok ? null : issued.problem);
  };
  return (
    <form class="issue-form" noValidate onSubmit={submit}>
      <MissingList view={view} onShow={show} />
      <UnexplainedNotice view={view} onShow={show} />
      {revises && <WhatChanges view={view} />}
      <div class="part">
        <label class="part-name" for={`${id}n`}>
          {words("panel_issued_by")}
        </label>
        <input
          id={`${id}n`}
          ref={name}
          class="control"
          dir="auto"
          defaultValue={repName}
          maxLength={200}
          autocomplete="name"
          autofocus={startsAt === "name"}
          aria-invalid={lacks === "name"}
          aria-describedby={`${id}p`}
        />
      </div>
      {revises && (
        <RevisionParts
          reason={why}
          effectivity={effectivity}
          suggested={suggested}
          startsHere={startsAt === "why"}
          lacksReason={lacks === "why"}
          problemId={`${id}p`}
        />
      )}
      {needsReason && (
        <div class="part">
          <label class="part-name" for={`${id}r`}>
            {words("panel_gaps_reason")}
          </label>
          <textarea
            id={`${id}r`}
            ref={reason}
            class="control"
            dir="auto"
            maxLength={1000}
            autofocus={startsAt === "reason"}
            aria-invalid={lacks === "reason"}
            aria-describedby={`${id}p`}
          />
        </div>
      )}
      <p id={`${id}p`} class="problem" role="alert">
        {lacks && words(`panel_needs_${lacks}`)}
      </p>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      <div class="dialog-foot">
        <Button onClick={onClose}>{words("ui_cancel")}</Button>
        <Button tone="main" type="submit" disabled={working}>
          {words(needsReason ? "panel_issue_with_gaps" : "panel_issue_now")}
        </Button>
      </div>
    </form>
  );
}
