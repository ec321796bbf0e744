import { extension, uuid } from "./firefox-window.ts";

/** The preferences file of a Firefox that talks to nobody and stays as it was installed; `hosts` are answered locally. */
export function preferences(hosts: Record<string, number>): string {
  const [port] = new Set(Object.values(hosts));
  const values = {
    "extensions.webextensions.uuids": JSON.stringify({ [extension]: uuid }),
    // Ours is signed by nobody before it is published; the extended support release lets that be.
    "xpinstall.signatures.required": false,
    "network.dns.localDomains": Object.keys(hosts).join(","),
    ...(port && { "network.socket.forcePort": `443=${port}` }),
    // Chooses where downloads go by itself; a question in a window of its own would wait for ever.
    "browser.download.useDownloadDir": true,
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "browser.newtabpage.enabled": false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
