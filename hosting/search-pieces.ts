/**
 * Cuts Pagefind's index into smaller pieces. Pagefind makes pieces of up to 30 kB and fetches each piece that may
 * hold a word of the question; smaller pieces make the first answer lighter, however long the articles become.
 *
 * Format of Pagefind 1.6: all files are gzipped, after a mark of twelve characters. A `.pf_index` is `[[word, …]]`; a
 * word is `["name", …]`, sorted by name. A `.pf_meta` is `[version, pages, pieces, …]`; a piece is `["first", "last",
 * "hash"]`. Both are CBOR (RFC 8949). This file decodes nothing of an item but its end.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

export type IndexFile = { path: string; content: Uint8Array };

const markLength = 12;
const arrayType = 4;
const textType = 3;

type Head = { type: number; count: number; end: number };

/** The kind of the item that begins here, its length or count, and where its content begins. */
function headAt(bytes: Buffer, at: number): Head {
  const first = bytes[at] ?? 0;
  const [type, info] = [first >> 5, first & 31];
  if (info < 24) return { type, count: info, end: at + 1 };
  const width = 2 ** (info - 24);
  if (width > 4) throw new Error(`Pagefind's index has an item of a form that is not known, at byte ${at}.`);
  return { type, count: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

/** @throws on forms that Pagefind 1.6 does not write: maps, tags, arrays without a count. */
function endOf(bytes: Buffer, at: number): number {
  const { type, count, end } = headAt(bytes, at);
  if (type < 2) return end;
  if (type <= textType) return end + count;
  if (type !== arrayType) throw new Error(`Pagefind's index has an item of type ${type}, at byte ${at}.`);
  return itemsOf(bytes, at).at(-1)?.end ?? end;
}

/** Where each item of an array begins and ends. */
function itemsOf(bytes: Buffer, at: number): { start: number; end: number }[] {
  const { type, count, end } = headAt(bytes, at);
  if (type !== arrayType) throw new Error(`Pagefind's index has no array at byte ${at}.`);
  const items: { start: number; end: number }[] = [];
  let start = end;
  while (items.length < count) {
    items.push({ start, end: endOf(bytes, start) });
    start = items.at(-1)?.end ?? start;
  }
  return items;
}

function head(type: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(type << 5) | count]);
  const width = count < 0x100 ? 1 : count < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width, (type << 5) | (24 + Math.log2(width)));
  bytes.writeUIntBE(count, 1, width);
  return bytes;
}
const array = (items: readonly Buffer[]): Buffer => Buffer.concat([head(arrayType, items.length), ...items]);
const text = (words: string): Buffer =>
  Buffer.concat([head(textType, Buffer.byteLength(words)), Buffer.from(words)]);

/** The text that is the first item of an array. */
function nameOf(bytes: Buffer): string {
  const { start = 0 } = itemsOf(bytes, 0)[0] ?? {};
  const { count, end } = headAt(bytes, start);
  return bytes.toString('utf8', end, end + count);
}

const unpacked = (content: Uint8Array): { mark: Buffer; bytes: Buffer } => {
  const all = gunzipSync(content);
  return { mark: all.subarray(0, markLength), bytes: all.subarray(markLength) };
};
const packed = (mark: Buffer, bytes: Buffer): Uint8Array =>
  gzipSync(Buffer.concat([mark, bytes]), { level: 9 });
const partsOf = (bytes: Buffer): Buffer[] =>
  itemsOf(bytes, 0).map(({ start, end }) => bytes.subarray(start, end));

/** Words in their order, with as many in a group as fit. */
function grouped(words: readonly Buffer[], most: number): Buffer[][] {
  const groups: Buffer[][] = [];
  let size = 0;
  for (const word of words) {
    size += word.length;
    const group = groups.at(-1);
    if (group && size <= most) group.push(word);
    else {
      groups.push([word]);
      size = word.length;
    }
  }
  return groups;
}

/**
 * @param files All files that Pagefind has written.
 * @param most The most bytes of a piece before compression; a longer word gets a piece of its own.
 */
export function inSmallerPieces(files: readonly IndexFile[], most: number): IndexFile[] {
  const contentOf = new Map(files.map(({ path, content }) => [path, content]));
  const made: IndexFile[] = [];
  const replaced = new Set<string>();
  for (const { path, content } of files.filter((file) => file.path.endsWith('.pf_meta'))) {
    const meta = unpacked(content);
    const [version, pages, pieces, ...rest] = partsOf(meta.bytes);
    if (!version || !pages || !pieces) throw new Error(`${path} is not as Pagefind 1.6 writes it.`);
    const smaller = partsOf(pieces).flatMap((piece) => {
      const hash = nameOf(array([partsOf(piece)[2] ?? Buffer.alloc(0)]));
      const whole = `index/${hash}.pf_index`;
      const index = unpacked(contentOf.get(whole) ?? new Uint8Array());
      replaced.add(whole);
      return grouped(partsOf(partsOf(index.bytes)[0] ?? index.bytes), most).map((words) => {
        const bytes = array([array(words)]);
        const name = `${hash.slice(0, hash.indexOf('_'))}_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
        made.push({ path: `index/${name}.pf_index`, content: packed(index.mark, bytes) });
        const [first, last] = [words[0], words.at(-1)].map((word) => text(word ? nameOf(word) : ''));
        return array([first ?? text(''), last ?? text(''), text(name)]);
      });
    });
    replaced.add(path);
    made.push({ path, content: packed(meta.mark, array([version, pages, array(smaller), ...rest])) });
  }
  return [...files.filter(({ path }) => !replaced.has(path)), ...made];
}
