/**
 * Stands in for two packages in the browser bundle (astro.config.mjs). MSW reads the cookies of a request with `cookie`,
 * and the practice backend has none; it fills its own messages with `outvariant`, which are for those who write
 * handlers: here they stay as they are.
 */
export const parseCookie = (): Record<string, string> => ({});

export const format = (message: string): string => message;

export const invariant = Object.assign(
  (isTrue: unknown, message: string): void => {
    if (!isTrue) throw new Error(message);
  },
  {
    as: (Failure: new (message: string) => Error, isTrue: unknown, message: string): void => {
      if (!isTrue) throw new Failure(message);
    },
  },
);
