/** Longer than any file of a packet (300 KB, a ZIP of them 1 MB), shorter than what a browser refuses to hand to a page (64 MB). */
export const largestFile = 8_000_000;

/** Which record gets which file; the bytes as base64, because messages are plain data. */
export type AttachRequest = {
  record: { crm: string; host: string; id: string; url: string };
  file: { name: string; mimeType: string; content: string };
};

/** How it went. "not-seen": the page took it, and does not show it; "not-allowed": we may not touch this page. */
export const attachOutcomes = [
  "attached",
  "not-seen",
  "no-place",
  "several-places",
  "another-record",
  "not-allowed",
] as const;
export type AttachOutcome = (typeof attachOutcomes)[number];

/** Checked by hand, because a script in a page carries no Zod. */
export function isAttachRequest(asked: unknown): asked is AttachRequest {
  const { record, file } = (asked ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const texts = [
    record?.crm,
    record?.host,
    record?.id,
    record?.url,
    file?.name,
    file?.mimeType,
    file?.content,
  ];
  return texts.every((text) => typeof text === "string");
}
