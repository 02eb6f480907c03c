import type { Server } from 'node:http';
import { certificateFor } from './certificate.ts';
import { onFreePort, toNetwork, toThisComputer } from './listening.ts';
import { originOf } from './network.ts';
import { serve } from './serve.ts';

type Options = {
  /**
   * Addresses of this computer in its networks; codes show the first one. Without addresses, only localhost is
   * served.
   */
  addresses: readonly string[];
  /** The first port to try for each server. */
  httpPort: number;
  httpsPort: number;
  /** The folder that keeps the certificate. */
  certificates: string;
  /** The folder of the built site. */
  folder?: string;
};

export type PhoneServers = {
  servers: Server[];
  /** The origin for the browser of this computer, which trusts localhost without a certificate. */
  localOrigin: string;
  /** The origins for a phone, in the order of the addresses. */
  phoneOrigins: string[];
};

/** Serves over https to the network, where a browser gives plain http no camera, and over http to this computer. */
export async function servePhone(options: Options): Promise<PhoneServers> {
  const { addresses, httpPort, httpsPort, certificates, ...rest } = options;
  const servers: Server[] = [];
  let phoneOrigins: string[] = [];
  if (addresses.length > 0) {
    const tls = await certificateFor(addresses, certificates);
    const originsAt = (port: number) => addresses.map((address) => originOf('https', address, port));
    const { opened, port } = await onFreePort(httpsPort, 'End one of the programs there.', (port) =>
      toNetwork((host) => serve({ ...rest, port, host, tls, phoneOrigin: originsAt(port)[0] })),
    );
    servers.push(opened);
    phoneOrigins = originsAt(port);
  }
  const { opened, port } = await onFreePort(
    httpPort,
    'Choose one yourself, for example: PORT=8080 npm run phone',
    (port) => toThisComputer((host) => serve({ ...rest, port, host, phoneOrigin: phoneOrigins[0] })),
  );
  servers.push(...opened);
  return { servers, localOrigin: originOf('http', 'localhost', port), phoneOrigins };
}
