/** The words of chapters: each chapter names its own, by the namespaces that they belong to. */
import type { Language } from './languages.ts';
import { load } from './strings.ts';

const changePin = import.meta.glob<object>('/content/*/strings/changePin.json', { import: 'default' });

const textMessages = import.meta.glob<object>('/content/*/strings/textMessages.json', { import: 'default' });

export const changePinWords = (language: Language): Promise<object> => load(changePin, language, 'changePin');

const notifications = import.meta.glob<object>('/content/*/strings/notifications.json', {
  import: 'default',
});

export const notificationsWords = (language: Language): Promise<object> =>
  load(notifications, language, 'notifications');
export const textMessagesWords = (language: Language): Promise<object> =>
  load(textMessages, language, 'textMessages');

const twoPhones = import.meta.glob<object>('/content/*/strings/twoPhones.json', { import: 'default' });

/** The words of a bench with an old phone beside the new one. */
export const twoPhonesWords = (language: Language): Promise<object> => load(twoPhones, language, 'twoPhones');
