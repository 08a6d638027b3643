import type { PartProps } from './part.ts';
import { countsOf } from './state.ts';
import { toldStrings } from './told.ts';

/** Who is left after each year, as numbers: the same as the drawing. */
export function YearsTable({ state, language }: PartProps) {
  const { start, year: nameOf, table } = toldStrings[language];
  const counts = countsOf(state.stay);
  return (
    <table>
      <thead>
        <tr>
          {[table.years, table.left, table.leave, table.you].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count, year) => {
          const cells = [
            count,
            year === 0 ? '–' : (counts[year - 1] ?? 0) - count,
            year === 0 ? '–' : (state.guess[year - 1] ?? ''),
          ];
          return (
            <tr key={`${year} ${cells.join()}`}>
              <th scope="row">{year === 0 ? start : nameOf(year)}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
