// Knows how a writer moves about in VS Code, by keyboard and mouse alone; knows nothing of any extension.

const patience = 30_000;

/** Drives the workbench shown in a page. */
export function driveWorkbench(page) {
  const key = (keys) => page.keyboard.press(keys);

  async function open(address) {
    await page.goto(address);
    await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
  }

  /** Puts the cursor before the character at `offset` of the text, turns the wheel, and gives where that is on the screen. */
  async function goTo(text, offset, notches = 0) {
    const before = text.slice(0, offset).split('\n');
    await key('Control+g');
    await page.waitForSelector('.quick-input-widget input', { timeout: patience });
    // The box opens with a colon in it.
    await page.keyboard.type(`${before.length}:${before.at(-1).length + 1}`);
    await key('Enter');
    await page.waitForSelector('.quick-input-widget', { state: 'hidden', timeout: patience });
    await settle(400);
    const cursor = page.locator('.editor-instance .cursors-layer .cursor').first();
    if (notches > 0) {
      const { x, y } = await cursor.boundingBox();
      await page.mouse.move(x, y);
      for (let turned = 0; turned < notches; turned++) {
        await page.mouse.wheel(0, 100);
        await settle(300);
      }
    }
    return cursor.boundingBox();
  }

  /** Rests the mouse on the words and waits for a card that says `expected`. */
  async function hover(text, words, expected, notches = 0) {
    const box = await goTo(text, text.indexOf(words) + Math.floor(words.length / 2), notches);
    // A card opens on a mouse that comes, not on one that is there.
    await page.mouse.move(box.x - 40, box.y - 40);
    await page.mouse.move(box.x + 3, box.y + box.height / 2, { steps: 8 });
    await page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first().waitFor({ timeout: patience });
    await settle(700);
  }

  async function runCommand(title) {
    await showCommands(title);
    await key('Enter');
    await page.waitForSelector('.quick-input-widget', { state: 'hidden', timeout: patience });
    await settle(400);
  }

  async function showCommands(words) {
    await key('F1');
    await page.waitForSelector('.quick-input-widget input', { timeout: patience });
    await page.keyboard.type(words);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().waitFor({ timeout: patience });
    await settle(400);
  }

  /** Takes the panel by its upper edge and pulls it down. */
  async function dragPanel(pixels) {
    const { x, y, width } = await page.locator('.part.panel').boundingBox();
    // The edge to take lies just outside.
    const edge = y - 3;
    await page.mouse.move(x + width / 2, edge);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, edge + pixels, { steps: 5 });
    await page.mouse.up();
  }

  /** Animations have no end that can be waited for. */
  function settle(milliseconds) {
    return page.waitForTimeout(milliseconds);
  }

  const type = (text) => page.keyboard.type(text);
  const see = (selector, options) => page.locator(selector, options).first().waitFor({ timeout: patience });
  return { key, open, goTo, hover, runCommand, showCommands, dragPanel, settle, type, see };
}
