import { test } from 'vitest';
import { pagesOf, passagesOf, everyPassage, strings } from './content.ts';
import { fleschKincaidGrade, inflesz, sentencesIn, wordsIn, syllablesIn } from './readability.ts';
test('probe', () => {
  for (const p of pagesOf('en')) console.log(p.file, fleschKincaidGrade(passagesOf(p, 'en').map((x) => x.text)).toFixed(2));
  for (const p of pagesOf('es')) console.log(p.file, inflesz(passagesOf(p, 'es').map((x) => x.text)).toFixed(1));
  for (const l of ['en','es'] as const) for (const p of everyPassage(l)) for (const s of sentencesIn(p.text)) { const n = wordsIn(s).length; if (n > (l==='en'?25:30)-3) console.log(l, n, p.where, s); }
  for (const w of 'phone code changed allowed people notification user portal create used type please apple site pages recognises browser service real really idea drawer action period area going being science quiet notices'.split(' ')) console.log(w, syllablesIn(w,'en'));
  for (const w of 'código guía aún ciudad teléfono móvil hay leer explorador autenticación práctica Client Portal sesión vuelva ahí ya'.split(' ')) console.log(w, syllablesIn(w,'es'));
  const tu=/(?<![\p{L}])(tu|tus|tú|te|ti|contigo|tuyo|tuya|puedes|tienes|quieres|debes|necesitas|haz|pon|ten|ve|sal|di|pulsa|toca|escribe|abre|elige|escanea|inicia|cierra|usa|busca|comprueba|descarga|instala|acepta|permite|introduce|copia|espera|mira|sigue|activa|apunta|crea|vuelve|selecciona|confirma|aprueba|deja|prueba|lee|consulta|actualiza|acerca|aleja|compara)(?![\p{L}])/giu;
  for (const p of everyPassage('es')) for (const m of p.text.matchAll(tu)) console.log('TU', m[0], '|', p.text.slice(Math.max(0,m.index-20), m.index+30), '|', p.where);
});
