import { isoDate } from '../../../src/domain/dates.ts';
import type { SealedCandidates } from '../../../src/domain/draw/draw-record.ts';
import { sealDraw } from '../../../src/domain/draw/seal-draw.ts';
import { DEFAULT_OFFICE_NAME } from '../../../src/domain/office-settings.ts';
import type { DrawPaperFacts } from '../../../src/documents/draw-record/build-draw-record.ts';
import { DRAW_HASHES } from '../../../src/services/meetings/draw-hashes.ts';

const expert = (id: number, name: string, employer: string, outside = true) => ({
  id,
  name,
  kind: 'person' as const,
  employer,
  outside,
});

const CANDIDATES: SealedCandidates = {
  meeting: {
    id: 1,
    title: '智慧城管一体化平台等项目方案评审会',
    purpose: 'review',
    meetingOn: '2026-10-20',
    place: '区政府一号会议室',
    projects: [
      { code: '2027-0001', name: '智慧城管一体化平台升级', unit: '区城管局' },
      { code: '2027-0002', name: '教育专网和校园安全监测', unit: '区教育局' },
    ],
  },
  earlier: [],
  conditions: [
    {
      index: 0,
      specialty: '数据安全',
      origin: 'outside',
      kind: 'person',
      count: 1,
      wanted: 1,
      reserves: 1,
      candidates: [3, 5, 8, 13],
    },
    {
      index: 1,
      specialty: '不限专业',
      origin: 'any',
      kind: 'any',
      count: 2,
      wanted: 2,
      reserves: 1,
      candidates: [2, 3, 5, 8, 13, 21],
    },
  ],
  eligible: [
    expert(2, '样例甲', '样例大学', false),
    expert(3, '样例乙', '样例研究院'),
    expert(5, '样例丙', '样例信息中心'),
    expert(8, '样例丁', '样例大学'),
    expert(13, '样例戊', '样例测评中心'),
    { ...expert(21, '样例信息咨询有限公司', ''), kind: 'institution' },
  ],
  ineligible: [
    { ...expert(1, '样例己', '区城管局', false), reasons: [{ kind: 'ofUnit', detail: '属于项目建设单位“区城管局”' }] },
    {
      ...expert(4, '样例庚', '样例设计院'),
      reasons: [
        { kind: 'ofExcluded', detail: '属于回避单位“样例设计院”' },
        { kind: 'onLeave', detail: '2026年10月19日至2026年10月21日请假' },
      ],
    },
    {
      ...expert(6, '样例辛', '样例大学'),
      reasons: [{ kind: 'recused', detail: '审查人员确定回避：与项目负责人有师生关系' }],
    },
  ],
  notAsked: 12,
};

/** What a 专家抽取记录表 is made from; names and reasons can be others. */
export function sampleDrawFacts(changes: Partial<SealedCandidates> = {}, again = ''): DrawPaperFacts {
  return {
    officeName: DEFAULT_OFFICE_NAME,
    issuedOn: isoDate('2026-10-12'),
    drawnAt: '2026年10月12日09:30',
    record: sealDraw(
      {
        ordinal: again === '' ? 1 : 2,
        reason: again,
        drawnAt: '2026-10-12T01:30:00.000Z',
        drawnBy: '李审查',
        seed: '5a'.repeat(32),
        candidates: { ...CANDIDATES, ...changes },
      },
      DRAW_HASHES,
    ),
  };
}
