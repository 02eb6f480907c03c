/** Tells a screen reader on the control itself that the step in hand asks for it: a ring can only be seen. */

const control = 'button,input,select,a,[role=img]';

/** What wears the ring; a field wears its ring with its label. */
export function ringedControl(live: Element): HTMLElement | undefined {
  const marked = live.querySelector<HTMLElement>('[data-mark]');
  if (!marked || marked.matches(control)) return marked ?? undefined;
  return marked.querySelector<HTMLElement>(control) ?? marked;
}

/**
 * @param live The live devices.
 * @param words The id of the words that describe the control with the ring.
 * @returns ends that.
 */
export function describeRing(live: Element, words: string): () => void {
  let described: Element | undefined;
  const wordsOf = (element: Element): string[] =>
    (element.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '' && id !== words);

  function describe(next: Element | undefined): void {
    if (described && described !== next) {
      const others = wordsOf(described).join(' ');
      if (others) described.setAttribute('aria-describedby', others);
      else described.removeAttribute('aria-describedby');
    }
    described = next;
    next?.setAttribute('aria-describedby', [...wordsOf(next), words].join(' '));
  }
  const look = (): void => describe(ringedControl(live));
  const changes = new MutationObserver(look);
  changes.observe(live, { subtree: true, childList: true, attributeFilter: ['data-mark', 'disabled'] });
  look();
  return () => {
    changes.disconnect();
    describe(undefined);
  };
}
