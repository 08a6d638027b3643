/**
 * Puts a number into the page, as a new element and not as a new text: a browser that has translated the page keeps what
 * stood there in elements of its own.
 * @param before the element that holds the number now
 */
export function tellNumber(before: Element, number: number): void {
  // What is told already would be read aloud once more.
  if (before.textContent === String(number)) return;
  const now = before.cloneNode() as Element;
  now.textContent = String(number);
  before.replaceWith(now);
}
