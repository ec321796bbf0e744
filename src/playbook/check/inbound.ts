import type { Inbound } from "../inbound.ts";
import type { Playbook } from "../playbook.ts";
import { error, type PlaybookCheck } from "./problem.ts";
import { endOf, leadsSomewhere } from "./references.ts";
import { withRetired } from "./with-retired.ts";

/** What the labels and everything else about inbound goods read that is not asked, and places a row cannot be sent to. */
export const inbound: PlaybookCheck = (playbook) => {
  const { inbound } = playbook;
  if (!inbound) return [];
  const known = withRetired(playbook);
  const lost = inboundReads(inbound).filter((place) => !leadsSomewhere(known, place));
  return [
    ...lost.map((place) => error("lost-inbound", {}, place)),
    ...destinationsLost(known, inbound).map(([column, option]) =>
      error("lost-destination", {}, column, option),
    ),
  ];
};

/** The places the roles name. */
export const inboundReads = ({ goods, secret: _, toDock, toSite, ...roles }: Inbound): string[] => [
  ...Object.values(roles).filter((question) => question !== undefined),
  ...goods.flatMap(({ table, columns }) => [
    table,
    ...Object.values(columns).map((column) => `${table}.${column}`),
  ]),
];

/** Answers that mean the dock or the site and that no list of goods offers. */
function destinationsLost(playbook: Playbook, { goods, toDock, toSite = [] }: Inbound): [string, string][] {
  const columns = goods.flatMap(({ table, columns }) =>
    columns.deliverTo === undefined ? [] : (endOf(playbook, `${table}.${columns.deliverTo}`) ?? []),
  );
  const offered = new Set(columns.flatMap(({ options = [] }) => options.map(({ value }) => value)));
  const [first] = columns;
  if (!first) return [];
  return [...toDock, ...toSite].filter((place) => !offered.has(place)).map((place) => [first.label, place]);
}
