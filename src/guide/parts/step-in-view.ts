/** @returns the place in the list of the step that fills the screen now. */
export function placeInView(steps: readonly Element[]): number {
  const middle = innerHeight / 2;
  return Math.max(
    0,
    steps.findLastIndex((step) => step.getBoundingClientRect().top <= middle),
  );
}
