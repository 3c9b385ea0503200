import type { ContentItem } from '../../../domain/content-item.ts';
import type { ProjectId } from '../../../domain/ids.ts';
import type { ComparedContent } from '../../../domain/similarity/likeness.ts';
import type { Connection } from '../../driver.ts';
import { writeLikeness } from '../../project-likeness.ts';

type Texts = Omit<ComparedContent, 'contentItems'> & { readonly id: ProjectId };

/** Projects that were there before the table was: from now on whoever writes content keeps their likeness, too. */
export function fillLikeness(connection: Connection): void {
  const texts = connection.prepare(
    `SELECT p.id, p.name, t.scheme, t.necessity FROM project p JOIN project_text t ON t.project_id = p.id`,
  );
  const items = connection.prepare(
    'SELECT name, cost_class AS costClass, total_fen AS total FROM content_item WHERE project_id = ? ORDER BY position',
  );
  const writer = {
    run: (sql: string, params: readonly (string | number | Uint8Array | null)[] = []) => {
      const { changes, lastInsertRowid } = connection.prepare(sql).run(params);
      return { changes, id: Number(lastInsertRowid) };
    },
  };
  for (const { id, ...project } of texts.all([]) as Texts[]) {
    writeLikeness(writer, id, { ...project, contentItems: items.all([id]) as ContentItem[] });
  }
}
