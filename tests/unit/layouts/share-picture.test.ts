import { expect, test } from 'vitest';
import type { Shared } from '../../../src/layouts/share-picture.ts';
import { shareDrawing, sharePicture } from '../../../src/layouts/share-picture.ts';

const shared: Shared = {
  kind: 'Practice guide',
  title: 'Activate IB Key on Android with the typed string',
  text: '10 steps, about 6 minutes',
  site: ['IB Key', 'practice guides'],
  footer: 'Independent practice site.',
  practice: ['Practice', 'Nothing here is real'],
  address: 'https://guides.example/en/',
};

test('a shared picture is a PNG of 1200 × 630', async () => {
  const picture = await sharePicture(shared);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('the letters of a shared picture need no font of the computer', async () => {
  // The two drawings differ only in the title: without a font both would be the same picture.
  const untitled = await sharePicture({ ...shared, title: '' });
  expect((await sharePicture(shared)).equals(untitled)).toBe(false);
});

test('a long title goes on in the next line, and characters of markup are drawn as characters', () => {
  const drawing = shareDrawing({ ...shared, title: 'PIN & <string>' });
  expect(drawing).toContain('PIN &amp; &lt;string&gt;');
  const lines = [...shareDrawing(shared).matchAll(/font-size="60"[^>]*>([^<]*)</g)].map(([, line]) => line);
  expect(lines.join(' ')).toBe(shared.title);
  expect(Math.max(...lines.map((line = '') => line.length))).toBeLessThanOrEqual(19);
});
