import { once } from "node:events";
import { WebSocket } from "ws";

/** What the few commands used here answer; see the WebDriver BiDi standard (w3c.github.io/webdriver-bidi). */
type Answers = {
  "webExtension.install": { extension: string };
  "webExtension.uninstall": unknown;
  "browser.setDownloadBehavior": unknown;
  "browsingContext.getTree": { contexts: { context: string; url: string }[] };
  "script.evaluate": Evaluated<string & { shadowRoot?: { sharedId: string } }>;
  "script.callFunction": Evaluated<string>;
};

type Evaluated<Value> =
  | { type: "success"; result: { value?: Value } }
  | { type: "exception"; exceptionDetails: { text: string } };

export type Bidi = {
  send<Command extends keyof Answers>(command: Command, params: object): Promise<Answers[Command]>;
  /** Hands on a message of somebody else, as it is. */
  pass(text: string): void;
  /** Told of every message that answers none of ours. */
  onOther(told: (text: string) => void): void;
  /** Told once, when Firefox has gone. */
  onClose(told: () => void): void;
  close(): void;
};

type Waiting = { resolve(answer: never): void; reject(error: Error): void };

/** Ours are numbered from here, so that Playwright's own numbers on the same connection never meet them. */
const firstId = 1_000_000_000;

/** One connection to Firefox by WebDriver BiDi: it allows one session only, so Playwright's commands go along it too. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address, { maxPayload: 0 });
  await once(socket, "open");
  const waiting = new Map<number, Waiting>();
  let last = firstId;
  let tellOther: (text: string) => void = () => {};
  socket.on("message", (data) => {
    const text = String(data);
    const { id, type, result, error, message } = JSON.parse(text);
    const asked = waiting.get(id);
    if (!asked) return tellOther(text);
    waiting.delete(id);
    if (type === "error") asked.reject(new Error(`${error}: ${message}`));
    else asked.resolve(result as never);
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox has gone"));
    waiting.clear();
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    pass: (text) => socket.send(text),
    onOther: (told) => {
      tellOther = told;
    },
    onClose: (told) => socket.once("close", told),
    close: () => socket.close(),
  };
}
