import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import { buildAttendanceSheet } from '../../../src/documents/meeting-notice/build-attendance-sheet.ts';
import { buildMeetingNotice } from '../../../src/documents/meeting-notice/build-meeting-notice.ts';
import type { MeetingPaperFacts } from '../../../src/documents/meeting-notice/meeting-paper-facts.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { openXmlErrors, wordFaults } from '../../support/papers/check-package.ts';
import { docxWords, printWords } from '../../support/papers/paper-words.ts';
import { sampleMeetingFacts } from '../../support/papers/sample-meeting-facts.ts';

const LONG = '样例'.repeat(30);

/** A meeting of fifty projects and thirty experts with names of 60 characters. */
const crowded = sampleMeetingFacts({
  title: `${LONG}评审会`,
  place: LONG,
  projects: Array.from({ length: 50 }, (_each, index) => ({ code: `2027-${String(index)}`, name: LONG, unit: LONG })),
  members: Array.from({ length: 30 }, () => ({ name: LONG, employer: LONG, role: 'expert' as const })),
});

describe('评审会议通知 and 评审会议签到表', () => {
  it.each([
    ['a notice of a usual meeting', buildMeetingNotice(sampleMeetingFacts())],
    ['a notice of many projects with names of 60 characters', buildMeetingNotice(crowded)],
    ['a sheet of a usual meeting', buildAttendanceSheet(sampleMeetingFacts())],
    ['a sheet of many experts with names of 60 characters', buildAttendanceSheet(crowded)],
  ])(
    '%s is valid for Word and says the same words in print',
    async (_name, document) => {
      const bytes = await renderDocx(document);
      expect([await openXmlErrors(bytes, 'docx'), wordFaults(bytes)]).toEqual([[], []]);
      const words = await docxWords(bytes);
      expect(words).toBe(printWords(renderPrintHtml(document)));
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    },
    30_000,
  );

  it('is written to those who come and says when, where and about which projects the meeting is', () => {
    const notice = buildMeetingNotice(sampleMeetingFacts());
    expect(notice).toMatchObject({
      title: '关于召开智慧城管一体化平台等项目方案评审会的通知',
      addressee: '各位专家、各有关单位',
      closing: { date: '2026年10月13日' },
    });
    const texts = notice.body.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
    expect(texts).toContain('我办定于2026年10月20日召开方案评审会议，现将有关事项通知如下：');
    expect(texts).toContain('会议地点：区政府一号会议室。');
    expect(texts).toEqual(expect.arrayContaining(['2027-0002', '教育专网和校园安全监测', '区教育局']));
  });

  it('a place that is not known yet is said to follow, and another purpose is called a meeting of experts', () => {
    const { body } = buildMeetingNotice(sampleMeetingFacts({ place: '', purpose: 'other' }));
    const texts = body.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
    expect(texts).toContain('会议地点：另行通知。');
    expect(texts[0]).toContain('召开专家会议');
  });

  it('the notice tells nobody who else comes; its reply is left blank', () => {
    const { members } = sampleMeetingFacts();
    const notice = buildMeetingNotice(sampleMeetingFacts());
    for (const { name } of members) expect(JSON.stringify(notice)).not.toContain(name);
    const [reply] = notice.attachments;
    const asked = reply!.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(asked).toContainEqual(['能否参加', '□ 参加　　□ 不能参加']);
    expect(asked).toContainEqual(['姓名或机构', '']);
  });

  it('the sheet has everyone who comes with room to sign, names nobody’s bureau twice, and has lines for others', () => {
    const sheet = buildAttendanceSheet(sampleMeetingFacts());
    expect(sheet.title).toBe('智慧城管一体化平台等项目方案评审会签到表');
    const rows = sheet.body.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toContainEqual(['2', '样例壬', '区财政局', '部门代表', '\n']);
    expect(rows).toContainEqual(['5', '样例信息咨询有限公司', '样例信息咨询有限公司', '第三方机构', '\n']);
    expect(rows.at(-1)).toEqual(['9', '', '', '', '\n']);
  });

  it('is made again from the facts that the register keeps, byte by byte', async () => {
    const facts = sampleMeetingFacts();
    const kept = JSON.parse(JSON.stringify(facts)) as MeetingPaperFacts;
    for (const build of [buildMeetingNotice, buildAttendanceSheet]) {
      const [first, second] = [await renderDocx(build(facts)), await renderDocx(build(kept))];
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    }
  });
});
