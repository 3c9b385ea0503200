import { maskPhone } from '../domain/mask-phone.ts';
import type { Project } from '../domain/project.ts';

/** A project as the screen may see it: the phone masked. */
export function projectView({ id, code, version, stage, content }: Project): Project {
  return { id, code, version, stage, content: { ...content, contactPhone: maskPhone(content.contactPhone) } };
}
