import { caseSorterStrings } from '../../../src/figures/case-sorter/strings.ts';
import type { FigureDescription } from './description.ts';

export const caseSorter: FigureDescription = {
  linked: { case: 'school', card: 'start', journey: 'talk', both: 'contract', compare: '1' },
  choose: { field: 'card', value: 'payment' },
  part: { field: 'card', value: 'help' },
  elsewhere: { field: 'case', value: 'all' },
  arrows: { field: 'card', from: 'choice', to: 'payment' },
  readable: (figure, language) => figure.getByText(caseSorterStrings[language].verdicts.border),
};
