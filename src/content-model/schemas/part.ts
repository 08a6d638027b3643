import { z } from 'astro/zod';
import { bilingual, partNumber } from './basics.ts';

/** The parts of the atlas, by their number, in one file. */
export const partsSchema = z.record(
  partNumber,
  z.strictObject({
    title: bilingual,
    /** What this part of the map will show. */
    about: bilingual,
  }),
);
