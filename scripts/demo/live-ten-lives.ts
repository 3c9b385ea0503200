import type { PapersCheck } from './check-papers.ts';
import { checkPapers } from './check-papers.ts';
import type { DemoOffice } from './demo-office.ts';
import { issueOwedPapers } from './issue-owed-papers.ts';
import type { LifeRun } from './lives/run-lives.ts';
import { runLives } from './lives/run-lives.ts';
import { TEN_LIVES } from './lives/ten-lives.ts';

/** How the ten lives went, and where library and papers do not agree. */
export interface LivesRun {
  readonly lives: readonly LifeRun[];
  readonly papers: PapersCheck;
  readonly mismatches: readonly string[];
}

/**
 * Lives ten whole lives in one library, from 2024 to 2026, every step held against what was put in, and issues every
 * paper that is then owed.
 */
export async function liveTenLives(office: DemoOffice): Promise<LivesRun> {
  const lives = await runLives(
    office,
    TEN_LIVES.map((lifeOf) => lifeOf()),
  );
  const unissued = await issueOwedPapers(office);
  const papers = await checkPapers(office);
  const audit = await office.call('audit.verify', {});
  const { faults } = await office.call('attachments.verify', { projectId: null });
  return {
    lives,
    papers,
    mismatches: [
      ...unissued,
      ...papers.mismatches,
      ...(audit.intact ? [] : ['十个项目的审计链不完整']),
      ...faults.map(({ originalName, state }) => `附件 ${originalName}：${state}`),
    ],
  };
}
