/**
 * The activation code: the string under the QR code. Ours, not the real service's, whose format is not public.
 *
 *     P A 7K 3M9Q XP2D VH4 T        16 symbols of Crockford base32, shown in groups of four
 *     │ │ └──────┬───────┘ └ check symbol (base32.ts)
 *     │ │        └ 13 random symbols, 65 bits
 *     │ └ the practice user's symbol (users.ts)
 *     └ version: P
 */
import { alphabet, checkSymbol, checksum, foldSymbols, symbolsFrom, valueOf } from './base32.ts';
import type { Outcome } from '../problems/problem.ts';
import { fail, succeed } from '../problems/problem.ts';
import type { UserId } from './users.ts';
import { findUser, practiceUsers, userBySymbol } from './users.ts';

export type ActivationCode = string & { readonly __brand: 'ActivationCode' };

/** Symbols of a code, the check included. */
export const codeLength = 16;
/** Random bytes that `createCode` needs: the low five bits of each are used. */
export const codeEntropyBytes = 13;

const version = 'P';

/**
 * @param random `codeEntropyBytes` random bytes.
 * @throws RangeError on fewer bytes or an unknown user: a mistake of the caller.
 */
export function createCode(userId: UserId, random: Uint8Array): ActivationCode {
  const user = findUser(userId);
  if (!user) throw new RangeError(`No practice user "${userId}": use one of users.ts.`);
  if (random.length < codeEntropyBytes) {
    throw new RangeError(`A code needs ${codeEntropyBytes} random bytes and got ${random.length}.`);
  }
  const body = version + user.symbol + symbolsFrom(random.subarray(0, codeEntropyBytes));
  return (body + checkSymbol(body)) as ActivationCode;
}

/** The code as screens show it: groups of four with a space between, 19 characters. */
export const formatCode = (code: ActivationCode): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** @returns the practice user for whom a valid code was made. */
export function userOfCode(code: ActivationCode): UserId {
  const user = userBySymbol(code[1]);
  if (!user) throw new TypeError('Not a valid activation code: parse it first.');
  return user.id;
}

const isSound = (symbols: string): symbols is ActivationCode =>
  symbols.length === codeLength &&
  symbols.startsWith(version) &&
  userBySymbol(symbols[1]) !== undefined &&
  [...symbols].every((symbol) => valueOf(symbol) >= 0) &&
  checksum(symbols) === 0;

/** Longest text that is read, in characters; the rest is ignored. */
const longestRead = 2000;

/**
 * Reads a code as people type it: case, spaces, hyphens, full-width forms, O for 0, I and L for 1 and text
 * around it are forgiven.
 *
 * A text that fails is `code-empty`, `code-length` or `code-character` only when it is near enough to one of our
 * codes to be a slip; anything else is `not-ours`, since it may be a reader's real code, and is not to be kept.
 */
export function parseCode(
  text: string,
): Outcome<ActivationCode, 'code-empty' | 'code-length' | 'code-character' | 'not-ours'> {
  const folded = foldSymbols(text.slice(0, longestRead));
  const within = findWithin(folded);
  if (within) return succeed(within);
  // The text was cut off, and the part that was not read could change the verdict.
  if (text.length > longestRead) return fail('not-ours');
  const symbols = folded.replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  return fail(symbols === '' ? 'code-empty' : nearness(symbols));
}

/** Finds a valid code, alone or in the middle of other text, its groups separated by whatever is no symbol. */
function findWithin(folded: string): ActivationCode | undefined {
  const words = folded.split(/[^0-9A-Z]+/);
  for (const first of words.keys()) {
    let joined = '';
    for (const word of words.slice(first)) {
      joined += word;
      if (isSound(joined)) return joined;
      if (joined.length > codeLength) break;
    }
  }
  return undefined;
}

function nearness(symbols: string): 'code-length' | 'code-character' | 'not-ours' {
  const opens = symbols.startsWith(version) && userBySymbol(symbols[1]) !== undefined;
  if (symbols.length === codeLength) return opens || isOneSlipAway(symbols) ? 'code-character' : 'not-ours';
  const nearLength = symbols.length >= 2 && symbols.length <= codeLength + 4;
  const isPart = opens && nearLength && /^[0-9A-Z]+$/.test(symbols);
  return isPart || isOneSlipAway(symbols) ? 'code-length' : 'not-ours';
}

/** True when one typing error in the first symbols is all that keeps a text from being a valid code. */
function isOneSlipAway(symbols: string): boolean {
  const first = symbols.charAt(0);
  const second = symbols.charAt(1);
  const swapped = [second + first + symbols.slice(2), first + symbols.charAt(2) + second + symbols.slice(3)];
  const wrong = [version + symbols.slice(1), ...withEachUser(first, symbols.slice(2))];
  const leftOut = [version + symbols, ...withEachUser(first, symbols.slice(1))];
  const putIn = [symbols.slice(1), first + symbols.slice(2)];
  return [...swapped, ...wrong, ...leftOut, ...putIn].some(isSound);
}

const withEachUser = (before: string, after: string): string[] =>
  practiceUsers.map((user) => before + user.symbol + after);

/** For tests and messages: every symbol a code can be made of. */
export const codeAlphabet = alphabet;
