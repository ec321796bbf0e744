import type { Option } from "../../../field-kinds/field-shape.ts";
import { offeredOptions } from "../../../field-kinds/option-label.ts";
import type { Playbook } from "../../playbook.ts";
import type { Patch } from "../patch.ts";
import { optionsNamed } from "./add-question.ts";
import { type ItemRef, onItem, pathOf, setTo } from "./item.ts";

/** Choices are one value of their question: a change puts the new list in place of the old one. */
const change = (playbook: Playbook, ref: ItemRef, made: (options: Option[]) => Option[]): Patch[] =>
  onItem(playbook, ref, ({ options }) =>
    options ? setTo([...pathOf(ref), "options"], options, made(options)) : [],
  );

/** Several at once: a list is pasted in. Names that are there already are left out. */
export const addOptions = (playbook: Playbook, ref: ItemRef, names: string[]): Patch[] =>
  change(playbook, ref, (options) => [...options, ...optionsNamed(names, options)]);

/** Other words for it; answers hang on its value, which stays. */
export const renameOption = (playbook: Playbook, ref: ItemRef, value: string, label: string): Patch[] =>
  change(playbook, ref, (options) =>
    options.map((option) =>
      option.value === value && label.trim() !== "" ? { ...option, label: label.trim() } : option,
    ),
  );

/** Behind another one, or (null) to the beginning. */
export const moveOption = (playbook: Playbook, ref: ItemRef, value: string, after: string | null): Patch[] =>
  change(playbook, ref, (options) => {
    const option = options.find((one) => one.value === value);
    if (!option || after === value) return options;
    const others = options.filter((one) => one !== option);
    const at = after === null ? 0 : others.findIndex((one) => one.value === after) + 1;
    return at === 0 && after !== null ? options : others.toSpliced(at, 0, option);
  });

/** Offered no more; chosen before it stays chosen, in its words. */
export const retireOption = (playbook: Playbook, ref: ItemRef, value: string): Patch[] =>
  change(playbook, ref, (options) =>
    offered(options).some((one) => one.value !== value)
      ? options.map((option) => (option.value === value ? { ...option, retired: true as const } : option))
      : options,
  );

export const bringBackOption = (playbook: Playbook, ref: ItemRef, value: string): Patch[] =>
  change(playbook, ref, (options) =>
    options.map((option) => (option.value === value ? { value: option.value, label: option.label } : option)),
  );

const offered = (options: Option[]): Option[] => offeredOptions({ kind: "choice", options });
