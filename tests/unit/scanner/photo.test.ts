import { expect, it } from 'vitest';
import { maxPhotoBytes } from '../../../src/scanner/photo-looks.ts';
import { decodePhoto } from '../../../src/scanner/photo.ts';

it('refuses a file by its size, before anything opens it', async () => {
  const file = { size: maxPhotoBytes + 1 } as Blob; // opening it would throw
  expect(await decodePhoto(file)).toEqual({ ok: false, fault: 'too-large' });
});
