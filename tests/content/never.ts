/**
 * Words that are never written, by language, and what to say instead: the words of the makers and of another language,
 * where a reader needs those of the hand. content/STYLE.md says why. What must not stand in the place of a fixed term
 * is in the glossary.
 */
import type { Language } from './content.ts';

/** Whole words, in any case; `\b` knows no accents. */
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

export const never: Record<Language, readonly (readonly [forbidden: RegExp, instead: string])[]> = {
  en: [
    [word('in practice'), 'it means “in reality”: on the practice phone, on the practice portal'],
    [word('stands?|standing'), 'texts and buttons are somewhere, or appear: is, appears, is shown'],
    [word('need not'), 'don’t need to'],
    [word('users? that'), 'the username you want to …, the user who …'],
    [word('is to (?:be|have)|are to (?:be|have)'), 'the username you want to add, you must …'],
    [word('go(?:es|ing)? on'), 'continue, go to the next step, what happens'],
    [word('used up|us(?:es?|ing) (?:\\p{L}+ ){1,2}up'), 'a code works only once, it has already been used'],
    [
      word('giv(?:e|es|ing) (?:(?:your|the|a|my) )?(?:PIN|passcode|fingerprint|Face ID|Touch ID)'),
      'enter your PIN, use your fingerprint, use Face ID',
    ],
    [word('take another way'), 'choose another way'],
    [word('mend(?:s|ed|ing)?'), 'fix'],
    [word('signs'), 'special characters'],
    [word('plays?(?! store)|played|playing'), 'acts as'],
    [word('expect(?:s|ed)?'), 'say what is not confirmed, or: probably'],
    [word('gives? pages'), 'lets pages use the camera'],
    [word('ran out(?: of time)?|time (?:of|for) this \\p{L}+ is over'), 'has expired'],
    [word('nearer|nearest'), 'closer'],
    [word('practis(?:e|es|ed|ing)'), 'American: practice'],
    [word('licences?|colours?|favourites?|behaviou?rs?|centres?|cancelled'), 'American spelling'],
    [word('(?:recogni|organi|authori|speciali)s(?:e|es|ed|ing)'), 'American: recognize'],
    [word('web sites?|web pages?'), 'website, page'],
    [word('e-mails?'), 'email'],
    [word('shutter'), 'you don’t need to take a picture'],
  ],
  es: [
    [word('en la práctica'), 'significa «en realidad»: al practicar, en el móvil de práctica'],
    [word('pregunta\\p{L}* (?:a|al|a este|a ese) móvil'), 'se confirma en el móvil'],
    [word('(?:sigue|continúa|avanza) sol[oa]'), 'avanza por sí sola'],
    [word('gast(?:a|an|ó|ado|ada|ados|adas|ar)'), 'el código sirve una sola vez, ya se había usado'],
    [word('otro explorador'), 'otro dispositivo'],
    [word('cadena escrita'), 'escribiendo la cadena'],
    [word('signos'), 'caracteres especiales'],
    [word('ordenador(?:es)?|computadoras?'), 'ni de España ni de América: equipo, otra pantalla'],
    [word('vídeos?|videos?'), 'ni de España ni de América: grabar imágenes'],
    [word('lo (?:más )?probable es'), 'es probable que, probablemente'],
    [word('(?:cuando|donde) solo ayuda una persona'), 'cuándo llamar a IBKR'],
    [word('cámara no ayuda'), 'si no puede escanear el código'],
    [word('el aviso nombra'), 'el aviso menciona'],
  ],
};
