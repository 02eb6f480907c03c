/** A fresh request id: 128 random bits, hexadecimal. `crypto.randomUUID` is absent on plain http. */
export function newRequestId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
