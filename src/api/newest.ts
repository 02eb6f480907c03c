/**
 * Asks again and again, and keeps only the answer to the newest question: a slow answer may come after the answer to a
 * later question, and would tell what was.
 *
 * @returns the function that asks. `undefined` stands for an answer that a later question has overtaken.
 */
export function newestOf<Given extends unknown[], Value>(
  ask: (...given: Given) => Promise<Value>,
): (...given: Given) => Promise<Value | undefined> {
  let newest = 0;
  return async (...given) => {
    newest += 1;
    const mine = newest;
    const answer = await ask(...given);
    return mine === newest ? answer : undefined;
  };
}
