/** One per page: who announces is not told. */
let channel: BroadcastChannel | undefined;
const theChannel = (): BroadcastChannel => {
  channel ??= new BroadcastChannel("whitespot-restored");
  return channel;
};

/** To every other page of this extension: what they hold in memory fits what is stored no more. */
export const announceRestored = (): void => theChannel().postMessage("restored");

export const onRestored = (tell: () => void): void => theChannel().addEventListener("message", tell);
