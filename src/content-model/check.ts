import { checkCases } from './checks/cases.ts';
import { checkDividingLines } from './checks/dividing-lines.ts';
import { checkForeignWords } from './checks/foreign-words.ts';
import { checkIds } from './checks/ids.ts';
import { knownIn } from './checks/references.ts';
import { checkLessons } from './checks/lessons.ts';
import { checkModels } from './checks/models.ts';
import { checkQuizzes } from './checks/quizzes.ts';
import { checkSources } from './checks/sources.ts';
import { checkTerms } from './checks/terms.ts';
import { validate } from './checks/validate.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './read.ts';

/**
 * Everything that is wrong under content/: files that cannot be read, data that breaks its schema, and references that
 * lead nowhere or contradict each other.
 */
export function checkContent(content: RawContent): Problem[] {
  const { valid, problems } = validate(content);
  const known = knownIn(content);
  return [
    ...content.problems,
    ...problems,
    ...checkIds(valid),
    ...checkSources(valid, known),
    ...checkTerms(valid.terms, known),
    ...checkModels(valid.models, known),
    ...checkCases(valid.cases, known),
    ...checkDividingLines(valid.dividingLines, known),
    ...checkQuizzes(valid.quizzes, content.lessons, known),
    ...checkLessons(content.lessons, valid, known),
    ...checkForeignWords(valid),
  ];
}
