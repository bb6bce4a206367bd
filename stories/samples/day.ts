/** The day on which all stories play. */
export const today = '2026-11-23';

/** When their data was read. */
export const asOf = '2026-11-23T08:40:00Z';
