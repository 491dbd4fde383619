# pattern | code | who | example     (docs/guide/predicates.md)
abuse                      | COERCE restrict       | BLR:COP           | Belarusian police abused the newspaper on Sunday.
abuse B                    | COERCE restrict       | KEN:COP > UGA     | Kenyan police abused Ugandan activists on Monday.
annex                      | COERCE seize          | KEN:COP           | Kenyan police annexed the newspaper last week.
annex B                    | COERCE seize          | IRN:GOV > IRN:EDU | Iranian authorities annexed Iranian students on Friday.
annexation/n of            | COERCE seize          | KEN:COP           | Kenyan police's annexation of the port drew attention on Friday.
apprehend B                | COERCE arrest         | EGY:COP > EGY:CVL | Egyptian police apprehended Egyptian protesters on Sunday.
arrest                     | COERCE arrest         | BLR:COP           | Belarusian police arrested the newspaper on Sunday.
arrest B                   | COERCE arrest         | CHN:GOV > CHN     | Chinese activists were arrested by Chinese authorities in March.
arrest/n                   | COERCE arrest         | IRN:GOV           | Iranian authorities' arrest drew attention in March.
arrest/n of B              | COERCE arrest         | KEN:COP > UGA     | Kenyan police's arrest of Ugandan activists drew attention on Friday.
ban                        | COERCE restrict       | IRN:GOV           | Iranian authorities banned the newspaper on Friday.
ban B                      | COERCE restrict       | EGY:COP > EGY:CVL | Egyptian police banned Egyptian protesters on Sunday.
ban _media                 | COERCE censor         | IRN:GOV           | Iranian authorities banned a newspaper in March.
ban _rights                | COERCE restrict       | CHN:GOV           | Chinese authorities banned rallies on Monday.
ban book                   | COERCE censor         | CHN:GOV           | Chinese authorities banned a book on Friday.
ban party                  | COERCE restrict       | BLR:COP           | Belarusian police banned a party on Tuesday.
ban rally                  | COERCE restrict       | KEN:COP           | Kenyan police banned a rally last week.
ban/n on                   | COERCE restrict       | RUS:COP           | Russian police's ban on the port drew attention on Sunday.
bar from leaving           | COERCE restrict       | TUR:COP           | Turkish police barred from a leaving on Tuesday.
blackout/n                 | COERCE censor         | RUS:COP           | Russian police's blackout drew attention on Tuesday.
block                      | COERCE restrict       | CHN:GOV           | Chinese authorities blocked the newspaper on Sunday.
block B                    | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian police blocked Belarusian protesters on Monday.
block _media               | COERCE censor         | TUR:COP           | Turkish police blocked a newspaper on Sunday.
block aid                  | COERCE withhold       | CHN:GOV           | Chinese authorities blocked aid on Sunday.
block convoy               | COERCE withhold       | BLR:COP           | Belarusian police blocked a convoy on Monday.
block internet             | COERCE censor         | IRN:GOV           | Iranian authorities blocked internet on Sunday.
block website              | COERCE censor         | EGY:COP           | Egyptian police blocked a website on Monday.
board vessel               | COERCE seize          | RUS:COP           | Russian police boarded a vessel on Monday.
breach network             | COERCE cyber          | IRN:GOV           | Iranian authorities breached a network on Monday.
breach system              | COERCE cyber          | RUS:COP           | Russian police breached a system on Tuesday.
break up                   | COERCE restrict       | EGY:COP           | Egyptian police broke up in March.
break up _protest          | COERCE restrict       | TUR:COP           | Turkish police broke up a rally on Friday.
broadcast propaganda       | COERCE misinformation | RUS:COP           | Russian police broadcasted propaganda on Sunday.
bulldoze                   | COERCE seize          | TUR:COP           | Turkish police bulldozed the newspaper on Friday.
bully B                    | COERCE restrict       | EGY:COP > EGY:CVL | Egyptian police bullied Egyptian protesters on Friday.
bust B                     | COERCE arrest         | TUR:COP > TUR:JRN | Turkish police busted Turkish journalists last week.
cancel election            | COERCE restrict       | RUS:COP           | Russian police cancelled an election on Friday.
capture _territory         | COERCE seize          | EGY:COP           | Egyptian police captured the town on Monday.
capture suspect            | COERCE arrest         | BLR:COP           | Belarusian police captured a suspect last week.
catch B                    | COERCE arrest         | IRN:GOV > IRN:EDU | Iranian authorities caught Iranian students on Monday.
censor                     | COERCE censor         | KEN:COP           | Kenyan police censored the newspaper last week.
censor _media              | COERCE censor         | IRN:GOV           | Iranian authorities censored a newspaper on Friday.
censorship/n of            | COERCE censor         | RUS:COP           | Russian police's censorship of the port drew attention in March.
clamp down on B            | COERCE restrict       | TUR:COP > TUR:JRN | Turkish police clamped down on Turkish journalists on Monday.
clampdown/n on B           | COERCE restrict       | EGY:COP > EGY:CVL | Egyptian police's clampdown on Egyptian protesters drew attention on Monday.
close                      | COERCE restrict       | IRN:GOV           | Iranian authorities closed the newspaper on Monday.
close _territory           | COERCE restrict       | KEN:COP           | Kenyan police closed the town on Sunday.
close newspaper            | COERCE censor         | KEN:COP           | Kenyan police closed a newspaper on Friday.
closure/n                  | COERCE restrict       | IRN:GOV           | Iranian authorities' closure drew attention in March.
closure/n of               | COERCE restrict       | KEN:COP           | Kenyan police's closure of the port drew attention on Friday.
coerce B                   | COERCE restrict       | RUS:COP > RUS     | Russian activists were coerced by Russian police on Tuesday.
confine B                  | COERCE restrict       | EGY:COP > EGY:CVL | Egyptian police confined Egyptian protesters last week.
confiscate                 | COERCE seize          | RUS:COP           | Russian police confiscated the newspaper last week.
confiscate from B          | COERCE seize          | TUR:COP > TUR:JRN | Turkish police confiscated from Turkish journalists on Friday.
confiscation/n of          | COERCE seize          | BLR:COP           | Belarusian police's confiscation of the port drew attention last week.
coup/n                     | COERCE seize          | IRN:GOV           | Iranian authorities' coup drew attention on Monday.
coup/n against B           | COERCE seize          | RUS:COP > RUS     | Russian police's coup against Russian activists drew attention on Tuesday.
crack down on B            | COERCE restrict       | RUS:COP > RUS     | Russian police cracked down on Russian activists on Sunday.
crackdown/n                | COERCE restrict       | TUR:COP           | Turkish police's crackdown drew attention on Sunday.
crackdown/n on B           | COERCE restrict       | RUS:COP > RUS     | Russian police's crackdown on Russian activists drew attention in March.
curb                       | COERCE restrict       | KEN:COP           | Kenyan police curbed the newspaper in March.
curfew/n                   | COERCE curfew         | TUR:COP           | Turkish police's curfew drew attention on Friday.
curfew/n in                | COERCE curfew         | EGY:COP           | Egyptian police's curfew in the port drew attention in March.
curtail                    | COERCE restrict       | IRN:GOV           | Iranian authorities curtailed the newspaper on Sunday.
custody/n                  | COERCE arrest         | KEN:COP           | Kenyan police's custody drew attention on Sunday.
cut electricity            | COERCE withhold       | IRN:GOV           | Iranian authorities cut electricity on Tuesday.
cut gas                    | COERCE withhold       | RUS:COP           | Russian police cut gas last week.
cut internet               | COERCE censor         | EGY:COP           | Egyptian police cut internet on Tuesday.
cut off gas                | COERCE withhold       | TUR:COP           | Turkish police cut off gas on Friday.
cut off internet           | COERCE censor         | CHN:GOV           | Chinese authorities cut off internet last week.
cut off power              | COERCE withhold       | EGY:COP           | Egyptian police cut off power in March.
cut off water              | COERCE withhold       | CHN:GOV           | Chinese authorities cut off water in March.
cut power                  | COERCE withhold       | KEN:COP           | Kenyan police cut power on Monday.
cut water                  | COERCE withhold       | BLR:COP           | Belarusian police cut water on Sunday.
cyber attack/n             | COERCE cyber          | RUS:COP           | Russian police cybered an attack/n last week.
cyber-attack/n             | COERCE cyber          | IRN:GOV           | Iranian authorities' cyber-attack drew attention on Tuesday.
cyberattack/n              | COERCE cyber          | CHN:GOV           | Chinese authorities' cyberattack drew attention on Friday.
cyberattack/n on B         | COERCE cyber          | EGY:COP > EGY:CVL | Egyptian police's cyberattack on Egyptian protesters drew attention last week.
declare curfew             | COERCE curfew         | BLR:COP           | Belarusian police declared a curfew on Sunday.
declare emergency          | COERCE martial-law    | IRN:GOV           | Iranian authorities declared an emergency last week.
declare martial law        | COERCE martial-law    | CHN:GOV           | Chinese authorities declared martial a law on Sunday.
declare state              | COERCE martial-law    | EGY:COP           | Egyptian police declared a state on Sunday.
declare state of emergency | COERCE martial-law    | KEN:COP           | Kenyan police declared a state of an emergency on Tuesday.
deface website             | COERCE cyber          | CHN:GOV           | Chinese authorities defaced a website in March.
demolish                   | COERCE seize          | IRN:GOV           | Iranian authorities demolished the newspaper on Tuesday.
demolish home              | COERCE seize          | RUS:COP           | Russian police demolished a home last week.
demolition/n of            | COERCE seize          | EGY:COP           | Egyptian police's demolition of the port drew attention in March.
deny B access              | COERCE withhold       | RUS:COP > RUS     | Russian police denied Russian activists access on Tuesday.
deny B care                | COERCE withhold       | EGY:COP > EGY:CVL | Egyptian police denied Egyptian protesters care on Friday.
deny access                | COERCE restrict       | CHN:GOV           | Chinese authorities denied access on Friday.
deny care                  | COERCE withhold       | TUR:COP           | Turkish police denied care last week.
deny food                  | COERCE withhold       | IRN:GOV           | Iranian authorities denied food on Monday.
deny treatment             | COERCE withhold       | RUS:COP           | Russian police denied treatment on Friday.
deport                     | COERCE deport         | CHN:GOV           | Chinese authorities deported the newspaper on Tuesday.
deport B                   | COERCE deport         | EGY:COP > EGY:CVL | Egyptian police deported Egyptian protesters on Monday.
deport to B                | COERCE deport         | BLR:COP > BLR:CVL | Belarusian police deported to Belarusian protesters last week.
deportation/n              | COERCE deport         | TUR:COP           | Turkish police's deportation drew attention on Monday.
deportation/n of B         | COERCE deport         | RUS:COP > RUS     | Russian police's deportation of Russian activists drew attention on Sunday.
deprive B of               | COERCE withhold       | EGY:COP > EGY:CVL | Egyptian police deprived Egyptian protesters of on Sunday.
detain                     | COERCE arrest         | IRN:GOV           | Iranian authorities detained the newspaper on Tuesday.
detain B                   | COERCE arrest         | KEN:COP > UGA     | Kenyan police detained Ugandan activists on Monday.
detain ship                | COERCE seize          | KEN:COP           | Kenyan police detained a ship on Tuesday.
detention/n                | COERCE arrest         | TUR:COP           | Turkish police's detention drew attention on Monday.
detention/n of B           | COERCE arrest         | RUS:COP > RUS     | Russian police's detention of Russian activists drew attention on Sunday.
disable network            | COERCE cyber          | BLR:COP           | Belarusian police disabled a network on Sunday.
discriminate against B     | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian police discriminated against Belarusian protesters on Tuesday.
disenfranchise B           | COERCE restrict       | CHN:GOV > CHN     | Chinese authorities disenfranchised Chinese activists on Sunday.
disinform                  | COERCE misinformation | EGY:COP           | Egyptian police disinformed the newspaper on Monday.
disinformation/n           | COERCE misinformation | KEN:COP           | Kenyan police's disinformation drew attention on Friday.
disperse                   | COERCE restrict       | IRN:GOV           | Iranian authorities dispersed the newspaper on Tuesday.
disperse B                 | COERCE restrict       | RUS:COP > RUS     | Russian police dispersed Russian activists last week.
dissolve parliament        | COERCE restrict       | EGY:COP           | Egyptian police dissolved parliament last week.
dissolve party             | COERCE restrict       | TUR:COP           | Turkish police dissolved a party on Tuesday.
enforce ban                | COERCE restrict       | RUS:COP           | Russian police enforced a ban on Monday.
enforce curfew             | COERCE curfew         | IRN:GOV           | Iranian authorities enforced a curfew on Tuesday.
evict B from               | COERCE seize          | KEN:COP > UGA     | Kenyan police evicted Ugandan activists from on Monday.
expel foreigner            | COERCE deport         | TUR:COP           | Turkish police expelled a foreigner on Tuesday.
expel journalist           | COERCE censor         | KEN:COP           | Kenyan police expelled a journalist on Sunday.
expel migrant              | COERCE deport         | IRN:GOV           | Iranian authorities expelled a migrant on Sunday.
expel refugee              | COERCE deport         | RUS:COP           | Russian police expelled a refugee on Monday.
expropriate                | COERCE seize          | EGY:COP           | Egyptian police expropriated the newspaper in March.
extend curfew              | COERCE curfew         | RUS:COP           | Russian police extended a curfew last week.
extend emergency           | COERCE martial-law    | KEN:COP           | Kenyan police extended an emergency last week.
extend state               | COERCE martial-law    | IRN:GOV           | Iranian authorities extended a state on Friday.
fabricate                  | COERCE misinformation | TUR:COP           | Turkish police fabricated the newspaper on Sunday.
fake                       | COERCE misinformation | BLR:COP           | Belarusian police faked the newspaper last week.
forbid                     | COERCE restrict       | EGY:COP           | Egyptian police forbade the newspaper on Monday.
forbid B                   | COERCE restrict       | CHN:GOV > CHN     | Chinese activists were forbidden by Chinese authorities on Tuesday.
force B to                 | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian authorities forced Iranian students to on Monday.
gag B                      | COERCE censor         | IRN:GOV > IRN:EDU | Iranian authorities gagged Iranian students on Monday.
hack                       | COERCE cyber          | IRN:GOV           | Iranian authorities hacked the newspaper on Sunday.
hack B                     | COERCE cyber          | RUS:COP > RUS     | Russian police hacked Russian activists on Monday.
hack into                  | COERCE cyber          | TUR:COP           | Turkish police hacked into the town on Tuesday.
hacking/n of               | COERCE cyber          | EGY:COP           | Egyptian police's hacking of the port drew attention in March.
handcuff B                 | COERCE arrest         | CHN:GOV > CHN     | Chinese activists were handcuffed by Chinese authorities in March.
harass B                   | COERCE restrict       | RUS:COP > RUS     | Russian police harassed Russian activists on Friday.
hijack tanker              | COERCE seize          | TUR:COP           | Turkish police hijacked a tanker on Tuesday.
hold in custody            | COERCE arrest         | TUR:COP           | Turkish police held in custody in March.
hold suspect               | COERCE arrest         | RUS:COP           | Russian police held a suspect on Tuesday.
hold up                    | COERCE restrict       | CHN:GOV           | Chinese authorities held up on Monday.
hold up aid                | COERCE withhold       | TUR:COP           | Turkish police held up aid in March.
hold without charge        | COERCE arrest         | TUR:COP           | Turkish police held without a charge on Sunday.
ill-treat B                | COERCE restrict       | RUS:COP > RUS     | Russian police ill-treated Russian activists last week.
impose _restriction        | COERCE restrict       | KEN:COP           | Kenyan police imposed the curfew on Tuesday.
impose ban                 | COERCE restrict       | KEN:COP           | Kenyan police imposed a ban in March.
impose ban on              | COERCE restrict       | IRN:GOV           | Iranian authorities imposed a ban on the plan on Sunday.
impose blockade            | COERCE restrict       | CHN:GOV           | Chinese authorities imposed a blockade on Sunday.
impose curfew              | COERCE curfew         | EGY:COP           | Egyptian police imposed a curfew on Friday.
impose curfew on B         | COERCE curfew         | CHN:GOV > CHN     | Chinese authorities imposed a curfew on Chinese activists in March.
impose emergency           | COERCE martial-law    | RUS:COP           | Russian police imposed an emergency on Friday.
impose lockdown            | COERCE restrict       | BLR:COP           | Belarusian police imposed a lockdown on Friday.
impose martial law         | COERCE martial-law    | BLR:COP           | Belarusian police imposed martial a law on Monday.
impose siege               | COERCE restrict       | BLR:COP           | Belarusian police imposed a siege on Monday.
impose state               | COERCE martial-law    | CHN:GOV           | Chinese authorities imposed a state on Monday.
impose state of emergency  | COERCE martial-law    | TUR:COP           | Turkish police imposed a state of an emergency in March.
impound                    | COERCE seize          | KEN:COP           | Kenyan police impounded the newspaper on Tuesday.
imprison                   | COERCE arrest         | CHN:GOV           | Chinese authorities imprisoned the newspaper on Sunday.
imprison B                 | COERCE arrest         | EGY:COP > EGY:CVL | Egyptian protesters were imprisoned by Egyptian police in March.
imprisonment/n of B        | COERCE arrest         | EGY:COP > EGY:CVL | Egyptian police's imprisonment of Egyptian protesters drew attention on Tuesday.
incarcerate B              | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police incarcerated Belarusian protesters on Monday.
infect                     | COERCE cyber          | KEN:COP           | Kenyan police infected the newspaper on Monday.
intercept vessel           | COERCE seize          | BLR:COP           | Belarusian police intercepted a vessel on Monday.
interfere in               | COERCE misinformation | CHN:GOV           | Chinese authorities interfered in the town last week.
interference/n in          | COERCE misinformation | BLR:COP           | Belarusian police's interference in the port drew attention on Friday.
intern B                   | COERCE arrest         | CHN:GOV > CHN     | Chinese activists were interned by Chinese authorities on Tuesday.
intimidate                 | COERCE restrict       | TUR:COP           | Turkish police intimidated the newspaper in March.
invoke emergency           | COERCE martial-law    | TUR:COP           | Turkish police invoked an emergency on Sunday.
isolate B                  | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian authorities isolated Iranian students on Friday.
jail                       | COERCE arrest         | TUR:COP           | Turkish police jailed the newspaper on Friday.
jail B                     | COERCE arrest         | RUS:COP > RUS     | Russian police jailed Russian activists last week.
jailing/n of B             | COERCE arrest         | CHN:GOV > CHN     | Chinese authorities' jailing of Chinese activists drew attention last week.
jam                        | COERCE restrict       | EGY:COP           | Egyptian police jammed the newspaper in March.
jam signal                 | COERCE censor         | RUS:COP           | Russian police jammed a signal on Monday.
keep in prison             | COERCE arrest         | BLR:COP           | Belarusian police kept in a prison in March.
launch cyberattack         | COERCE cyber          | BLR:COP           | Belarusian police launched a cyberattack in March.
launch cyberattack on B    | COERCE cyber          | KEN:COP > UGA     | Kenyan police launched a cyberattack on Ugandan activists on Sunday.
limit                      | COERCE restrict       | RUS:COP           | Russian police limited the newspaper on Monday.
lock down                  | COERCE restrict       | EGY:COP           | Egyptian police locked down on Tuesday.
lock up B                  | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police locked up Belarusian protesters on Tuesday.
martial law/n              | COERCE martial-law    | BLR:COP           | Belarusian police martialed a law/n on Tuesday.
meddle in                  | COERCE misinformation | TUR:COP           | Turkish police meddled in the town on Monday.
meddle in election         | COERCE misinformation | EGY:COP           | Egyptian police meddled in an election on Tuesday.
meddling/n in              | COERCE misinformation | KEN:COP           | Kenyan police's meddling in the port drew attention in March.
mistreat B                 | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian students were mistreated by Iranian authorities on Tuesday.
monitor B                  | COERCE restrict       | KEN:COP > UGA     | Kenyan police monitored Ugandan activists on Sunday.
muzzle B                   | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian police muzzled Belarusian protesters on Friday.
nab B                      | COERCE arrest         | CHN:GOV > CHN     | Chinese authorities nabbed Chinese activists on Monday.
nationalise                | COERCE seize          | CHN:GOV           | Chinese authorities nationalised the newspaper on Sunday.
nationalize                | COERCE seize          | BLR:COP           | Belarusian police nationalized the newspaper on Monday.
occupation/n of B          | COERCE seize          | RUS:COP > RUS     | Russian police's occupation of Russian activists drew attention on Sunday.
occupy B                   | COERCE seize          | RUS:COP > RUS     | Russian activists were occupied by Russian police in March.
occupy _territory          | COERCE seize          | TUR:COP           | Turkish police occupied the town on Sunday.
oppress B                  | COERCE restrict       | EGY:COP > EGY:CVL | Egyptian police oppressed Egyptian protesters on Sunday.
order arrest               | COERCE arrest         | BLR:COP           | Belarusian police ordered an arrest in March.
order arrest of B          | COERCE arrest         | KEN:COP > UGA     | Kenyan police ordered an arrest of Ugandan activists on Sunday.
order closure              | COERCE restrict       | TUR:COP           | Turkish police ordered a closure on Friday.
order curfew               | COERCE curfew         | KEN:COP           | Kenyan police ordered a curfew on Monday.
order demolition           | COERCE restrict       | EGY:COP           | Egyptian police ordered a demolition in March.
order detention            | COERCE arrest         | IRN:GOV           | Iranian authorities ordered a detention on Monday.
order detention of B       | COERCE arrest         | RUS:COP > RUS     | Russian police ordered a detention of Russian activists on Tuesday.
outlaw                     | COERCE restrict       | TUR:COP           | Turkish police outlawed the newspaper on Sunday.
overthrow                  | COERCE seize          | CHN:GOV           | Chinese authorities overthrew the newspaper on Friday.
overthrow B                | COERCE seize          | EGY:COP > EGY:CVL | Egyptian police overthrew Egyptian protesters last week.
persecute B                | COERCE restrict       | CHN:GOV > CHN     | Chinese authorities persecuted Chinese activists on Monday.
persecution/n of B         | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian police's persecution of Belarusian protesters drew attention last week.
phish B                    | COERCE cyber          | TUR:COP > TUR:JRN | Turkish police phished Turkish journalists on Friday.
pick up B                  | COERCE arrest         | RUS:COP > RUS     | Russian police picked up Russian activists on Monday.
place B under arrest       | COERCE arrest         | RUS:COP > RUS     | Russian police placed Russian activists under an arrest in March.
place under arrest         | COERCE arrest         | KEN:COP           | Kenyan police placed under an arrest last week.
plant story                | COERCE misinformation | CHN:GOV           | Chinese authorities planted a story on Tuesday.
postpone election          | COERCE restrict       | TUR:COP           | Turkish police postponed an election in March.
prevent                    | COERCE restrict       | IRN:GOV           | Iranian authorities prevented the newspaper last week.
prevent B from             | COERCE restrict       | KEN:COP > UGA     | Kenyan police prevented Ugandan activists from on Tuesday.
prohibit                   | COERCE restrict       | RUS:COP           | Russian police prohibited the newspaper in March.
prohibition/n on           | COERCE restrict       | TUR:COP           | Turkish police's prohibition on the port drew attention on Monday.
propaganda/n               | COERCE misinformation | IRN:GOV           | Iranian authorities' propaganda drew attention in March.
push back migrant          | COERCE deport         | BLR:COP           | Belarusian police pushed back a migrant on Friday.
put under arrest           | COERCE arrest         | IRN:GOV           | Iranian authorities put under an arrest on Friday.
quarantine                 | COERCE restrict       | CHN:GOV           | Chinese authorities quarantined the newspaper last week.
raid _building             | COERCE seize          | TUR:COP           | Turkish police raided a church on Monday.
raid home                  | COERCE seize          | EGY:COP           | Egyptian police raided a home on Tuesday.
raid newspaper             | COERCE censor         | TUR:COP           | Turkish police raided a newspaper on Tuesday.
raid/n on _building        | COERCE seize          | CHN:GOV           | Chinese authorities' raid on a church drew attention last week.
ransack                    | COERCE seize          | BLR:COP           | Belarusian police ransacked the newspaper on Sunday.
re-arrest B                | COERCE arrest         | EGY:COP > EGY:CVL | Egyptian police re-arrested Egyptian protesters last week.
rearrest B                 | COERCE arrest         | CHN:GOV > CHN     | Chinese authorities rearrested Chinese activists on Friday.
recover                    | COERCE seize          | CHN:GOV           | Chinese authorities recovered the newspaper on Sunday.
relocate B                 | COERCE deport         | CHN:GOV > CHN     | Chinese authorities relocated Chinese activists on Friday.
remain in custody          | COERCE arrest         | EGY:COP           | Egyptian police remained in custody on Friday.
remand B                   | COERCE arrest         | EGY:COP > EGY:CVL | Egyptian police remanded Egyptian protesters on Monday.
remove content             | COERCE censor         | EGY:COP           | Egyptian police removed content last week.
remove migrant             | COERCE deport         | EGY:COP           | Egyptian police removed a migrant on Tuesday.
repatriate                 | COERCE deport         | IRN:GOV           | Iranian authorities repatriated the newspaper in March.
repossess                  | COERCE seize          | IRN:GOV           | Iranian authorities repossessed the newspaper last week.
repress B                  | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian students were repressed by Iranian authorities in March.
repression/n of B          | COERCE restrict       | CHN:GOV > CHN     | Chinese authorities' repression of Chinese activists drew attention on Tuesday.
requisition                | COERCE seize          | IRN:GOV           | Iranian authorities requisitioned the newspaper last week.
resettle forcibly          | COERCE deport         | BLR:COP           | Belarusian police resettled a forcibly in March.
restrict                   | COERCE restrict       | RUS:COP           | Russian police restricted the newspaper on Friday.
restrict _media            | COERCE censor         | BLR:COP           | Belarusian police restricted a newspaper in March.
restrict _rights           | COERCE restrict       | TUR:COP           | Turkish police restricted rallies in March.
restrict internet          | COERCE censor         | KEN:COP           | Kenyan police restricted internet in March.
return migrant             | COERCE deport         | CHN:GOV           | Chinese authorities returned a migrant last week.
rig election               | COERCE restrict       | TUR:COP           | Turkish police riged an election on Friday.
round up B                 | COERCE arrest         | KEN:COP > UGA     | Kenyan police rounded up Ugandan activists on Tuesday.
roundup/n of B             | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police's roundup of Belarusian protesters drew attention on Friday.
seal                       | COERCE restrict       | CHN:GOV           | Chinese authorities sealed the newspaper in March.
seal _territory            | COERCE restrict       | KEN:COP           | Kenyan police sealed the town on Monday.
seal border                | COERCE restrict       | BLR:COP           | Belarusian police sealed a border on Sunday.
seal off                   | COERCE restrict       | EGY:COP           | Egyptian police sealed off on Friday.
segregate B                | COERCE restrict       | KEN:COP > UGA     | Kenyan police segregated Ugandan activists last week.
seize B[BUS]               | COERCE seize          | IRN:GOV > CHN     | Iranian students were seized by Iranian authorities on Tuesday.
seize _property            | COERCE seize          | BLR:COP           | Belarusian police seized the land on Sunday.
seize _property from B     | COERCE seize          | KEN:COP > UGA     | Kenyan police seized the land from Ugandan activists on Monday.
seize _territory           | COERCE seize          | RUS:COP           | Russian police seized the town on Friday.
seize control of           | COERCE seize          | BLR:COP           | Belarusian police seized a control of war on Tuesday.
seize power                | COERCE seize          | KEN:COP           | Kenyan police seized power on Sunday.
seize ship                 | COERCE seize          | BLR:COP           | Belarusian police seized a ship on Friday.
seize suspect              | COERCE arrest         | TUR:COP           | Turkish police seized a suspect on Tuesday.
seize tanker               | COERCE seize          | IRN:GOV           | Iranian authorities seized a tanker on Sunday.
seize vessel               | COERCE seize          | KEN:COP           | Kenyan police seized a vessel in March.
seizure/n of               | COERCE seize          | CHN:GOV           | Chinese authorities' seizure of the port drew attention on Tuesday.
send back B                | COERCE deport         | KEN:COP > UGA     | Kenyan police sent back Ugandan activists on Friday.
send home migrant          | COERCE deport         | KEN:COP           | Kenyan police sent a home a migrant in March.
sentence B to year         | COERCE arrest         | IRN:GOV > IRN:EDU | Iranian authorities sentenced Iranian students to a year on Sunday.
sentence to prison         | COERCE arrest         | KEN:COP           | Kenyan police sentenced to a prison in March.
shut                       | COERCE restrict       | RUS:COP           | Russian police shut the newspaper on Tuesday.
shut _media                | COERCE censor         | BLR:COP           | Belarusian police shut a newspaper last week.
shut down                  | COERCE restrict       | TUR:COP           | Turkish police shut down last week.
shut down _media           | COERCE censor         | CHN:GOV           | Chinese authorities shut down a newspaper on Tuesday.
shut internet              | COERCE censor         | BLR:COP           | Belarusian police shut internet on Friday.
shutdown/n of              | COERCE censor         | TUR:COP           | Turkish police's shutdown of the port drew attention last week.
silence B                  | COERCE restrict       | CHN:GOV > CHN     | Chinese authorities silenced Chinese activists last week.
spread disinformation      | COERCE misinformation | CHN:GOV           | Chinese authorities spread disinformation on Monday.
spread lie                 | COERCE misinformation | RUS:COP           | Russian police spread a lie in March.
spread misinformation      | COERCE misinformation | IRN:GOV           | Iranian authorities spread misinformation on Friday.
spread rumor               | COERCE misinformation | KEN:COP           | Kenyan police spread a rumor last week.
spread rumour              | COERCE misinformation | BLR:COP           | Belarusian police spread a rumour on Tuesday.
squeeze                    | COERCE restrict       | BLR:COP           | Belarusian police squeezed the newspaper on Monday.
stage coup                 | COERCE seize          | TUR:COP           | Turkish police staged a coup last week.
starve                     | COERCE withhold       | KEN:COP           | Kenyan police starved the newspaper on Tuesday.
starve B                   | COERCE withhold       | IRN:GOV > IRN:EDU | Iranian authorities starved Iranian students last week.
state of emergency/n       | COERCE martial-law    | RUS:COP           | Russian police stated of an emergency/n in March.
steal data                 | COERCE cyber          | TUR:COP           | Turkish police stole data last week.
steal datum                | COERCE cyber          | EGY:COP           | Egyptian police stole datum on Friday.
stifle                     | COERCE restrict       | EGY:COP           | Egyptian police stifled the newspaper on Tuesday.
stop B                     | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian protesters were stopped by Belarusian police on Tuesday.
stop convoy                | COERCE restrict       | EGY:COP           | Egyptian police stopped a convoy on Sunday.
storm office               | COERCE seize          | CHN:GOV           | Chinese authorities stormed office in March.
strip                      | COERCE restrict       | TUR:COP           | Turkish police stripped the newspaper last week.
suppress                   | COERCE restrict       | BLR:COP           | Belarusian police suppressed the newspaper last week.
suppress B                 | COERCE restrict       | KEN:COP > UGA     | Kenyan police suppressed Ugandan activists on Friday.
surveil B                  | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian protesters were surveiled by Belarusian police in March.
suspend _media             | COERCE censor         | RUS:COP           | Russian police suspended a newspaper on Sunday.
suspend constitution       | COERCE restrict       | BLR:COP           | Belarusian police suspended a constitution in March.
suspend parliament         | COERCE restrict       | CHN:GOV           | Chinese authorities suspended parliament on Friday.
take B into custody        | COERCE arrest         | RUS:COP > RUS     | Russian police took Russian activists into custody on Friday.
take control of            | COERCE seize          | CHN:GOV           | Chinese authorities took a control of war on Monday.
take into custody          | COERCE arrest         | IRN:GOV           | Iranian authorities took into custody last week.
take off air               | COERCE censor         | TUR:COP           | Turkish police took off an air on Monday.
take over                  | COERCE seize          | TUR:COP           | Turkish police took over the plan in March.
take over company          | COERCE seize          | EGY:COP           | Egyptian police took over a company on Sunday.
takeover/n of              | COERCE seize          | IRN:GOV           | Iranian authorities' takeover of the port drew attention in March.
tighten control            | COERCE restrict       | IRN:GOV           | Iranian authorities tightened a control last week.
tighten grip               | COERCE restrict       | KEN:COP           | Kenyan police tightened a grip on Tuesday.
topple B                   | COERCE seize          | BLR:COP > BLR:CVL | Belarusian protesters were toppled by Belarusian police in March.
transfer forcibly          | COERCE deport         | EGY:COP           | Egyptian police transfered a forcibly last week.
usurp                      | COERCE seize          | EGY:COP           | Egyptian police usurped the newspaper on Friday.
violate rights             | COERCE restrict       | CHN:GOV           | Chinese authorities violated rights in March.
withhold food              | COERCE withhold       | KEN:COP           | Kenyan police withheld food on Sunday.
