import { CallError } from '../../contract/call-error.ts';
import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { assuredCandidates, missingCandidates } from '../../domain/draw/assured-candidates.ts';
import type { SealedCandidates, SealedCondition } from '../../domain/draw/draw-record.ts';
import { drawsOf, earlierDrawsText } from '../../domain/draw/earlier-draws.ts';
import { candidatesSha256, sealDraw } from '../../domain/draw/seal-draw.ts';
import { formatChineseDate } from '../../domain/dates.ts';
import { MOST_DRAWS } from '../../domain/experts/meeting.ts';
import { MEETING_STATES } from '../../domain/experts/glossary-of-experts.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { placesByName } from '../../storage/meetings/draw-pool.ts';
import { countDraws, insertDraw } from '../../storage/meetings/draws.ts';
import { refreshEngagements } from '../../storage/meetings/invitations.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Candidates } from './candidates.ts';
import { findCandidates, sealedLabel } from './candidates.ts';
import { DRAW_HASHES, drawSeed } from './draw-hashes.ts';
import type { MeetingCase } from './meeting-case.ts';
import { openMeeting } from './meeting-case.ts';
import { meetingExpert } from './meeting-expert.ts';
import { meetingSubject } from './meeting-subject.ts';
import { planAnswers } from './panel.ts';

function shortages(conditions: readonly SealedCondition[]): string[] {
  return conditions.flatMap((condition, index) => {
    const missing = missingCandidates(conditions, index);
    if (missing === 0) return [];
    const { candidates, wanted, reserves } = condition;
    const assured = Math.max(0, assuredCandidates(conditions, index));
    const found =
      assured === candidates.length
        ? `可抽专家 ${String(assured)} 名`
        : `可抽专家 ${String(candidates.length)} 名，前面的条件抽取后至少剩 ${String(assured)} 名`;
    const remedy =
      assured === candidates.length ? '请放宽条件、减少候补或补充专家' : '请把范围窄的条件排在前面、减少候补或放宽条件';
    return [
      `条件${String(index + 1)}“${sealedLabel(condition)}”需 ${String(wanted + reserves)} 名（含候补 ${String(reserves)} 名），${found}，${remedy}。`,
    ];
  });
}

/** Why nothing can be drawn for a meeting now, in sentences; none when it can. */
function obstacles(
  { today, policy: { policy } }: ServiceContext,
  reader: Reader,
  current: MeetingCase,
  { sealed: { conditions, earlier } }: Candidates,
): string[] {
  const { id, state, meetingOn } = current.meeting;
  if (state !== 'open') return [`会议${MEETING_STATES[state]}，不能再抽取。`];
  if (meetingOn < today()) return [`会议日期（${formatChineseDate(meetingOn)}）已过，不能再抽取。请先核对会议日期。`];
  const own = countDraws(reader, id);
  if (own >= MOST_DRAWS) return [`这次会议已抽取 ${String(MOST_DRAWS)} 次，不能再抽。`];
  if (own + drawsOf(earlier) >= MOST_DRAWS) {
    const cancelled = earlier.some((each) => each.state === 'cancelled') ? '（已取消的先“恢复筹备”）' : '';
    return [
      `${earlierDrawsText(earlier)}，最多 ${String(MOST_DRAWS)} 次，不能再抽。请打开其中一次会议办理${cancelled}，登记为已召开以后，才能为下一次会议抽取。`,
    ];
  }
  if (conditions.length === 0) return ['还没有抽取条件，请先填写。'];
  if (conditions.every(({ wanted }) => wanted === 0)) return ['各条件都没有空缺，不需要再抽。'];
  const blocking = planAnswers(current, policy).filter(({ outcome }) => outcome === 'block');
  return [...blocking.map(({ finding, remedy }) => `${finding}${remedy}`), ...shortages(conditions)];
}

/** The pool as it is looked at. What a draw is sealed with keeps its own order, by number (docs/draw.md). */
function inOrderOfNames(reader: Reader, pool: Candidates['pool']): Candidates['pool'] {
  const places = placesByName(reader);
  return pool.toSorted((a, b) => (places.get(a.expert.id) ?? 0) - (places.get(b.expert.id) ?? 0));
}

/** Everyone of the pool as the meeting finds him, with what stands in the way of a draw. */
export function showCandidates(context: ServiceContext, id: MeetingId): HandlerOutput<'meetings.candidates'> {
  const { reader, policy } = context;
  const current = openMeeting(reader, id);
  const found = findCandidates(reader, current, policy.policy);
  const { conditions } = found.sealed;
  const drawable = conditions.map(({ index, candidates }) => ({ index, ids: new Set(candidates) }));
  return {
    candidatesSha256: candidatesSha256(found.sealed, DRAW_HASHES),
    conditions: conditions.map((condition, index) => ({
      label: sealedLabel(condition),
      wanted: condition.wanted,
      reserves: condition.reserves,
      eligible: condition.candidates.length,
      assured: Math.max(0, assuredCandidates(conditions, index)),
    })),
    experts: inOrderOfNames(reader, found.pool).map(({ expert, reasons, hints }) => ({
      ...meetingExpert(expert, current.specialties),
      conditions: drawable.filter(({ ids }) => ids.has(expert.id)).map(({ index }) => index),
      reasons: [...reasons],
      hints: [...hints],
    })),
    obstacles: obstacles(context, reader, current, found),
  };
}

function refuseReason(ordinal: number, earlier: SealedCandidates['earlier'], reason: string): void {
  if (ordinal === 1 && earlier.length === 0) {
    if (reason !== '') throw new CallError('invalidInput', '第 1 次抽取不需要填写理由。');
    return;
  }
  if (reason !== '') return;
  const before = ordinal > 1 ? `这是第 ${String(ordinal)} 次抽取` : earlierDrawsText(earlier);
  throw new CallError('reasonMissing', `${before}，请填写再次抽取的理由。`);
}

/**
 * The sealed draw: candidates that are the same as those that were shown, a seed of the operating system, result, audit
 * entry, all in one transaction (docs/draw.md).
 */
export function drawPanel(
  context: ServiceContext,
  { id, candidatesSha256: shown, reason }: ParsedInput<'meetings.draw'>,
): HandlerOutput<'meetings.draw'> {
  return context.write((writer) => {
    const current = openMeeting(writer, id);
    const found = findCandidates(writer, current, context.policy.policy);
    if (candidatesSha256(found.sealed, DRAW_HASHES) !== shown) {
      throw new CallError('staleVersion', '候选名单已有变化，没有抽取。请核对新的候选名单后再抽。');
    }
    const hindering = obstacles(context, writer, current, found);
    if (hindering.length > 0) {
      throw new CallError(
        'ruleBlocked',
        `不能抽取：${hindering[0] ?? ''}`,
        hindering.map((what) => ({ where: '抽取', what })),
      );
    }
    const ordinal = countDraws(writer, id) + 1;
    const { earlier } = found.sealed;
    refuseReason(ordinal, earlier, reason);
    const record = sealDraw(
      // The record is printed and handed on, so no number that is personal goes into it.
      {
        ordinal,
        reason: maskDigits(reason),
        drawnAt: writer.at,
        drawnBy: writer.actor,
        seed: drawSeed(),
        candidates: found.sealed,
      },
      DRAW_HASHES,
    );
    const drawId = insertDraw(writer, id, record);
    refreshEngagements(writer, id);
    appendAudit(writer, {
      action: 'meetings.draw',
      summary: `抽取专家（第${String(ordinal)}次）`,
      subject: meetingSubject(current.meeting),
      // The check value stands on the paper, too: the two are compared by eye.
      remark: [record.reason, earlierDrawsText(earlier), `校验值 ${record.checkSha256}`]
        .filter((part) => part !== '')
        .join('；'),
      after: {
        seed: record.seed,
        candidatesSha256: record.candidatesSha256,
        result: record.result,
        checkSha256: record.checkSha256,
      },
    });
    return { drawId };
  });
}
