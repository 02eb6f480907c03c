/**
 * The fixed terms of the site in both languages, and what must not stand in their place.
 *
 * `official`: seen in IBKR's own pages in that language; `ours`: no Spanish original is known, so the choice is ours.
 */
import type { Language } from './content.ts';

export type Term = Readonly<Record<Language, string>> & {
  spanish: 'official' | 'ours';
  /** Strings that are this term, letter by letter. */
  labels?: readonly string[];
  /** What not to write, and why. */
  never?: Partial<Record<Language, readonly (readonly [forbidden: RegExp, why: string])[]>>;
};

/** Whole words, in any case; `\b` knows no accents. */
const word = (words: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
const asWritten = (words: string): RegExp => word(words, 'u');

export const glossary: readonly Term[] = [
  {
    en: 'Client Portal',
    es: 'Client Portal',
    spanish: 'official',
    labels: ['portal.name', 'bench.portalTab'],
    never: {
      en: [[asWritten('client portal|Client portal|client Portal'), 'it is a name: Client Portal']],
      es: [
        [word('portal del? clientes?'), 'the name stays English: Client Portal'],
        [asWritten('client portal|Client portal|client Portal'), 'it is a name: Client Portal'],
      ],
    },
  },
  {
    en: 'IB Key',
    es: 'IB Key',
    spanish: 'official',
    never: {
      en: [[asWritten('IBKey|IB key|Ib Key|ib key|IB-Key'), 'it is a name: IB Key']],
      es: [[asWritten('IBKey|IB key|Ib Key|ib key|IB-Key|[Cc]lave IB'), 'it is a name: IB Key']],
    },
  },
  {
    en: 'IBKR Mobile Authentication (IB Key)',
    es: 'autenticación a través de IBKR Mobile (IB Key)',
    spanish: 'official',
    never: {
      es: [
        [
          word('autenticación (?:móvil|por móvil|de IBKR Mobile)'),
          'the name is: autenticación a través de IBKR Mobile (IB Key)',
        ],
      ],
    },
  },
  {
    en: 'two-factor authentication',
    es: 'autenticación en dos factores',
    spanish: 'official',
    never: {
      en: [
        [
          word('2FA|MFA|two-step verification|dual-factor'),
          'readers do not know the short form: two-factor authentication',
        ],
      ],
      es: [
        [
          word('2FA|MFA|doble factor|autenticación de dos factores|verificación en dos pasos'),
          'say: autenticación en dos factores',
        ],
      ],
    },
  },
  {
    en: 'REGISTER TWO-FACTOR',
    es: 'REGISTRAR AUTENTICACIÓN EN DOS FACTORES',
    spanish: 'official',
    labels: ['android.control.registerTwoFactor'],
  },
  { en: 'SESSION ID', es: 'ID DE LA SESIÓN', spanish: 'official', labels: ['android.control.sessionId'] },
  {
    en: 'Session ID',
    es: 'ID de la sesión',
    spanish: 'official',
    labels: ['android.control.codeField'],
    never: {
      es: [[word('ID de sesión|identificador de (?:la )?sesión'), 'the button says: ID de la sesión']],
    },
  },
  { en: 'QR CODE', es: 'CÓDIGO QR', spanish: 'official', labels: ['android.control.qrCode'] },
  {
    en: 'QR code',
    es: 'código QR',
    spanish: 'official',
    never: {
      en: [[word('QR-codes?|barcodes?|QRs'), 'say: QR code']],
      es: [
        [word('código de barras'), 'say: código QR'],
        [asWritten('qr|Qr'), 'say: código QR'],
      ],
    },
  },
  { en: 'ACTIVATE', es: 'ACTIVAR', spanish: 'official', labels: ['android.control.activate'] },
  { en: 'DONE', es: 'HECHO', spanish: 'official', labels: ['android.control.done'] },
  { en: 'Allow', es: 'Permitir', spanish: 'official', labels: ['android.control.allow'] },
  { en: 'Install', es: 'Instalar', spanish: 'official', labels: ['android.control.install'] },
  { en: 'Open', es: 'Abrir', spanish: 'official', labels: ['android.control.open'] },
  { en: 'Camera', es: 'Cámara', spanish: 'official', labels: ['android.apps.camera'] },
  { en: 'Services', es: 'Servicios', spanish: 'ours', labels: ['android.control.services'] },
  { en: 'Authenticate', es: 'Autenticar', spanish: 'official', labels: ['android.control.authenticate'] },
  {
    en: 'Add User',
    es: 'Agregar usuario',
    spanish: 'ours',
    never: { es: [[word('añadir (?:un |otro )?usuario'), 'one verb for it: agregar un usuario']] },
  },
  { en: 'Scan QR codes', es: 'Escanear códigos QR', spanish: 'official' },
  {
    en: 'Click here if you do not receive the notification',
    es: 'Haga clic aquí si no recibe la notificación',
    spanish: 'official',
    labels: ['portal.control.noNotification'],
  },
  {
    en: 'An error has occurred. Please try again.',
    es: 'Se ha producido un error. Vuelva a intentarlo.',
    spanish: 'official',
    labels: ['app.error'],
  },
  {
    en: '+PIN Guidelines',
    es: 'Más directrices sobre el código PIN',
    spanish: 'official',
    labels: ['android.control.pinGuidelines'],
  },
  {
    en: 'PIN',
    es: 'código PIN',
    spanish: 'official',
    never: {
      en: [[asWritten('[Pp]in|PIN (?:code|number)'), 'say: PIN']],
      es: [[asWritten('[Pp]in|NIP|número PIN|clave PIN'), 'say: código PIN, or PIN for short']],
    },
  },
  {
    en: 'string under the QR code',
    es: 'cadena debajo del código QR',
    spanish: 'ours',
    never: {
      en: [[word('alphanumeric|alpha-numeric'), 'say: string of letters and numbers']],
      es: [[word('alfanumérica?|secuencia'), 'say: cadena de letras y números']],
    },
  },
  {
    en: 'log in',
    es: 'iniciar sesión',
    spanish: 'official',
    never: {
      en: [
        [word('sign(?:ed|ing)? (?:in|on|out)|log(?:ged|ging)? on|logon|sign-in'), 'say: log in, log out'],
        [
          word('(?:to|please|then|and) (?:login|logout)(?! request)'),
          'the verb is two words: log in, log out',
        ],
      ],
      es: [[word('loguear\\p{L}*|logear\\p{L}*|login|entrar en su cuenta|ingresar'), 'say: iniciar sesión']],
    },
  },
  {
    en: 'log out',
    es: 'cerrar sesión',
    spanish: 'official',
    never: { es: [[word('desconectarse|salir de la sesión|logout'), 'say: cerrar la sesión']] },
  },
  {
    en: 'browser',
    es: 'explorador',
    spanish: 'official',
    never: { es: [[word('navegador(?:es)?|browser'), 'IBKR’s Spanish pages say: explorador']] },
  },
  {
    en: 'tap',
    es: 'pulse',
    spanish: 'official',
    never: {
      en: [
        [
          word('click(?:s|ed|ing)?|touch the (?:button|screen|icon)'),
          'on a phone one taps; on the portal too, so that one word does',
        ],
      ],
      es: [
        [word('click|cliquee|clique|haga clic|hacer clic|presione|oprima|toque'), 'say: pulse'],
        [word('dar? (?:un )?toque|tocar'), 'say: pulsar'],
      ],
    },
  },
  {
    en: 'phone',
    es: 'móvil',
    spanish: 'official',
    never: {
      en: [[word('cell(?:ular)? ?phones?|cellphones?|handsets?|smartphones?'), 'say: phone']],
      es: [[word('celular(?:es)?|smartphones?|móbil|teléfono móvil'), 'say: móvil']],
    },
  },
  {
    en: 'app',
    es: 'aplicación',
    spanish: 'official',
    never: {
      en: [[word('applications?'), 'say: app']],
      es: [[asWritten('apps?|App(?! Store)'), 'say: aplicación']],
    },
  },
  {
    en: 'notification drawer',
    es: 'menú de notificaciones',
    spanish: 'official',
    never: {
      en: [[word('notification (?:shade|bar|panel|cent(?:er|re)|tray)'), 'say: notification drawer']],
      es: [[word('(?:panel|barra|centro|bandeja|cajón) de notificaciones'), 'say: menú de notificaciones']],
    },
  },
  {
    en: 'notification',
    es: 'notificación',
    spanish: 'official',
    never: {
      en: [[word('push(?:es)?|push notifications?'), 'say: notification']],
      es: [[word('push|notificaciones push'), 'say: notificación']],
    },
  },
  {
    en: 'rear camera',
    es: 'cámara posterior',
    spanish: 'official',
    never: {
      en: [[word('back(?:-facing)? camera|main camera'), 'say: rear camera']],
      es: [[word('cámara (?:trasera|principal|de atrás)'), 'say: cámara posterior']],
    },
  },
  {
    en: 'front camera',
    es: 'cámara frontal',
    spanish: 'official',
    never: {
      en: [[word('selfie camera|front-facing'), 'say: front camera']],
      es: [[word('cámara (?:delantera|interior|selfi|selfie)'), 'say: cámara frontal']],
    },
  },
  {
    en: 'fingerprint',
    es: 'huella digital',
    spanish: 'official',
    never: {
      es: [[word('huellas? dactilar(?:es)?'), 'both are in IBKR’s pages; we use one: huella digital']],
    },
  },
  {
    en: 'passcode',
    es: 'código del dispositivo',
    spanish: 'ours',
    never: {
      es: [
        [
          word('contraseña del (?:dispositivo|móvil|teléfono|iPhone)'),
          'it is no password: código del dispositivo',
        ],
      ],
    },
  },
  {
    en: 'challenge code',
    es: 'código de desafío',
    spanish: 'official',
    never: { es: [[word('código de reto|código challenge'), 'say: código de desafío']] },
  },
  {
    en: 'response string',
    es: 'cadena de respuesta',
    spanish: 'official',
    never: { es: [[word('código de respuesta'), 'say: cadena de respuesta']] },
  },
  {
    en: 'Client Services',
    es: 'servicio de atención al cliente',
    spanish: 'official',
    never: {
      en: [[word('customer (?:services?|support)|helpdesk|help desk|hotline'), 'say: Client Services']],
      es: [
        [
          word('soporte al cliente|servicio al cliente|servicios al cliente'),
          'say: servicio de atención al cliente',
        ],
      ],
    },
  },
  {
    en: 'rooted',
    es: 'modificado por el método de acceso root',
    spanish: 'official',
    never: { es: [[word('roote\\p{L}*|jailbreak'), 'say: modificado (por el método de acceso root)']] },
  },
  {
    en: 'Problems and solutions',
    es: 'Problemas y soluciones',
    spanish: 'official',
    labels: ['guide.problems'],
  },
];
