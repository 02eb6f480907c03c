/** What every phone says alike stands once, in phone.json. A kind of phone has a file for what only that kind says. */

/** The kinds that have such a file. Devices find all their words in the namespace of their own kind. */
export const phoneNamespaces = ['android', 'iphone'] as const;
export type PhoneNamespace = (typeof phoneNamespaces)[number];

type Words = { readonly [key: string]: unknown };

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of one kind of phone: its own, and those of every phone. */
export function withShared(shared: object, own: object): object {
  const words: Record<string, unknown> = { ...shared };
  for (const [key, value] of Object.entries(own)) {
    const there = words[key];
    words[key] = isWords(there) && isWords(value) ? withShared(there, value) : value;
  }
  return words;
}

/** All files of a language by their names, as the namespaces that `t` knows. */
export function namespacesOf(files: Readonly<Record<string, object>>): Record<string, object> {
  const { phone = {}, ...others } = files;
  const kinds = phoneNamespaces.map((kind) => [kind, withShared(phone, others[kind] ?? {})] as const);
  return { ...others, ...Object.fromEntries(kinds) };
}
