// Why there is no picture from the camera. The words for each belong to the app.
import type { DecoderFault } from './decoder-messages.ts';
import { runsWebAssembly } from './loading-fault.ts';

/**
 * - `denied`: the reader, the browser's settings or the system refuse the camera to this site.
 * - `blocked-by-policy`: the page may not ask at all (a frame without `allow="camera"`, a Permissions-Policy header).
 * - `no-camera`: the device has none. `in-use`: another program holds it, or it does not start. `unplugged`: it was
 *   there and went away.
 * - `insecure-context`: plain http on an address other than localhost. `unsupported-browser`: often one inside an app.
 * - `picture-hidden`: the browser shows the picture and gives the page noise instead (gives-pixels.ts).
 * - Of the scanner's own parts: see `DecoderFault`.
 */
export type CameraFault =
  | 'denied'
  | 'blocked-by-policy'
  | 'no-camera'
  | 'in-use'
  | 'unplugged'
  | 'insecure-context'
  | 'unsupported-browser'
  | 'unknown'
  | 'picture-hidden'
  | DecoderFault;

/** Thrown inside this folder to end a session with a known fault. */
export class CameraFailure extends Error {
  override name = 'CameraFailure';
  readonly fault: CameraFault;

  constructor(fault: CameraFault) {
    super(fault);
    this.fault = fault;
  }
}

// Error names of getUserMedia (Media Capture and Streams, 10.2), with the older names some browsers still use.
const faultByErrorName: Record<string, CameraFault> = {
  NotAllowedError: 'denied',
  PermissionDeniedError: 'denied',
  SecurityError: 'blocked-by-policy',
  NotFoundError: 'no-camera',
  DevicesNotFoundError: 'no-camera',
  NotReadableError: 'in-use',
  TrackStartError: 'in-use',
  AbortError: 'in-use',
  NotSupportedError: 'unsupported-browser',
  TypeError: 'unsupported-browser',
};

/** html5-qrcode passes an error of getUserMedia on as text, `Error getting userMedia, error = NotAllowedError: …`. */
function errorNameIn(error: unknown): string | undefined {
  // By name, not by class: not every engine's errors of this kind are an Error.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  if (typeof name === 'string' && name !== 'Error') return name;
  return /\b([A-Z]\w+Error)\b/.exec(String(error))?.[1];
}

/** The fault behind whatever starting the camera threw or rejected with. */
export function cameraFaultOf(error: unknown): CameraFault {
  if (error instanceof CameraFailure) return error.fault;
  if (String(error).includes('not supported by the browser')) return 'unsupported-browser';
  return faultByErrorName[errorNameIn(error) ?? ''] ?? 'unknown';
}

/** Whether the camera refused our wishes about size and side, so that asking without them may work. */
export function isOverconstrained(error: unknown): boolean {
  return /^(OverconstrainedError|ConstraintNotSatisfiedError)$/.test(errorNameIn(error) ?? '');
}

type PolicyDocument = Document & {
  permissionsPolicy?: { allowsFeature(feature: string): boolean };
  featurePolicy?: { allowsFeature(feature: string): boolean };
};

/** What can be known to fail before the reader is asked for anything; `undefined` if nothing. */
export function cameraFaultAhead(): CameraFault | undefined {
  if (!globalThis.isSecureContext) return 'insecure-context';
  // Old in-app browsers lack it, whatever the DOM's types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (typeof devices?.getUserMedia !== 'function') return 'unsupported-browser';
  if (!runsWebAssembly()) return 'no-webassembly';
  if (typeof Worker === 'undefined') return 'worker-refused';
  const { permissionsPolicy, featurePolicy } = document as PolicyDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  return policy?.allowsFeature('camera') === false ? 'blocked-by-policy' : undefined;
}

/** Whether the browser remembers an answer about the camera; `prompt` where it does not say. */
export async function cameraPermission(): Promise<PermissionState> {
  try {
    return (await navigator.permissions.query({ name: 'camera' })).state;
  } catch {
    return 'prompt';
  }
}
