import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, win32 } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELD_LIMITS } from '../../src/domain/field-limits.ts';
import { paperFileName } from '../../src/services/paper-file-name.ts';
import { paperPath, writeWholeFile } from '../../src/services/paper-folder.ts';

const NUMBER = '拱数转办预审〔2026〕1号';

const RESERVED = ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', 'COM0', 'COM1', 'COM9', 'LPT1', 'COM¹', 'LPT³'];
const HOSTILE = [
  ...RESERVED,
  ...RESERVED.flatMap((name) => [
    name.toLowerCase(),
    `${name}.`,
    `${name}.txt`,
    `${name} .docx`,
    `.${name}`,
    ` ${name}`,
  ]),
  'CON:',
  '..',
  '.',
  '...',
  '../..',
  '..\\..\\windows',
  '/etc/passwd',
  'C:\\Windows\\system32',
  '\\\\server\\share',
  'a/../../b',
  '名称.',
  '名称...',
  '名称 . . ',
  '.隐藏',
  '~$名称',
  '<>:"/\\|?*',
  'a:stream',
  '第一行\n第二行',
  '\r\n\t',
  'a\u0000b',
  '\u0001\u001F\u007F\u0085',
  'a\u2028b\u2029c',
  '\u202Excod.exe',
  '\u200B\u2066\uFEFF',
  '\uD800孤立\uDC00',
  '👨‍👩‍👧‍👦家庭🇨🇳',
  '𠮷野家㼆䶮',
  '项目'.repeat(100),
  '𠮷'.repeat(200),
  '👨‍👩‍👧‍👦'.repeat(50),
  'x'.repeat(10_000),
  `${'x'.repeat(219)}. `,
  `${'甲'.repeat(72)} .名`,
  '',
  '   ',
  '　',
];

/** What Windows and the usual file systems refuse, checked without the library that makes the names. */
function faultsOf(fileName: string): string[] {
  const stem = (fileName.split('.')[0] ?? '').trimEnd().toUpperCase();
  const faults: [string, boolean][] = [
    ['a separator or reserved character', /[<>:"/\\|?*]/.test(fileName)],
    ['a control character', /[\p{Cc}\u2028\u2029]/u.test(fileName)],
    ['an invisible or turning mark', /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(fileName)],
    ['half a character', !fileName.isWellFormed()],
    ['a dot or space at the end', /[. ]$/.test(fileName) || /[. ]\.(docx|xlsx|pdf)$/.test(fileName)],
    ['a dot or space in front', /^[.\s]/.test(fileName)],
    ['a device of Windows', RESERVED.includes(stem)],
    ['nothing before the extension', stem === ''],
    // The name under which a file is written first is up to twelve bytes longer.
    ['more than 255 bytes', Buffer.byteLength(fileName) + 12 > 255],
  ];
  return faults.filter(([, isSo]) => isSo).map(([what]) => what);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gsr-names-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a paper of a project named', () => {
  it.each(HOSTILE.map((name) => [JSON.stringify(name).slice(0, 40), name]))('%s has a valid name', (_shown, name) => {
    expect(faultsOf(paperFileName([name], 'xlsx'))).toEqual([]);
    const full = paperFileName([NUMBER, name, name], 'docx');
    expect(faultsOf(full)).toEqual([]);
    expect(full).toMatch(/^拱数转办预审〔2026〕1号.*\.docx$/);
  });

  it.each(HOSTILE.map((name) => [JSON.stringify(name).slice(0, 40), name]))('%s lies in its folder', (_shown, name) => {
    const place = join(folder, '2026');
    const fileName = paperFileName([name], 'docx');
    const path = paperPath(folder, `2026/${fileName}`);
    expect(dirname(path)).toBe(place);
    expect(win32.dirname(win32.resolve('D:\\文书\\2026', fileName))).toBe('D:\\文书\\2026');
    writeWholeFile(path, Buffer.from(name));
    expect(readdirSync(place)).toContain(fileName);
    rmSync(path);
  });
});

it('any two texts whatever give a valid name', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('.', ' ', '/', '\\', 'CON', 'nul', '-', '甲', '𠮷', '\u200D', '\uD83D'),
      maxLength: 200,
    }),
  );
  fc.assert(
    fc.property(text, text, (first, second) => {
      expect(faultsOf(paperFileName([first, second], 'pdf'))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

it.each([
  [[NUMBER, '智慧城管一体化平台升级', '区城管局'], `${NUMBER}-智慧城管一体化平台升级-区城管局.docx`],
  [[NUMBER, '', ' 区城管局 '], `${NUMBER}-区城管局.docx`],
  [[NUMBER, '一期/二期', '区城管局'], `${NUMBER}-一期_二期-区城管局.docx`],
  [['𠮷野家改造'], '𠮷野家改造.docx'],
  [['V2.0 平台'], 'V2.0 平台.docx'],
  [[], '文书.docx'],
])('the parts %j make “%s”', (parts, expected) => {
  expect(paperFileName(parts, 'docx')).toBe(expected);
});

it('the longest names lose their end, never the document number', () => {
  const name = '𠮷'.repeat(FIELD_LIMITS.projectName);
  const fileName = paperFileName([NUMBER, name, '区城管局'], 'docx');
  expect(fileName).toMatch(/^拱数转办预审〔2026〕1号-𠮷+\.docx$/u);
  expect(faultsOf(fileName)).toEqual([]);
});

it('keeps the tail of the longest names, by which papers of one project are told apart', () => {
  const parts = [NUMBER, '长'.repeat(FIELD_LIMITS.projectName), '单'.repeat(FIELD_LIMITS.unitName)];
  const names = ['', '2', '10', '第2次出具'].map((again) => paperFileName(parts, 'docx', ['方案评审意见', again]));
  expect(names[0]).toMatch(/^拱数转办预审〔2026〕1号-长+-方案评审意见\.docx$/);
  expect(names[3]).toMatch(/^拱数转办预审〔2026〕1号-长+-方案评审意见-第2次出具\.docx$/);
  expect(new Set(names).size).toBe(names.length);
  expect(names.flatMap(faultsOf)).toEqual([]);
});

it.each(HOSTILE.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
  '%s before a tail has a valid name, too',
  (_shown, name) => {
    const fileName = paperFileName([NUMBER, name, name], 'docx', ['方案评审意见', '2']);
    expect(faultsOf(fileName)).toEqual([]);
    expect(fileName).toMatch(/^拱数转办预审〔2026〕1号.*-方案评审意见-2\.docx$/);
    expect(faultsOf(paperFileName([name], 'docx', ['2']))).toEqual([]);
  },
);

it('a short name says the same with a tail as without', () => {
  const parts = [NUMBER, '智慧城管一体化平台升级', '区城管局'];
  expect(paperFileName(parts, 'docx', ['方案评审意见'])).toBe(paperFileName([...parts, '方案评审意见'], 'docx'));
});
