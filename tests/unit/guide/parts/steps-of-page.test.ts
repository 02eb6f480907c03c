// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { countedOf, readSteps } from '../../../../src/guide/parts/steps-of-page.ts';
import { openPage } from './page.ts';

test('the steps are read with what the page says of them', () => {
  openPage();
  expect(readSteps(document).map(({ element, ...step }) => ({ ...step, is: element.id }))).toEqual([
    { id: 'log-in', is: 'log-in', label: '1', on: 'portal' },
    { id: 'open-app', is: 'open-app', label: '1a', on: 'phone', when: ['entry', 'app'] },
    { id: 'scan', is: 'scan', label: '2', on: 'phone' },
    { id: 'see', is: 'see', label: 'A', on: 'portal' },
  ]);
});

test('a branch and a check do not count', () => {
  expect(countedOf(openPage().steps)).toEqual(['log-in', 'scan']);
});

test('a step is called by its number and a check by its letter, which stays a capital', () => {
  const { names } = openPage();
  expect(['scan', 'open-app', 'see'].map(names.placeOf)).toEqual(['Step 2 of 2', 'Step 1a of 2', 'Check A']);
  expect(['scan', 'see'].map(names.nameOf)).toEqual(['Step 2', 'Check A']);
  expect(['scan', 'see'].map(names.inSentence)).toEqual(['step 2', 'check A']);
});
