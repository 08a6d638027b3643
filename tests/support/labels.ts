import type { Page } from 'playwright-core';

/**
 * What is wrong with the labels in the figures of a page as it is drawn now: two that overlap, one that sticks out of
 * its figure, one that is cut off.
 */
export function labelProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Label {
      text: string;
      node: Node;
      /** One box a line; as high as capitals are, since the boxes of lines overlap by nature. */
      boxes: { left: number; right: number; top: number; bottom: number }[];
    }
    const problems: string[] = [];

    function labelsIn(figure: Element): Label[] {
      const labels: Label[] = [];
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim().replace(/\s+/g, ' ') ?? '';
        const element = node.parentElement;
        if (!text || !element?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
        if (element.closest('.visually-hidden, script, style')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const capitals = parseFloat(getComputedStyle(element).fontSize) * scale * 0.7;
        const boxes = Array.from(range.getClientRects())
          .filter((box) => box.width > 1)
          .map(({ left, right, top, bottom }) => {
            const middle = (top + bottom) / 2;
            return { left, right, top: middle - capitals / 2, bottom: middle + capitals / 2 };
          });
        if (boxes.length) labels.push({ text: text.slice(0, 30), node, boxes });
      }
      return labels;
    }

    for (const figure of document.querySelectorAll('figure')) {
      const frame = figure.getBoundingClientRect();
      const labels = labelsIn(figure);
      for (const [index, { text, node, boxes }] of labels.entries()) {
        for (const box of boxes) {
          if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
            problems.push(`“${text}” sticks out of the figure`);
          }
          for (let around = node.parentElement; around && around !== figure; around = around.parentElement) {
            if (getComputedStyle(around).overflowX === 'visible') continue;
            const { left, right } = around.getBoundingClientRect();
            if (box.left < left - 1 || box.right > right + 1) problems.push(`“${text}” is cut off`);
          }
          for (const other of labels.slice(index + 1)) {
            for (const there of other.boxes) {
              const across = Math.min(box.right, there.right) - Math.max(box.left, there.left);
              const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
              if (across > 1 && down > 1) problems.push(`“${text}” overlaps “${other.text}”`);
            }
          }
        }
      }
    }
    return problems;
  });
}
