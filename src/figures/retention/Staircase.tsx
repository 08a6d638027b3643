import { chart, looks, type Step, staircaseCurve, staircaseTicks, stepOf } from './chart.ts';
import { ChartAxes } from './ChartAxes.tsx';
import { inPercent, writtenYears } from './numbers.ts';
import type { PartProps } from './part.ts';
import { toldStrings } from './told.ts';

/** Where the same step is shown as well, to compare: per cent that stay. */
const compared = [60, 80, 90];

/** The years that a customer stays, by how many stay each year: the higher it is, the more one step adds. */
export function Staircase({ state, language }: PartProps) {
  const { stay, more, unit } = state;
  const own = stepOf(stay, more, unit);
  const others = compared.flatMap((from) =>
    from === stay ? [] : (stepOf(from, more, unit) ?? []),
  );
  const added = ({ years }: Step) => writtenYears(years, language);
  return (
    <svg viewBox={`0 0 ${chart.width} ${chart.height}`} fill="none" focusable="false">
      <ChartAxes
        x={staircaseTicks.x.map(({ value, at }) => ({
          text: inPercent(value / 100, language),
          at,
        }))}
        y={staircaseTicks.y.map(({ value, at }) => ({ text: String(value), at }))}
      />
      {others.map((step) => (
        <g key={step.line}>
          <path class="area" d={step.area} fill="var(--graticule)" />
          <path {...looks.compared} d={step.line} />
          <Label step={step} text={`+${added(step)}`} />
        </g>
      ))}
      <path {...looks.curve} d={staircaseCurve} />
      {own && (
        <g class="own" key={own.line}>
          <path class="gained" d={own.area} fill="var(--flag)" />
          <path {...looks.curve} d={own.line} />
          {[own.from, own.to].map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="5.5" {...looks.curve} fill="var(--sheet)" />
          ))}
          <OwnLabel step={own} text={toldStrings[language].chart.more(added(own))} />
        </g>
      )}
    </svg>
  );
}

/** Right of its step and a little below; the last has no room there, and has them left of its middle. */
const Label = ({ step, text }: { step: Step; text: string }) => {
  const { from, to, isLast } = step;
  return isLast ? (
    <text x={to[0] - 16} y={(from[1] + to[1]) / 2 - 4} text-anchor="end">
      {text}
    </text>
  ) : (
    <text x={to[0] + 7} y={from[1] + 9}>
      {text}
    </text>
  );
};

/** Above the curve at the left of the step, where there is room for more words; otherwise as all others. */
const OwnLabel = ({ step, text }: { step: Step; text: string }) =>
  step.hasRoomAbove && !step.isLast ? (
    <text x={step.to[0] - 10} y={step.to[1] - 10} text-anchor="end">
      {text}
    </text>
  ) : (
    <Label step={step} text={text} />
  );
