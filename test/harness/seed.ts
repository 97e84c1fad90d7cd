/**
 * Random tests draw the same drafts every time, so that a run can be repeated and a change is judged by what it changed.
 * `ONRECORD_RUNS` (more of them) and `ONRECORD_SEED` draw others: what they find becomes a fixture.
 */
import fc from 'fast-check';

const { ONRECORD_RUNS: runs, ONRECORD_SEED: seed } = process.env;

if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
else if (runs === undefined) fc.configureGlobal({ seed: 20231006 });
