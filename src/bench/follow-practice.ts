import { onChange } from '../api/changes.ts';
import type { Client } from '../api/client.ts';
import type { PracticeAnswer } from '../api/contract.ts';
import { isInView } from '../api/in-view.ts';
import { newestOf } from '../api/newest.ts';

/** Tells how practice is set and whether it is kept: now, and after each change. @returns a function that ends this. */
export function followPractice(client: Client, tell: (practice: PracticeAnswer) => void): () => void {
  let isOver = false;
  const ask = newestOf(client.readPractice);
  const read = async (): Promise<void> => {
    if (!isInView()) return;
    const answer = await ask();
    if (answer?.ok && !isOver) tell(answer.value);
  };
  const quiet = onChange(() => void read());
  void read();
  return () => {
    isOver = true;
    quiet();
  };
}
