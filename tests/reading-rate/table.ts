/** The result of one decoder for one picture. */
export type Reading = {
  read: boolean;
  ms: number;
  /** Why the decoder read nothing; never the text of a code. */
  why?: string;
};
export type Pair = { own: Reading; other: Reading };

export const ownName = "this site's scanner";
export const otherName = 'html5-qrcode alone';

/** The middle value, or halfway between the two middle values. NaN if there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/** The pictures among these file names, sorted by name. */
export function pictureNames(names: readonly string[]): string[] {
  return names.filter((name) => /\.(?:jpe?g|png|webp|gif|bmp)$/i.test(name)).toSorted();
}

const width = { name: 22, read: 9, share: 8, ms: 11, ratio: 8 };

/**
 * How many pictures each decoder read, and the time for a picture; the last column compares with html5-qrcode's time.
 */
export function summary(pairs: readonly Pair[]): string {
  const otherMs = median(pairs.map(({ other }) => other.ms));
  const row = (name: string, cells: [read: string, share: string, ms: string, ratio: string]) =>
    name.padEnd(width.name) +
    cells[0].padStart(width.read) +
    cells[1].padStart(width.share) +
    cells[2].padStart(width.ms) +
    cells[3].padStart(width.ratio);
  const rowOf = (name: string, readings: readonly Reading[]) => {
    const read = readings.filter((reading) => reading.read).length;
    const ms = median(readings.map((reading) => reading.ms));
    const share = `${Math.round((100 * read) / readings.length)} %`;
    return row(name, [String(read), share, ms.toFixed(1), (ms / otherMs).toFixed(2)]);
  };
  return [
    `${pairs.length} ${pairs.length === 1 ? 'picture' : 'pictures'}`,
    row('', ['read', '', 'median ms', 'ratio']),
    rowOf(
      ownName,
      pairs.map(({ own }) => own),
    ),
    rowOf(
      otherName,
      pairs.map(({ other }) => other),
    ),
  ].join('\n');
}

/** The line of one picture for --list. */
export function line(name: string, { own, other }: Pair): string {
  const cell = ({ read, why, ms }: Reading) =>
    `${(read ? 'read' : (why ?? 'no-code')).padEnd(20)}${ms.toFixed(1).padStart(9)} ms`;
  return `${cell(own)}   ${cell(other)}   ${name}`;
}

export const lineHead = `${ownName.padEnd(35)}${otherName.padEnd(35)}picture`;
