import { PANEL_ROLES } from '../../domain/glossary-of-records.ts';
import type { PanelRole } from '../../domain/glossary-of-records.ts';

/** What someone is on a panel, beside whom they come from; a bureau's own name is not said twice. */
export function panelRole(from: string, role: PanelRole): string {
  const label = PANEL_ROLES[role];
  return label === from.trim() ? '部门代表' : label;
}
