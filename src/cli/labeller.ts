/** The labeller of a run: found when the first draft is read, then the same for all. Says once where it is not the one that was asked for. */
import type { Labeller } from '../core/attribution/labeller.ts';
import { chooseLabeller } from '../service/choose-labeller.ts';
import type { LabellerName } from './arguments.ts';
import type { World } from './world.ts';

/** `asked` is what the writer named; undefined leaves it to the build. No exit code depends on what comes of it: the draft is read either way. */
export function labellerFor(asked: LabellerName | undefined, world: World): () => Labeller {
  let found: Labeller | undefined;
  return () => (found ??= find(asked, world));
}

function find(asked: LabellerName | undefined, world: World): Labeller {
  const file = asked === 'rules' ? 'left-out' : world.model();
  const { labeller, problem } = chooseLabeller(file);
  if (problem !== undefined) world.printNotice(`onrecord: ${problem}\n`);
  else if (asked === 'learned' && file === 'left-out') world.printNotice('onrecord: This build has no learned model; attributions are found by rule.\n');
  return labeller;
}
