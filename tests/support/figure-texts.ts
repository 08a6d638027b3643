import { overlap, type Rectangle } from './rectangles.ts';

/** A text in a figure as it is drawn now, in CSS pixels of the window. */
export interface DrawnText {
  text: string;
  /** The size of the letters as rendered: a drawing may be scaled, whatever its font size says. */
  size: number;
  /** One box a line, as high as capitals are: the full boxes of lines overlap by nature. */
  boxes: Rectangle[];
  /** What clips it, from the inside out. */
  clips: Rectangle[];
  /** Whether it stays in view over the rest while the page is scrolled. */
  isSticky: boolean;
}

export interface DrawnFigure {
  frame: Rectangle;
  texts: DrawnText[];
}

/** A page in any browser, however it is driven. */
interface AnyPage {
  evaluate: (read: () => DrawnFigure[]) => Promise<DrawnFigure[]>;
}

/** All texts that can be seen in the figures of a page; those for screen readers only are left out. */
export function drawnFigures(page: AnyPage): Promise<DrawnFigure[]> {
  return page.evaluate(() => {
    const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });

    function around(element: Element | null, figure: Element): Element[] {
      return element === null || element === figure
        ? []
        : [element, ...around(element.parentElement, figure)];
    }

    /** What `inset(…)` leaves of a box. Its values are lengths, percentages, and sums of these. */
    function insideClipPath(element: Element): Rectangle[] {
      const inset = /^inset\((.*)\)$/.exec(getComputedStyle(element).clipPath)?.[1];
      if (inset === undefined) return [];
      const box = element.getBoundingClientRect();
      const values = inset.match(/calc\([^)]*\)|\S+/g) ?? [];
      const side = (index: number, whole: number) =>
        Array.from(
          (values[index] ?? values[index % 2] ?? values[0] ?? '').matchAll(
            /(-?)\s*([\d.]+)(px|%)/g,
          ),
          ([, sign, amount, unit]) => Number(`${sign}${amount}`) * (unit === '%' ? whole / 100 : 1),
        ).reduce((sum, each) => sum + each, 0);
      return [
        {
          left: box.left + side(3, box.width),
          right: box.right - side(1, box.width),
          top: box.top + side(0, box.height),
          bottom: box.bottom - side(2, box.height),
        },
      ];
    }

    const isWithin = (inner: Rectangle, outer: Rectangle) =>
      inner.left < outer.right &&
      inner.right > outer.left &&
      inner.top < outer.bottom &&
      inner.bottom > outer.top;

    function textOf(node: Text, figure: Element) {
      const element = node.parentElement;
      const text = node.data.trim().replace(/\s+/g, ' ');
      if (
        !text ||
        !element?.checkVisibility({
          visibilityProperty: true,
          opacityProperty: true,
          contentVisibilityAuto: true,
        })
      )
        return [];
      // Inside a part of a drawing that is not shown, the browser says of a text that it can be seen.
      if (element.getBoundingClientRect().width === 0) return [];
      const clips = around(element, figure)
        .filter((each) => getComputedStyle(each).overflowX !== 'visible')
        .map((each) => boxOf(each.getBoundingClientRect()));
      if (clips.some(({ left, right }) => right - left <= 1)) return [];

      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = Array.from(range.getClientRects())
        .filter(({ width }) => width > 1)
        .map(({ left, right, top, bottom }) => {
          const middle = (top + bottom) / 2;
          const capitals = size * 0.7;
          return { left, right, top: middle - capitals / 2, bottom: middle + capitals / 2 };
        });
      const isSticky = around(element, figure).some(
        (each) => getComputedStyle(each).position === 'sticky',
      );
      const windows = around(element, figure).flatMap(insideClipPath);
      if (windows.some((each) => !boxes.some((box) => isWithin(box, each)))) return [];
      return boxes.length ? [{ text: text.slice(0, 40), size, boxes, clips, isSticky }] : [];
    }

    return Array.from(document.querySelectorAll('figure'), (figure) => {
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      return {
        frame: boxOf(figure.getBoundingClientRect()),
        texts: nodes.flatMap((node) => textOf(node, figure)),
      };
    });
  });
}

/** Less than this, in pixels, is rounding. */
const slack = 1;

const fitsAcross = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left - slack && inner.right <= outer.right + slack;

const fits = (inner: Rectangle, outer: Rectangle): boolean =>
  fitsAcross(inner, outer) &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

/** Labels that overlap, stick out of their figure or are cut off. */
export const misplacedTexts = ({ frame, texts }: DrawnFigure): string[] =>
  texts.flatMap(({ text, boxes, clips, isSticky }, index) => [
    ...(boxes.every((box) => fits(box, frame)) ? [] : [`“${text}” sticks out of the figure`]),
    ...(boxes.every((box) => clips.every((clip) => fitsAcross(box, clip)))
      ? []
      : [`“${text}” is cut off`]),
    ...texts
      .slice(index + 1)
      .filter((other) => other.isSticky === isSticky)
      .filter((other) =>
        boxes.some((box) => other.boxes.some((there) => overlap(box, there, slack))),
      )
      .map((other) => `“${text}” overlaps “${other.text}”`),
  ]);

/** Texts that something lies over; not the number of a stop, on which a car may stand, nor what stays in view over all. */
export const textsUnder = ({ texts }: DrawnFigure, covers: readonly Rectangle[]): string[] =>
  texts
    .filter(({ text, isSticky }) => !isSticky && !/^\d+$/.test(text))
    .filter(({ boxes }) => boxes.some((box) => covers.some((cover) => overlap(box, cover, slack))))
    .map(({ text }) => text);

/** @param least in CSS pixels as rendered */
export const smallTexts = ({ texts }: DrawnFigure, least: number): string[] =>
  texts
    .filter(({ size }) => size < least - 0.05)
    .map(({ text, size }) => `${size.toFixed(1)} px: “${text}”`);
