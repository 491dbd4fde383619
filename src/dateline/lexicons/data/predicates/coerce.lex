# pattern | code | who | example     (docs/guide/predicates.md)
abandon B in _wilds        | COERCE deport       | DZA > NER     | Algeria abandoned Nigerien migrants in the desert.
abolish _rights            | COERCE restrict     | AFG           | Afghanistan abolished women's rights.
amplify _lie               | COERCE misinformation | RUS           | Russia amplified disinformation.
annex B                     | COERCE seize          | IRQ > KWT     | Iraq annexed Kuwait.
annex _territory            | COERCE seize          | RUS           | Russia annexed the peninsula.
annexation/n of             | COERCE seize          | RUS           | Russia's annexation of the peninsula was condemned.
annexation/n                | COERCE seize          | RUS           | Russia's annexation was condemned.
annul passport             | COERCE restrict     | BLR           | Belarus annulled the passport.
apprehend B                 | COERCE arrest         | ESP:COP > MAR | Moroccan smugglers were apprehended by Spanish police.
apprehend                   | COERCE arrest         | KEN:COP       | Kenyan police apprehended the gunman.
appropriate                | COERCE seize        | ZWE           | Zimbabwe appropriated the farms.
arrest B for                | COERCE arrest         | RUS:COP > RUS | Russian police arrested a Russian journalist for the article.
arrest B on                 | COERCE arrest         | DEU:COP > RUS | German police arrested a Russian engineer on suspicion of spying.
arrest B over               | COERCE arrest         | TUR:COP > TUR | Turkish police arrested a Turkish activist over the tweet.
arrest B                    | COERCE arrest         | EGY:COP > EGY | Egyptian students were arrested by Egyptian police.
arrest                      | COERCE arrest         | BRA:COP       | Brazilian police arrested 30 people.
arrest/n of B               | COERCE arrest         | VEN:COP > VEN | The arrest of Venezuelan opposition lawmakers by Venezuelan police was condemned.
arrest/n                    | COERCE arrest         | TUR:COP       | The Turkish police's arrests caused anger.
ban B from +                | COERCE restrict       | VEN > VEN     | Venezuela banned an opposition lawmaker from leaving the country.
ban B from                  | COERCE restrict       | CHN > CHN     | China banned a Chinese writer from travel.
ban B                       | COERCE restrict       | THA > THA     | Thailand banned a Thai opposition party.
ban _book                   | COERCE censor         | IRN           | Iran banned the film.
ban _media                  | COERCE censor         | UGA           | Uganda banned the newspaper.
ban _party                  | COERCE restrict       | RWA           | Rwanda banned the party.
ban _protest                | COERCE restrict       | KEN:COP       | Kenyan police banned the rally.
ban _rights                 | COERCE restrict       | BHR           | Bahrain banned demonstrations.
ban                         | COERCE restrict       | TJK           | Tajikistan banned beards.
ban use of                 | COERCE restrict     | CHN           | China banned the use of the app.
ban/n on _protest           | COERCE restrict       | TUN           | Tunisia's ban on protests was extended.
ban/n on                    | COERCE restrict       | AFG           | The ban on education by Afghanistan was condemned.
ban/n                       | COERCE restrict       | AFG           | Afghanistan's ban was condemned.
bar _protest               | COERCE restrict     | TZA           | Tanzania barred the rallies.
bar _rights                | COERCE restrict     | UGA           | Uganda barred gatherings.
bar B from +                | COERCE restrict       | BLR > BLR     | Belarus barred Belarusian journalists from leaving the country.
bar B from                  | COERCE restrict       | TZA > TZA     | Tanzania barred a Tanzanian opposition leader from the ballot.
bear down on B             | COERCE              | PER > HTI     | Peru bore down on Haitian protesters.
black out _media           | COERCE censor       | TUR           | Turkey blacked out the television.
blackout/n of _internet     | COERCE censor         | IRN           | Iran's blackout of the internet lasted a week.
A[JUD] block               | COERCE restrict     | USA:JUD       | An American court blocked the order.
block access to            | COERCE censor       | TUR           | Turkey blocked access to the network.
block B from +              | COERCE restrict       | UGA:COP > UGA | Ugandan police blocked a Ugandan opposition leader from leaving his home.
block access to _internet   | COERCE censor         | RUS           | Russia blocked access to the website.
block B                     | COERCE restrict       | CHN > PHL     | China blocked Philippine boats.
block _convoy               | COERCE withhold       | ETH           | Ethiopia blocked the aid convoys.
block _internet             | COERCE censor         | UGA           | Uganda blocked social media.
block _media                | COERCE censor         | TUR           | Turkey blocked the website.
block _protest              | COERCE restrict       | ZWE:COP       | Zimbabwean police blocked the march.
blockade B                  | COERCE restrict       | SAU > QAT     | Saudi Arabia blockaded Qatar.
blockade _territory         | COERCE restrict       | ISR           | Israel blockaded the strip.
blockade/n of               | COERCE restrict       | AZE           | Azerbaijan's blockade of the corridor continued.
blockade/n                  | COERCE restrict       | ISR           | Israel's blockade continued.
board _ship                 | COERCE seize          | IRN           | Iranian commandos boarded the tanker.
A[REB,CRM,UAF] board       | COERCE seize        | SOM:CRM       | Somali pirates boarded it at dawn.
boarding/n of _ship        | COERCE seize        | IRN           | Iran's boarding of the tanker drew anger.
breach _network             | COERCE cyber          | CHN           | Chinese hackers breached the network.
break into _data           | COERCE cyber        | PRK           | North Korean hackers broke into the data of the bank.
break into _network        | COERCE cyber        | CHN           | Chinese hackers broke into the servers of the ministry.
break into _network of B   | COERCE cyber        | RUS > DEU:LEG | Russian hackers broke into the servers of the German parliament.
break into _shop           | COERCE seize        | ZAF:CVL       | South African protesters broke into a warehouse.
break up _protest           | COERCE restrict       | CUB:COP       | Cuban police broke up the protest.
break up cell              | COERCE arrest       | MAR:COP       | Moroccan police broke up a cell.
break up network           | COERCE arrest       | PAK:COP       | Pakistani police broke up the network.
break up ring              | COERCE arrest       | EST:COP       | Estonian police broke up the smuggling ring.
bring B to justice         | COERCE arrest       | TUR > ISR     | Turkey brought Israeli rebels to justice.
bring down B[GOV]          | COERCE              | NPL:CVL > NPL:GOV | Nepalese protesters brought down the Nepalese prime minister.
bring down _server         | COERCE cyber        | UKR:CRM       | Ukrainian hackers brought down the website.
broadcast _propaganda       | COERCE misinformation | PRK           | North Korea broadcast propaganda.
bug _building              | COERCE cyber        | RUS           | Russia bugged the embassy.
bully B                     | COERCE restrict       | CHN > LTU     | China bullied Lithuania.
bundle B into               | COERCE arrest         | BLR:COP > BLR | Belarusian police bundled Belarusian protesters into vans.
bundle off B               | COERCE arrest       | TUR:MIL > NGA | Turkish troops bundled off Nigerian farmers.
bundle B onto              | COERCE deport       | THA:COP > MMR:REF | Thai police bundled Burmese refugees onto a bus.
bus B to _wilds            | COERCE deport       | TUN > CMR     | Tunisia bussed Cameroonian migrants to the desert.
bust B                      | COERCE arrest         | AUS:COP > IRN | Australian police busted an Iranian smuggler.
bust ring                  | COERCE arrest       | THA:COP       | Thai police busted the ring.
cage B                     | COERCE arrest       | BOL > YEM     | Bolivia caged Yemeni refugees.
call in loan               | COERCE withhold     | IGO           | The African Development Bank called in the loan.
cancel _election            | COERCE restrict       | MLI           | Mali cancelled the elections.
cancel passport            | COERCE restrict     | NER           | Niger cancelled the passport.
cancel passport of B       | COERCE restrict     | ZMB > ZMB:OPP | Zambia cancelled the passport of a Zambian opposition leader.
capture suspect             | COERCE arrest         | COL:COP       | Colombian police captured the suspect.
A[COP] carry out raid       | COERCE arrest         | DEU:COP       | German police carried out raids.
carry away _computer       | COERCE seize        | GIN:COP       | Guinean police carried away the computers.
carry off _computer        | COERCE seize        | TGO:COP       | Togolese police carried off the computers.
cart off B                 | COERCE arrest       | AUS:COP > BGR | Australian police carted off Bulgarian citizens.
cart off _computer         | COERCE seize        | UGA:COP       | Ugandan police carted off the computers.
cart away _computer        | COERCE seize        | RUS:COP       | Russian police carted away the files.
catch suspect              | COERCE arrest       | BGR:COP       | Bulgarian police caught the suspect.
censor _media               | COERCE censor         | CHN           | China censored the newspaper.
censor                      | COERCE censor         | RUS           | Russia censored the report.
censorship/n of             | COERCE censor         | CHN           | China's censorship of the internet tightened.
chain B                     | COERCE arrest         | LBY > NER     | Libyan officers chained Nigerien migrants.
choke off _utility         | COERCE withhold     | RUS           | Russia choked off the gas.
choke off _utility to B    | COERCE withhold     | BRA > BEL     | Brazil choked off the gas to Belgium.
churn out _lie             | COERCE misinformation | RUS           | Russia churned out propaganda.
circulate _lie             | COERCE misinformation | RUS           | Russia circulated false claims.
clamp curfew               | COERCE curfew       | IND           | India clamped a curfew.
clamp curfew on            | COERCE curfew       | MDG           | Madagascar clamped a curfew on the capital.
clamp curfew on B          | COERCE curfew       | MDG > COM     | Madagascar clamped a curfew on Comoran migrants.
clamp down on B             | COERCE restrict       | HUN > HUN     | Hungary clamped down on Hungarian activists.
clamp down on               | COERCE restrict       | VNM           | Vietnam clamped down on dissent.
clampdown/n on B            | COERCE restrict       | CHN > CHN     | China's clampdown on Chinese lawyers continued.
clampdown/n on              | COERCE restrict       | EGY           | Egypt's clampdown on dissent continued.
clear B from               | COERCE restrict     | COL:REB > SOM | Colombian rebels cleared Somali fishermen from the square.
clear square                | COERCE restrict       | UKR:COP       | Ukrainian police cleared the square.
clip wing of B             | COERCE restrict     | PAK > TUN     | Pakistan clipped the wings of Tunisia.
close _border to B          | COERCE restrict       | HUN > SRB     | Hungary closed its border to Serbian migrants.
close down                 | COERCE restrict     | BOL           | Bolivia closed down the charity.
close down _media           | COERCE censor         | ZMB           | Zambia closed down the newspaper.
close church                | COERCE restrict       | RWA           | Rwanda closed the churches.
close mosque                | COERCE restrict       | ETH           | Ethiopia closed the mosque.
close school                | COERCE restrict       | PAK           | Pakistan closed the schools.
close university            | COERCE restrict       | MMR           | Myanmar closed the universities.
close _border               | COERCE restrict       | KAZ           | Kazakhstan closed its border.
close _media                | COERCE censor         | NIC           | Nicaragua closed the newspaper.
close                       | COERCE restrict       | TUN           | Tunisia closed the charity.
close agency               | COERCE restrict     | NIC           | Nicaragua closed an aid agency.
close down agency          | COERCE restrict     | SDN           | Sudan closed down an aid agency.
closure/n of _border        | COERCE restrict       | NER           | Niger's closure of the border hurt trade.
closure/n of _media         | COERCE censor         | TZA           | Tanzania's closure of the newspaper was condemned.
closure/n of                | COERCE restrict       | KWT           | Kuwait's closure of the school was criticised.
coerce B +                  | COERCE restrict       | CHN > TWN     | China coerced Taiwan to drop the name.
coerce B                    | COERCE restrict       | CHN > AUS     | China coerced Australia.
collar B                   | COERCE arrest       | AZE:COP > SOM | Azerbaijani police collared Somali citizens.
colonise B                 | COERCE seize        | CHL > KEN     | Chile colonised Kenya.
colonize B                 | COERCE seize        | ISR > KHM     | Israel colonized Cambodia.
commandeer                  | COERCE seize          | LBY:REB       | Libyan militants commandeered the trucks.
A[COP] conduct operation    | COERCE arrest         | ALB:COP       | Albanian police conducted an operation.
A[COP] conduct raid         | COERCE arrest         | BEL:COP       | Belgian police conducted raids.
confine B to                | COERCE restrict       | UGA > UGA     | Uganda confined a Ugandan opposition leader to his home.
confiscate _property from B | COERCE seize          | GRC > TUR     | Greece confiscated weapons from Turkish smugglers.
confiscate _property of B   | COERCE seize          | EGY > EGY     | Egypt confiscated the property of Egyptian dissidents.
confiscate                  | COERCE seize          | VEN           | Venezuela confiscated the cargo.
confiscation/n of _property | COERCE seize          | ERI           | Eritrea's confiscation of property angered the churches.
coup/n against B            | COERCE seize          | MMR:MIL > MMR | The Burmese army's coup against the Burmese leader was condemned.
coup/n                      | COERCE seize          | NER:MIL       | The Nigerien soldiers' coup was condemned.
crack down on B             | COERCE restrict       | BLR > BLR     | Belarus cracked down on Belarusian journalists.
crack down on               | COERCE restrict       | BHR           | Bahrain cracked down on dissent.
crackdown/n on B            | COERCE restrict       | IRN > IRN     | Iran's crackdown on Iranian students continued.
crackdown/n on              | COERCE restrict       | VEN           | Venezuela's crackdown on dissent continued.
crackdown/n                 | COERCE restrict       | IRN           | Iran's crackdown continued.
crash _network             | COERCE cyber        | PRK           | North Korea crashed the servers.
crash _server              | COERCE cyber        | PRK:CRM       | North Korean hackers crashed the network.
criminalise                 | COERCE restrict       | HUN           | Hungary criminalised help for migrants.
criminalize                 | COERCE restrict       | UGA           | Uganda criminalized the group.
cripple _network           | COERCE cyber        | PRK           | North Korea crippled the network.
A[CRM] cripple _server     | COERCE cyber        | IRN:CRM       | Iranian hackers crippled the servers.
A[CRM] cripple _server of B | COERCE cyber        | IRN:CRM > ALB:GOV | Iranian hackers crippled the servers of the Albanian government.
crush dissent               | COERCE restrict       | SYR           | Syria crushed dissent.
crush _protest              | COERCE restrict       | BHR:MIL       | Bahraini soldiers crushed the protest.
cuff B                     | COERCE arrest       | JPN:COP > NGA | Japanese police cuffed Nigerian citizens.
curb _rights                | COERCE restrict       | SRB           | Serbia curbed the freedom of the press.
curb                        | COERCE restrict       | IND           | India curbed the imports.
curfew/n in                 | COERCE curfew         | IND           | India's curfew in the valley lasted weeks.
curfew/n                    | COERCE curfew         | LKA           | Sri Lanka's curfew lasted a week.
curtail _rights             | COERCE restrict       | TUR           | Turkey curtailed freedom of assembly.
curtail                     | COERCE restrict       | EGY           | Egypt curtailed the work of charities.
cut _fuel to B             | COERCE withhold     | CAN > SRB     | Canada cut gas to Serbia.
cut _lifeline              | COERCE restrict     | SYR:REB       | Syrian rebels cut the supply line.
A[armed] cut _road         | COERCE restrict     | SDN:MIL       | Sudanese troops cut the road to the city.
cut _road                  | COERCE restrict     | AZE           | Azerbaijan cut the road.
cut _road to B             | COERCE restrict     | AZE > ARM     | Azerbaijan cut the road to Armenia.
cut _utility for B         | COERCE withhold     | NER > SAU     | Niger cut electricity for Saudi Arabia.
cut _utility to B          | COERCE restrict     | AZE > ARM     | Azerbaijan cut the gas to Armenian villages.
cut off _fuel to B         | COERCE withhold     | EGY > VNM     | Egypt cut off the gas to Vietnam.
cut off _internet          | COERCE restrict     | TUR           | Turkey cut off the internet.
cut off _utility to B       | COERCE withhold       | RUS > UKR     | Russia cut off gas to Ukraine.
cut off _utility            | COERCE withhold       | ISR           | Israel cut off the electricity.
cut _utility to             | COERCE withhold       | UKR           | Ukraine cut the water to the peninsula.
cut _internet               | COERCE censor         | IRN           | Iran cut the internet.
cut _utility                | COERCE withhold       | RUS           | Russia cut the gas.
cut off telephone          | COERCE restrict     | NER:MIL       | Nigerien soldiers cut off the telephone.
cut telephone              | COERCE restrict     | GAB:MIL       | Gabonese soldiers cut the telephone.
cutoff/n of _utility to B  | COERCE withhold     | MLI > SAU     | Mali's cutoff of gas to Saudi Arabia came on Monday.
cyber_attack/n             | COERCE cyber        | PRK           | North Korea's cyber attack drew anger.
cyber_attack/n against B   | COERCE cyber        | TUR > FRA     | Turkey's cyber attack against France drew anger.
cyber_attack/n on B        | COERCE cyber        | MEX > IND     | Mexico's cyber attack on India drew anger.
cyberattack/n against B     | COERCE cyber          | IRN > ALB     | Iran's cyberattack against Albania was condemned.
cyberattack/n on B          | COERCE cyber          | RUS > EST     | Russia's cyberattack on Estonia was condemned.
cyberattack/n               | COERCE cyber          | RUS           | Russia's cyberattack paralysed the port.
debar B from               | COERCE restrict     | MEX > ITA     | Mexico debarred Italian workers from the port.
declare _emergency in       | COERCE martial-law    | ECU           | Ecuador declared a state of emergency in the province.
declare _state_of in B     | COERCE martial-law  | BOL           | Bolivia declared a siege in the eastern department.
declare coup                | COERCE seize          | GAB:MIL       | Gabonese soldiers declared a coup.
declare curfew              | COERCE curfew         | HND           | Honduras declared a curfew.
declare _emergency          | COERCE martial-law    | ETH           | Ethiopia declared a state of emergency.
declare state of           | COERCE martial-law  | GTM > GTM     | Guatemala declared a state of siege in the town.
deface website             | COERCE cyber        | PAK           | Pakistan defaced the website.
defraud B                   | COERCE seize          | PRK > BGD     | North Korean hackers defrauded Bangladesh.
delay _election             | COERCE restrict       | SEN           | Senegal delayed the election.
demolish home of B          | COERCE seize          | ISR > PSE     | Israel demolished the home of a Palestinian farmer.
demolition/n of home        | COERCE seize          | ISR           | Israel's demolition of homes continued.
deny B access to            | COERCE withhold       | MMR > UNO     | Myanmar denied the United Nations access to the camps.
deny care to B              | COERCE withhold       | RUS > RUS     | Russia denied care to a Russian activist.
deny medicine to B          | COERCE withhold       | IRN > IRN     | Iran denied medicine to an Iranian dissident.
deny _utility to B          | COERCE withhold       | IRN > IRN     | Iran denied water to Iranian villagers.
deny treatment              | COERCE withhold       | BLR           | Belarus denied treatment.
deport _refugee to B        | COERCE deport         | DZA > NER     | Algeria deported migrants to Niger.
deport B to                 | COERCE deport         | THA > CHN     | Thailand deported Chinese activists to Beijing.
deport to B                 | COERCE deport         | MYS > TUR     | Malaysia deported the teacher to Turkey.
deport B                    | COERCE deport         | USA > GTM     | Guatemalan migrants were deported by the United States.
deport                      | COERCE deport         | DOM           | The Dominican Republic deported thousands.
deportation/n of B          | COERCE deport         | PAK > AFG     | Pakistan's deportation of Afghan refugees continued.
deportation/n to B          | COERCE deport         | USA > HTI     | The American deportations to Haiti continued.
deportation/n               | COERCE deport         | DOM           | The Dominican Republic's deportations continued.
deprive B of                | COERCE withhold       | MMR > MMR     | Myanmar deprived Burmese villagers of food.
detain B at                 | COERCE arrest         | CHN > CAN     | China detained a Canadian businessman at the airport.
detain B for                | COERCE arrest         | BLR:COP > POL | Belarusian police detained a Polish priest for spying.
detain B                    | COERCE arrest         | IRN > GBR     | British sailors were detained by Iran.
detain _ship                | COERCE seize          | FRA           | France detained the tanker.
detain                      | COERCE arrest         | RUS:COP       | Russian police detained 200 people.
detain B for +_questioning | COERCE arrest       | CUB:COP > TUN | Cuban police detained Tunisian citizens for questioning.
detention/n of B            | COERCE arrest         | CHN > AUS     | China's detention of an Australian writer was condemned.
detention/n                 | COERCE arrest         | CHN           | China's detentions continued.
disable _network            | COERCE cyber          | IRN           | Iranian hackers disabled the computers.
disappear B                 | COERCE arrest         | SYR > SYR     | Syria disappeared Syrian activists.
disband _party             | COERCE restrict     | TCD           | Chad disbanded the opposition party.
disconnect _utility        | COERCE withhold     | MDA           | Moldova disconnected the electricity.
discriminate against B      | COERCE restrict       | MMR > MMR     | Myanmar discriminated against Burmese Muslims.
dismantle _gang            | COERCE arrest       | NLD:COP       | Dutch police dismantled a smuggling ring.
dismantle cell             | COERCE arrest       | ESP:COP       | Spanish police dismantled a cell.
dispersal/n of _protest    | COERCE restrict     | KEN           | Kenya's dispersal of the protest drew anger.
disperse B                  | COERCE restrict       | GEO:COP > GEO | Georgian protesters were dispersed by Georgian police.
disperse crowd              | COERCE restrict       | MLI:COP       | Malian police dispersed the crowd.
disperse _protest           | COERCE restrict       | DZA:COP       | Algerian police dispersed the rally.
disqualify B from           | COERCE restrict       | IRN > IRN     | Iran disqualified an Iranian politician from the election.
disrupt _network            | COERCE cyber          | RUS           | Russian hackers disrupted the network.
disseminate _lie            | COERCE misinformation | CHN           | China disseminated disinformation.
dissolution/n of _constitution | COERCE restrict     | TUN           | Tunisia's dissolution of parliament drew anger.
dissolve _constitution      | COERCE restrict       | KWT           | Kuwait dissolved the parliament.
dissolve _party             | COERCE restrict       | KHM           | Cambodia dissolved the party.
divert _convoy             | COERCE withhold     | ERI           | Eritrea diverted the aid shipments.
doctor video               | COERCE misinformation | SYR           | Syria doctored the video.
drag away B                | COERCE arrest       | CHL:COP > COL | Chilean police dragged away Colombian citizens.
drag off B                 | COERCE arrest       | IND:COP > EST | Indian police dragged off Estonian citizens.
dragoon B into             | COERCE restrict     | LBY > ZMB     | Libya dragooned Zambian citizens into the army.
drive out B[REF]           | COERCE deport       | PAK > AFG:REF | Pakistan drove out Afghan refugees.
dump B in _wilds           | COERCE deport       | TUN > CMR     | Tunisia dumped Cameroonian migrants in the desert.
eavesdrop on B             | COERCE cyber        | USA > DEU     | The United States eavesdropped on the German chancellor.
eject _refugee             | COERCE deport       | DZA           | Algeria ejected the migrants.
A[CRM] encrypt             | COERCE cyber        | RUS:CRM       | Russian hackers encrypted the files.
enforce blockade            | COERCE restrict       | EGY           | Egypt enforced the blockade.
enforce curfew              | COERCE curfew         | JOR:COP       | Jordanian police enforced the curfew.
enforce _restriction        | COERCE restrict       | PHL           | Manila enforced a lockdown.
enslave B                  | COERCE restrict     | CHL > EST     | Chile enslaved Estonian citizens.
escort B back to           | COERCE deport       | GRC > SYR     | Greece escorted Syrian migrants back to the border.
escort back B              | COERCE deport       | GRC > SYR     | Greece escorted back Syrian migrants.
evict B from                | COERCE seize          | ISR > PSE     | Israel evicted Palestinian families from the village.
expel journalist            | COERCE censor         | CHN           | China expelled the journalists.
expel migrant               | COERCE deport         | MRT           | Mauritania expelled the migrants.
expel _refugee              | COERCE deport         | PAK           | Pakistan expelled the refugees.
expropriate                 | COERCE seize          | VEN           | Venezuela expropriated the farms.
expropriation/n of          | COERCE seize          | ARG           | Argentina's expropriation of the company angered Madrid.
extend curfew | COERCE curfew | LKA | Sri Lanka extended the curfew.
extend detention of B       | COERCE arrest         | RUS:JUD > USA | A Russian court extended the detention of an American journalist.
extend _emergency           | COERCE martial-law    | FRA           | France extended the state of emergency.
extend state of            | COERCE martial-law  | MLI           | Mali extended the state of emergency.
extort                      | COERCE seize          | HTI:CRM       | Haitian gangs extorted money.
fabricate                   | COERCE misinformation | RUS           | Russia fabricated the letter.
falsify                     | COERCE misinformation | VEN           | Venezuela falsified the results.
fence in B                 | COERCE restrict     | ZMB > NPL     | Zambia fenced in Nepalese refugees.
fence off _territory       | COERCE restrict     | HUN           | Hungary fenced off the border.
filter _internet           | COERCE censor       | IRN           | Iran filtered the internet.
fingerprint B               | COERCE restrict       | KWT > IRN     | Kuwait fingerprinted Iranian workers.
fly back _refugee to B     | COERCE deport       | AGO > IND     | Angola flew back the migrants to India.
foil _plot                 | COERCE              | JOR:SPY       | Jordanian intelligence foiled a plot.
foil _plot by B            | COERCE              | LKA:COP > LKA:PTY | Sri Lankan police foiled a plot by a Sri Lankan party.
forbid B +                  | COERCE restrict       | AFG > AFG     | Afghanistan forbade Afghan women to study.
forbid _protest             | COERCE restrict       | TJK           | Tajikistan forbade the rally.
forbid                      | COERCE restrict       | SAU           | Saudi Arabia forbade the gatherings.
force B +                   | COERCE restrict       | RUS > UKR     | Russia forced Ukrainian residents to vote.
force B into                | COERCE restrict       | CHN > CHN     | China forced Chinese Muslims into camps.
A[COP,MIL] force B off     | COERCE restrict     | ZWE:COP > ZWE:CVL | Zimbabwean police forced Zimbabwean traders off the streets.
force back _refugee        | COERCE deport       | HRV           | Croatia forced back the migrants.
force closure of            | COERCE censor         | HUN           | Hungary forced the closure of the newspaper.
force down _plane          | COERCE seize        | IRN           | Iran forced down an airliner.
forge document             | COERCE misinformation | SYR           | Syria forged the documents.
A[JUD] freeze              | COERCE restrict     | USA:JUD       | An American court froze the order.
A[COP,SPY] freeze _asset   | COERCE seize        | HKG:COP       | Hong Kong police froze the accounts.
frogmarch B                | COERCE arrest       | CAN:COP > VEN | Canadian police frogmarched Venezuelan citizens.
gag B                       | COERCE censor         | SGP > SGP     | Singapore gagged a Singaporean blogger.
A[armed] grab _property    | COERCE seize        | SDN:PRM       | Sudanese militiamen grabbed the land.
grab _property             | COERCE seize        | ZWE           | Zimbabwe grabbed the farms.
grab _territory            | COERCE seize        | SOM:REB       | Somali rebels grabbed the land.
grab power                  | COERCE seize          | SDN:MIL       | Sudanese generals grabbed power.
hack B                      | COERCE cyber          | RUS > DEU     | Russia hacked German lawmakers.
hack into                   | COERCE cyber          | PRK           | North Korea hacked into the bank.
hack _network               | COERCE cyber          | CHN           | China hacked the network.
hack                        | COERCE cyber          | IRN           | Iran hacked the dam.
hack/n of _network         | COERCE cyber        | RUS           | Russia's hack of the network drew anger.
hack/n of B                | COERCE cyber        | HUN > CHL     | Hungary's hack of Chile drew anger.
hacking/n of                | COERCE cyber          | RUS           | Russia's hacking of the party was condemned.
A[JUD] halt B              | COERCE restrict     | LKA:JUD > CHN | A Sri Lankan court halted a Chinese company.
halt _protest               | COERCE restrict       | NPL:COP       | Nepalese police halted the march.
hamper _convoy             | COERCE withhold     | SYR           | Syria hampered the aid deliveries.
handcuff B                  | COERCE arrest         | USA:COP > USA | American police handcuffed an American senator.
harass B                    | COERCE restrict       | CHN > PHL     | Philippine fishermen were harassed by China.
harassment/n of A[armed]   | COERCE restrict     | ISR:MIL       | The harassment of the Israeli army went on.
harassment/n of B           | COERCE restrict       | CHN > PHL     | China's harassment of Philippine sailors continued.
A[COP] haul away B         | COERCE arrest       | RUS:COP > UKR:CVL | Russian police hauled away Ukrainian protesters.
haul B from                | COERCE arrest       | UGA:COP > NGA:OPP | Ugandan police hauled the Nigerian opposition leader from his car.
haul B to                  | COERCE arrest       | EGY:COP > SDN | Egyptian police hauled a Sudanese student to prison.
haul in B                  | COERCE arrest       | IND:MIL > IRQ | Indian soldiers hauled in Iraqi villagers.
haul off B                 | COERCE arrest       | KEN:COP > AFG | Kenyan police hauled off Afghan students.
haul away _computer        | COERCE seize        | EGY:COP       | Egyptian police hauled away the printers.
help itself to             | COERCE seize        | VNM           | Vietnam helped itself to the grain.
herd B into                | COERCE restrict     | YEM > BEL     | Yemen herded Belgian refugees into camps.
herd B onto                | COERCE deport       | DZA:COP > MLI:REF | Algerian police herded Malian migrants onto lorries.
hinder _convoy             | COERCE withhold     | SDN           | Sudan hindered the aid convoys.
hold B at gunpoint         | COERCE arrest       | LBY:REB > ITA | Libyan militants held Italian workers at gunpoint.
hold B in custody          | COERCE arrest       | RUS:MIL > IRQ | Russian soldiers held Iraqi villagers in custody.
hold B since               | COERCE arrest       | IRN > FRA     | Iran has held a French teacher since May.
hold B without              | COERCE arrest         | ERI > ERI     | Eritrea held Eritrean journalists without trial.
hold B[civilian]           | COERCE arrest       | EGY:COP > EGY:CVL | Egyptian police held Egyptian protesters for a night.
hold B[person] in          | COERCE arrest       | AFG > USA     | Afghanistan held an American citizen in Kabul.
hold back _convoy          | COERCE withhold     | ETH           | Ethiopia held back the aid convoy.
hold back B                | COERCE restrict     | MMR:MIL > BGD | Burmese soldiers held back Bangladeshi workers.
hold up _convoy             | COERCE withhold       | ISR           | Israel held up the aid trucks.
hold suspect                | COERCE arrest         | BEL:COP       | Belgian police held the suspects.
hold up _lorry             | COERCE restrict     | POL           | Poland held up the lorries.
hold up _lorry at          | COERCE restrict     | KGZ           | Kyrgyzstan held up the lorries at the crossing.
hound B                    | COERCE restrict     | NIC > NIC:REL | Nicaragua hounded Nicaraguan priests.
hunt down suspect          | COERCE arrest       | SYR:COP       | Syrian police hunted down the suspect.
ill-treat B | COERCE restrict | UZB > UZB | Uzbek prisoners were ill-treated by Uzbekistan.
impede _convoy             | COERCE withhold     | ETH           | Ethiopia impeded the aid convoys.
impose ban on               | COERCE restrict       | DNK           | Denmark imposed a ban on veils.
impose curb on B           | COERCE restrict     | JOR > PAK     | Jordan imposed curbs on Pakistan.
impose curfew in            | COERCE curfew         | LKA           | Sri Lanka imposed a curfew in the capital.
impose curfew on            | COERCE curfew         | ISR           | Israel imposed a curfew on the town.
impose _emergency in        | COERCE martial-law    | NGA           | Nigeria imposed a state of emergency in the state.
impose censorship           | COERCE censor         | MMR           | Myanmar imposed censorship.
impose curfew               | COERCE curfew         | ARM           | Armenia imposed a curfew.
impose lockdown             | COERCE restrict       | PHL           | The Philippines imposed a lockdown.
impose lockdown on         | COERCE restrict     | CHN           | China imposed a lockdown on the city.
impose measure              | COERCE restrict       | ITA           | Italy imposed emergency measures.
impose restriction          | COERCE restrict       | TUR           | Turkey imposed restrictions.
impose rule                 | COERCE martial-law    | SRB           | Serbia imposed direct rule.
impose _emergency           | COERCE martial-law    | KOR           | South Korea imposed martial law.
impose _restriction         | COERCE restrict       | AUT           | Austria imposed new curbs.
impound _ship               | COERCE seize          | IDN           | Indonesia impounded the tanker.
impound                     | COERCE seize          | GHA           | Ghana impounded the ship.
impounding/n of _ship      | COERCE seize        | IRN           | Iran's impounding of the tanker drew anger.
imprison B for              | COERCE arrest         | VNM > VNM     | Vietnam imprisoned a Vietnamese blogger for the posts.
imprison B                  | COERCE arrest         | ERI > ERI     | Eritrean priests were imprisoned by Eritrea.
imprisonment/n of B         | COERCE arrest         | IRN > GBR     | Iran's imprisonment of a British woman was condemned.
incarcerate B               | COERCE arrest         | MMR > MMR     | Myanmar incarcerated Burmese students.
incarceration/n of B       | COERCE arrest       | MLI > UKR     | Mali's incarceration of Ukrainian citizens went on.
infect _network             | COERCE cyber          | RUS           | Russian hackers infected the computers.
infiltrate _network         | COERCE cyber          | CHN           | Chinese hackers infiltrated the server.
infringe _rights           | COERCE restrict     | NIC           | Nicaragua infringed human rights.
infringe on _rights        | COERCE restrict     | TUR           | Turkey infringed on press freedom.
intercept migrant           | COERCE restrict       | LBY           | Libya intercepted the migrants.
intercept _ship             | COERCE seize          | ISR           | Israel intercepted the flotilla.
interception/n of _ship    | COERCE seize        | ITA           | Italy's interception of the boat drew anger.
interdict _ship            | COERCE seize        | USA           | The United States interdicted the vessel.
interfere in _affair        | COERCE misinformation | QAT           | Qatar interfered in the affairs of its neighbours.
interfere in _election      | COERCE misinformation | RUS           | Russia interfered in the election.
interference/n in _election | COERCE misinformation | RUS           | Russia's interference in the election was investigated.
intern B                    | COERCE arrest         | CHN > CHN     | China interned Chinese Muslims.
internment/n of B          | COERCE arrest       | ZMB > TUN     | Zambia's internment of Tunisian citizens went on.
intervene in B             | COERCE              | RUS > GEO     | Russia intervened in Georgia.
intimidate voter            | COERCE restrict       | ZWE:PRM       | Zimbabwean militias intimidated voters.
intimidation/n of B        | COERCE restrict     | AUS > EGY     | Australia's intimidation of Egypt drew anger.
invalidate passport of B   | COERCE restrict     | RUS > RUS:OPP | Russia invalidated the passport of a Russian opposition leader.
isolate B                   | COERCE restrict       | SAU > QAT     | Saudi Arabia isolated Qatar.
issue curfew                | COERCE curfew         | BGD           | Bangladesh issued a curfew.
jail B for                  | COERCE arrest         | TUR > TUR     | Turkey jailed a Turkish editor for the report.
jail B                      | COERCE arrest         | RUS > RUS     | Russian activists were jailed by Russia.
jail                        | COERCE arrest         | NIC           | Nicaragua jailed the bishop.
jailing/n of B              | COERCE arrest         | TUN > TUN     | Tunisia's jailing of a Tunisian opposition leader was condemned.
jam signal                  | COERCE censor         | IRN           | Iran jammed the signals.
jam _media                  | COERCE censor         | CUB           | Cuba jammed the radio station.
jam                         | COERCE restrict       | RUS           | Russia jammed navigation over the Baltic.
jamming/n of               | COERCE censor       | RUS           | Russia's jamming of signals drew anger.
keep _troops in B          | MOBILIZE troops     | ISR > LBN     | Israel kept soldiers in Lebanon.
keep B in custody          | COERCE arrest       | MMR:MIL > HTI | Burmese soldiers kept Haitian protesters in custody.
keep B in detention        | COERCE arrest       | RUS > IDN     | Russia kept Indonesian citizens in detention.
keep B in jail             | COERCE arrest       | SDN > MOZ     | Sudan kept Mozambican citizens in jail.
keep B in prison           | COERCE arrest       | FRA > AGO     | France kept Angolan citizens in prison.
keep B under                | COERCE arrest         | MMR > MMR     | Myanmar kept the Burmese opposition leader under house arrest.
keep B[actor] from +       | COERCE restrict     | VEN > BOL     | Venezuela kept the Bolivian president from landing.
keep B out of              | COERCE restrict     | CHN > PHL     | China kept Filipino fishermen out of the lagoon.
kettle B                    | COERCE restrict       | GBR:COP > GBR | British police kettled British students.
kick out _refugee          | COERCE deport       | DZA           | Algeria kicked out the migrants.
knock out _network         | COERCE cyber        | RUS           | Russia knocked out the servers.
knock _server              | COERCE cyber        | RUS:CRM       | Russian hackers knocked the website offline.
knock _server of B         | COERCE cyber        | RUS:CRM > EST:LEG | Russian hackers knocked the servers of the Estonian parliament offline.
launch coup against B       | COERCE seize          | TUR:MIL > TUR | Turkish soldiers launched a coup against the Turkish president.
launch crackdown on B       | COERCE restrict       | CHN > CHN     | China launched a crackdown on Chinese lawyers.
launch _cyber against B     | COERCE cyber          | IRN > ISR     | Iran launched cyber warfare against Israel.
A[COP] launch operation     | COERCE arrest         | TUR:COP       | Turkish police launched an operation at dawn.
A[COP] launch raid          | COERCE arrest         | BRA:COP       | Brazilian police launched raids at dawn.
launch coup                 | COERCE seize          | MLI:MIL       | Malian soldiers launched a coup.
launch crackdown            | COERCE restrict       | IRN           | Iran launched a crackdown.
lay hands on               | COERCE seize        | GHA           | Ghana laid hands on the cargo.
lead away B                | COERCE arrest       | RUS:MIL > SOM | Russian soldiers led away Somali fishermen.
leak                        | COERCE misinformation | RUS           | Russia leaked the recording.
limit _rights               | COERCE restrict       | POL           | Poland limited the freedom of the press.
lock down _territory        | COERCE restrict       | CHN           | China locked down the city.
lock out B                 | COERCE restrict     | CAN:BUS > CAN:LAB | Canadian employers locked out Canadian dockers.
lock out worker            | COERCE restrict     | FIN:BUS       | Finnish employers locked out the workers.
lock up B                   | COERCE arrest         | CHN > CHN     | China locked up a Chinese lawyer.
lock up B in               | COERCE arrest       | TCD:MIL > TCD:OPP | Chadian soldiers locked up a Chadian opposition leader in a barracks.
lock B in                  | COERCE arrest       | UGA:MIL > UGA:OPP | Ugandan soldiers locked the Ugandan opposition leader in his house.
lockdown/n of              | COERCE restrict     | CHN           | China's lockdown of the city went on.
loot _money                 | COERCE seize          | SDN:PRM       | Sudanese militias looted millions.
loot _property             | COERCE seize        | SDN:PRM       | Sudanese militiamen looted the cattle.
make away with             | COERCE seize        | IRN           | Iranian agents made away with the documents.
manipulate _election       | COERCE misinformation | BLR           | Belarus manipulated the election.
march B at                 | COERCE seize        | IRQ:REB > IRQ:MIL | Iraqi militants marched captured Iraqi soldiers at gunpoint through the town.
marginalise B              | COERCE restrict     | CHL > BEL     | Chile marginalised Belgium.
meddle in _election         | COERCE misinformation | RUS           | Russia meddled in the election.
meddle in                   | COERCE misinformation | IRN           | Iran meddled in the affairs of its neighbours.
meddling/n in               | COERCE misinformation | RUS           | Russia's meddling in the vote was condemned.
mistreat B                  | COERCE restrict       | LBY > NGA     | Libya mistreated Nigerian migrants.
mistreatment/n of B         | COERCE restrict       | LBY > NGA     | Libya's mistreatment of Nigerian migrants was condemned.
muzzle _media              | COERCE censor       | TUR           | Turkey muzzled the newspapers.
muzzle B                    | COERCE censor         | TUR > TUR     | Turkey muzzled Turkish journalists.
nab B                       | COERCE arrest         | PHL:COP > CHN | Philippine police nabbed a Chinese smuggler.
nationalisation/n of       | COERCE seize        | BOL           | Bolivia's nationalisation of the mines drew anger.
nationalise _business       | COERCE seize          | BOL           | Bolivia nationalised the gas industry.
nationalise                 | COERCE seize          | NER           | Niger nationalised the uranium mine.
nationalization/n of       | COERCE seize        | BOL           | Bolivia's nationalization of the mines drew anger.
nationalize _business       | COERCE seize          | MEX           | Mexico nationalized the mine.
nationalize                 | COERCE seize          | CUB           | Cuba nationalized the refinery.
net suspect                | COERCE arrest       | ESP:COP       | Spanish police netted a dozen suspects.
nick B                     | COERCE arrest       | IDN:COP > UGA | Indonesian police nicked Ugandan citizens.
obstruct _convoy           | COERCE withhold     | ISR           | Israel obstructed the aid convoys.
occupation/n of B           | COERCE seize          | IRQ > KWT     | Iraq's occupation of Kuwait lasted months.
occupation/n of _territory  | COERCE seize          | TUR           | Turkey's occupation of the north continued.
occupation/n                | COERCE seize          | RUS           | Russia's occupation continued.
occupy _building           | COERCE seize        | SYR:REB       | Syrian rebels occupied the ministry.
A[MIL] occupy _territory    | COERCE seize          | RUS:MIL       | Russian troops occupied the town.
occupy B                    | COERCE seize          | IRQ > KWT     | Kuwait was occupied by Iraqi troops.
occupy _territory           | COERCE seize          | RUS           | Russia occupied the peninsula.
oppress B                   | COERCE restrict       | CHN > CHN     | China oppressed Chinese Muslims.
order _closure of B        | COERCE restrict     | EGY > EGY     | Egypt ordered the closure of an Egyptian charity.
order arrest of B           | COERCE arrest         | PAK:JUD > PAK | A Pakistani court ordered the arrest of a Pakistani politician.
order B[_media] +_suspend  | COERCE censor       | TZA > TZA:JRN | Tanzania ordered the newspaper to suspend publication.
order B[JRN] +_suspend     | COERCE censor       | URY > URY:JRN | Uruguay ordered the Uruguayan newspaper to suspend publication.
A[state] order B[REF] + | COERCE restrict | MEX > MEX:REF | Mexico ordered the migrants to wait at the border.
order deportation of B      | COERCE deport         | KEN > ETH     | Kenya ordered the deportation of an Ethiopian activist.
order detention of B        | COERCE arrest         | ESP:JUD > ESP | A Spanish court ordered the detention of a Spanish politician.
order closure of            | COERCE restrict       | TUN           | Tunisia ordered the closure of the borders.
order arrest                | COERCE arrest         | PER:JUD       | A Peruvian court ordered the arrest.
order curfew                | COERCE curfew         | CHL           | Chile ordered a curfew.
order demolition            | COERCE seize          | IND           | India ordered the demolition of the houses.
order detention             | COERCE arrest         | GTM:JUD       | A Guatemalan court ordered the detention.
A[MIL] oust B               | COERCE seize          | NER:MIL > NER | Nigerien soldiers ousted the Nigerien president.
outlaw B                    | COERCE restrict       | RUS > RUS     | Russia outlawed a Russian opposition party.
outlaw _party               | COERCE restrict       | EGY           | Egypt outlawed the movement.
outlaw                      | COERCE restrict       | IRQ           | Iraq outlawed the practice.
overthrow B                 | COERCE seize          | GIN:MIL > GIN | The Guinean president was overthrown by Guinean soldiers.
overthrow government        | COERCE seize          | CHL:MIL       | Chilean generals overthrew the government.
overthrow                   | COERCE seize          | BFA:MIL       | Burkinabe soldiers overthrew the junta.
overthrow/n of B            | COERCE seize          | EGY:MIL > EGY | The Egyptian army's overthrow of the Egyptian president caused anger.
pack off B to _prison      | COERCE arrest       | RUS > ARM     | Russia packed off Armenian citizens to prison.
padlock _building          | COERCE restrict     | KEN           | Kenya padlocked the offices.
A[CRM] paralyse _server    | COERCE cyber        | RUS:CRM       | Russian hackers paralysed the servers.
peddle _lie                | COERCE misinformation | RUS           | Russia peddled disinformation.
persecute B                 | COERCE restrict       | MMR > MMR     | Burmese Muslims were persecuted by Myanmar.
persecution/n of B          | COERCE restrict       | CHN > CHN     | China's persecution of Chinese Christians continued.
pick up B                  | COERCE arrest       | SDN:MIL > BGD | Sudanese troops picked up Bangladeshi workers.
A[COP] pick up B           | COERCE arrest       | EGY:COP > ERI | Egyptian police picked up the Eritrean student.
place B under arrest        | COERCE arrest         | MMR > MMR     | Myanmar placed the Burmese opposition leader under house arrest.
place ban on               | COERCE restrict     | KEN           | Kenya placed a ban on rallies.
place curfew on            | COERCE curfew       | CHL           | Chile placed a curfew on the city.
place restriction on B     | COERCE restrict     | RWA > COL     | Rwanda placed restrictions on Colombia.
place under arrest          | COERCE arrest         | LKA           | Sri Lanka placed the general under house arrest.
postpone _election          | COERCE restrict       | SSD           | South Sudan postponed the election.
prevent B from +            | COERCE restrict       | ISR > PSE     | Israel prevented Palestinian farmers from reaching their land.
prevent _protest            | COERCE restrict       | AZE:COP       | Azerbaijani police prevented the rally.
proclaim _emergency        | COERCE martial-law  | FRA           | France proclaimed a state of emergency.
proclaim curfew            | COERCE curfew       | ECU           | Ecuador proclaimed a curfew.
proclaim martial law       | COERCE martial-law  | UKR           | Ukraine proclaimed martial law.
prohibit B from +           | COERCE restrict       | CHN > CHN     | China prohibited Chinese officials from leaving the country.
prohibit _protest           | COERCE restrict       | THA           | Thailand prohibited gatherings.
prohibit                    | COERCE restrict       | UZB           | Uzbekistan prohibited the party.
prohibition/n on            | COERCE restrict       | KAZ           | Kazakhstan's prohibition on rallies was condemned.
prorogue _constitution     | COERCE restrict     | CAN           | Canada prorogued parliament.
pull _media off air        | COERCE censor       | VEN           | Venezuela pulled the channel off the air.
pull B off air             | COERCE censor       | ETH > ETH:JRN     | Ethiopia pulled the broadcaster off the air.
pull in B for +_questioning | COERCE arrest       | ISR:COP > BOL | Israeli police pulled in Bolivian citizens for questioning.
pull plug on _internet     | COERCE censor       | UGA           | Uganda pulled the plug on the internet.
pull plug on _media        | COERCE censor       | JPN           | Japan pulled the plug on the channel.
pull licence of _media     | COERCE censor       | KHM           | Cambodia pulled the licence of the radio.
pull licence of B          | COERCE censor       | KHM > KHM:JRN | Cambodia pulled the licence of a Cambodian radio station.
pulp                       | COERCE censor       | TUR           | Turkey pulped the newspapers.
pump out _lie              | COERCE misinformation | RUS           | Russia pumped out propaganda.
push _lie                  | COERCE misinformation | RUS           | Russia pushed disinformation.
push back _refugee          | COERCE deport         | GRC           | Greece has pushed back migrants.
push back B[civilian]      | COERCE restrict     | TUN:COP > TUN:CVL | Tunisian police pushed back Tunisian protesters.
pushback/n of _refugee     | COERCE deport       | GRC           | Greece's pushback of migrants drew anger.
put B behind bar           | COERCE arrest       | COL:REB > UKR | Colombian rebels put Ukrainian civilians behind bars.
put B in prison             | COERCE arrest         | BLR > BLR     | Belarus put a Belarusian journalist in prison.
put B on plane             | COERCE deport       | AGO > COD     | Angola put Congolese migrants on a plane to Kinshasa.
put B under _arrest        | COERCE arrest       | YEM:REB > BGD | Yemeni rebels put Bangladeshi workers under house arrest.
put ban on                 | COERCE restrict     | KEN           | Kenya put a ban on rallies.
put behind bar              | COERCE arrest         | TUR           | Turkey put the editor behind bars.
put curb on B              | COERCE restrict     | GRC > ROU     | Greece put curbs on Romania.
put off _election          | COERCE restrict     | SSD           | South Sudan put off the election.
put restriction on B       | COERCE restrict     | SYR > NPL     | Syria put restrictions on Nepal.
quarantine B                | COERCE restrict       | CHN > NGA     | China quarantined Nigerian traders.
quash _protest             | COERCE restrict     | THA           | Thailand quashed the protests.
quash dissent              | COERCE restrict     | THA           | Thailand quashed dissent.
quell _protest              | COERCE restrict       | KAZ           | Kazakhstan quelled the protests.
raid home of B              | COERCE arrest         | UGA:COP > UGA | Ugandan police raided the home of a Ugandan opposition leader.
A[COP] raid                 | COERCE arrest         | IDN:COP       | Indonesian police raided the workshop.
raid home                   | COERCE arrest         | BLR:COP       | Belarusian police raided homes.
raid _media                 | COERCE censor         | PHL:COP       | Philippine police raided the newspaper.
rein in B                  | COERCE restrict     | CUB > GRC     | Cuba reined in Greece.
remand B in                 | COERCE arrest         | GBR:JUD > BGR | A British court remanded Bulgarian spies in custody.
remand B                    | COERCE arrest         | KEN:JUD > KEN | A Kenyan court remanded a Kenyan pastor.
remand B in custody        | COERCE arrest       | ETH:MIL > SOM | Ethiopian troops remanded Somali fishermen in custody.
remove content              | COERCE censor         | CHN           | China removed the content.
repatriation/n of _refugee | COERCE deport       | PAK           | Pakistan's repatriation of refugees drew anger.
repress B                   | COERCE restrict       | NIC > NIC     | Nicaragua repressed Nicaraguan students.
repress _protest            | COERCE restrict       | TGO           | Togo repressed the protests.
repression/n of B           | COERCE restrict       | BLR > BLR     | The repression of Belarusian activists by Belarus continued.
repression/n                | COERCE restrict       | NIC           | Nicaragua's repression continued.
requisition                 | COERCE seize          | ERI:MIL       | Eritrean troops requisitioned the trucks.
restrict access to _internet | COERCE censor       | UGA           | Uganda restricted access to the internet.
restrict movement of B      | COERCE restrict       | MMR > MMR     | Myanmar restricted the movement of Burmese Muslims.
restrict B                  | COERCE restrict       | CHN > CHN     | China restricted Chinese journalists.
restrict _internet          | COERCE censor         | RUS           | Russia restricted the website.
restrict _media             | COERCE censor         | IND           | India restricted the internet.
restrict _rights            | COERCE restrict       | HUN           | Hungary restricted the freedom of assembly.
restrict                    | COERCE restrict       | KWT           | Kuwait restricted the entry of workers.
restriction/n on _rights    | COERCE restrict       | CUB           | Cuba's restrictions on speech were condemned.
return _refugee to B        | COERCE deport         | ITA > LBY     | Italy returned the migrants to Libya.
revoke _licence of _media  | COERCE censor       | PHL           | The Philippines revoked the licence of the channel.
revoke _licence of B[JRN]  | COERCE censor       | PHL > PHL:JRN | The Philippines revoked the licence of a Philippine newspaper.
revoke passport            | COERCE restrict     | NIC           | Nicaragua revoked the passport.
revoke passport of B       | COERCE restrict     | SAU > SAU:JRN | Saudi Arabia revoked the passport of a Saudi reporter.
rig _election               | COERCE restrict       | BLR           | Belarus rigged the election.
rob B                      | COERCE seize        | COD:REB > UGA | Congolese rebels robbed Ugandan traders.
round up B                  | COERCE arrest         | SAU > ETH     | Saudi Arabia rounded up Ethiopian migrants.
round up                    | COERCE arrest         | TUR:COP       | Turkish police rounded up suspects.
roundup/n of B              | COERCE arrest         | CHN > CHN     | China's roundup of Chinese lawyers was condemned.
scrub _content             | COERCE censor       | CHN           | China scrubbed the posts.
scrub _content from        | COERCE censor       | CHN           | China scrubbed the posts from the web.
seal _building             | COERCE restrict     | IRN           | Iran sealed the offices.
seal off _border            | COERCE restrict       | GIN           | Guinea sealed off its border.
seal off _building         | COERCE restrict     | IRN           | Iran sealed off the offices.
seal off _territory         | COERCE restrict       | ISR           | Israel sealed off the town.
seal _border                | COERCE restrict       | SLE           | Sierra Leone sealed its border.
seal                        | COERCE restrict       | IND           | India sealed the office.
seal off B                 | COERCE restrict     | BOL > ZWE     | Bolivia sealed off Zimbabwe.
A[MIL] secure _territory   | COERCE seize        | AZE:MIL       | Azerbaijani troops secured the road.
A[armed] secure _territory | COERCE seize        | LBY:REB       | Libyan rebels secured the airport.
segregate B                | COERCE restrict     | ISR > GHA     | Israel segregated Ghanaian refugees.
seize _asset of B           | COERCE seize          | ITA > RUS     | Italy seized the assets of a Russian banker.
seize _property from B      | COERCE seize          | ESP > RUS     | Spain seized a yacht and cash from a Russian banker.
seize _territory from B     | COERCE seize          | CHN > PHL     | China seized the island from the Philippines.
seize control of            | COERCE seize          | SOM:REB       | Somali militants seized control of the port.
seize B                     | COERCE seize          | CHN > PHL     | China seized Philippine boats.
seize power                 | COERCE seize          | MMR:MIL       | Burmese generals seized power.
seize _drug                 | COERCE seize          | COL:COP       | Colombian police seized the cocaine.
seize _property             | COERCE seize          | ZWE           | Zimbabwe seized the farms.
seize _ship                 | COERCE seize          | IRN           | Iran seized the tanker.
seize _territory            | COERCE seize          | RUS           | Russia seized the town.
seize _weapon               | COERCE seize          | NGA:COP       | Nigerian police seized the rifles.
seize                       | COERCE seize          | MEX           | Mexico seized the avocados.
seizure/n of power          | COERCE seize          | MMR:MIL       | The seizure of power by Burmese generals was condemned.
seizure/n of _property      | COERCE seize          | USA           | The seizure of the assets by Washington was condemned.
seizure/n of _ship          | COERCE seize          | IRN           | Iran's seizure of the tanker was condemned.
seizure/n of _territory     | COERCE seize          | RUS           | Russia's seizure of the peninsula was condemned.
seizure/n                   | COERCE seize          | IRN           | Iran's seizure was condemned.
send B to _prison          | COERCE arrest       | GRC > RWA     | Greece sent Rwandan citizens to prison.
send back B[actor]               | COERCE deport         | HUN > SYR     | Hungary has sent back Syrian migrants.
send back _refugee          | COERCE deport         | DNK           | Denmark sent back the refugees.
A[armed] send back B       | COERCE deport       | KAZ:MIL > UZB | Kazakh border guards sent back an Uzbek worker.
send back _lorry of B      | COERCE restrict     | CHL > BOL     | Chile sent back the lorries of Bolivia.
send back _lorry           | COERCE restrict     | CHL           | Chile sent back the lorries.
sequester _property        | COERCE seize        | LBY           | Libya sequestered the accounts.
shackle B                   | COERCE arrest         | USA > BRA     | The United States shackled Brazilian migrants.
ship back _refugee         | COERCE deport       | HUN           | Hungary shipped back the migrants.
ship off B                 | COERCE deport       | KEN:COP > PAK | Kenyan police shipped off Pakistani villagers.
shut down _building         | COERCE restrict       | SDN           | Sudan shut down the church.
shut down _internet         | COERCE censor         | IRQ           | Iraq shut down the internet.
shut down _media            | COERCE censor         | KWT           | Kuwait shut down the newspaper.
shut down                   | COERCE restrict       | RUS           | Russia shut down the charity.
shut _border                | COERCE restrict       | BDI           | Burundi shut its border.
shut _media                 | COERCE censor         | JOR           | Jordan shut the television station.
shut off _internet         | COERCE restrict     | FRA           | France shut off the internet.
shut up B[person]          | COERCE arrest       | GIN:MIL > GIN:GOV | Guinean soldiers shut the Guinean president up in a barracks.
shut agency                | COERCE restrict     | ETH           | Ethiopia shut an aid agency.
shut down agency           | COERCE restrict     | MMR:MIL       | Burmese soldiers shut down an aid agency.
shutdown/n of _internet     | COERCE censor         | IND           | India's shutdown of the internet lasted months.
shutter _building          | COERCE restrict     | NIC           | Nicaragua shuttered a university.
shutter _media             | COERCE censor       | BDI           | Burundi shuttered three radio stations.
silence B                   | COERCE censor         | SAU > SAU     | Saudi Arabia silenced a Saudi writer.
silence critic              | COERCE censor         | CHN           | China silenced the critics.
A[_hacker] siphon _money   | COERCE cyber        | PRK           | North Korean hackers siphoned the funds.
siphon _money from B       | COERCE cyber        | PRK > BGD     | North Korean hackers siphoned 81 million dollars from a Bangladeshi bank.
siphon _money out of B     | COERCE cyber        | PRK > BGD     | North Korean hackers siphoned money out of a Bangladeshi bank.
slap _restriction on       | COERCE restrict     | UGA           | Uganda slapped restrictions on the city.
slow _internet             | COERCE censor       | EGY           | Egypt slowed the internet.
smash cell                 | COERCE arrest       | BEL:COP       | Belgian police smashed the cell.
smash ring                 | COERCE arrest       | LBY:COP       | Libyan police smashed the ring.
smother _protest           | COERCE restrict     | VNM           | Vietnam smothered the protests.
smother dissent             | COERCE restrict       | VNM           | Vietnam smothered dissent.
snuff out _protest         | COERCE restrict     | BLR           | Belarus snuffed out the protests.
snuff out dissent          | COERCE restrict     | BLR           | Belarus snuffed out dissent.
sow _lie                   | COERCE misinformation | RUS           | Russia sowed disinformation.
spoof signal               | COERCE cyber        | RUS           | Russia spoofed the signals.
spread _lie about B         | COERCE misinformation | RUS > UKR     | Russia spread disinformation about Ukraine.
spread _lie                 | COERCE misinformation | RUS           | Russia spread disinformation.
spread news                | none routine        |               | The Swiss baker spread the news.
spread _falsehood          | COERCE misinformation | RUS           | Russia spread falsehoods.
spread _falsehood about B  | COERCE misinformation | RUS > MDA     | Russia spread lies about Moldova.
squash _protest            | COERCE restrict     | IRN           | Iran squashed the protests.
squelch dissent            | COERCE restrict     | CUB           | Cuba squelched dissent.
stage coup against B        | COERCE seize          | GAB:MIL > GAB | Gabonese soldiers staged a coup against the Gabonese president.
stage coup                  | COERCE seize          | SDN:MIL       | Sudanese generals staged a coup.
stamp out _protest         | COERCE restrict     | CHN           | China stamped out the protests.
stamp out dissent          | COERCE restrict     | CHN           | China stamped out dissent.
starve B                    | COERCE withhold       | SYR > SYR     | Syria starved Syrian civilians.
starve _territory           | COERCE withhold       | SYR           | Syria starved the town.
steal data from B           | COERCE cyber          | CHN > USA     | China stole data from American companies.
steal _money from B         | COERCE seize          | PRK > BGD     | North Korea stole millions from Bangladesh.
steal _election             | COERCE restrict       | VEN           | Venezuela stole the election.
steal _secret               | COERCE cyber          | CHN           | China stole the secrets.
stifle _protest            | COERCE restrict     | CUB           | Cuba stifled the protests.
stifle dissent             | COERCE restrict     | CUB           | Cuba stifled dissent.
stifle press                | COERCE censor         | RWA           | Rwanda stifled the press.
stifle _rights              | COERCE restrict       | BHR           | Bahrain stifled dissent.
stop B at _border          | COERCE restrict     | POL > COD     | Poland stopped Congolese villagers at the border.
stop B from +               | COERCE restrict       | KEN:COP > KEN | Kenyan police stopped Kenyan students from marching.
stop B                      | COERCE restrict       | RUS > UKR     | Russia stopped Ukrainian ships.
stop _convoy                | COERCE withhold       | ETH           | Ethiopia stopped the aid convoy.
A[armed] strip B of _property | COERCE seize        | COD:REB > UGA | Congolese rebels stripped Ugandan traders of their goods.
subjugate B                | COERCE seize        | SOM > KHM     | Somalia subjugated Cambodia.
suppress B                  | COERCE restrict       | CHN > CHN     | China suppressed Chinese Christians.
suppress _protest           | COERCE restrict       | TJK           | Tajikistan suppressed the protest.
suppress                    | COERCE restrict       | UZB           | Uzbekistan suppressed the report.
suppress dissent           | COERCE restrict     | CUB           | Cuba suppressed dissent.
suppression/n of            | COERCE restrict       | BHR           | Bahrain's suppression of the protests was condemned.
A[JUD] suspend             | COERCE restrict     | KEN:JUD       | A Kenyan court suspended the law.
suspend _constitution       | COERCE martial-law    | GIN:MIL       | Guinean soldiers suspended the constitution.
suspend _internet           | COERCE censor         | BGD           | Bangladesh suspended the internet.
suspend _media              | COERCE censor         | BFA           | Burkina Faso suspended the radio station.
swallow up B               | COERCE seize        | MAR > ARM     | Morocco swallowed up Armenia.
switch off _internet       | COERCE censor       | GAB           | Gabon switched off the internet.
switch off _utility        | COERCE withhold     | RUS           | Russia switched off the electricity.
A[COP] swoop on            | COERCE arrest       | TUR:COP       | Turkish police swooped on the office.
swoop/n on B               | COERCE arrest       | ZMB > COD:REB | A Zambian police swoop on Congolese rebels followed.
take _media off            | COERCE censor       | TZA           | Tanzania took two newspapers off the streets.
take _media off air        | COERCE censor       | PAK           | Pakistan took the channel off the air.
take _territory by force   | COERCE seize        | AZE           | Azerbaijan took the corridor by force.
A[COP] take action against B | COERCE restrict     | KEN:COP > KEN | Kenyan police took action against Kenyan traders.
take away B                | COERCE arrest       | YEM:REB > HTI | Yemeni rebels took away Haitian protesters.
A[COP] take away B         | COERCE arrest       | BLR:COP > POL | Belarusian police took away a Polish student.
take B by force            | COERCE seize        | AZE > ARM     | Azerbaijan took Armenia by force.
take B from home           | COERCE arrest       | BLR:COP > BLR | Belarusian police took a Belarusian activist from his home.
take B into custody         | COERCE arrest         | USA:COP > CHN | American police took a Chinese student into custody.
take B[place] by force     | COERCE seize        | AZE > ARM     | Azerbaijan took Syunik by force.
take control of _territory  | COERCE seize          | SDN:PRM       | Sudanese militias took control of the city.
take control of             | COERCE seize          | LBY:REB       | Libyan militants took control of the oilfield.
take custody of B | COERCE arrest | CHN:COP > CHN:CRM | Chinese police took custody of the suspects.
take down _network         | COERCE cyber        | IRN           | Iran took down the website.
take in B for +_questioning | COERCE arrest       | KAZ:COP > UGA | Kazakh police took in Ugandan citizens for questioning.
take into custody B        | COERCE arrest       | KEN:COP > KEN | Kenyan police took into custody a Kenyan lawmaker.
take off air               | COERCE censor       | KEN           | Kenya took the channel off the air.
A[COP] take over           | COERCE seize        | NIC:COP       | Nicaraguan police took over the newspaper.
take over _business         | COERCE seize          | RUS           | Russia has taken over the factory.
take over _farm            | COERCE seize        | ZWE           | Zimbabwe took over the farms.
A[COP] take over _media    | COERCE seize        | NIC:COP       | Nicaraguan police took over the newspaper.
take over _territory        | COERCE seize          | YEM:REB       | Yemeni rebels took over the capital.
take possession of         | COERCE seize        | CHL           | Chile took possession of the ship.
take power                  | COERCE seize          | MLI:MIL       | Malian soldiers took power.
take down _server          | COERCE cyber        | BLR:CRM       | Belarusian hackers took down the portal.
take over _server          | COERCE cyber        | CHN:CRM       | Chinese hackers took over the server.
take away _computer        | COERCE seize        | TUR:COP       | Turkish police took away the computers.
takeover/n of               | COERCE seize          | AFG:REB       | The Afghan militants' takeover of the city was fast.
takeover/n                  | COERCE seize          | AFG:REB       | The Afghan militants' takeover was fast.
tap phone of B              | COERCE cyber          | ESP > ESP     | Spain tapped the phones of Spanish politicians.
throttle _internet         | COERCE censor       | IRN           | Iran throttled the internet.
throw B in _prison         | COERCE arrest       | SYR:REB > COD | Syrian rebels threw Congolese villagers in jail.
throw B into _prison       | COERCE arrest         | ERI > ERI     | Eritrea threw an Eritrean bishop into prison.
throw cordon around        | COERCE restrict     | NGA:COP       | Nigerian police threw a cordon around the town.
throw cordon around B      | COERCE restrict     | NGA:COP > NGA | Nigerian police threw a cordon around Nigerian villages.
throw out _refugee         | COERCE deport       | DZA           | Algeria threw out the migrants.
tighten control of          | COERCE restrict       | RUS           | Russia tightened its control of the internet.
tighten grip on             | COERCE restrict       | HUN           | Hungary tightened its grip on the courts.
tighten _restriction on     | COERCE restrict       | CHN           | China tightened the restrictions on travel.
tighten control             | COERCE restrict       | CHN           | China tightened control.
tighten _restriction        | COERCE restrict       | ITA           | Italy tightened the curbs.
topple B                    | COERCE seize          | MLI:MIL > MLI | Malian soldiers toppled the Malian president.
tow B back to              | COERCE deport       | GRC > SYR     | Greece towed Syrian migrants back to sea.
tow back B                 | COERCE deport       | LBY > SDN     | Libya towed back Sudanese migrants.
track down B               | COERCE arrest       | IRQ:COP > YEM | Iraqi police tracked down Yemeni citizens.
track down suspect         | COERCE arrest       | BLR:COP       | Belarusian police tracked down the suspect.
trample on _rights         | COERCE restrict     | BLR           | Belarus trampled on human rights.
trick B                     | COERCE misinformation | RUS > CAN     | Russia tricked Canadian officials.
turn back _convoy          | COERCE withhold     | SYR           | Syria turned back the aid convoy.
turn off _fuel to B        | COERCE restrict     | IND > GHA     | India turned off the gas to Ghana.
turn off _utility          | COERCE withhold     | RUS           | Russia turned off the gas.
turn back _lorry           | COERCE restrict     | NER           | Niger turned back the lorries.
under/a under _arrest      | COERCE arrest <     | > SSD:GOV     | The South Sudanese minister is under house arrest.
usurp                      | COERCE seize        | MLI:MIL       | Malian troops usurped the presidency.
wall off _territory        | COERCE restrict     | ISR           | Israel walled off the village.
A[CRM] wipe                | COERCE cyber        | IRN:CRM       | Iranian hackers wiped the hard drives.
wiretap B | COERCE cyber | GRC > GRC | A Greek journalist was wiretapped by Greek agents.
withdraw _citizenship of B | COERCE restrict     | KWT > KWT     | Kuwait withdrew the nationality of Kuwaiti clerics.
withdraw passport          | COERCE restrict     | TUR           | Turkey withdrew the passport.
withhold _treatment from B  | COERCE withhold       | ISR > PSE     | Israel withheld fuel from Palestinian hospitals.
withhold food               | COERCE withhold       | SSD:MIL       | South Sudanese soldiers withheld food.
withhold revenue           | COERCE withhold     | ISR           | Israel withheld the tax revenues.
withhold tax                | COERCE withhold       | ISR           | Israel withheld the taxes.
wrest control of            | COERCE seize          | YEM:REB       | Yemeni rebels wrested control of the port.
yank _licence              | COERCE censor       | NGA           | Nigeria yanked the licence of a television station.
yank _licence of B         | COERCE censor       | NGA > NGA:JRN | Nigeria yanked the licence of a Nigerian newspaper.
yank _media off air        | COERCE censor       | TCD           | Chad yanked the station off the air.
