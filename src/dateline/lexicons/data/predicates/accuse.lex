# pattern | code | who | example     (docs/guide/predicates.md)
accusation/n                | ACCUSE allege       | CAN           | Canada's accusation drew attention on Sunday.
accusation/n against B      | ACCUSE allege       | KEN > SOM     | Kenya's accusation against Somalia drew attention in March.
accuse                      | ACCUSE disapprove   | DEU           | Germany accused the decision on Tuesday.
accuse B                    | ACCUSE allege       | JPN > PRK     | North Korea was accused by Japan on Tuesday.
accuse B of +               | ACCUSE allege       | KEN > SOM     | Kenya accused Somalia of shelling the town.
admonish B                  | ACCUSE disapprove   | TUR > GRC     | Turkey admonished Greece on Sunday.
alarmed/a by                | ACCUSE disapprove   | POL           | Poland was alarmed by the port on Sunday.
allegation/n                | ACCUSE allege       | POL           | Poland's allegation drew attention on Tuesday.
allegation/n against B      | ACCUSE allege       | BRA > VEN     | Brazil's allegation against Venezuela drew attention on Monday.
allege                      | ACCUSE allege       | TUR           | Turkey alleged the decision on Tuesday.
allege +                    | ACCUSE allege       | IND           | India alleged that the town had been shelled.
angry/a at B                | ACCUSE disapprove   | VNM > THA     | Vietnam was angry at Thailand in March.
angry/a over                | ACCUSE disapprove   | CHL           | Chile was angry over the plan on Sunday.
announce _probe             | ACCUSE investigate  | ESP           | Spain announced an investigation on Sunday.
appeal against              | ACCUSE allege       | AUS           | Australia appealed against the plan on Monday.
arraign B                   | ACCUSE allege       | DEU > RUS     | Russia was arraigned by Germany on Tuesday.
assail B                    | ACCUSE disapprove   | AUS > IDN     | Australia assailed Indonesia last week.
attack decision             | ACCUSE disapprove   | CHL           | Chile attacked a decision on Friday.
attack government over      | ACCUSE disapprove   | KEN           | Kenya attacked a government over the plan on Monday.
attack plan                 | ACCUSE disapprove   | JPN           | Japan attacked a plan on Sunday.
attack policy               | ACCUSE disapprove   | FRA           | France attacked a policy in March.
attribute to B              | ACCUSE allege       | CAN > CHN     | Canada attributed to China on Friday.
audit B                     | ACCUSE investigate  | POL > BLR     | Belarus was audited by Poland on Tuesday.
audit/n of B                | ACCUSE investigate  | JPN > PRK     | Japan's audit of North Korea drew attention on Tuesday.
begin _probe                | ACCUSE investigate  | BRA           | Brazil began an investigation last week.
belittle B                  | ACCUSE disapprove   | NGA > MLI     | Nigeria belittled Mali on Monday.
bemoan                      | ACCUSE disapprove   | CHL           | Chile bemoaned the decision on Tuesday.
berate B                    | ACCUSE disapprove   | POL > BLR     | Poland berated Belarus on Friday.
blame B                     | ACCUSE allege       | CAN > CHN     | Canada blamed China on Friday.
blame for +                 | ACCUSE allege       | BRA           | Brazil blamed for shelling the town.
blame on B                  | ACCUSE allege       | POL > BLR     | Poland blamed on Belarus on Sunday.
blast B                     | ACCUSE disapprove   | ESP > HUN     | Hungary was blasted by Spain on Tuesday.
boo B                       | ACCUSE disapprove   | NGA > MLI     | Nigeria booed Mali last week.
brand B                     | ACCUSE allege       | POL > BLR     | Poland branded Belarus on Sunday.
bring _charge against B     | ACCUSE allege       | JPN > PRK     | Japan brought a lawsuit against North Korea on Sunday.
call in _envoy              | ACCUSE disapprove   | CAN           | Canada called in the ambassador on Friday.
call out B                  | ACCUSE disapprove   | ESP > HUN     | Spain called out Hungary on Sunday.
call to testify             | ACCUSE investigate  | DEU           | Germany called to a testify on Friday.
call unacceptable           | ACCUSE disapprove   | NGA           | Nigeria called unacceptable in March.
carry out _probe            | ACCUSE investigate  | VNM           | Vietnam carried out an investigation on Monday.
cast doubt on B             | ACCUSE disapprove   | AUS > IDN     | Australia casted doubt on Indonesia last week.
castigate B                 | ACCUSE disapprove   | FRA > IRN     | Iran was castigated by France in March.
caution B                   | ACCUSE disapprove   | IND > PAK     | Pakistan was cautioned by India in March.
caution against             | ACCUSE disapprove   | TUR           | Turkey cautioned against the plan on Sunday.
censure B                   | ACCUSE disapprove   | BRA > VEN     | Brazil censured Venezuela last week.
challenge                   | ACCUSE disapprove   | IND           | India challenged the decision in March.
charge B                    | ACCUSE allege       | DEU > RUS     | Germany charged Russia on Friday.
charge B with +             | ACCUSE allege       | MEX > CUB     | Mexico charged Cuba with taking bribes.
charge with _crime          | ACCUSE allege       | AUS           | Australia charged with bribery in March.
chide B                     | ACCUSE disapprove   | JPN > PRK     | Japan chided North Korea on Sunday.
claim +ASSAULT              | ACCUSE allege       | MEX           | Mexico claimed to attack the port.
clash over                  | ACCUSE disapprove   | JPN           | Japan clashed over the plan on Friday.
come under fire from A      | ACCUSE disapprove   | CHL           | Chile came under fire from Chile on Friday.
complain                    | ACCUSE disapprove   | JPN           | Japan complained the decision on Tuesday.
complain +                  | ACCUSE disapprove   | BRA           | Brazil complained that the town had been shelled.
complain about B            | ACCUSE disapprove   | CAN > CHN     | Canada complained about China on Sunday.
complain to B               | ACCUSE disapprove   | POL > BLR     | Poland complained to Belarus on Tuesday.
concerned/a about B         | ACCUSE disapprove   | FRA > IRN     | France was concerned about Iran on Monday.
concerned/a over            | ACCUSE disapprove   | JPN           | Japan was concerned over the plan on Tuesday.
condemn                     | ACCUSE disapprove   | IND           | India condemned the decision on Monday.
condemnation/n              | ACCUSE disapprove   | BRA           | Brazil's condemnation drew attention on Monday.
condemnation/n of B         | ACCUSE disapprove   | CAN > CHN     | Canada's condemnation of China drew attention on Sunday.
conduct _probe              | ACCUSE investigate  | IND           | India conducted an investigation in March.
contest                     | ACCUSE disapprove   | TUR           | Turkey contested the decision on Sunday.
convey _criticism           | ACCUSE disapprove   | VNM           | Vietnam conveyed concern in March.
critical/a of B             | ACCUSE disapprove   | ESP > HUN     | Spain was critical of Hungary on Friday.
criticise                   | ACCUSE disapprove   | MEX           | Mexico criticised the decision on Sunday.
criticism/n                 | ACCUSE disapprove   | TUR           | Turkey's criticism drew attention on Friday.
criticism/n from A          | ACCUSE disapprove   | IND           | The criticism from India came last week.
criticism/n of B            | ACCUSE disapprove   | POL > BLR     | Poland's criticism of Belarus drew attention on Tuesday.
criticize                   | ACCUSE disapprove   | AUS           | Australia criticized the decision in March.
decry                       | ACCUSE disapprove   | EGY           | Egypt decried the decision last week.
defame B                    | ACCUSE disapprove   | BRA > VEN     | Venezuela was defamed by Brazil in March.
demonise B                  | ACCUSE disapprove   | DEU > RUS     | Germany demonised Russia on Friday.
demonize B                  | ACCUSE disapprove   | EGY > SDN     | Egypt demonized Sudan last week.
denigrate B                 | ACCUSE disapprove   | CAN > CHN     | Canada denigrated China on Friday.
denounce                    | ACCUSE disapprove   | TUR           | Turkey denounced the decision on Tuesday.
denounce as                 | ACCUSE allege       | MEX           | Mexico denounced as on Friday.
denunciation/n of B         | ACCUSE disapprove   | EGY > SDN     | Egypt's denunciation of Sudan drew attention in March.
deplore                     | ACCUSE disapprove   | DEU           | Germany deplored the decision on Friday.
deprecate                   | ACCUSE disapprove   | FRA           | France deprecated the decision last week.
deride B                    | ACCUSE disapprove   | IND > PAK     | India derided Pakistan on Monday.
disagree with B             | ACCUSE disapprove   | CAN > CHN     | Canada disagreed with China on Tuesday.
disappointed/a in B         | ACCUSE disapprove   | IND > PAK     | India was disappointed in Pakistan on Monday.
disapprove of B             | ACCUSE disapprove   | POL > BLR     | Poland disapproved of Belarus on Sunday.
discredit B                 | ACCUSE disapprove   | IND > PAK     | India discredited Pakistan on Monday.
dismayed/a by               | ACCUSE disapprove   | BRA           | Brazil was dismayed by the port in March.
disparage B                 | ACCUSE disapprove   | MEX > CUB     | Mexico disparaged Cuba on Sunday.
dispute                     | ACCUSE disapprove   | EGY           | Egypt disputed the decision on Monday.
dissent                     | ACCUSE disapprove   | EGY           | Egypt dissented the decision in March.
draw condemnation from A    | ACCUSE disapprove   | ESP           | Spain drew a condemnation from Spain on Tuesday.
draw criticism from A       | ACCUSE disapprove   | NGA           | Nigeria drew criticism from Nigeria on Monday.
draw fire from A            | ACCUSE disapprove   | VNM           | Vietnam drew fire from Vietnam last week.
examine                     | ACCUSE investigate  | BRA           | Brazil examined the decision on Monday.
excoriate B                 | ACCUSE disapprove   | DEU > RUS     | Russia was excoriated by Germany on Tuesday.
express _criticism          | ACCUSE disapprove   | EGY           | Egypt expressed concern in March.
express _criticism about    | ACCUSE disapprove   | AUS           | Australia expressed concern about the vote on Monday.
express _criticism over     | ACCUSE disapprove   | DEU           | Germany expressed concern over the plan on Sunday.
express displeasure with B  | ACCUSE disapprove   | FRA > IRN     | France expressed displeasure with Iran on Monday.
express opposition to B     | ACCUSE disapprove   | CHL > PER     | Chile expressed opposition to Peru on Sunday.
express regret over B       | ACCUSE disapprove   | NGA > MLI     | Nigeria expressed regret over Mali in March.
face criticism from A       | ACCUSE disapprove   | JPN           | Japan faced criticism from Japan on Sunday.
fault B                     | ACCUSE allege       | FRA > IRN     | France faulted Iran on Monday.
feud with B                 | ACCUSE disapprove   | KEN > SOM     | Kenya feuded with Somalia in March.
file _charge                | ACCUSE allege       | CHL           | Chile filed a lawsuit on Friday.
file _charge against B      | ACCUSE allege       | FRA > IRN     | France filed a lawsuit against Iran in March.
find fault                  | ACCUSE disapprove   | DEU           | Germany found fault on Tuesday.
frown on B                  | ACCUSE disapprove   | JPN > PRK     | Japan frowned on North Korea on Friday.
fume                        | ACCUSE disapprove   | AUS           | Australia fumed the decision on Monday.
furious/a at B              | ACCUSE disapprove   | EGY > SDN     | Egypt was furious at Sudan last week.
go to court                 | ACCUSE allege       | ESP           | Spain went to a court on Friday.
grill B                     | ACCUSE investigate  | CAN > CHN     | Canada grilled China on Sunday.
grumble                     | ACCUSE disapprove   | DEU           | Germany grumbled the decision on Sunday.
hand note to B              | ACCUSE disapprove   | BRA > VEN     | Brazil handed note to Venezuela in March.
head _probe                 | ACCUSE investigate  | MEX           | Mexico headed an investigation on Friday.
heckle B                    | ACCUSE disapprove   | ESP > HUN     | Spain heckled Hungary on Friday.
hit back at B               | ACCUSE disapprove   | CHL > PER     | Chile hit back at Peru on Tuesday.
hit out at B                | ACCUSE disapprove   | NGA > MLI     | Nigeria hit out at Mali in March.
hold _probe                 | ACCUSE investigate  | TUR           | Turkey held an investigation on Sunday.
hold accountable            | ACCUSE allege       | VNM           | Vietnam held an accountable on Monday.
hold responsible            | ACCUSE allege       | ESP           | Spain held a responsible on Sunday.
impeach B                   | ACCUSE allege       | EGY > SDN     | Egypt impeached Sudan on Monday.
impeachment/n of B          | ACCUSE allege       | EGY > SDN     | Egypt's impeachment of Sudan drew attention in March.
implicate B                 | ACCUSE allege       | EGY > SDN     | Egypt implicated Sudan last week.
incriminate B               | ACCUSE allege       | JPN > PRK     | North Korea was incriminated by Japan on Tuesday.
indict B                    | ACCUSE allege       | NGA > MLI     | Nigeria indicted Mali on Monday.
indictment/n against B      | ACCUSE allege       | TUR > GRC     | Turkey's indictment against Greece drew attention on Friday.
indictment/n of B           | ACCUSE allege       | IND > PAK     | India's indictment of Pakistan drew attention last week.
initiate _probe             | ACCUSE investigate  | EGY           | Egypt initiated an investigation on Monday.
inquest/n into              | ACCUSE investigate  | CHL           | Chile's inquest into the port drew attention on Sunday.
inquire into                | ACCUSE investigate  | VNM           | Vietnam inquired into the town last week.
inquiry/n into B            | ACCUSE investigate  | VNM > THA     | Vietnam's inquiry into Thailand drew attention in March.
inspect                     | ACCUSE investigate  | IND           | India inspected the decision last week.
insult B                    | ACCUSE disapprove   | AUS > IDN     | Indonesia was insulted by Australia in March.
interrogate B               | ACCUSE investigate  | FRA > IRN     | France interrogated Iran last week.
interrogation/n of B        | ACCUSE investigate  | KEN > SOM     | Kenya's interrogation of Somalia drew attention last week.
investigate                 | ACCUSE investigate  | AUS           | Australia investigated the decision in March.
investigate B               | ACCUSE investigate  | MEX > CUB     | Mexico investigated Cuba on Sunday.
investigation/n             | ACCUSE investigate  | MEX           | Mexico's investigation drew attention on Tuesday.
investigation/n into B      | ACCUSE investigate  | DEU > RUS     | Germany's investigation into Russia drew attention on Sunday.
investigation/n of B        | ACCUSE investigate  | AUS > IDN     | Australia's investigation of Indonesia drew attention on Monday.
issue condemnation of B     | ACCUSE disapprove   | JPN > PRK     | Japan issued a condemnation of North Korea on Tuesday.
issue statement criticising | ACCUSE disapprove   | KEN           | Kenya issued a statement a criticising last week.
jeer B                      | ACCUSE disapprove   | VNM > THA     | Thailand was jeered by Vietnam in March.
lambast B                   | ACCUSE disapprove   | VNM > THA     | Vietnam lambasted Thailand last week.
lambaste B                  | ACCUSE disapprove   | CHL > PER     | Chile lambasted Peru on Friday.
lament                      | ACCUSE disapprove   | VNM           | Vietnam lamented the decision on Monday.
lash                        | ACCUSE disapprove   | VNM           | Vietnam lashed the decision on Monday.
lash out at B               | ACCUSE disapprove   | MEX > CUB     | Mexico lashed out at Cuba on Friday.
launch _probe               | ACCUSE investigate  | FRA           | France launched an investigation in March.
launch _probe into B        | ACCUSE investigate  | JPN > PRK     | Japan launched an investigation into North Korea on Sunday.
launch action against B     | ACCUSE allege       | VNM > THA     | Vietnam launched an action against Thailand in March.
lawsuit/n against B         | ACCUSE allege       | FRA > IRN     | France's lawsuit against Iran drew attention last week.
lawsuit/n by A              | ACCUSE allege       | JPN           | The lawsuit by Japan came on Friday.
lay _charge against B       | ACCUSE allege       | IND > PAK     | India laid a lawsuit against Pakistan in March.
lead _probe                 | ACCUSE investigate  | NGA           | Nigeria led an investigation in March.
level _charge against B     | ACCUSE allege       | POL > BLR     | Poland leveled a lawsuit against Belarus on Friday.
link to B                   | ACCUSE allege       | KEN > SOM     | Kenya linked to Somalia last week.
lodge _charge               | ACCUSE allege       | CAN           | Canada lodged a lawsuit on Tuesday.
lodge _charge against B     | ACCUSE allege       | BRA > VEN     | Brazil lodged a lawsuit against Venezuela last week.
lodge _criticism            | ACCUSE disapprove   | FRA           | France lodged concern on Monday.
lodge protest with B        | ACCUSE disapprove   | CHL > PER     | Chile lodged a protest with Peru on Sunday.
look into                   | ACCUSE investigate  | CHL           | Chile looked into the town on Friday.
malign B                    | ACCUSE disapprove   | TUR > GRC     | Greece was maligned by Turkey on Tuesday.
mock B                      | ACCUSE disapprove   | TUR > GRC     | Greece was mocked by Turkey on Tuesday.
mount challenge             | ACCUSE allege       | CHL           | Chile mounted a challenge on Sunday.
object to B                 | ACCUSE disapprove   | IND > PAK     | India objected to Pakistan last week.
offer criticism of B        | ACCUSE disapprove   | MEX > CUB     | Mexico offered criticism of Cuba on Sunday.
open _probe                 | ACCUSE investigate  | KEN           | Kenya opened an investigation on Monday.
open _probe into B          | ACCUSE investigate  | CAN > CHN     | Canada opened an investigation into China on Tuesday.
open case against B         | ACCUSE investigate  | CAN > CHN     | Canada opened a case against China on Friday.
opposed/a to B              | ACCUSE disapprove   | AUS > IDN     | Australia was opposed to Indonesia in March.
order _probe                | ACCUSE investigate  | DEU           | Germany ordered an investigation on Tuesday.
order _probe against B      | ACCUSE investigate  | TUR > GRC     | Turkey ordered an investigation against Greece on Tuesday.
order _probe into           | ACCUSE investigate  | AUS           | Australia ordered an investigation into the town last week.
order inquiry against B     | ACCUSE investigate  | IND > PAK     | India ordered an inquiry against Pakistan on Monday.
order retrial               | ACCUSE investigate  | POL           | Poland ordered a retrial on Sunday.
outcry/n over               | ACCUSE disapprove   | MEX           | Mexico's outcry over the plan drew attention on Tuesday.
outrage/n over              | ACCUSE disapprove   | NGA           | Nigeria's outrage over the plan drew attention last week.
outraged/a by               | ACCUSE disapprove   | CAN           | Canada was outraged by the port on Friday.
pass resolution             | ACCUSE disapprove   | MEX           | Mexico passed a resolution on Friday.
petition court              | ACCUSE allege       | BRA           | Brazil petitioned a court in March.
point finger at B           | ACCUSE allege       | CHL > PER     | Chile pointed a finger at Peru on Tuesday.
press _charge against B     | ACCUSE allege       | KEN > SOM     | Kenya pressed a lawsuit against Somalia on Monday.
probe                       | ACCUSE investigate  | NGA           | Nigeria probed the decision on Monday.
probe B                     | ACCUSE investigate  | ESP > HUN     | Hungary was probed by Spain on Tuesday.
probe/n into B              | ACCUSE investigate  | NGA > MLI     | Nigeria's probe into Mali drew attention last week.
probe/n of B                | ACCUSE investigate  | ESP > HUN     | Spain's probe of Hungary drew attention on Friday.
prosecute B                 | ACCUSE allege       | AUS > IDN     | Australia prosecuted Indonesia last week.
prosecution/n of B          | ACCUSE allege       | DEU > RUS     | Germany's prosecution of Russia drew attention on Sunday.
protest against B           | ACCUSE disapprove   | KEN > SOM     | Kenya protested against Somalia in March.
protest to B                | ACCUSE disapprove   | ESP > HUN     | Spain protested to Hungary on Friday.
protest with B              | ACCUSE disapprove   | VNM > THA     | Vietnam protested with Thailand in March.
put on trial                | ACCUSE allege       | NGA           | Nigeria put on a trial last week.
quarrel with B              | ACCUSE disapprove   | CAN > CHN     | Canada quarreled with China on Sunday.
question                    | ACCUSE disapprove   | POL           | Poland questioned the decision on Friday.
question B                  | ACCUSE investigate  | CHL > PER     | Peru was questioned by Chile on Tuesday.
question legitimacy         | ACCUSE disapprove   | BRA           | Brazil questioned legitimacy last week.
rage at B                   | ACCUSE disapprove   | MEX > CUB     | Mexico raged at Cuba on Tuesday.
raid office                 | ACCUSE investigate  | IND           | India raided office on Monday.
rail against B              | ACCUSE disapprove   | ESP > HUN     | Spain railed against Hungary on Sunday.
raise _criticism            | ACCUSE disapprove   | MEX           | Mexico raised concern on Tuesday.
react angrily               | ACCUSE disapprove   | CHL           | Chile reacted an angrily on Sunday.
react with anger            | ACCUSE disapprove   | FRA           | France reacted with an anger on Monday.
rebuke B                    | ACCUSE disapprove   | KEN > SOM     | Kenya rebuked Somalia on Monday.
rebuke/n of B               | ACCUSE disapprove   | AUS > IDN     | Australia's rebuke of Indonesia drew attention on Monday.
rebuke/n to B               | ACCUSE disapprove   | DEU > RUS     | Germany's rebuke to Russia drew attention on Sunday.
register _criticism         | ACCUSE disapprove   | ESP           | Spain registered concern on Friday.
regret                      | ACCUSE disapprove   | ESP           | Spain regretted the decision on Sunday.
reopen case                 | ACCUSE investigate  | AUS           | Australia reopened a case in March.
reprimand B                 | ACCUSE disapprove   | CAN > CHN     | China was reprimanded by Canada on Tuesday.
repudiate                   | ACCUSE disapprove   | KEN           | Kenya repudiated the decision in March.
ridicule B                  | ACCUSE disapprove   | EGY > SDN     | Egypt ridiculed Sudan last week.
scoff at B                  | ACCUSE disapprove   | DEU > RUS     | Germany scoffed at Russia on Friday.
scold B                     | ACCUSE disapprove   | IND > PAK     | Pakistan was scolded by India in March.
scrutinise                  | ACCUSE investigate  | TUR           | Turkey scrutinised the decision on Friday.
scrutinize                  | ACCUSE investigate  | EGY           | Egypt scrutinized the decision in March.
search                      | ACCUSE investigate  | BRA           | Brazil searched the decision in March.
search B                    | ACCUSE investigate  | POL > BLR     | Poland searched Belarus on Sunday.
set up commission           | ACCUSE investigate  | MEX           | Mexico set up a commission on Sunday.
share _criticism            | ACCUSE disapprove   | NGA           | Nigeria shared concern last week.
slam                        | ACCUSE disapprove   | NGA           | Nigeria slammed the decision on Monday.
slander B                   | ACCUSE disapprove   | POL > BLR     | Poland slandered Belarus on Sunday.
smear B                     | ACCUSE disapprove   | VNM > THA     | Vietnam smeared Thailand last week.
sound alarm over            | ACCUSE disapprove   | MEX           | Mexico sounded an alarm over the plan on Friday.
spar with B                 | ACCUSE disapprove   | BRA > VEN     | Brazil sparred with Venezuela on Monday.
spark criticism from A      | ACCUSE disapprove   | FRA           | France sparked criticism from France in March.
speak out against B         | ACCUSE disapprove   | JPN > PRK     | Japan spoke out against North Korea on Friday.
spy on B                    | ACCUSE investigate  | EGY > SDN     | Egypt spied on Sudan last week.
start _probe                | ACCUSE investigate  | POL           | Poland started an investigation on Friday.
subpoena B                  | ACCUSE investigate  | JPN > PRK     | Japan subpoenaed North Korea on Friday.
subpoena/n                  | ACCUSE investigate  | FRA           | France's subpoena drew attention on Monday.
sue B                       | ACCUSE allege       | ESP > HUN     | Hungary was sued by Spain on Tuesday.
sue over                    | ACCUSE allege       | VNM           | Vietnam sued over the plan last week.
summon B[GOV]               | ACCUSE disapprove   | KEN > IRN:GOV | Kenya summoned the Iranian foreign minister last week.
summon _envoy               | ACCUSE disapprove   | JPN           | Japan summoned the ambassador on Tuesday.
summon for questioning      | ACCUSE investigate  | KEN           | Kenya summoned for questioning in March.
suspect B of +              | ACCUSE allege       | NGA > MLI     | Nigeria suspected Mali of shelling the town.
take aim at B               | ACCUSE disapprove   | CHL > PER     | Chile took aim at Peru on Tuesday.
take issue with B           | ACCUSE disapprove   | FRA > IRN     | France took an issue with Iran last week.
take swipe at B             | ACCUSE disapprove   | FRA > IRN     | France took swipe at Iran last week.
take to court               | ACCUSE allege       | TUR           | Turkey took to a court on Sunday.
tear into B                 | ACCUSE disapprove   | VNM > THA     | Vietnam tore into Thailand on Monday.
trade accusation            | ACCUSE disapprove & | IND           | India traded an accusation last week.
trade barbs                 | ACCUSE disapprove & | POL           | Poland traded barbs on Tuesday.
trade blame                 | ACCUSE disapprove & | TUR           | Turkey traded blame on Friday.
unhappy/a with B            | ACCUSE disapprove   | DEU > RUS     | Germany was unhappy with Russia on Friday.
upbraid B                   | ACCUSE disapprove   | EGY > SDN     | Egypt upbraided Sudan on Monday.
upset/a over                | ACCUSE disapprove   | TUR           | Turkey was upset over the plan on Tuesday.
vilify B                    | ACCUSE disapprove   | ESP > HUN     | Hungary was vilified by Spain on Tuesday.
voice _criticism            | ACCUSE disapprove   | TUR           | Turkey voiced concern on Friday.
vote against                | ACCUSE disapprove   | AUS           | Australia voted against the plan last week.
warn +                      | ACCUSE disapprove   | POL           | Poland warned that the town had been shelled.
warn B                      | ACCUSE disapprove   | BRA > VEN     | Brazil warned Venezuela last week.
warn against                | ACCUSE disapprove   | CAN           | Canada warned against the plan on Tuesday.
warn of                     | ACCUSE disapprove   | KEN           | Kenya warned of war on Monday.
warning/n to B              | ACCUSE disapprove   | EGY > SDN     | Egypt's warning to Sudan drew attention on Monday.
wiretap B                   | ACCUSE investigate  | TUR > GRC     | Greece was wiretapped by Turkey on Tuesday.
worried/a about B           | ACCUSE disapprove   | KEN > SOM     | Kenya was worried about Somalia last week.
