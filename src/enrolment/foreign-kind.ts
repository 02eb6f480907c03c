/** What a text that is not ours opens as: the kinds that have words of their own. */
export const foreignKinds = [
  'secret',
  'web',
  'script',
  'data',
  'phone',
  'email',
  'wifi',
  'contact',
  'text',
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

const openings: readonly [RegExp, ForeignKind][] = [
  [/^otpauth(-migration)?:/i, 'secret'],
  [/^https?:/i, 'web'],
  [/^(javascript|vbscript):/i, 'script'],
  [/^(data|blob|file):/i, 'data'],
  [/^(tel|sms|smsto|facetime):/i, 'phone'],
  [/^(mailto|matmsg):/i, 'email'],
  [/^wifi:/i, 'wifi'],
  [/^(begin:vcard|mecard:)/i, 'contact'],
];

/** Judges a text by how it opens. */
export function foreignKind(text: string): ForeignKind {
  // Control and format characters (a NUL, a right-to-left override, a line break in the scheme) must not hide the kind.
  const visible = text
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trimStart();
  return openings.find(([opening]) => opening.test(visible))?.[1] ?? 'text';
}
