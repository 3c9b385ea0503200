import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../electron/main/security/trusted-sender.ts';

const MAIN = { parent: null };

describe('谁可以发起操作', () => {
  it.each(['app://screen/index.html', 'app://screen/index.html#/projects/3', 'app://screen/'])(
    '本程序的界面 %s',
    (url) => {
      expect(isTrustedSender({ ...MAIN, url })).toBe(true);
    },
  );

  it.each([
    'about:blank',
    'about:srcdoc',
    'app://screens/index.html',
    'app://screen.example/index.html',
    'app://elsewhere/index.html',
    'https://screen/index.html',
    'https://example.invalid/?app://screen/',
    'file:///app://screen/index.html',
    'data:text/html,app://screen/',
    '',
  ])('拒绝其他页面 %s', (url) => {
    expect(isTrustedSender({ ...MAIN, url })).toBe(false);
  });

  it('拒绝页面里的框架和已经消失的框架', () => {
    expect(isTrustedSender({ url: 'app://screen/index.html', parent: {} })).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
  });
});
