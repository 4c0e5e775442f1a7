import { therapyFacts } from '../../pharmacology';
import type { Scenario } from '../../scenario';
import { formatLevel } from '../format';
import type { DialogWords } from './dialog-types';

/** Part of the second load; the same at every depth. */
export const DIALOG_WORDS: DialogWords = {
  close: 'Close',
  cancel: 'Cancel',
  person: {
    fields: {
      age: 'Age at start',
      ageAtFinalPeriod: 'Age at last period',
      weightKg: 'Weight',
      years: 'Years to follow',
      LS_T: 'Spine T-score',
      TH_T: 'Hip T-score',
      FN_T: 'Femoral neck T-score',
    },
    units: {
      age: 'years',
      ageAtFinalPeriod: 'years',
      weightKg: 'kg',
      years: 'years',
      LS_T: 'SD',
      TH_T: 'SD',
      FN_T: 'SD',
    },
    fieldHelp: { weightKg: 'Changes the levels that doses give; bone itself does not depend on it here.' },
    menopause: 'Menopause',
    cycle: 'Cycles before it',
    tScores: 'Bone density at the start',
    tScoreHelp: 'Leave empty if not measured: then T = 0 before menopause is assumed.',
    scope: 'Applies to',
    everyone: 'All lines: the same woman',
    onlyThis: (name) => `Only “${name}”`,
    apply: 'Apply',
    notANumber: 'a number',
    error: (expected, found) => `Expected ${expected}, found ${found}.`,
    elsewhere: (path, expected, found) => `${path}: expected ${expected}, found ${found}.`,
  },
  settings: {
    title: 'Settings',
    humanEvidenceHelp:
      'Switches off what no trial supports: allopregnanolone on bone, and the part of progesterone’s action beyond what trials of added progestins show. Applies to all lines.',
    theme: 'Colors',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    files: 'Files',
    openFile: 'Open a file…',
    openHelp: 'A saved set (JSON) or a picture exported here (SVG).',
    startOver: 'Start over',
    startOverHelp: 'Opens the default comparison; undo brings yours back.',
    erase: 'Erase everything kept in this browser',
    eraseHelp: 'Removes drafts and preferences. Open lines stay until you leave.',
    erased: 'Nothing is kept in this browser now.',
  },
  share: {
    title: 'Share',
    lead: 'The link holds the whole comparison, every value written out.',
    link: 'Link to this comparison',
    copy: 'Copy link',
    copied: 'Copied',
    nothingUploaded: 'Nothing is uploaded: the comparison stands in the part of the address that browsers do not send.',
    tooLong: 'This comparison is too large for a link. Save it as a file instead.',
  },
  export: {
    title: 'Export',
    preview: 'Preview of the picture',
    formats: 'Formats',
    format: {
      svg: { name: 'SVG', detail: 'vector, reopens here' },
      png: { name: 'PNG', detail: 'pixels, for slides' },
      csv: { name: 'CSV', detail: 'monthly results, all lines' },
      json: { name: 'JSON', detail: 'the scenarios, to reopen' },
    },
    pngDetail: (width, height) => `${width} × ${height} pixels`,
    downloadAs: (format) => `Download ${format}`,
    scale: 'PNG size',
    include: 'Include',
    linked: 'Linked charts',
    darkBackground: 'Dark background',
    notice: '“Not medical advice” line',
    alwaysOn: 'always on',
    sourcesLine: (version) =>
      `Trabecula, model ${version}. Calibrated to published trials, forecasts and misses under Evidence; sources stand with each parameter.`,
    copyPicture: 'Copy picture',
    copied: 'Picture copied.',
    saved: (file) => `${file} was made.`,
    nothingUploaded: 'Nothing is uploaded.',
    failed: (detail) => `The export did not work: ${detail}`,
  },
  rename: { title: 'Rename the line', label: 'Name', apply: 'Rename' },
  therapies: (therapies) => {
    const text = therapies.map(therapyText).join(' + ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
};

function therapyText(therapy: Scenario['therapies'][number]): string {
  const { label, extrapolated } = therapyFacts(therapy);
  const name = PRODUCT_NAMES[`${therapy.agent}/${therapy.route}`] ?? label;
  const dose =
    therapy.unit === 'device' ? '' : ` ${formatLevel(therapy.dose)} ${UNIT_NAMES[therapy.unit] ?? therapy.unit}`;
  const days = therapy.days === undefined ? '' : `, ${therapy.days} of ${therapy.ofEvery ?? therapy.days} days`;
  return `${name}${dose}${days}${extrapolated ? ', extrapolated' : ''}`;
}

/** Product and route as a person would say it. */
const PRODUCT_NAMES: Readonly<Record<string, string>> = {
  'estradiol/patch': 'estradiol patch',
  'estradiol/oral': 'oral estradiol',
  'estradiol/gel': 'estradiol gel',
  'conjugated-estrogens/oral': 'conjugated estrogens',
  'progesterone/oral': 'oral progesterone',
  'progesterone/vaginal-capsule': 'vaginal progesterone',
  'progesterone/cream': 'progesterone cream',
  'medroxyprogesterone-acetate/oral': 'medroxyprogesterone',
};

const UNIT_NAMES: Readonly<Record<string, string>> = {
  'ug/d': 'µg/d',
  'mg/d': 'mg/d',
  'mg/4wk': 'mg every 4 weeks',
  'mg/13wk': 'mg every 13 weeks',
  'mg/6mo': 'mg every 6 months',
};
