import { spawn } from "node:child_process";
import { once } from "node:events";

export type Display = { name: string; close(): void };

/** A screen nobody sees, for what a browser only does with a window. Xvfb picks a free number by itself. */
export async function startDisplay(): Promise<Display> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const numbers = screen.stdio[3];
  if (!numbers) throw new Error("Xvfb did not start");
  const [number] = await Promise.race([
    once(numbers, "data"),
    once(screen, "error").then(([error]) => Promise.reject(error)),
  ]);
  return { name: `:${String(number).trim()}`, close: () => screen.kill() };
}
