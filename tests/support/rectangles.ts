/** A rectangle, in whatever unit; down is more. */
export interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** @param slack how far they may reach into each other, because that is rounding */
export const overlap = (a: Rectangle, b: Rectangle, slack = 0): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

export interface NamedRectangle extends Rectangle {
  name: string;
}

/** The pairs that overlap, by their names. */
export const overlapping = (all: readonly NamedRectangle[]): string[] =>
  all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.name} and ${b.name}`),
  );
