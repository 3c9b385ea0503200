import { formatChineseDate } from '../../domain/dates.ts';
import { formatWanYuan, formatYuan } from '../../domain/money.ts';
import { moneyLedger } from '../../domain/money-ledger.ts';
import { recordById } from '../../domain/records/project-file.ts';
import { moneyInWords } from '../official/money-words.ts';
import { REGULATION } from '../official/regulation.ts';
import { fileOf } from './file-of-facts.ts';
import { formTable, signatureTable } from './form-table.ts';
import { panelRole } from './panel-role.ts';
import { heading, paragraph, projectTitle } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import { subjectFields } from './subject-record.ts';

/** 采购最高限价确认单 (办法五（二）): who estimated what, the ceiling in figures and words, and room to sign. */
export const ceilingConfirmation: ProjectPaper = {
  about: 'priceCeiling',
  isNumbered: false,
  templateVersion: 2,
  missing: (facts) => (subjectFields(facts, 'priceCeiling').estimates.length === 0 ? ['各方估算'] : []),
  build(facts) {
    const { fixedOn, requirements, estimates, amount } = subjectFields(facts, 'priceCeiling');
    const lot = recordById(facts, 'tenderRequirements', requirements)?.fields.lot ?? '';
    const { arranged } = moneyLedger(fileOf(facts));
    return {
      form: 'plain',
      title: `${projectTitle(facts.content.name)}采购最高限价确认单`,
      body: [
        paragraph(
          `依据${REGULATION}第五条第（二）款，对经核准的招标需求，由领导小组办公室组织区发改经信局、区财政局等单位和专家进行价格估算，确定采购最高限价如下：`,
        ),
        formTable([
          ['项目编号', facts.projectCode],
          ['建设单位', facts.unitName],
          ['标段', lot],
          ['安排资金', `${formatWanYuan(arranged)}万元`],
          ['采购最高限价', `${formatYuan(amount)}元\n（大写：${moneyInWords(amount)}）`],
          ['确定日期', formatChineseDate(fixedOn)],
        ]),
        heading('价格估算'),
        {
          kind: 'table',
          columns: [
            { title: '序号', widthMm: 16, align: 'center' },
            { title: '单位或专家', widthMm: 60, align: 'start' },
            { title: '身份', widthMm: 40, align: 'center' },
            { title: '估算金额（万元）', widthMm: 40, align: 'end' },
          ],
          rows: estimates.map(({ party, role, amount: estimate }, index) => [
            String(index + 1),
            party,
            panelRole(party, role),
            formatWanYuan(estimate),
          ]),
        },
        heading('确认签章'),
        signatureTable([facts.officeName, '区发改经信局', '区财政局', '专家'], '单位或专家'),
      ],
      closing: null,
      attachments: [],
    };
  },
};
