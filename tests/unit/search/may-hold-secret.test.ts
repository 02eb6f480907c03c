import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { questions } from '../../../src/search/make-lookup-data.ts';
import { makeMayHoldSecret } from '../../../src/search/may-hold-secret.ts';

const mayHoldSecret = makeMayHoldSecret(languages.map((language) => questions[language]));

test.each([
  'my pin is hola',
  'my Password was swordfish',
  'mi contraseña es caballo',
  'Mi código era 12',
  'pin: 4072',
  '4072',
  '048 213',
  'response 01234567',
  'hunter2hunter',
  'the password “swordfish”',
  'me@example',
])('does not stand in an address: %s', (text) => {
  expect(mayHoldSecret(text)).toBe(true);
});

test.each([
  'new phone',
  'iphone 15',
  'I forgot my PIN',
  'what is a pin',
  'no puedo escanear el código',
  'An error has occurred. Please try again.',
  '¿qué hago si me robaron el móvil?',
  'error 500',
])('stands in an address: %s', (text) => {
  expect(mayHoldSecret(text)).toBe(false);
});
