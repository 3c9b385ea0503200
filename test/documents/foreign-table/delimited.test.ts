import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../src/documents/foreign-table/detect-delimiter.ts';
import { parseDelimited } from '../../../src/documents/foreign-table/parse-delimited.ts';
import { readForeignTable } from '../../../src/documents/foreign-table/read-foreign-table.ts';
import { WorkbookRefused } from '../../../src/documents/workbook-intake/workbook-refused.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TABLE = '项目名称,单位\n智慧停车,区城管局\n';
// What GB 18030 makes of the table above; no encoder comes with the platform.
const GB18030 = Uint8Array.from(Buffer.from('cfeec4bfc3fbb3c62cb5a5cebb0ad6c7bbdbcda3b3b52cc7f8b3c7b9dcbed60a', 'hex'));

async function cellsOf(bytes: Uint8Array): Promise<string[]> {
  return (await readForeignTable(bytes)).sheets[0]!.cells.map(
    ({ row, column, text }) => `${String(row)}.${String(column)} ${text}`,
  );
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(TABLE)])],
    ['UTF-16 of Excel’s Unicode text', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(TABLE, 'utf16le'))])],
    ['GB 18030', GB18030],
  ])('in %s says the same', async (_encoding, bytes) => {
    expect(await cellsOf(bytes)).toEqual(['1.1 项目名称', '1.2 单位', '2.1 智慧停车', '2.2 区城管局']);
  });

  it.each([
    ['UTF-8 of which a byte was lost', utf8('区城管局区城管局,智慧停车\n').filter((_byte, place) => place !== 4)],
    ['neither encoding', new Uint8Array([0xff, 0xff, 0xff, 0x2c, 0xfe, 0xff, 0x80])],
    ['a replacement character of an earlier loss', utf8('项目名称,单\uFFFD\n')],
    ['bytes of a program', utf8('a,b\u0000c\n')],
    ['nothing', utf8(' , \n\n')],
    ['an old .xls workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ['a PDF', utf8('%PDF-1.7\n1,2,3\n')],
  ])('with %s is refused with a word of advice', async (_what, bytes) => {
    await expect(readForeignTable(bytes)).rejects.toThrow(WorkbookRefused);
    await expect(readForeignTable(bytes)).rejects.toThrow(/请/);
  });

  it.each([
    ['a,b\nc,d\n', ','],
    ['甲\t乙,丙\n丁\t戊\n', '\t'],
    ['甲;乙;丙\n"丁;",戊;己\n', ';'],
    ['甲|乙\n丙|丁\n', '|'],
    ['甲，乙\n丙，丁\n', '，'],
    ['只有一列\n', ','],
  ])('%j is cut by %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it.each([
    [
      '"甲\n乙","丙""丁"""\r\n戊,',
      [
        ['甲\n乙', '丙"丁"'],
        ['戊', ''],
      ],
    ],
    ['甲"乙,丙\r丁\n', [['甲"乙', '丙'], ['丁']]],
    ['"甲"乙,丙', [['甲乙', '丙']]],
    ['', []],
  ])('%j is cut as people mean it', (text, rows) => {
    expect([...parseDelimited(text, ',')]).toEqual(rows);
  });

  it.each([
    ['项目,单位\n甲,"区城管局\n乙,区教育局\n丙,区民政局\n', 2],
    ['项目,单位\n甲,区城管局\n"乙,区教育局\n丙,区民政局\n"丁",区财政局\n', 3],
    ['项目,单位\r\n"甲\r\n续",区城管局\r\n乙,"区教育局', 4],
  ])('in which a quote is not closed is refused and the line is named: %j', async (text, line) => {
    await expect(readForeignTable(utf8(text))).rejects.toThrow(WorkbookRefused);
    await expect(readForeignTable(utf8(text))).rejects.toThrow(`第 ${String(line)} 行的双引号没有成对`);
  });

  it('whatever is written with quotes is read back the same', () => {
    const field = fc.string({ unit: fc.constantFrom('甲', 'a', '"', ',', '\n', '\r', ' ', '\t') });
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const written = (table: string[][], end: string) =>
      table.map((fields) => fields.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join(end);
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (table, end) => {
        expect([...parseDelimited(written(table, end), ',')]).toEqual(table);
      }),
    );
  });

  it('whatever the bytes, it is read without a replaced character or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        try {
          const { sheets } = await readForeignTable(bytes);
          expect(sheets.flatMap(({ cells }) => cells).some(({ text }) => text.includes('\uFFFD'))).toBe(false);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookRefused);
        }
      }),
      { numRuns: 300 },
    );
  });
});
