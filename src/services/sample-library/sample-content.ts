import type { ContentItem } from '../../domain/content-item.ts';
import { lineTotal } from '../../domain/content-item.ts';
import type { FundSource } from '../../domain/glossary.ts';
import { FUND_SOURCES, keysOf } from '../../domain/glossary.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Fen } from '../../domain/money.ts';
import { fen, sumFen } from '../../domain/money.ts';
import type { DeclarationPaper, FundShare, ProjectContent } from '../../domain/project.ts';
import type { SampleProject } from './sample-data.ts';

function contentItems(sample: SampleProject): ContentItem[] {
  return sample.items.map(([name, spec, costClass, quantity, measure, yuan]) => {
    const priced = { quantityMilli: Math.round(quantity * 1000), unitPrice: fen(Math.round(yuan * 100)) };
    return { name, spec, costClass, measure, ...priced, total: lineTotal(priced) };
  });
}

/** Splits a sum by percent; the last source takes the rest, so that nothing is lost. */
function fundShares(sample: SampleProject, total: Fen): FundShare[] {
  const sources = keysOf(FUND_SOURCES).filter((source) => sample.fundSources[source] !== undefined);
  const amounts = new Map<FundSource, Fen>();
  let left: number = total;
  for (const [index, source] of sources.entries()) {
    const isLast = index === sources.length - 1;
    const amount = isLast ? left : Math.floor((total * (sample.fundSources[source] ?? 0)) / 100);
    amounts.set(source, fen(amount));
    left -= amount;
  }
  return [...amounts].map(([source, amount]) => ({ source, amount }));
}

function papers(sample: SampleProject, planYear: number): DeclarationPaper[] {
  const always: DeclarationPaper[] = [
    { kind: 'letter', title: `关于申报${String(planYear)}年信息化项目的函`, copies: 1 },
    { kind: 'declarationForm', title: `${sample.name}项目申报表`, copies: 1 },
    { kind: 'scheme', title: `${sample.name}实施方案`, copies: 2 },
    { kind: 'budget', title: '投资概算明细', copies: 1 },
  ];
  const feasibility: DeclarationPaper = { kind: 'feasibility', title: `${sample.name}可行性研究报告`, copies: 1 };
  return sample.feasibility === true ? [...always, feasibility] : always;
}

/** The declaration of an invented project, for a unit and a plan year. Its people and phones are recognisably samples. */
export function sampleContent(sample: SampleProject, unitId: UnitId, planYear: number): ProjectContent {
  const items = contentItems(sample);
  const connected = sample.resources.length > 0;
  return {
    unitId,
    // On every paper, too, it must be seen that the project is invented.
    name: `${sample.name}（示例）`,
    planYear,
    constructionType: sample.constructionType,
    contentCategory: sample.contentCategory,
    continuity: sample.continuity,
    classified: false,
    fundShares: fundShares(sample, sumFen(items.map((item) => item.total))),
    contentItems: items,
    necessity: sample.necessity,
    currentState: sample.currentState,
    scheme: sample.scheme,
    securityLevel: sample.securityLevel,
    securityPlan: '信息安全保障系统与本项目同步规划、同步建设、同步运行，按等级保护要求测评。',
    existingSystems: sample.existingSystems,
    connectsDataHub: connected,
    connectsSupportPlatform: connected,
    secrecyBasis: '',
    followsDataFormats: true,
    goals:
      sample.missingGoals === true
        ? []
        : sample.goals.map(([term, kind, indicator, value, measure]) => ({ term, kind, indicator, value, measure })),
    dataResources: sample.resources.map((row, index) => {
      const [name, provider, summary, resourceItems, shareType, shareMode, openAttribute, updateCycle] = row;
      const shareBasis = shareType === 'none' ? '《浙江省公共数据和电子政务管理办法》' : '';
      const code = `YL-${String(index + 1).padStart(3, '0')}`;
      return {
        name,
        code,
        provider,
        summary,
        items: resourceItems,
        shareType,
        shareBasis,
        shareMode,
        openAttribute,
        updateCycle,
      };
    }),
    papers: papers(sample, planYear),
    contactName: '样例联系人',
    contactPhone: '0571-00000000',
  };
}
