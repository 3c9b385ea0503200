import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument } from '../../../src/documents/official/official-document.ts';
import { PROJECT_PAPERS } from '../../../src/documents/project-papers/project-papers.ts';
import type { ProjectPaperFacts } from '../../../src/documents/project-papers/project-paper-facts.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
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
