import type { ProjectContent } from '../../src/domain/project.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { parseMoney } from '../../src/domain/money.ts';

/** A complete, invented declaration of 120 万元 for 2027; tests change what they are about. */
export function sampleContent(changes: Partial<ProjectContent> = {}): ProjectContent {
  return {
    unitId: 1 as UnitId,
    name: '智慧城管一体化平台升级',
    planYear: 2027,
    constructionType: 'upgrade',
    contentCategory: 'application',
    continuity: 'new',
    classified: false,
    fundShares: [{ source: 'generalBudget', amount: parseMoney('120', '万元') }],
    contentItems: [
      {
        name: '事件分拨模块开发',
        spec: '含移动端',
        costClass: 'development',
        quantityMilli: 1000,
        measure: '项',
        unitPrice: parseMoney('120', '万元'),
        total: parseMoney('120', '万元'),
      },
    ],
    necessity: '现有平台运行七年，事件分拨依赖人工。',
    currentState: '已建平台一套，日均处理事件约三百件。',
    scheme: '升级事件分拨、移动处置和统计分析三个模块。',
    securityLevel: 'two',
    securityPlan: '安全设备与业务系统同步规划、同步建设、同步运行。',
    existingSystems: '智慧城管平台',
    connectsDataHub: true,
    connectsSupportPlatform: true,
    secrecyBasis: '',
    followsDataFormats: true,
    goals: [
      { term: 'annual', kind: 'quantity', indicator: '升级模块数', value: '3', measure: '个' },
      { term: 'annual', kind: 'social', indicator: '事件平均处置时长', value: '≤4', measure: '小时' },
      { term: 'annual', kind: 'satisfaction', indicator: '使用人员满意度', value: '≥90', measure: '%' },
    ],
    dataResources: [
      {
        name: '城管事件信息',
        code: 'GS-CG-001',
        provider: '区城管局',
        summary: '城市管理事件的受理和处置记录',
        items: '事件编号（字符型）、受理时间（日期型）',
        shareType: 'unconditional',
        shareBasis: '',
        shareMode: 'interface',
        openAttribute: 'closed',
        updateCycle: 'daily',
      },
    ],
    papers: [
      { kind: 'letter', title: '关于申报2027年信息化项目的函', copies: 1 },
      { kind: 'scheme', title: '智慧城管一体化平台升级实施方案', copies: 2 },
    ],
    contactName: '张样例',
    contactPhone: '0571-00000000',
    ...changes,
  };
}
