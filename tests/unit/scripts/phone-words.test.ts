import QRCode from 'qrcode';
import { expect, test } from 'vitest';
import { phoneWords } from '../../../scripts/phone-words.ts';

const local = 'http://localhost:4321/';
const home = 'https://192.168.1.5:4443/';
const office = 'https://10.0.0.7:4443/';

test.each([true, false])(
  'every address is named, and the first address is drawn as a code, colors: %s',
  async (colors) => {
    const words = await phoneWords(local, [home, office], colors);
    for (const address of [local, home, office]) expect(words).toContain(address);
    const code = await (colors
      ? QRCode.toString(home, { type: 'terminal', small: true })
      : QRCode.toString(home, { type: 'utf8', margin: 2 }));
    expect(words).toContain(code);
    expect(words.includes('\u001b')).toBe(colors);
  },
);

test('without a network the words say so and what to do, and name this computer’s own address', async () => {
  const words = await phoneWords(local, [], true);
  expect(words).toContain(local);
  expect(words).toMatch(/no local network[\s\S]*Wi-Fi/);
  expect(words).not.toContain('https:');
});
