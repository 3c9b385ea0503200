import type { ReactNode } from 'react';
import type { ProjectView } from '../../../src/contract/shapes/project.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import {
  CONSTRUCTION_TYPES,
  CONTENT_CATEGORIES,
  CONTINUITIES,
  COST_CLASSES,
  DECLARATION_PAPERS,
  FUND_SOURCES,
  GOAL_KINDS,
  GOAL_TERMS,
  OPEN_ATTRIBUTES,
  SECURITY_LEVELS,
  SHARE_MODES,
  SHARE_TYPES,
  UPDATE_CYCLES,
} from '../../../src/domain/glossary.ts';
import type { Declaration } from '../../../src/domain/project.ts';
import { formatQuantity } from '../../../src/domain/quantity.ts';
import { MaskedPhone } from '../masked-phone.tsx';
import { yuan, yuanFigures } from '../yuan.ts';
import type { DeclaredPart } from './declared-part.ts';
import { DeclaredTable } from './declared-table.tsx';
import { FactsList } from '../facts-list.tsx';

const yesNo = (value: boolean) => (value ? '是' : '否');

function declarationFacts({ round, declaredOn, receiptNumber, amount }: Declaration): [string, string][] {
  return [
    ['申报', `第 ${String(round)} 次，${formatChineseDate(declaredOn)}`],
    ['收文编号', receiptNumber],
    ['申报金额', yuan(amount)],
  ];
}

/** What was declared, or would be, part by part. */
export function declaredParts(
  { id, content }: ProjectView,
  unitName: string,
  declaration: Declaration | undefined,
): Readonly<Record<DeclaredPart, ReactNode>> {
  return {
    basics: (
      <FactsList
        facts={[
          ['建设单位', unitName],
          ['计划年度', `${String(content.planYear)} 年`],
          ['建设类型', CONSTRUCTION_TYPES[content.constructionType]],
          ['内容类别', CONTENT_CATEGORIES[content.contentCategory]],
          ['新增或延续', CONTINUITIES[content.continuity]],
          ...(declaration ? declarationFacts(declaration) : []),
          ['联系人', content.contactName],
          ['联系电话', content.contactPhone && <MaskedPhone projectId={id} masked={content.contactPhone} />],
        ]}
      />
    ),
    funds: <FactsList facts={content.fundShares.map(({ source, amount }) => [FUND_SOURCES[source], yuan(amount)])} />,
    content: (
      <DeclaredTable
        label="申报的建设内容"
        heads={['内容名称', '规格说明', '费用类别', '数量', '单价（元）', '合价（元）']}
        numbers={[3, 4, 5]}
        rows={content.contentItems.map((item) => [
          item.name,
          item.spec,
          COST_CLASSES[item.costClass],
          `${formatQuantity(item.quantityMilli)} ${item.measure}`.trim(),
          yuanFigures(item.unitPrice),
          yuanFigures(item.total),
        ])}
      />
    ),
    necessity: <FactsList facts={[['建设必要性', content.necessity]]} />,
    currentState: <FactsList facts={[['现状与需求', content.currentState]]} />,
    scheme: <FactsList facts={[['建设内容与规模', content.scheme]]} />,
    security: (
      <FactsList
        facts={[
          ['等保级别', SECURITY_LEVELS[content.securityLevel]],
          ['安全保障安排', content.securityPlan],
          ['对接区数据中枢', yesNo(content.connectsDataHub)],
          ['对接公共基础支撑平台', yesNo(content.connectsSupportPlatform)],
          ['数据格式合规范', yesNo(content.followsDataFormats)],
          ['不对接的法律法规依据', content.secrecyBasis],
          ['涉及的现有系统', content.existingSystems],
        ]}
      />
    ),
    goals: (
      <DeclaredTable
        label="申报的绩效目标"
        heads={['期限', '类别', '指标名称', '指标值']}
        rows={content.goals.map((goal) => [
          GOAL_TERMS[goal.term],
          GOAL_KINDS[goal.kind],
          goal.indicator,
          `${goal.value}${goal.measure}`,
        ])}
      />
    ),
    catalogue: (
      <DeclaredTable
        label="申报的数据资源"
        heads={['资源名称', '提供方', '数据项及类型', '共享', '开放', '更新']}
        rows={content.dataResources.map((resource) => [
          [resource.name, resource.code].filter(Boolean).join('\n'),
          resource.provider,
          [resource.summary, resource.items].filter(Boolean).join('\n'),
          [SHARE_TYPES[resource.shareType], SHARE_MODES[resource.shareMode], resource.shareBasis]
            .filter(Boolean)
            .join('\n'),
          OPEN_ATTRIBUTES[resource.openAttribute],
          UPDATE_CYCLES[resource.updateCycle],
        ])}
      />
    ),
    papers: (
      <DeclaredTable
        label="申报材料"
        heads={['类别', '名称', '份数']}
        numbers={[2]}
        rows={content.papers.map((paper) => [DECLARATION_PAPERS[paper.kind], paper.title, String(paper.copies)])}
      />
    ),
  };
}
