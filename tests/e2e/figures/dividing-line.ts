import { dividingLineStrings } from '../../../src/figures/dividing-line/strings.ts';
import type { FigureDescription } from './description.ts';

export const dividingLine: FigureDescription = {
  linked: { gate: '7', at: '7', surveyors: '1' },
  choose: { field: 'gate', value: '6' },
  part: { field: 'gate', value: '6' },
  arrows: { field: 'gate', from: '3', to: '4' },
  drags: { handle: '.handle', field: 'gate', value: '8' },
  readable: (figure, language) => figure.getByText(dividingLineStrings[language].places[0] ?? ''),
};
