import type { InclusionPaperFacts } from '../../../src/documents/inclusion-draft/inclusion-paper-facts.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ConstructionType } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import type { RankedProject, SubmittedInclusion } from '../../../src/domain/inclusion-draft.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { DEFAULT_OFFICE_NAME } from '../../../src/domain/office-settings.ts';

const UNITS = ['区城管局', '区教育局', '区民政局', '区卫生健康局', '米市巷街道办事处', '区住房和城乡建设局'];
const THINGS = [
  '智慧城管一体化平台',
  '教育专网和校园安全监测',
  '社区养老服务数据归集共享',
  '区域全民健康信息平台',
  '基层治理综合信息平台四平台融合',
  '既有建筑安全隐患动态监管系统',
  '政务云资源池',
  '公共数据质量核查与治理工具',
];
const TYPES: readonly (readonly [ConstructionType, string])[] = [
  ['upgrade', '升级改造'],
  ['build', '建设'],
  ['operate', '年度运维'],
  ['extend', '扩容'],
];
const REASONS = [
  '列入区委、区政府年度重点工作任务，须当年完成。',
  '存在网络和数据安全隐患，须尽快整改。',
  '延续项目，合同正在执行，须保障当年资金。',
  '数据归集共享的基础性项目，其他项目依赖其成果，上级部署有明确的完成时限，宜先行安排。',
  '建设必要，但可根据区级财力适当延后。',
];

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
const wan = (amount: number) => parseMoney(amount.toFixed(2), '万元');

function sampleEntry(index: number): RankedProject {
  const [constructionType, ending] = pick(TYPES, index);
  const declared = 40 + ((index * 137) % 460) + (index % 7) * 0.15;
  const reviewed = index % 5 === 4 ? declared : declared * (0.98 - (index % 4) * 0.06);
  return {
    projectId: (index + 1) as ProjectId,
    code: `2027-${String(index + 1).padStart(4, '0')}`,
    name: `${pick(THINGS, index)}${ending}`,
    unitName: pick(UNITS, index),
    constructionType,
    declared: wan(declared),
    reviewed: wan(reviewed),
    conclusion: index % 6 === 5 ? 'revise' : 'pass',
    rank: index + 1,
    reason: pick(REASONS, index),
    amount: wan(reviewed),
  };
}

/** The facts of an invented draft of that many projects, of which the envelope bears about three quarters. */
export function sampleInclusionFacts(projects: number, changes: Partial<SubmittedInclusion> = {}): InclusionPaperFacts {
  const entries = Array.from({ length: projects }, (_, index) => sampleEntry(index));
  return {
    officeName: DEFAULT_OFFICE_NAME,
    issuedOn: '2026-11-03' as IsoDate,
    version: 1,
    submittedOn: '2026-11-02' as IsoDate,
    submitted: {
      planYear: 2027,
      batch: 1,
      envelope: wan(projects * 180),
      basis:
        '区政府数字化转型年度实施任务。\n2026年10月方案评审会审查意见。\n区财政局关于2027年度信息化资金可承受规模的意见。',
      entries,
      ...changes,
    },
  };
}
