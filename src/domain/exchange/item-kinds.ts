/** Whatever travels between machines as one whole, in the order in which it can be written: identifier → label. */
export const ITEM_KINDS = {
  specialty: '专业',
  unit: '建设单位',
  policy: '审查规则与限额',
  calendar: '工作日历',
  expert: '专家',
  project: '项目档案',
  inclusion: '入库草案',
  meeting: '评审会议',
  document: '文书',
} as const;

export type ItemKind = keyof typeof ITEM_KINDS;
