/** Makes a value at the first request and keeps it. A failure is forgotten, so that the next request tries again. */
export function once<Value, Given extends unknown[] = []>(
  make: (...given: Given) => Promise<Value>,
): (...given: Given) => Promise<Value> {
  let made: Promise<Value> | undefined;
  return (...given) => {
    made ??= make(...given).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
