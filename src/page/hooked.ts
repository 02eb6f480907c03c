import type { Hook } from './find.ts';

/** Attributes for the markup of an element that scripts find by these hooks: `<p {...hooked(hooks.sum)}>`. */
export const hooked = (...hooks: readonly Hook[]): Record<string, ''> =>
  Object.fromEntries(hooks.map((hook) => [hook, '']));
