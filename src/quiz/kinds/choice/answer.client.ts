import { checkedInputs } from '../checked-inputs.ts';
import type { QuestionClient } from '../kind.ts';
import { score } from './score.ts';

export const choice: QuestionClient = {
  ...checkedInputs,
  score,
  sentence: (result) =>
    result.kind === 'partial'
      ? ['partial', ...Object.keys(result.counts).filter((what) => result.counts[what])].join('-')
      : result.kind,
};
