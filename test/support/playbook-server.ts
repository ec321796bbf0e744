import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

/** What the server says: a text under its ETag, or something else. */
export type Answer = { text: string; etag?: string } | ((response: ServerResponse) => void);

export type Asked = { host: string; headers: IncomingHttpHeaders; status: number };

/** An intranet's web server with one file on it, over https, that remembers what it was asked. */
export async function startPlaybookServer({ openToAll = false } = {}) {
  const { private: key, cert } = await generate([{ name: "commonName", value: "intranet.invalid" }]);
  const asked: Asked[] = [];
  let answer: Answer = { text: "" };
  const server = createServer({ key, cert }, (request, response) => {
    // Any page may read it: then nobody is asked for access.
    if (openToAll) response.setHeader("access-control-allow-origin", "*");
    give(request, response);
    asked.push({
      host: request.headers.host ?? "",
      headers: request.headers,
      status: response.statusCode,
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));

  function give({ headers }: IncomingMessage, response: ServerResponse): void {
    if (typeof answer === "function") {
      answer(response);
      return;
    }
    const { text, etag } = answer;
    if (etag) response.setHeader("etag", etag);
    if (etag && headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(text);
  }

  return {
    port: (server.address() as AddressInfo).port,
    asked,
    answers: (next: Answer): void => {
      answer = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
