/** The value in the middle; of an even count the higher of the two, so that nothing is made to look better. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
