/** Base forms of regular verbs that no noun shares. Data only. */
export const plainVerbs: readonly string[] = `
accept accompany accuse achieve acknowledge acquire adapt add adjust administer admire admit adopt allege allocate alter announce apologise apologize
apply appoint appreciate approve argue arrange arrive assemble assert assess assign assist associate assume assure attach attain attend attract
attribute authorise authorize avert avoid await become believe belong bemoan beset betray borrow bring bristle bury calculate carry celebrate centre
characterise characterize circulate clarify coincide collaborate collect combat combine commemorate commence commit communicate compete compile
complain complete complicate comply comprise concede conceive concentrate conclude condemn confer confess confine confirm confiscate confuse
congratulate connect conquer consent consider consist consolidate constitute construct consult consume contain contemplate contradict contribute
convene converge convey convince cooperate cope correspond corroborate corrupt create cultivate curb curtail declare dedicate deem deepen defend defer
define degrade deliberate demolish demonstrate denote denounce depict deplore deploy deprive derive descend describe deserve despise destroy deter
deteriorate determine develop deviate devise devote differentiate dilute diminish disappear disapprove disclose discover discriminate discuss
dismantle dismiss disperse displace disqualify disregard disrupt dissolve distinguish distort distribute disturb diversify donate earn educate
elaborate elevate elicit eliminate embark embed emerge emit emphasise emphasize enable enact encompass encourage endanger endure enforce enhance
enlarge enlist enrich enrol ensue entail enthuse entitle entrust envisage equip erect erode erupt establish evacuate evade evaluate evaporate evoke
evolve exacerbate exaggerate exclude execute exempt exert exhaust expel explode explore express extend facilitate falsify fascinate flout fluctuate
forfeit formulate fulfil fulfill generate grieve hamper harass hasten hesitate hinder identify illuminate illustrate imagine implement implicate imply
improvise incite incorporate incur indicate indict infer inflame inflict inhabit inherit inhibit initiate inject innovate insert insist inspect
inspire install instruct integrate intensify interact interfere interpret interrupt intervene introduce invade invent invoke irritate isolate justify
lament legalise legalize liberate loosen manifest manipulate maximise maximize merge migrate minimise minimize mitigate modify motivate multiply
mumble nationalise nationalize negotiate nominate obey obscure obstruct obtain occupy omit originate oust overestimate overshadow overturn participate
perceive perform perpetuate persecute persist persuade ponder populate postpone precede preclude prefer prepare prescribe preside presume pretend
privatise privatize proclaim procure prohibit prolong pronounce prosecute prosper provoke publicise publicize punish pursue quadruple reaffirm realise
realize reassure rebuke recognise recognize recommend reconcile reconsider rectify refrain regain regulate reinforce reiterate remember remove renew
renounce reopen replicate reprimand repudiate resemble reside resume retaliate retrieve reunite revive revoke revolve safeguard satisfy scrutinise
scrutinize sever shorten signify simplify simulate solicit solve specialise specialize specify stabilise stabilize stifle stimulate stipulate
subscribe subsidise subsidize summarise summarize supervise suppress surpass suspend symbolise symbolize testify thrive tighten tolerate transcend
transmit uncover underestimate underline underpin underscore unfold unify unleash utter vacate validate vanish verify vie vilify vindicate warrant
worsen agree allow appear exist happen possess
`.trim().split(/\s+/u);
