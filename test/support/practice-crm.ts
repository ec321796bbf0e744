import type { Page } from "playwright-core";
import crm from "../../scripts/practice-crm/records.json" with { type: "json" };
import { startPracticeCrm } from "../../scripts/practice-crm/server.mjs";

const host = "northfield.lightning.force.com";

const otherHost = "intranet.northfield.example";

export type PracticeCrm = {
  /** For `launchChromium` and `launchFirefox`: the host's real name, answered here. */
  hosts: Record<string, number>;
  /** A page that is no deal. */
  list: string;
  /** A page on a host that is no CRM at all. */
  elsewhere: string;
  close(): Promise<void>;
};

/** The practice CRM under a host name as Salesforce gives them, so that the shipped manifest is what is tested. */
export async function openPracticeCrm(): Promise<PracticeCrm> {
  const server = await startPracticeCrm({ port: 0 });
  return {
    hosts: { [host]: server.port, [otherHost]: server.port },
    list: `https://${host}/lightning/o/Opportunity/list`,
    elsewhere: `https://${otherHost}/`,
    close: async () => server.close(),
  };
}

export type PracticeDeal = { id: string; name: string; address: string };

/** The practice deal whose name begins like that. */
export function practiceDeal(start: string): PracticeDeal {
  const deal = crm.opportunities.find(({ name }) => name.startsWith(start));
  if (!deal) throw new Error(`No practice deal is called ${start}…`);
  return { id: deal.id, name: deal.name, address: `https://${host}/lightning/r/Opportunity/${deal.id}/view` };
}

/** Goes to another deal as the CRM's own links do, without loading the page anew. */
export async function openWithin(page: Page, { address }: PracticeDeal): Promise<void> {
  // The panel shows a deal it knows before its page has begun.
  await page.waitForFunction("globalThis.practice !== undefined");
  await page.evaluate(
    (to) => (globalThis as unknown as { practice: { go(to: string): void } }).practice.go(to),
    address,
  );
}

export const harrow = practiceDeal("Harrow Marine - 4");
export const hobart = practiceDeal("Hobart");
