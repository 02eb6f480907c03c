/**
 * The certificate of our own https server: this computer makes it, and nobody vouches for it. The certificate may
 * sign no other one, so a phone that trusts it trusts only this server.
 *
 * The certificate is kept and used again: a phone remembers that its owner accepted it, and would ask again about
 * another.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Certificate and key, both in PEM. */
export type Certificate = { cert: string; key: string };

const dayMs = 86_400_000;
/** Apple's systems refuse more than 825 days (support.apple.com/103769). */
const validDays = 365;
const leastDaysLeft = 7;

const certFile = 'certificate.pem';
const keyFile = 'key.pem';

function isGood({ cert, key }: Certificate, addresses: readonly string[], now: Date): boolean {
  const x509 = new X509Certificate(cert);
  return (
    x509.validFromDate <= now &&
    x509.validToDate.getTime() >= now.getTime() + leastDaysLeft * dayMs &&
    addresses.every((address) => x509.checkIP(address) !== undefined) &&
    x509.checkPrivateKey(createPrivateKey(key))
  );
}

/** The certificate in the folder, if it is complete and still good. */
function kept(folder: string, addresses: readonly string[], now: Date): Certificate | undefined {
  try {
    const found = {
      cert: readFileSync(join(folder, certFile), 'utf8'),
      key: readFileSync(join(folder, keyFile), 'utf8'),
    };
    return isGood(found, addresses, now) ? found : undefined;
  } catch {
    return undefined;
  }
}

async function make(addresses: readonly string[], now: Date): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'Practice guides on this computer' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // The phone's clock may be behind.
    notBeforeDate: new Date(now.getTime() - dayMs),
    notAfterDate: new Date(now.getTime() + validDays * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [{ type: 2, value: 'localhost' }, ...addresses.map((ip) => ({ type: 7, ip }) as const)],
      },
    ],
  });
  return { cert: pems.cert, key: pems.private };
}

/**
 * A certificate for `localhost`, 127.0.0.1 and these addresses: the one in the folder while it names all of them and
 * is valid for another week, else a new one, which is then kept.
 */
export async function certificateFor(
  addresses: readonly string[],
  folder: string,
  now = new Date(),
): Promise<Certificate> {
  const all = ['127.0.0.1', ...addresses];
  const found = kept(folder, all, now);
  if (found !== undefined) return found;

  const made = await make(all, now);
  mkdirSync(folder, { recursive: true });
  // The old file is removed first because an existing file keeps its mode.
  rmSync(join(folder, keyFile), { force: true });
  writeFileSync(join(folder, keyFile), made.key, { mode: 0o600 });
  writeFileSync(join(folder, certFile), made.cert);
  return made;
}
