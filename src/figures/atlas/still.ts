import type { Atlas } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import { purchaseName } from '../drawing/axis-names.ts';
import { moments, purchaseMoment } from '../drawing/columns.ts';
import { still, stillFlag, stillLine, stillText } from '../drawing/still.ts';
import { column, length, lyingPath, middleOf } from './geometry.ts';
import { firstShown } from './describe.ts';
import { atlasStrings } from './strings.ts';

const road = 130;

/** The road that is really driven, with its ten moments and what one of them is asked. */
export function stillOf({ happens }: Pick<Atlas, 'happens'>, language: Language): string {
  const strings = atlasStrings[language];
  const path = lyingPath(0, length, road, 18);
  const across = moments.slice(1).map((moment) => `M${(moment - 1) * column},0V${still.height}`);
  return [
    stillLine(across.join(''), 'graticule'),
    stillLine(`M${middleOf(purchaseMoment)},0V${still.height}`, 'border'),
    `<path d="${path}" fill="none" stroke="var(--ink)" stroke-width="26"/>`,
    `<path d="${path}" fill="none" stroke="var(--sheet)" stroke-width="3" stroke-dasharray="16 12"/>`,
    stillFlag(purchaseName[language], middleOf(purchaseMoment), road + 40),
    stillText(happens[firstShown - 1]?.[language] ?? '', { x: 0, y: 40, size: 30, halo: true }),
    stillText(strings.whatIsItCalled, { x: 0, y: 240, size: 34, weight: 800, halo: true }),
  ].join('');
}
