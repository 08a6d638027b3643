import { inWords, type Problem } from '../problem.ts';
import type { RawContent } from '../read.ts';
import { textsIn } from '../texts.ts';

/** What is read as it stands in a field, so that a reader of the page would see its signs. */
const signs: readonly { sign: RegExp; expected: string }[] = [
  {
    sign: /\{(?!(?:count|Count):[^{}]*\})[^{}]*\}/,
    expected: 'words, or {count:…} for a number: nothing else is computed',
  },
  { sign: /<\/?[a-z][^<>]*>/i, expected: 'words only: a field takes no HTML and no components' },
  {
    sign: /\*\*[^*]+\*\*|(?<!\w)__[^_]+__(?!\w)|`[^`]+`|!?\[[^\]]*\]\([^)]*\)/,
    expected: 'words only: a field takes no Markdown',
  },
];

/** A problem for whatever a field cannot do, and the text of a lesson can. */
export const checkPlainTexts = ({ files }: RawContent): Problem[] =>
  Object.values(files)
    .flat()
    .flatMap(({ file, data }) =>
      textsIn(data).flatMap(({ text, field }) =>
        signs.flatMap(({ sign, expected }) => {
          const found = sign.exec(text)?.[0];
          return found === undefined ? [] : [{ file, field, found: inWords(found), expected }];
        }),
      ),
    );
