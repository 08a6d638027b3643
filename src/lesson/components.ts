import En from './En.astro';
import Heading from './Heading.astro';
import LessonLens from './LessonLens.astro';
import LessonLink from './LessonLink.astro';
import LessonStageMap from './LessonStageMap.astro';
import Nl from './Nl.astro';
import Note from './Note.astro';
import Point from './Point.astro';
import Predict from './Predict.astro';
import Source from './Source.astro';
import Tension from './Tension.astro';
import Term from './Term.astro';

/** Everything the text of a lesson may use without importing it. */
export const lessonComponents = {
  En,
  Heading,
  Lens: LessonLens,
  LessonLink,
  Nl,
  Note,
  Point,
  Predict,
  Source,
  StageMap: LessonStageMap,
  Tension,
  Term,
};
