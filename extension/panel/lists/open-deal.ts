/** What a list knows of a deal somebody wants to work on; its page is where its answers belong. */
export type OpenDeal = (deal: { key: string; url: string; name: string }) => void;
