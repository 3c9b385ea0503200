import { describe, expect, it } from 'vitest';
import { pageLayoutShape } from '../../src/contract/shapes/page-layout.ts';
import { linesPerPage, PAGE_PROFILES, profileOf } from '../../src/domain/page-profile.ts';

const OWN = { kind: 'own', topMm: 36, bottomMm: 34, leftMm: 27, linePt: 29 } as const;

function problemsOf(layout: unknown): string[] {
  const parsed = pageLayoutShape.safeParse(layout);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}：${message}`);
}

describe('版心', () => {
  it('holds 22 lines by either standard; one line of 29 pt more is too much for 37 and 35 mm', () => {
    expect(Object.values(PAGE_PROFILES).map(linesPerPage)).toEqual([22, 22]);
    expect(linesPerPage({ ...PAGE_PROFILES.gb9704, linePt: 29 })).toBe(21);
  });

  it('is that of GB/T 9704-2012 until the office chooses another', () => {
    expect(profileOf(undefined)).toEqual(PAGE_PROFILES.gb9704);
    expect(profileOf({ kind: 'gb33476' })).toMatchObject({ topMm: 34.58, bottomMm: 32.58, linePt: 29.45 });
    expect(profileOf(OWN)).toEqual({ topMm: 36, bottomMm: 34, leftMm: 27, linePt: 29 });
  });

  it('of the office’s own is refused where a page could not be printed or hold its text', () => {
    expect(problemsOf(OWN)).toEqual([]);
    expect(problemsOf({ ...OWN, bottomMm: 19 })).toEqual(['bottomMm：下白边应为 25 至 50 毫米的数。']);
    expect(problemsOf({ ...OWN, topMm: Number.NaN })).toEqual(['topMm：天头应为 20 至 50 毫米的数。']);
    expect(problemsOf({ ...OWN, linePt: 39 })[0]).toContain('linePt：按此版心和行距每页排 16 行');
    expect(problemsOf({ kind: 'letter' })).not.toEqual([]);
  });
});
