import { defineFigure } from '../figure.ts';

export const stageMap = defineFigure({
  collection: 'models',
  attribute: 'model',
  parts: ({ stages }) => stages.map(({ id }) => id),
});
