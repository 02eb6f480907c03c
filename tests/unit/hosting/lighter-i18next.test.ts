import { readFileSync } from 'node:fs';
import type * as I18next from 'i18next';
import { expect, test } from 'vitest';
import { withoutTheUnused } from '../../../hosting/lighter-i18next.ts';

const file = new URL('../../../node_modules/i18next/dist/esm/i18next.js', import.meta.url);

test('i18next comes without what this site never calls, and else as it is', async () => {
  const code = readFileSync(file, 'utf8');
  const lighter = withoutTheUnused(code);
  for (const part of ['queueLoad(', 'rtlLngs', 'forkResourceStore'])
    expect([code.includes(part), lighter.includes(part)], part).toEqual([true, false]);
  expect(code.length - lighter.length).toBeLessThan(16_000);

  const { createInstance } = (await import(
    `data:text/javascript,${encodeURIComponent(lighter)}`
  )) as typeof I18next;
  const instance = createInstance();
  await instance.init({
    lng: 'es',
    fallbackLng: false,
    initAsync: false,
    ns: ['practice'],
    defaultNS: 'practice',
    resources: { es: { practice: { hello: 'Hola, {{name}}' } } },
  });
  const words: (key: string, given?: object) => string = instance.getFixedT('es') as never;
  expect(words('hello', { name: 'Ana' })).toBe('Hola, Ana');
  instance.addResourceBundle('es', 'late', { bye: 'Adiós' }, true);
  expect(words('late:bye')).toBe('Adiós');
});

test('a newer i18next that keeps it elsewhere ends the build', () => {
  expect(() => withoutTheUnused('class Connector {}')).toThrow('elsewhere');
});
