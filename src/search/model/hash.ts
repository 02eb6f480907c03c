/** A number below 2^32 for a text, the same in every browser (FNV-1a, with its bits then mixed). */
export function hash(text: string): number {
  let sum = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16_777_619);
  sum = Math.imul(sum ^ (sum >>> 15), 2_246_822_519);
  return (sum ^ (sum >>> 13)) >>> 0;
}
