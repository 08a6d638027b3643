import { describe as group, expect, test } from 'vitest';
import { momentNames } from '../../../../src/content-model/moments.ts';
import { describe } from '../../../../src/figures/dividing-line/describe.ts';
import { gates } from '../../../../src/figures/dividing-line/roles.ts';
import { dividingLineStrings } from '../../../../src/figures/dividing-line/strings.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { sofa } from './data.ts';

const inEnglish = (gate: number) => {
  const { says, ...rest } = describe(sofa, gate, 'en');
  return { says: says.join(''), ...rest };
};

test('before the first moment everyone is a customer', () => {
  expect(inEnglish(0)).toEqual({
    says: 'Your line lies before the first moment: everyone is a customer.',
    means: 'Even someone who does not know yet that they need a new sofa.',
    compared: 'That is five moments earlier than where we read it in source A.',
    calls: 'Service calls Nadia.',
  });
});

test('after the last moment nobody becomes a customer', () => {
  expect(inEnglish(10).says).toBe(
    'Your line lies after the last moment: nobody ever becomes a customer.',
  );
  expect(inEnglish(10).calls).toBe('Sales calls Nadia.');
});

test('a line between two moments is told with the moments on each side', () => {
  expect(inEnglish(1).says).toBe('You draw the line after the latent need.');
  expect(inEnglish(1).means).toBe('One moment belongs to a buyer, nine to a customer.');
  expect(inEnglish(9).means).toBe('Nine moments belong to a buyer, one to a customer.');
  expect(describe(sofa, 1, 'nl').means).toBe(
    'Eén moment hoort bij een koper, negen bij een klant.',
  );
  expect(describe(sofa, 7, 'nl').means).toBe(
    'Zeven momenten horen bij een koper, drie bij een klant.',
  );
});

test('what a source states and what we read in it are told apart', () => {
  expect(inEnglish(5).compared).toBe('That is also where we read it in source A.');
  expect(inEnglish(7).compared).toBe('Source D has it there too.');
  expect(inEnglish(8).compared).toBe('That is one moment later than in source D.');
  expect(describe(sofa, 4, 'nl').compared).toBe(
    'Dat is één moment eerder dan waar wij hem bij bron A lezen.',
  );
});

test('the desk changes exactly where the gate passes the mishap', () => {
  const callers = gates.map((gate) => describe(sofa, gate, 'en').calls);
  const { moment } = sofa.mishap;
  expect(new Set(callers.slice(0, moment))).toEqual(new Set(['Service calls Nadia.']));
  expect(new Set(callers.slice(moment))).toEqual(new Set(['Sales calls Nadia.']));
});

test('without any line there is nothing to compare with', () => {
  expect(describe({ ...sofa, lines: [] }, 3, 'en').compared).toBe('');
});

group.each(languages)('in %s', (language) => {
  const { places } = dividingLineStrings[language];

  test('there is a name for every place of the gate, with the name of the moment before it', () => {
    expect(places).toHaveLength(gates.length);
    for (const [index, name] of momentNames[language].slice(0, -1).entries())
      expect(places[index + 1]).toContain(name);
  });
});
