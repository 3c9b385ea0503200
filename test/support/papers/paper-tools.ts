import { execFileSync } from 'node:child_process';

const ARGUMENTS = { soffice: '--version', pdftotext: '-v', pdftoppm: '-v', 'xvfb-run': '--help' } as const;

export type PaperTool = keyof typeof ARGUMENTS;

/** Why papers cannot be measured on this machine; undefined when they can. */
export function whyNotMeasured(tools: readonly PaperTool[]): string | undefined {
  const missing = tools.filter((tool) => {
    try {
      execFileSync(tool, [ARGUMENTS[tool]], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  return missing.length === 0 ? undefined : `${missing.join(', ')} not found: npm run setup installs it`;
}
