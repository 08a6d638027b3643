import type { Atlas } from '../../content-model/schemas.ts';
import { moments } from '../drawing/columns.ts';
import type { PlacementRule } from '../drawing/placement.ts';
import { acrossOf, column, heightsOf, lying, middleOf, standing, swayAt } from './geometry.ts';
import { type Lane, meaningsOf, placesOf } from './lanes.ts';

const rem = (sixteenths: number): number => sixteenths / 16;

/** Where a choice of a group is made, while the atlas looks at such things. */
const chosen = (mode: string, group: string, place: number): string =>
  `.atlas:has([value="${mode}"]:checked):has(.${group} > :nth-child(${place}) :checked)`;

/** What lies where, and what the inputs bring to light: numbers for the styles. */
export function placementOf(atlas: Atlas, lanes: readonly Lane[]): PlacementRule[] {
  const heights = heightsOf(lanes);
  return [
    { part: '.atlas', variables: { height: rem(heights.all), road: rem(lying.road) } },
    { part: '.reality', variables: { x: standing.road, lanes: 1 } },
    ...lanes.map((_, index): PlacementRule => ({
      part: `.atlas:has(.guesses > :nth-child(${index + 2}) :checked) .guessed > :nth-child(${index + 1})`,
      shown: true,
    })),
    ...lanes.map(({ id, term, first }, index): PlacementRule => ({
      part: `.on-${id}`,
      variables: {
        y: rem(heights.lanes[index] ?? 0),
        x: acrossOf(index),
        first,
        // How many roads share the shield of their term.
        lanes: lanes.filter((lane) => lane.term === term).length,
        'start-sway': rem(swayAt((first - 1) * column, lying.sway)),
      },
    })),
    ...moments.flatMap((moment): PlacementRule[] => {
      const part = chosen('moment', 'moments', moment + 1);
      return [
        {
          part,
          variables: { moment, sway: rem(swayAt(middleOf(moment), lying.sway)) },
        },
        // What lies behind her is between pale and full.
        {
          part: `${part} .stretch:is(${moments
            .slice(0, moment - 1)
            .map((passed) => `.at-${passed}`)
            .join()})`,
          variables: { lit: moment > 1 ? 0.4 : undefined },
        },
        { part: `${part} .stretch.at-${moment}`, variables: { lit: 1 } },
        { part: `${part} .moments > :nth-child(${moment + 1})`, variables: { lit: 1 } },
        { part: `${part} .slot.at-${moment}`, shown: true },
        { part: `${part} .starts-${moment}`, variables: { begins: 1 } },
        { part: `${part} .by-moment > :nth-child(${moment})`, shown: true },
        {
          part: `.atlas:has(.moments > :nth-child(${moment + 1}) :checked)`,
          variables: {
            'car-moment': moment,
            'road-sway': rem(swayAt(middleOf(moment), lying.roadSway)),
          },
        },
      ];
    }),
    ...atlas.words.flatMap((word, index): PlacementRule[] => {
      const part = chosen('word', 'words', index + 2);
      const meanings = meaningsOf(word, lanes);
      return [
        ...meanings.flatMap(({ lane, stretch: { id, first, last } }) => [
          { part: `${part} .at-${lane.id}-${id}`, variables: { lit: 1 } },
          {
            part: `.gloss.of-${word.id}.on-${lane.id}`,
            variables: { first, last, sway: rem(swayAt(last * column, lying.sway)) },
          },
        ]),
        ...moments
          .filter((moment) =>
            meanings.some(({ stretch: { first, last } }) => first <= moment && moment <= last),
          )
          .map((moment) => ({
            part: `${part} .moments > :nth-child(${moment + 1})`,
            variables: { lit: 1 },
          })),
        { part: `${part} .of-${word.id}`, shown: true as const },
        { part: `${part} .by-word > :nth-child(${index + 1})`, shown: true as const },
        ...placesOf(word, lanes).map(({ first, last }) => ({
          part: `.of-${word.id}.from-${first}`,
          variables: {
            first,
            last,
            'road-sway': rem(swayAt(middleOf(first), lying.roadSway)),
          },
        })),
      ];
    }),
    ...atlas.journeys.flatMap(
      ({ source, span: [first, last], otherEnd }, index): PlacementRule[] => {
        const part = chosen('source', 'sources', index + 2);
        return [
          { part, variables: { first, last } },
          { part: `${part} .in-${source.toLowerCase()}`, variables: { lit: 1 } },
          { part: `${part} .by-source > :nth-child(${index + 1})`, shown: true },
          { part: `${part} .reaches > :nth-child(${index + 1})`, variables: { lit: 1 } },
          {
            part: `:is(.sources > :nth-child(${index + 2}), .reaches > :nth-child(${index + 1}))`,
            variables: { first, last, other: otherEnd },
          },
        ];
      },
    ),
  ];
}
