// Why the camera gives no picture. The app has the words for each fault.
import type { DecoderFault } from './decoder-messages.ts';
import { runsWebAssembly } from './loading-fault.ts';

/**
 * - `denied`: the reader, the browser's settings or the system refuse the camera to this site.
 * - `blocked-by-policy`: the page may not ask at all (a frame without `allow="camera"`, a Permissions-Policy header).
 * - `no-camera`: the device has none. `in-use`: another program holds the camera, or the camera does not start.
 * - `unplugged`: the camera went away during use.
 * - `insecure-context`: plain http on an address other than localhost. `unsupported-browser`: often one inside an
 *   app.
 * - `picture-hidden`: the browser shows the picture to the reader but gives the page noise (gives-pixels.ts).
 * - The faults of the scanner's own parts are in `DecoderFault`.
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

// Error names of getUserMedia (Media Capture and Streams, 10.2), and older names that some browsers still use.
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

/** html5-qrcode turns an error of getUserMedia into text: `Error getting userMedia, error = NotAllowedError: …`. */
function errorNameIn(error: unknown): string | undefined {
  // The name decides, not the class: in some engines, errors of this kind are not instances of Error.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  if (typeof name === 'string' && name !== 'Error') return name;
  return /\b([A-Z]\w+Error)\b/.exec(String(error))?.[1];
}

/** The fault behind the error with which the camera failed to start. */
export function cameraFaultOf(error: unknown): CameraFault {
  if (error instanceof CameraFailure) return error.fault;
  if (String(error).includes('not supported by the browser')) return 'unsupported-browser';
  return faultByErrorName[errorNameIn(error) ?? ''] ?? 'unknown';
}

/** True when the camera refused the wished size and facing mode, so that a request without wishes may work. */
export function isOverconstrained(error: unknown): boolean {
  return /^(OverconstrainedError|ConstraintNotSatisfiedError)$/.test(errorNameIn(error) ?? '');
}

type PolicyDocument = Document & {
  permissionsPolicy?: { allowsFeature(feature: string): boolean };
  featurePolicy?: { allowsFeature(feature: string): boolean };
};

/** The fault that is certain before the reader is asked for anything; `undefined` if there is none. */
export function cameraFaultAhead(): CameraFault | undefined {
  if (!globalThis.isSecureContext) return 'insecure-context';
  // Old in-app browsers lack `mediaDevices`, whatever the DOM's types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (typeof devices?.getUserMedia !== 'function') return 'unsupported-browser';
  if (!runsWebAssembly()) return 'no-webassembly';
  if (typeof Worker === 'undefined') return 'worker-refused';
  const { permissionsPolicy, featurePolicy } = document as PolicyDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  return policy?.allowsFeature('camera') === false ? 'blocked-by-policy' : undefined;
}

/** The answer about the camera that the browser remembers; `prompt` where the browser does not say. */
export async function cameraPermission(): Promise<PermissionState> {
  try {
    return (await navigator.permissions.query({ name: 'camera' })).state;
  } catch {
    return 'prompt';
  }
}
