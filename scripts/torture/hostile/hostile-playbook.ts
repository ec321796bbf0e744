import type { Playbook } from "../../../src/playbook/playbook.ts";
import type { Texts } from "./hostile-value.ts";

/** A playbook whose every word is a text of those: names, questions, labels of choices, what it says of the company. */
export function hostilePlaybook(playbook: Playbook, next: Texts): Playbook {
  /** No name may be empty. */
  const name = (): string => next(1000) || "-";
  return {
    ...playbook,
    name: name(),
    departments: playbook.departments.map((one) => ({ ...one, name: name() })),
    stages: playbook.stages.map((one) => ({ ...one, name: name(), short: name() })),
    company: {
      ...playbook.company,
      name: name(),
      docks: playbook.company.docks.map((dock) => ({
        ...dock,
        name: name(),
        address: name(),
        hours: name(),
      })),
    },
    fields: playbook.fields.map((field) => ({
      ...field,
      label: name(),
      question: name(),
      why: name(),
      owner: name(),
      ...(field.options && { options: field.options.map((option) => ({ ...option, label: name() })) }),
      ...(field.columns && {
        columns: field.columns.map((column) => ({ ...column, label: name(), question: name() })),
      }),
    })),
    senseChecks: playbook.senseChecks.map((check) => ({ ...check, title: name() })),
  };
}
