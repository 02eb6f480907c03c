/**
 * What nobody outside of IBKR knows must not stand here as a fact. Where the practice devices need a value of their
 * own, the text says that it is theirs. Tripwires, not proofs: a hit asks for a look, and for a better sentence.
 */
import { describe, expect, test } from 'vitest';
import type { Language, Passage } from './content.ts';
import { everyPassage, expectNoFindings, languages } from './content.ts';

const ofPractice: Record<Language, RegExp> = {
  en: /practi[cs]e|our own/i,
  es: /pr[áa]ctica|practi[cq]|nuestr/i,
};

/** Strings that only the practice portal or its makers of trouble show: practice by their place. */
const shownByPractice =
  /content\/\w+\/strings\/(?:portal\.json, "portal\.|problems\.json, "problems\.trouble\.fault\.)/;

const number = String.raw`(?:\d+|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|sixty|dos|tres|cuatro|cinco|seis|ocho|diez|doce|quince|veinte|treinta|sesenta)`;

type Tripwire = { fact: string; sign: RegExp; advice: string; unlessPractice?: true; known?: RegExp };

const tripwires: readonly Tripwire[] = [
  {
    fact: 'how long a real code lasts',
    sign: new RegExp(
      String.raw`\b${number}\s+(?:more\s+)?(?:minutes?|seconds?|hours?|minutos?|segundos?|horas?)\b`,
      'i',
    ),
    advice:
      'No lifetime of a real code is public. Say that the time is the practice portal’s, or leave it out.',
    unlessPractice: true,
    // The rule of Client Portal for failed logins (KB1132), and its hours; what users of TWS report; the codes of
    // another app, of 30 seconds (IBKR's guides).
    known:
      /\b24 (?:hours|horas)\b|Users of TWS report that they have about three minutes|usuarios de TWS cuentan que tienen unos tres minutos|every 30 seconds|cada 30 segundos/g,
  },
  {
    fact: 'how long the string is, and of what',
    sign: new RegExp(
      String.raw`\b${number}[- ](?:letters|digits|characters|letras|cifras|caracteres)(?!\s+(?:of|de)\s+PIN).*(?:string|cadena)|(?:string|cadena).*\b${number}[- ](?:letters|characters|letras|caracteres)\b`,
      'i',
    ),
    advice: 'The form of a real string is not public. Say that it is the practice string’s.',
    unlessPractice: true,
  },
  {
    fact: 'what the real code holds',
    sign: /QR code (?:contains|holds|encodes)|código QR (?:contiene|codifica)|case[- ]sensitive|distingue (?:entre )?mayúsculas/i,
    advice: 'What is in the real code is not public. Leave it out.',
    unlessPractice: true,
  },
  {
    fact: 'how many users one phone takes',
    sign: new RegExp(
      String.raw`\b${number}\s+(?:users|usernames|usuarios)\b|(?:maximum|máximo) (?:number |número )?(?:of|de) (?:users|usuarios)`,
      'i',
    ),
    advice: 'No number is published. Say “several users”.',
  },
  {
    fact: 'how many wrong PINs lock',
    sign: new RegExp(
      String.raw`\b${number}\s+(?:wrong|failed|incorrect|bad|false|more\s+)?\s*(?:attempts|tries|PINs|intentos)\b|(?:PIN|phone|móvil)[^.]*\b(?:locks|locked|wiped|bloquea|bloqueado|se borra)\b|intentos (?:fallidos|restantes)|attempts left`,
      'i',
    ),
    advice: 'No limit and no lock are known of the real app. Leave it out.',
  },
  {
    fact: 'which PINs the app refuses',
    sign: /\b(?:1234|1111|0000|4321)\b|consecutive (?:digits|numbers)|(?:cifras|números) (?:consecutiv|repetid)/i,
    advice: 'IBKR lists no sequences and no repeats. Name only birthdays, addresses, ID and phone numbers.',
    known: /list does not mention simple sequences such as 1234|no menciona series sencillas como 1234/g,
  },
  {
    fact: 'a telephone number',
    sign: /(?<![\d-])\+?\d[\d\s().-]{6,}\d(?![\d-])/,
    advice: 'Numbers change: send the reader to ibkr.com/support.',
  },
  {
    fact: 'whether a moved or renewed IB Key keeps its PIN',
    sign: /(?:keeps?|same|old) PIN (?:after|when)|conserva (?:el|su) (?:código )?PIN/i,
    advice: 'Not known. Leave it out.',
  },
  {
    fact: 'how to remove a user from the phone',
    sign: /(?:remove|delete) (?:a|the|this) user|(?:eliminar|quitar|borrar|elimine|quite) (?:un|el|este|al) usuario/i,
    advice: 'No way is known. Leave it out.',
  },
  {
    fact: 'which systems the app runs on today',
    sign: /Play Integrity|iOS (?:8|9|10|12|1[4-9]|2\d)|Android (?:[458]|9|1\d)\b(?:\.\d)? (?:or|o) (?:later|newer|above|superior|posterior)/i,
    advice:
      'Known are Android 7 and iOS 13, and from older articles Android 6.0 and iOS 11.0. Write no other.',
  },
  {
    fact: 'that IB Key has no PIN on an iPhone',
    sign: /iPhone (?:has|needs|knows) no (?:own |separate )?PIN|only Android has|iPhone no (?:tiene|usa|necesita) (?:un |código )?PIN|PIN solo existe/i,
    advice: 'Nobody says so. Known is that IBKR’s articles for the iPhone never ask for one.',
  },
  {
    fact: 'a promise about the real service',
    sign: /(?<![\p{L}])(?:guarantee[ds]?|free of charge|garantizad[oa]s?|gratis|gratuit[oa])(?![\p{L}])/iu,
    advice: 'This site promises nothing about the real service.',
  },
];

const trips = (
  { sign, unlessPractice, known }: Tripwire,
  { where, text }: Passage,
  language: Language,
): boolean =>
  sign.test(known ? text.replaceAll(known, '…') : text) &&
  !(unlessPractice && (ofPractice[language].test(text) || shownByPractice.test(where)));

describe('what is not known', () => {
  test.each(tripwires)('is not stated: $fact', (wire) => {
    expectNoFindings(
      languages.flatMap((language) =>
        everyPassage(language)
          .filter((passage) => trips(wire, passage, language))
          .map(({ where, text }) => `${where}: “${text}” ${wire.advice}`),
      ),
    );
  });

  test.each([
    ['en', 'The code is good for ten minutes.'],
    ['es', 'El código caduca a los 10 minutos.'],
    ['en', 'The string under it has 16 letters and digits.'],
    ['en', 'One phone holds up to 8 users.'],
    ['es', 'En un móvil caben cinco usuarios.'],
    ['en', 'After three wrong attempts you must wait.'],
    ['es', 'Tras 5 intentos, el móvil se bloquea.'],
    ['en', 'Call +1 555 010 0199.'],
    ['en', 'Do not use 1234.'],
    ['es', 'Así puede quitar un usuario.'],
    ['en', 'It needs Android 9 or later.'],
    ['en', 'An iPhone has no PIN of its own.'],
  ] as const)('is noticed in %s: %s', (language, text) => {
    expect(tripwires.filter((wire) => trips(wire, { where: '', source: text, text }, language))).toHaveLength(
      1,
    );
  });

  test.each([
    ['en', 'Ten minutes is the limit of the practice portal.'],
    ['es', 'Diez minutos es el límite del portal de práctica.'],
    ['en', 'A practice string has 16 letters and digits and starts with P.'],
    ['en', 'Choose a PIN of 4 to 6 digits.'],
    ['en', 'It needs Android 6.0 or later.'],
    ['en', 'It needs Android 7 or later, or iOS 13 or later.'],
    ['en', 'IBKR’s list does not mention simple sequences such as 1234.'],
    ['en', 'Users of TWS report that they have about three minutes to answer.'],
    ['en', 'About 6 steps; see KB2269 and KB3236.'],
    ['en', 'Ten failed logins in a row within 24 hours lock the login.'],
    ['es', 'Diez inicios de sesión fallidos en 24 horas bloquean el acceso.'],
  ] as const)('may be said of the practice devices, in %s: %s', (language, text) => {
    expect(tripwires.filter((wire) => trips(wire, { where: '', source: text, text }, language))).toEqual([]);
  });
});
