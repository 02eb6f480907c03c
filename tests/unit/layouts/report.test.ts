import { describe, expect, test } from 'vitest';
import { reportAddressOf, shownAddress } from '../../../src/layouts/report.ts';

describe('the place to report a mistake', () => {
  test.each([
    ['https://example.org/ib-key/issues/', 'example.org/ib-key/issues'],
    ['https://example.org', 'example.org'],
    ['mailto:guides@example.org', 'guides@example.org'],
  ])('is an address of the build, %s, shown as %s', (given, shown) => {
    const address = reportAddressOf(given);
    expect(address && shownAddress(address)).toBe(shown);
  });

  test.each([undefined, ''])('is open where none is given: %s', (given) => {
    expect(reportAddressOf(given)).toBeUndefined();
  });

  test.each(['example.org', 'javascript:alert(1)', 'http://example.org'])('is never %s', (given) => {
    expect(() => reportAddressOf(given)).toThrow('SITE_REPORT');
  });
});
