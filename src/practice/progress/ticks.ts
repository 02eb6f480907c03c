/** The ticks of a guide. */

/**
 * The ticks with `more` added, in the order of the guide.
 * @param order The ids of all steps of the guide.
 */
export const tick = (order: readonly string[], done: readonly string[], more: readonly string[]): string[] =>
  order.filter((id) => done.includes(id) || more.includes(id));

/** The first step without a tick; undefined when all steps have one. */
export const stepInHand = (order: readonly string[], done: readonly string[]): string | undefined =>
  order.find((id) => !done.includes(id));
