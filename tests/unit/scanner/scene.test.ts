import { describe, expect, it } from 'vitest';
import {
  codeWidth,
  readability,
  sharpFocus,
  startDistance,
  startFocus,
  type Scene,
} from '../../../src/scanner/scene.ts';

const modules = { size: 33, isDark: () => false };
const at = (distance: number, focus = sharpFocus(distance), size = 33): Scene => ({
  modules: { ...modules, size },
  distance,
  focus,
  facingMode: 'environment',
});

describe('the practice camera', () => {
  it('starts where nothing can be read', () => {
    expect(readability(at(startDistance, startFocus))).toBe('too-far');
  });

  it('reads once the phone comes closer, without any other change', () => {
    expect(readability(at(0.5, startFocus))).toBe('good');
    expect(readability(at(0.7, startFocus))).toBe('good');
    expect(readability(at(0.3, startFocus))).toBe('good');
  });

  it.each([0.25, 0.35, 0.45, 0.55, 0.65])(
    'forgives focus up to 0.13 either way at distance %s',
    (distance) => {
      for (const error of [-0.13, 0, 0.13])
        expect(readability(at(distance, sharpFocus(distance) + error))).toBe('good');
      for (const error of [-0.15, 0.15]) {
        expect(readability(at(distance, sharpFocus(distance) + error))).toBe('out-of-focus');
      }
    },
  );

  it.each([0, 0.25, 0.5, 0.75, 1])(
    'reads nothing at the nearest or the farthest distance, at focus %s',
    (focus) => {
      expect(readability(at(0, focus))).toBe('too-near');
      expect(readability(at(1, focus))).toBe('too-far');
    },
  );

  it('needs a shorter distance for a denser code', () => {
    expect(readability(at(0.72, undefined, 33))).toBe('good');
    expect(readability(at(0.72, undefined, 57))).toBe('too-far');
  });

  it('says first that it is the front camera', () => {
    expect(readability({ ...at(1), facingMode: 'user' })).toBe('front-camera');
  });

  it('shows the code smaller the farther it is', () => {
    const widths = [0, 0.2, 0.4, 0.6, 0.8, 1].map(codeWidth);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths[0]).toBeGreaterThan(1);
  });
});
