import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { certificateFor } from '../../../scripts/certificate.ts';
import { temporaryFolder } from './temporary-folder.ts';

const home = '192.168.1.5';
const office = '10.0.0.7';

const day = (days: number) => new Date(Date.UTC(2030, 0, 1, 24 * days));

/** Asks for a certificate on day 0, and once more later in the same folder. */
async function twice(second: readonly string[], then: Date, between: (folder: string) => void = () => {}) {
  const folder = temporaryFolder();
  const made = await certificateFor([home], folder, day(0));
  between(folder);
  return { folder, made, again: await certificateFor(second, folder, then) };
}

test('names this computer and its addresses, and can sign no other certificate', async () => {
  const { cert } = await certificateFor([home, office], temporaryFolder(), day(0));
  const x509 = new X509Certificate(cert);
  expect(x509.subjectAltName?.split(', ')).toEqual([
    'DNS:localhost',
    'IP Address:127.0.0.1',
    `IP Address:${home}`,
    `IP Address:${office}`,
  ]);
  expect(x509.ca).toBe(false);
  expect(x509.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
});

test('is valid on a phone whose clock is half a day behind', async () => {
  const { cert } = await certificateFor([home], temporaryFolder(), day(0));
  expect(new X509Certificate(cert).validFromDate.getTime()).toBeLessThan(day(-0.5).getTime());
});

describe('is used again', () => {
  test('while the addresses are the same', async () => {
    const { made, again } = await twice([home], day(1));
    expect(again).toEqual(made);
  });

  test('when an address is gone, because it still names the others', async () => {
    const { made, again } = await twice([], day(1));
    expect(again).toEqual(made);
  });

  test('until a week before its end', async () => {
    const { made, again } = await twice([home], day(358));
    expect(again).toEqual(made);
  });
});

describe('is made again', () => {
  const isNew = ({ folder, made, again }: Awaited<ReturnType<typeof twice>>, addresses = [home]) => {
    const x509 = new X509Certificate(again.cert);
    expect(again.cert).not.toBe(made.cert);
    expect(again.key).not.toBe(made.key);
    for (const address of addresses) expect(x509.checkIP(address)).toBe(address);
    expect(readFileSync(join(folder, 'certificate.pem'), 'utf8')).toBe(again.cert);
    expect(readFileSync(join(folder, 'key.pem'), 'utf8')).toBe(again.key);
  };

  test('for another address', async () => {
    isNew(await twice([office], day(1)), [office]);
  });

  test('for one more address', async () => {
    isNew(await twice([home, office], day(1)), [home, office]);
  });

  test('in its last week', async () => {
    isNew(await twice([home], day(359)));
  });

  test('when the clock was set back before its time', async () => {
    isNew(await twice([home], day(-2)));
  });

  test.each(['certificate.pem', 'key.pem'])('when %s is damaged', async (name) => {
    isNew(await twice([home], day(1), (folder) => writeFileSync(join(folder, name), 'nothing')));
  });

  test('when the key belongs to another certificate', async () => {
    const other = await certificateFor([home], temporaryFolder(), day(0));
    isNew(await twice([home], day(1), (folder) => writeFileSync(join(folder, 'key.pem'), other.key)));
  });
});

// Windows has no such file modes: it protects a file in another way.
test.skipIf(process.platform === 'win32')(
  'nobody else may read the key, even if others could read the file before',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'key.pem'), 'nothing', { mode: 0o644 });
    await certificateFor([home], folder, day(0));
    expect(statSync(join(folder, 'key.pem')).mode & 0o777).toBe(0o600);
  },
);
