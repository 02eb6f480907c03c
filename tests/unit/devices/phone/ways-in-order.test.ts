/** In which order the viewfinder offers its ways. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberWay, waysInOrder } from '../../../../src/devices/phone/camera/ways-in-order.ts';
import { stubStorage } from '../storage-stub.ts';

beforeEach(() => stubStorage('localStorage'));
afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    'where this page shows the code, the practice camera, and the real one last',
    true,
    'practice photo camera',
  ],
  ['where another screen shows the code, the real camera', false, 'camera practice photo'],
])('first comes, %s', (_, isCodeHere, order) => {
  expect(waysInOrder(isCodeHere).join(' ')).toBe(order);
});

test.each([
  [true, 'camera', 'camera practice photo'],
  [true, 'photo', 'photo practice camera'],
  [false, 'practice', 'practice camera photo'],
] as const)('the way that read a code last comes first (code here: %s, %s)', (isCodeHere, way, order) => {
  rememberWay(way);
  expect(waysInOrder(isCodeHere).join(' ')).toBe(order);
});

test('what somebody else has written there changes nothing', () => {
  localStorage.setItem('ib-key-way', 'anything"><b>');
  expect(waysInOrder(true).join(' ')).toBe('practice photo camera');
});
