import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readOpinionWorkbook } from '../../../src/documents/opinion-workbook/read-opinion-workbook.ts';
import { writeOpinionTemplate } from '../../../src/documents/opinion-workbook/write-opinion-template.ts';
import { readRawWorkbook } from '../../../src/documents/workbook-intake/read-raw-workbook.ts';
import { chanceFrom } from '../../support/library/chance.ts';
import { openXmlErrors } from '../../support/papers/check-package.ts';
import { FORMULA_PAYLOADS, NUMBER_PAYLOADS } from '../../support/workbooks/formula-payloads.ts';
import { hostileWorkbooks } from '../../support/workbooks/hostile-workbooks.ts';
import { mutateWorkbook } from '../../support/workbooks/mutate-workbook.ts';
import { rawSheet } from '../../support/workbooks/raw-sheet.ts';
import { changeCells, opinion, SAMPLE_MEETING } from '../../support/workbooks/sample-opinions.ts';

let template: Uint8Array;
beforeAll(async () => {
  template = await writeOpinionTemplate(SAMPLE_MEETING);
});

async function read(bytes: Uint8Array) {
  return readOpinionWorkbook(await readRawWorkbook(bytes), SAMPLE_MEETING);
}

/** What a workbook with some cells changed is refused for, as `place: what`. */
async function faults(cells: Parameters<typeof changeCells>[1]): Promise<string[]> {
  const { opinions, problems } = await read(await changeCells(template, cells));
  expect(opinions).toBeNull();
  for (const { sheet, remedy } of problems)
    expect([sheet, remedy]).toEqual(['意见与评分', expect.stringMatching(/。$/)]);
  return problems.map(({ cell, what }) => `${cell}: ${what}`);
}

describe('the workbook of opinions', () => {
  it('has a row for every project and expert, with what is recorded; only score and opinion can be written', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(template as unknown as ArrayBuffer);
    const [sheet] = book.worksheets;
    expect(book.worksheets.map(({ name }) => name)).toEqual(['意见与评分']);
    expect(sheet?.getCell('A1').text).toBe('智慧城管等项目方案评审会（2026年9月20日）专家意见与评分');
    const row = (number: number) => [1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet?.getCell(number, column).value);
    expect(row(4)).toEqual([
      1,
      '2027-0001',
      '智慧城管一体化平台升级',
      '王建国',
      '浙江大学',
      85.5,
      '方案可行，建议压缩硬件。',
      'M7-P1-E11',
    ]);
    expect(row(9).slice(3)).toEqual(['杭州某某咨询有限公司', '', null, '', 'M7-P2-E13']);
    const locked = [1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet?.getCell(4, column).protection?.locked !== false);
    expect(locked).toEqual([true, true, true, true, true, false, false, true]);
    expect(await writeOpinionTemplate(SAMPLE_MEETING)).toEqual(template);
    expect(await openXmlErrors(template, 'xlsx')).toEqual([]);
  });

  it('that nobody wrote in says what is recorded, and nothing else', async () => {
    expect(await read(template)).toEqual({ opinions: SAMPLE_MEETING.opinions, problems: [] });
  });

  it('is read back as it was written, wherever its rows were moved', async () => {
    const filled = await changeCells(template, {
      F5: 90,
      G5: '同意\r\n  但须补充测算 ',
      F6: '７８．５ 分',
      // Two rows changed places.
      D8: '杭州某某咨询有限公司',
      E8: null,
      F8: 60,
      G8: '经费偏高',
      H8: 'M7-P2-E13',
      D9: '李卫东',
      E9: null,
      F9: null,
      G9: '=1+1',
      H9: 'm7-p2-e12',
      G4: null,
    });
    expect(await read(filled)).toEqual({
      opinions: [
        opinion(1, 11, 855, '方案可行，建议压缩硬件。'),
        opinion(1, 12, 900, '同意\n  但须补充测算'),
        opinion(1, 13, 785, ''),
        opinion(2, 13, 600, '经费偏高'),
        opinion(2, 12, null, '=1+1'),
      ],
      problems: [],
    });
  });

  it('names every fault by its cell, and gives nothing of a workbook with a fault', async () => {
    expect(
      await faults({
        F4: 101,
        G4: '好',
        F5: '八十',
        G5: '长'.repeat(2001),
        F6: 80.25,
        F7: { formula: 'A1/0' },
        D8: '张三',
        H9: 'M7-P2-E99',
        F10: 80,
        G10: '多出的一行',
      }),
    ).toEqual([
      'F4: 评分 101 不在 0 至 100 之间',
      'F5: “八十”不是评分',
      'G5: 意见有 2001 个字，超过 2000 个',
      'F6: 评分 80.25 超过一位小数',
      'F7: 评分是错误值，或是没有结果的公式',
      'D8: 专家写的是“张三”，识别码是“李卫东”的',
      'H9: 这一行的专家没有登记到会',
      'H10: 这一行没有识别码，不知道是哪位专家对哪个项目的意见',
      ': 少了 2 行',
    ]);
  });

  it.each([
    ['of another meeting', { H4: 'M8-P1-E11' }, 'H4: 这一行属于另一次会议'],
    ['of a project that is not on the list', { H4: 'M7-P3-E11' }, 'H4: 这一行的项目不在本次会议中'],
    ['with a mark that was changed', { H4: '=M7' }, 'H4: 识别码“=M7”被改动过'],
    ['whose project was changed', { B4: '2027-0002' }, 'B4: 项目编号写的是“2027-0002”，识别码是“2027-0001”的'],
    ['that stands twice', { D5: '王建国', H5: 'M7-P1-E11' }, 'H5: 与 H4 是同一位专家对同一个项目的意见'],
    ['whose score is a date', { F4: '2026-09-20' }, 'F4: “2026-09-20”不是评分'],
    ['whose score is negative', { F4: -1 }, 'F4: 评分 -1 不在 0 至 100 之间'],
  ])('refuses a row %s', async (_what, cells, fault) => {
    expect((await faults(cells)).filter((each) => !each.startsWith(': '))).toEqual([fault]);
  });

  it('says so when rows are missing, and leaves what they are about', async () => {
    const { opinions, problems } = await read(await changeCells(template, { F5: 80, F6: null, G6: null, H6: null }));
    expect(opinions?.length).toBe(2);
    expect(problems).toEqual([
      {
        severity: 'notice',
        sheet: '意见与评分',
        cell: '',
        what: '少了 1 行',
        remedy: '缺少的行保持已登记的内容；如需填写，请重新导出模板。',
      },
    ]);
  });

  it('is told from any other workbook, and from one without end', () => {
    const other = readOpinionWorkbook({ sheets: [rawSheet('意见与评分', [['专家', '评分', '意见']])] }, SAMPLE_MEETING);
    expect(other.problems.map(({ what }) => what)).toEqual([
      '工作簿中没有找到“意见与评分”表，或缺“专家”“评分”“意见”“识别码”列',
    ]);
    const heads = ['专家', '评分', '意见', '识别码'];
    const rows = Array.from({ length: 5001 }, () => ['王', 1, '', 'x']);
    const endless = readOpinionWorkbook({ sheets: [rawSheet('甲', [heads, ...rows])] }, SAMPLE_MEETING);
    expect(endless.problems.map(({ what }) => what)).toEqual(['有 5001 行，超过一次会议可能有的行数']);
    const many = readOpinionWorkbook({ sheets: [rawSheet('甲', [heads, ...rows.slice(0, 300)])] }, SAMPLE_MEETING);
    expect(many.problems.length).toBe(201);
    expect(many.problems.at(-1)?.what).toBe('还有 101 处问题没有列出');
  });

  it.each([...FORMULA_PAYLOADS, ...NUMBER_PAYLOADS])('keeps the text “%s” as it is, and inert', async (payload) => {
    const projects = SAMPLE_MEETING.projects.slice(0, 1).map((project) => ({ ...project, name: payload }));
    const experts = SAMPLE_MEETING.experts.slice(0, 1).map((expert) => ({ ...expert, employer: payload }));
    const facts = { ...SAMPLE_MEETING, title: payload, projects, experts, opinions: [opinion(1, 11, null, payload)] };
    const bytes = await writeOpinionTemplate(facts);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    book.worksheets[0]?.eachRow((row) => {
      row.eachCell((cell) => expect([cell.address, cell.formula]).toEqual([cell.address, undefined]));
    });
    const { opinions, problems } = readOpinionWorkbook(await readRawWorkbook(bytes), facts);
    expect(problems).toEqual([]);
    const kept = payload.replaceAll('\r\n', '\n').replaceAll('\u200B', '').trim();
    expect(opinions).toEqual([opinion(1, 11, null, kept)]);
  });
});

describe('a workbook of unknown origin', () => {
  it.each(hostileWorkbooks().map(({ name, bytes }) => [name, bytes] as const))(
    '%s is refused',
    async (_name, bytes) => {
      await expect(read(bytes)).rejects.toThrow(/。$/);
    },
  );

  it('80 mutants are each read or refused with a message, never a defect', async () => {
    const counts = { read: 0, refused: 0 };
    for (let seed = 1; seed <= 80; seed += 1) {
      const raw = await readRawWorkbook(mutateWorkbook(template, chanceFrom(seed))).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'WorkbookRefused' });
        return null;
      });
      counts[raw === null ? 'refused' : 'read'] += 1;
      const reading = raw && readOpinionWorkbook(raw, SAMPLE_MEETING);
      if (reading?.opinions === null) expect(reading.problems.length).toBeGreaterThan(0);
    }
    expect(counts.read).toBeGreaterThan(4);
    expect(counts.refused).toBeGreaterThan(4);
  });
});
