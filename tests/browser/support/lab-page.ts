import { expect, type Locator, type Page } from '@playwright/test';
import type { ScenarioSet } from '../../../src/scenario';
import { decodeLink } from '../../../src/scenario/link-codec';
import { curveOf, readHeroChart, type HeroChart } from './hero-chart';

export type SignalName = 'Estradiol' | 'Progesterone' | 'Allopregnanolone' | 'RANKL' | 'OPG';
export const SIGNALS: readonly SignalName[] = ['Estradiol', 'Progesterone', 'Allopregnanolone', 'RANKL', 'OPG'];

/** Ids of the signals in the scenario document. */
export const SIGNAL_IDS: Readonly<Record<SignalName, string>> = {
  Estradiol: 'estradiol',
  Progesterone: 'progesterone',
  Allopregnanolone: 'allopregnanolone',
  RANKL: 'rankl-production',
  OPG: 'opg-production',
};

export type Depth = 'Fundamentals' | 'Intermediate' | 'Academic';

/** The Lab as a person meets it: controls by their names, the chart by what is drawn. */
export class LabPage {
  constructor(readonly page: Page) {}

  /** Opens the page, with a link's fragment if there is one, and waits for the first curves. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('[data-chart="hero"] path[data-mark^="hero-line-"]').first()).toBeAttached();
    // The width of letters decides where labels stand, and the width of the page where curves run.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  hero(): Promise<HeroChart> {
    return readHeroChart(this.page);
  }

  async curve(index: number): Promise<string> {
    return curveOf(await this.hero(), index);
  }

  /** The slider's focusable part. */
  slider(name: string): Locator {
    return this.page.getByRole('slider', { name, exact: true });
  }

  /** The group of one slider: its name, thumb, number field and note. */
  signal(name: SignalName): Locator {
    return this.page.locator(`[data-signal="${SIGNAL_IDS[name]}"]`);
  }

  thumb(name: SignalName): Locator {
    return this.signal(name).locator('[data-mark="thumb"]');
  }

  field(name: SignalName): Locator {
    return this.signal(name).getByRole('textbox');
  }

  /** What a screen reader says for the slider. */
  async spoken(name: SignalName): Promise<string> {
    return (await this.slider(name).getAttribute('aria-valuetext')) ?? '';
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get undo(): Locator {
    return this.button('Undo').first();
  }

  get redo(): Locator {
    return this.button('Redo');
  }

  get notices(): Locator {
    return this.page.getByRole('region', { name: 'Notices' });
  }

  get answer(): Locator {
    return this.page.getByRole('region', { name: 'The answer' });
  }

  /** Chooses one of a few values that are native radios under a drawn control. */
  async choose(group: string, option: string): Promise<void> {
    const radio = this.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option, exact: true });
    await radio.check({ force: true });
    await expect(radio).toBeChecked();
  }

  async chooseDepth(depth: Depth): Promise<void> {
    const list = this.page.getByRole('combobox', { name: 'Depth' });
    if (await list.isVisible()) await list.selectOption(depth);
    else await this.choose('Depth', depth);
  }

  /** Brings a segment of the phone's page up, whether or not the sheet lies over its switch. */
  async chooseSegment(segment: 'Result' | 'Why' | 'Body' | 'Data'): Promise<void> {
    const radio = this.page.getByRole('radiogroup', { name: 'What to show' }).getByRole('radio', { name: segment });
    await radio.focus();
    await radio.press('Space');
    await expect(radio).toBeChecked();
  }

  /** Opens the dialog behind a button and returns it once it is shown. */
  async openDialog(button: string, title = button): Promise<Locator> {
    await this.button(button).click();
    const dialog = this.page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** The settings; behind a menu where room is short. */
  async openSettings(): Promise<Locator> {
    const more = this.button('More');
    if (!(await more.isVisible())) return this.openDialog('Settings');
    return this.openFromMenu('Settings');
  }

  /** The woman all lines are about. */
  async openPerson(): Promise<Locator> {
    const more = this.button('More');
    if (!(await more.isVisible())) return this.openDialog('Edit The woman', 'The woman');
    return this.openFromMenu('Edit', 'The woman');
  }

  private async openFromMenu(entry: string, title = entry): Promise<Locator> {
    await this.button('More').click();
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** The address the share dialog offers. */
  async sharedLink(): Promise<string> {
    const dialog = await this.openDialog('Share');
    const field = dialog.getByRole('textbox');
    // What packs the link is fetched with the first use.
    await expect(field).toHaveValue(/#s=1/);
    const link = await field.inputValue();
    await this.closeDialog();
    return link;
  }

  /** The whole document with its view, as a link carries it. */
  async document(): Promise<ScenarioSet> {
    return setOfLink(await this.sharedLink());
  }
}

export function setOfLink(link: string): ScenarioSet {
  const result = decodeLink(link.slice(link.indexOf('#')));
  if (!result.ok) throw new Error(`the link is refused: ${JSON.stringify(result.issues)}`);
  return result.set;
}

/** The fragment of an address, with its #. */
export const fragmentOf = (link: string): string => link.slice(link.indexOf('#'));

/** A set without what is looked at: the part that is a document. */
export function withoutView({ view: _view, ...document }: ScenarioSet): Omit<ScenarioSet, 'view'> {
  return document;
}
