import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type DividingLine, dividingLineSchema } from '../../../../src/content-model/schemas.ts';

const file = join(import.meta.dirname, '../../../../content/dividing-lines/sofa.yaml');

/** The lines of the atlas. */
export const sofa: DividingLine = dividingLineSchema.parse(parse(readFileSync(file, 'utf8')));
