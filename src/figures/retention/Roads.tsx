import {
  alongOf,
  guessLine,
  guessPlate,
  guessPoints,
  leavingOf,
  rampsOf,
  roadOf,
  stayingOf,
} from './geometry.ts';
import { cars, type Layout, lying, standing } from './measures.ts';
import type { PartProps } from './part.ts';
import { countsOf, lastYear, years } from './state.ts';
import { toldStrings } from './told.ts';

/** The letters of the lying drawing, in units. */
const letters = 15;

const plates = {
  gantry: { rect: { fill: 'var(--ink)' }, text: { fill: 'var(--sheet)', 'font-weight': 800 } },
  yours: {
    rect: {
      fill: 'var(--sheet)',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    },
    text: { fill: 'var(--ink)', 'font-weight': 600 },
  },
} as const;

interface PlateProps {
  kind: keyof typeof plates;
  x: number;
  y: number;
  text: string;
}

/** A plate with words, in the middle over a point. */
export const Plate = ({ kind, x, y, text }: PlateProps) => {
  const width = text.length * letters * 0.55 + 16;
  const look = plates[kind];
  return (
    <g class="plate" key={text}>
      <rect x={x - width / 2} y={y} width={width} height={lying.plate} rx="3" {...look.rect} />
      <text x={x} y={y + 17.5} text-anchor="middle" font-size={letters} {...look.text}>
        {text}
      </text>
    </g>
  );
};

/** The road in its two edges, and all who are on it. */
export const Staying = ({
  layout,
  counts,
  road,
}: {
  layout: Layout;
  counts: number[];
  road: string;
}) => (
  <g data-road="retention">
    <path class="road" d={road} fill="var(--sheet)" stroke="var(--ink)" stroke-width="2.5" />
    <path
      {...inRows(layout)}
      d={stayingOf(layout, counts)}
      stroke="var(--ink)"
      stroke-width={cars[layout].thick}
    />
  </g>
);

const inRows = (layout: Layout) => {
  const { dash, apart } = cars[layout];
  return { 'stroke-linecap': 'round', 'stroke-dasharray': `${dash} ${apart - dash}` } as const;
};

/** The exits, and all who take one: an outline is a car on a car. */
const Leaving = ({ layout, counts }: { layout: Layout; counts: number[] }) => {
  const [exits, gone] = [rampsOf(layout, counts), leavingOf(layout, counts)];
  const width = layout === 'lying' ? 15 : 12;
  return (
    <g data-road="churn">
      <path class="exit" d={exits} stroke="var(--ink)" stroke-width={width} />
      <path d={exits} stroke="var(--sheet)" stroke-width={width - 5} />
      <path {...inRows(layout)} d={gone} stroke="var(--border)" stroke-width="5.6" />
      <path {...inRows(layout)} d={gone} stroke="var(--ground)" stroke-width="3" />
    </g>
  );
};

const Cars = ({ counts, layout }: { counts: number[]; layout: Layout }) => (
  <>
    <Leaving counts={counts} layout={layout} />
    <Staying counts={counts} layout={layout} road={roadOf(layout, counts)} />
  </>
);

/** The line that the reader drew, with a handle for each year. */
const Guess = ({ guess, layout }: { guess: readonly number[]; layout: Layout }) => (
  <>
    <path
      d={guessLine(layout, guess)}
      stroke="var(--ink)"
      stroke-width="2.2"
      stroke-dasharray="5 4"
    />
    <g class="handles until-revealed" stroke="var(--on-flag)">
      {guessPoints(layout, guess)
        .slice(1)
        .map(([x, y], index) => (
          <g key={index} data-year={index + 1} transform={`translate(${x} ${y})`}>
            {/* What a finger can take hold of. */}
            <circle r="22" fill="transparent" stroke="none" />
            <circle r="9" fill="var(--flag)" stroke-width="2.5" />
            <path
              stroke-width="1.8"
              d={
                layout === 'lying'
                  ? 'M-3.5,-2l3.5,-3.5l3.5,3.5M-3.5,2l3.5,3.5l3.5,-3.5'
                  : 'M-2,-3.5l-3.5,3.5l3.5,3.5M2,-3.5l3.5,3.5l-3.5,3.5'
              }
            />
          </g>
        ))}
    </g>
  </>
);

/** The road lying down, past all years: who stays, who leaves, and what the reader drew. */
export function LyingRoad({ state, language }: PartProps) {
  const { guess, stay } = state;
  const told = toldStrings[language];
  const counts = countsOf(stay);
  const box = `0 0 ${lying.width} ${lying.height}`;
  return (
    <>
      <svg class="driven" viewBox={box} fill="none" focusable="false">
        <Cars counts={counts} layout="lying" />
        {counts.map((count, year) => (
          <Plate
            key={year}
            kind="gantry"
            x={alongOf('lying', year)}
            y={14}
            text={`${year === 0 ? told.start : told.year(year)}: ${count}`}
          />
        ))}
        {years.map((year) => {
          const gone = (counts[year - 1] ?? 0) - (counts[year] ?? 0);
          return (
            <text
              key={`${year} ${gone}`}
              class="gone not-on-wall"
              fill="var(--muted)"
              font-weight="600"
              x={alongOf('lying', year) - 20}
              y="324"
              font-size={letters}
            >
              {told.leave(gone)}
            </text>
          );
        })}
      </svg>
      <svg class="drawn" viewBox={box} fill="none" focusable="false" data-layout="lying">
        <Guess guess={guess} layout="lying" />
        <g class="when-revealed">
          {guess.map((count, index) => (
            <Plate
              key={index}
              kind="yours"
              x={alongOf('lying', index + 1)}
              y={guessPlate(count, counts[index + 1] ?? 0)}
              text={told.you(count)}
            />
          ))}
        </g>
      </svg>
    </>
  );
}

/** The same road standing upright, with the numbers at its right. */
export function StandingRoad({ state, language }: PartProps) {
  const { guess, stay } = state;
  const told = toldStrings[language];
  const counts = countsOf(stay);
  const box = `0 0 ${standing.width} ${standing.height}`;
  return (
    <>
      <svg class="driven" viewBox={box} fill="none" focusable="false">
        <Cars counts={counts} layout="standing" />
      </svg>
      <svg class="drawn" viewBox={box} fill="none" focusable="false" data-layout="standing">
        <Guess guess={guess} layout="standing" />
      </svg>
      <div class="counts when-revealed">
        {counts.map((count, year) => (
          <div class="count" key={`${year} ${count} ${guess[year - 1]}`}>
            <span class="name">{year === 0 ? told.start : told.year(year)}</span>
            <b>{count}</b>
            {year > 0 && year <= lastYear && (
              <span class="yours">{told.you(guess[year - 1] ?? 0)}</span>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
