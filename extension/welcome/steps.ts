/** One at a time, in this order; each can be passed over. */
export const steps = ["you", "deal", "crm", "done"] as const;

export type Step = (typeof steps)[number];

/** The step a stored name stands for; the first for a name nobody knows (any more). */
export const stepOf = (stored: string): Step => steps.find((step) => step === stored) ?? steps[0];

export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? step;
export const stepBefore = (step: Step): Step => steps[steps.indexOf(step) - 1] ?? step;
