import { roadTripStrings } from '../../../src/figures/road-trip/strings.ts';
import type { FigureDescription } from './description.ts';

export const roadTrip: FigureDescription = {
  linked: { mode: 'receipts', stop: 'three', steps: 'nine' },
  choose: { field: 'stop', value: 'four' },
  part: { field: 'stop', value: 'six' },
  elsewhere: { field: 'mode', value: 'receipts' },
  arrows: { field: 'stop', from: 'three', to: 'four' },
  readable: (figure, language) => figure.getByText(roadTripStrings[language].table),
};
