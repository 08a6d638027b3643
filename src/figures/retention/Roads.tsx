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
import { lying, standing } from './measures.ts';
import type { PartProps } from './part.ts';
import { countsOf, lastYear, years } from './state.ts';
import { toldStrings } from './told.ts';

/** The letters of the lying drawing, in units. */
const letters = 15;

/** A plate with words, in the middle over a point. */
const Plate = ({ kind, x, y, text }: { kind: string; x: number; y: number; text: string }) => {
  const width = text.length * letters * 0.55 + 16;
  return (
    <g class={kind} key={text}>
      <rect x={x - width / 2} y={y} width={width} height={lying.plate} rx="3" />
      <text x={x} y={y + 17.5} text-anchor="middle" font-size={letters}>
        {text}
      </text>
    </g>
  );
};

const Cars = ({ counts, layout }: { counts: number[]; layout: 'lying' | 'standing' }) => (
  <>
    <path class="exit" d={rampsOf(layout, counts)} />
    <path class="exit core" d={rampsOf(layout, counts)} />
    <path class="road" d={roadOf(layout, counts)} />
    <path class="staying" d={stayingOf(layout, counts)} />
    <path class="leaving" d={leavingOf(layout, counts)} />
    <path class="leaving core" d={leavingOf(layout, counts)} />
  </>
);

/** The line that the reader drew, with a handle for each year. */
const Guess = ({ guess, layout }: { guess: readonly number[]; layout: 'lying' | 'standing' }) => (
  <>
    <path class="ghost" d={guessLine(layout, guess)} />
    <g class="handles">
      {guessPoints(layout, guess)
        .slice(1)
        .map(([x, y], index) => (
          <g key={index} data-year={index + 1} transform={`translate(${x} ${y})`}>
            <circle r="22" class="reach" />
            <circle r="9" />
            <path
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
      <svg class="driven" viewBox={box} focusable="false">
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
              class="gone"
              x={alongOf('lying', year) - 20}
              y="324"
              font-size={letters}
            >
              {told.leave(gone)}
            </text>
          );
        })}
      </svg>
      <svg class="drawn" viewBox={box} focusable="false" data-layout="lying">
        <Guess guess={guess} layout="lying" />
        <g class="yours">
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
      <svg class="driven" viewBox={box} focusable="false">
        <Cars counts={counts} layout="standing" />
      </svg>
      <svg class="drawn" viewBox={box} focusable="false" data-layout="standing">
        <Guess guess={guess} layout="standing" />
      </svg>
      <div class="counts">
        {counts.map((count, year) => (
          <p key={`${year} ${count} ${guess[year - 1]}`}>
            <span class="name">{year === 0 ? told.start : told.year(year)}</span>
            <b>{count}</b>
            {year > 0 && year <= lastYear && (
              <span class="yours">{told.you(guess[year - 1] ?? 0)}</span>
            )}
          </p>
        ))}
      </div>
    </>
  );
}
