import { PANEL_ROLES } from '../domain/glossary-of-records.ts';
import { nameKey } from '../domain/name-key.ts';
import type { RecordFields } from '../domain/records/record-kinds.ts';

/** A row of a panel, as the review, the confirmation of tender requirements and the acceptance have it. */
export type PanelMember = RecordFields<'reviewMeeting'>['members'][number];

/** Who judges with own knowledge: a person from the expert library, or a third-party institution. */
export function isExpert({ role }: Pick<PanelMember, 'role'>): boolean {
  return role === 'expert' || role === 'institution';
}

/**
 * Why experts of a panel are not independent of the project: not confirmed to be, or of the unit that builds it, under
 * whichever of its names. Chinese, one for each fault.
 */
export function dependentExperts(members: readonly PanelMember[], unitNames: readonly string[]): string[] {
  const own = new Set(unitNames.map(nameKey));
  return members.filter(isExpert).flatMap(({ name, employer, role, independent }) => {
    const who = `${PANEL_ROLES[role]}“${name}”`;
    return [
      ...(independent ? [] : [`${who}未确认与项目无利害关系`]),
      ...(own.has(nameKey(employer)) || own.has(nameKey(name)) ? [`${who}属于项目建设单位${unitNames[0] ?? ''}`] : []),
    ];
  });
}
