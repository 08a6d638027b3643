import type { Trip } from '../../../../src/content-model/schemas.ts';
import { content } from '../../../content/content.ts';

const entry = content.trips.find(({ id }) => id === 'ardennes');
if (!entry) throw new Error('content/trips: there is no "ardennes"');

/** The trip of the atlas. */
export const ardennes: Trip = entry.data;
