/**
 * Crockford's base32: 32 symbols without I, L, O and U, read without regard to case; O is read as 0, I and L
 * as 1. Source: Douglas Crockford, "Base 32".
 *
 * The check symbol makes Σ αⁱ·cᵢ = 0 over GF(32). All αⁱ of 16 places differ and none is zero, so that every
 * single wrong symbol and every swap of two neighbors changes the sum.
 */
import { foldDigits } from './fold-digits.ts';

export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const alike: Record<string, string> = { O: '0', I: '1', L: '1' };

/** Upper case, with digits and full-width forms folded (NFKC) and O, I, L read as 0, 1, 1. Other characters stay. */
export function foldSymbols(text: string): string {
  return foldDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[OIL]/g, (symbol) => alike[symbol] ?? symbol);
}

/** @returns the value 0…31 of a folded symbol, or -1 where it is none of the alphabet. */
export const valueOf = (symbol: string): number => (symbol.length === 1 ? alphabet.indexOf(symbol) : -1);

/** @returns one symbol for each byte, from its low five bits (uniform when the bytes are). */
export function symbolsFrom(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join('');
}

/** Multiplication by α in GF(32) = GF(2)[x] / (x⁵ + x² + 1), in which α = x generates all 31 units. */
const timesAlpha = (value: number): number => ((value << 1) & 31) ^ (value & 16 ? 0b00101 : 0);

/** Σ αⁱ·cᵢ with i counted from the last symbol (Horner): 0 for a text whose last symbol is its check. */
export function checksum(symbols: string): number {
  let sum = 0;
  for (const symbol of symbols) sum = timesAlpha(sum) ^ valueOf(symbol);
  return sum;
}

/** @returns the symbol that, put behind `symbols`, makes the checksum 0. */
export const checkSymbol = (symbols: string): string => alphabet.charAt(timesAlpha(checksum(symbols)));
