// The days between which the T rules stood in 8 CFR 214.11, and since when they stand in 214.200 to 214.216.
export const INTERIM_RULE_BEGAN = '2017-01-18';
export const INTERIM_RULE_ENDED = '2024-08-27';
export const FINAL_RULE_BEGAN = '2024-08-28';
