import type { Page } from '@playwright/test';

/**
 * Translates the page as a browser's translator does: other nodes take the place of each text node, and of each text
 * node that appears later. The words stay the same, so that a test finds them. Call it before the page is opened.
 */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notWords = 'script, style, noscript, textarea, title, svg, font';
    const put = (text: Text): void => {
      if (!text.parentElement || text.parentElement.closest(notWords) || text.data === '') return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const putAll = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
      texts.forEach(put);
    };
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (node instanceof Text) put(node);
          else putAll(node);
        }
    }).observe(document, { childList: true, subtree: true });
  });
}
