import * as z from "zod/mini";
import { companySchema } from "../playbook/playbook.ts";

/** Settings by name, as `extension/storage` keeps them: one of another shape would stop the pages that read it. */
const text = z.string();
const flag = z.boolean();

export const settingSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  repName: text,
  stageNames: z.record(text, z.record(text, text)),
  turnOnDismissed: z.array(text),
  company: z.nullable(companySchema),
  welcomed: flag,
  welcomeStep: text,
  pillOn: flag,
  pillPlace: z.object({ side: z.enum(["left", "right"]), down: z.number() }),
  pillDismissed: z.record(text, text),
  unwatched: z.array(text),
  signPackets: flag,
  labels: z.nullable(z.looseObject({ paper: text, nudges: z.record(text, z.unknown()) })),
  columnOrders: z.looseObject({ used: text, orders: z.array(z.looseObject({})) }),
  backupReminder: flag,
  playbookAddress: z.object({ address: text, last: z.nullable(z.looseObject({ address: text, at: text })) }),
};

/** A setting we do not know is of another release, and nobody reads it. */
export const isSetting = (name: string, value: unknown): boolean =>
  !Object.hasOwn(settingSchemas, name) || settingSchemas[name]?.safeParse(value).success === true;
