import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

/** The first mistake in a YAML text, with its line counted from 1. */
export interface YamlMistake {
  mistake: string;
  line: number;
}

/**
 * The data in a YAML text, or the first mistake in it; checks and site both read through this function. Two libraries do
 * it: `js-yaml` reads at a quarter of the cost, and `yaml`, which knows the line of every value, is asked when there is
 * something to tell. Both read YAML 1.2, where a date is a text.
 */
export function readYaml(yaml: string): { data: unknown } | YamlMistake {
  try {
    const [data = null, ...more] = loadAll(yaml, { schema: CORE_SCHEMA });
    if (more.length > 0) return mistakeIn(yaml, { mistake: 'more than one document', line: 1 });
    if (isEndless(data)) return { mistake: 'a repetition of something within itself', line: 1 };
    return { data };
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    return mistakeIn(yaml, { mistake: cause.reason, line: (cause.mark?.line ?? 0) + 1 });
  }
}

/** Whether something holds itself, as an anchor with an alias within it does. */
function isEndless(data: unknown, around: readonly object[] = []): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (around.includes(data)) return true;
  return Object.values(data).some((each) => isEndless(each, [...around, data]));
}

/** What the parser says in words of its own, as an author would say it. */
const inPlainWords: Readonly<Record<string, string>> = {
  'Nested mappings are not allowed in compact mappings':
    'a colon in a text without quotes: put quotes around the text',
  'Implicit keys need to be on a single line':
    'a line that is no field: a name, a colon, a space and a value',
  'Implicit map keys need to be followed by map values':
    'a line that is no field: a name, a colon, a space and a value',
  'Unexpected scalar at node end':
    'words behind the quote that ends a text: write a quote within a text as \\" or put the text in other quotes',
  'Map keys must be unique': 'a field that is there already',
  'Source contains multiple documents; please use YAML.parseAllDocuments()':
    'a second document: take the line --- away',
};

/** The first mistake, told with its line; `otherwise` where only the other library sees one. */
function mistakeIn(yaml: string, otherwise: YamlMistake): YamlMistake {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const [mistake = error.message] = error.message.split(/ at line /);
    // What is never closed is missed behind the last line.
    const last = yaml.trimEnd().split('\n').length;
    return {
      mistake: inPlainWords[mistake] ?? mistake,
      line: Math.min(error.linePos?.[0].line ?? 1, last),
    };
  }
  const alias = unresolvedIn(document);
  if (!alias) return otherwise;
  return {
    mistake: `Unresolved alias (the anchor must be set before the alias): ${alias.source}`,
    line: lines.linePos(alias.range?.[0] ?? 0).line,
  };
}

/** The first alias without an anchor. */
function unresolvedIn(document: Document): Alias | undefined {
  let unresolved: Alias | undefined;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return undefined;
      unresolved = alias;
      return visit.BREAK;
    },
  });
  return unresolved;
}

/**
 * What tells the line of a field written as in a message, `stages[1].span`, counted from 1. Of a field that is missing it is
 * the line of what it is missing from; `undefined` when that is the file itself. The text is read again when the first line
 * is asked for: to keep every document in memory for the few fields that turn out to be wrong would cost far more.
 */
export function linesOf(yaml: string): (field: string) => number | undefined {
  const lines = new LineCounter();
  let document: Document | undefined;
  return (field) => {
    document ??= parseDocument(yaml, { lineCounter: lines });
    return lineIn(document, lines, field);
  };
}

function lineIn(document: Document, lines: LineCounter, field: string): number | undefined {
  let node: unknown = document.contents;
  let line: number | undefined;
  for (const key of field.match(/[^.[\]]+/g) ?? []) {
    const step = child(resolved(node, document), key);
    if (!step) break;
    [node] = step;
    const offset = step[1].range?.[0];
    if (offset !== undefined) line = lines.linePos(offset).line;
  }
  return line;
}

const resolved = (node: unknown, document: Document): unknown =>
  isAlias(node) ? node.resolve(document) : node;

/** A value within another one, and the node at which it begins: its name in a group, itself in a list. */
function child(node: unknown, key: string): [unknown, Node] | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? [item, item] : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
  return pair && isNode(pair.key) ? [pair.value, pair.key] : undefined;
}
