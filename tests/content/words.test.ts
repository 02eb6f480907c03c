/** How the words are written: short sentences, plain words, fixed terms, usted. */
import { describe, test } from 'vitest';
import type { Journey } from '../../src/journeys/journey.ts';
import { findJourney } from '../../src/journeys/journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import type { Language, Passage } from './content.ts';
import {
  everyPassage,
  expectNoFindings,
  headingsOf,
  languages,
  pages,
  pagesOf,
  passagesOf,
  stringOf,
  wordsOfStep,
} from './content.ts';
import { glossary } from './glossary.ts';
import { labelsIn } from './mdx.ts';
import { fleschKincaidGrade, inflesz, sentencesIn, wordsIn } from './readability.ts';

const overAll = (check: (passage: Passage, language: Language) => string[]): string[] =>
  languages.flatMap((language) =>
    everyPassage(language).flatMap((passage) =>
      check(passage, language).map((text) => `${passage.where}: ${text}`),
    ),
  );

/** The words around a hit, so that it is found again. */
const around = (text: string, index: number): string =>
  `“${text.slice(Math.max(0, index - 25), index + 35).trim()}”`;

describe('a sentence', () => {
  const mostWords: Record<Language, number> = { en: 25, es: 30 };

  test('has at most 25 words in English, 30 in Spanish', () => {
    expectNoFindings(
      overAll(({ text }, language) =>
        sentencesIn(text)
          .map((sentence) => [sentence, wordsIn(sentence).length] as const)
          .filter(([, count]) => count > mostWords[language])
          .map(
            ([sentence, count]) =>
              `${count} words, at most ${mostWords[language]}. Make two of it: “${sentence}”`,
          ),
      ),
    );
  });

  test('does not shout: no exclamation mark', () => {
    expectNoFindings(
      overAll(({ text }) => (/[!¡]/.test(text) ? ['has an exclamation mark. End it with a point.'] : [])),
    );
  });

  test('in Spanish opens its question with ¿', () => {
    expectNoFindings(
      everyPassage('es').flatMap(({ where, text }) =>
        (text.match(/\?/g)?.length ?? 0) === (text.match(/¿/g)?.length ?? 0)
          ? []
          : [`${where}: as many ¿ as ?, please: “${text}”`],
      ),
    );
  });

  test('uses the quotation marks of its language, not straight ones', () => {
    const wrong: Record<Language, RegExp> = { en: /["«»]|(?<=\p{L})'/u, es: /["“”']/u };
    const right: Record<Language, string> = { en: '“ ” ’', es: '« »' };
    expectNoFindings(
      overAll(({ text }, language) =>
        wrong[language].test(text) ? [`has other quotation marks than ${right[language]}: ${text}`] : [],
      ),
    );
  });
});

/** What the steps of a guide say, with the words that are its own and those it shares. */
const stepPassages = (language: Language, guide: string): Passage[] => {
  const journey = findJourney(guide);
  return (journey ? allSteps(journey) : []).flatMap((step) => {
    const { do: order, caption, then } = wordsOfStep(language, journey as Journey, step);
    const sentence = order
      .map((piece) => (typeof piece === 'string' ? piece : `<Ui k="${piece.k}" />`))
      .join('');
    const matter = { do: sentence, ...(caption !== undefined && { caption }) };
    return passagesOf({ ...then.page, matter }, language);
  });
};

describe('a guide, an entry and an article', () => {
  /** What a page says, a guide with its steps; words of steps by themselves are too short to be weighed. */
  const prose = (language: Language) =>
    (['guides', 'problems', 'kb'] as const).flatMap((kind) =>
      [...pages[language][kind]].map(([slug, page]) => {
        const passages = [...stepPassages(language, slug), ...passagesOf(page, language)];
        return [page.file, passages.map(({ text }) => text)] as const;
      }),
    );

  test('in English can be read at the age of 12: Flesch–Kincaid grade 7 or lower', () => {
    expectNoFindings(
      prose('en')
        .map(([file, texts]) => [file, fleschKincaidGrade(texts)] as const)
        .filter(([, grade]) => grade > 7)
        .map(
          ([file, grade]) =>
            `${file}: grade ${grade.toFixed(1)}, at most 7. Shorter sentences, shorter words.`,
        ),
    );
  });

  test('in Spanish are quite easy: INFLESZ 65 or higher', () => {
    expectNoFindings(
      prose('es')
        .map(([file, texts]) => [file, inflesz(texts)] as const)
        .filter(([, score]) => score < 65)
        .map(
          ([file, score]) =>
            `${file}: INFLESZ ${score.toFixed(1)}, at least 65. Shorter sentences, shorter words.`,
        ),
    );
  });
});

describe('Spanish', () => {
  /** Forms that can only be tú. */
  const tuteo =
    'tú|tus?|ti|te|contigo|tuy[oa]s?|eres|estás|puedes|podrás|tienes|tendrás|quieres|debes|deberías|necesitas|ves|verás|vas|sabes|haces|usas|eliges|inicias|abres|pulsas|haz|pon|ten|asegúrate|inténtalo|actívalo|ábrelo|púlsalo|escríbela|cópiala|cópialo|acércate|no (?:uses|pulses|abras|escribas|escanees|toques)';
  /**
   * Orders to a tú that are also the third person: "la aplicación abre", "IB Key está activa". At the start of a
   * sentence, after a comma or a colon, or after "y" and "o" they are an order.
   */
  const orders =
    'abre|acepta|acerca|activa|actualiza|agrega|aleja|apunta|aprueba|busca|cierra|compara|comprueba|confirma|consulta|continúa|copia|crea|deja|desactiva|descarga|despliega|elige|escanea|escribe|espera|inicia|instala|introduce|lee|mira|muestra|permite|prueba|pulsa|repite|responde|selecciona|sigue|sube|toca|usa|ve|verifica|vuelve';
  /** Where such a form opens a clause and is nobody's order. */
  const noOrders = [
    '¿Sigue sin leerlo?', // the phone
    'Usa la cámara frontal', // the phone
    'Muestra un código QR', // the page
    'Acerca de esta aplicación', // about
    'Abre allí el móvil de práctica', // the camera
  ];

  const tuteoAnywhere = new RegExp(`(?<![\\p{L}])(?:${tuteo})(?![\\p{L}])`, 'giu');
  const orderAtStart = new RegExp(`(?<=^|[.:;,?¿«»)]\\s*|\\s[yoe]\\s)(?:${orders})(?![\\p{L}])`, 'giu');

  test('says usted, never tú', () => {
    expectNoFindings(
      everyPassage('es').flatMap(({ where, text }) => {
        const rest = noOrders.reduce((left, words) => left.replace(words, ''), text);
        return [...rest.matchAll(tuteoAnywhere), ...rest.matchAll(orderAtStart)].map(
          (hit) => `${where}: “${hit[0]}” is tú. Write it for usted: ${around(rest, hit.index)}`,
        );
      }),
    );
  });
});

describe('a term', () => {
  test('is the one of the glossary', () => {
    const longLabels = {
      en: /Click here if you do not receive the notification/g,
      es: /Haga clic aquí si no recibe la notificación/g,
    } as const;
    /** Labels that IBKR's pages give are right by definition. */
    const given: Record<Language, Set<string>> = {
      en: new Set(glossary.map(({ en }) => en)),
      es: new Set(glossary.map(({ es }) => es)),
    };
    expectNoFindings(
      languages.flatMap((language) =>
        everyPassage(language)
          .filter(({ text }) => !given[language].has(text))
          // A label within a sentence is as right as alone.
          .map(({ where, source, text }) => ({
            where,
            text: labelsIn(source)
              .reduce((left, label) => left.replace(label, '…'), text)
              .replaceAll(longLabels[language], '…'),
          }))
          .flatMap(({ where, text }) =>
            glossary.flatMap(({ never }) =>
              (never?.[language] ?? []).flatMap(([forbidden, why]) => {
                const hit = forbidden.exec(text);
                return hit
                  ? [`${where}: “${hit[0]}” is not our word: ${why}. ${around(text, hit.index)}`]
                  : [];
              }),
            ),
          ),
      ),
    );
  });
});

describe('a title and a description', () => {
  test('of a page is its own within a language', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [
          ...Map.groupBy(
            pagesOf(language).filter(({ file }) => !file.includes('/steps/')),
            ({ matter }) => matter.title ?? '',
          ),
        ].flatMap(([title, same]) =>
          title !== '' && same.length === 1
            ? []
            : [`“${title}” is the title of ${same.map(({ file }) => file).join(' and ')}.`],
        ),
      ),
    );
  });

  test('fits into a search result: a description has at most 160 characters', () => {
    const plain = languages.flatMap((language) =>
      ['site.home.description', 'site.about.description'].map(
        (key) => [`content/${language}/strings, "${key}"`, stringOf(language, key) ?? ''] as const,
      ),
    );
    const written = languages.flatMap((language) =>
      [...pages[language].guides.values(), ...pages[language].kb.values()].map(
        ({ file, matter }) => [file, matter.description ?? ''] as const,
      ),
    );
    expectNoFindings(
      [...written, ...plain]
        .filter(([, text]) => text === '' || text.length > 160)
        .map(([where, text]) => `${where}: the description has ${text.length} characters; write 1 to 160.`),
    );
  });

  test('is not empty, nor is the name or the place of a step', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        pagesOf(language).flatMap((page) =>
          headingsOf(page)
            .filter(({ text }) => text === '')
            .map(({ where }) => `${where} is empty. Write it.`),
        ),
      ),
    );
  });
});
