# pattern | code | who | example     (docs/guide/predicates.md)
A[civilian] assemble +_demonstrate | PROTEST demo        | KEN:CVL       | Kenyan protesters assembled near the palace to protest.
A[civilian] assemble outside | PROTEST demo        | DZA:CVL       | Algerian protesters assembled outside the embassy.
A[civilian] attack _building | PROTEST riot        | ETH:CVL       | Ethiopian protesters attacked the embassy.
bang pot                   | PROTEST demo        | CUB:CVL       | Cuban women banged pots.
barricade _road                     | PROTEST obstruct  | GRC:AGR           | Greek farmers barricaded the road.
barricade                           | PROTEST obstruct  | IRQ:CVL           | Iraqi protesters barricaded the bridge.
begin _protest against B            | PROTEST demo      | IND:AGR > IND     | Indian farmers began a protest against the Indian government.
A[civilian] begin _hungerstrike     | PROTEST hunger    | RUS               | A Russian activist began a hunger strike.
A[civilian] begin _strike           | PROTEST strike    | FRA:LAB           | French workers began a strike.
begin _protest                      | PROTEST demo      | PAN:EDU           | Panamanian teachers began a protest.
begin _strike              | PROTEST strike      | PSE:CVL       | Palestinian villagers began a strike.
begin hunger strike        | PROTEST hunger      | PSE:CVL       | Palestinian villagers began a hunger strike.
besiege embassy                     | PROTEST obstruct  | EGY:CVL           | Egyptian protesters besieged the embassy.
A[civilian] besiege _building | PROTEST obstruct    | LKA:CVL       | Sri Lankan protesters besieged the palace.
A[civilian] besiege house of B | PROTEST obstruct    | SLB:CVL > SLB:GOV | Rioters in the Solomon Islands besieged the house of the Solomon Islands prime minister.
A[civilian] block access to         | PROTEST obstruct  | PER:CVL           | Peruvian protesters blocked access to the mine.
A[civilian] block _border           | PROTEST obstruct  | POL:AGR           | Polish farmers blocked the border crossing.
block _road with                    | PROTEST obstruct  | BOL:CVL           | Bolivian protesters blocked the road with stones.
block _road                         | PROTEST obstruct  | FRA:AGR           | French farmers blocked the motorway.
A[civilian] blockade _building      | PROTEST obstruct  | LBY:CVL           | Libyan protesters blockaded the port and the office.
A[civilian] blockade _road          | PROTEST obstruct  | SRB:EDU           | Serbian students blockaded the street.
A[civilian] blockade                | PROTEST obstruct  | UKR:CVL           | Ukrainian protesters blockaded the ministry.
boycott B                           | PROTEST boycott   | JOR:CVL > ISR     | Jordanian protesters boycotted Israeli companies.
boycott class                       | PROTEST boycott   | ZAF:EDU           | South African students boycotted classes.
boycott product                     | PROTEST boycott   | KWT:CVL           | Kuwaiti residents boycotted French products.
boycott _election                   | PROTEST boycott   | BGD:OPP           | The Bangladeshi opposition boycotted the election.
boycott                             | PROTEST boycott   | HUN:OPP           | The Hungarian opposition has boycotted the vote on the budget.
boycott/n of B                      | PROTEST boycott   | CHN:CVL > JPN     | The Chinese protesters' boycott of Japanese companies spread.
boycott/n                           | PROTEST boycott   | BGD:OPP           | The Bangladeshi opposition's boycott failed.
brandish banner            | PROTEST demo        | NOR:CVL       | Norwegian protesters brandished banners.
brandish placard                    | PROTEST demo      | KOR:CVL           | South Korean protesters brandished placards.
A[_protest] break out      | PROTEST demo        | IRN:CVL       | Protests broke out in Tehran over water.
bring to standstill                 | PROTEST strike    | BEL:LAB           | Belgian workers brought the country to a standstill.
A[civilian] burn _self     | PROTEST             | CHN:REL       | A Tibetan monk burned himself.
A[civilian] burn down _building | PROTEST riot        | MOZ:CVL       | Mozambican protesters burned down the offices.
burn effigy                | PROTEST riot        | BOL:CVL       | Bolivian protesters burned effigies.
burn effigy of B           | PROTEST riot        | BGR:CVL > MLI | Bulgarian protesters burned an effigy of Mali.
burn flag of B                      | PROTEST riot      | PAK:CVL > IND     | Pakistani protesters burned the flag of India.
burn portrait of B         | PROTEST riot        | NOR:CVL > BGD | Norwegian protesters burned a portrait of the president of Bangladesh.
burn tire                  | PROTEST riot        | MEX:LAB       | Mexican miners burned tires on a bridge.
A[civilian] burn tyre               | PROTEST riot      | KEN:CVL           | Kenyan protesters burned tyres.
A[civilian] burn _building          | PROTEST riot      | NPL:CVL           | Nepalese protesters burned the parliament building.
A[civilian] burn _vehicle           | PROTEST riot      | CHL:CVL           | Chilean protesters burned buses.
burn _slogan                        | PROTEST riot      | IRN:CVL           | Iranian protesters burned an effigy.
burn tyre                  | PROTEST riot        | PER:LAB       | Peruvian miners burned tyres on the highway.
call for _protest                   | PROTEST demo      | BGD:OPP           | The Bangladeshi opposition called for protests.
call _strike                        | PROTEST strike    | ARG:LAB           | Argentine workers called a strike.
call out B on _strike      | PROTEST strike      | NGA:LAB > NGA:LAB | Nigerian workers were called out on strike by Nigerian unions.
A[civilian] camp in        | PROTEST demo        | IND:CVL       | Indian protesters camped in the centre of Delhi.
camp on                    | PROTEST demo        | GEO:CVL       | Georgian protesters camped on the square.
camp out                            | PROTEST demo      | ISR:CVL           | Israeli protesters camped out in the square.
camp outside                        | PROTEST demo      | AUS:CVL           | Australian protesters camped outside the embassy.
carry placard              | PROTEST demo        | VNM:CVL       | Vietnamese protesters carried placards.
chain themselves to                 | PROTEST obstruct  | DEU:CVL           | German activists chained themselves to the gate.
chant against B                     | PROTEST demo      | LBN:CVL > IRN     | Lebanese protesters chanted against Iran.
chant slogan                        | PROTEST demo      | IRN:EDU           | Iranian students chanted slogans.
chant                               | PROTEST demo      | CUB:CVL           | Cuban protesters chanted.
A[civilian] clash with B            | PROTEST riot      | SRB:CVL > KOS     | Serbian protesters clashed with Kosovo police.
A[civilian] clash with B[COP]       | PROTEST riot      | GEO:CVL > GEO:COP | Georgian protesters clashed with Georgian police.
clash with police                   | PROTEST riot      | ARG:CVL           | Argentine protesters clashed with police.
clash/n with police                 | PROTEST riot      | COL:EDU           | The Colombian students' clashes with police continued.
A[civilian] congregate     | PROTEST demo        | BGD:CVL       | Bangladeshi protesters congregated in the square.
congregate outside B       | PROTEST demo        | ETH:CVL > SDN | Ethiopian protesters congregated outside the embassy of Sudan.
A[_protest] continue       | PROTEST demo        | GEO:CVL       | Protests continued in Tbilisi for a third night.
converge on                         | PROTEST demo      | HUN:EDU           | Hungarian teachers converged on the capital.
A[civilian] converge on    | PROTEST demo        | FRA:CVL       | French protesters converged on the square.
A[LAB] cripple             | PROTEST strike      | GEO:LAB       | Georgian workers crippled the port.
A[civilian] cut off _road  | PROTEST obstruct    | PER:AGR       | Peruvian farmers cut off the highway.
cycle +_demonstrate        | PROTEST demo        | SVN:CVL       | Thousands of Slovenians cycled through the town to demand a vote.
A[civilian] damage statue           | PROTEST vandalize | CHL:CVL           | Chilean protesters damaged the statue.
daub                                | PROTEST vandalize | GRC:CVL           | Greek protesters daubed the embassy with paint.
deface                              | PROTEST vandalize | AUS:CVL           | Australian activists defaced the statue.
A[civilian] deface         | PROTEST vandalize   | CHL:CVL       | Chilean protesters defaced the monument.
defy ban                            | PROTEST demo      | TUR:CVL           | Turkish protesters defied the ban.
defy curfew                         | PROTEST demo      | TCD:CVL           | Chadian protesters defied the curfew.
demonstrate against B               | PROTEST demo      | KOR:CVL > JPN     | South Korean protesters demonstrated against Japan.
demonstrate for                     | PROTEST demo      | GEO:CVL           | Georgian protesters demonstrated for new elections.
demonstrate in                      | PROTEST demo      | TUN:CVL           | Tunisian protesters demonstrated in the capital.
demonstrate outside                 | PROTEST demo      | IRN:EDU           | Iranian students demonstrated outside the embassy.
demonstrate                         | PROTEST demo      | SVK:CVL           | Slovak protesters demonstrated on Friday.
demonstration/n against B           | PROTEST demo      | POL:CVL > POL     | The Polish protesters' demonstration against the Polish government was peaceful.
demonstration/n of A                | PROTEST demo      | ALB:CVL           | A demonstration of Albanian protesters ended in the square.
demonstration/n                     | PROTEST demo      | HUN:EDU           | The Hungarian teachers' demonstration ended.
die-in/n                   | PROTEST             | GBR:CVL       | The British protesters' die-in lasted an hour.
disrupt traffic                     | PROTEST obstruct  | ITA:CVL           | Italian activists disrupted traffic.
disrupt _ceremony                   | PROTEST obstruct  | GBR:CVL           | British activists disrupted the ceremony.
disrupt _talks                      | PROTEST obstruct  | PAN:CVL           | Panamanian protesters disrupted the meeting.
down tool                  | PROTEST strike      | ZWE:MED       | Zimbabwean nurses downed tools.
A[civilian] dump _stone    | PROTEST vandalize   | IRL:AGR       | Irish farmers dumped tyres on the road.
A[civilian] dump manure    | PROTEST obstruct    | NLD:AGR       | Dutch farmers dumped manure outside the parliament.
drive tractor into         | PROTEST obstruct    | BEL:AGR       | Belgian farmers drove their tractors into the capital.
drive tractor to           | PROTEST obstruct    | FRA:AGR       | French farmers drove their tractors to the ministry.
drive +_demonstrate        | PROTEST demo        | NLD:AGR       | Dutch farmers drove to the capital to protest.
dump manure outside        | PROTEST obstruct    | GRC:AGR       | Greek farmers dumped manure outside the ministry.
egg B                               | PROTEST vandalize | FRA:AGR > FRA     | French farmers egged a French minister.
erect barricade                     | PROTEST obstruct  | NIC:EDU           | Nicaraguan students erected barricades.
A[_protest] erupt          | PROTEST demo        | KEN:CVL       | Protests erupted in Nairobi on Tuesday.
extend _strike                      | PROTEST strike    | NGA:LAB           | Nigerian workers extended the strike.
fast                                | PROTEST hunger    | IND:CVL           | Indian activists fasted for a week.
fast in protest            | PROTEST hunger      | TUN:OPP       | Tunisian opposition leaders fasted in protest.
A[OPP] fast                | PROTEST hunger      | TUN:OPP       | A Tunisian opposition leader fasted.
fill _street               | PROTEST demo        | SRB:EDU       | Serbian students filled the streets.
fill square                         | PROTEST demo      | EGY:CVL           | Egyptian protesters filled the square.
fill street                         | PROTEST demo      | SDN:CVL           | Sudanese protesters filled the streets.
A[civilian] flock to +_demonstrate | PROTEST demo        | KEN:CVL       | Kenyan protesters flocked to the square to protest.
flood _street                       | PROTEST demo      | DZA:CVL           | Algerian protesters flooded the streets.
flood onto _street         | PROTEST demo        | GEO:CVL       | Georgian protesters flooded onto the streets.
form chain                          | PROTEST demo      | LTU:CVL           | Lithuanian protesters formed a human chain.
A[civilian] gather +_demonstrate | PROTEST demo        | KEN:CVL       | Kenyan protesters gathered near the palace to protest.
A[civilian] gather in front of      | PROTEST demo      | BGR:CVL           | Bulgarian protesters gathered in front of parliament.
A[civilian] gather at               | PROTEST demo      | THA:CVL           | Thai protesters gathered at the monument.
A[civilian] gather in               | PROTEST demo      | ARM:CVL           | Armenian protesters gathered in the square.
A[civilian] gather outside          | PROTEST demo      | MEX:CVL           | Mexican protesters gathered outside the palace.
general_strike/n           | PROTEST strike      | ARG:LAB       | A general strike by Argentine workers began on Monday.
glue themselves to                  | PROTEST obstruct  | AUT:CVL           | Austrian activists glued themselves to the road.
go on strike over                   | PROTEST strike    | PRT:EDU           | Portuguese teachers went on strike over pay.
go on rampage                       | PROTEST riot      | PNG:CVL           | Protesters from Papua New Guinea went on the rampage.
go on _hungerstrike                 | PROTEST hunger    | EGY               | An Egyptian activist went on hunger strike.
go on _strike                       | PROTEST strike    | IRN:LAB           | Iranian workers went on strike.
grapple with B[COP]        | PROTEST riot        | BOL > NPL     | Bolivian protesters grappled with Nepalese police.
A[LAB] ground _plane       | PROTEST strike      | ITA:LAB       | Italian workers grounded the planes.
A[LAB] ground flight       | PROTEST strike      | BEL:LAB       | Belgian workers grounded all flights.
A[LAB] halt _vehicle       | PROTEST strike      | FRA:LAB       | French workers halted the trains.
hang effigy                | PROTEST demo        | TUR:CVL       | Turkish protesters hung an effigy.
A[civilian] haul down flag | PROTEST             | SEN:CVL       | Senegalese protesters hauled down the flag.
hem in _territory          | PROTEST             | GEO:CVL       | Georgian protesters hemmed in the parliament.
hem in B                   | PROTEST             | FRA:CVL > FRA:COP | French protesters hemmed in French police.
A[civilian] hold _protest against B | PROTEST demo      | PHL:CVL > CHN     | Philippine protesters held a rally against China.
hold _protest against B             | PROTEST demo      | IRQ:CVL > TUR     | Iraqi protesters held a demonstration against Turkey.
A[civilian] hold _strike            | PROTEST strike    | GRC:LAB           | Greek workers held a strike.
hold _protest in                    | PROTEST demo      | MLI:CVL           | Malian protesters held a rally in the capital.
hold _protest outside               | PROTEST demo      | JPN:CVL           | Japanese protesters held a vigil outside the base.
hold up placard            | PROTEST demo        | KHM:CVL       | Cambodian protesters held up placards.
hold vigil                          | PROTEST demo      | CHN:CVL           | Chinese protesters held a vigil.
hold _protest                       | PROTEST demo      | MDA:OPP           | The Moldovan opposition held a rally.
hunger_strike/n | PROTEST hunger | PSE:CVL | The hunger strike of the Palestinian women began in May.
A[civilian] hurl _grenade at B | PROTEST riot        | SOM:CVL > ITA | Somali protesters hurled petrol bombs at Italian police.
A[civilian] hurl _stone at B        | PROTEST riot      | IND:CVL > IND:COP | Indian protesters hurled stones at Indian police.
A[civilian] hurl _stone             | PROTEST riot      | IRN:CVL           | Iranian protesters hurled stones.
A[LAB] impose _restriction | PROTEST strike      | AUS:LAB       | Australian workers imposed bans.
A[EDU] impose ban          | PROTEST strike      | AUS:EDU       | Australian teachers imposed bans.
A[LAB] impose work ban     | PROTEST strike      | AUS:LAB       | Australian workers imposed work bans.
A[civilian] immolate _self | PROTEST             | CHN:REL       | A Tibetan monk immolated himself.
join _protest                       | PROTEST demo      | BLR:LAB           | Belarusian workers joined the protest.
join _strike                        | PROTEST strike    | KEN:MED           | Kenyan doctors joined the strike.
keep up _protest           | PROTEST             | NPL:EDU       | Nepalese students kept up their protests.
keep up _strike            | PROTEST strike      | LKA:LAB       | Sri Lankan dockers kept up a go-slow on Monday.
A[civilian] kneel +_demonstrate | PROTEST demo        | MMR:REL       | Burmese nuns knelt in the road to protest.
launch boycott of B                 | PROTEST boycott   | TUR:CVL > FRA     | Turkish protesters launched a boycott of French companies.
A[civilian] launch _strike          | PROTEST strike    | ESP:LAB           | Spanish workers launched a strike.
launch boycott                      | PROTEST boycott   | IRQ:CVL           | Iraqi protesters launched a boycott.
launch _protest                     | PROTEST demo      | ECU:CVL           | Ecuadorean protesters launched a demonstration.
lay down tool              | PROTEST strike      | NGA:LAB       | Nigerian workers laid down their tools.
lead _protest                       | PROTEST demo      | UGA:OPP           | The Ugandan opposition led the march.
let off tear gas           | PROTEST             | KOS:OPP       | Kosovo's opposition let off tear gas.
lie down in                | PROTEST obstruct    | GHA:CVL       | Ghanaian protesters lay down in the road.
A[civilian] lie on _road   | PROTEST obstruct    | IND:AGR       | Indian farmers lay on the highway.
A[civilian] lie +_demonstrate | PROTEST demo        | GBR:CVL       | British activists lay in the road to protest.
link arm                   | PROTEST demo        | JPN:CVL       | Japanese protesters linked arms.
A[civilian] loot shop               | PROTEST riot      | KEN:CVL           | Kenyan protesters looted shops.
A[civilian] loot                    | PROTEST riot      | ZAF:CVL           | South African protesters looted shops.
looting/n                           | PROTEST riot      | HTI:CVL           | The looting by Haitian protesters continued.
A[civilian] march +_demonstrate | PROTEST demo        | KEN:CVL       | Kenyan protesters marched to protest.
A[civilian] march for      | PROTEST demo        | ROU:CVL       | Romanian protesters marched for change.
march for B                | PROTEST demo        | ROU:CVL > MDA | Romanian protesters marched for Moldova.
A[OPP] march on                     | PROTEST demo      | PAK:OPP           | The Pakistani opposition marched on the capital.
A[civilian] march on                | PROTEST demo      | ZMB:EDU           | Zambian students marched on the parliament.
march against B                     | PROTEST demo      | ARM:CVL > TUR     | Armenian protesters marched against Turkey.
A[civilian] march                   | PROTEST demo      | BOL:LAB           | Bolivian miners marched.
march for                           | PROTEST demo      | ESP:CVL           | Spanish protesters marched for peace.
march in                            | PROTEST demo      | BRA:CVL           | Brazilian protesters marched in the capital.
march through                       | PROTEST demo      | CHL:EDU           | Chilean students marched through the capital.
march to                            | PROTEST demo      | MEX:EDU           | Mexican teachers marched to the palace.
march/n against B          | PROTEST demo        | KHM:CVL > YEM | Cambodian protesters' march against Yemen began.
march/n for                | PROTEST demo        | JPN:CVL       | Japanese protesters' march for peace began.
march/n on                 | PROTEST demo        | ARM:CVL       | Armenian protesters' march on the palace began.
A[civilian] mass +_demonstrate | PROTEST demo        | KEN:CVL       | Kenyan protesters massed near the palace to protest.
A[civilian] mass outside   | PROTEST demo        | ZWE:CVL       | Zimbabwean protesters massed outside the embassy.
mount _protest             | PROTEST demo        | AUS:CVL       | Australian protesters mounted a protest.
mount _protest against B   | PROTEST demo        | IDN:CVL > ESP | Indonesian protesters mounted a protest against Spain.
A[civilian] occupy _building        | PROTEST obstruct  | LKA:CVL           | Sri Lankan protesters occupied the office.
A[civilian] occupy _street          | PROTEST obstruct  | SRB:EDU           | Serbian students occupied the square.
A[civilian] occupy                  | PROTEST obstruct  | ARG:EDU           | Argentine students occupied the ministry.
organise _protest against B         | PROTEST demo      | CYP:CVL > TUR     | Cypriot protesters organised a rally against Turkey.
organise _protest                   | PROTEST demo      | NLD:AGR           | Dutch farmers organised a protest.
organize _protest                   | PROTEST demo      | KOR:LAB           | South Korean workers organized a rally.
A[civilian] overrun _territory | PROTEST riot        | LKA:CVL       | Sri Lankan protesters overran the palace.
A[civilian] overturn _vehicle | PROTEST riot        | CUB:CVL       | Cuban protesters overturned cars.
parade +_demonstrate       | PROTEST demo        | PER:LAB       | Peruvian miners paraded through the town to demand jobs.
paralyse                            | PROTEST strike    | ARG:LAB           | Argentine workers paralysed the ports.
A[LAB] paralyse            | PROTEST strike      | GRC:LAB       | Greek workers paralysed the ports.
A[_protest] paralyse B     | PROTEST obstruct    | FRA:CVL       | Protests paralysed Paris.
A[_protest] paralyze B     | PROTEST obstruct    | HTI:CVL       | Protests paralyzed Port-au-Prince.
A[civilian] park _rig across | PROTEST obstruct    | COL:LAB       | Colombian truckers parked their rigs across the highway.
A[civilian] park _vehicle across | PROTEST obstruct    | ARM:AGR       | Armenian farmers parked tractors across the road.
pelt B with                         | PROTEST riot      | BGD:EDU > BGD:COP | Bangladeshi students pelted Bangladeshi police with stones.
pelt B                              | PROTEST riot      | BEL:AGR > BEL     | Belgian farmers pelted the Belgian minister.
picket B                            | PROTEST demo      | PHL:CVL > CHN     | Philippine protesters picketed the Chinese embassy.
picket                              | PROTEST demo      | UKR:LAB           | Ukrainian miners picketed the ministry.
pitch tent                 | PROTEST demo        | MLI:CVL       | Malian protesters pitched tents in the square.
A[civilian] pour into +_demonstrate | PROTEST demo        | KEN:CVL       | Kenyan protesters poured into the square to protest.
pour into _street                   | PROTEST demo      | IRQ:CVL           | Iraqi protesters poured into the streets.
pour on to _street         | PROTEST demo        | MDG:CVL       | Malagasy protesters poured on to the streets.
pour onto _street                   | PROTEST demo      | LBN:CVL           | Lebanese protesters poured onto the streets.
pour to _street            | PROTEST demo        | MDG:CVL       | Malagasy protesters poured to the streets.
A[civilian] protest against B       | PROTEST demo      | GRC > TUR         | Greek farmers protested against Turkey.
A[civilian] protest against         | PROTEST demo      | DEU:AGR           | German farmers protested against the tax.
A[civilian] protest at              | PROTEST demo      | RUS:CVL           | Russian activists protested at the prison.
A[civilian] protest outside         | PROTEST demo      | ISR:CVL           | Israeli protesters protested outside parliament.
A[civilian] protest over            | PROTEST demo      | NGA:EDU           | Nigerian students protested over the fees.
A[civilian] protest                 | PROTEST demo      | ITA:AGR           | Italian farmers protested.
protest                             | PROTEST demo      | ISR:CVL           | Israeli protesters protested on Sunday.
protest/n against B                 | PROTEST demo      | IRN:CVL > IRN     | The Iranian protesters' protest against the Iranian government spread.
protest/n in                        | PROTEST demo      | KAZ:CVL           | The Kazakh protesters' protest in the square ended.
protest/n                           | PROTEST demo      | SRB:EDU           | The Serbian students' protest ended.
A[civilian] rally for               | PROTEST demo      | POL:CVL           | Polish protesters rallied for democracy.
A[civilian] rally in                | PROTEST demo      | ROU:CVL           | Romanian protesters rallied in the capital.
rally against B                     | PROTEST demo      | YEM:CVL > USA     | Yemeni protesters rallied against the United States.
A[OPP] rally                        | PROTEST demo      | ALB:OPP           | The Albanian opposition rallied in the capital.
rally/n                             | PROTEST demo      | MDG:OPP           | The Malagasy opposition's rally ended.
rampage through                     | PROTEST riot      | SLB:CVL           | Protesters in the Solomon Islands rampaged through the town.
A[civilian] ransack _building | PROTEST riot        | IND:CVL       | Indian protesters ransacked the offices.
refuse +_work                       | PROTEST strike    | KOR:MED           | South Korean doctors refused to work.
refuse food                         | PROTEST hunger    | PSE               | Palestinian prisoners refused food.
refuse meal                | PROTEST hunger      | TUR:CRM       | Turkish prisoners refused meals.
A[civilian] revolt against B | PROTEST demo        | NPL:CVL > YEM | Nepalese protesters revolted against Yemen.
ride +_demonstrate         | PROTEST demo        | FRA           | French bikers rode through the town to protest.
riot in                             | PROTEST riot      | GBR:CVL           | British protesters rioted in the town.
riot over                           | PROTEST riot      | IND:CVL           | Indian protesters rioted over the law.
riot                                | PROTEST riot      | PNG:CVL           | Protesters from Papua New Guinea rioted.
riot/n in                           | PROTEST riot      | KEN:CVL           | The Kenyan protesters' riot in the town ended.
riot/n                              | PROTEST riot      | FRA:CVL           | The French protesters' riot ended.
rise up                    | PROTEST demo        | BGD           | Bangladeshi students rose up.
rise up against B                   | PROTEST demo      | SYR:CVL > SYR     | Syrian protesters rose up against the Syrian president.
A[_protest] rock B         | PROTEST demo        | PER:CVL       | Protests rocked Peru.
sail +_demonstrate         | PROTEST demo        | AUS:CVL       | Australian activists sailed into the harbour to protest.
scuffle with B                      | PROTEST riot      | TUR:CVL > TUR:COP | Turkish protesters scuffled with Turkish police.
scuffle/n with B                    | PROTEST riot      | ARM:CVL > ARM:COP | The Armenian protesters' scuffle with Armenian police was brief.
A[civilian] set _building ablaze | PROTEST riot        | HUN:CVL       | Hungarian protesters set the offices ablaze.
A[civilian] set _building alight | PROTEST riot        | ZWE:CVL       | Zimbabwean protesters set the offices alight.
A[civilian] set _building on fire | PROTEST riot        | GRC:CVL       | Greek protesters set the offices on fire.
A[civilian] set _self alight | PROTEST             | CHN:REL       | A Tibetan monk set himself alight.
A[civilian] set _self on fire | PROTEST             | TUN:EDU       | A Tunisian student set himself on fire.
A[civilian] set _vehicle on fire    | PROTEST riot      | FRA:CVL           | French protesters set cars on fire.
A[civilian] set fire to             | PROTEST riot      | IRN:CVL           | Iranian protesters set fire to a bank.
A[civilian] set fire to _building | PROTEST riot        | PAK:CVL       | Pakistani protesters set fire to a hotel.
set _self alight           | PROTEST             | TUN:CVL       | A Tunisian citizen set himself alight.
set _self on fire          | PROTEST             | TUN:CVL       | A Tunisian citizen set himself on fire.
A[civilian] set fire to _self | PROTEST             | TUN:EDU       | A Tunisian student set fire to himself.
set up barricade                    | PROTEST obstruct  | KGZ:CVL           | Kyrgyz protesters set up barricades.
A[civilian] set fire to _district | PROTEST riot        | FRA:CVL       | French rioters set fire to a suburb.
A[_protest] shake B        | PROTEST demo        | KEN:CVL       | Nairobi was shaken by protests against the tax.
shout slogan                        | PROTEST demo      | IND:EDU           | Indian students shouted slogans.
A[LAB] shut _border        | PROTEST strike      | USA:LAB       | American dockers shut the ports.
A[civilian] shut down               | PROTEST strike    | NGA:LAB           | Nigerian workers shut down the refinery.
A[civilian] shut down _building | PROTEST strike      | NGA:LAB       | Nigerian workers shut down an oil depot.
shut down _road                     | PROTEST obstruct  | ISR:CVL           | Israeli protesters shut down the highway.
A[civilian] sit down on    | PROTEST obstruct    | ARM:EDU       | Armenian students sat down on a highway.
A[civilian] sit on _road   | PROTEST obstruct    | IND:AGR       | Indian farmers sat on the railway tracks.
sit-in/n                   | PROTEST obstruct    | IRQ:CVL       | The Iraqi protesters' sit-in lasted a week.
sit-in/n outside           | PROTEST obstruct    | EGY:CVL       | The Egyptian protesters' sit-in outside the ministry lasted a week.
smash window                        | PROTEST vandalize | CHL:CVL           | Chilean protesters smashed windows.
spray-paint                         | PROTEST vandalize | ISL:CVL           | Icelandic activists spray-painted the bank.
A[_protest] spread         | PROTEST demo        | BGD:CVL       | The protests spread to Dhaka.
A[civilian] squat on _road | PROTEST obstruct    | IND:AGR       | Indian farmers squatted on the railway tracks.
stage _protest against B            | PROTEST demo      | VNM:CVL > CHN     | Vietnamese protesters staged a rally against China.
A[civilian] stage _strike           | PROTEST strike    | BEL:LAB           | Belgian workers staged a strike.
stage _protest in                   | PROTEST demo      | MKD:CVL           | Macedonian protesters staged a march in the capital.
stage _protest over                 | PROTEST demo      | BGR:LAB           | Bulgarian miners staged a protest over jobs.
stage _protest                      | PROTEST demo      | MNG:CVL           | Mongolian protesters staged a rally.
stage sit-in               | PROTEST obstruct    | LBN:CVL       | Lebanese protesters staged a sit-in.
stage sit-in outside       | PROTEST obstruct    | IRQ:CVL       | Iraqi protesters staged a sit-in outside the ministry.
A[civilian] stand +_demonstrate | PROTEST demo        | SRB:EDU       | Serbian students stood in silence to protest.
A[civilian] start _hungerstrike     | PROTEST hunger    | UKR               | A Ukrainian prisoner started a hunger strike.
A[civilian] start _strike           | PROTEST strike    | DEU:LAB           | German workers started a strike.
start _protest                      | PROTEST demo      | MNE:EDU           | Montenegrin students started a protest.
stay away from work        | PROTEST strike      | GHA:EDU       | Ghanaian teachers stayed away from work.
stay home in protest       | PROTEST strike      | NGA:EDU       | Nigerian teachers stayed home in protest.
stone embassy                       | PROTEST riot      | SYR:CVL           | Syrian protesters stoned the embassy.
stone _vehicle             | PROTEST riot        | SEN:OPP       | Senegalese opposition supporters stoned buses.
A[civilian,OPP] stone _building | PROTEST riot        | IND:CVL       | Indian protesters stoned the station.
stop work                           | PROTEST strike    | POL:LAB           | Polish miners stopped work.
stoppage/n                          | PROTEST strike    | ARG:LAB           | The stoppage by Argentine workers ended.
A[civilian] storm _building         | PROTEST riot      | LKA:CVL           | Sri Lankan protesters stormed the house and the office.
A[civilian] storm _business | PROTEST riot        | LBN:CVL       | Lebanese protesters stormed a bank.
stream into _street        | PROTEST demo        | PER:CVL       | Peruvian protesters streamed into the streets.
A[LAB] strike                       | PROTEST strike    | IND:LAB           | Indian workers struck on Monday.
strike for                          | PROTEST strike    | CAN:LAB           | Canadian workers struck for better pay.
strike over                         | PROTEST strike    | GBR:MED           | British nurses struck over pay.
strike/n over                       | PROTEST strike    | FIN:LAB           | The Finnish workers' strike over pay ended.
strike/n                            | PROTEST strike    | FRA:LAB           | The French workers' strike ended.
swarm                               | PROTEST demo      | BRA:CVL           | Brazilian protesters swarmed the palace.
A[_protest] sweep B        | PROTEST demo        | CHL:CVL       | Protests swept Chile in October.
A[_protest] take place     | PROTEST demo        | PRT:CVL       | Demonstrations took place in Lisbon on Sunday.
take to _street against B           | PROTEST demo      | IRN:CVL > IRN     | Iranian protesters took to the streets against the Iranian government.
take part in _protest               | PROTEST demo      | HUN:EDU           | Hungarian teachers took part in the march.
take to _street                     | PROTEST demo      | PER:CVL           | Peruvian protesters took to the streets.
take to roof               | PROTEST demo        | HND:CVL       | Honduran protesters took to the roof.
A[civilian] tear down      | PROTEST vandalize   | BGD:CVL       | Bangladeshi protesters tore down a statue.
A[civilian] tear down flag | PROTEST vandalize   | SEN:CVL       | Senegalese protesters tore down the flag.
tear up flag               | PROTEST riot        | UGA:CVL       | Ugandan protesters tore up the flag.
throng                              | PROTEST demo      | BGD:EDU           | Bangladeshi students thronged the square.
A[civilian] throng _street | PROTEST demo        | SRB:EDU       | Serbian students thronged the streets.
A[civilian] throw _grenade | PROTEST riot        | CHN:CVL       | Chinese protesters threw petrol bombs.
A[civilian] throw _grenade at B | PROTEST riot        | SOM:CVL > NER | Somali protesters threw petrol bombs at Nigerien police.
A[CRM] throw _stone        | PROTEST riot        | GRC:CRM       | Greek inmates threw rocks.
A[civilian] throw _stone at B       | PROTEST riot      | PSE:CVL > ISR:MIL | Palestinian protesters threw stones at Israeli soldiers.
A[civilian] throw _stone            | PROTEST riot      | CHL:EDU           | Chilean students threw stones.
topple statue                       | PROTEST vandalize | COL:CVL           | Colombian protesters toppled the statue.
A[civilian] topple statue  | PROTEST vandalize   | BGD:CVL       | Bangladeshi protesters toppled a statue.
A[civilian] torch _building         | PROTEST riot      | SLB:CVL           | Protesters in the Solomon Islands torched the building.
A[civilian] torch _vehicle          | PROTEST riot      | BGD:EDU           | Bangladeshi students torched buses.
A[civilian] torch _district | PROTEST riot        | SLB:CVL       | Rioters in the Solomon Islands torched Chinatown.
A[civilian] torch          | PROTEST riot        | NPL:CVL       | Nepalese protesters torched the archive.
trample flag               | PROTEST riot        | PRK:CVL       | North Korean protesters trampled the flag.
A[civilian] trash _building | PROTEST riot        | SWE:CVL       | Swedish protesters trashed the offices.
A[civilian] turn out +_denounce | PROTEST demo        | SDN:CVL       | Sudanese protesters turned out to denounce the coup.
A[civilian] turn out +_demonstrate | PROTEST demo        | KEN:CVL       | Kenyan protesters turned out to protest.
turn out against B         | PROTEST demo        | SYR:CVL > AGO | Syrian protesters turned out against Angola.
turn out for _protest      | PROTEST demo        | VNM:CVL       | Vietnamese protesters turned out for the rally.
unrest/n in                         | PROTEST riot      | KAZ:CVL           | The Kazakh protesters' unrest in the city spread.
uprising/n against B                | PROTEST demo      | SYR:CVL > SYR     | The Syrian protesters' uprising against the Syrian president spread.
vandalise                           | PROTEST vandalize | ESP:CVL           | Spanish protesters vandalised the bank.
vandalize                           | PROTEST vandalize | KEN:CVL           | Kenyan protesters vandalized the statue.
vigil/n outside            | PROTEST demo        | EGY:CVL       | Egyptian protesters' vigil outside the palace began.
walk off job                        | PROTEST strike    | USA:LAB           | American workers walked off the job.
A[civilian] walk out       | PROTEST strike      | USA:EDU       | American teachers walked out on Monday.
walk +_demonstrate         | PROTEST demo        | ARM:CVL       | Armenian villagers walked to the capital to denounce the deal.
wave flag                           | PROTEST demo      | SDN:CVL           | Sudanese protesters waved flags.
wave placard                        | PROTEST demo      | MMR:CVL           | Burmese protesters waved placards.
withdraw labour            | PROTEST strike      | NER:LAB       | Nigerien workers withdrew their labour.
A[civilian] wreck _building | PROTEST riot        | KAZ:CVL       | Kazakh protesters wrecked the offices.
