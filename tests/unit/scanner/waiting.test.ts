import { expect, it } from 'vitest';
import { createTurns, pause, until } from '../../../src/scanner/waiting.ts';

it('starts a job only when the job before has ended, even by failing', async () => {
  const takeTurn = createTurns();
  const log: string[] = [];
  const failing = takeTurn(async () => {
    log.push('first begins');
    await pause(10);
    log.push('first fails');
    throw new Error('first');
  });
  const second = takeTurn(() => Promise.resolve(log.push('second begins')));
  await expect(failing).rejects.toThrow('first');
  await second;
  expect(log).toEqual(['first begins', 'first fails', 'second begins']);
});

it('waits until something is true, and no longer than the limit', async () => {
  let looks = 0;
  expect(await until(() => ++looks === 3, 1000)).toBe(true);
  expect(looks).toBe(3);
  expect(await until(() => false, 30)).toBe(false);
});
