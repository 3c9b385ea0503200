import type { CostClass, FundSource } from '../../../src/domain/glossary.ts';
import { CONSTRUCTION_TYPES, CONTENT_CATEGORIES, keysOf } from '../../../src/domain/glossary.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { Fen } from '../../../src/domain/money.ts';
import { fen } from '../../../src/domain/money.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { sampleContent } from '../sample-content.ts';
import type { Chance } from './chance.ts';

const AREAS = ['', '全区', '区级', '街道', '社区', '大运河沿线', '武林商圈', '老旧小区', '园区', '校园'];
const SUBJECTS = (
  '智慧城管 视频共享 基层治理四平台 教育专网 政务服务大厅叫号 养老服务 应急指挥 全民健康信息 河道水质监测 财政预算一体化 ' +
  '档案数字化 网络安全态势感知 消防通道占用识别 出租房管理 停车诱导 垃圾分类 食品安全追溯 信访接待 人才服务 公共资源交易 ' +
  '文化场馆预约 退役军人服务 危房动态监测 城市生命线 医保稽核 统计直报 公务用车 会议调度 残疾人辅具 图书流通'
).split(' ');
const FORMS = '平台 系统 物联网 管理系统 一体化平台 数据仓 门户 机房 专网 移动端 大屏 中枢'.split(' ');
const WORKS = '新建 升级 改造 扩容 迁移 运维 二期 三期 数据治理 信创适配 等保整改 续建'.split(' ');
const ITEMS: readonly (readonly [string, CostClass])[] = [
  ['服务器', 'hardware'],
  ['数据库软件', 'software'],
  ['业务模块开发', 'development'],
  ['数据清洗', 'dataResource'],
  ['接口对接', 'integration'],
  ['机房布线', 'room'],
  ['驻场运维', 'operation'],
];
const SENTENCES = [
  '现有系统运行多年，业务量逐年增长，原有架构难以支撑。',
  '数据分散在多个科室，口径不一，统计依赖人工汇总。',
  '拟依托区级公共数据平台，实现数据归集和共享。',
  '按照省市统一规范建设，不另建独立机房。',
  '系统上线前完成等级保护测评和密码应用评估。',
  '建成后预计减少群众跑动，缩短办理时间约三成。',
];

function text(chance: Chance, sentences: number): string {
  return Array.from({ length: sentences }, () => chance.pick(SENTENCES)).join('');
}

/** An invented project as the units of the district declare them, decided by `chance` alone. */
export function inventedContent(chance: Chance, unitId: UnitId): ProjectContent {
  const contentItems = Array.from({ length: chance.whole(2, 5) }, () => {
    const [name, costClass] = chance.pick(ITEMS);
    const unitPrice = fen(chance.whole(50, 900) * 10_000);
    const quantity = chance.whole(1, 6);
    const total = (unitPrice * quantity) as Fen;
    return { name, spec: '按省市规范配置', costClass, quantityMilli: quantity * 1000, measure: '项', unitPrice, total };
  });
  const total = contentItems.reduce((sum, item) => sum + item.total, 0) as Fen;
  const source: FundSource = chance.pick(['generalBudget', 'generalBudget', 'governmentFund', 'higherGrant']);
  return sampleContent({
    unitId,
    name: `${chance.pick(AREAS)}${chance.pick(SUBJECTS)}${chance.pick(FORMS)}${chance.pick(WORKS)}`,
    planYear: chance.whole(2022, 2027),
    constructionType: chance.pick(keysOf(CONSTRUCTION_TYPES)),
    contentCategory: chance.pick(keysOf(CONTENT_CATEGORIES)),
    continuity: chance.pick(['new', 'continued']),
    fundShares: [{ source, amount: total }],
    contentItems,
    necessity: text(chance, 2),
    currentState: text(chance, 2),
    scheme: text(chance, 3),
    contactName: `${chance.pick(['张', '王', '李', '赵', '钱'])}样例`,
  });
}
