/**
 * Archives know the years 1980 to 2099 only, by the clock here; a machine whose battery is empty issues its packets in 1970. The
 * years at either end may be others' in another zone.
 */
export const zipMoment = (moment: string): string =>
  /^(198[1-9]|199\d|20[0-8]\d|209[0-8])-/.test(moment) ? moment : "1981-01-01T00:00:00";
