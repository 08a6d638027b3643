/* What the rooms that draw the content know of it; how a file must look is said in schemas/, one file a kind. */

export type { Atlas } from './schemas/atlas.ts';
export { roads, type Road } from './schemas/basics.ts';
export type { Case, Touchpoint, Verdict } from './schemas/case.ts';
export type { DividingLine } from './schemas/dividing-line.ts';
export type { Drawn } from './schemas/drawn.ts';
export type { Model, Stage, StageTexts } from './schemas/model.ts';
export type { PairData, PairSide } from './schemas/pair.ts';
export type { PredictionData, Quiz } from './schemas/quiz.ts';
export type { Retention } from './schemas/retention.ts';
export type { Card, Sorting, Stamp } from './schemas/sorting.ts';
export type { TermData } from './schemas/term.ts';
export type { Trip } from './schemas/trip.ts';
