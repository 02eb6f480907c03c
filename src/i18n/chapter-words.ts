/** The words of chapters: each chapter names its own, by the namespaces that they belong to. */
import type { Language } from './languages.ts';
import { ofEachPhone } from './shared-labels.ts';
import { load } from './strings.ts';

const changePin = import.meta.glob<object>('/content/*/strings/changePin.json', { import: 'default' });

const clearData = import.meta.glob<object>('/content/*/strings/clearData.json', { import: 'default' });

const restore = import.meta.glob<object>('/content/*/strings/restore.json', { import: 'default' });

const textMessages = import.meta.glob<object>('/content/*/strings/textMessages.json', { import: 'default' });

export const changePinWords = (language: Language): Promise<object> => load(changePin, language, 'changePin');

const notifications = import.meta.glob<object>('/content/*/strings/notifications.json', {
  import: 'default',
});

export const notificationsWords = (language: Language): Promise<object> =>
  load(notifications, language, 'notifications');
export const clearDataWords = (language: Language): Promise<object> => load(clearData, language, 'clearData');
export const restoreWords = (language: Language): Promise<object> => load(restore, language, 'restore');
export const textMessagesWords = async (language: Language): Promise<object> =>
  ofEachPhone({ ...(await load(textMessages, language, 'textMessages')) });

const twoPhones = import.meta.glob<object>('/content/*/strings/twoPhones.json', { import: 'default' });

/** The words of a bench with an old phone beside the new one. */
export const twoPhonesWords = (language: Language): Promise<object> => load(twoPhones, language, 'twoPhones');

const moveKey = import.meta.glob<object>('/content/*/strings/moveKey.json', { import: 'default' });

export const moveKeyWords = async (language: Language): Promise<object> =>
  ofEachPhone({ ...(await load(moveKey, language, 'moveKey')) });

const quiet = import.meta.glob<object>('/content/*/strings/quiet.json', { import: 'default' });

export const quietWords = async (language: Language): Promise<object> =>
  ofEachPhone({ ...(await load(quiet, language, 'quiet')) });

const secureLogin = import.meta.glob<object>('/content/*/strings/secureLogin.json', { import: 'default' });

export const secureLoginWords = (language: Language): Promise<object> =>
  load(secureLogin, language, 'secureLogin');

const secondFactor = import.meta.glob<object>('/content/*/strings/secondFactor.json', { import: 'default' });

export const secondFactorWords = (language: Language): Promise<object> =>
  load(secondFactor, language, 'secondFactor');

const password = import.meta.glob<object>('/content/*/strings/password.json', { import: 'default' });

export const passwordWords = (language: Language): Promise<object> => load(password, language, 'password');

const paper = import.meta.glob<object>('/content/*/strings/paper.json', { import: 'default' });

export const paperWords = (language: Language): Promise<object> => load(paper, language, 'paper');
