import { defineFigure } from '../figure.ts';
import { describe } from './describe.ts';
import { momentIds } from './moment-ids.ts';
import { stillOf } from './still.ts';

export const atlas = defineFigure({
  collection: 'atlases',
  attribute: 'atlas',
  drawsAll: true,
  parts: () => momentIds,
  fields: ['mode', 'moment', 'guess', 'show', 'word', 'source', 'terms', 'sources'],
  onWall: { steps: 'moment', reveal: 'show' },
  describe,
  still: stillOf,
});
