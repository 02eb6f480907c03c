/** Two practice phones on one bench: each has its name, for the eye and for the voice. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BenchModel } from '../../../src/bench/bench-model.ts';
import { DeviceColumn } from '../../../src/bench/device-column.tsx';
import { Gone } from '../../../src/bench/late/two-phones.tsx';
import { Prepare } from '../../../src/bench/notes.tsx';
import { sayWayBack } from '../../../src/bench/reason.ts';
import { Turns } from '../../../src/bench/turns.tsx';
import { languages, perLanguage } from '../../../src/i18n/languages.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { Journey, Picked, Role } from '../../../src/journeys/journey.ts';
import type { PracticeSnapshot } from '../../../src/practice/practice.ts';
import { roles } from '../../../src/practice/world.ts';
import { AndroidDevice } from '../devices/android/whole-android.ts';
import { IphoneDevice } from '../devices/iphone/whole-iphone.ts';
import { PortalDevice } from '../devices/portal/whole-portal.ts';
import { said, translates } from '../devices/render.tsx';
import { begin, goOn, leaveBrowser, setUpBrowser } from '../practice/stage.ts';

const alone = journeys['activate-android-qr'];
const casts = {
  same: { portal: 'portal', phone: 'android', oldPhone: 'android' },
  crossed: { portal: 'portal', phone: 'android', oldPhone: 'iphone' },
} as const;
const names = perLanguage((language) =>
  language === 'es' ? ['Móvil nuevo', 'Móvil antiguo'] : ['New phone', 'Old phone'],
);

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

async function benchOf(cast: Journey['cast'], picked: Picked = {}, language: keyof typeof names = 'en') {
  const journey: Journey = { ...alone, cast, start: 'oldPhone' };
  const { practice } = await begin(journey, picked);
  const ofKind = { portal: PortalDevice, android: AndroidDevice, iphone: IphoneDevice };
  const views = Object.fromEntries(Object.entries(cast).map(([role, kind]) => [role, ofKind[kind]]));
  const t = translates[language];
  const around = { linkOf: () => '', openAt: undefined };
  const model = () =>
    ({
      t,
      language,
      practice,
      journey,
      now: practice.snapshot(),
      views,
      around,
      Gone,
    }) as unknown as BenchModel;
  return { practice, model, draw: (part: ReactElement) => said(renderToStaticMarkup(part)) };
}

for (const language of languages)
  for (const [which, cast] of Object.entries(casts))
    test(`each is called old or new, in its turn, its caption and its region: ${which}, ${language}`, async () => {
      const { model, draw } = await benchOf(cast, {}, language);
      expect(draw(<Turns model={model()} roles={roles} />)).toEqual(['Client Portal', ...names[language]]);
      for (const [place, role] of (['phone', 'oldPhone'] as const).entries()) {
        const [caption = '', , ...rest] = draw(
          <DeviceColumn model={model()} role={role}>
            {null}
          </DeviceColumn>,
        );
        expect(caption).toContain(names[language][place]);
        expect(rest.find((name) => name.startsWith(names[language][place] ?? ''))).toMatch(/Android|iPhone/);
      }
    });

test('a login that waits is told on the turn of the old phone', async () => {
  const { practice, model, draw } = await benchOf(casts.same);
  practice.send('portal', { type: 'press.practice-ana' });
  await goOn();
  const told = draw(<Turns model={model()} roles={roles} />);
  expect(told).toEqual(
    ['Client Portal', 'New phone', 'Old phone', '. There is a notification on the phone.'].map((each) =>
      each.trim(),
    ),
  );
});

test.each(['lost', 'stolen'] as const)(
  'an old phone that is %s is an outline, and nobody is told there',
  async (old) => {
    const { practice, model, draw } = await benchOf(casts.same, { old });
    practice.send('portal', { type: 'press.practice-ana' });
    await goOn();
    const column = renderToStaticMarkup(
      <DeviceColumn model={model()} role="oldPhone">
        {null}
      </DeviceColumn>,
    );
    expect(column).not.toMatch(/<button|data-screen/);
    expect(said(column).join(' ')).toMatch(old === 'lost' ? /not at hand/ : /stolen/);
    expect(draw(<Turns model={model()} roles={roles} />)).toEqual([
      'Client Portal',
      'New phone',
      'Old phone',
    ]);
  },
);

test('the way back names the phone that has the ring', async () => {
  const { model } = await benchOf(casts.crossed);
  const { t, now } = model();
  const away = (role: Role) =>
    ({ ...now, why: undefined, marks: { [role]: { control: 'home' }, away: true } }) as PracticeSnapshot;
  expect(sayWayBack(t, away('phone'), 'Step 2')).toContain('(New phone)');
  expect(sayWayBack(t, away('oldPhone'), 'Step 2')).toContain('(Old phone)');
});

test('what practice lacks is set up on the old phone', async () => {
  const { model, draw } = await benchOf(casts.same);
  const lacking = { ...model(), now: { ...model().now, lacks: 'start' as const }, pinOf: () => '4072' };
  expect(draw(<Prepare model={lacking} />).join(' ')).toContain('practice-ana on the old phone');
});
