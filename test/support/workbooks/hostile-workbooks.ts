import { strToU8, zipSync } from 'fflate';

/** A workbook that was seen to kill, hang or mislead a parser, or an ordinary file in disguise. */
export interface HostileWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const CELL = '<c r="A1" t="inlineStr"><is><t>项目名称</t></is></c>';
const ROW = `<row r="1">${CELL}</row>`;

/** The parts of the smallest workbook, with the sheet's content and any part replaced or added. */
export function workbookParts(
  sheetContent = `<sheetData>${ROW}</sheetData>`,
  changes: Readonly<Record<string, string>> = {},
): Record<string, Uint8Array> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="基本情况" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}">${sheetContent}</worksheet>`,
    ...changes,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

function sheet(name: string, content: string, changes: Readonly<Record<string, string>> = {}): HostileWorkbook {
  return { name, bytes: zipSync(workbookParts(content, changes)) };
}

function withDefinedName(reference: string): string {
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="基本情况" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="x">${reference}</definedName></definedNames></workbook>`;
}

function bomb(megabytes: number): Uint8Array {
  return new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const text = (value: string) => strToU8(value);

/** Workbooks that must be refused, each with a message and nothing else. */
export function hostileWorkbooks(): HostileWorkbook[] {
  const parts = workbookParts();
  const whole = zipSync(parts);
  const merges = Array.from(
    { length: 30_000 },
    (_none, i) => `<mergeCell ref="A${String(i * 2 + 1)}:A${String(i * 2 + 2)}"/>`,
  );
  return [
    sheet('a merge over the whole sheet', `${data(ROW)}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
    sheet('30,000 merges', `${data(ROW)}<mergeCells>${merges.join('')}</mergeCells>`),
    sheet('two billion columns', `<cols><col min="1" max="2000000000" width="9"/></cols>${data(ROW)}`),
    sheet('row four billion', data(`<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>`)),
    sheet('a cell right of the last column', data(`<row r="1"><c r="XFE1"><v>1</v></c></row>`)),
    sheet('a negative row', data(`<row r="-1"><c r="A1"><v>1</v></c></row>`)),
    sheet('a name over the whole sheet', data(ROW), {
      'xl/workbook.xml': withDefinedName('基本情况!$A$1:$XFD$1048576'),
    }),
    sheet('a million cells and more', data(`<row r="1">${'<c/>'.repeat(1_000_001)}</row>`)),
    sheet('deep nesting', data(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)),
    sheet('entities that expand', data(ROW), {
      'xl/sharedStrings.xml': `${XML}<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>`,
    }),
    sheet('broken XML', `<sheetData><row r="1"><c r="A1">`),
    { name: 'a bomb of 150 MB in a part', bytes: zipSync({ ...parts, 'xl/media/image1.bin': bomb(150) }) },
    { name: 'a bomb of 120 MB in a sheet', bytes: zipSync({ ...parts, 'xl/worksheets/sheet1.xml': bomb(120) }) },
    {
      name: '500 parts',
      bytes: zipSync({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 500 }, (_none, i) => [`x/${String(i)}.xml`, text('<a/>')])),
      }),
    },
    { name: 'cut off', bytes: whole.slice(0, whole.length - 200) },
    { name: 'no workbook inside', bytes: zipSync({ 'readme.txt': text('x') }) },
    { name: 'an empty file', bytes: new Uint8Array() },
    { name: 'a CSV named .xlsx', bytes: text('项目名称,金额\n甲,1\n') },
    {
      name: 'an old .xls',
      bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    },
    { name: 'a PDF', bytes: text('%PDF-1.7\n') },
  ];
}
