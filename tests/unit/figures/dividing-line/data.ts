import type { DividingLine } from '../../../../src/content-model/schemas.ts';
import { content } from '../../../content/content.ts';

const entry = content.dividingLines.find(({ id }) => id === 'sofa');
if (!entry) throw new Error('content/dividing-lines: there is no "sofa"');

/** The lines of the atlas. */
export const sofa: DividingLine = entry.data;
