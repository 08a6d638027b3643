import type { CollectionName, DataOf } from '../collections.ts';
import { checkAtlases } from './atlases.ts';
import { checkCases } from './cases.ts';
import type { Check } from './check.ts';
import { checkDividingLines } from './dividing-lines.ts';
import { checkLessons } from './lessons.ts';
import { checkLessonTexts } from './lesson-texts.ts';
import { checkModels } from './models.ts';
import { checkPairs } from './pairs.ts';
import { checkHome, checkQuizzes } from './quizzes.ts';
import { checkRetentions } from './retentions.ts';
import { checkSortings } from './sortings.ts';
import { checkSources, checkTensions } from './sources.ts';
import { checkTactics } from './tactics.ts';
import { checkTerms } from './terms.ts';
import { checkTrips } from './trips.ts';

/** What a collection asks of its entries beyond their schema. */
export const checks: { readonly [Name in CollectionName]?: Check<DataOf<Name>> } = {
  lessons: checkLessons,
  lessonTexts: checkLessonTexts,
  quizzes: checkQuizzes,
  home: checkHome,
  sources: checkSources,
  tensions: checkTensions,
  models: checkModels,
  cases: checkCases,
  dividingLines: checkDividingLines,
  retentions: checkRetentions,
  atlases: checkAtlases,
  tactics: checkTactics,
  sortings: checkSortings,
  trips: checkTrips,
  terms: checkTerms,
  pairs: checkPairs,
};
