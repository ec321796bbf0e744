import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Naming } from "../../../src/conditions/naming.ts";
import type { Asked } from "./readable.ts";
import type { Group } from "./tree.ts";

/** What every part of one builder needs. */
export type Builder = {
  root: Group;
  /** What a condition here may read, in the playbook's order. */
  asked: readonly Asked[];
  byId: ReadonlyMap<string, Asked>;
  /** Whose condition it is, and what waits for it: none of these can be read. */
  waiting: ReadonlySet<string>;
  naming: Naming;
  change: (root: Group) => void;
  /** Where the focus goes once that part is on screen: its first control, or its button of that name. */
  focus: (key: string, button?: "up" | "down" | "add") => void;
  say: (sentence: string) => void;
};

const BuilderContext = createContext<Builder | null>(null);
export const BuilderProvider = BuilderContext.Provider;

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error("A part of a condition stands in a ConditionBuilder");
  return builder;
}
