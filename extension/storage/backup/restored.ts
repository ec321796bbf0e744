/** How every other page of this extension learns that a backup was restored. */
type Restored = "merged" | "replaced";

/** One per page: who announces is not told. */
let channel: BroadcastChannel | undefined;
const theChannel = (): BroadcastChannel => {
  channel ??= new BroadcastChannel("whitespot-restored");
  return channel;
};

export const announceRestored = (how: Restored): void => theChannel().postMessage(how);

/** Tells when another page has restored a backup. What it merged, live queries see; what it replaced, nothing held in memory fits. */
export const onRestored = (tell: (how: Restored) => void): void =>
  theChannel().addEventListener("message", ({ data }) => tell(data as Restored));
