/** Opens a deal somebody found in a list, by its `recordKey`. */
export type OpenDeal = (key: string) => void;
