/**
 * The value itself.
 * @throws when it is missing, so that a test fails where its assumption does
 */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Expected a value, but there is none');
  return value;
}
