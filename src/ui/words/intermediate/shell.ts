import type { NoticeWords, PersonWords, ShellWords } from '../types';

export const shell: ShellWords = {
  brand: 'Trabecula',
  skipToResult: 'Skip to the result',
  humanEvidenceOnly: 'Human evidence only',
  regions: {
    tools: 'Tools',
    controls: 'Person, hormones and formulations',
    result: 'Result',
    readings: 'Readings and evidence',
    insight: 'Why, mechanism and bone',
    timeline: 'Therapy timeline',
  },
  depthLabel: 'Depth',
  depths: { fundamentals: 'Fundamentals', intermediate: 'Intermediate', academic: 'Academic' },
  undo: 'Undo',
  redo: 'Redo',
  toDark: 'Use dark colors',
  toLight: 'Use light colors',
  settings: 'Settings',
  share: 'Share',
  export: 'Export',
  more: 'More',
  education: 'Education, not medical advice. A model’s illustration; nothing leaves this device.',
  legend: 'Evidence',
  model: (version) => `Model ${version}`,
  grades: { A: 'trial in humans', B: 'cohort or biomarker', C: 'in vitro or animal', D: 'assumed' },
  loading: 'Computing the first curves…',
  crashed: {
    title: 'Something in the page stopped',
    body: 'Your scenarios are kept. Reload to go on; if it happens again, save them to a file first.',
    reload: 'Reload',
    save: 'Save the scenarios to a file',
  },
  runFailed: (name, detail) => `“${name}” could not be computed, so it has no curve: ${detail}.`,
  dismiss: 'Dismiss',
  segments: { label: 'What to show', result: 'Result', why: 'Why', body: 'Body', data: 'Data' },
  sheet: { title: 'Hormones', handle: 'Height of the slider sheet', stops: ['closed', 'half open', 'open'] },
};

export const person: PersonWords = {
  line: (age, finalPeriod, kind) => {
    const event = { natural: 'last period', surgical: 'ovaries removed', 'ovarian-insufficiency': 'ovaries stopped' }[
      kind
    ];
    return `Age ${age} at start, ${event} at ${finalPeriod}`;
  },
  detail: (tScore, weight) => (tScore === null ? `${weight} kg` : `Spine T-score ${tScore}, ${weight} kg`),
  title: 'The woman',
  edit: 'Edit',
  menopause: {
    natural: 'Natural',
    surgical: 'Surgical (ovaries removed)',
    'ovarian-insufficiency': 'Ovarian insufficiency',
  },
  cycle: { ovulatory: 'Ovulatory', 'short-luteal': 'Short luteal phase', anovulatory: 'Anovulatory' },
};

export const notices: NoticeWords = {
  region: 'Notices',
  undo: 'Undo',
  openOther: 'Open it',
  errors: (errors) => errors.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`),
  text: (notice) => {
    switch (notice.kind) {
      case 'preset-applied':
        return `“${notice.scenario}” now follows “${notice.name}”. Its former therapies and slider settings were replaced.`;
      case 'link-opened':
        return `The link’s ${count(notice.count)} ${notice.count === 1 ? 'is' : 'are'} open. Undo brings back what you had.`;
      case 'file-opened':
        return `${count(notice.count)} opened from ${notice.name}. Undo brings back what you had.`;
      case 'other-model-version':
        return notice.text;
      case 'link-refused':
        return 'This link cannot be opened. Nothing was changed.';
      case 'file-refused':
        return `${notice.name} cannot be opened. Nothing was changed.`;
      case 'edit-refused':
        return 'This change is not possible. Nothing was changed.';
      case 'storage-full':
        return 'The browser’s storage is full: changes are no longer kept when you leave. Save your scenarios to a file.';
      case 'storage-disabled':
        return 'This browser keeps nothing for this page: save your scenarios to a file before you leave.';
      case 'draft-damaged':
        return notice.recovered
          ? 'The last draft could not be read; the one before it is open. The damaged text is kept.'
          : 'The last draft could not be read, so the default comparison is open. The damaged text is kept.';
      case 'other-tab':
        return 'Another tab had saved something else; both are kept. Its version can be opened here.';
      case 'scenario-removed':
        return `“${notice.name}” was removed.`;
      case 'copied':
        return notice.what === 'link' ? 'Link copied.' : 'Picture copied.';
      case 'failed':
        return (
          { copy: 'Copying did not work', picture: 'The picture could not be made' }[notice.what] + `: ${notice.detail}`
        );
    }
  },
};

const count = (scenarios: number): string => (scenarios === 1 ? '1 scenario' : `${scenarios} scenarios`);
