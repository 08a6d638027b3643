import { chart, payments, worthChart } from './chart.ts';
import { ChartAxes } from './ChartAxes.tsx';
import { valueAfter } from './formulas.ts';
import { written } from './numbers.ts';
import type { PartProps } from './part.ts';
import { termsOf } from './state.ts';

/** What one customer has brought after each payment, less what winning cost: as it is, and with more who stay. */
export function WorthChart({ state, language }: PartProps) {
  const [before, after] = termsOf(state).map((terms) => valueAfter(terms, payments)) as [
    number[],
    number[],
  ];
  const { now, then, area, zero, x, y } = worthChart(before, after, state.cost);
  return (
    <svg viewBox={`0 0 ${chart.width} ${chart.height}`} focusable="false">
      <ChartAxes
        x={x.map(({ value, at }) => ({ text: String(value), at }))}
        y={y.map(({ value, at }) => ({ text: written(value, language), at }))}
      />
      <path class="gained" d={area} />
      <path class="zero" d={`M${chart.left},${zero}H${chart.width - chart.right}`} />
      <path class="step raised" d={then} />
      <path class="curve" d={now} />
    </svg>
  );
}
