import { describe, expect, it } from 'vitest';
import { screenFile } from '../../electron/main/security/serve-screen.ts';

describe('界面文件的路径', () => {
  it.each([
    ['app://screen/', 'index.html'],
    ['app://screen/index.html', 'index.html'],
    ['app://screen/index.html?x#/projects', 'index.html'],
    ['app://screen/assets/index-CAGaAN9J.js', 'assets/index-CAGaAN9J.js'],
  ])('%s', (url, file) => {
    expect(screenFile(url)).toBe(file);
  });

  it.each([
    'app://elsewhere/index.html',
    'app://screen/..%2fmain/index.js',
    'app://screen/assets/..%5c..%5cmain',
    'app://screen//etc/hostname',
    'app://screen/C:/Windows/win.ini',
    'app://screen/.hidden',
    'app://screen/assets/%00',
  ])('不给 %s', (url) => {
    expect(screenFile(url)).toBeUndefined();
  });

  it.each(['app://screen/../main/index.js', 'app://screen/%2e%2e/main/index.js', 'app://screen/../../main/index.js'])(
    '%s 仍在界面文件夹之内',
    (url) => {
      expect(screenFile(url)).toBe('main/index.js');
    },
  );
});
