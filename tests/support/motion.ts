import type { Page } from 'playwright-core';

/** Longer than this, in milliseconds, is a movement that can be seen. */
const unseen = 1;

/** What moves on a page, or would move if something changed: animations, transitions and smooth scrolling. */
export function movements(page: Page): Promise<string[]> {
  return page.evaluate((unseen) => {
    const longest = (list: string) =>
      Math.max(
        ...list.split(',').map((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000)),
      );
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const moves =
          Math.max(longest(style.transitionDuration), longest(style.animationDuration)) > unseen;
        if (moves || style.scrollBehavior === 'smooth') {
          found.push(`${element.outerHTML.slice(0, 80)}${pseudo ?? ''}`);
        }
      }
    }
    const running = document.getAnimations().filter((animation) => {
      const duration = animation.effect?.getComputedTiming().duration;
      return animation.playState === 'running' && Number(duration) > unseen;
    });
    return [
      ...found,
      ...running.map((animation) => `running: ${animation.id || animation.constructor.name}`),
    ];
  }, unseen);
}
