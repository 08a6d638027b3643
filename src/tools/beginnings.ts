import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const kinds = ['lesson', 'model', 'term', 'pair'] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

const todo = '{ nl: "TODO: schrijf deze tekst", en: "TODO: write this text" }';

/** The first sheet number that no lesson has yet. */
function freeSheet(folder: string): number {
  const lessons = join(folder, 'lessons');
  const sheets = existsSync(lessons)
    ? readdirSync(lessons).map((id) => {
        const file = join(lessons, id, 'lesson.yaml');
        const yaml = existsSync(file) ? readFileSync(file, 'utf8') : '';
        return Number(/^sheet: (\d+)/m.exec(yaml)?.[1] ?? 0);
      })
    : [];
  return Math.max(0, ...sheets) + 1;
}

const options = `
    - { id: a, text: ${todo}, right: true, why: ${todo} }
    - { id: b, text: ${todo}, right: false, why: ${todo} }`;

const quiz = (id: string): string => `predict:
  stem: ${todo}
  options:${options}
items:
  - id: ${id}-1
    kind: single
    aim: apply
    claims: [A01]
    objective: 1
    section: beginning
    stem: ${todo}
    options:${options.replaceAll('\n    ', '\n      ')}
`;

const dutchText = (id: string): string => `---
slug: ${id}
title: "TODO: de titel"
description: "TODO: één zin van 60 tot 180 tekens voor zoekmachines en voorbeelden van links."
objectives:
  - "TODO: wat je na dit blad kunt"
  - "TODO: wat je nog meer kunt"
summary:
  - "TODO: de eerste zin om te onthouden"
  - "TODO: de tweede zin"
  - "TODO: de derde zin"
meeting:
  ask: "TODO: de ene vraag om in een overleg te stellen"
  say: "TODO: de ene zin om daar te zeggen"
---

<Predict />

<Heading id="beginning">TODO: de kop van het eerste deel</Heading>

TODO: de tekst, met bij elke bewering haar bron.<Source claim="A01" />
`;

const englishText = (id: string): string => `---
slug: ${id}
title: "TODO: the title"
description: "TODO: one sentence of 60 to 180 characters for search results and link previews."
objectives:
  - "TODO: what you can do after this sheet"
  - "TODO: what else you can do"
summary:
  - "TODO: the first sentence to take home"
  - "TODO: the second sentence"
  - "TODO: the third sentence"
meeting:
  ask: "TODO: the one question to ask in a meeting"
  say: "TODO: the one sentence to say there"
---

<Predict />

<Heading id="beginning">TODO: the heading of the first section</Heading>

TODO: the text, with its source at each claim.<Source claim="A01" />
`;

const stage = (id: string, span: string): string => `
  - id: ${id}
    name: { nl: "TODO: naam", en: "TODO: name" }
    span: ${span}
    reading: ${todo}
    claims: [A01]
    does: ${todo}
    thinks: ${todo}
    touchpoints: { nl: ["TODO: contactpunt"], en: ["TODO: touchpoint"] }`;

const model = `source: A
term: customer-journey
shape: line
positions: read
name: ${todo}
traveller: "TODO: a name that nobody has yet"
question: ${todo}
finding: ${todo}
stages:${stage('first', '[1, 5]')}${stage('second', '[6, 10]')}
`;

const term = (id: string): string => `name: { nl: "TODO: ${id}", en: "TODO: ${id}" }
slug: { nl: ${id}, en: ${id} }
also: { nl: [], en: [] }
definition: ${todo}
example: ${todo}
uses:
  - source: A
    says: ${todo}
    claims: [A01]
drawn:
  - source: A
    places: [[1, 10]]
    why: ${todo}
confused: []
claims: [A01]
`;

const side = (id: string, places: string): string => `
  - term: ${id}
    says: ${todo}
    drawn: { places: ${places}, why: ${todo} }
    claims: [A01]`;

const answer = (id: string, isRight: boolean): string =>
  `\n    - { id: ${id}, text: ${todo}, right: ${String(isRight)}, why: ${todo} }`;

const pair = (
  first: string,
  second: string,
): string => `sides:${side(first, '[[1, 5]]')}${side(second, '[[6, 10]]')}
difference: ${todo}
example: ${todo}
question:
  stem: ${todo}
  options:${answer(first, true)}${answer(second, false)}
tensions: []
`;

/**
 * The files of a new lesson, model, term or pair, by their paths in the content folder.
 * @param ids its id; of a pair, the ids of its two terms
 */
export function beginningOf(
  kind: Kind,
  ids: readonly string[],
  folder: string,
): Record<string, string> {
  const [id = '', second = ''] = ids;
  switch (kind) {
    case 'lesson':
      return {
        [`lessons/${id}/lesson.yaml`]: `sheet: ${freeSheet(folder)}\npart: I\n`,
        [`lessons/${id}/nl.mdx`]: dutchText(id),
        [`lessons/${id}/en.mdx`]: englishText(id),
        [`lessons/${id}/quiz.yaml`]: quiz(id),
      };
    case 'model':
      return { [`models/${id}.yaml`]: model };
    case 'term':
      return { [`terms/${id}.yaml`]: term(id) };
    case 'pair':
      return { [`pairs/${id}-${second}.yaml`]: pair(id, second) };
  }
}
