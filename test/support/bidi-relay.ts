import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import type { Bidi } from "./bidi.ts";

type Command = { id: number; method: string; params: Record<string, unknown> };

export type Relay = { address: string; close(): void };

type Ours = Record<string, (params: Command["params"]) => Promise<void>>;

export type Additions = {
  /** Commands this Firefox does not know, and what does the same. Their answer is empty. */
  instead: Ours;
  /** What Firefox leaves out of its commands, done first. */
  first: Ours;
};

/** Lets Playwright speak to the Firefox that we speak to as well, as if it were alone with it. */
export async function relay(bidi: Bidi, { instead, first }: Additions): Promise<Relay> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, maxPayload: 0 });
  await once(server, "listening");
  server.on("connection", (playwright: WebSocket) => {
    bidi.onOther((text) => playwright.send(text));
    bidi.onClose(() => playwright.close());
    playwright.on("message", async (data) => {
      const command = JSON.parse(String(data)) as Command;
      const { id, method, params } = command;
      // A new page of a story is a tab beside the others, as in Chromium, not a window of its own.
      if (method === "browsingContext.create") return bidi.pass(JSON.stringify(inTab(command)));
      await first[method]?.(params);
      if (!instead[method]) return bidi.pass(String(data));
      await instead[method](params);
      playwright.send(JSON.stringify({ type: "success", id, result: {} }));
    });
  });
  const { port } = server.address() as AddressInfo;
  return { address: `ws://127.0.0.1:${port}`, close: () => server.close() };
}

const inTab = (command: Command): Command => ({ ...command, params: { ...command.params, type: "tab" } });
