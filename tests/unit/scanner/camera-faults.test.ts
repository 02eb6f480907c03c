import * as html5Qrcode from 'html5-qrcode';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  CameraFailure,
  cameraFaultAhead,
  cameraFaultOf,
  isOverconstrained,
} from '../../../src/scanner/camera-faults.ts';
import { createScanner } from '../../../src/scanner/own-decoder.ts';
import { stubPage } from './html5-qrcode.stub.ts';

afterEach(() => vi.unstubAllGlobals());

/** What html5-qrcode rejects with when getUserMedia rejects with `error`. */
async function passedOn(error: Error): Promise<unknown> {
  stubPage(() => Promise.reject(error));
  const scanner = createScanner(html5Qrcode, 'view', () => Promise.resolve([]));
  const start = scanner.start(
    { facingMode: 'user' },
    { fps: 20, videoConstraints: {} },
    () => undefined,
    undefined,
  );
  return start.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
}

describe('a fault of the camera, through html5-qrcode', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'blocked-by-policy'],
    ['NotFoundError', 'no-camera'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
    ['NeverHeardOfError', 'unknown'],
  ])('%s is %s', async (name, fault) => {
    expect(cameraFaultOf(await passedOn(new DOMException('told so', name)))).toBe(fault);
  });

  it('recognizes wishes that cannot be met, in both ways in which browsers print them', async () => {
    expect(isOverconstrained(await passedOn(new DOMException('', 'OverconstrainedError')))).toBe(true);
    expect(isOverconstrained('Error getting userMedia, error = [object OverconstrainedError]')).toBe(true);
    expect(isOverconstrained(await passedOn(new DOMException('', 'NotAllowedError')))).toBe(false);
  });

  it('is not read from a message that only mentions another error', () => {
    expect(cameraFaultOf(new DOMException('after a NotFoundError', 'NotAllowedError'))).toBe('denied');
  });

  it('is known by its name, whatever class it has', () => {
    expect(cameraFaultOf({ name: 'NotReadableError', message: 'after a NotFoundError' })).toBe('in-use');
    expect(isOverconstrained({ name: 'OverconstrainedError', constraint: 'width' })).toBe(true);
  });

  it('keeps a fault that is known already', () => {
    expect(cameraFaultOf(new CameraFailure('unplugged'))).toBe('unplugged');
  });

  it('takes a browser without camera streaming for an old one', () => {
    expect(cameraFaultOf('Camera streaming not supported by the browser.')).toBe('unsupported-browser');
  });
});

describe('what is known before asking', () => {
  function stubBrowser({
    secure = true,
    devices = true,
    policy,
  }: {
    secure?: boolean;
    devices?: boolean;
    policy?: object;
  }) {
    vi.stubGlobal('isSecureContext', secure);
    vi.stubGlobal('Worker', class {});
    vi.stubGlobal('navigator', devices ? { mediaDevices: { getUserMedia: () => undefined } } : {});
    vi.stubGlobal('document', policy ?? {});
  }
  const refuses = { allowsFeature: (feature: string) => feature !== 'camera' };
  const allows = { allowsFeature: () => true };

  it('is nothing in a browser that may ask', () => {
    stubBrowser({});
    expect(cameraFaultAhead()).toBeUndefined();
    stubBrowser({ policy: { featurePolicy: allows } });
    expect(cameraFaultAhead()).toBeUndefined();
  });

  it('is first the plain-http address, because all else is missing for that reason', () => {
    stubBrowser({ secure: false, devices: false });
    expect(cameraFaultAhead()).toBe('insecure-context');
  });

  it('is a browser that runs no WebAssembly, or lets no page have a worker', () => {
    stubBrowser({});
    vi.stubGlobal('WebAssembly', undefined);
    expect(cameraFaultAhead()).toBe('no-webassembly');
    stubBrowser({});
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          throw new Error('Refused to compile');
        }
      },
    });
    expect(cameraFaultAhead()).toBe('no-webassembly');
    vi.unstubAllGlobals();
    stubBrowser({});
    vi.stubGlobal('Worker', undefined);
    expect(cameraFaultAhead()).toBe('worker-refused');
  });

  it('is a browser without camera', () => {
    stubBrowser({ devices: false });
    expect(cameraFaultAhead()).toBe('unsupported-browser');
  });

  it.each(['permissionsPolicy', 'featurePolicy'])('is a policy that refuses, as document.%s says', (name) => {
    stubBrowser({ policy: { [name]: refuses } });
    expect(cameraFaultAhead()).toBe('blocked-by-policy');
  });
});
