// What can be found out about a part of the scanner that did not start.
import type { DecoderFault } from './decoder-messages.ts';

/** The smallest module there is: its mark and version 1. */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Whether this browser, under this page's policy, runs WebAssembly. */
export function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Why a file did not come from its address; undefined where it does come, so that something else is the matter. */
export async function loadingFault(address: string): Promise<DecoderFault | undefined> {
  try {
    const { ok, status } = await fetch(address, { method: 'HEAD' });
    if (ok) return undefined;
    return status === 404 || status === 410 ? 'decoder-gone' : 'decoder-unavailable';
  } catch {
    return 'decoder-unavailable';
  }
}
