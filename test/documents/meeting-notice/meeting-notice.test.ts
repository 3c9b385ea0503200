import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/documents/docx/render-docx.ts';
import type { MeetingNoticeFacts } from '../../../src/documents/meeting-notice/build-meeting-notice.ts';
import { buildMeetingNotice } from '../../../src/documents/meeting-notice/build-meeting-notice.ts';
import { renderPrintHtml } from '../../../src/documents/print-html/render-print-html.ts';
import { openXmlErrors, wordFaults } from '../../support/papers/check-package.ts';
import { docxWords, printWords } from '../../support/papers/paper-words.ts';
import { sampleNoticeFacts } from '../../support/papers/sample-notice-facts.ts';

const LONG = '样例'.repeat(30);

/** A meeting of fifty projects and thirty experts with names of 60 characters. */
const crowded = sampleNoticeFacts({
  title: `${LONG}评审会`,
  place: LONG,
  projects: Array.from({ length: 50 }, (_each, index) => ({ code: `2027-${String(index)}`, name: LONG, unit: LONG })),
  members: Array.from({ length: 30 }, () => ({ name: LONG, employer: LONG, role: 'expert' as const })),
});

describe('评审会议通知', () => {
  it.each([
    ['of a usual meeting', sampleNoticeFacts()],
    ['of many projects and experts with names of 60 characters', crowded],
  ])(
    '%s is valid for Word and says the same words in print',
    async (_name, facts) => {
      const document = buildMeetingNotice(facts);
      const bytes = await renderDocx(document);
      expect([await openXmlErrors(bytes, 'docx'), wordFaults(bytes)]).toEqual([[], []]);
      const words = await docxWords(bytes);
      expect(words).toBe(printWords(renderPrintHtml(document)));
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    },
    30_000,
  );

  it('is written to those who come and says when, where and about which projects the meeting is', () => {
    const notice = buildMeetingNotice(sampleNoticeFacts());
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
    const { body } = buildMeetingNotice(sampleNoticeFacts({ place: '', purpose: 'other' }));
    const texts = body.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
    expect(texts).toContain('会议地点：另行通知。');
    expect(texts[0]).toContain('召开专家会议');
  });

  it('the list of who comes has room to sign in and names nobody’s bureau twice; the reply is left blank', () => {
    const [list, reply] = buildMeetingNotice(sampleNoticeFacts()).attachments;
    const rows = list!.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toContainEqual(['2', '样例壬', '区财政局', '部门代表', '']);
    expect(rows).toContainEqual(['5', '样例信息咨询有限公司', '样例信息咨询有限公司', '第三方机构', '']);
    const asked = reply!.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(asked).toContainEqual(['能否参加', '□ 参加　　□ 不能参加']);
    expect(asked).toContainEqual(['姓名或机构', '']);
  });

  it('is made again from the facts that the register keeps, byte by byte', async () => {
    const facts = sampleNoticeFacts();
    const kept = JSON.parse(JSON.stringify(facts)) as MeetingNoticeFacts;
    const [first, second] = [await renderDocx(buildMeetingNotice(facts)), await renderDocx(buildMeetingNotice(kept))];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
