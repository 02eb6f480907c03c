import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantAddress } from '../../../src/search/meant-address.ts';

const site = 'https://guides.example';

test.each([
  ['/en/phone/%23code=PA7K-3M9Q', '/en/phone/#code=PA7K-3M9Q'],
  ['/en/phone/%23code%3DPA7K-3M9Q', '/en/phone/#code=PA7K-3M9Q'],
  ['/en/phone/%2523code%253DPA7K%252D3M9Q', '/en/phone/#code=PA7K-3M9Q'],
  ['/en/phone%23code=PA7K', '/en/phone#code=PA7K'],
  ['/base/es/phone/%23code=PA7K?utm_source=mail', '/base/es/phone/?utm_source=mail#code=PA7K'],
  ['/en/phone/%23code=%E0%A4%A', '/en/phone/#code=%E0%A4%A'],
  ['/en/guides/activate-android-qr/%23register', '/en/guides/activate-android-qr/#register'],
  ['/en/guides/activate-android-qr%23register', '/en/guides/activate-android-qr#register'],
])('%s means %s', (written, meant) => {
  expect(meantAddress(site + written)).toBe(site + meant);
});

test.each(['/en/no-such-page/', '/en/phone/#code=PA7K', '/en/phone/?a=%23code=PA7K', '/%'])(
  '%s means what it says',
  (written) => {
    expect(meantAddress(site + written)).toBeUndefined();
  },
);

test('for any path, the address stays on its host, and the path no longer holds an encoded #', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string({ unit: 'binary', maxLength: 40 }), (path, text) => {
      const written = new URL(`${site}//${path}`);
      written.pathname += `%23${text}`;
      const meant = meantAddress(written.href);
      if (meant === undefined) return;
      expect(new URL(meant).origin).toBe(site);
      expect(new URL(meant).pathname).not.toMatch(/%(25)*23/);
    }),
  );
});
