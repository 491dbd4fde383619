# pattern | code | who | example     (docs/guide/predicates.md)
accusation/n                | ACCUSE allege       | CAN           | Canada's accusation drew attention on Sunday.
accusation/n against B      | ACCUSE allege       | KEN > SOM     | Kenya's accusation against Somalia drew attention in March.
accuse                      | ACCUSE disapprove   | VNM           | Vietnam accused the decision on Monday.
accuse B                    | ACCUSE allege       | JPN > PRK     | North Korea was accused by Japan on Tuesday.
accuse B of +               | ACCUSE allege       | KEN > SOM     | Kenya accused Somalia of shelling the town.
admonish B                  | ACCUSE disapprove   | NGA > MLI     | Mali was admonished by Nigeria in March.
alarmed/a by                | ACCUSE disapprove   | AUS           | Australia was alarmed by the port in March.
allegation/n                | ACCUSE allege       | POL           | Poland's allegation drew attention on Tuesday.
allegation/n against B      | ACCUSE allege       | BRA > VEN     | Brazil's allegation against Venezuela drew attention on Monday.
allege                      | ACCUSE allege       | TUR           | Turkey alleged the decision on Tuesday.
allege +                    | ACCUSE allege       | IND           | India alleged that the town had been shelled.
angry/a at B                | ACCUSE disapprove   | CAN > CHN     | Canada was angry at China on Friday.
angry/a over                | ACCUSE disapprove   | BRA           | Brazil was angry over the plan in March.
announce _probe             | ACCUSE investigate  | KEN           | Kenya announced an investigation in March.
appeal against              | ACCUSE allege       | AUS           | Australia appealed against the plan on Monday.
arraign B                   | ACCUSE allege       | DEU > RUS     | Russia was arraigned by Germany on Tuesday.
assail B                    | ACCUSE disapprove   | CHL > PER     | Peru was assailed by Chile on Tuesday.
attack decision             | ACCUSE disapprove   | BRA           | Brazil attacked a decision last week.
attack government over      | ACCUSE disapprove   | TUR           | Turkey attacked a government over the plan on Sunday.
attack plan                 | ACCUSE disapprove   | IND           | India attacked a plan in March.
attack policy               | ACCUSE disapprove   | POL           | Poland attacked a policy on Friday.
attribute to B              | ACCUSE allege       | CAN > CHN     | Canada attributed to China on Friday.
audit B                     | ACCUSE investigate  | AUS > IDN     | Australia audited Indonesia on Monday.
audit/n of B                | ACCUSE investigate  | IND > PAK     | India's audit of Pakistan drew attention on Monday.
begin _probe                | ACCUSE investigate  | DEU           | Germany began an investigation on Tuesday.
belittle B                  | ACCUSE disapprove   | JPN > PRK     | Japan belittled North Korea on Sunday.
bemoan                      | ACCUSE disapprove   | BRA           | Brazil bemoaned the decision on Monday.
berate B                    | ACCUSE disapprove   | AUS > IDN     | Australia berated Indonesia last week.
blame B                     | ACCUSE allege       | CAN > CHN     | Canada blamed China on Friday.
blame for +                 | ACCUSE allege       | BRA           | Brazil blamed for shelling the town.
blame on B                  | ACCUSE allege       | POL > BLR     | Poland blamed on Belarus on Sunday.
blast B                     | ACCUSE disapprove   | KEN > SOM     | Kenya blasted Somalia on Monday.
boo B                       | ACCUSE disapprove   | JPN > PRK     | North Korea was booed by Japan on Tuesday.
brand B                     | ACCUSE allege       | TUR > GRC     | Greece was branded by Turkey on Tuesday.
bring _charge against B     | ACCUSE allege       | JPN > PRK     | Japan brought a lawsuit against North Korea on Sunday.
call B                      | ACCUSE allege       | AUS > IDN     | Indonesia was called by Australia in March.
call in _envoy              | ACCUSE disapprove   | EGY           | Egypt called in the ambassador last week.
call out B                  | ACCUSE disapprove   | KEN > SOM     | Kenya called out Somalia in March.
call to testify             | ACCUSE investigate  | VNM           | Vietnam called to a testify last week.
call unacceptable           | ACCUSE disapprove   | JPN           | Japan called unacceptable on Friday.
carry out _probe            | ACCUSE investigate  | CAN           | Canada carried out an investigation on Sunday.
cast doubt on B             | ACCUSE disapprove   | CHL > PER     | Chile casted doubt on Peru on Tuesday.
castigate B                 | ACCUSE disapprove   | POL > BLR     | Poland castigated Belarus on Friday.
caution B                   | ACCUSE disapprove   | MEX > CUB     | Mexico cautioned Cuba on Friday.
caution against             | ACCUSE disapprove   | NGA           | Nigeria cautioned against the plan in March.
censure B                   | ACCUSE disapprove   | DEU > RUS     | Russia was censured by Germany on Tuesday.
challenge                   | ACCUSE disapprove   | MEX           | Mexico challenged the decision on Friday.
charge B                    | ACCUSE allege       | DEU > RUS     | Germany charged Russia on Friday.
charge B with +             | ACCUSE allege       | MEX > CUB     | Mexico charged Cuba with taking bribes.
charge with _crime          | ACCUSE allege       | AUS           | Australia charged with bribery in March.
chide B                     | ACCUSE disapprove   | IND > PAK     | Pakistan was chided by India in March.
claim +ASSAULT              | ACCUSE allege       | MEX           | Mexico claimed to attack the port.
clash over                  | ACCUSE disapprove   | IND           | India clashed over the plan last week.
come under fire from A      | ACCUSE disapprove   | BRA           | Brazil came under fire from Brazil last week.
complain +                  | ACCUSE disapprove   | DEU           | Germany complained that the town had been shelled.
complain about B            | ACCUSE disapprove   | EGY > SDN     | Egypt complained about Sudan in March.
complain to B               | ACCUSE disapprove   | AUS > IDN     | Australia complained to Indonesia on Monday.
concerned/a about B         | ACCUSE disapprove   | POL > BLR     | Poland was concerned about Belarus on Sunday.
concerned/a over            | ACCUSE disapprove   | IND           | India was concerned over the plan on Monday.
condemn                     | ACCUSE disapprove   | MEX           | Mexico condemned the decision on Sunday.
condemnation/n              | ACCUSE disapprove   | DEU           | Germany's condemnation drew attention on Sunday.
condemnation/n of B         | ACCUSE disapprove   | EGY > SDN     | Egypt's condemnation of Sudan drew attention in March.
conduct _probe              | ACCUSE investigate  | MEX           | Mexico conducted an investigation on Friday.
contest                     | ACCUSE disapprove   | NGA           | Nigeria contested the decision in March.
convey _criticism           | ACCUSE disapprove   | CAN           | Canada conveyed concern on Friday.
critical/a of B             | ACCUSE disapprove   | KEN > SOM     | Kenya was critical of Somalia last week.
criticise                   | ACCUSE disapprove   | FRA           | France criticised the decision in March.
criticism/n                 | ACCUSE disapprove   | NGA           | Nigeria's criticism drew attention last week.
criticism/n from A          | ACCUSE disapprove   | MEX           | The criticism from Mexico came on Tuesday.
criticism/n of B            | ACCUSE disapprove   | AUS > IDN     | Australia's criticism of Indonesia drew attention on Monday.
criticize                   | ACCUSE disapprove   | CHL           | Chile criticized the decision on Friday.
decry                       | ACCUSE disapprove   | ESP           | Spain decried the decision on Tuesday.
defame B                    | ACCUSE disapprove   | DEU > RUS     | Germany defamed Russia on Friday.
demonise B                  | ACCUSE disapprove   | VNM > THA     | Vietnam demonised Thailand last week.
demonize B                  | ACCUSE disapprove   | ESP > HUN     | Hungary was demonized by Spain on Tuesday.
denigrate B                 | ACCUSE disapprove   | EGY > SDN     | Egypt denigrated Sudan last week.
denounce                    | ACCUSE disapprove   | NGA           | Nigeria denounced the decision on Monday.
denounce as                 | ACCUSE allege       | MEX           | Mexico denounced as on Friday.
denunciation/n of B         | ACCUSE disapprove   | ESP > HUN     | Spain's denunciation of Hungary drew attention on Friday.
deplore                     | ACCUSE disapprove   | VNM           | Vietnam deplored the decision last week.
deprecate                   | ACCUSE disapprove   | POL           | Poland deprecated the decision on Tuesday.
deride B                    | ACCUSE disapprove   | MEX > CUB     | Mexico derided Cuba on Sunday.
describe as                 | ACCUSE allege       | IND           | India described as on Monday.
disagree with B             | ACCUSE disapprove   | EGY > SDN     | Egypt disagreed with Sudan on Monday.
disappointed/a in B         | ACCUSE disapprove   | MEX > CUB     | Mexico was disappointed in Cuba on Sunday.
disapprove of B             | ACCUSE disapprove   | AUS > IDN     | Australia disapproved of Indonesia in March.
discredit B                 | ACCUSE disapprove   | MEX > CUB     | Mexico discredited Cuba on Sunday.
dismayed/a by               | ACCUSE disapprove   | DEU           | Germany was dismayed by the port on Friday.
disparage B                 | ACCUSE disapprove   | FRA > IRN     | Iran was disparaged by France in March.
dispute                     | ACCUSE disapprove   | ESP           | Spain disputed the decision on Sunday.
dissent                     | ACCUSE disapprove   | ESP           | Spain dissented the decision on Friday.
draw condemnation from A    | ACCUSE disapprove   | KEN           | Kenya drew a condemnation from Kenya on Monday.
draw criticism from A       | ACCUSE disapprove   | JPN           | Japan drew criticism from Japan on Sunday.
draw fire from A            | ACCUSE disapprove   | CAN           | Canada drew fire from Canada on Tuesday.
dub B                       | ACCUSE allege       | DEU > RUS     | Germany dubbed Russia on Friday.
examine                     | ACCUSE investigate  | DEU           | Germany examined the decision on Sunday.
excoriate B                 | ACCUSE disapprove   | VNM > THA     | Vietnam excoriated Thailand on Monday.
express _criticism          | ACCUSE disapprove   | ESP           | Spain expressed concern on Friday.
express _criticism about    | ACCUSE disapprove   | CHL           | Chile expressed concern about the vote on Sunday.
express _criticism over     | ACCUSE disapprove   | VNM           | Vietnam expressed concern over the plan in March.
express displeasure with B  | ACCUSE disapprove   | POL > BLR     | Poland expressed displeasure with Belarus on Sunday.
express opposition to B     | ACCUSE disapprove   | BRA > VEN     | Brazil expressed opposition to Venezuela in March.
express regret over B       | ACCUSE disapprove   | JPN > PRK     | Japan expressed regret over North Korea on Friday.
face criticism from A       | ACCUSE disapprove   | IND           | India faced criticism from India in March.
fault B                     | ACCUSE allege       | FRA > IRN     | France faulted Iran on Monday.
feud with B                 | ACCUSE disapprove   | TUR > GRC     | Turkey feuded with Greece on Friday.
file _charge                | ACCUSE allege       | CHL           | Chile filed a lawsuit on Friday.
file _charge against B      | ACCUSE allege       | FRA > IRN     | France filed a lawsuit against Iran in March.
find fault                  | ACCUSE disapprove   | VNM           | Vietnam found fault on Monday.
frown on B                  | ACCUSE disapprove   | IND > PAK     | India frowned on Pakistan last week.
fume                        | ACCUSE disapprove   | CHL           | Chile fumed the decision on Sunday.
furious/a at B              | ACCUSE disapprove   | ESP > HUN     | Spain was furious at Hungary on Tuesday.
go to court                 | ACCUSE allege       | ESP           | Spain went to a court on Friday.
grill B                     | ACCUSE investigate  | EGY > SDN     | Sudan was grilled by Egypt in March.
grumble                     | ACCUSE disapprove   | VNM           | Vietnam grumbled the decision in March.
hand note to B              | ACCUSE disapprove   | DEU > RUS     | Germany handed note to Russia on Friday.
head _probe                 | ACCUSE investigate  | FRA           | France headed an investigation last week.
heckle B                    | ACCUSE disapprove   | KEN > SOM     | Kenya heckled Somalia last week.
hit back at B               | ACCUSE disapprove   | BRA > VEN     | Brazil hit back at Venezuela on Monday.
hit out at B                | ACCUSE disapprove   | JPN > PRK     | Japan hit out at North Korea on Friday.
hold _probe                 | ACCUSE investigate  | NGA           | Nigeria held an investigation in March.
hold accountable            | ACCUSE allege       | VNM           | Vietnam held an accountable on Monday.
hold responsible            | ACCUSE allege       | ESP           | Spain held a responsible on Sunday.
impeach B                   | ACCUSE allege       | EGY > SDN     | Egypt impeached Sudan on Monday.
impeachment/n of B          | ACCUSE allege       | EGY > SDN     | Egypt's impeachment of Sudan drew attention in March.
implicate B                 | ACCUSE allege       | EGY > SDN     | Egypt implicated Sudan last week.
incriminate B               | ACCUSE allege       | JPN > PRK     | North Korea was incriminated by Japan on Tuesday.
indict B                    | ACCUSE allege       | NGA > MLI     | Nigeria indicted Mali on Monday.
indictment/n against B      | ACCUSE allege       | TUR > GRC     | Turkey's indictment against Greece drew attention on Friday.
indictment/n of B           | ACCUSE allege       | IND > PAK     | India's indictment of Pakistan drew attention last week.
initiate _probe             | ACCUSE investigate  | ESP           | Spain initiated an investigation on Sunday.
inquest/n into              | ACCUSE investigate  | BRA           | Brazil's inquest into the port drew attention in March.
inquire into                | ACCUSE investigate  | CAN           | Canada inquired into the town on Tuesday.
inquiry/n into B            | ACCUSE investigate  | CAN > CHN     | Canada's inquiry into China drew attention on Friday.
inspect                     | ACCUSE investigate  | MEX           | Mexico inspected the decision on Tuesday.
insult B                    | ACCUSE disapprove   | CHL > PER     | Chile insulted Peru on Friday.
interrogate B               | ACCUSE investigate  | POL > BLR     | Belarus was interrogated by Poland on Tuesday.
interrogation/n of B        | ACCUSE investigate  | TUR > GRC     | Turkey's interrogation of Greece drew attention on Tuesday.
investigate                 | ACCUSE investigate  | CHL           | Chile investigated the decision on Friday.
investigate B               | ACCUSE investigate  | FRA > IRN     | Iran was investigated by France in March.
investigation/n             | ACCUSE investigate  | FRA           | France's investigation drew attention on Monday.
investigation/n into B      | ACCUSE investigate  | VNM > THA     | Vietnam's investigation into Thailand drew attention in March.
investigation/n of B        | ACCUSE investigate  | CHL > PER     | Chile's investigation of Peru drew attention on Sunday.
issue condemnation of B     | ACCUSE disapprove   | IND > PAK     | India issued a condemnation of Pakistan on Monday.
issue statement criticising | ACCUSE disapprove   | TUR           | Turkey issued a statement a criticising on Tuesday.
jeer B                      | ACCUSE disapprove   | CAN > CHN     | Canada jeered China on Friday.
label B                     | ACCUSE allege       | EGY > SDN     | Egypt labelled Sudan last week.
lambast B                   | ACCUSE disapprove   | CAN > CHN     | China was lambasted by Canada on Tuesday.
lambaste B                  | ACCUSE disapprove   | BRA > VEN     | Brazil lambasted Venezuela last week.
lament                      | ACCUSE disapprove   | CAN           | Canada lamented the decision on Sunday.
lash                        | ACCUSE disapprove   | CAN           | Canada lashed the decision on Sunday.
lash out at B               | ACCUSE disapprove   | FRA > IRN     | France lashed out at Iran last week.
launch _probe               | ACCUSE investigate  | POL           | Poland launched an investigation on Friday.
launch _probe into B        | ACCUSE investigate  | IND > PAK     | India launched an investigation into Pakistan in March.
launch action against B     | ACCUSE allege       | VNM > THA     | Vietnam launched an action against Thailand in March.
lawsuit/n against B         | ACCUSE allege       | FRA > IRN     | France's lawsuit against Iran drew attention last week.
lawsuit/n by A              | ACCUSE allege       | JPN           | The lawsuit by Japan came on Friday.
lay _charge against B       | ACCUSE allege       | IND > PAK     | India laid a lawsuit against Pakistan in March.
lead _probe                 | ACCUSE investigate  | JPN           | Japan led an investigation on Friday.
level _charge against B     | ACCUSE allege       | POL > BLR     | Poland leveled a lawsuit against Belarus on Friday.
link to B                   | ACCUSE allege       | KEN > SOM     | Kenya linked to Somalia last week.
lodge _charge               | ACCUSE allege       | CAN           | Canada lodged a lawsuit on Tuesday.
lodge _charge against B     | ACCUSE allege       | BRA > VEN     | Brazil lodged a lawsuit against Venezuela last week.
lodge _criticism            | ACCUSE disapprove   | POL           | Poland lodged concern on Sunday.
lodge protest with B        | ACCUSE disapprove   | BRA > VEN     | Brazil lodged a protest with Venezuela in March.
look into                   | ACCUSE investigate  | BRA           | Brazil looked into the town last week.
malign B                    | ACCUSE disapprove   | NGA > MLI     | Nigeria maligned Mali on Monday.
mock B                      | ACCUSE disapprove   | NGA > MLI     | Nigeria mocked Mali on Monday.
mount challenge             | ACCUSE allege       | CHL           | Chile mounted a challenge on Sunday.
name as                     | ACCUSE allege       | POL           | Poland named as on Sunday.
object to B                 | ACCUSE disapprove   | MEX > CUB     | Mexico objected to Cuba on Tuesday.
offer criticism of B        | ACCUSE disapprove   | FRA > IRN     | France offered criticism of Iran in March.
open _probe                 | ACCUSE investigate  | TUR           | Turkey opened an investigation on Sunday.
open _probe into B          | ACCUSE investigate  | EGY > SDN     | Egypt opened an investigation into Sudan on Monday.
open case against B         | ACCUSE investigate  | EGY > SDN     | Egypt opened a case against Sudan last week.
opposed/a to B              | ACCUSE disapprove   | CHL > PER     | Chile was opposed to Peru on Friday.
order _probe                | ACCUSE investigate  | VNM           | Vietnam ordered an investigation on Monday.
order _probe against B      | ACCUSE investigate  | BRA > VEN     | Brazil ordered an investigation against Venezuela last week.
order _probe into           | ACCUSE investigate  | CHL           | Chile ordered an investigation into the town on Tuesday.
order inquiry against B     | ACCUSE investigate  | CAN > CHN     | Canada ordered an inquiry against China on Tuesday.
order retrial               | ACCUSE investigate  | KEN           | Kenya ordered a retrial on Monday.
outcry/n over               | ACCUSE disapprove   | FRA           | France's outcry over the plan drew attention on Monday.
outrage/n over              | ACCUSE disapprove   | JPN           | Japan's outrage over the plan drew attention on Tuesday.
outraged/a by               | ACCUSE disapprove   | EGY           | Egypt was outraged by the port last week.
pass resolution             | ACCUSE disapprove   | FRA           | France passed a resolution last week.
petition court              | ACCUSE allege       | BRA           | Brazil petitioned a court in March.
point finger at B           | ACCUSE allege       | CHL > PER     | Chile pointed a finger at Peru on Tuesday.
press _charge against B     | ACCUSE allege       | KEN > SOM     | Kenya pressed a lawsuit against Somalia on Monday.
probe                       | ACCUSE investigate  | JPN           | Japan probed the decision on Sunday.
probe B                     | ACCUSE investigate  | KEN > SOM     | Kenya probed Somalia on Monday.
probe/n into B              | ACCUSE investigate  | JPN > PRK     | Japan's probe into North Korea drew attention on Tuesday.
probe/n of B                | ACCUSE investigate  | KEN > SOM     | Kenya's probe of Somalia drew attention last week.
prosecute B                 | ACCUSE allege       | AUS > IDN     | Australia prosecuted Indonesia last week.
prosecution/n of B          | ACCUSE allege       | DEU > RUS     | Germany's prosecution of Russia drew attention on Sunday.
protest against B           | ACCUSE disapprove   | TUR > GRC     | Turkey protested against Greece on Friday.
put on trial                | ACCUSE allege       | NGA           | Nigeria put on a trial last week.
quarrel with B              | ACCUSE disapprove   | EGY > SDN     | Egypt quarreled with Sudan in March.
question                    | ACCUSE disapprove   | AUS           | Australia questioned the decision last week.
question B                  | ACCUSE investigate  | BRA > VEN     | Brazil questioned Venezuela on Monday.
question legitimacy         | ACCUSE disapprove   | DEU           | Germany questioned legitimacy on Tuesday.
rage at B                   | ACCUSE disapprove   | FRA > IRN     | France raged at Iran on Monday.
raid office                 | ACCUSE investigate  | MEX           | Mexico raided office on Sunday.
rail against B              | ACCUSE disapprove   | KEN > SOM     | Kenya railed against Somalia in March.
raise _criticism            | ACCUSE disapprove   | FRA           | France raised concern on Monday.
rebuke B                    | ACCUSE disapprove   | TUR > GRC     | Turkey rebuked Greece on Sunday.
rebuke/n of B               | ACCUSE disapprove   | CHL > PER     | Chile's rebuke of Peru drew attention on Sunday.
rebuke/n to B               | ACCUSE disapprove   | VNM > THA     | Vietnam's rebuke to Thailand drew attention in March.
register _criticism         | ACCUSE disapprove   | KEN           | Kenya registered concern last week.
regret                      | ACCUSE disapprove   | KEN           | Kenya regretted the decision in March.
reopen case                 | ACCUSE investigate  | CHL           | Chile reopened a case on Friday.
reprimand B                 | ACCUSE disapprove   | EGY > SDN     | Egypt reprimanded Sudan on Monday.
repudiate                   | ACCUSE disapprove   | TUR           | Turkey repudiated the decision on Friday.
ridicule B                  | ACCUSE disapprove   | ESP > HUN     | Hungary was ridiculed by Spain on Tuesday.
scoff at B                  | ACCUSE disapprove   | VNM > THA     | Vietnam scoffed at Thailand last week.
scold B                     | ACCUSE disapprove   | MEX > CUB     | Mexico scolded Cuba on Friday.
scrutinise                  | ACCUSE investigate  | NGA           | Nigeria scrutinised the decision last week.
scrutinize                  | ACCUSE investigate  | ESP           | Spain scrutinized the decision on Friday.
search                      | ACCUSE investigate  | DEU           | Germany searched the decision on Friday.
search B                    | ACCUSE investigate  | AUS > IDN     | Indonesia was searched by Australia in March.
set up commission           | ACCUSE investigate  | FRA           | France set up a commission in March.
share _criticism            | ACCUSE disapprove   | JPN           | Japan shared concern on Tuesday.
slam                        | ACCUSE disapprove   | JPN           | Japan slammed the decision on Sunday.
slander B                   | ACCUSE disapprove   | AUS > IDN     | Indonesia was slandered by Australia in March.
smear B                     | ACCUSE disapprove   | CAN > CHN     | China was smeared by Canada on Tuesday.
sound alarm over            | ACCUSE disapprove   | FRA           | France sounded an alarm over the plan last week.
spar with B                 | ACCUSE disapprove   | DEU > RUS     | Germany sparred with Russia on Sunday.
spark criticism from A      | ACCUSE disapprove   | POL           | Poland sparked criticism from Poland on Friday.
speak out against B         | ACCUSE disapprove   | IND > PAK     | India spoke out against Pakistan last week.
spy on B                    | ACCUSE investigate  | ESP > HUN     | Spain spied on Hungary on Tuesday.
start _probe                | ACCUSE investigate  | AUS           | Australia started an investigation last week.
subpoena B                  | ACCUSE investigate  | IND > PAK     | India subpoenaed Pakistan last week.
subpoena/n                  | ACCUSE investigate  | POL           | Poland's subpoena drew attention on Sunday.
sue B                       | ACCUSE allege       | ESP > HUN     | Hungary was sued by Spain on Tuesday.
sue over                    | ACCUSE allege       | VNM           | Vietnam sued over the plan last week.
summon B[GOV]               | ACCUSE disapprove   | TUR > IRN:GOV | Greece was summoned by Turkey on Tuesday.
summon _envoy               | ACCUSE disapprove   | IND           | India summoned the ambassador on Monday.
summon for questioning      | ACCUSE investigate  | TUR           | Turkey summoned for questioning on Friday.
suspect B of +              | ACCUSE allege       | NGA > MLI     | Nigeria suspected Mali of shelling the town.
take aim at B               | ACCUSE disapprove   | BRA > VEN     | Brazil took aim at Venezuela on Monday.
take issue with B           | ACCUSE disapprove   | POL > BLR     | Poland took an issue with Belarus on Tuesday.
take swipe at B             | ACCUSE disapprove   | POL > BLR     | Poland took swipe at Belarus on Tuesday.
take to court               | ACCUSE allege       | TUR           | Turkey took to a court on Sunday.
tear into B                 | ACCUSE disapprove   | CAN > CHN     | Canada tore into China on Sunday.
trade accusation            | ACCUSE disapprove & | MEX           | Mexico traded an accusation on Tuesday.
trade barbs                 | ACCUSE disapprove & | AUS           | Australia traded barbs on Monday.
trade blame                 | ACCUSE disapprove & | NGA           | Nigeria traded blame last week.
unhappy/a with B            | ACCUSE disapprove   | VNM > THA     | Vietnam was unhappy with Thailand last week.
upbraid B                   | ACCUSE disapprove   | ESP > HUN     | Spain upbraided Hungary on Sunday.
upset/a over                | ACCUSE disapprove   | NGA           | Nigeria was upset over the plan on Monday.
vilify B                    | ACCUSE disapprove   | KEN > SOM     | Kenya vilified Somalia on Monday.
voice _criticism            | ACCUSE disapprove   | NGA           | Nigeria voiced concern last week.
vote against                | ACCUSE disapprove   | CHL           | Chile voted against the plan on Tuesday.
warn +                      | ACCUSE disapprove   | AUS           | Australia warned that the town had been shelled.
warn B                      | ACCUSE disapprove   | DEU > RUS     | Russia was warned by Germany on Tuesday.
warn against                | ACCUSE disapprove   | EGY           | Egypt warned against the plan on Monday.
warn of                     | ACCUSE disapprove   | TUR           | Turkey warned of war on Sunday.
warning/n to B              | ACCUSE disapprove   | ESP > HUN     | Spain's warning to Hungary drew attention on Sunday.
wiretap B                   | ACCUSE investigate  | NGA > MLI     | Nigeria wiretapped Mali on Monday.
worried/a about B           | ACCUSE disapprove   | TUR > GRC     | Turkey was worried about Greece on Tuesday.
