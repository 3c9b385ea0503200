/** Words of the expert pool and the draw: identifier → label on screen and paper. */

export const EXPERT_KINDS = { person: '专家个人', institution: '第三方机构' } as const;
export type ExpertKind = keyof typeof EXPERT_KINDS;

/** Only 正式 experts are drawn. */
export const EXPERT_STATES = { pending: '待审核', active: '正式', suspended: '停用', deleted: '已删除' } as const;
export type ExpertState = keyof typeof EXPERT_STATES;

/** What ties an expert to an organisation, so that the expert may not judge its projects. */
export const INTEREST_KINDS = {
  formerEmployer: '曾任职单位',
  kin: '近亲属任职单位',
  holding: '持股或兼职单位',
  consulting: '提供咨询服务的单位',
  schemeAuthor: '方案编制单位',
  other: '其他利害关系',
} as const;
export type InterestKind = keyof typeof INTEREST_KINDS;

/** What experts are called together for. */
export const MEETING_PURPOSES = {
  review: '方案评审',
  tenderRequirements: '招标需求确认',
  priceCeiling: '采购限价确定',
  acceptance: '竣工验收',
  other: '其他',
} as const;
export type MeetingPurpose = keyof typeof MEETING_PURPOSES;

export const MEETING_STATES = { open: '筹备中', held: '已召开', cancelled: '已取消' } as const;
export type MeetingState = keyof typeof MEETING_STATES;

/** From where experts are asked for. */
export const EXPERT_ORIGINS = { any: '不限', inside: '区内', outside: '区外' } as const;
export type ExpertOrigin = keyof typeof EXPERT_ORIGINS;

/** What becomes of an invitation. `called` moves a reserve up; `unconfirmed` takes a yes back that was written down by mistake. */
export const INVITATION_EVENTS = {
  notified: '已通知',
  accepted: '确认参加',
  unconfirmed: '撤回确认',
  declined: '不能参加',
  leave: '临时请假',
  called: '递补',
  attended: '到会',
  absent: '缺席',
} as const;
export type InvitationEventKind = keyof typeof INVITATION_EVENTS;

/** How a meeting counts on an expert. */
export const ENGAGEMENT_STATES = {
  reserve: '候补',
  chosen: '抽中待确认',
  accepted: '确认参加',
  declined: '不能参加',
  leave: '临时请假',
  attended: '到会',
  absent: '缺席',
} as const;
export type EngagementState = keyof typeof ENGAGEMENT_STATES;

/** What is written of an expert, by field. */
export const EXPERT_FIELDS = {
  kind: '类别',
  name: '姓名或机构名称',
  number: '证件号码',
  employer: '工作单位',
  title: '职称或职务',
  outside: '区内区外',
  contactName: '联系人',
  phone: '联系电话',
  email: '电子邮箱',
  bankHolder: '开户名',
  bankName: '开户银行',
  bankAccount: '银行账号',
  specialties: '专业',
  interests: '回避情形',
  leaves: '请假',
  note: '备注',
} as const;

/** Personal data of an expert that is masked until it is asked for, by field. */
export const PERSONAL_FIELDS = {
  number: EXPERT_FIELDS.number,
  phone: EXPERT_FIELDS.phone,
  email: EXPERT_FIELDS.email,
  bankAccount: EXPERT_FIELDS.bankAccount,
} as const;

/** Which experts a list shows by their average rating. */
export const RATING_BANDS = {
  high: '4 分及以上',
  middle: '3 分至 4 分',
  low: '不足 3 分',
  none: '尚未评价',
} as const;
export type RatingBand = keyof typeof RATING_BANDS;
