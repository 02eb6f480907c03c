import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { pictured, pictureOf, StepFigure } from '../../../src/guide/step-figure.tsx';
import type { DeviceKind } from '../../../src/devices/kinds.ts';
import type { AnyAct, ChoiceId, Journey, Role, Step } from '../../../src/journeys/journey.ts';
import { options } from '../../../src/journeys/journey.ts';
import { controlOf } from '../../../src/journeys/control-of.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { stepsOf } from '../../../src/journeys/steps.ts';
import { link } from '../devices/answers.ts';
import { drawDevice, marksIn, said, translates } from '../devices/render.tsx';
import { journeysWithWays, replay } from './replay.ts';

// The tests draw many screens, maybe on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const label = (language: Language, kind: DeviceKind, act: AnyAct): string =>
  (buildStrings[language][kind].control as Record<string, string>)[controlOf(act)] ?? '';

const kindOf = ({ cast }: Journey, role: Role): DeviceKind => cast[role] ?? cast.phone;

/** The figure of a step as the site has it; undefined where the step has none. */
async function figureOf(journey: Journey, step: Step, language: Language): Promise<string | undefined> {
  const picture = await pictureOf(journey, step);
  return (
    picture && renderToStaticMarkup(<StepFigure picture={picture} t={translates[language]} link={link} />)
  );
}

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const moments = replay(journey, picked);
  const steps = stepsOf(journey, picked);

  describe.each(languages)('in %s', (language) => {
    test('every figure is what the devices look like at its act', async () => {
      // A figure shows the first way. A figure of another way shows only the steps of that way alone.
      const isFirst = Object.entries(picked).every(
        ([choice, option]) => options[choice as ChoiceId][0] === option,
      );
      const shown = steps.filter((step) => pictured(step) && (isFirst || step.when));
      expect.assertions(shown.length);
      for (const { step, act, before, after } of moments) {
        if (pictured(step) !== act || !shown.includes(step)) continue;
        const figure = await figureOf(journey, step, language);
        const given = { language, marked: controlOf(act) };
        const at = drawDevice(before, step.on, given);
        // A figure may show a field before its text is typed or after.
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
        // The viewfinder fills the screen: a reader points it and does not look for its name.
        if (!('scan' in act))
          expect(said(html), name).toContain(label(language, kindOf(journey, step.on), act));
      }
    });

    test('every figure marks its control once, and names it', async () => {
      for (const step of steps) {
        const act = pictured(step);
        if (!act) continue;
        const html = (await figureOf(journey, step, language)) ?? '';
        expect(marksIn(html), step.id).toBe(1);
        if (!('scan' in act))
          expect(said(html), step.id).toContain(label(language, kindOf(journey, step.on), act));
      }
    });

    test('a figure is a picture: it has no script, no heading and no landmark', async () => {
      for (const step of steps) {
        const html = await figureOf(journey, step, language);
        if (html !== undefined) expect(html, step.id).not.toMatch(/<(h[1-6]|section|script|a)\b/);
      }
    });
  });
});
