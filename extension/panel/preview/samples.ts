import type { SampleId } from "../../messages/preview-address.ts";

/** A worked deal as `readWorkedDeal` reads it. */
type SampleDeal = { deal: { closeDate: string } };

/** Loaded one by one: a preview shows one. */
const samples: Record<SampleId, () => Promise<{ default: SampleDeal }>> = {
  "plain-repeat": () => import("./samples/plain-repeat.json"),
  "customer-engines": () => import("./samples/customer-engines.json"),
  export: () => import("./samples/export.json"),
  "site-installation": () => import("./samples/site-installation.json"),
};

export const sampleDeal = async (id: SampleId): Promise<SampleDeal> => (await samples[id]()).default;
