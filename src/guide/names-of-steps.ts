/** The short names of a guide's steps, for its rail: read from `<Step id="…" name="…">` in its MDX. */
export function namesOfSteps(mdx: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, id, name] of mdx.matchAll(/<Step id="([^"]+)" name="([^"]+)"/g)) {
    if (id && name) names.set(id, name);
  }
  return names;
}
