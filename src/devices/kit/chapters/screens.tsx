/** The screens of a device with those of its chapters. */
import type { ReactNode } from 'react';

/** What chapters may put into a screen that is there without them. */
type Slots = { children?: ReactNode; more?: ReactNode };

/** Draws one screen. */
export type Draw<View> = (view: View & Slots) => ReactNode;

/**
 * The screens of one chapter.
 * @property Before The screen as it is without this chapter, for a chapter that puts something in.
 */
export type ScreensOf<Name extends string, View> = Partial<
  Record<Name, (view: View, Before: Draw<View>) => ReactNode>
>;

/** What later chapters put in, on its way through the chapter that draws the screen. */
type OnItsWay<View> = View & Slots & { later?: Slots };

const both = (mine: ReactNode, later: ReactNode): ReactNode =>
  mine && later ? (
    <>
      {mine}
      {later}
    </>
  ) : (
    (mine ?? later)
  );

/** Draws the screen with what a chapter puts in, and behind it what later chapters put in: none can drop another's. */
const withSlots = <View extends object>(draw: Draw<View>): Draw<View> =>
  function Before({ children, more, later, ...view }: OnItsWay<View>) {
    const slots = { children: both(children, later?.children), more: both(more, later?.more) };
    return draw({ ...(view as unknown as View), ...slots });
  };

/** @returns the usual screens with those of the chapters, in this order. */
export function withChapters<Name extends string, View extends object>(
  usual: Partial<Record<Name, Draw<View>>>,
  chapters: readonly ScreensOf<Name, View>[],
): Partial<Record<Name, Draw<View>>> {
  const all = { ...usual };
  for (const chapter of chapters)
    for (const name of Object.keys(chapter) as Name[]) {
      const [draw, before] = [chapter[name], all[name]];
      if (draw && before) {
        // Made once: React keeps what it has drawn while a component stays the same.
        const Before = withSlots(before);
        all[name] = ({ children, more, ...view }) =>
          draw({ ...view, later: { children, more } } as unknown as View, Before);
      } else if (draw) {
        // A screen of the chapter's own has no other before it.
        all[name] = draw as Draw<View>;
      }
    }
  return all;
}
