/** A fresh request id (the idempotency key): 128 random bits, in hexadecimal. Plain http lacks `crypto.randomUUID`. */
export function newRequestId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
