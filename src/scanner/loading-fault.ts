// What the page can find out about a part of the scanner that did not start.
import type { DecoderFault } from './decoder-messages.ts';

/** The smallest WebAssembly module: magic number and version 1. */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** True when this browser runs WebAssembly under this page's policy. */
export function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Why a file did not load from its address; undefined when the file does load, so that the cause is elsewhere. */
export async function loadingFault(address: string): Promise<DecoderFault | undefined> {
  try {
    const { ok, status, headers } = await fetch(address, { method: 'HEAD' });
    // The login page of a Wi-Fi answers in the place of any file.
    if (ok && !headers.get('content-type')?.includes('html')) return undefined;
    return status === 404 || status === 410 ? 'decoder-gone' : 'decoder-unavailable';
  } catch {
    return 'decoder-unavailable';
  }
}

/** The same of a file of WebAssembly, which may also come in part, under its own type. */
export async function loadingFaultOfWebAssembly(address: string): Promise<DecoderFault | undefined> {
  const fault = await loadingFault(address);
  if (fault) return fault;
  try {
    const answer = await fetch(address);
    return WebAssembly.validate(await answer.arrayBuffer()) ? undefined : 'decoder-unavailable';
  } catch {
    return 'decoder-unavailable';
  }
}
