import { nearest } from '../browser/nearest.ts';

/** A part of the address that means nothing to the page, and what may have been meant. */
export interface WrongPart {
  text: string;
  meant: string | undefined;
}

/** What a page understands in its address. */
export interface Understood {
  /** The names of everything that figures hold, as `stages.stage`. */
  fields: readonly string[];
  /** The ids of the page. */
  ids: readonly string[];
}

/** What any page may be asked to be. Other plain words in a query are somebody else's, such as those that count visits. */
const pageKeys: Readonly<Record<string, readonly string[]>> = {
  embed: ['1'],
  present: ['1'],
  print: ['sheet', 'handout', 'key'],
  session: ['fresh'],
};

/**
 * The parts of an address that mean nothing to the page. Of a figure that is there, the figure itself tells what is wrong.
 * @param hash the fragment with its `#`, or empty
 */
export function wrongParts(search: string, hash: string, known: Understood): WrongPart[] {
  const figures = new Set(known.fields.map((field) => field.split('.')[0]));
  const wrong: WrongPart[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    // Phones write capitals, and what escapes an address twice leaves the rest of an ampersand.
    const name = key.replace(/^(?:amp;)+/, '').toLowerCase();
    const values = Object.hasOwn(pageKeys, name) ? pageKeys[name] : undefined;
    const [figure, ...field] = key.split('.');
    if (values) {
      if (name === key && values.includes(value)) continue;
      const meant = nearest(value, values) ?? (values.length === 1 ? values[0] : undefined);
      wrong.push({ text: `${key}=${value}`, meant: meant && `${name}=${meant}` });
    } else if (field.length > 0 && !figures.has(figure)) {
      const meant = nearest(key, known.fields);
      wrong.push({ text: `${key}=${value}`, meant: meant && `${meant}=${value}` });
    }
  }
  const fragment = readable(hash.slice(1));
  // Each page has a top, in capitals too.
  if (/^(?!top$)[\w-]+$/i.test(fragment) && !known.ids.includes(fragment)) {
    const meant = nearest(fragment, known.ids);
    wrong.push({ text: `#${fragment}`, meant: meant && `#${meant}` });
  }
  return wrong;
}

/** A fragment as it was meant, or as it stands where it is written wrongly. */
function readable(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
