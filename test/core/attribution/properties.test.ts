/** Laws of the stage: total, inside the file, linear, and blind to which names are used. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { attribute } from '../../../src/core/attribution/attribute.ts';
import { ruleLabeller } from '../../../src/core/attribution/rule-labeller.ts';
import { read, words } from './read.ts';

const pieces = ['Ines Vela', 'Orvex', 'the mayor', 'said', 'told', 'denied', 'that', 'claims', 'according to', 'reportedly', 'and', ',', '.', ':', '“', '”', '‘', '’', '"', "'", '«', '»', '„', '(', ')', '—',
  'the report', 'who', 'was', 'not', 'accused', 'of', 'theft', 'QXN', '’s', '\n\n', '> ', '*', 'was quoted as saying', 'is believed to', 'Q:', 'we', 'it', 'the agency', 'in a statement', 'wants to', '[^1]'];

describe('laws of attribution', () => {
  it('reads anything, with every span inside the file and parents first', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 }), parts => {
      const source = parts.join(' ');
      const { attributions, quotations, sentences, entities } = read(source);
      attributions.forEach((one, index) => {
        assert.equal(one.index, index);
        assert.ok(one.content.length > 0 && one.sentence >= 0 && one.sentence < sentences.length);
        for (const span of [...one.cue, ...one.content, ...one.speaker.spans, ...one.via.flatMap(hop => hop.spans)]) assert.ok(span.start >= 0 && span.start < span.end && span.end <= source.length);
        for (const other of [one.within, one.continues]) assert.ok(other === undefined || (other >= 0 && other < attributions.length && other !== index));
        assert.ok(one.within === undefined || one.within < index);
        assert.ok(one.confidence >= 0 && one.confidence <= 1);
      });
      for (const one of quotations) assert.ok(one.span.start <= one.words.start && one.words.end <= one.span.end && one.span.end <= source.length);
      for (const one of entities) for (const span of one.mentions) assert.ok(span.end <= source.length);
    }), { numRuns: 120 });
  });

  it('takes time in proportion to the text on hostile input', function () {
    this.timeout(60_000);
    const hostile = ['“a ', '“a b c,” he said. ', 'he said that ', 'Ines said, ', 'according to the Lagoon Times ', 'the mayor, ', 'and said ', 'the claim that ', 'he reportedly ', 'Ab Cd (AC) ', 'He said:\n\n',
      'According to the Lagoon Times, the agency was working to “find all the words there are” ', '“He said “she said “no one at all said so”” today” ', 'The dock agency Orvex fell. The dock agency said it fell. '];
    for (const piece of hostile) {
      const taken = (length: number): number => {
        const input = { ...read(piece.repeat(Math.ceil(length / piece.length))), labeller: ruleLabeller, aliases: {} };
        // Processor time: other work on the machine must not decide.
        const started = process.cpuUsage().user;
        attribute(input);
        return (process.cpuUsage().user - started) / 1000;
      };
      taken(1000);
      const short = taken(2500);
      const long = taken(10_000);
      assert.ok(long < short * 12 + 150, `${piece}: ${short} ms, then ${long} ms`);
    }
  });

  const draft = (person: string, surname: string, body: string, acronym: string, firm: string, outlet: string, nation: string): string =>
    `${nation} water agency ${body} (${acronym}) fears that ${firm} is smuggling charts.\n\nThe ${nation} water agency revealed that is investigating theft at the docks.\n\nAccording to the ${outlet}, ${firm} has moved its yard and the ${acronym} was working to “find and stop every possible theft by foreign firms”.\n\n`
    + `“The docks are open to thieves. They were for years.” reads the ${acronym}’s annual report. “We keep a close eye on them.”\n\n${firm} representatives denied any allegations. “We strongly deny the allegations,” ${firm} told QKW. “We obey all laws.”\n\n${person} ${surname} said the yard was clean. Mr ${surname} added that it was small. The ${nation} water agency believes that it can grow.`;

  it('finds the same whatever the names are', () => {
    const shape = (source: string): unknown => read(source).attributions.map(one => [
      one.cueLemma, one.stance, one.form, one.speaker.kind, one.speaker.role, one.via.map(hop => hop.kind), one.within, words(source, one.cue),
    ]);
    const one = draft('Ines', 'Vela', 'State Dock Service', 'SDS', 'Orvex', 'Lagoon Courier', 'Lorran');
    const other = draft('Theodor', 'Quist', 'Royal Quay Office', 'WQRT', 'Bramley', 'Evening Herald', 'Tasmirian');
    assert.deepEqual(shape(one), shape(other));
    const names = read(one).attributions.map(each => each.speaker.name);
    assert.deepEqual(names, ['State Dock Service', 'State Dock Service', 'Lagoon Courier', 'State Dock Service', 'State Dock Service', 'Orvex', 'Orvex', 'Orvex', 'Ines Vela', 'Ines Vela', 'State Dock Service']);
  });
});
