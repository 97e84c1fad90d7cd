/** Given names that are nearly always a woman’s or a man’s, from many countries; a weak hint that anything the draft says outweighs. Data only. */

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(word => word !== '');
}

const women = words(`
  abigail ada agnes aileen aisling alexandra alice alison amanda amelia amy angela anita ann anna anne annie antonia aoife audrey barbara beatrice becky bernadette beth bethany betty bridget bríd brenda
  carol caroline catherine cathy charlene cheryl chloe christina christine ciara claire clara clare daisy dawn deborah deirdre delia denise diana diane donna doreen doris dorothy edith eileen eilidh elaine eleanor
  eliza elizabeth ella ellen elsie emily emma erin esme esther ethel eva evelyn fatima fiona flora frances freya gail gemma geraldine gillian gina glenda gloria grace gráinne greta gwen gwendolyn hannah harriet
  hazel heather helen helena henrietta hilary hilda holly imogen ingrid irene iris isabel isabella isla isobel ivy jacqueline jane janet janice janine jeanette jemima jennifer jenny jessica jill joan joanna joanne
  josephine joyce judith julia julie juliet karen kate katherine kathleen kathryn katie kelly kirsten kirsty laura lauren leanne lena lesley lilian lily linda lisa liz lois lorna lorraine louise lucy lydia lynn
  mabel maeve maggie maisie mandy margaret margarita margot marguerite maria marian marie marilyn marion martha mary matilda maud maureen mavis megan melanie melissa mhairi michelle mildred millicent miranda
  miriam moira molly mona monica morag muriel myra nancy naomi natalie natasha nell nessa nicola nina nora norma nuala olga olive olivia orla pamela patricia paula pauline peggy penelope penny petra philippa phoebe
  phyllis polly prudence rachel rebecca rhoda rhona rita roberta róisín ros rosa rosalind rose rosemary rosie rowena ruth sally samantha sandra sara sarah sheila shirley sian sinéad siobhán sophia sophie stella
  stephanie sue susan susanna suzanne sybil sylvia tamsin tania tara teresa tess thelma theresa tina tracey tracy una ursula valerie vanessa vera verity veronica vivien wendy winifred yvonne zoe
  adaeze adaobi amaka aminat amina asabe bisi bukola bunmi chiamaka chidinma chinwe chioma ebele efua ekaette fatimah folake funke funmi habiba hadiza halima hauwa ifeoma ifeyinwa iyabo jumoke khadija
  kemi laraba maryam morenike ngozi nkechi nkiru nneka obiageli olufunke omolara rukayat safiya salamatu titilayo yetunde yewande zainab akosua ama abena adwoa wanjiru njeri achieng nomvula thandiwe
  aarti aishwarya ananya anjali anuradha aparna archana asha bhavna deepa deepika divya fatema gayatri geeta gita indira jaya jayanthi jyoti kalpana kamala kavita lakshmi lalitha latha
  leela madhuri mamata meena meenakshi meera mamta nandini neha nirmala padma parvati pooja prachi pratibha preeti priya priyanka radha rajeshwari rani rekha renuka revathi ritu rukmini rupa sangeeta sarita
  sarojini savita seema shabana shanta shanti sharmila shilpa shobha shreya sita smita sneha sonia sudha sujata sunita sushma swati uma usha vandana vasudha vidya vijaya
  agnieszka alma anja anke annika antje astrid aurélie beatriz birgit birgitta brigitte camila carmen cécile chiara chantal claudia conchita cristina dagmar delphine dominika dorota élise elena elif elke esperanza
  francesca françoise frida gabriela giulia gudrun guadalupe gunilla hanne heidi helga hélène ilse ines inés ingeborg irina isabelle ivana jana joanna judita jutta kaja karin katarina katarzyna katja katrín kerstin
  lena leticia liv ljudmila lotte lucia luisa magdalena malin marcela margarethe marit marta mercedes mette milena montserrat nadia natalia oksana olena paola pilar raquel renate rocío rosario sigrid silvia
  silke simone solveig sofia svetlana sunniva tatiana tereza tiril torunn ulrike valentina viktoria vigdís yasmin ylva yolanda yulia zofia
  ayesha aisha amira asma ayşe dalia emine farah farida fatma hala hanan huda khadijah layla leila lubna maha mariam nadine nawal rania reem salma samira sana shirin soraya yasmeen zahra zeynep
  akiko emiko haruka hiroko keiko kumiko michiko naoko noriko reiko sachiko yoko yuko yumi mei-ling xiaomei siti nurul dewi`);

const men = words(`
  aaron abraham adam adrian aidan alan alastair albert alec alfred alistair allan allen ambrose andrew angus anselm anthony archibald archie arnold arthur barnaby barry bartholomew basil ben benedict benjamin bernard
  bert bill billy bob brendan brian bruce bryan bram callum calum cathal cecil charles charlie christopher ciarán clarence clive colin colm conor craig cyril daniel danny darren dave david declan denis dennis derek dermot
  desmond diarmuid dick dominic donald douglas duncan dylan eamon éamon ed eddie edgar edmund edward edwin elliot eoin eric ernest euan eugene ewan fergal fergus finbar fintan francis frank fraser fred frederick gareth
  gary gavin geoff geoffrey george gerald gerard gilbert giles gordon graham gregory guy hamish harold harry harvey hector henry herbert hugh hugo humphrey iain ian isaac ivan ivor jack jacob jake james jason
  jasper jeff jeffrey jeremy jerome jim jimmy joe john johnny jonathan joseph joshua julian justin keith ken kenneth kenny kevin kieran lachlan lance lawrence len leo leonard lewis liam lionel louis luke malcolm
  marcus mark martin matthew maurice max mervyn michael mick mike miles mungo murdo murray nathan ned neil neville niall nicholas nick nigel noel norman oisín oliver oscar owen pádraig paddy patrick paul percy pete
  peter phil philip piers ralph randall ray raymond reginald rhys richard rob robert roderick rodney roger roland ronald ronan rory ross rufus rupert russell ruairí sean seán sebastian seamus séamus shane sidney
  silas simeon simon stanley stephen steve steven stewart stuart ted terence terry thomas tim timothy toby tobias tom tommy tony trevor tristan victor vincent walter wayne wilfred william wull
  abdul abdullahi abubakar adamu adebayo adekunle ahmed akin aliyu aminu ayo babatunde bashir chidi chijioke chinedu chukwudi chukwuemeka dauda dayo ebuka efosa ejike emeka emmanuel festus femi garba godwin
  gbenga haruna ibrahim idris ifeanyi ike ikechukwu isa ishaku jide kabiru kayode kelechi kola kunle lanre maduka mohammed muhammadu musa nnamdi nonso nuhu obinna okechukwu oladele
  olu olumide olusegun onyekachi pius sani segun seun shehu suleiman sule tersoo tunde tunji uchenna umar usman uzoma yakubu yusuf kofi kojo kwabena kwaku kwame kwasi kamau kipkemboi otieno sipho thabo
  abhishek ajay ajit akash amit amitabh anand anant anil arjun arun arvind ashok ashwin balakrishnan bhaskar chetan deepak dilip dinesh ganesh gaurav girish gopal govind hari harish hemant ishaan jagdish
  jayant kailash kapil karthik kishore krishna lalit lokesh madhav mahesh manish manoj manoharlal mohan mukesh nagaraj naresh narayan narendra naveen nitin pankaj parag prakash pramod pranav prashant pravin
  raghunath raghu rahul raj rajan rajat rajeev rajesh rajiv rakesh ram raman ramesh ranjit ravi rohan rohit sachin sandeep sanjay sanjeev santosh sarath satish shankar sharad shashi shivaji shyam siddharth somnath
  srinivas subhash sudhir sumit sunil suresh surya tarun tejas uday umesh varun vijay vikas vikram vinay vinod vishal vishnu vivek yash yogesh
  alejandro aleksander alessandro alfonso alvaro anatoly anders andrés andrzej antoine antonio arne arturo axel bartosz bengt bernd bjorn bjørn björn bogdan boris carl carlos cesare christoph claes claude claus daniil
  diego dieter dimitri dmitri dragan drago eduardo egil einar emil emilio emre enrico enrique erik ernesto esteban eugenio fabio federico felipe félix fernando filip francesco franz françois friedrich fritz gabor
  giorgio giovanni giuseppe gonzalo guillermo gunnar günther gustav hakan håkon halvard hans harald heinrich helmut henrik henri hermann horst ignacio igor ilya ivo ívar jacek jacques jaime janusz javier
  jens jesper joachim joaquín johan johann johannes jonas jorge josé jostein juan jürgen kaspar karel karl kasper ketil kjell klaus knut konrad krzysztof kurt lars laszlo laurent leif lorenzo luca lucas ludwig luigi
  luis łukasz maciej magnus manfred manuel marcel marcin marco marek mario mateusz matteo matthias maxim mehmet miguel mikael mikhail mirko mustafa nicolás niels nikolai nils olaf olav oleg ole ottmar
  otto pablo paolo pascal pavel pedro peder philippe pierre pieter piotr radovan rafael ragnar rainer ramón raúl reinhard ricardo roberto rodrigo rolf rune salvador samuel santiago sergei sergio sigurd slobodan
  stanislav stefan stefano sven svein tadeusz takis thierry thorsten tomas tomáš tomasz torsten ugo ulrich uwe vadim viktor vincenzo vittorio vladimir volodymyr walther wojciech wolfgang yves yuri zdeněk zoltán
  abdullah abdulrahman adel ali amir anwar bilal faisal farouk farid fouad habib hamid hamza hasan hassan hussein imran imre jamal kamal karim khaled khalid mahmoud majid mehdi mohamed mohammad muhammad mukhtar murad
  nabil nasser omar osama qasim rashid reza saeed salim salman samir tariq wael walid yasser yousef youssef zaid akira haruto hideo hiroshi ichiro kenji koichi makoto masahiro satoshi takashi takeshi
  budi agus bambang joko`);

/** `she` or `he` for names that say so in most countries; those that are both somewhere are in neither list. */
export const givenNames: ReadonlyMap<string, 'she' | 'he'> = new Map([...women.map(name => [name, 'she'] as const), ...men.map(name => [name, 'he'] as const)]);
