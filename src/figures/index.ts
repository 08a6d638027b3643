import { atlas } from './atlas/figure.ts';
import { caseSorter } from './case-sorter/figure.ts';
import { dividingLine } from './dividing-line/figure.ts';
import { lens } from './lens/figure.ts';
import { retention } from './retention/figure.ts';
import { roadTrip } from './road-trip/figure.ts';
import { stageMap } from './stage-map/figure.ts';

/** Every kind of figure, by the name of its tag. A new kind is a folder and a line here. */
export const figures = {
  Atlas: atlas,
  CaseSorter: caseSorter,
  DividingLine: dividingLine,
  Lens: lens,
  Retention: retention,
  RoadTrip: roadTrip,
  StageMap: stageMap,
} as const;

export type FigureName = keyof typeof figures;

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);
