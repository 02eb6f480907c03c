/** The ticks of a guide. A tick stays. */

/** The ticks with more of them, in the order of the guide: it holds all its step ids. */
export const tick = (order: readonly string[], done: readonly string[], more: readonly string[]): string[] =>
  order.filter((id) => done.includes(id) || more.includes(id));

/** The first step that is not ticked; undefined when all are. */
export const stepInHand = (order: readonly string[], done: readonly string[]): string | undefined =>
  order.find((id) => !done.includes(id));
