import type { FundShare } from '../../../../src/domain/project.ts';
import type { LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';

interface Part {
  readonly project: LifeProject;
  readonly name: string;
  /** Names of the content items that go there. */
  readonly items: readonly string[];
  readonly shares: readonly FundShare[];
}

/** A project goes on as several. */
export function splitUp(source: LifeProject, on: string, reason: string, parts: readonly Part[]): LifeStep {
  return {
    on,
    what: '拆分项目',
    about: [source, ...parts.map(({ project }) => project)],
    async take(office) {
      const { version } = await office.call('records.file', { projectId: source.id });
      const { contentItems } = source.content;
      const { parts: made } = await office.call('lifecycle.split', {
        projectId: source.id,
        version,
        splitOn: on,
        reason,
        parts: parts.map(({ name, items, shares }) => ({
          name,
          items: contentItems.flatMap((item, place) => (items.includes(item.name) ? [place] : [])),
          shares,
        })),
        reasons: [],
      });
      for (const [place, { project, name, items, shares }] of parts.entries()) {
        const id = made[place]?.projectId;
        if (id === undefined) throw new Error(`${name} was not made`);
        const own = contentItems.filter((item) => items.includes(item.name));
        project.isKeptAs(id, { ...source.content, name, contentItems: own, fundShares: shares });
        project.put.declared = project.put.asked;
      }
      source.stage = 'splitUp';
    },
  };
}

/** A project goes into another, which declares both from then on. */
export function mergedInto(source: LifeProject, target: LifeProject, on: string, reason: string): LifeStep {
  return {
    on,
    what: '并入其他项目',
    about: [source, target],
    async take(office) {
      const input = { projectId: source.id, targetId: target.id, mergedOn: on };
      const { targetVersion } = await office.call('lifecycle.checkMerge', input);
      const { version } = await office.call('records.file', { projectId: source.id });
      await office.call('lifecycle.merge', { ...input, version, targetVersion, reason, reasons: [] });
      const { project } = await office.call('projects.get', { id: target.id });
      // What the other then declares is told by the office; what it comes to is added up here.
      const expected = target.put.asked + source.put.asked;
      target.isKeptAs(target.id, { ...project.content, contactPhone: target.content.contactPhone });
      target.put.asked = expected;
      target.put.declared = expected;
      source.stage = 'mergedAway';
    },
  };
}
