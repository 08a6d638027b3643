import { momentNames } from '../../content-model/moments.ts';

/** The moments as an address names them, in their order: `latent-need`. They are an interface: never change one. */
export const momentIds: readonly string[] = momentNames.en.map((name) => name.replaceAll(' ', '-'));

/** The moment that an address names, from 1 to 10; the first, where it names none. */
export const momentOf = (id: string | undefined): number =>
  Math.max(0, id === undefined ? 0 : momentIds.indexOf(id)) + 1;
