// Finds words that are written into the interface instead of its catalogues, where no translation can reach them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../structure/source-files';
import { FOR_PROGRAMMERS, NAMED_IN_CATALOGUES, NO_LANGUAGE, SCIENTIFIC } from './left-in-english';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Attributes, and props of our own components, that are seen or spoken. */
const SPOKEN = /^(aria-(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|legend|heading|caption|summary|hint|note)$/;
/** What is no language: names of elements and units, signs, formats, names of things. */
const SAME_EVERYWHERE = /^(?:[A-Z][a-z]?|Å|kDa|[mnµ]?M|mV|ms|mm|min|mol|nbsp|doi|pK[aₐ]|SVG|PNG|GLB|STL|MP4|MOL|SDF|XYZ|CSV|JSON|HTML|SMILES|QR|PDB|CIP|pH|RMSD|OpenChemLib|MMFF94s?)$/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const isSpeech = (text: string) => /\p{L}{2}/u.test(text) && text.trim().split(/[\s.,;:·…/()[\]&=+−-]+/).some((word) => /\p{L}{2}/u.test(word) && !SAME_EVERYWHERE.test(word));
/** Several words that begin as a sentence does, or end as one: also found in tables and variables. */
const isSentence = (text: string) => (/^\p{Lu}\p{Ll}*['’]?\p{Ll}* \p{L}/u.test(text) || /\p{L} \p{L}+.*[.…?:]$/u.test(text)) && isSpeech(text);

const textOf = (node: Node): string | undefined => {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'TemplateElement') return (node['value'] as { cooked?: string }).cooked ?? '';
  return undefined;
};

/** Texts that an expression may come to: both branches, all pieces; not what it passes to a function. */
function texts(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'ConditionalExpression':
      return [...texts(node['consequent']), ...texts(node['alternate'])];
    case 'LogicalExpression':
      return [...texts(node['left']), ...texts(node['right'])];
    case 'BinaryExpression':
      return node['operator'] === '+' ? [...texts(node['left']), ...texts(node['right'])] : [];
    case 'TemplateLiteral':
      return [(node['quasis'] as Node[]).map((piece) => textOf(piece) ?? '').join('…'), ...(node['expressions'] as Node[]).flatMap(texts)];
    case 'JSXExpressionContainer':
      return texts(node['expression']);
    default: {
      const text = textOf(node);
      return text === undefined ? [] : [text];
    }
  }
}

/** A fault without a place or a word of its own is for whoever programs. */
const PROGRAMMERS = /^(Type|Range)?Error$/;
/** Names of types and modules are no text; style and place are not spoken. */
const SILENT = /^(className|key|id|d|style|viewBox|transform|points|href|src|type|name|role)$/;
const isSilent = (node: Node): boolean =>
  /^(Import|Export(All|Named)Declaration$|TS)/.test(node.type) && node.type !== 'ExportNamedDeclaration' && !/^TS(As|Satisfies|NonNull)/.test(node.type);

function nameOf(attribute: Node): string {
  const { name } = attribute['name'] as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

function literals(node: Node): readonly string[] {
  if (isSilent(node)) return [];
  const inner = () => childrenOf(node).flatMap(literals);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const children = (node['children'] as Node[]).filter((child) => child.type === 'JSXText' || child.type === 'JSXExpressionContainer');
    return [...children.flatMap(texts).filter(isSpeech), ...inner()];
  }
  if (node.type === 'JSXAttribute') {
    const name = nameOf(node);
    if (SILENT.test(name)) return [];
    return [...(SPOKEN.test(name) ? texts(node['value']).filter(isSpeech) : []), ...inner()];
  }
  if (node.type === 'JSXText') return [];
  if (node.type === 'NewExpression' && PROGRAMMERS.test(String((node['callee'] as Node)['name']))) return [];
  const isTemplate = node.type === 'TemplateLiteral';
  const text = isTemplate ? texts(node)[0] : textOf(node);
  return [...(text !== undefined && isSentence(text) ? [text] : []), ...(isTemplate ? (node['expressions'] as Node[]).flatMap(literals) : inner())];
}

export function literalTexts(file: string, source: string): readonly string[] {
  const { program } = parseSync(file, source);
  return [...new Set(literals(program as unknown as Node).map((text) => text.replace(/\s+/g, ' ').trim()))];
}

const LEFT = [...FOR_PROGRAMMERS, ...SCIENTIFIC, ...NAMED_IN_CATALOGUES, ...NO_LANGUAGE];

/** All but the words themselves. */
const found = sourceFiles('src')
  .filter((file) => !file.startsWith('src/languages/'))
  .map((file) => [file, literalTexts(file, readFileSync(join(ROOT, file), 'utf8'))] as const)
  .filter(([, literal]) => literal.length > 0);

describe('the search for literal text', () => {
  it.each([
    ['<p>Over the ring</p>', ['Over the ring']],
    ['<p>{isOpen ? "Close" : <b>Open</b>}</p>', ['Close', 'Open']],
    ['<p>{`${count} atoms`}</p>', ['… atoms']],
    ['<p aria-label="Atoms" className="Wide menu" title={words.atoms}>{count} Å</p>', ['Atoms']],
    ['<Tool label={a && "Turn it"} />', ['Turn it']],
    ['const ROWS = [["Drag", "turns the molecule."]]', ['turns the molecule.']],
    ['if (!store) throw new Error("No store stands around.")', []],
    ['throw new LineError(1, "The file is empty.")', ['The file is empty.']],
    ['import x from "./A b"; <p>{words.name} (SMILES)</p>', []],
  ])('%s', (source, texts_) => {
    expect(literalTexts('it.tsx', source)).toEqual(texts_);
  });
});

describe('all but the catalogues', () => {
  it('say nothing but what is in the catalogues', () => {
    expect(Object.fromEntries(found.filter(([file]) => !LEFT.some((each) => file.startsWith(each))))).toEqual({});
  });

  it('leave in English only what says something', () => {
    expect(LEFT.filter((each) => !found.some(([file]) => file.startsWith(each)))).toEqual([]);
  });
});
