/**
 * Opens an address in a window of its own. The page around a frame may forbid that, and the browser tells nobody.
 * @param otherwise what is done where it is forbidden
 */
export function openOutside(address: string, otherwise: () => void): void {
  if (!open(address)) otherwise();
}
