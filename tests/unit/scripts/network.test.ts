import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { networkAddresses, originOf, phoneAddresses } from '../../../scripts/network.ts';

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo[] => [
  {
    address,
    netmask: '',
    family: 'IPv4',
    mac: '',
    internal: false,
    cidr: null,
    ...more,
  } as NetworkInterfaceInfo,
];

describe('the addresses of this computer', () => {
  test('are the addresses that other devices can reach over IPv4', () => {
    const found = networkAddresses({
      lo: at('127.0.0.1', { internal: true }),
      wlan0: [...at('192.168.1.5'), ...at('fe80::1', { family: 'IPv6' })],
    });
    expect(found).toEqual(['192.168.1.5']);
  });

  test.each(['docker0', 'br-5f3a', 'vEthernet (WSL)', 'utun4', 'tailscale0'])(
    'come before the address of %s',
    (name) => {
      const found = networkAddresses({
        [name]: at('172.17.0.1'),
        en0: at('192.168.1.5'),
        en1: at('10.0.0.7'),
      });
      expect(found).toEqual(['192.168.1.5', '10.0.0.7', '172.17.0.1']);
    },
  );
});

describe('the address for codes', () => {
  test('is the likeliest address', () => {
    expect(phoneAddresses('', ['192.168.1.5', '10.0.0.7'])).toEqual(['192.168.1.5', '10.0.0.7']);
  });

  test('is the address that the reader chose', () => {
    expect(phoneAddresses('10.0.0.7', ['192.168.1.5', '10.0.0.7'])).toEqual(['10.0.0.7', '192.168.1.5']);
  });

  test('may be an address that only the reader knows, such as that of the host of a virtual machine', () => {
    expect(phoneAddresses('192.168.1.9', ['172.20.0.2'])).toEqual(['192.168.1.9', '172.20.0.2']);
  });

  test.each(['phone', '192.168.1', 'https://192.168.1.5'])('is not %s', (no) => {
    expect(() => phoneAddresses(no, [])).toThrow('such as 192.168.1.5');
  });
});

test('an origin is written as browsers write it', () => {
  expect(originOf('https', '192.168.1.5', 4443)).toBe('https://192.168.1.5:4443');
  expect(originOf('http', '192.168.1.5', 80)).toBe('http://192.168.1.5');
});
