/** Where a server listens: at a free port, for the whole network or for this computer alone. */
import type { Server } from 'node:http';

const portsTried = 20;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** True when this computer does not have the address: mostly ::1 where IPv6 is off. */
const isMissing = (error: unknown) => ['EAFNOSUPPORT', 'EADDRNOTAVAIL'].includes(codeOf(error));

/**
 * Opens at the first free port of twenty.
 * @param open Rejects with the error of `listen` when the port is taken.
 * @param hint What the user can do when no port is free.
 */
export async function onFreePort<Opened>(
  first: number,
  hint: string,
  open: (port: number) => Promise<Opened>,
): Promise<{ opened: Opened; port: number }> {
  for (let port = first; port < first + portsTried; port += 1) {
    try {
      return { opened: await open(port), port };
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(codeOf(error))) throw error;
      console.log(`Port ${port} is taken by another program: trying ${port + 1}.`);
    }
  }
  throw new Error(`Ports ${first} to ${first + portsTried - 1} are all taken. ${hint}`);
}

/** `::` also accepts IPv4; where IPv6 is off, `0.0.0.0` is the only choice. */
export async function toNetwork(listen: (host: string) => Promise<Server>): Promise<Server> {
  try {
    return await listen('::');
  } catch (error) {
    if (!isMissing(error)) throw error;
    return listen('0.0.0.0');
  }
}

/**
 * `localhost` has two addresses, and a browser may ask either: the server listens at both, so that no other program
 * answers at one of them.
 */
export async function toThisComputer(listen: (host: string) => Promise<Server>): Promise<Server[]> {
  const server = await listen('127.0.0.1');
  try {
    return [server, await listen('::1')];
  } catch (error) {
    if (isMissing(error)) return [server];
    server.close();
    throw error;
  }
}

/** Ctrl-C ends the program, and all its servers with it. */
export function endOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nStopped.');
      process.exit(0);
    });
  }
}
