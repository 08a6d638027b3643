import type { ReaderStorage } from '../browser/storage.ts';
import type { Choices } from './contract.ts';

/*
 * What was chosen and not checked yet, so that a reload does not lose it. It is kept for as long as the tab is open, as a
 * JSON text under the key `atlas.chosen`: a list of pairs of a name and what is chosen there. Chromium forgets the fields of
 * a page that is loaded again; Firefox does not.
 */

export const chosenKey = 'atlas.chosen';

export interface ChosenStore {
  readonly choices: Choices;
  /** Remembers what is chosen now; nothing chosen is nothing to remember. */
  keep: (name: string, chosen: readonly string[]) => void;
  /** Forgets what was chosen under these names, or everything. */
  forget: (names?: readonly string[]) => void;
}

/**
 * What was chosen in this tab. It never throws and tells of no trouble: what is not checked is soon chosen again.
 * @param storage asked for at each use, since a browser may throw on the mere mention of it
 */
export function openChosen(storage: () => ReaderStorage): ChosenStore {
  const choices = new Map<string, readonly string[]>();
  const trying = (work: () => void) => {
    try {
      work();
    } catch {
      // Refused, full or damaged: then it lives as long as the page does.
    }
  };
  const write = () => {
    trying(() => storage().setItem(chosenKey, JSON.stringify([...choices])));
  };

  trying(() => {
    const stored: unknown = JSON.parse(storage().getItem(chosenKey) ?? '[]');
    for (const [name, chosen] of stored as [unknown, unknown][]) {
      if (Array.isArray(chosen)) choices.set(String(name), chosen.map(String));
    }
  });
  return {
    choices,
    keep: (name, chosen) => {
      if (chosen.length > 0) choices.set(name, chosen);
      else if (!choices.delete(name)) return;
      write();
    },
    forget: (names = [...choices.keys()]) => {
      for (const name of names) choices.delete(name);
      write();
    },
  };
}
