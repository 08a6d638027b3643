import type { FigureName } from '../figures/index.ts';
import Atlas from '../figures/atlas/Atlas.astro';
import CaseSorter from '../figures/case-sorter/CaseSorter.astro';
import DividingLine from '../figures/dividing-line/DividingLine.astro';
import Lens from '../figures/lens/Lens.astro';
import Retention from '../figures/retention/Retention.astro';
import RoadTrip from '../figures/road-trip/RoadTrip.astro';
import StageMap from '../figures/stage-map/StageMap.astro';
import Count from './Count.astro';
import En from './En.astro';
import Heading from './Heading.astro';
import LessonLink from './LessonLink.astro';
import Nl from './Nl.astro';
import Note from './Note.astro';
import Point from './Point.astro';
import Predict from './Predict.astro';
import Source from './Source.astro';
import Tension from './Tension.astro';
import Term from './Term.astro';

/** What draws each kind of figure; the compiler names one that is missing. */
const figures = {
  Atlas,
  CaseSorter,
  DividingLine,
  Lens,
  Retention,
  RoadTrip,
  StageMap,
} satisfies Record<FigureName, unknown>;

/** Everything the text of a lesson may use without importing it. */
export const lessonComponents = {
  ...figures,
  Count,
  En,
  Heading,
  LessonLink,
  Nl,
  Note,
  Point,
  Predict,
  Source,
  Tension,
  Term,
};
