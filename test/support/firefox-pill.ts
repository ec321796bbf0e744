import type { Page } from "playwright-core";
import type { Bidi } from "./bidi.ts";
import { hostInPage, type Pill, pillBy } from "./pill.ts";

/** The button in the CRM's page, in Firefox: its driver names a closed root to who asks for it. */
export function pillInFirefox(bidi: Bidi, page: Page): Pill {
  return pillBy(page, async (work, argument) => {
    const { contexts } = await bidi.send("browsingContext.getTree", { maxDepth: 0 });
    const context = contexts.find(({ url }) => url === page.url())?.context;
    const target = { context };
    const host = await bidi.send("script.evaluate", {
      expression: hostInPage,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
    });
    const root = host.type === "success" ? host.result.value?.shadowRoot?.sharedId : undefined;
    if (!root) throw new Error("The page holds no button");
    const answer = await bidi.send("script.callFunction", {
      functionDeclaration: `(root, argument) => JSON.stringify((${work})(root, JSON.parse(argument)))`,
      arguments: [{ sharedId: root }, { type: "string", value: JSON.stringify(argument ?? null) }],
      target,
      awaitPromise: false,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  });
}
