import { backups } from "./backups.ts";
import { copies } from "./copies.ts";
import { draft } from "./draft.ts";
import { labels } from "./labels.ts";
import { lines } from "./lines.ts";
import { loopChecks } from "./loops.ts";
import { packetFiles } from "./packet-files.ts";
import { patterns } from "./patterns.ts";
import { playbookFiles } from "./playbook-files.ts";
import type { Property } from "./property.ts";
import { readiness } from "./readiness.ts";

export const properties: readonly Property[] = [
  ...packetFiles,
  ...playbookFiles,
  ...backups,
  ...lines,
  ...labels,
  ...copies,
  ...readiness,
  ...draft,
  ...loopChecks,
  ...patterns,
];
