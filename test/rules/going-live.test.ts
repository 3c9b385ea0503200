import { describe, expect, it } from 'vitest';
import type { RecordFields } from '../../src/domain/records/record-kinds.ts';
import { projectFile, record } from '../support/rules/project-file.ts';
import { answersOf, recordAnswers } from '../support/rules/record-answers.ts';

const LAW = '《中华人民共和国保守国家秘密法》第二十五条';

function goingLive(ruleId: string, changes: Partial<RecordFields<'goLive'>>) {
  return answersOf(ruleId, recordAnswers(projectFile(), record('goLive', changes)));
}

describe('R29 五（六）: no going live without the basic services', () => {
  it.each([
    ['connected', {}, 'pass'],
    ['not connected', { basicServices: false }, 'block'],
    ['not connected, a secrecy law cited', { basicServices: false, secrecyBasis: LAW }, 'block'],
  ] as const)('%s: %s', (_name, changes, outcome) => {
    expect(goingLive('R29', changes)).toMatchObject([{ outcome }]);
  });
});

describe('R30 五（六）: shared through interfaces, never from system to system', () => {
  it.each([
    ['connected, no direct link', {}, ''],
    ['no interface', { sharingInterface: false }, '尚未完成数据共享接口对接。'],
    ['a direct link', { noDirectLink: false }, '未确认无系统与系统间直接对接。'],
    [
      'both, a secrecy law cited',
      { sharingInterface: false, noDirectLink: false, secrecyBasis: LAW },
      '尚未完成数据共享接口对接；未确认无系统与系统间直接对接。',
    ],
  ] as const)('%s', (_name, changes, finding) => {
    expect(goingLive('R30', changes)).toMatchObject([{ outcome: finding === '' ? 'pass' : 'block', finding }]);
  });
});

describe('R33 六（二）: catalogue explicit, data hub connected', () => {
  it.each([
    ['both', {}, ''],
    ['no catalogue', { catalogue: false }, '数据资源目录尚未明确。'],
    ['no hub', { dataHub: false }, '尚未接入区数据中枢。'],
    ['neither', { catalogue: false, dataHub: false }, '数据资源目录尚未明确；尚未接入区数据中枢。'],
    ['no hub, a secrecy law cited', { dataHub: false, secrecyBasis: LAW }, ''],
    ['no hub, a law of blanks', { dataHub: false, secrecyBasis: '  ' }, '尚未接入区数据中枢。'],
    ['no catalogue, a secrecy law cited', { catalogue: false, secrecyBasis: LAW }, '数据资源目录尚未明确。'],
  ] as const)('%s', (_name, changes, finding) => {
    expect(goingLive('R33', changes)).toMatchObject([{ outcome: finding === '' ? 'pass' : 'block', finding }]);
  });
});

describe('R02 二（二）: connected to hub and platform, with a catalogue', () => {
  it.each([
    ['all three', {}, 'pass', ''],
    ['no hub', { dataHub: false }, 'block', '尚未与区数据中枢对接。'],
    ['no platform', { supportPlatform: false }, 'block', '尚未与公共基础支撑平台对接。'],
    ['no catalogue', { catalogue: false }, 'block', '尚未提供政务资源目录。'],
    [
      'nothing, a secrecy law cited',
      { dataHub: false, supportPlatform: false, catalogue: false, secrecyBasis: LAW },
      'notApplicable',
      `依据“${LAW}”保密，不予对接。`,
    ],
  ] as const)('%s: %s', (_name, changes, outcome, finding) => {
    expect(goingLive('R02', changes)).toMatchObject([{ outcome, finding }]);
  });
});

describe('R04 二（三）: security built and run in step', () => {
  it.each([
    ['implementationStart', '未确认信息安全保障系统与项目同步建设。'],
    ['goLive', '未确认信息安全保障系统与项目同步运行。'],
    ['operationRecord', '未确认信息安全保障系统与项目同步运行。'],
  ] as const)('%s asks for the tick', (kind, finding) => {
    const asked = (securityInStep: boolean) =>
      answersOf('R04', recordAnswers(projectFile(), record(kind, { securityInStep })));
    expect(asked(true)).toMatchObject([{ outcome: 'pass' }]);
    expect(asked(false)).toMatchObject([{ outcome: 'warn', finding }]);
  });
});
