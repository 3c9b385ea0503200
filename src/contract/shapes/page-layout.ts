import { z } from 'zod';
import { keysOf } from '../../domain/glossary.ts';
import type { PageProfile } from '../../domain/page-profile.ts';
import { linesPerPage, PAGE_PROFILE_LIMITS, PAGE_PROFILES } from '../../domain/page-profile.ts';

/** Of which a page holds at least and at most; the standards have 22. */
const LINES = { least: 18, most: 28 } as const;

const MEASURES: Readonly<Record<keyof PageProfile, readonly [label: string, unit: string]>> = {
  topMm: ['天头', '毫米'],
  bottomMm: ['下白边', '毫米'],
  leftMm: ['订口', '毫米'],
  linePt: ['行距', '磅'],
};

function measure(name: keyof PageProfile) {
  const [least, most] = PAGE_PROFILE_LIMITS[name];
  const [label, unit] = MEASURES[name];
  const problem = `${label}应为 ${String(least)} 至 ${String(most)} ${unit}的数。`;
  return z.number(problem).min(least, problem).max(most, problem);
}

/** The office's own margins and line; refused where a page would hold unusually few or many lines. */
export const ownProfileShape = z
  .object({
    kind: z.literal('own'),
    topMm: measure('topMm'),
    bottomMm: measure('bottomMm'),
    leftMm: measure('leftMm'),
    linePt: measure('linePt'),
  })
  .superRefine((profile, context) => {
    const lines = linesPerPage(profile);
    if (lines >= LINES.least && lines <= LINES.most) return;
    const message = `按此版心和行距每页排 ${String(lines)} 行，应为 ${String(LINES.least)} 至 ${String(LINES.most)} 行（国家标准为 22 行），请调整行距或边距。`;
    context.addIssue({ code: 'custom', path: ['linePt'], message });
  });

/** Which type area papers are set in. */
export const pageLayoutShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(keysOf(PAGE_PROFILES)) }),
  ownProfileShape,
]);
