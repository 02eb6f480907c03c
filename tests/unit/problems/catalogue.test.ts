import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../src/problems/answers.column.ts';
import { problemIds, problems } from '../../../src/problems/catalogue.ts';
import { help } from '../../../src/problems/help.column.ts';
import type { ProblemId } from '../../../src/problems/problem.ts';
import { isFinal } from '../../../src/problems/problem.ts';

describe('the list of problems', () => {
  test('names each problem so that its name can be an anchor and a relative reference', () => {
    for (const id of problemIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('gives an error status to each problem of the service, and to no other', () => {
    const answered = problemIds.filter((id) => ['rule', 'service'].includes(problems[id].met));
    expect(Object.keys(statuses)).toEqual(answered);
    for (const [id, status] of Object.entries(statuses)) {
      expect(status, id).toBeGreaterThanOrEqual(400);
      expect(status, id).toBeLessThan(600);
      expect(status >= 500, id).toBe(id === 'server-error');
    }
  });

  test('has none that nothing meets', () => {
    const rest = globSync('src/**/*.{ts,tsx}')
      .filter((file) => !file.startsWith('src/problems/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const isNamed = (id: string) => new RegExp(`['.]${id}['.]|^ *${id}: `, 'm').test(rest);
    expect(
      problemIds
        .filter((id) => !isNamed(id))
        .map((id) => `Nothing in src/ meets "${id}". Name it where the problem arises, or delete its row.`),
    ).toEqual([]);
  });

  test('has help for each problem', () => {
    expect(Object.keys(help)).toEqual(problemIds);
    expect(help['pin-wrong']).toEqual({ repair: 'typeAgain', entry: 'pin-refused', article: 2269 });
  });
});

test('a verdict is a decision of a rule: no fault of the network, the service or the phone, and no slip in a typed text', () => {
  const notDecided = new Set<ProblemId>(['server-error', 'throttled', 'request-malformed']);
  expect(problemIds.filter(isFinal)).toEqual(
    (Object.keys(statuses) as ProblemId[]).filter((id) => !notDecided.has(id)),
  );
});
