import type { LayoutName } from '../geometry.ts';

/** The address of a landscape, without the base path. */
export const landscapeAddress = (trip: string, layout: LayoutName): string =>
  `/trips/${trip}-${layout}.svg`;
