/** The place in the frame, in pixels, of a point of the screen's plane. */
export type Project = (x: number, y: number) => readonly [number, number];

export type View = {
  /** Middle of the code in the frame, in pixels. */
  centre: readonly [number, number];
  /** Pixels of one unit of the plane, in the middle of the frame. */
  scale: number;
  /** Degrees clockwise. */
  roll: number;
};

// A hand holds a phone in front of a screen a little from below and from the side. Radians.
const pitch = 0.14;
const yaw = -0.09;
/** Distance of the eye, in units of the plane: a smaller distance gives a stronger perspective. */
const eye = 4;

/** A pinhole camera looking at a plane. The plane's unit is the code's side, its origin the code's middle. */
export function createProjection({ centre, scale, roll }: View): Project {
  const angle = (roll * Math.PI) / 180;
  const cos = Math.cos(angle) * scale;
  const sin = Math.sin(angle) * scale;
  return (x, y) => {
    const depth = 1 + (y * Math.sin(pitch) + x * Math.sin(yaw)) / eye;
    const flatX = (x * Math.cos(yaw)) / depth;
    const flatY = (y * Math.cos(pitch)) / depth;
    return [centre[0] + flatX * cos - flatY * sin, centre[1] + flatX * sin + flatY * cos];
  };
}
