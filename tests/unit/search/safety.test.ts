/**
 * Questions of people in danger: the first answer has to say what to do at once. The search does not learn from these
 * questions, so a question that is added to content/<language>/intents/ is removed here.
 */
import { expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/languages.ts';
import { written } from '../../search-quality/phrasings.ts';
import { leadsTo, replyTo } from './known.ts';

const atOnce = 'page:locked-out#at-once';
const stranger = 'page:locked-out#stranger';

const questions = {
  en: [
    'someone is trying to sign in to my account right now',
    'my phone buzzed with a login request while I was asleep',
    'ib key asks me to confirm a login that was not mine',
    'there was an approval request but I am on holiday and did not log in',
    'unknown login attempt what should I do',
    'i keep getting approve requests and it is not me',
    'should I press deny on a request I never made',
    'somebody from another country wants to log in as me',
    'I accidentally approved a login that was not me',
    'notification to authorise but i did nothing',
    'my phone has been stolen, what now',
    'a thief took my phone with IBKR on it',
    'they grabbed my phone on the street five minutes ago',
    'stolen iphone, how do I protect my account',
    'robbed at gunpoint, phone gone, account at risk',
    'bag with my phone was stolen on the train',
    'my ex has my phone and knows the pin',
    'someone pinched my mobile can they log in',
    'burglars took my phone and laptop, broker account',
    'stolen phone block ib key',
    'a man on the phone wants my security code',
    'caller says he is from IBKR and needs my PIN',
    'is it normal that support asks for my code',
    'a helper on telegram wants a picture of my qr code',
    'they want me to install teamviewer to fix ib key',
    'interactive brokers called me and asked for the number on my screen',
    'should i give the code to the agent',
    'an email asks me to send my activation code',
    'somebody wants to share my screen and see my login',
    'the lady from the bank asks me to read out the digits',
    'i told a stranger my pin',
    'I gave the code to a scammer',
    'my account has been hacked',
    'someone is withdrawing my money',
    'I sent my qr code to somebody by mistake',
    'there are trades in my account that I did not make',
    'I let a stranger control my computer',
    'is this email from interactive brokers real',
    'got a text with a link to reactivate ib key, is it a scam',
    'fake ibkr website asked for my password',
    'suspicious sms about my account',
  ],
  es: [
    'alguien está intentando iniciar sesión en mi cuenta ahora mismo',
    'me llegó una solicitud de acceso mientras dormía',
    'ib key me pide confirmar un inicio de sesión que no es mío',
    'hay un aviso de aprobación y yo no estoy entrando',
    'intento de acceso desconocido, qué hago',
    'me siguen llegando solicitudes y no soy yo',
    'debo rechazar una solicitud que nunca hice',
    'alguien de otro país quiere entrar con mi usuario',
    'aprobé sin querer un acceso que no era mío',
    'notificación para autorizar pero yo no hice nada',
    'me han robado el móvil, ¿y ahora?',
    'un ladrón se llevó mi teléfono con IBKR',
    'me quitaron el celular en la calle hace cinco minutos',
    'iphone robado, cómo protejo mi cuenta',
    'me asaltaron y perdí el teléfono, mi cuenta corre peligro',
    'robaron mi bolso con el móvil en el tren',
    'mi ex tiene mi teléfono y sabe el pin',
    'me hurtaron el celular, ¿pueden entrar?',
    'entraron a robar a casa y se llevaron el móvil',
    'móvil robado bloquear ib key',
    'un hombre por teléfono quiere mi código de seguridad',
    'llaman diciendo que son de IBKR y piden mi PIN',
    'es normal que soporte me pida el código',
    'un ayudante en telegram quiere una foto de mi código qr',
    'quieren que instale teamviewer para arreglar ib key',
    'interactive brokers me llamó y pidió el número de mi pantalla',
    'le doy el código al agente',
    'un correo me pide enviar mi código de activación',
    'alguien quiere ver mi pantalla mientras inicio sesión',
    'la señora del banco me pide que lea los dígitos',
    'le dije mi pin a un desconocido',
    'le di el código a un estafador',
    'han hackeado mi cuenta',
    'alguien está retirando mi dinero',
    'envié mi código qr a alguien por error',
    'hay operaciones en mi cuenta que yo no hice',
    'dejé que un extraño controlara mi computadora',
    'es verdadero este correo de interactive brokers',
    'recibí un sms con un enlace para reactivar ib key, ¿es estafa?',
    'una página falsa de ibkr me pidió la contraseña',
    'sms sospechoso sobre mi cuenta',
  ],
} satisfies Partial<Record<Language, readonly string[]>>;

for (const language of ['en', 'es'] as const)
  test.each(questions[language])(`in ${language} leads to what to do at once: %s`, (text) => {
    const [first] = replyTo(language, text).answers;
    expect([atOnce, stranger]).toContain(leadsTo(language, first));
  });

test('the search learns from none of them, and there are forty in each language', () => {
  const learned = new Set(written.map(({ text }) => text.toLowerCase()));
  for (const texts of Object.values(questions)) {
    expect(texts.filter((text) => learned.has(text.toLowerCase()))).toEqual([]);
    expect(texts.length).toBeGreaterThanOrEqual(40);
  }
});
