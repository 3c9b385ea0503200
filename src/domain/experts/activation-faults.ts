import type { ExpertFields } from './expert.ts';

/** What keeps an expert from becoming 正式: where, and what to do. */
export function activationFaults(fields: ExpertFields): { readonly where: string; readonly what: string }[] {
  const { kind, specialties, employer, number } = fields;
  const faults = [];
  if (specialties.length === 0) faults.push({ where: '专业', what: '请至少选择一个专业，否则无从抽取。' });
  if (kind === 'person' && employer === '') {
    faults.push({ where: '工作单位', what: '请填写工作单位（退休人员填原单位），抽取时据此判断是否回避。' });
  }
  if (kind === 'institution' && number === null) {
    faults.push({ where: '统一社会信用代码', what: '请填写，第三方机构应当具有独立法人资格（办法二（四））。' });
  }
  return faults;
}
