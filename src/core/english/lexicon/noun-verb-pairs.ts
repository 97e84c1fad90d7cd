/** Base forms that are a verb and, in the same spelling or with -s, a noun or easily taken for one. Data only. */
export const nounVerbPairs: readonly string[] = `
abandon abuse accent access account ache act address advance advocate affect age aid aim air alarm ally amount anchor anger answer appeal approach arm
arrest ask assault attack attempt award back backfire balance ban bank bar bargain base bat battle beam bear beat bend benefit bet bid bill bite blame
blast block blow board boast bolster bomb bond boom boost border bother bottle bounce bound bowl box branch brand breach break breed bribe bridge
brief broadcast brush budget build bump burden burn burst buy bypass call calm camp cancel cap care cast catch cause caution cease challenge chance
change channel charge charm chart charter chase chat cheat check cheer circle cite claim clash class clean climb clock close cloud club coach coat
code collapse comfort command comment commission compare compound compromise concern condition conduct conflict contact contend content contest
contract contrast control cook cool copy corner correct cost counsel count counter couple course cover crack craft crash crawl credit criticise
critique cross crowd crown cruise crush cry cure curse curve cut cycle damage dance dare date deal debate debut decay decide decline decrease defeat
defect delay delegate delight deliver demand deny depend deposit design desire detail detect dial differ dig direct disagree discard discharge
discount disgrace dish dislike dismay display dispute distress divide divorce document dominate double doubt draft drag drain draw dream dress drift
drill drink drip drive drop duel dump ease echo edge edit effect elbow elect embrace employ encounter end endeavour endorse engage enjoy ensure enter
envy equal escape escort estimate examine exceed excerpt exchange excuse exercise exhibit exit expand expect experience experiment expire explain
exploit export expose extract eye face factor fail faint fall farm fashion father fault favor favour fear feature feed feel fence ferry field fight
figure file fill film filter finance find fine finish fire fish fit fix flag flare flash flaunt flaw flight float flock flood flow focus fold follow
fool force forecast foresee form forward foster found frame fraud freeze front fuel function fund gain gamble gap gather gauge gaze gift glance glow
govern grade grant grasp grip gripe ground group grow guarantee guard guess guide gun halt hammer hand handle harbor harbour harm harvest hate haul
haunt head heal hear heat hedge help hide highlight hike hint hire hit hold honor honour hope host house hunt hurry hurt ignore impact import impose
improve include increase index influence inform insult insure intend interest interview invest invite invoice involve issue jail join joke judge jump
keep kick kill kiss knock know label lack land laugh launch lead leak lean leap learn lease leave lecture lend level licence license lie lift light
like limit line link list live load loan lobby lock look loop lose loss love lower mail maintain make man manage mandate manoeuvre map march mark
market mask master match matter mean measure meet mention merit mind mine mirror miss mistake mix model monitor mount mouth move murder name narrow
need neglect net note notice number object observe occur offer open operate oppose order organise organize outlaw outline overhaul overlap overlook
override owe own pace pack paint panic paper pardon park part partner pass patch patent pause pay peak permit phase phone photograph pick picture pile
pilot pin pioneer pipe place plague plan plant play plead please pledge plot plough plug point poison police poll pool portray pose position post
pound pour power practice practise praise pray predict present preserve press pressure prevail prevent price pride print prize probe proceed process
produce profile profit program programme progress project promise promote prompt proof propose protect protest prove provide publish pull pump punch
purchase push qualify quarrel query quest question queue quit quote race raid rain raise rally range rank rate reach react read reason rebel recall
receive reckon record recover recruit reduce refer reflect reform refund refuse regard regret reign reject rejoice relate relax release relief rely
remain remark remedy remind rent repair repay repeat replace reply report represent request require rescue research reserve resign resist resolve
resort respect respond rest restore result retain retire retreat return reveal reverse review revise revolt reward ride ring riot rise risk rival roar
rob rock roll root rotate round route row ruin rule rumour run rush sack sacrifice sail sample sanction save say scale scan scare scatter schedule
score scramble scrap scratch scream screen seal search seat secure see seek seem seize select sell send sense sentence separate serve service set
settle shake shape share shelter shield shift ship shock shoot shop short shout show shrink shut side sigh sign signal silence sink sit site skip slam
slap sleep slide slip slow slump smart smash smell smile smoke snap sound source spare spark spawn speak speculate speed spell spend spill spin split
sponsor sport spot spray spread spring spur squeeze stab staff stage stake stall stamp stand star start starve state stay steal steam steer stem step
stick stir stock stop store storm strain stream strengthen stress stretch strike strip stroke struggle study subject submit substitute succeed sue
suffer suggest suit sum summon supply support suppose surface surge surprise surrender surround survey survive suspect sustain swap sway swear sweat
sweep swell swim swing switch symbol table tackle tail take talk tap target task taste tax teach team tear tell tempt tend term test thank think
threat throw tie time tip title toll top torture total touch tour tow trace track trade train transfer transform transport trap travel treat trend
trial trick trigger trip trouble trust try tune turn twist type undermine unite unveil update upgrade upset urge use value vary veil venture veto view
violate visit voice volunteer vote vow wage wait wake walk want ward warn wash waste watch water wave weaken weigh welcome widen win wind wish witness
wonder work worry wound wrap wreck yield
`.trim().split(/\s+/u);
