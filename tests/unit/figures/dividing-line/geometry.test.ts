import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moments } from '../../../../src/figures/drawing/columns.ts';
import { axisNames } from '../../../../src/figures/drawing/axis-names.ts';
import {
  columnWidth,
  edgeX,
  edgeY,
  lying,
  lyingRoad,
  placeAt,
  sideWordWidth,
  standing,
  standingRoad,
  sways,
} from '../../../../src/figures/dividing-line/geometry.ts';
import { gates } from '../../../../src/figures/dividing-line/roles.ts';
import { dividingLineStrings } from '../../../../src/figures/dividing-line/strings.ts';
import { linesOf, textWidth } from '../../../../src/figures/drawing/text-width.ts';
import { type Language, languages } from '../../../../src/i18n/languages.ts';
import { type NamedRectangle, overlapping } from '../../../support/rectangles.ts';
import { boxOf, distanceTo } from '../stage-map/curve.ts';
import { sofa } from './data.ts';

const box = (
  name: string,
  left: number,
  top: number,
  width: number,
  height: number,
): NamedRectangle => ({
  name,
  left,
  right: left + width,
  top,
  bottom: top + height,
});

const small = 14;
/** The widths are estimated for weight 700; names are set in 600, roles in 400. As Chromium measures them. */
const semibold = 0.94;
const regular = 0.92;
const plate = (text: string, fontSize: number, padding: number) =>
  textWidth(text, fontSize) + 2 * padding;

const widest = (text: string) => Math.max(...text.split(' ').map((word) => textWidth(word, small)));

const anyGate = fc.constantFrom(...gates);
const anyStop = fc.constantFrom(...moments);
const anyLanguage = fc.constantFrom<Language>(...languages);
const drawn = sofa.lines.flatMap(({ source, after }) =>
  after === null ? [] : [{ source, after }],
);

/** What stands on the lying board, as its drawing and layouts.css place it. */
function lyingBoxes(gate: number, stop: number, language: Language): NamedRectangle[] {
  const strings = dividingLineStrings[language];
  const { width } = lying;
  const edge = edgeX(gate);
  const sign = plate(strings.yourLine, small, 5);
  const shift = gate === 0 ? 16 : gate === moments.length ? -16 : 0;
  const words = [
    { word: strings.role.buyer, at: Math.min(edge / 2, edge - 100), shown: gate > 1 },
    {
      word: strings.role.customer,
      at: Math.max((edge + width) / 2, edge + 120),
      shown: gate < 9,
    },
  ].filter(({ shown }) => shown);
  const stand = edgeX(gate === moments.length ? 8 : 9) + lying.stand.gap;
  const car = edgeX(stop - 0.5);
  return [
    box('sign', edge - sign / 2 + shift, 50, sign, 21),
    box('booth', gate === 0 ? edge + 8 : edge - 40, 142 + 46, 32, 34),
    box('roof', gate === 0 ? edge + 3 : edge - 45, 127 + 46, 42, 15),
    box('arm', edge - 6, 166 + 46, 12, 42),
    ...words.map(({ word, at }) => {
      const wide = sideWordWidth(word);
      return box(word, at - wide / 2, lying.sideWord.top, wide, lying.sideWord.height);
    }),
    ...drawn.map(({ source, after }) => box(`flag ${source}`, edgeX(after), lying.flagTop, 38, 24)),
    box('parcel', edgeX(sofa.mishap.moment - 0.5) - 26, lying.parcel.top, lying.parcel.width, 49),
    box('stand', stand, lying.stand.top, 2 * 30 + widest(strings.noLine), 96),
    box('car', car - 21, lying.road + (sways[stop - 1] ?? 0) - 12, 42, 24),
  ];
}

/** What stands on the standing board beside the names, as its drawing and layouts.css place it. */
function standingBoxes(
  width: number,
  gate: number,
  stop: number,
  language: Language,
): NamedRectangle[] {
  const strings = dividingLineStrings[language];
  const stacked = width < 312;
  const strip = 46;
  const edge = edgeY(gate);
  const sign = plate(strings.yourLine, small, 5);
  const roles = moments.map((moment) => {
    const word = strings.role[moment > gate ? 'customer' : 'buyer'];
    const wide = textWidth(word, small) * regular + 8;
    const middle = edgeY(moment - 0.5) + (stacked ? 7 : 0);
    const high = stacked ? 16 : 21;
    return box(
      `role ${moment}`,
      stacked ? standing.width : width - strip - 2 - wide,
      middle - high / 2,
      wide,
      high,
    );
  });
  const room = width - strip - standing.width - (stacked ? 0 : 70 + 8);
  const nameBoxes = axisNames[language].map((name, index) => {
    // A soft hyphen is seen only where the name breaks.
    const whole = name.replace('\u00AD', '');
    const fits = textWidth(whole, small) * semibold <= room;
    const broken = linesOf(name.replace('\u00AD', '-'), small, room / semibold);
    const lines = fits ? [whole] : broken;
    const wide = Math.max(...lines.map((line) => textWidth(line, small))) * semibold;
    const high = lines.length * small * (stacked ? 1 : 1.1);
    const middle = edgeY(index + 0.5) - (stacked ? 8 : 0);
    return box(
      `name ${index + 1}`,
      standing.width + (stacked ? 0 : 4),
      middle - high / 2,
      wide,
      high,
    );
  });
  return [
    ...roles,
    ...nameBoxes,
    box('sign', width - 52 - sign, edge - 10, sign, 20),
    box('arm', 43, edge - 6, 64, 12),
    ...drawn.map(({ source, after }) => box(`flag ${source}`, 2, edgeY(after) - 12, 36, 24)),
    box(
      'tag',
      standing.road + (sways[stop - 1] ?? 0) - 16 - plate(sofa.traveller, small, 7),
      edgeY(stop - 0.5) - 10,
      plate(sofa.traveller, small, 7),
      20,
    ),
    box('handle', width - 46, edge - 22, 44, 44),
  ];
}

describe('the lying board', () => {
  test('keeps its labels apart and within its edges, wherever gate and car are', () => {
    fc.assert(
      fc.property(anyGate, anyStop, anyLanguage, (gate, stop, language) => {
        const boxes = lyingBoxes(gate, stop, language);
        expect(overlapping(boxes)).toEqual([]);
        for (const { name, left, right, top, bottom } of boxes) {
          expect(left, name).toBeGreaterThanOrEqual(0);
          expect(right, name).toBeLessThanOrEqual(lying.width);
          expect(top, name).toBeGreaterThanOrEqual(lying.axis);
          expect(bottom, name).toBeLessThanOrEqual(lying.height);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('has a column for every line of a moment’s name', () => {
    for (const language of languages)
      for (const name of axisNames[language]) {
        const lines = name.replace('\u00AD', '-|').split(/[ |]/);
        expect(lines.length, name).toBeLessThanOrEqual(2);
        for (const line of lines)
          expect(textWidth(line, small) * semibold, line).toBeLessThanOrEqual(columnWidth + 3);
      }
  });

  test('has a road under every place of the car', () => {
    for (const moment of moments) {
      const car = [edgeX(moment - 0.5), lying.road + (sways[moment - 1] ?? 0)] as const;
      expect(distanceTo(lyingRoad, [...car])).toBeLessThan(1);
    }
    expect(boxOf(lyingRoad).left).toBeLessThan(0);
    expect(boxOf(lyingRoad).right).toBeGreaterThan(lying.width);
  });
});

describe('the standing board', () => {
  const anyStandingWidth = fc.integer({ min: 274, max: 640 });

  test('keeps its labels apart, at any width and wherever gate and car are', () => {
    fc.assert(
      fc.property(
        anyStandingWidth,
        anyGate,
        anyStop,
        anyLanguage,
        (width, gate, stop, language) => {
          const boxes = standingBoxes(width, gate, stop, language);
          expect(overlapping(boxes)).toEqual([]);
          for (const { name, left, right } of boxes) {
            expect(left, name).toBeGreaterThanOrEqual(0);
            expect(right, name).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('has a road under every place of the car, from edge to edge', () => {
    for (const moment of moments) {
      const car = [standing.road + (sways[moment - 1] ?? 0), edgeY(moment - 0.5)] as const;
      expect(distanceTo(standingRoad, [...car])).toBeLessThan(1);
    }
    expect(boxOf(standingRoad).top).toBeLessThan(0);
    expect(boxOf(standingRoad).bottom).toBeGreaterThan(standing.height);
  });
});

test('a coordinate falls on the place that holds it, or on the first or last', () => {
  const ends = [80, 174, 268];
  expect([-5, 79, 80, 267, 268, 999].map((x) => placeAt(ends, x))).toEqual([0, 0, 1, 2, 2, 2]);
});
