import type { Problem } from '../problem.ts';
import type { Retention } from '../schemas/retention.ts';
import type { Context, Entry } from './check.ts';
import { unlessKnown } from './references.ts';

/** Its rules of thumb are claims of a source, and its tension exists. */
export function checkRetentions(entries: Entry<Retention>[], { known }: Context): Problem[] {
  return entries.flatMap((entry) => [
    ...unlessKnown(entry, 'tension', entry.data.tension, known.tensions),
    ...(['staying', 'winning'] as const).flatMap((rule) =>
      unlessKnown(entry, `${rule}.claim`, entry.data[rule].claim, known.claims),
    ),
  ]);
}
