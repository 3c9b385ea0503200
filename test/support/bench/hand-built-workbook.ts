import { crc32, deflateRawSync } from 'node:zlib';
import { CONSTRUCTION_TYPES, CONTINUITIES, FUND_SOURCES, keysOf } from '../../../src/domain/glossary.ts';
import type { FundingSummaryRow } from '../../../src/documents/funding-summary/funding-summary-facts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SOURCES = keysOf(FUND_SOURCES);

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="资金汇总表" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const text = (at: string, value: string) =>
  value === '' ? `<c r="${at}" s="0"/>` : `<c r="${at}" s="0" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
const number = (at: string, value: number | null) =>
  value === null ? `<c r="${at}" s="1"/>` : `<c r="${at}" s="1"><v>${String(value)}</v></c>`;
const formula = (at: string, style: number, code: string, value: number) =>
  `<c r="${at}" s="${String(style)}"><f>${code}</f><v>${String(value)}</v></c>`;

function projectXml(facts: FundingSummaryRow, n: string, index: number): string {
  const { declared, reviewed, arranged } = facts.amounts;
  const shares = SOURCES.map((source, place) => {
    const share = facts.fundShares.find((each) => each.source === source);
    return number(String.fromCodePoint(77 + place) + n, share === undefined ? null : share.amount / 1e6);
  });
  const reduction =
    reviewed === null
      ? `<c r="J${n}" s="1"/><c r="K${n}" s="2"/>`
      : formula(`J${n}`, 1, `H${n}-I${n}`, (declared - reviewed) / 1e6) +
        formula(`K${n}`, 2, `IF(H${n}=0,0,J${n}/H${n})`, 1 - reviewed / declared);
  return `<row r="${n}">${number(`A${n}`, index + 1)}${number(`B${n}`, facts.rank)}${text(`C${n}`, facts.projectName)}${text(`D${n}`, facts.unitName)}${text(`E${n}`, facts.budgetCode ?? '')}${text(`F${n}`, CONSTRUCTION_TYPES[facts.constructionType])}${text(`G${n}`, CONTINUITIES[facts.continuity])}${number(`H${n}`, declared / 1e6)}${number(`I${n}`, reviewed === null ? null : reviewed / 1e6)}${reduction}${number(`L${n}`, arranged === null ? null : arranged / 1e6)}${shares.join('')}${text(`T${n}`, facts.basis ?? '')}${text(`U${n}`, facts.goalsComplete ? '是' : '否')}${text(`V${n}`, facts.remark)}</row>`;
}

/** A zip of the parts: the format's bare minimum. */
function zip(parts: Readonly<Record<string, string>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const bytes = Buffer.from(part);
    const packed = deflateRawSync(bytes, { level: 6 });
    const nameBytes = Buffer.from(name);
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(0x800, 2);
    entry.writeUInt16LE(8, 4);
    entry.writeUInt16LE(0x21, 8);
    entry.writeUInt32LE(crc32(bytes), 10);
    entry.writeUInt32LE(packed.length, 14);
    entry.writeUInt32LE(bytes.length, 18);
    entry.writeUInt16LE(nameBytes.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\u0003\u0004'), entry, nameBytes, packed);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), entry, place, nameBytes);
    offset += 30 + nameBytes.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\u0005\u0006'), end]);
}

/**
 * The least code that makes a workbook of these projects: strings and zlib. Every cell of a project with its number
 * format and formulas, and the grand total; no heights, borders, panes, print set-up or subtotals.
 */
export function handBuiltWorkbook(rows: readonly FundingSummaryRow[]): Buffer {
  const lines = rows.map((row, index) => projectXml(row, String(index + 1), index));
  const last = String(rows.length);
  const total = rows.reduce((sum, { amounts }) => sum + amounts.declared, 0) / 1e6;
  const sum = `<row r="${String(rows.length + 1)}">${formula(`H${String(rows.length + 1)}`, 1, `SUM(H1:H${last})`, total)}</row>`;
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}${sum}</sheetData></worksheet>`;
  return zip({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet });
}
