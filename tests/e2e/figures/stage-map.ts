import { stageMapStrings } from '../../../src/figures/stage-map/strings.ts';
import type { FigureDescription } from './description.ts';

export const stageMap: FigureDescription = {
  linked: { stage: 'decision' },
  choose: { field: 'stage', value: 'decision' },
  part: { field: 'stage', value: 'awareness' },
  arrows: { field: 'stage', from: 'awareness', to: 'decision' },
  readable: (figure, language) => figure.getByText(stageMapStrings[language].does('Noor')),
};
