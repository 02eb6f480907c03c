import { describe, expect, test } from 'vitest';
import type { ProblemId } from '../../../src/enrolment/problems.ts';
import { backendProblems, isFinal, problemIds } from '../../../src/enrolment/problems.ts';

describe('the list of problems', () => {
  test('names each once, as an anchor and a relative reference can be', () => {
    expect(new Set(problemIds).size).toBe(problemIds.length);
    for (const id of problemIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('gives each of the backend’s an error status of its kind', () => {
    for (const [id, status] of Object.entries(backendProblems)) {
      expect(status, id).toBeGreaterThanOrEqual(400);
      expect(status >= 500, id).toBe(id === 'server-error');
    }
  });
});

test('a verdict is what a rule decided: nothing of the way, of the service, of the phone or of what was typed', () => {
  const notDecided = new Set<ProblemId>(['server-error', 'throttled', 'request-malformed']);
  expect(problemIds.filter(isFinal)).toEqual(
    (Object.keys(backendProblems) as ProblemId[]).filter((id) => !notDecided.has(id)),
  );
});
