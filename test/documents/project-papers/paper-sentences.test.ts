import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument } from '../../../src/documents/official/official-document.ts';
import { PROJECT_PAPERS } from '../../../src/documents/project-papers/project-papers.ts';
import type { ProjectPaperFacts } from '../../../src/documents/project-papers/project-paper-facts.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { ProjectRecord } from '../../../src/domain/records/project-file.ts';
import { recordsOf } from '../../../src/domain/records/project-file.ts';
import { sampleDraft } from '../../support/records/sample-records.ts';
import { samplePaperFacts } from '../../support/papers/sample-paper-facts.ts';

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join('|') : block.text)).join('\n');
}

function headsOf({ body, attachments }: OfficialDocument): string[] {
  const blocks = [...body, ...attachments.flatMap((attachment) => attachment.blocks)];
  return blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ title }) => title) : []));
}

describe('what a letter says of its attachments', () => {
  it('names the one that holds the amounts, whatever stands before it', () => {
    const paper = PROJECT_PAPERS.reviewOpinion.build(samplePaperFacts('reviewOpinion'));
    expect(paper.attachments[1]?.title).toBe('投资审定表');
    expect(textOf(paper.body)).toContain('逐项审定金额见附件2。');
    const reviewConclusion = sampleDraft('reviewConclusion', { adoptions: [] });
    const bare = PROJECT_PAPERS.reviewOpinion.build(samplePaperFacts('reviewOpinion', {}, { reviewConclusion }));
    expect(bare.attachments[0]?.title).toBe('投资审定表');
    expect(textOf(bare.body)).toContain('逐项审定金额见附件1。');
  });
});

describe('who judged and signed', () => {
  it('a bureau’s name is not said twice, and people do not stand under 单位', () => {
    const ceiling = PROJECT_PAPERS.ceilingConfirmation.build(samplePaperFacts('ceilingConfirmation'));
    expect(textOf(ceiling.body)).toContain('区财政局|部门代表');
    expect(headsOf(ceiling)).toContain('单位或专家');
    const forms = PROJECT_PAPERS.expertOpinionForms.build(samplePaperFacts('expertOpinionForms'));
    expect(headsOf(forms)).not.toContain('单位');
    expect(textOf(forms.attachments.flatMap(({ blocks }) => blocks))).not.toMatch(/（(区财政局)，\1）/);
  });
});

describe('a change after an earlier one', () => {
  const sample = samplePaperFacts('changeOpinion');
  const [application] = recordsOf(sample, 'changeApplication');
  const [decision] = recordsOf(sample, 'changeDecision');
  if (!application || !decision) throw new Error('the sample has a change');

  /** The sample's change, with an earlier one of 110 万元 that was decided as told. */
  function factsWith(earlierAgreement: 'agree' | 'refuse', agreement: 'agree' | 'refuse'): ProjectPaperFacts {
    const later = 900 as RecordId;
    const records: ProjectRecord[] = sample.records.map((record) => {
      const { fields } = record as { fields: { application?: RecordId } };
      if (record.kind === 'changeApplication') return { ...record, id: later };
      if (record.kind === 'changeDecision')
        return { ...record, fields: { ...record.fields, application: later, agreement } };
      return fields.application === undefined
        ? record
        : ({ ...record, fields: { ...fields, application: later } } as never);
    });
    const shares = [{ source: 'generalBudget', amount: parseMoney('110', '万元') }] as const;
    const before: ProjectRecord[] = [
      { ...application!, fields: { ...application!.fields, shares } },
      {
        ...decision!,
        id: 901 as RecordId,
        fields: { ...decision!.fields, decidedOn: '2027-01-20' as IsoDate, agreement: earlierAgreement },
      },
    ];
    return { ...sample, records: [...before, ...records] };
  }
  const words = (facts: ProjectPaperFacts) => textOf(PROJECT_PAPERS.changeOpinion.build(facts).body);

  it('is told beside what was issued and what that change made of it', () => {
    expect(words(factsWith('agree', 'agree'))).toMatch(
      /下达.*万元（.*），经2027年1月20日审定变更为110\.00万元（.*），申请变更为100\.00万元/,
    );
    expect(words(factsWith('agree', 'refuse'))).toContain('请你单位按此前审定的变更和审查意见实施');
  });

  it('says nothing of an earlier one that was refused', () => {
    expect(words(factsWith('refuse', 'refuse'))).toContain('请你单位按原下达预算和审查意见实施');
    expect(words(factsWith('refuse', 'agree'))).not.toContain('审定变更为110');
  });
});

describe('a contract that was filed', () => {
  const filing = (dueOn: string, workingDaysLate: number) => {
    const facts = samplePaperFacts('contractFilingForm', { filing: { dueOn: isoDate(dueOn), workingDaysLate } });
    return textOf(PROJECT_PAPERS.contractFilingForm.build(facts).body);
  };

  it('within five working days is in time, and how late it is later', () => {
    expect(filing('2027-03-29', 0)).toContain('备案情况|按期备案');
    expect(filing('2027-03-22', 2)).toContain('备案情况|逾期2个工作日');
  });
});

describe('how a letter opens and closes', () => {
  const paper = (kind: 'urgentOpinion' | 'rectificationNotice') => PROJECT_PAPERS[kind].build(samplePaperFacts(kind));

  it('the 会同意见 to the district government is a 函: 项目 once in its title, and no asking for a decision', () => {
    const { title, body } = paper('urgentOpinion');
    expect(title.match(/项目/gu)).toHaveLength(1);
    expect(textOf(body)).toMatch(/现将会同意见函告如下：[^]*特此函告。$/u);
    expect(textOf(body)).not.toMatch(/妥否|请示|审定/u);
  });

  it('the 整改通知书 says when what was found under which article before its first chapter', () => {
    const [opening, first] = paper('rectificationNotice').body;
    expect(opening).toEqual({
      kind: 'paragraph',
      text:
        '2028年2月1日，依据《拱墅区信息化项目管理办法》第六条第（一）款，对你单位“智慧城管一体化平台升级”进行运维安全检查，' +
        '发现存在重大安全漏洞或运维保障不到位的问题。现将有关问题和整改要求通知如下：',
    });
    expect(first).toMatchObject({ kind: 'heading', text: '检查发现的问题' });
  });
});
