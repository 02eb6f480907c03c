import { describe, expect, test } from 'vitest';
import { markedLabel } from '../../src/guide/marked-label.ts';
import { pictured } from '../../src/guide/step-figure.tsx';
import { translateAtBuild } from '../../src/i18n/at-build.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { firstLanguage } from '../../src/i18n/languages.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';

function underTheFigure(language: Language, guide: keyof typeof journeys, id: string) {
  const journey = journeys[guide];
  const step = allSteps(journey).find((other) => other.id === id);
  if (!step || !pictured(step)) return expect.fail(`${guide} has no step "${id}" with a figure.`);
  return markedLabel(language, translateAtBuild(language), journey, step);
}

describe('the caption of a figure', () => {
  test('has the English name beside a label that is our own translation, on every phone', () => {
    expect(underTheFigure('es', 'add-user-android-qr', 'from-login')).toEqual({
      label: 'Servicios',
      english: 'Services',
    });
    expect(underTheFigure('es', 'add-user-iphone-qr', 'launch-camera')).toEqual({
      label: 'Abrir cámara',
      english: 'Launch Camera',
    });
  });

  test('has no English name beside a label that was seen in IBKR’s pages, and none on English pages', () => {
    expect(underTheFigure('es', 'activate-android-qr', 'session-id')).toBeUndefined();
    expect(underTheFigure('es', 'activate-iphone-qr', 'log-in')).toBeUndefined();
    expect(underTheFigure(firstLanguage, 'add-user-iphone-qr', 'launch-camera')).toBeUndefined();
  });
});
