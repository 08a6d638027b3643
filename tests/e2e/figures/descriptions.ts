import type { FigureName } from '../../../src/figures/index.ts';
import type { FigureDescription } from './description.ts';
import { atlas } from './atlas.ts';
import { caseSorter } from './case-sorter.ts';
import { dividingLine } from './dividing-line.ts';
import { lens } from './lens.ts';
import { retention } from './retention.ts';
import { roadTrip } from './road-trip.ts';
import { stageMap } from './stage-map.ts';

/** A description of every kind of figure; the compiler names one that is missing. */
export const descriptions: Record<FigureName, FigureDescription> = {
  Atlas: atlas,
  CaseSorter: caseSorter,
  DividingLine: dividingLine,
  Lens: lens,
  Retention: retention,
  RoadTrip: roadTrip,
  StageMap: stageMap,
};
