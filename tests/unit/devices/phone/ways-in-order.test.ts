/** In which order the viewfinder offers its ways. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberWay, waysInOrder } from '../../../../src/devices/phone/camera/ways-in-order.ts';
import { stubStorage } from '../storage-stub.ts';

const open = (isSmall: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches: isSmall }));
};
const usual = ['camera', 'practice', 'photo'];
const onOneDevice = ['practice', 'photo', 'camera'];

beforeEach(() => stubStorage('localStorage'));
afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    'on a phone that shows the code itself, the practice camera, and the real one last',
    true,
    true,
    onOneDevice,
  ],
  ['on a phone whose code is on another screen, the real camera', true, false, usual],
  ['on a computer, its camera', false, true, usual],
  ['on a computer whose code is on another screen, its camera', false, false, usual],
])('first comes, %s', (_, isSmall, isCodeHere, order) => {
  open(isSmall);
  expect(waysInOrder(isCodeHere)).toEqual(order);
});

test.each([
  [true, 'camera', ['camera', 'practice', 'photo']],
  [true, 'photo', ['photo', 'practice', 'camera']],
  [false, 'practice', ['practice', 'camera', 'photo']],
] as const)('the way that read a code last comes first (small: %s, %s)', (isSmall, way, order) => {
  open(isSmall);
  rememberWay(way);
  expect(waysInOrder(true)).toEqual(order);
});

test('what somebody else has written there changes nothing', () => {
  open(false);
  localStorage.setItem('ib-key-way', 'anything"><b>');
  expect(waysInOrder(true)).toEqual(usual);
});
