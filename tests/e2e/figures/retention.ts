import { retentionStrings } from '../../../src/figures/retention/strings.ts';
import type { FigureDescription } from './description.ts';

export const retention: FigureDescription = {
  linked: { year1: '85', drive: '1', stay: '90', unit: 'percent' },
  choose: { field: 'year1', value: '85' },
  readable: (figure, language) => figure.getByText(retentionStrings[language].comparison.caption),
};
