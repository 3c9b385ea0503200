import { describe, expect, it } from 'vitest';
import { NO_EXPERT_FILTER } from '../../src/contract/calls/expert-calls.ts';
import { coreInFolder } from '../support/core-in-folder.ts';

describe('the sample library', () => {
  it.each(['2026-01-15', '2026-06-30', '2026-09-28', '2026-12-31', '2028-02-29'])(
    'is made through the ordinary use cases on %s, with projects at every part of their lives',
    async (today) => {
      const office = coreInFolder(undefined, today);
      try {
        expect(await office.call('library.createSample', {})).toEqual({ units: 46, projects: 16 });
        const pool = { sort: { by: 'name', descending: false }, page: 0, pageSize: 50 } as const;
        const drawable = await office.call('experts.list', {
          ...pool,
          filter: { ...NO_EXPERT_FILTER, states: ['active'] },
        });
        expect(drawable.total).toBe(38);
        const { stages } = await office.call('library.dashboard', {});
        const standing = new Map(stages.map(({ stage, count }) => [stage, count]));
        for (const stage of [
          'draft',
          'declared',
          'preReviewQualified',
          'contractSigned',
          'implementing',
          'evaluated',
        ] as const)
          expect(standing.get(stage), stage).toBeGreaterThan(0);
        const [draft] = (await office.call('inclusion.list', {})).drafts;
        const { entries } = await office.call('inclusion.get', { id: draft!.id });
        for (const { decided } of entries)
          expect(decided?.minutes).toBe(`样例纪要〔${String(decided?.decidedOn.slice(0, 4))}〕1号`);
        const { mismatches } = await office.call('yearFunding.get', { year: Number(today.slice(0, 4)) });
        expect(mismatches).toEqual([]);
        expect(await office.call('audit.verify', {})).toMatchObject({ intact: true });
      } finally {
        office.close();
      }
    },
    30_000,
  );
});
