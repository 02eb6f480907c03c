import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { learnedModel } from '../../../src/search/model/learned.ts';

/** In bytes, compressed. The model has a limit because it is fetched before the first answer. */
const most = 56_000;

const text = JSON.stringify(learnedModel());

test('the model is small', () => {
  const bytes = gzipSync(text, { level: 9 }).length;
  console.log(`  ${bytes} bytes, at most ${most}`);
  expect(bytes).toBeLessThanOrEqual(most);
});
