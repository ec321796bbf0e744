import { once } from "node:events";
import { WebSocket } from "ws";

/** What the few commands used here answer; see the WebDriver BiDi standard (w3c.github.io/webdriver-bidi). */
type Answers = {
  "session.new": unknown;
  "webExtension.install": { extension: string };
  "browsingContext.create": { context: string };
  "browsingContext.getTree": { contexts: { context: string; url: string }[] };
  "browsingContext.close": unknown;
  "browsingContext.navigate": unknown;
  "browsingContext.captureScreenshot": { data: string };
  "input.performActions": unknown;
  "script.evaluate":
    | { type: "success"; result: { value?: string } }
    | { type: "exception"; exceptionDetails: { text: string } };
};

export type Bidi = {
  send<Command extends keyof Answers>(command: Command, params: object): Promise<Answers[Command]>;
  close(): void;
};

type Waiting = { resolve(answer: never): void; reject(error: Error): void };

/** The few commands of WebDriver BiDi the tests need, without a driver between. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await once(socket, "open");
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.on("message", (text) => {
    const { id, type, result, error, message } = JSON.parse(String(text));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (type === "error") asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result as never);
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
