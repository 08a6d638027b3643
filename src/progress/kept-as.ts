/**
 * The name under which an answer is kept. A question that a later lesson asks again is another occasion there: it is
 * answered afresh, and starting one of the two lessons over leaves the other alone.
 * @param asked the lesson whose quiz asks it
 * @param isEarlier whether the question comes from an earlier lesson than that
 */
export const keptAs = (item: string, asked: string, isEarlier: boolean): string =>
  // No id holds a slash.
  isEarlier ? `${asked}/${item}` : item;
