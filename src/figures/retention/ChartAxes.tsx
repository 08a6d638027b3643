import { chart } from './chart.ts';

interface Mark {
  text: string;
  at: number;
}

/** The lines of a chart that run across, with their numbers, and the numbers below it. */
export const ChartAxes = ({ x, y }: { x: readonly Mark[]; y: readonly Mark[] }) => (
  <g class="axes">
    {y.map(({ text, at }) => (
      <g key={`${text} ${at}`}>
        <path d={`M${chart.left},${at}H${chart.width - chart.right}`} stroke="var(--hair)" />
        <text x={chart.left - 8} y={at + 5} text-anchor="end">
          {text}
        </text>
      </g>
    ))}
    {x.map(({ text, at }) => (
      <text key={text} x={at} y={chart.height - 8} text-anchor="middle">
        {text}
      </text>
    ))}
  </g>
);
