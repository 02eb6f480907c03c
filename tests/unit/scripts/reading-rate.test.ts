import { describe, expect, test } from 'vitest';
import { line, median, pictureNames, summary, type Pair } from '../../reading-rate/table.ts';

const pair = (ownRead: boolean, ownMs: number, otherRead: boolean, otherMs: number): Pair => ({
  own: ownRead ? { read: true, ms: ownMs } : { read: false, ms: ownMs, why: 'no-code' },
  other: otherRead ? { read: true, ms: otherMs } : { read: false, ms: otherMs, why: 'no-answer' },
});

describe('the reading rate', () => {
  test.each([
    [[3], 3],
    [[10, 9, 1], 9],
    [[10, 2, 9, 1], 5.5],
    [[], NaN],
  ])('the median of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  test('takes pictures only, in order', () => {
    expect(pictureNames(['b.PNG', 'notes.txt', 'a.jpeg', 'png', 'c.webp', 'd.jpg.txt'])).toEqual([
      'a.jpeg',
      'b.PNG',
      'c.webp',
    ]);
  });

  test('prints how many each read, how long it took, and the ratio', () => {
    const pairs = [pair(true, 10, true, 40), pair(true, 20, false, 50), pair(false, 90, false, 60)];
    expect(summary(pairs)).toBe(
      [
        '3 pictures',
        '                           read          median ms   ratio',
        "this site's scanner           2    67 %       20.0    0.40",
        'html5-qrcode alone            1    33 %       50.0    1.00',
      ].join('\n'),
    );
  });

  test('lists a picture with why it was not read', () => {
    expect(line('a.png', pair(true, 10, false, 40))).toMatch(/^read +10\.0 ms +no-answer +40\.0 ms +a\.png$/);
  });
});
