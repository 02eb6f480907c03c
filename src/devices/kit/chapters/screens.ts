/** The screens of a device with those of its chapters. */
import type { ReactNode } from 'react';

/** What a chapter may put into a screen that is there without it. */
type Slots = { children?: ReactNode; more?: ReactNode };

/** Draws one screen. */
export type Draw<View> = (view: View & Slots) => ReactNode;

/**
 * The screens of one chapter.
 * @property Before The screen as it is without this chapter, for a chapter that puts something in: it is given on
 * with all that it has, so that two chapters can change one screen.
 */
export type ScreensOf<Name extends string, View> = Partial<
  Record<Name, (view: View & Slots, Before: Draw<View>) => ReactNode>
>;

/** @returns the usual screens with those of the chapters, in this order. */
export function withChapters<Name extends string, View>(
  usual: Partial<Record<Name, Draw<View>>>,
  chapters: readonly ScreensOf<Name, View>[],
): Partial<Record<Name, Draw<View>>> {
  const all = { ...usual };
  for (const chapter of chapters)
    for (const name of Object.keys(chapter) as Name[]) {
      const [draw, before] = [chapter[name], all[name]];
      if (draw) all[name] = (view) => draw(view, before as Draw<View>);
    }
  return all;
}
