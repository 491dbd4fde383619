# pattern | code | who | example     (docs/guide/predicates.md)
arm with fact             | none metaphor |  | Japan armed with a fact on Tuesday.
attack _abstract          | none metaphor |  | Canada attacked inflation on Tuesday.
attack _sport             | none sport    |  | Kenya attacked the goal last week.
back into                 | none metaphor |  | Canada backed into on Sunday.
battle _abstract          | none metaphor |  | India battled inflation in March.
battle with _abstract     | none metaphor |  | Kenya battled with inflation last week.
battle with cancer        | none metaphor |  | Canada battled with a cancer on Friday.
battle/n of word          | none metaphor |  | The battle of a word went on on Friday.
beat expectation          | none metaphor |  | Turkey beat an expectation on Friday.
beat forecast             | none metaphor |  | Egypt beat a forecast in March.
beat in final             | none sport    |  | Brazil beat in a final in March.
beat odds                 | none metaphor |  | Germany beat odds on Sunday.
block pore                | none metaphor |  | France blocked a pore on Monday.
block view                | none metaphor |  | Chile blocked a view on Sunday.
bomb at box               | none sport    |  | France bombed at a box in March.
bomb with                 | none metaphor |  | Mexico bombed with on Tuesday.
bomb/n scare              | none metaphor |  | The bomb a scare went on on Tuesday.
bury hatchet              | none metaphor |  | India buried a hatchet on Monday.
call it                   | none metaphor |  | Brazil called an it on Monday.
call shot                 | none metaphor |  | Turkey called shot on Friday.
call time                 | none metaphor |  | India called a time last week.
capture attention         | none metaphor |  | Spain captured an attention on Tuesday.
capture imagination       | none metaphor |  | Vietnam captured an imagination last week.
capture mood              | none metaphor |  | Chile captured a mood on Friday.
charge _sport             | none sport    |  | Japan charged the goal on Sunday.
charge fee                | none metaphor |  | Canada charged a fee on Tuesday.
charge price              | none metaphor |  | Kenya charged a price on Monday.
clash in final            | none sport    |  | Spain clashed in a final on Tuesday.
combat _abstract          | none metaphor |  | Poland combated inflation on Friday.
crush margin              | none metaphor |  | Japan crushed a margin on Sunday.
declare +                 | none metaphor |  | Chile declared to leave on Tuesday.
defeat in final           | none sport    |  | Kenya defeated in a final on Monday.
defend _sport             | none sport    |  | Canada defended the goal on Friday.
deliver message           | none metaphor |  | Mexico delivered a message on Sunday.
deliver result            | none metaphor |  | Spain delivered a result on Tuesday.
deliver speech            | none metaphor |  | Australia delivered a speech in March.
deliver statement         | none metaphor |  | Nigeria delivered a statement on Monday.
deliver verdict           | none metaphor |  | Vietnam delivered a verdict last week.
draw conclusion           | none metaphor |  | Nigeria drew a conclusion last week.
draw crowd                | none metaphor |  | Australia drew a crowd on Monday.
draw line                 | none metaphor |  | Mexico drew a line on Tuesday.
execute order             | none metaphor |  | Canada executed an order on Friday.
execute plan              | none metaphor |  | Japan executed a plan on Tuesday.
execute strategy          | none metaphor |  | Kenya executed a strategy last week.
explode in popularity     | none metaphor |  | Poland exploded in a popularity on Tuesday.
explode into              | none metaphor |  | Germany exploded into on Friday.
explosion/n of interest   | none metaphor |  | The explosion of interest went on last week.
fight _abstract           | none metaphor |  | Brazil fought inflation last week.
fight cause               | none metaphor |  | Nigeria fought a cause in March.
fight epidemic            | none metaphor |  | Mexico fought an epidemic on Friday.
fight fire                | none metaphor |  | Australia fought fire last week.
fight for _sport          | none sport    |  | Nigeria fought for the goal on Monday.
fight for life            | none metaphor |  | Germany fought for a life on Tuesday.
fight virus               | none metaphor |  | Spain fought a virus on Sunday.
fight wildfire            | none metaphor |  | Vietnam fought a wildfire on Monday.
fight/n against _abstract | none metaphor |  | The fight against inflation went on on Tuesday.
fight/n over price        | none metaphor |  | The fight over a price went on last week.
fine-tune                 | none metaphor |  | Brazil fine-tuned  last week.
fire _sport               | none sport    |  | Australia fired the goal in March.
fire imagination          | none metaphor |  | Chile fired an imagination on Sunday.
fuel                      | none metaphor |  | France fueled  on Monday.
give account              | none metaphor |  | Australia gave an account last week.
give birth                | none metaphor |  | India gave a birth in March.
give detail               | none metaphor |  | Poland gave a detail on Friday.
give evidence             | none metaphor |  | Nigeria gave an evidence in March.
give example              | none metaphor |  | Australia gave an example last week.
give impression           | none metaphor |  | Mexico gave an impression on Friday.
give interview            | none metaphor |  | Canada gave an interview on Tuesday.
give name                 | none metaphor |  | Egypt gave a name on Monday.
give permission           | none metaphor |  | Germany gave permission on Tuesday.
give reason               | none metaphor |  | Germany gave a reason on Tuesday.
give rise                 | none metaphor |  | Turkey gave a rise on Sunday.
give speech               | none metaphor |  | Brazil gave a speech last week.
hit _sport                | none sport    |  | Germany hit the goal on Friday.
hit economy               | none metaphor |  | France hit an economy last week.
hit hard                  | none metaphor |  | Japan hit a hard on Friday.
hit market                | none metaphor |  | Vietnam hit a market on Monday.
hit record                | none metaphor |  | Chile hit a record on Tuesday.
hold breath               | none metaphor |  | Australia held a breath on Monday.
hold ceremony             | none metaphor |  | Poland held a ceremony on Sunday.
hold conference           | none metaphor |  | Brazil held a conference in March.
hold election             | none metaphor |  | Nigeria held an election last week.
hold funeral              | none metaphor |  | India held a funeral on Monday.
hold news conference      | none metaphor |  | Kenya held news a conference last week.
hold office               | none metaphor |  | Japan held office on Tuesday.
hold post                 | none metaphor |  | France held a post on Monday.
hold press conference     | none metaphor |  | Canada held a press a conference on Friday.
hold referendum           | none metaphor |  | Spain held a referendum on Friday.
hold share                | none metaphor |  | Chile held a share on Sunday.
hold view                 | none metaphor |  | Mexico held a view on Tuesday.
hold vote                 | none metaphor |  | Vietnam held a vote in March.
host festival             | none metaphor |  | Poland hosted a festival on Friday.
host tournament           | none metaphor |  | India hosted a tournament in March.
invade privacy            | none metaphor |  | Nigeria invaded a privacy last week.
join company              | none metaphor |  | Kenya joined a company in March.
join team                 | none metaphor |  | Canada joined a team on Sunday.
kick _sport               | none sport    |  | Mexico kicked the goal on Sunday.
kick off                  | none metaphor |  | Poland kicked off on Tuesday.
kill _vote                | none metaphor |  | Turkey killed the resolution on Sunday.
kill business             | none metaphor |  | France killed a business in March.
kill time                 | none metaphor |  | Egypt killed a time on Monday.
leave behind              | none metaphor |  | Spain left behind on Sunday.
leave impression          | none metaphor |  | Chile left an impression on Tuesday.
leave mark                | none metaphor |  | Vietnam left a mark on Monday.
leave open                | none metaphor |  | Nigeria left an open in March.
lose _sport               | none sport    |  | Vietnam lost the goal last week.
lose battle               | none metaphor |  | Brazil lost a battle in March.
march into final          | none sport    |  | Chile marched into a final on Friday.
march on time             | none metaphor |  | Mexico marched on a time on Tuesday.
meet _deadline            | none metaphor |  | India met the deadline last week.
meet death                | none metaphor |  | Brazil met death last week.
meet end                  | none metaphor |  | Poland met an end on Friday.
meet requirement          | none metaphor |  | India met a requirement in March.
offer detail              | none metaphor |  | Chile offered a detail on Tuesday.
offer glimpse             | none metaphor |  | Spain offered a glimpse on Sunday.
offer insight             | none metaphor |  | Vietnam offered an insight on Monday.
pardon expression         | none metaphor |  | Brazil pardoned an expression in March.
pay attention             | none metaphor |  | Turkey paid an attention on Tuesday.
pay bribe                 | none metaphor |  | Egypt paid a bribe on Monday.
pay fine                  | none metaphor |  | Turkey paid fine on Sunday.
pay price                 | none metaphor |  | Egypt paid a price last week.
pay salary                | none metaphor |  | Australia paid a salary in March.
pay tax                   | none metaphor |  | Germany paid a tax on Friday.
pay wage                  | none metaphor |  | Mexico paid a wage on Sunday.
price war/n               | none metaphor |  | Mexico priced a war/n on Sunday.
provide detail            | none metaphor |  | Chile provided a detail on Friday.
provide evidence          | none metaphor |  | Japan provided an evidence on Sunday.
provide information       | none metaphor |  | France provided information in March.
provide update            | none metaphor |  | Kenya provided an update on Monday.
raid fridge               | none metaphor |  | Australia raided a fridge on Monday.
raise question            | none metaphor |  | Australia raised a question on Monday.
rally in trading          | none metaphor |  | Spain rallied in a trading on Friday.
rally/n in price          | none metaphor |  | The rally in a price went on last week.
reach final               | none metaphor |  | Japan reached a final on Friday.
reach record              | none metaphor |  | France reached a record last week.
receive award             | none metaphor |  | Spain received an award on Tuesday.
receive call              | none metaphor |  | Nigeria received a call on Monday.
receive information       | none metaphor |  | Japan received information on Sunday.
receive letter            | none metaphor |  | France received a letter in March.
receive medal             | none metaphor |  | Vietnam received a medal last week.
receive report            | none metaphor |  | Chile received a report on Friday.
receive treatment         | none metaphor |  | Canada received treatment on Tuesday.
receive vote              | none metaphor |  | Kenya received a vote on Monday.
release album             | none metaphor |  | Spain released an album on Sunday.
release datum             | none metaphor |  | Australia released datum last week.
release detail            | none metaphor |  | Kenya released a detail in March.
release document          | none metaphor |  | Chile released a document on Tuesday.
release figure            | none metaphor |  | Germany released a figure on Tuesday.
release film              | none metaphor |  | Nigeria released a film in March.
release name              | none metaphor |  | Japan released a name on Friday.
release photo             | none metaphor |  | France released a photo last week.
release report            | none metaphor |  | Turkey released a report on Sunday.
release result            | none metaphor |  | Vietnam released a result on Monday.
release statement         | none metaphor |  | Egypt released a statement on Monday.
release video             | none metaphor |  | Mexico released a video on Friday.
run over time             | none metaphor |  | Poland ran over a time on Tuesday.
score                     | none sport    |  | India scored  on Monday.
seize chance              | none metaphor |  | Egypt seized a chance in March.
seize moment              | none metaphor |  | Turkey seized a moment on Friday.
seize on                  | none metaphor |  | Germany seized on on Sunday.
seize opportunity         | none metaphor |  | India seized an opportunity last week.
send home message         | none metaphor |  | Brazil sent a home a message on Monday.
send letter               | none metaphor |  | Kenya sent a letter in March.
send message              | none metaphor |  | France sent a message last week.
send shockwave            | none metaphor |  | Canada sent a shockwave on Sunday.
send signal               | none metaphor |  | Japan sent a signal on Friday.
share border              | none metaphor |  | Egypt shared a border on Monday.
share concern             | none metaphor |  | Mexico shared concern on Friday.
share post                | none metaphor |  | Australia shared a post last week.
share story               | none metaphor |  | Germany shared a story on Tuesday.
share view                | none metaphor |  | Turkey shared a view on Sunday.
shoot _sport              | none sport    |  | Turkey shot the goal on Tuesday.
shoot film                | none metaphor |  | Kenya shot a film in March.
shoot up                  | none metaphor |  | Brazil shot up on Monday.
shoot video               | none metaphor |  | Canada shot a video on Sunday.
storm out                 | none metaphor |  | Nigeria stormed out on Monday.
strike _sport             | none sport    |  | Egypt struck the goal last week.
strike balance            | none metaphor |  | Mexico struck a balance on Friday.
strike chord              | none metaphor |  | Nigeria struck a chord in March.
strike gold               | none metaphor |  | Germany struck a gold on Sunday.
strike oil                | none metaphor |  | Egypt struck an oil in March.
strike tone               | none metaphor |  | Spain struck a tone on Sunday.
suspend disbelief         | none metaphor |  | Brazil suspended a disbelief on Monday.
take note                 | none metaphor |  | Egypt took note in March.
take office               | none metaphor |  | Germany took office on Sunday.
take part                 | none metaphor |  | Turkey took part on Friday.
take place                | none metaphor |  | Poland took place on Tuesday.
take time                 | none metaphor |  | India took a time last week.
talk/n of town            | none metaphor |  | The talk of a town went on in March.
target audience           | none metaphor |  | Spain targeted an audience on Friday.
target market             | none metaphor |  | Vietnam targeted a market in March.
war/n of word             | none metaphor |  | The war of a word went on in March.
war/n on _abstract        | none metaphor |  | The war on inflation went on on Monday.
win _sport                | none sport    |  | Poland won the goal on Sunday.
win battle                | none metaphor |  | Poland won a battle on Sunday.
wound pride               | none metaphor |  | Poland wounded a pride on Sunday.
