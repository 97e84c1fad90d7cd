// Knows how results are gathered, shown and counted; knows nothing of how any of them came about.

/** Gathers results under headings. Each result is `{ event: 'pass' | 'fail' | 'skip', title, message? }`. */
export function startTally(print = console.log) {
  const all = [];
  const count = (results, event) => results.filter((result) => result.event === event).length;
  return {
    heading: (text) => print(`\n== ${text}`),
    say: (text) => print(text),
    /** Adds one group's results and prints its line, and every failure in full. */
    add(group, results, seconds) {
      all.push(...results);
      const skipped = count(results, 'skip');
      const words = [`${count(results, 'pass')} passed`, `${count(results, 'fail')} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
      // Never in the form of the last line, which alone counts everything.
      print(`${count(results, 'fail') > 0 ? '✗' : '✓'} ${group}: ${words.join(' · ')}${seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`}`);
      for (const { event, title, message } of results) {
        if (event === 'fail') print(`  ✗ ${title}\n${indent(message ?? '')}`);
        if (event === 'skip') print(`  – ${title}${message === undefined ? '' : `: ${message}`}`);
      }
    },
    failed: () => count(all, 'fail') > 0,
    lastLine() {
      const skipped = count(all, 'skip');
      return `${count(all, 'pass')} passed, ${count(all, 'fail')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    },
  };
}

/** Runs something and says how many seconds it took. */
export async function timed(action) {
  const begin = performance.now();
  const value = await action();
  return { value, seconds: (performance.now() - begin) / 1000 };
}

function indent(text) {
  return text.trimEnd().split('\n').map((line) => `      ${line}`).join('\n');
}
