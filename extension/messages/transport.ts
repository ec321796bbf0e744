import type { Runtime } from "webextension-polyfill";
import * as z from "zod/mini";
import { practice } from "../../src/crm/record.ts";
import { type AttachOutcome, type AttachRequest, attachOutcomes } from "../crm/attach/request.ts";
import { browser } from "../platform/browser.ts";
import { type PillMessage, pillMessageSchema } from "./pill.ts";
import {
  hostOf,
  type PageCommand,
  type PageMessage,
  type PanelMessage,
  pageMessageSchema,
  panelMessageSchema,
  speaksForItself,
} from "./protocol.ts";

/** What the background does with each direction. */
export type Handlers = {
  /** `host` is of the page that sent it. */
  fromPage(tabId: number, host: string, message: PageMessage): Promise<void>;
  /** Called within the click's own turn, which is all the browser counts it for; what it resolves to is the answer. */
  fromPill(tab: PillTab, message: PillMessage): Promise<string | undefined>;
  /** What it resolves to is the answer, for the messages that have one. */
  fromPanel(message: PanelMessage): Promise<unknown>;
};

/** The tab the button was used in, and the window to open the panel beside. */
export type PillTab = { tabId: number; windowId: number };

/** Parses every message by where it came from. What does not parse is dropped: only an older script of ours would send it. */
export function answerMessages(handlers: Handlers): void {
  const own = browser.runtime.getURL("");
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.url?.startsWith(own)) {
      const { data } = z.safeParse(panelMessageSchema, message);
      return data ? handlers.fromPanel(data) : fromOwnPage(message, sender.tab?.id);
    }
    // A page loaded ahead of its click is in no tab yet; it tells again once it is.
    const isAhead = (sender as { documentLifecycle?: string }).documentLifecycle === "prerender";
    const tabId = sender.frameId === 0 && !isAhead ? sender.tab?.id : undefined;
    const windowId = sender.tab?.windowId;
    if (tabId === undefined || windowId === undefined) return undefined;
    const pill = z.safeParse(pillMessageSchema, message);
    if (pill.success) return handlers.fromPill({ tabId, windowId }, pill.data);
    const { data } = z.safeParse(pageMessageSchema, message);
    const host = hostOf(sender.url);
    if (!data || host === null || !speaksForItself(data, sender.url)) return undefined;
    return handlers.fromPage(tabId, host, data);
  });

  /** The welcome page shows a practice deal: it tells of it as a CRM's page does. */
  function fromOwnPage(message: unknown, tabId: number | undefined): Promise<void> | undefined {
    const { data } = z.safeParse(pageMessageSchema, message);
    return data && tabId !== undefined ? handlers.fromPage(tabId, practice, data) : undefined;
  }
}

/** From the panel to the background; done when it was handled. */
export async function tellBackground(message: PanelMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}

/** How the page of a tab is built (docs/diagnose.md); null where we may not look. */
export async function askHowBuilt(tabId: number): Promise<string | null> {
  const message: PanelMessage = { kind: "describe-page", tabId };
  const answer: unknown = await browser.runtime.sendMessage(message);
  return typeof answer === "string" ? answer : null;
}

/** Has the page of a tab take a file. Without an answer (the tab was closed, the page left) nobody saw it there. */
export async function askToAttach(tabId: number, request: AttachRequest): Promise<AttachOutcome> {
  const message: PanelMessage = { kind: "attach", tabId, request };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => "not-seen");
  return attachOutcomes.find((outcome) => outcome === answer) ?? "not-seen";
}

/** From the background to the script in a tab. False: there is none. */
export async function tellPage(tabId: number, command: PageCommand): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, command, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}
