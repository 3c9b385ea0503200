import { formatChineseDate } from '../../domain/dates.ts';
import { CHECK_RESULTS } from '../../domain/glossary-of-records.ts';
import { formatWanYuan, sumFen } from '../../domain/money.ts';
import { REGULATION } from '../official/regulation.ts';
import { letterOfOffice, missingInLetter } from './letter-of-office.ts';
import { panelTable } from './panel-table.ts';
import { heading, paragraph, projectTitle, writtenChapter } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import { subjectFields } from './subject-record.ts';

const CONSEQUENCES = {
  conforming: '招标需求与审查意见一致，可以按程序确定采购最高限价并组织采购。',
  deviating: '招标需求与审查意见不一致，请你单位修改后重新报请确认，确认前一律不准实施采购。',
} as const;

/** 招标需求确认意见 (办法五（一）): the requirements beside the review, item by item, and what the experts say. */
export const tenderConfirmation: ProjectPaper = {
  about: 'tenderRequirements',
  isNumbered: true,
  templateVersion: 2,
  missing: (facts) => [
    ...missingInLetter(facts),
    ...(subjectFields(facts, 'tenderRequirements').experts.length === 0 ? ['确认专家'] : []),
  ],
  build(facts) {
    const { confirmedOn, lot, experts, items, conclusion, opinion } = subjectFields(facts, 'tenderRequirements');
    const name = projectTitle(facts.content.name);
    const reviewed = sumFen(items.map((item) => item.reviewed));
    const tendered = sumFen(items.map((item) => item.tendered));
    return letterOfOffice(facts, {
      title: `关于${name}招标需求确认意见的函`,
      body: [
        paragraph(
          `你单位报送的“${facts.content.name.trim()}”（标段：${lot}）招标需求收悉。依据${REGULATION}第五条第（一）款，` +
            `领导小组办公室于${formatChineseDate(confirmedOn)}组织专家进行了确认。现将意见函告如下：`,
        ),
        heading('与审查意见的一致性'),
        paragraph(
          `招标需求共${String(items.length)}项，审定金额合计${formatWanYuan(reviewed)}万元，招标需求金额合计${formatWanYuan(tendered)}万元，逐项对照见附件1。`,
        ),
        ...writtenChapter('专家意见', opinion),
        heading('确认结论'),
        paragraph(`确认结论：${CHECK_RESULTS[conclusion]}。${CONSEQUENCES[conclusion]}`),
        paragraph('特此函告。'),
      ],
      attachments: [
        {
          title: '招标需求一致性对照表',
          blocks: [
            paragraph('单位：万元'),
            {
              kind: 'table',
              columns: [
                { title: '序号', widthMm: 12, align: 'center' },
                { title: '内容名称', widthMm: 52, align: 'start' },
                { title: '审定金额', widthMm: 24, align: 'end' },
                { title: '招标需求', widthMm: 24, align: 'end' },
                { title: '一致性', widthMm: 18, align: 'center' },
                { title: '说明', widthMm: 26, align: 'start' },
              ],
              rows: items.map((item, index) => [
                String(index + 1),
                item.name,
                formatWanYuan(item.reviewed),
                formatWanYuan(item.tendered),
                CHECK_RESULTS[item.result],
                item.note,
              ]),
            },
          ],
        },
        { title: '确认专家名单', blocks: [panelTable(experts)] },
      ],
    });
  },
};
