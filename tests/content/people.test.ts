import { expect, test } from 'vitest';
import { content, mdxOf, textsIn } from './content.ts';
import { proseOf } from './prose.ts';

/* A reader who meets a name again thinks of the same person: only a story that goes on may use a name twice. */

/** Who is met in more than one place, because their story goes on there. */
const stories: Record<string, string[]> = {
  Amina: ['lessons/three-cases', 'sortings/three-cases'],
  Bo: ['lessons/retention', 'retentions/gym'],
  Emre: ['lessons/road-trip', 'trips/ardennes'],
  Karin: ['lessons/journey-versus-purchase-cycle', 'cases/electric-bicycle', 'atlases/five-words'],
  Nadia: ['lessons/buyer-vs-customer', 'dividing-lines/sofa'],
  Noor: ['models/a-journey', 'pairs/customer-journey-purchase-cycle'],
  Petra: [
    'lessons/buyer-journey',
    'models/b-buyer',
    'models/b-customer',
    'pairs/buyer-journey-purchase-cycle',
    'pairs/customer-journey-buyer-journey',
  ],
  Ruben: ['lessons/what-is-a-customer-journey', 'cases/piano-lessons'],
  Samira: ['lessons/what-is-a-customer-journey', 'cases/piano-lessons'],
};

/** Names that are no person's, and words that both languages write with a capital. */
const others = new Set(
  'April September November Google Localo Frankwatching Maastricht Utrecht Linz'.split(' '),
);

interface Place {
  place: string;
  nl: string;
  en: string;
}

/** The halves of every text in both languages in a piece of data. */
function halves(data: unknown): { nl: string; en: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('nl' in data && 'en' in data)
    return [{ nl: textsIn(data.nl).join(' '), en: textsIn(data.en).join(' ') }];
  return Object.values(data).flatMap(halves);
}

const together = (place: string, all: { nl: string; en: string }[]): Place => ({
  place,
  nl: all.map(({ nl }) => nl).join(' '),
  en: all.map(({ en }) => en).join(' '),
});

const { lessonTexts, quizzes, ...rest } = content;

const lessonIn = (id: string, language: string): string =>
  lessonTexts
    .filter((lesson) => lesson.id === id && (lesson.language ?? 'nl') === language)
    .flatMap((lesson) => proseOf(mdxOf(lesson)))
    .join(' ');

/** Every place that may have people of its own: a question of a quiz is one too. */
const places: Place[] = [
  ...Object.values(rest).flatMap((entries) =>
    entries.map(({ file, id, data }) => together(nameOf(file, id), halves(data))),
  ),
  ...quizzes.flatMap(({ id, data: { predict, items } }) => [
    together(`lessons/${id}`, [
      { nl: lessonIn(id, 'nl'), en: lessonIn(id, 'en') },
      ...halves(predict),
    ]),
    ...items.map((item) => together(`lessons/${id}: ${item.id}`, halves(item))),
  ]),
];

/** The folder and the name of a file; where a file holds many, the name of one of them. */
function nameOf(file: string, id: string): string {
  const name = file.replace(/^content\/|\.yaml$/g, '');
  return name.includes('/') ? name : `${name}/${id}`;
}

/** Words that are written in small letters somewhere are no names. */
const small = new Set(
  places.flatMap(({ nl, en }) => `${nl} ${en}`.match(/(?<![\p{L}’])\p{Ll}[\p{L}-]+/gu) ?? []),
);

const namesIn = (text: string): string[] =>
  (text.match(/\p{Lu}\p{Ll}+(-\p{Ll}+)?(?!\p{L})/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()) && !others.has(word),
  );

/** The people of a place: whoever has one name in both languages. */
const peopleOf = ({ nl, en }: Place): string[] => {
  const named = new Set(namesIn(en));
  return [...new Set(namesIn(nl))].filter((name) => named.has(name));
};

test('no two people have one name', () => {
  const met = Map.groupBy(
    places.flatMap((each) => peopleOf(each).map((name) => ({ name, place: each.place }))),
    ({ name }) => name,
  );
  expect(met.size).toBeGreaterThan(80);
  const twice = [...met].flatMap(([name, all]) => {
    const found = all.map(({ place }) => place).filter((p) => !stories[name]?.includes(p));
    return found.length > (stories[name] ? 0 : 1) ? [`${name}: ${found.join(', ')}`] : [];
  });
  expect(twice).toEqual([]);
});
