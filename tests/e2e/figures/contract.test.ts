import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type FigureName, figures } from '../../../src/figures/index.ts';
import { shareStrings } from '../../../src/alone/share-strings.ts';
import { pageNotices } from '../../../src/layouts/notice-strings.ts';
import { otherLanguage } from '../../../src/i18n/languages.ts';
import { site } from '../../../src/i18n/strings.ts';
import { boxOf } from '../../support/box.ts';
import { figureOn, pressable, queryFor, whereIs } from '../../support/figure-page.ts';
import { listen } from '../../support/heard.ts';
import { movements } from '../../support/motion.ts';
import { inkOfDrawings } from '../../support/pixels.ts';
import { settle, test } from '../../support/reader.ts';
import { sharedPage } from '../../support/shared-page.ts';
import { translators } from '../../support/translate.ts';
import { descriptions } from './descriptions.ts';

/*
 * What every kind of figure does, whatever it shows, on a small site with one example of each.
 */

const build = 'fixture';
const names = Object.keys(figures) as FigureName[];

const searchOf = (page: Page) => new URL(page.url()).searchParams;

/** Each kind, and where the fixture site shows it. */
const examples = names.map((name) => ({ name, ...descriptions[name], ...whereIs(name, 'en') }));

type Example = (typeof examples)[number];

/** An address that asks something of all these figures. */
function linkTo(path: string, asked: readonly Example[]): string {
  const queries = asked.map(({ id, linked }) => queryFor(id, linked).replace(/^.|#.*/g, ''));
  return `${path}?${queries.join('&')}#${asked.at(-1)?.id}`;
}

/** What leaves the other figures of a page alone is asked of all that stand on it in one visit. */
const pages = [...Map.groupBy(examples, ({ path }) => path)].map(([path, standing]) => ({
  path,
  standing,
  link: linkTo(path, standing),
}));

async function expectLinked(page: Page, standing: readonly Example[]): Promise<void> {
  for (const { name, id, linked } of standing) {
    await expect.poll(() => figureOn(page, id).shows(linked), { message: name }).toBe(true);
  }
}

/** The word in the text that points to a part of a figure. */
const wordFor = (page: Page, id: string, part: string) =>
  page.locator(`a[data-point-figure="${id}"][data-point-at="${part}"]`);

const hasFocus = (element: Locator) => element.evaluate((each) => each === document.activeElement);

const blur = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

describe.each(pages)('On $path', ({ path, standing, link }) => {
  test('figures restore a link before any island has come', async ({ open }) => {
    const page = await open('about:blank', { build });
    await page.route(link.replace(/#.*/, ''), async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replace(/(component|renderer)-url="/g, '$&/none'),
      });
    });
    await page.route('**/none/**', () => new Promise<void>(() => undefined));
    await page.goto(link);
    // With the page, and not some time after: nobody sees the start first.
    for (const { name, id, linked } of standing)
      expect(await figureOn(page, id).shows(linked), name).toBe(true);
  });

  test('figures let the address follow the reader, and leave it alone before', async ({ open }) => {
    const page = await open(`${path}#elsewhere`, { build });
    await settle(page);
    expect(new URL(page.url()).hash).toBe('#elsewhere');
    for (const { id, choose } of standing) {
      await figureOn(page, id).choose(choose.field, choose.value);
      await expect.poll(() => searchOf(page).get(`${id}.${choose.field}`)).toBe(choose.value);
    }
    await page.reload();
    for (const { name, id, choose } of standing) {
      const shows = () => figureOn(page, id).shows({ [choose.field]: choose.value });
      await expect.poll(shows, { message: name }).toBe(true);
    }
    // A jump within the page takes nothing back that was pressed a moment before, and the address names where it led.
    const pressAndJump = (way: 'by link' | 'by address') =>
      page.evaluate(async (by) => {
        const link = Object.assign(document.createElement('a'), { href: '#content' });
        document.body.append(link);
        const other = document.querySelector<HTMLInputElement>('input[data-part]:not(:checked)');
        const jumped = new Promise((resolve) => addEventListener('hashchange', resolve));
        other?.click();
        if (by === 'by link') link.click();
        else location.hash = '#';
        await jumped;
        const isKept = other?.checked;
        // Longer than the pace of the address.
        await new Promise((resolve) => setTimeout(resolve, 500));
        return [isKept, location.hash];
      }, way);
    expect(await pressAndJump('by address')).toEqual([true, '']);
    const { search } = new URL(page.url());
    expect(await pressAndJump('by link')).toEqual([true, '#content']);
    expect(new URL(page.url()).search).not.toBe(search);
    await page.goBack();
    expect(new URL(page.url()).search).not.toBe(search);
  });

  test('figures tell what is chosen once, and nothing that nobody pressed for', async ({
    open,
  }) => {
    const page = await open(path, { build });
    const heard = await listen(page);
    for (const { id } of standing) await figureOn(page, id).figure.scrollIntoViewIfNeeded();
    // What only comes when it is seen, and then waits for the reader to be still.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1200);
    expect(await heard()).toEqual([]);
    for (const { name, id, choose } of standing) {
      await figureOn(page, id).choose(choose.field, choose.value);
      await expect.poll(heard, { message: name }).toHaveLength(1);
      // Something else is pressed that changes nothing of it.
      await figureOn(page, id)
        .figure.locator('input')
        .first()
        .evaluate((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
      await page.waitForTimeout(100);
      expect(await heard(), name).toEqual([]);
    }
    // A screen reader reads the label of what an arrow key chooses: no status says that once more, after its number.
    for (const { name, id, arrows } of standing) {
      if (!arrows) continue;
      const { input, shows } = figureOn(page, id);
      await input(arrows.field, arrows.from).focus();
      await page.keyboard.press('Space');
      await settle(page);
      await heard();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => shows({ [arrows.field]: arrows.to })).toBe(true);
      await settle(page);
      const label = await pressable(input(arrows.field, arrows.to)).textContent();
      const told = (await heard()).map((each) => each.replace(/^.*?\d: |\.$/g, ''));
      const repeated = told.filter((each) => label?.includes(each));
      expect(repeated, name).toEqual([]);
    }
  });

  describe('after a link', () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = sharedPage(link, { build, permissions });

    test('figures show what it asks', async () => {
      await expectLinked(page(), standing);
    });

    test.for(standing)('a $name gives its state away by a link that is copied', async (each) => {
      const { figure } = figureOn(page(), each.id);
      await figure.getByRole('button', { name: shareStrings.en.copyLink }).click();
      const told = figure.getByRole('status').getByText(shareStrings.en.linkCopied);
      await expect.poll(() => told.isVisible()).toBe(true);
      const copied = new URL(await page().evaluate(() => navigator.clipboard.readText()));
      // What the link asked of this figure, and of no other.
      expect([copied.pathname, copied.hash]).toEqual([path, `#${each.id}`]);
      expect(Object.fromEntries(copied.searchParams)).toEqual(
        Object.fromEntries(
          Object.entries(each.linked).map(([field, value]) => [`${each.id}.${field}`, value]),
        ),
      );
    });

    test.for(standing)(
      'a $name shows its link where the browser refuses to copy, however late it does, and moves nobody who went on',
      async ({ id, linked }) => {
        await page().evaluate(() => {
          navigator.clipboard.writeText = () =>
            new Promise((resolve, reject) => {
              const refuse = () => reject(new DOMException('No.', 'NotAllowedError'));
              Object.assign(window, { copying: { allow: resolve, refuse } });
            });
        });
        const answer = (how: 'allow' | 'refuse') =>
          page().waitForFunction((how) => {
            const asked = window as unknown as { copying?: Record<string, () => void> };
            asked.copying?.[how]?.();
            const isAsked = asked.copying !== undefined;
            delete asked.copying;
            return isAsked;
          }, how);
        const { figure } = figureOn(page(), id);
        const button = (what: 'copyLink' | 'copyEmbed') =>
          figure.getByRole('button', { name: shareStrings.en[what] });
        const field = figure.getByRole('status').getByLabel(shareStrings.en.linkByHand);
        await button('copyLink').click();
        await button('copyEmbed').focus();
        await answer('refuse');
        const [first] = Object.keys(linked);
        await expect.poll(() => field.inputValue()).toContain(`${id}.${first}=`);
        expect(await hasFocus(button('copyEmbed'))).toBe(true);
        // Wide enough to be read and selected by hand.
        expect((await field.boundingBox())?.width).toBeGreaterThan(200);
        // What is told goes, and does not take the focus along.
        await button('copyLink').click();
        await field.focus();
        await answer('allow');
        await expect.poll(() => field.count()).toBe(0);
        expect(await hasFocus(button('copyLink'))).toBe(true);
      },
    );

    test('figures keep their state through the language switch', async () => {
      const [first] = standing;
      const twin = first && whereIs(first.name, otherLanguage('en')).path;
      await page().getByRole('link', { name: site.en.switchLanguage }).dispatchEvent('click');
      await page().waitForURL((url) => url.pathname === twin);
      await expectLinked(page(), standing);
    });

    const worded = standing.flatMap(({ name, id, part }) => (part ? { name, id, part } : []));
    test.for(worded)(
      'the address has what a word chose in a $name, even for a reader who goes on at once',
      async ({ id, part }) => {
        const { search } = new URL(page().url());
        // In one task: nothing is painted between the press and the look at the address.
        const atOnce = await wordFor(page(), id, part.value).evaluate((each: HTMLAnchorElement) => {
          each.click();
          return location.href;
        });
        expect(new URL(atOnce).search).not.toBe(search);
        await settle(page());
        expect(page().url()).toBe(atOnce);
        // What the address got wrong is put right, also where the word chooses nothing new.
        const mended = await wordFor(page(), id, part.value).evaluate(
          (each: HTMLAnchorElement, wrong) => {
            const address = new URL(location.href);
            address.searchParams.set(wrong, 'wrong');
            history.replaceState(null, '', address);
            each.click();
            return location.href;
          },
          `${id}.wrong`,
        );
        expect(mended).toBe(atOnce);
      },
    );

    const [one, other] = worded;
    if (one && other) {
      test('the address stays with the word that was followed last', async () => {
        // What is chosen in the first figure twice within the pace of the address is still to be written then.
        await wordFor(page(), one.id, one.part.value).evaluate(
          (word: HTMLElement, last) => {
            word.click();
            const input = document.querySelector<HTMLInputElement>(last.other);
            input?.click();
            document.querySelector<HTMLElement>(last.word)?.click();
          },
          {
            other: `figure[id="${one.id}"] input[data-part]:not(:checked)`,
            word: `a[data-point-figure="${other.id}"][data-point-at="${other.part.value}"]`,
          },
        );
        await page().waitForTimeout(800);
        expect(new URL(page().url()).hash).toBe(`#${other.id}`);
      });
    }
  });

  const worked = standing.flatMap(({ name, id, arrows }) => (arrows ? { name, id, arrows } : []));

  describe('on a phone', () => {
    const page = sharedPage(path, { build, width: 390, hasTouch: true });

    test.for(worked)('a $name keeps what is pressed under the finger', async ({ id, arrows }) => {
      const { figure, input, shows, choose: press } = figureOn(page(), id);
      // What tells of the one that was chosen before may close above the next.
      await press(arrows.field, arrows.from);
      const next = pressable(input(arrows.field, arrows.to));
      await next.scrollIntoViewIfNeeded();
      await settle(page());
      const before = await boxOf(next);
      const inPress = await page().evaluateHandle(() => {
        const heights = [document.documentElement.scrollHeight];
        const note = () => heights.push(document.documentElement.scrollHeight);
        document.addEventListener('change', note, { once: true });
        return heights;
      });
      await page().touchscreen.tap(before.x + before.width / 2, before.y + before.height / 2);
      // The press is shown before a story is laid out that pushes all that stands below it.
      if ((await figure.locator('li > .details').count()) > 0) {
        const [height, whenPressed] = await inPress.jsonValue();
        expect(whenPressed).toBe(height);
      }
      await expect.poll(() => shows({ [arrows.field]: arrows.to })).toBe(true);
      await settle(page());
      expect((await boxOf(next)).y).toBeCloseTo(before.y, 0);
    });
  });

  describe('with the keyboard', () => {
    const height = 300;
    const page = sharedPage(path, { build, width: 390, height });

    test.for(worked)('a $name is worked, and its focus can be seen', async ({ id, arrows }) => {
      const { input, shows } = figureOn(page(), id);
      await input(arrows.field, arrows.from).focus();
      await page().keyboard.press('Space');
      await page().keyboard.press('ArrowRight');
      await expect.poll(() => shows({ [arrows.field]: arrows.to })).toBe(true);
      const to = pressable(input(arrows.field, arrows.to));
      const { top, bottom } = await to.evaluate(
        (label) => label.getBoundingClientRect().toJSON() as DOMRect,
      );
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
      const focused = await to.screenshot();
      await blur(page());
      expect((await to.screenshot()).equals(focused)).toBe(false);
    });

    test.for(standing)(
      'no button of a $name loses the focus or leads it out of sight',
      async ({ id }) => {
        const { figure } = figureOn(page(), id);
        // Some buttons are there only once something is shown.
        const boxes = figure.getByRole('checkbox').filter({ visible: true });
        for (const box of await boxes.elementHandles()) {
          if (!(await box.isVisible())) continue;
          await box.focus();
          await page().keyboard.press('Space');
        }
        const buttons = figure.getByRole('button').filter({ visible: true });
        for (const button of await buttons.elementHandles()) {
          const name = await button.innerText();
          if (name === shareStrings.en.present || !(await button.isVisible())) continue;
          await button.focus();
          await page().keyboard.press('Enter');
          const isSeen = () =>
            page().evaluate(() => {
              const at = document.activeElement;
              if (!at || at === document.body) return false;
              const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
              const { top, bottom } = (label ?? at).getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            });
          // What led there may still be scrolling.
          await expect.poll(isSeen, { message: name }).toBe(true);
        }
      },
    );
  });

  describe('without scripts', () => {
    const page = sharedPage(path, { build, javaScriptEnabled: false });

    test.for(standing)('a $name can be read', async ({ id, readable }) => {
      const { figure } = figureOn(page(), id);
      const text = readable(figure, 'en').filter({ visible: true });
      expect(await text.count()).toBeGreaterThan(0);
      expect(await figure.getByRole('button').filter({ visible: true }).count()).toBe(0);
    });
  });

  describe.each(Object.entries(translators))('translated by the browser %s', (_, translated) => {
    const page = sharedPage(path, { build }, translated);

    test.for(standing)('a $name works on', async ({ id, choose }) => {
      const { choose: press, shows, figure } = figureOn(page(), id);
      await press(choose.field, choose.value);
      await expect.poll(() => shows({ [choose.field]: choose.value })).toBe(true);
      const statuses = () => figure.getByRole('status').allTextContents();
      await expect.poll(async () => (await statuses()).join('').trim()).not.toBe('');
    });
  });

  describe.each([360, 1100])('in forced colours at %i pixels', (width) => {
    const page = sharedPage(path, { build, width, forcedColors: 'active' });

    test.for(standing)('a $name is drawn, and shows what is chosen', async ({ id, choose }) => {
      const { figure, choose: press } = figureOn(page(), id);
      await figure.scrollIntoViewIfNeeded();
      await settle(page());
      const before = await figure.screenshot();
      const drawn = await inkOfDrawings(figure, before);
      expect(drawn.length).toBeGreaterThan(0);
      expect(Math.max(...drawn)).toBeGreaterThan(0.01);
      await press(choose.field, choose.value);
      // What is to be seen is the choice, not the pointer or the focus.
      await page().mouse.move(0, 0);
      await blur(page());
      await settle(page());
      expect((await figure.screenshot()).equals(before)).toBe(false);
      // On the border of a button an outline could hardly be seen.
      const onBorder = await figure
        .locator('label.button:has(:checked)')
        .evaluateAll((chosen) =>
          chosen
            .filter((button) => parseFloat(getComputedStyle(button).outlineOffset) < 0)
            .map((button) => button.textContent.trim()),
        );
      expect(onBorder).toEqual([]);
    });
  });

  describe('without motion', () => {
    const page = sharedPage(path, { build, reducedMotion: 'reduce' });

    test.for(standing)('a $name names its fields in the contract, and no others', async (each) => {
      const inputs = await figureOn(page(), each.id)
        .figure.locator('input[name]')
        .evaluateAll((all) => all.map((input) => input.getAttribute('name') ?? ''));
      const fields = [...new Set(inputs)].map((input) => input.slice(each.id.length + 1));
      expect(fields.toSorted()).toEqual([...figures[each.name].fields].toSorted());
    });

    const dragged = standing.flatMap(({ name, id, drags }) => (drags ? { name, id, drags } : []));
    test.for(dragged)('a $name is worked by dragging', async ({ id, drags }) => {
      const { figure, input, shows } = figureOn(page(), id);
      const handle = figure.locator(drags.handle).filter({ visible: true });
      const middleOf = async (element: Locator) => {
        const { x, y, width, height } = await boxOf(element);
        return [x + width / 2, y + height / 2] as const;
      };
      await handle.scrollIntoViewIfNeeded();
      // What this needs may come only when the figure is seen.
      await expect
        .poll(async () => {
          await page().mouse.move(...(await middleOf(handle)));
          await page().mouse.down();
          const to = await middleOf(pressable(input(drags.field, drags.value)));
          await page().mouse.move(...to, { steps: 5 });
          await page().mouse.up();
          return shows({ [drags.field]: drags.value });
        })
        .toBe(true);
    });

    test('figures hold still for a reader who wants none', async () => {
      for (const { id, choose } of standing) {
        await figureOn(page(), id).choose(choose.field, choose.value);
      }
      expect(await movements(page())).toEqual([]);
    });
  });
});

describe.each(examples)('A $name', ({ name, path, id, part, choose, elsewhere = choose }) => {
  test('tells the broken values of a link, cut short, and shows the start', async ({ open }) => {
    const { fields } = figures[name];
    const page = await open(path, { build });
    const start = await stateOf(page, id);
    const nonsense = 'nowhere'.repeat(12);
    await page.goto(
      path + queryFor(id, Object.fromEntries(fields.map((field) => [field, nonsense]))),
    );
    const status = figureOn(page, id)
      .figure.getByRole('status')
      .filter({ hasText: pageNotices.en.skipped[0], visible: true });
    await expect.poll(() => status.count()).toBe(1);
    const told = (await status.textContent()) ?? '';
    for (const field of fields) expect(told).toContain(`${id}.${field}=nowhere`);
    expect(told).not.toContain(nonsense);
    expect(await stateOf(page, id)).toEqual(start);
    // What is pressed puts the address right; Back from a step of a word leads to what was wrong again.
    if (!part) return;
    await wordFor(page, id, part.value).dispatchEvent('click');
    await expect.poll(() => status.count()).toBe(0);
    await page.goBack();
    await expect.poll(() => status.count()).toBe(1);
    await page.goForward();
    await expect.poll(() => status.count()).toBe(0);
  });

  if (part) {
    test('opens the part that a word points to in place on a phone, where it has details', async ({
      open,
    }) => {
      const page = await open(path, { build, width: 390 });
      const word = wordFor(page, id, part.value);
      const note = page.locator('#part-note');
      const { figure } = figureOn(page, id);
      const own = figure.locator(`li:has(input[value="${part.value}"]) .details`);
      const details = ((await own.count()) > 0 ? own : figure.locator('[data-story]')).first();
      if ((await details.count()) === 0) return;
      const inputs = await page.locator('input').count();
      await word.scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      await word.click();
      await expect.poll(() => note.isVisible()).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      const withoutSpaces = (text: string) => text.replace(/\s/g, '');
      const texts = details.locator('dd, p:not(.takeaway)').filter({ visible: true });
      const said = withoutSpaces(await texts.first().innerText());
      expect(said).not.toBe('');
      expect(withoutSpaces(await note.innerText())).toContain(said);
      expect(await page.locator('input').count()).toBe(inputs);
      await expect.poll(() => figureOn(page, id).shows({ [part.field]: part.value })).toBe(true);
      await page.keyboard.press('Escape');
      expect(await hasFocus(word)).toBe(true);
      await word.click();
      const left = await page.evaluate(() => scrollY);
      await note.getByRole('button').last().click();
      await expect.poll(() => note.isVisible()).toBe(false);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
      await expect.poll(() => hasFocus(word)).toBe(true);
    });

    test('is worked by words in the text, and Back leads through every word that was followed', async ({
      open,
    }) => {
      const page = await open(path, { build, width: 1100, height: 500 });
      const { figure, input, shows } = figureOn(page, id);
      const word = wordFor(page, id, part.value);
      const other = input(part.field, part.value);
      expect(await other.count()).toBe(1);
      const start = await stateOf(page, id);
      const top = () => word.evaluate((link) => Math.round(link.getBoundingClientRect().top));
      const tops: number[] = [];
      const follow = async () => {
        await word.scrollIntoViewIfNeeded();
        await word.hover();
        const marked = figure.locator('[data-marked]');
        await expect.poll(() => marked.count()).toBeGreaterThan(0);
        tops.push(await top());
        await word.click();
        await expect.poll(() => shows({ [part.field]: part.value })).toBe(true);
        expect(await word.getAttribute('data-marked')).not.toBeNull();
        expect(await hasFocus(other)).toBe(true);
      };
      await follow();
      // A word leads to its part also where the figure shows something else.
      await figureOn(page, id).choose(elsewhere.field, elsewhere.value);
      await expect.poll(() => searchOf(page).get(`${id}.${elsewhere.field}`)).toBe(elsewhere.value);
      await settle(page);
      const between = await stateOf(page, id);
      expect(between).not.toEqual(start);
      await follow();
      for (const before of [between, start]) {
        await blur(page);
        await page.goBack();
        await expect.poll(() => stateOf(page, id)).toEqual(before);
        await expect.poll(() => hasFocus(word)).toBe(true);
        await expect.poll(top).toBe(tops.pop());
      }
    });
  }
});

/** Everything that the inputs of a figure hold. */
const stateOf = (page: Page, id: string) =>
  page.locator(`figure[id="${id}"] input[name]`).evaluateAll((inputs) =>
    inputs.map((input) => {
      const { name, value, checked } = input as HTMLInputElement;
      return `${name} ${value} ${checked}`;
    }),
  );
