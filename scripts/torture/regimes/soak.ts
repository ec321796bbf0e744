import type { Counted, Regime } from "../regime.ts";
import { allowed, type Held, leaked, rise } from "../soak/measure.ts";
import { soak } from "../soak/soaking.ts";

type What = keyof typeof allowed;

/** Works for a long time. Lost: memory, page elements and listeners that are held more and more, beyond what comes and goes. */
export const torture: Regime = async ({ long }) => {
  const minute = 60_000;
  const { cycles, panel, page } = await soak(long ? 40 * minute : minute / 2);
  const lines = (where: string, tried: number, all: Held[], counted: What[]): Counted[] =>
    counted.map((what) => {
      const rises = (name: keyof Held): string => {
        const values = all.map((one) => one[name]);
        const isMemory = name !== "nodes" && name !== "listeners";
        const [first = 0, last = 0] = [values[0], values.at(-1)];
        const at = (value: number): string => value.toFixed(isMemory ? 2 : 0);
        return `${at(first)} at first, ${at(last)} at last, rise ${rise(values).toFixed(2)}`;
      };
      const beside = (["code", "browser"] as const).filter(
        (name) => name === "code" || !counted.includes(name),
      );
      const told = what === "scripts" ? beside.map((name) => `; ${words[name]}: ${rises(name)}`) : [];
      const values = all.map((one) => one[what]);
      return {
        what: `${where}: ${words[what]}`,
        tried,
        lost: leaked(values, allowed[what]),
        note: [rises(what), ...told].join(""),
      };
    });
  return [
    ...lines("a panel that is worked in, from deal to deal", cycles, panel, everything),
    // What the browser keeps of the CRM's own styles and layouts follows the window's width, which a panel changes.
    ...lines("the CRM's page, panels opened and closed beside it", page.length + 2, page, [
      "scripts",
      "nodes",
      "listeners",
    ]),
  ];
};

const everything: What[] = ["scripts", "browser", "nodes", "listeners"];

const words = {
  scripts: "megabytes of scripts",
  browser: "megabytes the browser keeps",
  code: "megabytes of compiled code",
  nodes: "page elements",
  listeners: "listeners",
};
