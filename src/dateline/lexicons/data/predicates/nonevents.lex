# pattern | code | who | example     (docs/guide/predicates.md)
arm with fact             | none metaphor |  | Vietnam armed with a fact last week.
attack _abstract          | none metaphor |  | France attacked inflation last week.
attack _sport             | none sport    |  | Chile attacked the goal on Friday.
back into                 | none metaphor |  | France backed into on Monday.
battle _abstract          | none metaphor |  | Canada battled inflation on Sunday.
battle with _abstract     | none metaphor |  | Chile battled with inflation on Friday.
battle with cancer        | none metaphor |  | France battled with a cancer in March.
battle/n of word          | none metaphor |  | The battle of a word went on in March.
beat expectation          | none metaphor |  | Brazil beat an expectation in March.
beat forecast             | none metaphor |  | Poland beat a forecast on Sunday.
beat in final             | none sport    |  | Japan beat in a final on Sunday.
beat odds                 | none metaphor |  | India beat odds on Monday.
block pore                | none metaphor |  | Spain blocked a pore on Tuesday.
block view                | none metaphor |  | Nigeria blocked a view on Monday.
bomb at box               | none sport    |  | Spain bombed at a box on Sunday.
bomb with                 | none metaphor |  | Egypt bombed with last week.
bomb/n scare              | none metaphor |  | The bomb a scare went on last week.
bury hatchet              | none metaphor |  | Canada buried a hatchet on Tuesday.
call it                   | none metaphor |  | Japan called an it on Tuesday.
call shot                 | none metaphor |  | Brazil called shot in March.
call time                 | none metaphor |  | Canada called a time on Friday.
capture attention         | none metaphor |  | Australia captured an attention last week.
capture imagination       | none metaphor |  | Mexico captured an imagination on Friday.
capture mood              | none metaphor |  | Nigeria captured a mood in March.
charge _sport             | none sport    |  | Vietnam charged the goal on Monday.
charge fee                | none metaphor |  | France charged a fee last week.
charge price              | none metaphor |  | Chile charged a price on Tuesday.
clash in final            | none sport    |  | Australia clashed in a final last week.
combat _abstract          | none metaphor |  | Kenya combated inflation in March.
crush margin              | none metaphor |  | Vietnam crushed a margin on Monday.
declare +                 | none metaphor |  | Nigeria declared to leave last week.
defeat in final           | none sport    |  | Chile defeated in a final on Tuesday.
defend _sport             | none sport    |  | France defended the goal in March.
deliver message           | none metaphor |  | Egypt delivered a message on Monday.
deliver result            | none metaphor |  | Australia delivered a result last week.
deliver speech            | none metaphor |  | Turkey delivered a speech on Sunday.
deliver statement         | none metaphor |  | Germany delivered a statement on Tuesday.
deliver verdict           | none metaphor |  | Mexico delivered a verdict on Friday.
draw conclusion           | none metaphor |  | Germany drew a conclusion on Friday.
draw crowd                | none metaphor |  | Turkey drew a crowd on Tuesday.
draw line                 | none metaphor |  | Egypt drew a line last week.
execute order             | none metaphor |  | France executed an order in March.
execute plan              | none metaphor |  | Vietnam executed a plan last week.
execute strategy          | none metaphor |  | Chile executed a strategy on Friday.
explode in popularity     | none metaphor |  | Kenya exploded in a popularity last week.
explode into              | none metaphor |  | India exploded into in March.
explosion/n of interest   | none metaphor |  | The explosion of interest went on on Friday.
fight _abstract           | none metaphor |  | Japan fought inflation on Friday.
fight cause               | none metaphor |  | Germany fought a cause on Sunday.
fight epidemic            | none metaphor |  | Egypt fought an epidemic in March.
fight fire                | none metaphor |  | Turkey fought fire on Friday.
fight for _sport          | none sport    |  | Germany fought for the goal on Tuesday.
fight for life            | none metaphor |  | India fought for a life last week.
fight virus               | none metaphor |  | Australia fought a virus on Monday.
fight wildfire            | none metaphor |  | Mexico fought a wildfire on Tuesday.
fight/n against _abstract | none metaphor |  | The fight against inflation went on last week.
fight/n over price        | none metaphor |  | The fight over a price went on on Friday.
fine-tune                 | none metaphor |  | Japan fine-tuned  on Friday.
fire _sport               | none sport    |  | Turkey fired the goal on Sunday.
fire imagination          | none metaphor |  | Nigeria fired an imagination on Monday.
fuel                      | none metaphor |  | Spain fueled  on Tuesday.
give account              | none metaphor |  | Turkey gave an account on Friday.
give birth                | none metaphor |  | Canada gave a birth on Sunday.
give detail               | none metaphor |  | Kenya gave a detail in March.
give evidence             | none metaphor |  | Germany gave an evidence on Sunday.
give example              | none metaphor |  | Turkey gave an example on Friday.
give impression           | none metaphor |  | Egypt gave an impression in March.
give interview            | none metaphor |  | France gave an interview last week.
give name                 | none metaphor |  | Poland gave a name on Tuesday.
give permission           | none metaphor |  | India gave permission last week.
give reason               | none metaphor |  | India gave a reason last week.
give rise                 | none metaphor |  | Brazil gave a rise on Monday.
give speech               | none metaphor |  | Japan gave a speech on Friday.
hit _sport                | none sport    |  | India hit the goal in March.
hit economy               | none metaphor |  | Spain hit an economy on Friday.
hit hard                  | none metaphor |  | Vietnam hit a hard in March.
hit market                | none metaphor |  | Mexico hit a market on Tuesday.
hit record                | none metaphor |  | Nigeria hit a record last week.
hold breath               | none metaphor |  | Turkey held a breath on Tuesday.
hold ceremony             | none metaphor |  | Kenya held a ceremony on Monday.
hold conference           | none metaphor |  | Japan held a conference on Sunday.
hold election             | none metaphor |  | Germany held an election on Friday.
hold funeral              | none metaphor |  | Canada held a funeral on Tuesday.
hold news conference      | none metaphor |  | Chile held news a conference on Friday.
hold office               | none metaphor |  | Vietnam held office last week.
hold post                 | none metaphor |  | Spain held a post on Tuesday.
hold press conference     | none metaphor |  | France held a press a conference in March.
hold referendum           | none metaphor |  | Australia held a referendum in March.
hold share                | none metaphor |  | Nigeria held a share on Monday.
hold view                 | none metaphor |  | Egypt held a view last week.
hold vote                 | none metaphor |  | Mexico held a vote on Sunday.
host festival             | none metaphor |  | Kenya hosted a festival in March.
host tournament           | none metaphor |  | Canada hosted a tournament on Sunday.
invade privacy            | none metaphor |  | Germany invaded a privacy on Friday.
join company              | none metaphor |  | Chile joined a company on Sunday.
join team                 | none metaphor |  | France joined a team on Monday.
kick _sport               | none sport    |  | Egypt kicked the goal on Monday.
kick off                  | none metaphor |  | Kenya kicked off last week.
kill _vote                | none metaphor |  | Brazil killed the resolution on Monday.
kill business             | none metaphor |  | Spain killed a business on Sunday.
kill time                 | none metaphor |  | Poland killed a time on Tuesday.
leave behind              | none metaphor |  | Australia left behind on Monday.
leave impression          | none metaphor |  | Nigeria left an impression last week.
leave mark                | none metaphor |  | Mexico left a mark on Tuesday.
leave open                | none metaphor |  | Germany left an open on Sunday.
lose _sport               | none sport    |  | Mexico lost the goal on Friday.
lose battle               | none metaphor |  | Japan lost a battle on Sunday.
march into final          | none sport    |  | Nigeria marched into a final in March.
march on time             | none metaphor |  | Egypt marched on a time last week.
meet _deadline            | none metaphor |  | Canada met the deadline on Friday.
meet death                | none metaphor |  | Japan met death on Friday.
meet end                  | none metaphor |  | Kenya met an end in March.
meet requirement          | none metaphor |  | Canada met a requirement on Sunday.
offer detail              | none metaphor |  | Nigeria offered a detail last week.
offer glimpse             | none metaphor |  | Australia offered a glimpse on Monday.
offer insight             | none metaphor |  | Mexico offered an insight on Tuesday.
pardon expression         | none metaphor |  | Japan pardoned an expression on Sunday.
pay attention             | none metaphor |  | Brazil paid an attention last week.
pay bribe                 | none metaphor |  | Poland paid a bribe on Tuesday.
pay fine                  | none metaphor |  | Brazil paid fine on Monday.
pay price                 | none metaphor |  | Poland paid a price on Friday.
pay salary                | none metaphor |  | Turkey paid a salary on Sunday.
pay tax                   | none metaphor |  | India paid a tax in March.
pay wage                  | none metaphor |  | Egypt paid a wage on Monday.
price war/n               | none metaphor |  | Egypt priced a war/n on Monday.
provide detail            | none metaphor |  | Nigeria provided a detail in March.
provide evidence          | none metaphor |  | Vietnam provided an evidence on Monday.
provide information       | none metaphor |  | Spain provided information on Sunday.
provide update            | none metaphor |  | Chile provided an update on Tuesday.
raid fridge               | none metaphor |  | Turkey raided a fridge on Tuesday.
raise question            | none metaphor |  | Turkey raised a question on Tuesday.
rally in trading          | none metaphor |  | Australia rallied in a trading in March.
rally/n in price          | none metaphor |  | The rally in a price went on on Friday.
reach final               | none metaphor |  | Vietnam reached a final in March.
reach record              | none metaphor |  | Spain reached a record on Friday.
receive award             | none metaphor |  | Australia received an award last week.
receive call              | none metaphor |  | Germany received a call on Tuesday.
receive information       | none metaphor |  | Vietnam received information on Monday.
receive letter            | none metaphor |  | Spain received a letter on Sunday.
receive medal             | none metaphor |  | Mexico received a medal on Friday.
receive report            | none metaphor |  | Nigeria received a report in March.
receive treatment         | none metaphor |  | France received treatment last week.
receive vote              | none metaphor |  | Chile received a vote on Tuesday.
release album             | none metaphor |  | Australia released an album on Monday.
release datum             | none metaphor |  | Turkey released datum on Friday.
release detail            | none metaphor |  | Chile released a detail on Sunday.
release document          | none metaphor |  | Nigeria released a document last week.
release figure            | none metaphor |  | India released a figure last week.
release film              | none metaphor |  | Germany released a film on Sunday.
release name              | none metaphor |  | Vietnam released a name in March.
release photo             | none metaphor |  | Spain released a photo on Friday.
release report            | none metaphor |  | Brazil released a report on Monday.
release result            | none metaphor |  | Mexico released a result on Tuesday.
release statement         | none metaphor |  | Poland released a statement on Tuesday.
release video             | none metaphor |  | Egypt released a video in March.
run over time             | none metaphor |  | Kenya ran over a time last week.
score                     | none sport    |  | Canada scored  on Tuesday.
seize chance              | none metaphor |  | Poland seized a chance on Sunday.
seize moment              | none metaphor |  | Brazil seized a moment in March.
seize on                  | none metaphor |  | India seized on on Monday.
seize opportunity         | none metaphor |  | Canada seized an opportunity on Friday.
send home message         | none metaphor |  | Japan sent a home a message on Tuesday.
send letter               | none metaphor |  | Chile sent a letter on Sunday.
send message              | none metaphor |  | Spain sent a message on Friday.
send shockwave            | none metaphor |  | France sent a shockwave on Monday.
send signal               | none metaphor |  | Vietnam sent a signal in March.
share border              | none metaphor |  | Poland shared a border on Tuesday.
share concern             | none metaphor |  | Egypt shared concern in March.
share post                | none metaphor |  | Turkey shared a post on Friday.
share story               | none metaphor |  | India shared a story last week.
share view                | none metaphor |  | Brazil shared a view on Monday.
shoot _sport              | none sport    |  | Brazil shot the goal last week.
shoot film                | none metaphor |  | Chile shot a film on Sunday.
shoot up                  | none metaphor |  | Japan shot up on Tuesday.
shoot video               | none metaphor |  | France shot a video on Monday.
storm out                 | none metaphor |  | Germany stormed out on Tuesday.
strike _sport             | none sport    |  | Poland struck the goal on Friday.
strike balance            | none metaphor |  | Egypt struck a balance in March.
strike chord              | none metaphor |  | Germany struck a chord on Sunday.
strike gold               | none metaphor |  | India struck a gold on Monday.
strike oil                | none metaphor |  | Poland struck an oil on Sunday.
strike tone               | none metaphor |  | Australia struck a tone on Monday.
suspend disbelief         | none metaphor |  | Japan suspended a disbelief on Tuesday.
take note                 | none metaphor |  | Poland took note on Sunday.
take office               | none metaphor |  | India took office on Monday.
take part                 | none metaphor |  | Brazil took part in March.
take place                | none metaphor |  | Kenya took place last week.
take time                 | none metaphor |  | Canada took a time on Friday.
talk/n of town            | none metaphor |  | The talk of a town went on on Sunday.
target audience           | none metaphor |  | Australia targeted an audience in March.
target market             | none metaphor |  | Mexico targeted a market on Sunday.
war/n of word             | none metaphor |  | The war of a word went on on Sunday.
war/n on _abstract        | none metaphor |  | The war on inflation went on on Tuesday.
win _sport                | none sport    |  | Kenya won the goal on Monday.
win battle                | none metaphor |  | Kenya won a battle on Monday.
wound pride               | none metaphor |  | Kenya wounded a pride on Monday.
