import { averagesOf } from './describe.ts';
import { written } from './numbers.ts';
import type { PartProps } from './part.ts';
import { partsOf } from './state.ts';
import { toldStrings } from './told.ts';

/** Where to start from: what the same step does there. */
export const Presets = ({
  state,
  language,
  presets,
}: PartProps & { presets: readonly number[] }) => (
  <>
    {presets.map((stay) => {
      const there = { ...state, stay };
      const steps = partsOf(there).map((part) => written(part * 100, language, 1));
      const { longer } = averagesOf(there, language);
      return (
        <button
          type="button"
          class="button"
          key={`${steps.join()} ${longer}`}
          data-field="stay"
          data-set={stay}
          aria-pressed={state.stay === stay}
        >
          <b>{steps.join(toldStrings[language].to)}</b> {longer}
        </button>
      );
    })}
  </>
);
