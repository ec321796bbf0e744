/** The deals that ship for trying a playbook on. */
export const sampleIds = ["plain-repeat", "customer-engines", "export", "site-installation"] as const;
export type SampleId = (typeof sampleIds)[number];

export const isSampleId = (id: string): id is SampleId => sampleIds.some((one) => one === id);

/** What the manager page asks the preview to show, in the preview's address: whoever reloads it sees the same. */
export type AskedPreview = {
  /** A deal that ships, or a stored one by the key of its record. */
  deal: { sample: string } | { stored: string };
  /** One of our stages; null: the deal's own. */
  stage: string | null;
  /** With all that is known of it, not only with what opens branches. */
  answered: boolean;
};

export const writeAsked = ({ deal, stage, answered }: AskedPreview): string =>
  `#${new URLSearchParams({
    ...deal,
    ...(stage === null ? {} : { stage }),
    ...(answered ? { answered: "yes" } : {}),
  })}`;

/** Whatever is not understood is the plain sample deal. */
export function readAsked(hash: string): AskedPreview {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const stored = asked.get("stored");
  return {
    deal: stored === null ? { sample: asked.get("sample") ?? sampleIds[0] } : { stored },
    stage: asked.get("stage"),
    answered: asked.get("answered") === "yes",
  };
}
