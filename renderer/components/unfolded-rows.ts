/** Longer years start with their units folded, so that the page stays quick and easy to take in. */
export const UNFOLDED_ROWS = 300;
