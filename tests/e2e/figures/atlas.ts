import { atlasStrings } from '../../../src/figures/atlas/strings.ts';
import type { FigureDescription } from './description.ts';

export const atlas: FigureDescription = {
  linked: {
    mode: 'word',
    moment: 'use',
    guess: '2',
    show: '1',
    word: 'decision',
    source: 'B',
    terms: 'purchase-cycle',
    sources: 'B',
  },
  choose: { field: 'moment', value: 'decision' },
  part: { field: 'moment', value: 'delivery' },
  elsewhere: { field: 'mode', value: 'word' },
  arrows: { field: 'moment', from: 'orientation', to: 'consideration' },
  drags: { handle: '.side-car:not(.ghost) svg', field: 'moment', value: 'orientation' },
  readable: (figure, language) => figure.getByText(atlasStrings[language].table),
};
