/** Every suite, in the order of a writer's day: the extension wakes, finds, reads, explains, mends, and does as it is told. */
import './activation.ts';
import './findings.ts';
import './reading.ts';
import './hover.ts';
import './citations.ts';
import './fixes.ts';
import './commands.ts';
import './contributions.ts';
import './settings.ts';
