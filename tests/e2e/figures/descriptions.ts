import type { FigureName } from '../../../src/figures/index.ts';
import type { FigureDescription } from './description.ts';
import { dividingLine } from './dividing-line.ts';
import { lens } from './lens.ts';
import { stageMap } from './stage-map.ts';

/** A description of every kind of figure; the compiler names one that is missing. */
export const descriptions: Record<FigureName, FigureDescription> = {
  DividingLine: dividingLine,
  Lens: lens,
  StageMap: stageMap,
};
