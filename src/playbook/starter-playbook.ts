import { type Playbook, playbookVersion } from "./playbook.ts";
import { migratePlaybook } from "./playbook-migrations.ts";
import defaults from "./starter/company-defaults.json" with { type: "json" };
import departments from "./starter/departments.json" with { type: "json" };
import fields from "./starter/fields.json" with { type: "json" };
import figures from "./starter/figures.json" with { type: "json" };
import inbound from "./starter/inbound.json" with { type: "json" };
import order from "./starter/order.json" with { type: "json" };
import pages from "./starter/pages.json" with { type: "json" };
import senseChecks from "./starter/sense-checks.json" with { type: "json" };
import stopsOnChange from "./starter/stops-on-change.json" with { type: "json" };

const pageOf = (department: string): unknown => (pages as Record<string, unknown>)[department];

/**
 * What a company starts with: the 103 questions and 73 columns of the domain report, essential level on. It is read like
 * any playbook from outside, so a mistake in the data shows at once and not on somebody's page.
 */
export function starterPlaybook(): Playbook {
  const parsed = migratePlaybook({
    schema: "whitespot-playbook",
    version: playbookVersion,
    number: 1,
    name: "Starter playbook",
    language: "en",
    departments: departments.map((department) => ({ ...department, page: pageOf(department.id) })),
    fields,
    senseChecks,
    figures,
    inbound,
    order,
    stopsOnChange,
    ...defaults,
  });
  if (!parsed.ok) throw new Error(`The starter playbook does not parse: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
