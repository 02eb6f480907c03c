/**
 * A text in which the name of a practice user, such as practice-ana, stays on one line: browsers break a line after a
 * hyphen.
 */
export const Whole = ({ text }: { text: string }) =>
  text.split(/(practice-\w+)/).map((part, place) => (
    <span key={place} className={place % 2 === 1 ? 'whole' : undefined}>
      {part}
    </span>
  ));
