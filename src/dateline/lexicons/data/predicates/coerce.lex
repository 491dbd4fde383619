# pattern | code | who | example     (docs/guide/predicates.md)
A[armed] loot              | COERCE seize          | EGY:COP           | Egyptian police looted on Tuesday.
A[armed] loot B            | COERCE seize          | CHN:GOV > CHN     | Chinese authorities looted Chinese activists last week.
abuse                      | COERCE restrict       | KEN:COP           | Kenyan police abused the newspaper in March.
abuse B                    | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian authorities abused Iranian students on Sunday.
annex                      | COERCE seize          | IRN:GOV           | Iranian authorities annexed the newspaper on Tuesday.
annex B                    | COERCE seize          | RUS:COP > RUS     | Russian police annexed Russian activists last week.
annexation/n of            | COERCE seize          | IRN:GOV           | Iranian authorities' annexation of the port drew attention last week.
apprehend B                | COERCE arrest         | CHN:GOV > CHN     | Chinese activists were apprehended by Chinese authorities in March.
arrest                     | COERCE arrest         | KEN:COP           | Kenyan police arrested the newspaper in March.
arrest B                   | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police arrested Belarusian protesters on Friday.
arrest/n                   | COERCE arrest         | RUS:COP           | Russian police's arrest drew attention on Friday.
arrest/n of B              | COERCE arrest         | IRN:GOV > IRN:EDU | Iranian authorities' arrest of Iranian students drew attention last week.
ban                        | COERCE restrict       | RUS:COP           | Russian police banned the newspaper last week.
ban B                      | COERCE restrict       | CHN:GOV > CHN     | Chinese activists were banned by Chinese authorities in March.
ban _media                 | COERCE censor         | RUS:COP           | Russian police banned a newspaper on Friday.
ban _rights                | COERCE restrict       | BLR:COP           | Belarusian police banned rallies on Sunday.
ban book                   | COERCE censor         | BLR:COP           | Belarusian police banned a book last week.
ban party                  | COERCE restrict       | KEN:COP           | Kenyan police banned a party on Monday.
ban rally                  | COERCE restrict       | IRN:GOV           | Iranian authorities banned a rally on Tuesday.
ban/n on                   | COERCE restrict       | TUR:COP           | Turkish police's ban on the port drew attention in March.
bar from leaving           | COERCE restrict       | EGY:COP           | Egyptian police barred from a leaving on Monday.
blackout/n                 | COERCE censor         | TUR:COP           | Turkish police's blackout drew attention on Monday.
block                      | COERCE restrict       | BLR:COP           | Belarusian police blocked the newspaper in March.
block B                    | COERCE restrict       | KEN:COP > UGA     | Kenyan police blocked Ugandan activists on Sunday.
block _media               | COERCE censor         | EGY:COP           | Egyptian police blocked a newspaper in March.
block aid                  | COERCE withhold       | BLR:COP           | Belarusian police blocked aid in March.
block convoy               | COERCE withhold       | KEN:COP           | Kenyan police blocked a convoy on Sunday.
block internet             | COERCE censor         | RUS:COP           | Russian police blocked internet in March.
block website              | COERCE censor         | CHN:GOV           | Chinese authorities blocked a website on Sunday.
board vessel               | COERCE seize          | TUR:COP           | Turkish police boarded a vessel on Sunday.
breach network             | COERCE cyber          | RUS:COP           | Russian police breached a network on Sunday.
breach system              | COERCE cyber          | TUR:COP           | Turkish police breached a system on Monday.
break up                   | COERCE restrict       | CHN:GOV           | Chinese authorities broke up on Friday.
break up _protest          | COERCE restrict       | EGY:COP           | Egyptian police broke up a rally last week.
bring in for questioning   | COERCE arrest         | IRN:GOV           | Iranian authorities brought in for questioning last week.
broadcast propaganda       | COERCE misinformation | TUR:COP           | Turkish police broadcasted propaganda in March.
bulldoze                   | COERCE seize          | EGY:COP           | Egyptian police bulldozed the newspaper last week.
bully B                    | COERCE restrict       | CHN:GOV > CHN     | Chinese authorities bullied Chinese activists last week.
bust B                     | COERCE arrest         | EGY:COP > EGY:CVL | Egyptian protesters were busted by Egyptian police on Tuesday.
cancel election            | COERCE restrict       | TUR:COP           | Turkish police cancelled an election last week.
capture _territory         | COERCE seize          | CHN:GOV           | Chinese authorities captured the town on Sunday.
capture suspect            | COERCE arrest         | KEN:COP           | Kenyan police captured a suspect on Tuesday.
catch B                    | COERCE arrest         | RUS:COP > RUS     | Russian police caught Russian activists on Sunday.
censor                     | COERCE censor         | IRN:GOV           | Iranian authorities censored the newspaper on Tuesday.
censor _media              | COERCE censor         | RUS:COP           | Russian police censored a newspaper last week.
censorship/n of            | COERCE censor         | TUR:COP           | Turkish police's censorship of the port drew attention on Friday.
clamp down on B            | COERCE restrict       | EGY:COP > EGY:CVL | Egyptian police clamped down on Egyptian protesters on Sunday.
clampdown/n on B           | COERCE restrict       | CHN:GOV > CHN     | Chinese authorities' clampdown on Chinese activists drew attention on Sunday.
close                      | COERCE restrict       | RUS:COP           | Russian police closed the newspaper on Sunday.
close _territory           | COERCE restrict       | IRN:GOV           | Iranian authorities closed the town in March.
close newspaper            | COERCE censor         | IRN:GOV           | Iranian authorities closed a newspaper last week.
closure/n                  | COERCE restrict       | RUS:COP           | Russian police's closure drew attention on Friday.
closure/n of               | COERCE restrict       | IRN:GOV           | Iranian authorities' closure of the port drew attention last week.
coerce B                   | COERCE restrict       | TUR:COP > TUR:JRN | Turkish police coerced Turkish journalists on Monday.
confine B                  | COERCE restrict       | CHN:GOV > CHN     | Chinese activists were confined by Chinese authorities on Tuesday.
confiscate                 | COERCE seize          | TUR:COP           | Turkish police confiscated the newspaper on Tuesday.
confiscate from B          | COERCE seize          | EGY:COP > EGY:CVL | Egyptian police confiscated from Egyptian protesters last week.
confiscation/n of          | COERCE seize          | KEN:COP           | Kenyan police's confiscation of the port drew attention on Tuesday.
coup/n                     | COERCE seize          | RUS:COP           | Russian police's coup drew attention on Sunday.
coup/n against B           | COERCE seize          | TUR:COP > TUR:JRN | Turkish police's coup against Turkish journalists drew attention on Monday.
crack down on B            | COERCE restrict       | TUR:COP > TUR:JRN | Turkish police cracked down on Turkish journalists in March.
crackdown/n                | COERCE restrict       | EGY:COP           | Egyptian police's crackdown drew attention in March.
crackdown/n on B           | COERCE restrict       | TUR:COP > TUR:JRN | Turkish police's crackdown on Turkish journalists drew attention on Friday.
curb                       | COERCE restrict       | IRN:GOV           | Iranian authorities curbed the newspaper on Friday.
curfew/n                   | COERCE curfew         | EGY:COP           | Egyptian police's curfew drew attention last week.
curfew/n in                | COERCE curfew         | CHN:GOV           | Chinese authorities' curfew in the port drew attention on Friday.
curtail                    | COERCE restrict       | RUS:COP           | Russian police curtailed the newspaper in March.
custody/n                  | COERCE arrest         | IRN:GOV           | Iranian authorities' custody drew attention in March.
cut electricity            | COERCE withhold       | RUS:COP           | Russian police cut electricity on Monday.
cut gas                    | COERCE withhold       | TUR:COP           | Turkish police cut gas on Tuesday.
cut internet               | COERCE censor         | CHN:GOV           | Chinese authorities cut internet on Monday.
cut off gas                | COERCE withhold       | EGY:COP           | Egyptian police cut off gas last week.
cut off internet           | COERCE censor         | BLR:COP           | Belarusian police cut off internet on Tuesday.
cut off power              | COERCE withhold       | CHN:GOV           | Chinese authorities cut off power on Friday.
cut off water              | COERCE withhold       | BLR:COP           | Belarusian police cut off water on Friday.
cut power                  | COERCE withhold       | IRN:GOV           | Iranian authorities cut power on Sunday.
cut water                  | COERCE withhold       | KEN:COP           | Kenyan police cut water in March.
cyber attack/n             | COERCE cyber          | TUR:COP           | Turkish police cybered an attack/n on Tuesday.
cyber-attack/n             | COERCE cyber          | RUS:COP           | Russian police's cyber-attack drew attention on Monday.
cyberattack/n              | COERCE cyber          | BLR:COP           | Belarusian police's cyberattack drew attention last week.
cyberattack/n on B         | COERCE cyber          | CHN:GOV > CHN     | Chinese authorities' cyberattack on Chinese activists drew attention on Tuesday.
declare curfew             | COERCE curfew         | KEN:COP           | Kenyan police declared a curfew in March.
declare emergency          | COERCE martial-law    | RUS:COP           | Russian police declared an emergency on Tuesday.
declare martial law        | COERCE martial-law    | BLR:COP           | Belarusian police declared martial law in March.
declare state              | COERCE martial-law    | CHN:GOV           | Chinese authorities declared a state in March.
declare state of emergency | COERCE martial-law    | IRN:GOV           | Iranian authorities declared a state of an emergency on Monday.
deface website             | COERCE cyber          | BLR:COP           | Belarusian police defaced a website on Friday.
demolish                   | COERCE seize          | RUS:COP           | Russian police demolished the newspaper on Monday.
demolish home              | COERCE seize          | TUR:COP           | Turkish police demolished a home on Tuesday.
demolition/n of            | COERCE seize          | CHN:GOV           | Chinese authorities' demolition of the port drew attention on Friday.
deny B access              | COERCE withhold       | TUR:COP > TUR:JRN | Turkish police denied Turkish journalists access on Monday.
deny B care                | COERCE withhold       | CHN:GOV > CHN     | Chinese authorities denied Chinese activists care last week.
deny access                | COERCE restrict       | BLR:COP           | Belarusian police denied access last week.
deny care                  | COERCE withhold       | EGY:COP           | Egyptian police denied care on Tuesday.
deny food                  | COERCE withhold       | RUS:COP           | Russian police denied food on Sunday.
deny treatment             | COERCE withhold       | TUR:COP           | Turkish police denied treatment last week.
deport                     | COERCE deport         | BLR:COP           | Belarusian police deported the newspaper on Monday.
deport B                   | COERCE deport         | CHN:GOV > CHN     | Chinese authorities deported Chinese activists on Sunday.
deport to B                | COERCE deport         | KEN:COP > UGA     | Kenyan police deported to Ugandan activists on Tuesday.
deportation/n              | COERCE deport         | EGY:COP           | Egyptian police's deportation drew attention on Sunday.
deportation/n of B         | COERCE deport         | TUR:COP > TUR:JRN | Turkish police's deportation of Turkish journalists drew attention in March.
deprive B of               | COERCE withhold       | CHN:GOV > CHN     | Chinese authorities deprived Chinese activists of in March.
detain                     | COERCE arrest         | RUS:COP           | Russian police detained the newspaper on Monday.
detain B                   | COERCE arrest         | IRN:GOV > IRN:EDU | Iranian authorities detained Iranian students on Sunday.
detain ship                | COERCE seize          | IRN:GOV           | Iranian authorities detained a ship on Monday.
detention/n                | COERCE arrest         | EGY:COP           | Egyptian police's detention drew attention on Sunday.
detention/n of B           | COERCE arrest         | TUR:COP > TUR:JRN | Turkish police's detention of Turkish journalists drew attention in March.
disable network            | COERCE cyber          | KEN:COP           | Kenyan police disabled a network in March.
discriminate against B     | COERCE restrict       | KEN:COP > UGA     | Kenyan police discriminated against Ugandan activists on Monday.
disenfranchise B           | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian protesters were disenfranchised by Belarusian police in March.
disinform                  | COERCE misinformation | CHN:GOV           | Chinese authorities disinformed the newspaper on Sunday.
disinformation/n           | COERCE misinformation | IRN:GOV           | Iranian authorities' disinformation drew attention last week.
disperse                   | COERCE restrict       | RUS:COP           | Russian police dispersed the newspaper on Monday.
disperse B                 | COERCE restrict       | TUR:COP > TUR:JRN | Turkish journalists were dispersed by Turkish police on Tuesday.
dissolve parliament        | COERCE restrict       | CHN:GOV           | Chinese authorities dissolved parliament on Tuesday.
dissolve party             | COERCE restrict       | EGY:COP           | Egyptian police dissolved a party on Monday.
enforce ban                | COERCE restrict       | TUR:COP           | Turkish police enforced a ban on Sunday.
enforce curfew             | COERCE curfew         | RUS:COP           | Russian police enforced a curfew on Monday.
evict B from               | COERCE seize          | IRN:GOV > IRN:EDU | Iranian authorities evicted Iranian students from on Sunday.
expel foreigner            | COERCE deport         | EGY:COP           | Egyptian police expelled a foreigner on Monday.
expel journalist           | COERCE censor         | IRN:GOV           | Iranian authorities expelled a journalist in March.
expel migrant              | COERCE deport         | RUS:COP           | Russian police expelled a migrant in March.
expel refugee              | COERCE deport         | TUR:COP           | Turkish police expelled a refugee on Sunday.
expropriate                | COERCE seize          | CHN:GOV           | Chinese authorities expropriated the newspaper on Friday.
extend curfew              | COERCE curfew         | TUR:COP           | Turkish police extended a curfew on Tuesday.
extend emergency           | COERCE martial-law    | IRN:GOV           | Iranian authorities extended an emergency on Tuesday.
extend state               | COERCE martial-law    | RUS:COP           | Russian police extended a state last week.
fabricate                  | COERCE misinformation | EGY:COP           | Egyptian police fabricated the newspaper in March.
fake                       | COERCE misinformation | KEN:COP           | Kenyan police faked the newspaper on Tuesday.
forbid                     | COERCE restrict       | CHN:GOV           | Chinese authorities forbade the newspaper on Sunday.
forbid B                   | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian police forbade Belarusian protesters on Monday.
force B to                 | COERCE restrict       | RUS:COP > RUS     | Russian police forced Russian activists to on Sunday.
gag B                      | COERCE censor         | RUS:COP > RUS     | Russian police gagged Russian activists on Sunday.
hack                       | COERCE cyber          | RUS:COP           | Russian police hacked the newspaper in March.
hack B                     | COERCE cyber          | TUR:COP > TUR:JRN | Turkish police hacked Turkish journalists on Sunday.
hack into                  | COERCE cyber          | EGY:COP           | Egyptian police hacked into the town on Monday.
hacking/n of               | COERCE cyber          | CHN:GOV           | Chinese authorities' hacking of the port drew attention on Friday.
handcuff B                 | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police handcuffed Belarusian protesters on Friday.
harass B                   | COERCE restrict       | TUR:COP > TUR:JRN | Turkish police harassed Turkish journalists last week.
hijack tanker              | COERCE seize          | EGY:COP           | Egyptian police hijacked a tanker on Monday.
hold in custody            | COERCE arrest         | EGY:COP           | Egyptian police held in custody on Friday.
hold suspect               | COERCE arrest         | TUR:COP           | Turkish police held a suspect on Monday.
hold under arrest          | COERCE arrest         | EGY:COP           | Egyptian police held under an arrest on Sunday.
hold up                    | COERCE restrict       | BLR:COP           | Belarusian police held up on Sunday.
hold up aid                | COERCE withhold       | EGY:COP           | Egyptian police held up aid on Friday.
hold without charge        | COERCE arrest         | EGY:COP           | Egyptian police held without a charge in March.
ill-treat B                | COERCE restrict       | TUR:COP > TUR:JRN | Turkish journalists were ill-treated by Turkish police on Tuesday.
impose _restriction        | COERCE restrict       | IRN:GOV           | Iranian authorities imposed the curfew on Monday.
impose ban                 | COERCE restrict       | IRN:GOV           | Iranian authorities imposed a ban on Friday.
impose ban on              | COERCE restrict       | RUS:COP           | Russian police imposed a ban on the plan in March.
impose blockade            | COERCE restrict       | BLR:COP           | Belarusian police imposed a blockade in March.
impose curfew              | COERCE curfew         | CHN:GOV           | Chinese authorities imposed a curfew last week.
impose curfew on B         | COERCE curfew         | BLR:COP > BLR:CVL | Belarusian police imposed a curfew on Belarusian protesters on Friday.
impose emergency           | COERCE martial-law    | TUR:COP           | Turkish police imposed an emergency last week.
impose lockdown            | COERCE restrict       | KEN:COP           | Kenyan police imposed a lockdown last week.
impose martial law         | COERCE martial-law    | KEN:COP           | Kenyan police imposed martial law on Sunday.
impose siege               | COERCE restrict       | KEN:COP           | Kenyan police imposed a siege on Sunday.
impose state               | COERCE martial-law    | BLR:COP           | Belarusian police imposed a state on Sunday.
impose state of emergency  | COERCE martial-law    | EGY:COP           | Egyptian police imposed a state of an emergency on Friday.
impound                    | COERCE seize          | IRN:GOV           | Iranian authorities impounded the newspaper on Monday.
imprison                   | COERCE arrest         | BLR:COP           | Belarusian police imprisoned the newspaper in March.
imprison B                 | COERCE arrest         | CHN:GOV > CHN     | Chinese authorities imprisoned Chinese activists on Friday.
imprisonment/n of B        | COERCE arrest         | CHN:GOV > CHN     | Chinese authorities' imprisonment of Chinese activists drew attention on Monday.
incarcerate B              | COERCE arrest         | KEN:COP > UGA     | Kenyan police incarcerated Ugandan activists on Sunday.
infect                     | COERCE cyber          | IRN:GOV           | Iranian authorities infected the newspaper on Sunday.
intercept vessel           | COERCE seize          | KEN:COP           | Kenyan police intercepted a vessel on Sunday.
interfere in               | COERCE misinformation | BLR:COP           | Belarusian police interfered in the town on Tuesday.
interference/n in          | COERCE misinformation | KEN:COP           | Kenyan police's interference in the port drew attention last week.
intern B                   | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police interned Belarusian protesters on Monday.
intimidate                 | COERCE restrict       | EGY:COP           | Egyptian police intimidated the newspaper on Friday.
invoke emergency           | COERCE martial-law    | EGY:COP           | Egyptian police invoked an emergency in March.
isolate B                  | COERCE restrict       | RUS:COP > RUS     | Russian police isolated Russian activists last week.
jail                       | COERCE arrest         | EGY:COP           | Egyptian police jailed the newspaper last week.
jail B                     | COERCE arrest         | TUR:COP > TUR:JRN | Turkish journalists were jailed by Turkish police on Tuesday.
jailing/n of B             | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police's jailing of Belarusian protesters drew attention on Tuesday.
jam                        | COERCE restrict       | CHN:GOV           | Chinese authorities jammed the newspaper on Friday.
jam signal                 | COERCE censor         | TUR:COP           | Turkish police jammed a signal on Sunday.
keep in prison             | COERCE arrest         | KEN:COP           | Kenyan police kept in a prison on Friday.
keep under arrest          | COERCE arrest         | TUR:COP           | Turkish police kept under an arrest in March.
launch cyberattack         | COERCE cyber          | KEN:COP           | Kenyan police launched a cyberattack on Friday.
launch cyberattack on B    | COERCE cyber          | IRN:GOV > IRN:EDU | Iranian authorities launched a cyberattack on Iranian students in March.
limit                      | COERCE restrict       | TUR:COP           | Turkish police limited the newspaper on Sunday.
lock down                  | COERCE restrict       | CHN:GOV           | Chinese authorities locked down on Monday.
lock up B                  | COERCE arrest         | KEN:COP > UGA     | Kenyan police locked up Ugandan activists on Monday.
martial law/n              | COERCE martial-law    | KEN:COP           | Kenyan police martialed a law/n on Monday.
meddle in                  | COERCE misinformation | EGY:COP           | Egyptian police meddled in the town on Sunday.
meddle in election         | COERCE misinformation | CHN:GOV           | Chinese authorities meddled in an election on Monday.
meddling/n in              | COERCE misinformation | IRN:GOV           | Iranian authorities' meddling in the port drew attention on Friday.
mistreat B                 | COERCE restrict       | RUS:COP > RUS     | Russian police mistreated Russian activists on Monday.
monitor B                  | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian students were monitored by Iranian authorities in March.
muzzle B                   | COERCE restrict       | KEN:COP > UGA     | Kenyan police muzzled Ugandan activists last week.
nab B                      | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police nabbed Belarusian protesters on Sunday.
nationalise                | COERCE seize          | BLR:COP           | Belarusian police nationalised the newspaper in March.
nationalize                | COERCE seize          | KEN:COP           | Kenyan police nationalized the newspaper on Sunday.
occupation/n of B          | COERCE seize          | TUR:COP > TUR:JRN | Turkish police's occupation of Turkish journalists drew attention in March.
occupy B                   | COERCE seize          | TUR:COP > TUR:JRN | Turkish police occupied Turkish journalists on Friday.
occupy _territory          | COERCE seize          | EGY:COP           | Egyptian police occupied the town in March.
oppress B                  | COERCE restrict       | CHN:GOV > CHN     | Chinese activists were oppressed by Chinese authorities in March.
order arrest               | COERCE arrest         | KEN:COP           | Kenyan police ordered an arrest on Friday.
order arrest of B          | COERCE arrest         | IRN:GOV > IRN:EDU | Iranian authorities ordered an arrest of Iranian students in March.
order closure              | COERCE restrict       | EGY:COP           | Egyptian police ordered a closure last week.
order curfew               | COERCE curfew         | IRN:GOV           | Iranian authorities ordered a curfew on Sunday.
order demolition           | COERCE restrict       | CHN:GOV           | Chinese authorities ordered a demolition on Friday.
order detention            | COERCE arrest         | RUS:COP           | Russian police ordered a detention on Sunday.
order detention of B       | COERCE arrest         | TUR:COP > TUR:JRN | Turkish police ordered a detention of Turkish journalists on Monday.
outlaw                     | COERCE restrict       | EGY:COP           | Egyptian police outlawed the newspaper in March.
overthrow                  | COERCE seize          | BLR:COP           | Belarusian police overthrew the newspaper last week.
overthrow B                | COERCE seize          | CHN:GOV > CHN     | Chinese activists were overthrew by Chinese authorities on Tuesday.
persecute B                | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian police persecuted Belarusian protesters on Sunday.
persecution/n of B         | COERCE restrict       | KEN:COP > UGA     | Kenyan police's persecution of Ugandan activists drew attention on Tuesday.
phish B                    | COERCE cyber          | EGY:COP > EGY:CVL | Egyptian police phished Egyptian protesters last week.
pick up B                  | COERCE arrest         | TUR:COP > TUR:JRN | Turkish police picked up Turkish journalists on Sunday.
place B under arrest       | COERCE arrest         | TUR:COP > TUR:JRN | Turkish police placed Turkish journalists under an arrest on Friday.
place under arrest         | COERCE arrest         | IRN:GOV           | Iranian authorities placed under an arrest on Tuesday.
plant story                | COERCE misinformation | BLR:COP           | Belarusian police planted a story on Monday.
postpone election          | COERCE restrict       | EGY:COP           | Egyptian police postponed an election on Friday.
prevent                    | COERCE restrict       | RUS:COP           | Russian police prevented the newspaper on Tuesday.
prevent B from             | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian authorities prevented Iranian students from on Monday.
prohibit                   | COERCE restrict       | TUR:COP           | Turkish police prohibited the newspaper on Friday.
prohibition/n on           | COERCE restrict       | EGY:COP           | Egyptian police's prohibition on the port drew attention on Sunday.
propaganda/n               | COERCE misinformation | RUS:COP           | Russian police's propaganda drew attention on Friday.
push back migrant          | COERCE deport         | KEN:COP           | Kenyan police pushed back a migrant last week.
put under arrest           | COERCE arrest         | RUS:COP           | Russian police put under an arrest last week.
quarantine                 | COERCE restrict       | BLR:COP           | Belarusian police quarantined the newspaper on Tuesday.
raid _building             | COERCE seize          | EGY:COP           | Egyptian police raided a church on Sunday.
raid home                  | COERCE seize          | CHN:GOV           | Chinese authorities raided a home on Monday.
raid newspaper             | COERCE censor         | EGY:COP           | Egyptian police raided a newspaper on Monday.
raid/n on _building        | COERCE seize          | BLR:COP           | Belarusian police's raid on a church drew attention on Tuesday.
ransack                    | COERCE seize          | KEN:COP           | Kenyan police ransacked the newspaper in March.
re-arrest B                | COERCE arrest         | CHN:GOV > CHN     | Chinese activists were re-arrested by Chinese authorities on Tuesday.
rearrest B                 | COERCE arrest         | BLR:COP > BLR:CVL | Belarusian police rearrested Belarusian protesters last week.
recover                    | COERCE seize          | BLR:COP           | Belarusian police recovered the newspaper in March.
relocate B                 | COERCE deport         | BLR:COP > BLR:CVL | Belarusian police relocated Belarusian protesters last week.
remain in custody          | COERCE arrest         | CHN:GOV           | Chinese authorities remained in custody last week.
remand B                   | COERCE arrest         | CHN:GOV > CHN     | Chinese authorities remanded Chinese activists on Sunday.
remove content             | COERCE censor         | CHN:GOV           | Chinese authorities removed content on Tuesday.
remove migrant             | COERCE deport         | CHN:GOV           | Chinese authorities removed a migrant on Monday.
repatriate                 | COERCE deport         | RUS:COP           | Russian police repatriated the newspaper on Friday.
repossess                  | COERCE seize          | RUS:COP           | Russian police repossessed the newspaper on Tuesday.
repress B                  | COERCE restrict       | RUS:COP > RUS     | Russian police repressed Russian activists on Friday.
repression/n of B          | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian police's repression of Belarusian protesters drew attention on Monday.
requisition                | COERCE seize          | RUS:COP           | Russian police requisitioned the newspaper on Tuesday.
resettle forcibly          | COERCE deport         | KEN:COP           | Kenyan police resettled a forcibly on Friday.
restrict                   | COERCE restrict       | TUR:COP           | Turkish police restricted the newspaper last week.
restrict _media            | COERCE censor         | KEN:COP           | Kenyan police restricted a newspaper on Friday.
restrict _rights           | COERCE restrict       | EGY:COP           | Egyptian police restricted rallies on Friday.
restrict internet          | COERCE censor         | IRN:GOV           | Iranian authorities restricted internet on Friday.
return migrant             | COERCE deport         | BLR:COP           | Belarusian police returned a migrant on Tuesday.
rig election               | COERCE restrict       | EGY:COP           | Egyptian police riged an election last week.
round up B                 | COERCE arrest         | IRN:GOV > IRN:EDU | Iranian authorities rounded up Iranian students on Monday.
roundup/n of B             | COERCE arrest         | KEN:COP > UGA     | Kenyan police's roundup of Ugandan activists drew attention last week.
seal                       | COERCE restrict       | BLR:COP           | Belarusian police sealed the newspaper on Friday.
seal _territory            | COERCE restrict       | IRN:GOV           | Iranian authorities sealed the town on Sunday.
seal border                | COERCE restrict       | KEN:COP           | Kenyan police sealed a border in March.
seal off                   | COERCE restrict       | CHN:GOV           | Chinese authorities sealed off last week.
segregate B                | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian students were segregated by Iranian authorities on Tuesday.
seize B[BUS]               | COERCE seize          | RUS:COP > CHN     | Russian police seized a Chinese company on Monday.
seize _property            | COERCE seize          | KEN:COP           | Kenyan police seized the land in March.
seize _property from B     | COERCE seize          | IRN:GOV > IRN:EDU | Iranian authorities seized the land from Iranian students on Sunday.
seize _territory           | COERCE seize          | TUR:COP           | Turkish police seized the town last week.
seize control of           | COERCE seize          | KEN:COP           | Kenyan police seized a control of war on Monday.
seize power                | COERCE seize          | IRN:GOV           | Iranian authorities seized power in March.
seize ship                 | COERCE seize          | KEN:COP           | Kenyan police seized a ship last week.
seize suspect              | COERCE arrest         | EGY:COP           | Egyptian police seized a suspect on Monday.
seize tanker               | COERCE seize          | RUS:COP           | Russian police seized a tanker in March.
seize vessel               | COERCE seize          | IRN:GOV           | Iranian authorities seized a vessel on Friday.
seizure/n of               | COERCE seize          | BLR:COP           | Belarusian police's seizure of the port drew attention on Monday.
send back B                | COERCE deport         | IRN:GOV > IRN:EDU | Iranian authorities sent back Iranian students last week.
send home migrant          | COERCE deport         | IRN:GOV           | Iranian authorities sent a home a migrant on Friday.
sentence B to year         | COERCE arrest         | RUS:COP > RUS     | Russian police sentenced Russian activists to a year in March.
sentence to prison         | COERCE arrest         | IRN:GOV           | Iranian authorities sentenced to a prison on Friday.
shut                       | COERCE restrict       | TUR:COP           | Turkish police shut the newspaper on Monday.
shut _media                | COERCE censor         | KEN:COP           | Kenyan police shut a newspaper on Tuesday.
shut down                  | COERCE restrict       | EGY:COP           | Egyptian police shut down on Tuesday.
shut down _media           | COERCE censor         | BLR:COP           | Belarusian police shut down a newspaper on Monday.
shut internet              | COERCE censor         | KEN:COP           | Kenyan police shut internet last week.
shutdown/n of              | COERCE censor         | EGY:COP           | Egyptian police's shutdown of the port drew attention on Tuesday.
silence B                  | COERCE restrict       | BLR:COP > BLR:CVL | Belarusian protesters were silenced by Belarusian police on Tuesday.
spread disinformation      | COERCE misinformation | BLR:COP           | Belarusian police spread disinformation on Sunday.
spread lie                 | COERCE misinformation | TUR:COP           | Turkish police spread a lie on Friday.
spread misinformation      | COERCE misinformation | RUS:COP           | Russian police spread misinformation last week.
spread rumor               | COERCE misinformation | IRN:GOV           | Iranian authorities spread a rumor on Tuesday.
spread rumour              | COERCE misinformation | KEN:COP           | Kenyan police spread a rumour on Monday.
squeeze                    | COERCE restrict       | KEN:COP           | Kenyan police squeezed the newspaper on Sunday.
stage coup                 | COERCE seize          | EGY:COP           | Egyptian police staged a coup on Tuesday.
starve                     | COERCE withhold       | IRN:GOV           | Iranian authorities starved the newspaper on Monday.
starve B                   | COERCE withhold       | RUS:COP > RUS     | Russian activists were starved by Russian police on Tuesday.
state of emergency/n       | COERCE martial-law    | TUR:COP           | Turkish police stated of an emergency/n on Friday.
steal data                 | COERCE cyber          | EGY:COP           | Egyptian police stole data on Tuesday.
steal datum                | COERCE cyber          | CHN:GOV           | Chinese authorities stole datum last week.
stifle                     | COERCE restrict       | CHN:GOV           | Chinese authorities stifled the newspaper on Monday.
stop B                     | COERCE restrict       | KEN:COP > UGA     | Kenyan police stopped Ugandan activists on Monday.
stop convoy                | COERCE restrict       | CHN:GOV           | Chinese authorities stopped a convoy in March.
storm office               | COERCE seize          | BLR:COP           | Belarusian police stormed office on Friday.
strip                      | COERCE restrict       | EGY:COP           | Egyptian police stripped the newspaper on Tuesday.
suppress                   | COERCE restrict       | KEN:COP           | Kenyan police suppressed the newspaper on Tuesday.
suppress B                 | COERCE restrict       | IRN:GOV > IRN:EDU | Iranian authorities suppressed Iranian students last week.
surveil B                  | COERCE restrict       | KEN:COP > UGA     | Kenyan police surveiled Ugandan activists on Friday.
suspend _media             | COERCE censor         | TUR:COP           | Turkish police suspended a newspaper in March.
suspend constitution       | COERCE restrict       | KEN:COP           | Kenyan police suspended a constitution on Friday.
suspend parliament         | COERCE restrict       | BLR:COP           | Belarusian police suspended parliament last week.
take B into custody        | COERCE arrest         | TUR:COP > TUR:JRN | Turkish police took Turkish journalists into custody last week.
take away B                | COERCE arrest         | RUS:COP > RUS     | Russian police took away Russian activists on Friday.
take control of            | COERCE seize          | BLR:COP           | Belarusian police took a control of war on Sunday.
take into custody          | COERCE arrest         | RUS:COP           | Russian police took into custody on Tuesday.
take off air               | COERCE censor         | EGY:COP           | Egyptian police took off an air on Sunday.
take over                  | COERCE seize          | EGY:COP           | Egyptian police took over the plan on Friday.
take over company          | COERCE seize          | CHN:GOV           | Chinese authorities took over a company in March.
takeover/n of              | COERCE seize          | RUS:COP           | Russian police's takeover of the port drew attention on Friday.
tighten control            | COERCE restrict       | RUS:COP           | Russian police tightened a control on Tuesday.
tighten grip               | COERCE restrict       | IRN:GOV           | Iranian authorities tightened a grip on Monday.
topple B                   | COERCE seize          | KEN:COP > UGA     | Kenyan police toppled Ugandan activists on Friday.
transfer forcibly          | COERCE deport         | CHN:GOV           | Chinese authorities transfered a forcibly on Tuesday.
usurp                      | COERCE seize          | CHN:GOV           | Chinese authorities usurped the newspaper last week.
violate rights             | COERCE restrict       | BLR:COP           | Belarusian police violated rights on Friday.
withhold food              | COERCE withhold       | IRN:GOV           | Iranian authorities withheld food in March.
