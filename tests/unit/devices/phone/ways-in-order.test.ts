/** In which order the viewfinder offers its ways. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberWay, waysInOrder } from '../../../../src/devices/phone/camera/ways-in-order.ts';
import { stubStorage } from '../storage-stub.ts';

const open = (isSmall: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches: isSmall }));
};

beforeEach(() => stubStorage('localStorage'));
afterEach(() => vi.unstubAllGlobals());

test('beside a screen with the code, the reader’s own camera comes first', () => {
  open(false);
  expect(waysInOrder()).toEqual(['camera', 'practice', 'photo', 'typed']);
});

test('where the reader has one device only, the practice camera comes first and the real camera last', () => {
  open(true);
  expect(waysInOrder()).toEqual(['practice', 'typed', 'photo', 'camera']);
});

test.each([
  [true, 'camera', ['camera', 'practice', 'typed', 'photo']],
  [false, 'practice', ['practice', 'camera', 'photo', 'typed']],
  [true, 'photo', ['photo', 'practice', 'typed', 'camera']],
] as const)('the way that read a code last comes first (small: %s, %s)', (isSmall, way, order) => {
  open(isSmall);
  rememberWay(way);
  expect(waysInOrder()).toEqual(order);
});

test('what somebody else has written there changes nothing', () => {
  open(false);
  localStorage.setItem('ib-key-way', 'typed"><b>');
  expect(waysInOrder()).toEqual(['camera', 'practice', 'photo', 'typed']);
});
