import { join } from 'node:path';
import { contract } from '../../src/contract/contract.ts';
import { expect, test } from './support/application-test.ts';
import { callFromScreen } from './support/call-from-screen.ts';

const HOME = 'app://screen/index.html';

// Reserved names and the machine itself: nothing foreign is ever asked, even if a lock fails.
const OUTSIDE = [
  'https://example.invalid/',
  'http://127.0.0.1:9/',
  'http://[::1]:9/',
  'file:///etc/hostname',
  'data:text/html,<p>elsewhere',
  'app://elsewhere/index.html',
  'print://elsewhere/',
  'ftp://example.invalid/',
  'javascript:void(document.title="changed")',
];

test('界面里没有 Node，桥上只有三个函数', async ({ page }) => {
  const found = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(globalThis.gsr).toSorted(),
    types: Object.values(globalThis.gsr).map((value) => typeof value),
  }));
  expect(found).toEqual({
    globals: [],
    bridge: ['cancel', 'onEvent', 'request'],
    types: ['function', 'function', 'function'],
  });
});

test('窗口不能去别处', async ({ page, application }) => {
  const ways = ['assign', 'replace', 'link', 'form', 'refresh'] as const;
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  for (const url of OUTSIDE) {
    for (const way of ways) {
      await page.evaluate(
        ([to, how]) => {
          const add = (html: string) => {
            const holder = document.createElement('div');
            holder.innerHTML = html;
            document.body.append(holder);
            return holder.firstElementChild!;
          };
          try {
            if (how === 'assign') location.assign(to);
            if (how === 'replace') location.replace(to);
            if (how === 'link') (add(`<a href="${to}">去</a>`) as HTMLAnchorElement).click();
            if (how === 'form') (add(`<form action="${to}"></form>`) as HTMLFormElement).submit();
            if (how === 'refresh') document.head.append(add(`<meta http-equiv="refresh" content="0;url=${to}">`));
          } catch {
            // Refused at once is refused, too.
          }
        },
        [url, way] as const,
      );
      // Whatever the attempt set going has reached the main process before this answer comes from there.
      await callFromScreen(page, 'settings.get', {});
    }
  }
  expect(page.url()).toBe(HOME);
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  expect(await page.title()).not.toBe('changed');
  expect(await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('被换成空白页时立即回到界面', async ({ page }) => {
  await page.evaluate(() => {
    Object.assign(globalThis, { leaving: true });
    location.assign('about:blank');
  });
  const place = () => page.evaluate(() => ('leaving' in globalThis ? 'not yet' : location.href)).catch(() => 'between');
  await expect.poll(place).toBe(HOME);
  expect(await callFromScreen(page, 'settings.get', {})).toMatchObject({ ok: true });
});

test('弹窗和 webview 打不开', async ({ page, application }) => {
  for (const url of OUTSIDE) {
    const opened = await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      link.target = '_blank';
      link.click();
      return [window.open(to), window.open(to, '_blank', 'popup'), window.open(to, 'named')].map(
        (found) => found === null,
      );
    }, url);
    expect(opened, url).toEqual([true, true, true]);
    await page.evaluate((to) => {
      const view = document.createElement('webview');
      view.setAttribute('src', to);
      document.body.append(view);
    }, url);
    await callFromScreen(page, 'settings.get', {});
  }
  expect(await application.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('一切权限都被拒绝', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const refused = async (ask: () => Promise<unknown> | undefined) => {
      try {
        return String(await ask());
      } catch {
        return 'refused';
      }
    };
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const states: Record<string, string> = {};
    for (const name of names) {
      states[name] = await refused(
        async () => (await navigator.permissions.query({ name: name as PermissionName })).state,
      );
    }
    return {
      states,
      media: await refused(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(() => navigator.clipboard.readText()),
      notification: await refused(() => Notification.requestPermission()),
      place: await refused(
        () =>
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(() => resolve('found'), reject);
          }),
      ),
    };
  });
  expect(new Set(Object.values(answers.states))).toEqual(new Set(['denied']));
  expect(answers).toMatchObject({
    media: 'refused',
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    notification: 'denied',
    place: 'refused',
  });
});

test('界面发不出任何网络请求', async ({ page }) => {
  const reached = await page.evaluate(async () => {
    const targets = [
      'https://example.invalid/x',
      'http://127.0.0.1:9/x',
      'file:///etc/hostname',
      'app://screen/index.html',
    ];
    const got: string[] = [];
    const attempt = async (name: string, run: () => Promise<unknown>) => {
      await run().then(
        () => got.push(name),
        () => undefined,
      );
    };
    const element = (tag: string, attributes: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const made = document.createElement(tag);
        made.addEventListener('load', resolve);
        made.addEventListener('error', reject);
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
        document.head.append(made);
      });
    const socket = (open: () => EventTarget) =>
      new Promise((resolve, reject) => {
        const opened = open();
        opened.addEventListener('open', resolve);
        opened.addEventListener('error', reject);
      });
    for (const url of targets) {
      await attempt(`fetch ${url}`, () => fetch(url));
      await attempt(`events ${url}`, () => socket(() => new EventSource(url)));
      if (url.startsWith('app:')) continue;
      await attempt(`picture ${url}`, () => element('img', { src: url }));
      await attempt(`script ${url}`, () => element('script', { src: url }));
      await attempt(`style ${url}`, () => element('link', { rel: 'stylesheet', href: url }));
      await attempt(`module ${url}`, () => import(url));
    }
    for (const url of ['ws://127.0.0.1:9/', 'wss://example.invalid/']) {
      await attempt(`socket ${url}`, () => socket(() => new WebSocket(url)));
    }
    const worker = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
    await attempt('worker', async () => {
      const started = new Worker(worker);
      await new Promise((resolve, reject) => {
        started.addEventListener('message', resolve);
        started.addEventListener('error', reject);
      });
    });
    return got;
  });
  expect(reached).toEqual([]);
});

test('即使绕过页面的限制，会话也不放行任何网络请求', async ({ application, page }) => {
  await callFromScreen(page, 'settings.get', {});
  const answers = await application.evaluate(async ({ session }) => {
    const urls = ['https://example.invalid/', 'http://127.0.0.1:9/', 'http://localhost:9/', 'https://127.0.0.1:9/'];
    return Promise.all(
      urls.map((url) =>
        session.defaultSession.fetch(url).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      ),
    );
  });
  for (const answer of answers) expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('页面里写入的脚本不会执行', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    Object.assign(globalThis, { ran: [] as string[] });
    const holder = document.createElement('div');
    holder.innerHTML = `<img src="data:," onerror="ran.push('handler')"><svg onload="ran.push('svg')"></svg>`;
    const inline = document.createElement('script');
    inline.textContent = "ran.push('inline')";
    const frame = document.createElement('iframe');
    frame.srcdoc = "<script>parent.ran.push('frame')</script>";
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    document.body.append(holder, inline, frame);
    await loaded;
    const { ran: found } = globalThis as unknown as { ran: string[] };
    try {
      // oxlint-disable-next-line no-eval
      globalThis.eval("ran.push('eval')");
    } catch {
      // Refused, as it should be.
    }
    return { found, frameHasBridge: 'gsr' in (frame.contentWindow ?? {}) };
  });
  expect(ran).toEqual({ found: [], frameHasBridge: false });
});

test('别的窗口或页面发起的操作被拒绝', async ({ application, page }) => {
  await callFromScreen(page, 'settings.get', {});
  const preload = join(import.meta.dirname, '../../out/preload/index.cjs');
  const answers = await application.evaluate(async ({ BrowserWindow }, path) => {
    const found: unknown[] = [];
    for (const url of ['about:blank', 'data:text/html,<p>foreign', 'app://screen/index.html']) {
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } });
      await foreign.loadURL(url);
      found.push(await foreign.webContents.executeJavaScript(`gsr.request('library.status', {}, 'foreign')`));
      foreign.destroy();
    }
    return found;
  }, preload);
  expect(answers).toHaveLength(3);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'denied' } });
});

test('没有的操作被拒绝', async ({ page }) => {
  const names = [
    '',
    'library',
    'library.drop',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'x'.repeat(5_000),
  ];
  for (const name of [...names, null, 1, {}, [], undefined]) {
    expect(await callFromScreen(page, name, {}), JSON.stringify(name)).toMatchObject({
      ok: false,
      error: { code: 'denied' },
    });
  }
});

test('每项操作都拒绝不成形的输入', async ({ page }) => {
  const garbage = [null, undefined, 0, -1, 'x', true, [], [{}], '{}', 1e308];
  for (const name of Object.keys(contract)) {
    for (const input of garbage) {
      const answer = await callFromScreen(page, name, input);
      expect(answer, `${name} ${JSON.stringify(input)}`).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    }
  }
});
