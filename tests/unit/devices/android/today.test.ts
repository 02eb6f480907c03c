import { expect, test } from 'vitest';
import { today } from '../../../../src/devices/android/today.ts';
import { translateAtBuild } from '../../../../src/i18n/at-build.ts';
import { languages } from '../../../../src/i18n/languages.ts';

test.each(languages)('each day of a year has the name that %s gives it', (language) => {
  const days = Array.from({ length: 365 }, (_, at) => new Date(2026, 0, 1 + at, 12));
  const named = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  const t = translateAtBuild(language);
  expect(days.map((day) => today(t, day))).toEqual(days.map((day) => named.format(day)));
});
