import { chart, looks, payments, worthChart } from './chart.ts';
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
    <svg viewBox={`0 0 ${chart.width} ${chart.height}`} fill="none" focusable="false">
      <ChartAxes
        x={x.map(({ value, at }) => ({ text: String(value), at }))}
        y={y.map(({ value, at }) => ({ text: written(value, language), at }))}
      />
      <path class="gained" d={area} fill="var(--flag)" />
      <path d={`M${chart.left},${zero}H${chart.width - chart.right}`} stroke="var(--ink)" />
      <path {...looks.raised} d={then} />
      <path {...looks.curve} d={now} />
    </svg>
  );
}
