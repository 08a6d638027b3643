/*
 * The state of a figure in the address of the page: `?stages.stage=decision#stages`. Trainers put these links in their
 * courses, so names never change, and a value that means nothing is told to the reader and otherwise ignored.
 */

/** How one part of a figure's state is written in an address. */
export interface Field<T> {
  /** @returns undefined when the text means nothing */
  read: (text: string) => T | undefined;
  /** @returns undefined for the value a figure starts with, which is left out of the address */
  write: (value: T) => string | undefined;
}

export type Fields<State> = { [Key in keyof State]: Field<State[Key]> };

/** A value that stands in the address but means nothing to the figure, or that a later one contradicts. */
export interface BrokenValue {
  key: string;
  value: string;
}

/**
 * One value out of a list.
 * @param initial what the figure starts with, if anything
 */
export function oneOf<T extends string>(values: readonly T[], initial: T | undefined): Field<T> {
  return {
    read: (text) => values.find((value) => value === text),
    write: (value) => (value === initial ? undefined : value),
  };
}

/** A set of values, written with commas; it starts empty. One unknown member makes the whole value meaningless. */
export function setOf<T extends string>(values: readonly T[]): Field<ReadonlySet<T>> {
  return {
    read: (text) => {
      const members = text.split(',').map((part) => values.find((value) => value === part));
      return members.every((member) => member !== undefined) ? new Set(members) : undefined;
    },
    write: (members) =>
      members.size ? values.filter((value) => members.has(value)).join(',') : undefined,
  };
}

/**
 * The state of a figure as the address gives it.
 * @param search the query of the address, with or without its question mark
 */
export function readAddress<State extends object>(
  search: string,
  figure: string,
  fields: Fields<State>,
): { state: Partial<State>; broken: BrokenValue[] } {
  const state: Partial<State> = {};
  const broken: BrokenValue[] = [];
  const meant = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!name.startsWith(`${figure}.`)) continue;
    const key = name.slice(figure.length + 1);
    const field = Object.hasOwn(fields, key) ? fields[key as keyof State] : undefined;
    const meaning = field?.read(value);
    if (meaning === undefined) {
      broken.push({ key, value });
      continue;
    }
    // Of two that contradict each other the last is shown, and the first is told.
    const before = meant.get(key);
    if (before !== undefined && before !== value) broken.push({ key, value: before });
    meant.set(key, value);
    state[key as keyof State] = meaning;
  }
  return { state, broken };
}

/**
 * The address that shows the page with the figure in this state. Everything else in the address stays as it is, but
 * the fragment, which becomes the figure.
 */
export function writeAddress<State extends object>(
  address: string,
  figure: string,
  state: State,
  fields: Fields<State>,
): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (name.startsWith(`${figure}.`)) url.searchParams.delete(name);
  }
  for (const key of Object.keys(fields) as (keyof State & string)[]) {
    const text = fields[key].write(state[key]);
    if (text !== undefined) url.searchParams.set(`${figure}.${key}`, text);
  }
  url.search = url.search.replaceAll('%2C', ',');
  url.hash = figure;
  return url.href;
}
