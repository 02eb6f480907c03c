/** Each chapter that asks something of the service brings the handlers for it. */
import { expect, test } from 'vitest';
import { chapterHandlers } from '../../../src/backend/chapters.ts';
import { createMemoryStore } from '../../../src/backend/store.ts';
import { root } from './builders.ts';

test.each([
  ['textMessages', 3],
  ['password', 1],
  ['secondFactor', 1],
  ['restore', 2],
  ['moveKey', 2],
  ['a chapter that asks nothing', 0],
])('%s: %d', async (id, count) => {
  const backend = {
    store: createMemoryStore(),
    clock: () => 0,
    random: (bytes: number) => new Uint8Array(bytes),
    chapters: new Set<string>(),
  };
  expect(await chapterHandlers([id], root, backend)).toHaveLength(count);
});
