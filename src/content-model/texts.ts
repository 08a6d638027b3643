/** A text somewhere in the data of a file. */
export interface PlacedText {
  text: string;
  /** Where it stands, written as in a message: `items[2].why.en`. */
  field: string;
}

/** Every text in the data of a file, in its order. */
export function textsIn(data: unknown, field = ''): PlacedText[] {
  if (typeof data === 'string') return [{ text: data, field }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (Array.isArray(data)) return textsIn(value, `${field}[${key}]`);
    return textsIn(value, field ? `${field}.${key}` : key);
  });
}
