import type { UnitFields } from '../../../src/domain/unit.ts';

const BUREAUS =
  '区委办公室 区政府办公室 区委组织部 区委宣传部 区委政法委 区发改经信局 区教育局 区科技局 区民政局 区司法局 区财政局 ' +
  '区人力社保局 区住建局 区城管局 区农业农村局 区商务局 区文广旅体局 区卫生健康局 区退役军人事务局 区应急管理局 区审计局 ' +
  '区市场监管局 区统计局 区医保局 区信访局 区数据资源局 区机关事务服务中心 区行政服务中心';
const SUBDISTRICTS =
  '米市巷街道 湖墅街道 小河街道 和睦街道 拱宸桥街道 大关街道 上塘街道 祥符街道 康桥街道 半山街道 天水街道 武林街道 长庆街道 ' +
  '潮鸣街道 朝晖街道 文晖街道 东新街道 石桥街道';

function unit(name: string, kind: UnitFields['kind']): UnitFields {
  return { name, aliases: [`拱墅区${name.replace(/^区/, '')}`], kind, budgetCode: null, note: '' };
}

/** The district's bodies, by their public names. */
export const SAMPLE_UNITS: readonly UnitFields[] = [
  ...BUREAUS.split(' ').map((name) => unit(name, 'bureau')),
  ...SUBDISTRICTS.split(' ').map((name) => unit(name, 'subdistrict')),
];
