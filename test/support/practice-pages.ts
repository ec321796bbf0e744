import { startPracticeCrm } from "../../scripts/practice-crm/server.mjs";

/** Vitest's global setup: the practice CRM's pages are built before any test waits for them; that takes half a minute the first time. */
export async function setup(): Promise<void> {
  const crm = await startPracticeCrm({ port: 0 });
  await crm.close();
}
