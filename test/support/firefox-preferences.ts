const values = {
  // Ours is signed by nobody before it is published; the extended support release lets that be.
  "xpinstall.signatures.required": false,
  // Chooses where downloads go by itself; a question in a window of its own would wait for ever.
  "browser.download.useDownloadDir": true,
  // A panel of its own over the page whenever a file was saved.
  "browser.download.alwaysOpenPanel": false,
  // A process that is asked for the elements of an `aria-labelledby` by a page's script and by the driver's ends at once, and the
  // panel with it. Ours never asks; Playwright and axe do, where there is such a thing.
  "accessibility.ARIAElementReflection.enabled": false,
  // Tips and offers of Firefox's own stand over the page, and take the next click.
  "browser.newtabpage.activity-stream.asrouter.providers.onboarding": '{"id":"onboarding","enabled":false}',
  "browser.newtabpage.activity-stream.asrouter.userprefs.cfr.addons": false,
  "browser.newtabpage.activity-stream.asrouter.userprefs.cfr.features": false,
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.newtabpage.enabled": false,
};

/** The preferences file of a Firefox that talks to nobody and stays as it was installed. */
export const preferences: string = Object.entries(values)
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join("");
