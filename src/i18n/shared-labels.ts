/**
 * The words that all phones share stand once, in phone.json. Each kind of phone has a file for the words of that kind
 * alone.
 */

/** The kinds of phone with such a file. Devices find all their words in the namespace of their own kind. */
export const phoneNamespaces = ['android', 'iphone'] as const;
export type PhoneNamespace = (typeof phoneNamespaces)[number];

/** The files of chapters. Each holds words by namespace, and devices find them with their other words. */
export const chapterFiles = [
  'changePin',
  'clearData',
  'moveKey',
  'notifications',
  'paper',
  'password',
  'quiet',
  'restore',
  'secondFactor',
  'secureLogin',
  'textMessages',
  'twoPhones',
] as const;

type Words = { readonly [key: string]: unknown };

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of one kind of phone: its own, and the shared ones. */
export function withShared(shared: object, own: object): object {
  const words: Record<string, unknown> = { ...shared };
  for (const [key, value] of Object.entries(own)) {
    const there = words[key];
    words[key] = isWords(there) && isWords(value) ? withShared(there, value) : value;
  }
  return words;
}

/** The words of a chapter by namespace: what it says of every phone belongs to each kind of phone. */
export function ofEachPhone({ phone, ...words }: Words): Record<string, object> {
  const all = words as Record<string, object>;
  if (!isWords(phone)) return all;
  const kinds = phoneNamespaces.map((kind) => [kind, withShared(phone, all[kind] ?? {})] as const);
  return { ...all, ...Object.fromEntries(kinds) };
}

/** All files of a language by name, as the namespaces that `t` knows. */
export function namespacesOf(files: Readonly<Record<string, object>>): Record<string, object> {
  const { phone = {}, ...all } = files;
  const others = Object.fromEntries(
    Object.entries(all).filter(([name]) => !(chapterFiles as readonly string[]).includes(name)),
  );
  const namespaces: object = ofEachPhone({ phone, ...others });
  return chapterFiles.reduce(
    (words, name) => withShared(words, ofEachPhone({ ...all[name] })),
    namespaces,
  ) as Record<string, object>;
}
