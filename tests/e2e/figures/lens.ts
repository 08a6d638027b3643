import { lensStrings } from '../../../src/figures/lens/strings.ts';
import type { FigureDescription } from './description.ts';

export const lens: FigureDescription = {
  linked: { view: 'focus', at: 'touch-3', guess: 'touch-2', show: '1' },
  choose: { field: 'guess', value: 'touch-2' },
  part: { field: 'at', value: 'touch-2' },
  arrows: { field: 'at', from: 'touch-2', to: 'touch-3' },
  readable: (figure, language) => figure.getByText(lensStrings[language].verdicts.kept),
};
