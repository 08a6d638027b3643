import { allOf } from '../content-model/queries.ts';
import { still, stillLine, stillRoad, stillText } from '../figures/drawing/still.ts';
import type { Language } from '../i18n/languages.ts';
import { site } from '../i18n/strings.ts';
import type { PicturedPage } from '../link-picture/pages.ts';
import { addressesOfPair, addressesOfTerm, termsOfPair } from './addresses.ts';
import { type Course, courseOfDrawn, laneHeight, laneOf, purchaseBorder } from './lane.ts';
import { placesOf } from './places.ts';
import { glossaryStrings } from './strings.ts';

/** The pages of terms and of pairs, with what the picture of a link to them shows. */
export async function wordPictures(language: Language): Promise<PicturedPage[]> {
  const strings = glossaryStrings[language];
  const place = site[language].navigation.terms;
  const [terms, pairs, models, atlases] = await Promise.all([
    allOf('terms'),
    allOf('pairs'),
    allOf('models'),
    allOf('atlases'),
  ]);
  return [
    ...terms.map((term) => {
      const lanes = placesOf(term, { models, atlases })
        .slice(0, 2)
        .map(({ course, model, source }) => ({
          course,
          name:
            model?.name[language] ??
            (source ? `${site[language].source} ${source}` : strings.ourReading),
        }));
      return {
        address: addressesOfTerm(term)[language],
        place,
        title: strings.termTitle(term.name[language]),
        ...(lanes.length > 0 && { drawing: stillLanes(lanes) }),
      };
    }),
    ...pairs.map((pair) => {
      const both = termsOfPair(pair, terms);
      const lanes = pair.sides.map((side, index) => {
        const term = both[index === 0 ? 0 : 1];
        return { course: courseOfDrawn(side.drawn, term.road, models), name: term.name[language] };
      });
      return {
        address: addressesOfPair(...both)[language],
        place,
        title: strings.pairTitle(both[0].name[language], both[1].name[language]),
        drawing: stillLanes(lanes),
      };
    }),
  ];
}

/** Lanes below each other, each under its name. */
function stillLanes(lanes: readonly { course: Course; name: string }[]): string {
  const step = still.height / lanes.length;
  return lanes
    .map(({ course, name }, index) => {
      const top = step * index;
      const scale = (step - 30) / laneHeight;
      const { roads, spots, band } = laneOf(course);
      const road = course.road;
      const drawn = [
        stillLine(purchaseBorder, 'border'),
        ...roads.map((path) => (road ? stillRoad(road, path) : stillLine(path, 'ink'))),
        ...(band ? [stillBand(band)] : []),
        spots &&
          `<path d="${spots}" stroke="var(--ink)" stroke-width="24" stroke-linecap="round"/>`,
      ].join('');
      return (
        stillText(name, { x: 0, y: top + 24, size: 24 }) +
        `<g transform="translate(0 ${top + 30}) scale(1 ${scale})">${drawn}</g>`
      );
    })
    .join('');
}

const stillBand = ({ outline, hatching }: { outline: string; hatching: string }): string =>
  `<path d="${outline}" fill="var(--customer-experience-core)" stroke="var(--customer-experience)" stroke-width="3"/><path d="${hatching}" stroke="var(--customer-experience)" stroke-width="3"/>`;
