import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { pictured, StepFigure } from '../../../src/guide/step-figure.tsx';
import type { Step } from '../../../src/journeys/journey.ts';
import type { ChoiceId } from '../../../src/journeys/journey.ts';
import { options } from '../../../src/journeys/journey.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { journeys } from '../../../src/journeys/journeys.ts';
import { stepsOf } from '../../../src/journeys/steps.ts';
import { link } from '../devices/answers.ts';
import { drawDevice, marksIn, said, translates } from '../devices/render.tsx';
import type { Act } from './replay.ts';
import { journeysWithWays, replay } from './replay.ts';

// Many drawings, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const label = (language: Language, on: Step['on'], act: Act): string =>
  (buildStrings[language][on].control as Record<string, string>)[controlOf(act)] ?? '';

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const moments = replay(journey, picked);
  const steps = stepsOf(journey, picked);

  describe.each(languages)('in %s', (language) => {
    test('every figure is what the devices look like at its act', () => {
      // A figure shows the first way; on another, only what is that way's own.
      const isFirst = Object.entries(picked).every(
        ([choice, option]) => options[choice as ChoiceId][0] === option,
      );
      const shown = steps.filter((step) => pictured(step) && (isFirst || step.when));
      expect.assertions(shown.length);
      for (const { step, act, before, after } of moments) {
        const picture = pictured(step);
        if (!picture || picture.act !== act || !shown.includes(step)) continue;
        const t = translates[language];
        const figure = renderToStaticMarkup(
          <StepFigure pictured={picture} purpose={journey.purpose} t={t} link={link} />,
        );
        const given = { language, marked: controlOf(act) };
        const at = drawDevice(before, step.on, given);
        // A field may be shown as it is, or as it then is.
        const looks = 'type' in act ? [at, drawDevice(after, step.on, given)] : [at];
        expect(looks, `${step.id}: ${act.at}`).toContain(figure);
      }
    });

    test('every act finds its control on the screen by its label, marked once', () => {
      for (const { step, act, before } of moments) {
        const control = controlOf(act);
        if (control === '') continue;
        const html = drawDevice(before, step.on, { language, marked: control });
        const name = `${step.id}: ${control} at ${act.at}`;
        expect(marksIn(html), name).toBe(1);
        // The viewfinder is what fills the screen: it is pointed, not looked for by its name.
        if (!('scan' in act)) expect(said(html), name).toContain(label(language, step.on, act));
      }
    });

    test('every figure marks its control once, and says it', () => {
      for (const step of steps) {
        const picture = pictured(step);
        if (!picture) continue;
        const t = translates[language];
        const html = renderToStaticMarkup(
          <StepFigure pictured={picture} purpose={journey.purpose} t={t} link={link} />,
        );
        expect(marksIn(html), step.id).toBe(1);
        if (!('scan' in picture.act))
          expect(said(html), step.id).toContain(label(language, step.on, picture.act));
      }
    });

    test('a figure is a picture: nothing in it can be pressed by script, or is a heading or landmark', () => {
      for (const step of steps) {
        const picture = pictured(step);
        if (!picture) continue;
        const t = translates[language];
        const html = renderToStaticMarkup(
          <StepFigure pictured={picture} purpose={journey.purpose} t={t} link={link} />,
        );
        expect(html, step.id).not.toMatch(/<(h[1-6]|section|script|a)\b/);
      }
    });
  });
});
