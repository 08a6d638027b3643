import type { Group, Values } from './groups.ts';

/* The groups of inputs in a figure on the page. */

const isField = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement;

/** The inputs that hold the figure's state, by the part of their names behind the figure's. */
function inputsOf(figure: HTMLElement): Map<string, HTMLInputElement[]> {
  const prefix = `${figure.id}.`;
  const all = [...figure.querySelectorAll(`[name^="${CSS.escape(prefix)}"]`)].filter(isField);
  const groups = new Map<string, HTMLInputElement[]>();
  for (const input of all) {
    const key = input.name.slice(prefix.length);
    groups.set(key, [...(groups.get(key) ?? []), input]);
  }
  return groups;
}

/** What the address can say of a figure: its groups as the server wrote them. */
export const groupsOf = (figure: HTMLElement): Map<string, Group> =>
  new Map([...inputsOf(figure)].map(([key, inputs]) => [key, groupOf(inputs)]));

function groupOf(inputs: readonly HTMLInputElement[]): Group {
  const [first] = inputs;
  const values = inputs.map(({ value }) => value);
  if (first?.type === 'radio') {
    const initial = inputs.find(({ defaultChecked }) => defaultChecked)?.value;
    return { kind: 'one', values, initial };
  }
  if (first?.type === 'checkbox') return { kind: 'some', values };
  return {
    kind: 'number',
    min: Number(first?.min),
    max: Number(first?.max),
    step: Number(first?.step) || 1,
    initial: Number(first?.defaultValue),
  };
}

const isSwitch = ({ type }: HTMLInputElement) => type === 'radio' || type === 'checkbox';

/** What inputs hold: the values of the switches that are on, and of all other fields. */
const heldBy = (
  figure: HTMLElement,
  isOn: (input: HTMLInputElement) => boolean,
  valueOf: (input: HTMLInputElement) => string,
): Record<string, Values> =>
  Object.fromEntries(
    [...inputsOf(figure)].map(([key, inputs]) => [
      key,
      new Set(
        inputs.flatMap((input) => {
          if (isSwitch(input)) return isOn(input) ? [input.value] : [];
          return [valueOf(input)];
        }),
      ),
    ]),
  );

/** What the figure shows now. */
export const valuesOf = (figure: HTMLElement): Record<string, Values> =>
  heldBy(
    figure,
    ({ checked }) => checked,
    ({ value }) => value,
  );

/** What the server wrote into the inputs. */
export const initialValues = (figure: HTMLElement): Record<string, Values> =>
  heldBy(
    figure,
    ({ defaultChecked }) => defaultChecked,
    ({ defaultValue }) => defaultValue,
  );

/**
 * An input that holds something else than the server wrote: chosen before this script had come over a slow line, or kept by
 * the browser through a reload.
 */
export const chosenEarly = (figure: HTMLElement): HTMLInputElement | undefined =>
  [...inputsOf(figure).values()]
    .flat()
    .find((input) =>
      isSwitch(input)
        ? input.checked !== input.defaultChecked && (input.checked || input.type === 'checkbox')
        : input.value !== input.defaultValue,
    );

/** What an input tells when a reader changes it. */
export const changed = () => new Event('change', { bubbles: true });

/** Sets inputs as a reader would, so that whatever listens to them hears of it; groups without values keep theirs. */
export function setValues(figure: HTMLElement, values: Partial<Record<string, Values>>): void {
  for (const [key, inputs] of inputsOf(figure)) {
    const wanted = values[key];
    if (!wanted) continue;
    for (const input of inputs) {
      const before = isSwitch(input) ? String(input.checked) : input.value;
      if (isSwitch(input)) input.checked = wanted.has(input.value);
      else input.value = [...wanted].join();
      const after = isSwitch(input) ? String(input.checked) : input.value;
      // Of two radios only the one that is chosen tells.
      if (before !== after && (input.type !== 'radio' || input.checked)) {
        input.dispatchEvent(changed());
      }
    }
  }
}

/** The input that stands for a part of the figure, if it has such a part. */
export const inputOfPart = (figure: HTMLElement, part: string): HTMLInputElement | undefined =>
  partsOf(figure).find(({ dataset }) => dataset.part === part);

/** The inputs that stand for parts of the figure, in their order. */
export const partsOf = (figure: HTMLElement): HTMLInputElement[] => [
  ...figure.querySelectorAll<HTMLInputElement>('input[data-part]'),
];

/** Chooses a part as a reader would. */
export function choosePart(input: HTMLInputElement): void {
  if (input.checked) return;
  input.checked = true;
  input.dispatchEvent(changed());
}
