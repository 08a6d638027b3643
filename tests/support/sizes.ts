import type { Page } from 'playwright-core';

/** All that can be hit. */
export const anyTarget =
  'a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex="0"]';

/** What figures and questions are worked with; the sources that a figure names under it are text. */
export const thumbTargets = [
  'figure :is(button, summary, select, input)',
  '.prediction :is(summary, input)',
  '.quiz :is(a[href], button, summary, input)',
].join();

/** The claims that notes, tables and figures name. */
export const claimLinks = 'main a[href*="#"]:not(.anchor)';

/**
 * Targets that are smaller than a finger needs, in the way of WCAG 2.2, 2.5.8: links and buttons inside a sentence are
 * left out, and below 44 pixels a target may be smaller where nothing else is near.
 * @param selector of the targets to look at
 * @param least in CSS pixels, both ways
 */
export function smallTargets(page: Page, selector: string, least: number): Promise<string[]> {
  return page.evaluate(
    ({ selector, least }) => {
      /** What a finger can hit: for a field, its label too. */
      function area(element: Element): DOMRect {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        const boxes = [element, ...(label ? [label] : [])].map((each) =>
          each.getBoundingClientRect(),
        );
        return boxes.reduce((a, b) => (a.width * a.height > b.width * b.height ? a : b));
      }

      /** Part of a line of text, whose height it cannot choose. */
      function inSentence(element: Element): boolean {
        if (!getComputedStyle(element).display.startsWith('inline')) return false;
        let line = element.parentElement;
        while (line && getComputedStyle(line).display.startsWith('inline'))
          line = line.parentElement;
        const text = (line?.textContent ?? '').replace(element.textContent, '');
        return /\p{L}{2}/u.test(text);
      }

      const targets = Array.from(document.querySelectorAll(selector))
        .filter((element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
        )
        .map((element) => ({ element, box: area(element) }))
        .filter(({ box }) => box.width > 0 && box.right > 0 && box.bottom + scrollY > 0);

      const centre = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      const small = ({ box }: { box: DOMRect }) => Math.min(box.width, box.height) < least - 0.5;

      function crowded(target: (typeof targets)[number]): boolean {
        const { x, y } = centre(target.box);
        return targets.some((other) => {
          if (other.element === target.element || other.element.contains(target.element))
            return false;
          if (small(other)) {
            const there = centre(other.box);
            return Math.hypot(there.x - x, there.y - y) < least;
          }
          const dx = Math.max(other.box.left - x, 0, x - other.box.right);
          const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
          return Math.hypot(dx, dy) < least / 2;
        });
      }

      return targets
        .filter((target) => small(target) && !inSentence(target.element))
        .filter((target) => least >= 44 || crowded(target))
        .map(({ element, box }) => {
          const name =
            element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
          return `${element.tagName.toLowerCase()} “${name}”: ${Math.round(box.width)} × ${Math.round(box.height)}`;
        });
    },
    { selector, least },
  );
}

/**
 * Links whose middles lie nearer to each other than a finger needs, each pair told once.
 * @param least in CSS pixels
 */
export function nearLinks(page: Page, selector: string, least: number): Promise<string[]> {
  return page.evaluate(
    ({ selector, least }) => {
      const links = [...document.querySelectorAll(selector)]
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => ({ name: link.textContent.trim(), box: link.getBoundingClientRect() }));
      return links.flatMap(({ name, box }, index) =>
        links.slice(index + 1).flatMap((other) => {
          const dx = other.box.x + other.box.width / 2 - (box.x + box.width / 2);
          const dy = other.box.y + other.box.height / 2 - (box.y + box.height / 2);
          const distance = Math.hypot(dx, dy);
          return distance < least ? [`${name} and ${other.name}: ${distance.toFixed(1)}`] : [];
        }),
      );
    },
    { selector, least },
  );
}

/** What sticks out of the window to the right, when the page can be scrolled sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : Array.from(document.querySelectorAll('body *'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 100)),
  );
}
