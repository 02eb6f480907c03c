/**
 * The value in the middle; of an even count the higher of the two middle values, so that nothing looks better than it
 * is.
 */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
