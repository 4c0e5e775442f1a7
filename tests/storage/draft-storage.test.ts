// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { defaultSet, setData, writeSet } from '../../src/scenario';
import { createLab } from '../../src/state';
import {
  browserStore,
  draftStorage,
  eraseEverything,
  memoryStore,
  STORAGE_KEYS,
  type KeyValueStore,
} from '../../src/storage';
import { clockwork } from '../ui/support';

const DOCUMENT = setData(defaultSet());
const ESTRADIOL = { kind: 'level', signal: 'estradiol' } as const;
const draftText = (document: unknown, writer = 'this-tab'): string =>
  JSON.stringify({ envelope: 'trabecula-draft/1', writer, document });
const kindsOf = (lab: ReturnType<typeof createLab>): string[] =>
  lab.notices.store.getState().entries.map(({ notice }) => notice.kind);

function failing(error: Error): KeyValueStore {
  const storage: Storage = {
    length: 0,
    clear: () => undefined,
    getItem: () => null,
    key: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw error;
    },
  };
  return browserStore(() => storage);
}

describe('draft storage', () => {
  test('gives back what it saved', () => {
    const store = memoryStore();
    expect(draftStorage(store, 'a').save(DOCUMENT)).toEqual({ status: 'saved' });
    expect(draftStorage(store, 'b').candidates()).toEqual({
      damaged: false,
      candidates: [{ source: 'draft', document: DOCUMENT }],
    });
  });

  test('puts the work of another tab aside before writing over it', () => {
    const store = memoryStore();
    const one = draftStorage(store, 'one');
    const two = draftStorage(store, 'two');
    one.save({ from: 'one' });
    expect(two.save({ from: 'two' })).toEqual({ status: 'saved-beside-other-tab' });
    expect(two.otherTabDocument()).toEqual({ from: 'one' });
    expect(two.save({ from: 'two again' })).toEqual({ status: 'saved' });
  });

  test.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['disabled', new Error('denied')],
  ] as const)('tells that storage is %s', (reason, error) => {
    expect(draftStorage(failing(error), 'a').save(DOCUMENT)).toEqual({ status: 'failed', reason });
  });

  test('storage that cannot even be reached reads as empty', () => {
    const store = browserStore(() => {
      throw new Error('blocked');
    });
    expect(store.read('x')).toBeNull();
    expect(store.keys()).toEqual([]);
    expect(store.write('x', 'y')).toEqual({ ok: false, reason: 'disabled' });
  });

  test('erasing leaves no key of the app and keeps those of others', () => {
    const store = memoryStore({ other: 'kept' });
    draftStorage(store, 'a').save(DOCUMENT);
    store.write(STORAGE_KEYS.theme, 'dark');
    eraseEverything(store);
    expect(store.keys()).toEqual(['other']);
  });
});

describe('the lab and its draft', () => {
  test('a saved draft comes back after a reload, view included', () => {
    const storage = memoryStore();
    const clock = clockwork({ storage });
    const lab = createLab(clock.surroundings);
    lab.actions.type(ESTRADIOL, 20);
    lab.actions.setAge(60);
    clock.pass(1000);
    const again = createLab(clockwork({ storage, tab: 'reload' }).surroundings);
    expect(writeSet(again.documents.current())).toBe(writeSet(lab.documents.current()));
    expect(again.view.getState().age).toBe(60);
    expect(kindsOf(again)).toEqual([]);
  });

  test('nothing is written while a thumb is held, everything within a second after', () => {
    const storage = memoryStore();
    const clock = clockwork({ storage });
    const lab = createLab(clock.surroundings);
    lab.actions.drag(ESTRADIOL, 20, 40);
    clock.pass(5000);
    const held = storage.read(STORAGE_KEYS.draft);
    expect(held === null || !held.includes('"value":20')).toBe(true);
    lab.actions.release();
    clock.pass(1000);
    expect(storage.read(STORAGE_KEYS.draft)).toContain('"value":20');
  });

  test.each([
    ['text that is no JSON', '{"envelope": "trab'],
    ['a document the gate refuses', draftText({ format: 'trabecula-set/1', scenarios: [] })],
  ])('%s: the last good draft opens, the damaged text is kept', (_what, damaged) => {
    const good = { ...DOCUMENT, focus: 3 };
    const storage = memoryStore({ [STORAGE_KEYS.draft]: damaged, [STORAGE_KEYS.lastGood]: draftText(good) });
    const lab = createLab(clockwork({ storage }).surroundings);
    expect(lab.documents.current().focus).toBe(3);
    expect(lab.notices.store.getState().entries[0]?.notice).toEqual({ kind: 'draft-damaged', recovered: true });
    expect(storage.read(STORAGE_KEYS.damaged)).toBe(damaged);
  });

  test('with nothing readable the default comparison opens and says so', () => {
    const storage = memoryStore({ [STORAGE_KEYS.draft]: 'x' });
    const lab = createLab(clockwork({ storage }).surroundings);
    expect(lab.documents.current().scenarios).toHaveLength(4);
    expect(lab.notices.store.getState().entries[0]?.notice).toEqual({ kind: 'draft-damaged', recovered: false });
  });

  test('storage that is full is told once, and the page goes on', () => {
    const clock = clockwork({ storage: failing(new DOMException('no room', 'QuotaExceededError')) });
    const lab = createLab(clock.surroundings);
    lab.actions.type(ESTRADIOL, 20);
    clock.pass(1000);
    lab.notices.dismiss(lab.notices.store.getState().entries[0]?.id ?? 0);
    lab.actions.type(ESTRADIOL, 25);
    clock.pass(1000);
    expect(kindsOf(lab)).toEqual([]);
    expect(lab.documents.current().scenarios[1]?.levels[0]?.value).toBe(25);
  });
});
