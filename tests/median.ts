/**
 * The value in the middle. Of an even count it is the higher of the two middle values, so that no result looks better
 * than it is.
 */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
