import fc from 'fast-check';
import { content } from '../../../content/content.ts';
import { firstMoment, lastMoment } from '../../../../src/content-model/moments.ts';
import type { Model } from '../../../../src/content-model/schemas.ts';

/** Every model of the atlas. */
export const models: Model[] = content.models.map(({ data }) => data);

/** Any row of stages a content file may hold: in order, side by side or with columns left out between them. */
export const anyStages = fc
  .array(fc.constantFrom('starts', 'goes on', 'left out'), {
    minLength: lastMoment,
    maxLength: lastMoment,
  })
  .map((columns) => {
    const spans: [number, number][] = [];
    for (const [index, column] of columns.entries()) {
      const moment = firstMoment + index;
      const last = spans.at(-1);
      if (column === 'starts') spans.push([moment, moment]);
      else if (column === 'goes on' && last?.[1] === moment - 1) last[1] = moment;
    }
    return spans.map((span) => ({ span }));
  })
  .filter((stages) => stages.length >= 2);
