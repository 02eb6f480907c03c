import { isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';

/**
 * Networks inside this computer, of a container, a virtual machine or a VPN: the phone is hardly ever in one of
 * these.
 */
const seldomTheWifi =
  /^(docker|br-|bridge|veth|virbr|vmnet|vboxnet|vEthernet|VirtualBox|VMware|tun|tap|utun|wg|zt|tailscale)/i;

/** The IPv4 addresses of this computer in its networks, the likeliest for a phone first. */
export function networkAddresses(interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .toSorted(([a], [b]) => Number(seldomTheWifi.test(a)) - Number(seldomTheWifi.test(b)))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/**
 * The addresses for a phone; codes show the first one.
 * @param chosen The address that the user wants first; throws if this computer does not have it.
 */
export function phoneAddresses(
  chosen = process.env.PHONE_ADDRESS ?? '',
  found: readonly string[] = networkAddresses(),
): string[] {
  if (chosen === '') return [...found];
  if (!isIPv4(chosen)) {
    throw new Error(`PHONE_ADDRESS is "${chosen}"; it has to be an address such as 192.168.1.5.`);
  }
  return [chosen, ...found.filter((address) => address !== chosen)];
}

/** The origin as a browser writes it: without the default port of its scheme. */
export function originOf(scheme: 'http' | 'https', address: string, port: number): string {
  return new URL(`${scheme}://${address}:${port}`).origin;
}
