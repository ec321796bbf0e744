import fc from "fast-check";
import { schemaVersion } from "../../../extension/storage/db.ts";
import { readBackup } from "../../../src/backup/read-backup.ts";
import { answerRow, backupOf } from "../../../test/backup/sample-backup.ts";
import { anyText, comesBack, type Property } from "./property.ts";

const anyValue = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.array(anyText, { maxLength: 4 }),
  fc.dictionary(fc.constantFrom("name", "phone", "unit", "constructor", "toString"), anyText, { minKeys: 1 }),
);

export const backups: Property[] = [
  comesBack(
    "a backup's file",
    200,
    fc
      .array(anyValue, { maxLength: 12 })
      .map((values) => values.map((value, at) => answerRow(`f${at}`, value))),
    (answers) => {
      const read = readBackup(backupOf({ answers }), schemaVersion);
      return read.ok ? read.value.rows.answers : read.problem;
    },
  ),
];
