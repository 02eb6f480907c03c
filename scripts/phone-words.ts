import QRCode from 'qrcode';

/**
 * What `npm run phone` prints once its servers run.
 * @param local The site's address on this computer.
 * @param phones The site's addresses for a phone, the one in the code first.
 * @param colors True when the code may use the colors of a terminal.
 */
export async function phoneWords(local: string, phones: readonly string[], colors: boolean): Promise<string> {
  const [first, ...others] = phones;
  if (first === undefined) {
    return `
  On this computer:  ${local}

  For a phone there is no address: this computer is in no local network.
  Connect it to the Wi-Fi that the phone is in, then run this again.
  Is it in one? Then name its address:  PHONE_ADDRESS=192.168.1.5 npm run phone
`;
  }
  const code = await (colors
    ? QRCode.toString(first, { type: 'terminal', small: true })
    : QRCode.toString(first, { type: 'utf8', margin: 2 }));
  return `
  On this computer:  ${local}
  On the phone:      ${first}
${others.map((other) => `  or else:           ${other}\n`).join('')}
${code}
  Both have to be in the same Wi-Fi; if a firewall asks about Node, allow it.
  At first the phone warns "not private": this computer made its certificate.
    Android, Chrome:  "Advanced", then "Proceed".
    iPhone, Safari:   "Show Details", then "visit this website".
  That is right for this address only, as it is your own. Elsewhere, turn back.
`;
}
