# pattern | code | who | example     (docs/guide/predicates.md)
blackmail B                   | THREATEN          | RUS > MDA     | Russia blackmailed Moldova over gas.
blackmail/n of B           | THREATEN            | LTU > SDN     | Lithuania's blackmail of Sudan drew anger.
bounty/n on B              | THREATEN arrest     | MOZ > UGA     | Mozambique's bounty on Ugandan rebels drew anger.
brandish _weapon              | THREATEN violence | PRK           | North Korea brandished its missiles.
consider +ASSAULT          | THREATEN violence   | ISR           | Israel considered attacking the base.
consider +SANCTION         | THREATEN *          | CAN           | Canada considered expelling the ambassador.
consider _sanctions        | THREATEN restrict   | CAN           | Canada considered sanctions.
consider _sanctions against B | THREATEN restrict   | EUR > SRB     | The European Union considered sanctions against Serbia.
consider _sanctions on B   | THREATEN restrict   | USA > GEO     | The United States considered sanctions on Georgia.
conspire against B[actor]  | THREATEN            | IRQ > CAN     | Iraq conspired against Canada.
contemplate +ASSAULT       | THREATEN violence   | ISR           | Israel contemplated attacking the base.
contemplate +SANCTION      | THREATEN *          | CAN           | Canada contemplated expelling the ambassador.
contemplate _sanctions against B | THREATEN restrict   | GEO > TCD     | Georgia contemplated sanctions against Chad.
death_threat/n             | THREATEN violence   | RUS           | Russia's death threat drew anger.
death_threat/n against B   | THREATEN violence   | YEM > COL     | Yemen's death threat against Colombia drew anger.
death_threat/n to B        | THREATEN violence   | SOM > IND     | Somalia's death threats to India drew anger.
deliver _threat to B       | THREATEN            | BGR > GEO     | Bulgaria delivered a warning to Georgia.
direct threat at B         | THREATEN            | SAU > RWA     | Saudi Arabia directed threats at Rwanda.
draft _sanctions against B | THREATEN restrict   | SRB > POL     | Serbia drafted sanctions against Poland.
draw up _sanctions         | THREATEN restrict   | NOR           | Norway drew up sanctions.
draw up _sanctions against B | THREATEN restrict   | SDN > VNM     | Sudan drew up sanctions against Vietnam.
fire shot across bow       | THREATEN            | CHN           | China fired a shot across the bow.
flex muscle                   | THREATEN          | CHN           | China flexed its muscles.
get _threat                | THREATEN <          | > HND:JUD     | The Honduran judge got threats.
give B deadline            | THREATEN relations  | NER > FRA     | Niger gave France a deadline to withdraw its troops.
give B month               | THREATEN relations  | NER > FRA     | Niger gave the French troops a month to leave.
give B until               | THREATEN            | MLI:GOV > MLI:CVL | The Malian junta gave Malian protesters until Friday to disperse.
give B week | THREATEN relations | MLI > FRA | Mali gave France a week to leave.
give notice of _strike     | THREATEN            | ZAF:LAB       | South African miners gave notice of a strike.
give ultimatum to B           | THREATEN          | IRQ > TUR     | Iraq gave an ultimatum to Turkey.
give warning to B             | THREATEN          | ISR > LBN     | Israel gave a warning to Lebanon.
give _threat to B             | THREATEN          | NER > FRA     | Niger gave an ultimatum to France.
give B hour | THREATEN | NER > FRA | Niger gave France 48 hours to withdraw its troops.
give B ultimatum              | THREATEN          | SRB > KOS     | Serbia gave Kosovo an ultimatum.
give ultimatum                | THREATEN          | LBY           | Libya gave an ultimatum.
hand _threat to B          | THREATEN            | POL > BGD     | Poland handed an ultimatum to Bangladesh.
hand B ultimatum           | THREATEN            | COL > KEN     | Colombia handed Kenya an ultimatum.
hint +SANCTION             | THREATEN *          | EUR           | The European Union hinted that it might impose sanctions.
hint at _violence          | THREATEN violence   | AZE           | Azerbaijan hinted at an attack.
hint at _violence against B | THREATEN violence   | AZE > ARM     | Azerbaijan hinted at an attack against Armenia.
hint at _sanctions         | THREATEN restrict   | GBR           | Britain hinted at further sanctions.
hint at _sanctions against B | THREATEN restrict   | DEU > GEO     | Germany hinted at sanctions against Georgia.
hint at _consequence       | THREATEN            | IRN           | Iran hinted at retaliation.
hold threat over B         | THREATEN            | HRV > ITA     | Croatia held the threat over Italy.
hold out prospect of _sanctions | THREATEN restrict   | EUR           | The European Union held out the prospect of sanctions.
hold out prospect of _sanctions against B | THREATEN restrict   | EUR > GEO     | The European Union held out the prospect of sanctions against Georgia.
hurl threat at B           | THREATEN            | NGA > EST     | Nigeria hurled threats at Estonia.
intimidate B                  | THREATEN          | CHN > TWN     | China intimidated Taiwan.
issue _threat against B       | THREATEN          | IRN > ISR     | Iran issued threats against Israel.
issue _threat to B            | THREATEN          | TUR > CYP     | Turkey issued an ultimatum to Cyprus.
issue _warrant against B      | THREATEN arrest   | ARG:JUD > IRN | An Argentine court issued a warrant against an Iranian minister.
issue _warrant for B          | THREATEN arrest   | UKR:JUD > RUS | A Ukrainian court issued an arrest warrant for a Russian general.
issue fatwa                   | THREATEN violence | IRN           | Iran issued a fatwa.
issue _threat                 | THREATEN          | PRK           | North Korea issued a warning.
issue _warrant                | THREATEN arrest   | FRA:JUD       | A French court issued an arrest warrant.
lay claim to _territory    | THREATEN territory  | CHN           | China laid claim to the islands.
let B +_know               | THREATEN            | USA > IRN     | Washington let Iran know that it would strike.
level threat against B     | THREATEN            | BGR > PER     | Bulgaria levelled threats against Peru.
level threat at B          | THREATEN            | NER > KEN     | Niger leveled threats at Kenya.
lob threat at B            | THREATEN            | CAN > BGR     | Canada lobbed threats at Bulgaria.
make _threat against B        | THREATEN          | VEN > GUY     | Venezuela made threats against Guyana.
make _threat to B             | THREATEN          | RUS > FIN     | Russia made threats to Finland.
make _threat                  | THREATEN          | ERI           | Eritrea made threats.
menace +                   | THREATEN *          | MDA:AGR       | Moldovan farmers menaced to block the bridge.
menace B                      | THREATEN          | RUS > SWE     | Sweden was menaced by Russia.
moot _sanctions against B  | THREATEN restrict   | PRK > SDN     | North Korea mooted sanctions against Sudan.
mull +ASSAULT              | THREATEN violence   | ISR           | Israel mulled attacking the base.
mull +SANCTION             | THREATEN *          | CAN           | Canada mulled expelling the ambassador.
mull _sanctions against B  | THREATEN restrict   | SDN > MAR     | Sudan mulled sanctions against Morocco.
mull _sanctions on B       | THREATEN restrict   | SOM > NER     | Somalia mulled sanctions on Niger.
offer bounty for B         | THREATEN arrest     | HKG > GBR     | Hong Kong offered a bounty for a British activist.
mull _sanctions            | THREATEN restrict   | AUS           | Australia mulled sanctions.
offer bounty on B          | THREATEN arrest     | AZE > SWE     | Azerbaijan offered a bounty on Swedish rebels.
offer reward for B         | THREATEN arrest     | TUR > PER     | Turkey offered a reward for Peruvian rebels.
place bounty on B          | THREATEN arrest     | DZA > BEL     | Algeria placed a bounty on Belgian rebels.
plan +SANCTION                | THREATEN *        | EUR           | The European Union plans to impose sanctions.
plan _sanctions            | THREATEN restrict   | CAN           | Canada planned tariffs.
plan _sanctions against B  | THREATEN restrict   | ROU > SRB     | Romania planned sanctions against Serbia.
plan _sanctions on B       | THREATEN restrict   | BOL > MEX     | Bolivia planned sanctions on Mexico.
pledge +ASSAULT               | THREATEN violence | ETH           | Ethiopia pledged to attack the rebels.
pledge +COERCE                | THREATEN *        | SLV           | El Salvador pledged to arrest the smugglers.
pledge +SANCTION              | THREATEN *        | CAN           | Canada pledged to impose sanctions.
pledge _revenge               | THREATEN violence | LBN:REB       | Lebanese militants pledged revenge.
plot against B[actor]      | THREATEN            | ZWE > GEO     | Zimbabwe plotted against Georgia.
poised/a +ASSAULT          | THREATEN violence   | PER           | Peru was poised to attack the camp.
prepare _sanctions         | THREATEN restrict   | SWE           | Sweden prepared sanctions.
prepare _sanctions against B | THREATEN restrict   | RUS > FRA     | Russia prepared sanctions against France.
prepare _sanctions on B    | THREATEN restrict   | YEM > MLI     | Yemen prepared sanctions on Mali.
prepared/a for _war        | THREATEN violence   | ERI           | Eritrea is prepared for war.
press claim to _territory  | THREATEN territory  | VEN           | Venezuela pressed its claim to the region.
promise +_punishing        | THREATEN            | IRN > ISR     | Iran promised to punish Israel.
promise +ASSAULT              | THREATEN violence | YEM:REB       | Yemeni rebels promised to attack the ships.
promise +COERCE               | THREATEN *        | HUN           | Hungary promised to deport the migrants.
promise +SANCTION             | THREATEN *        | USA           | Washington promised to impose sanctions.
promise _consequence          | THREATEN          | RUS           | Russia promised retaliation.
promise _revenge              | THREATEN violence | IRN           | Iran promised revenge.
promise _violence          | THREATEN violence   | HTI:CRM       | A Haitian gang promised a bloodbath.
promise revenge on B       | THREATEN violence   | AZE > COL     | Azerbaijan promised revenge on Colombia.
provocation/n against B    | THREATEN            | SYR > THA     | Syria's provocations against Thailand drew anger.
put B on notice               | THREATEN          | USA > IRN     | The United States put Iran on notice.
put bounty on B            | THREATEN arrest     | USA > HTI     | Washington put a bounty on a Haitian gangster.
put price on head of B     | THREATEN arrest     | EST > KAZ     | Estonia put a price on the head of the minister of Kazakhstan.
raise bounty on B          | THREATEN arrest     | USA > VEN     | Washington raised the bounty on the Venezuelan president.
raise prospect of _sanctions  | THREATEN restrict | EUR           | The European Union raised the prospect of sanctions.
raise prospect of _war        | THREATEN violence | PAK           | Pakistan raised the prospect of war.
raise spectre of _war         | THREATEN violence | RUS           | Russia raised the spectre of war.
rattle saber                  | THREATEN          | RUS           | Russia rattled its saber.
rattle sabre                  | THREATEN          | PRK           | North Korea rattled its sabre.
receive _threat            | THREATEN <          | > HND:JUD     | The Honduran judge received threats.
receive _threat from A     | THREATEN            | HND:CRM > HND:JUD | The Honduran judge received threats from a Honduran gang.
receive death_threat       | THREATEN violence < | > HND:JUD     | The Honduran judge received death threats.
ready/a +_revenge          | THREATEN violence   | IRN           | Iran is ready to retaliate.
ready/a +ASSAULT           | THREATEN violence   | IRN           | Iran is ready to attack the ships.
ready/a for _war           | THREATEN violence   | ERI           | Eritrea is ready for war.
reserve right +               | THREATEN          | IRN           | Iran reserved the right to respond.
reserve right +ASSAULT        | THREATEN violence | TUR           | Turkey reserved the right to attack the rebels.
scheme against B[actor]    | THREATEN            | GRC > IDN     | Greece schemed against Indonesia.
seek arrest of B              | THREATEN arrest   | TUR > ISR     | Turkey sought the arrest of Israeli officers.
seek _warrant for B           | THREATEN arrest   | ESP:JUD > CHN | A Spanish court sought a warrant for a Chinese minister.
send _threat to B             | THREATEN          | BLR > POL     | Belarus sent a warning to Poland.
serve notice of _strike    | THREATEN            | ZAF:LAB       | South African miners served notice of a strike.
serve notice on B             | THREATEN          | CHN > IND     | China served notice on India.
serve ultimatum on B          | THREATEN          | AUT > SRB     | Austria served an ultimatum on Serbia.
set deadline for B         | THREATEN relations  | IRQ > TUR     | Iraq set a deadline for Turkey to withdraw.
sound _threat              | THREATEN            | NOR           | Norway sounded a warning.
sound _threat to B         | THREATEN            | NPL > ETH     | Nepal sounded a warning to Ethiopia.
swear +ASSAULT                | THREATEN violence | SYR:REB       | Syrian rebels swore to attack the capital.
swear _revenge                | THREATEN violence | TCD:REB       | Chadian rebels swore revenge.
swear vengeance on B       | THREATEN violence   | SAU > BLR     | Saudi Arabia swore vengeance on Belarus.
threat/n against B            | THREATEN          | IRN > ISR     | Iran's threats against Israel continued.
threat/n of _sanctions        | THREATEN restrict | USA           | Washington's threat of sanctions worked.
threat/n of _violence         | THREATEN violence | PRK           | North Korea's threat of war was ignored.
threat/n to B                 | THREATEN          | CHN > TWN     | China's threat to Taiwan was condemned.
threat/n +                    | THREATEN *        | TUR           | Turkey repeated its threat to invade Syria.
threat/n                      | THREATEN          | IRN           | Iran's threats continued.
threaten B with expulsion     | THREATEN expel    | EUR > HUN     | The European Union threatened Hungary with expulsion.
threaten B with prison        | THREATEN arrest   | TUR > TUR     | Turkey threatened Turkish journalists with prison.
threaten B with _consequence  | THREATEN          | CHN > LTU     | China threatened Lithuania with consequences.
threaten B with _sanctions    | THREATEN restrict | USA > TUR     | The United States threatened Turkey with sanctions.
threaten B with _violence     | THREATEN violence | VEN > GUY     | Venezuela threatened Guyana with war.
threaten _sanctions against B | THREATEN restrict | EUR > RUS     | The European Union threatened sanctions against Russia.
threaten _sanctions on B      | THREATEN restrict | USA > IRQ     | The United States threatened sanctions on Iraq.
threaten _violence against B  | THREATEN violence | PRK > JPN     | North Korea threatened attacks against Japan.
threaten B +ASSAULT           | THREATEN violence | ISR > LBN     | Israel threatened Lebanon to bomb the airport.
threaten B with               | THREATEN          | EGY > ETH     | Egypt threatened Ethiopia with a lawsuit.
threaten with _sanctions      | THREATEN restrict | CAN           | Canada threatened with sanctions.
threaten +                    | THREATEN *        | BIH           | Bosnia threatened to leave the talks.
threaten +ASSAULT             | THREATEN violence | YEM:REB       | Yemeni rebels threatened to attack the port.
threaten +COERCE              | THREATEN *        | IRN           | Iran threatened to seize the tanker.
threaten +SANCTION            | THREATEN *        | POL           | Poland threatened to cut ties.
threaten B                    | THREATEN          | RUS > UKR     | Ukraine was threatened by Russia.
threaten with                 | THREATEN          | NER           | Niger threatened with a lawsuit.
threaten _consequence         | THREATEN          | CHN           | Beijing threatened retaliation.
threaten _revenge             | THREATEN violence | IRN           | Iran threatened revenge.
threaten _sanctions           | THREATEN restrict | GBR           | Britain threatened sanctions.
threaten _strike              | THREATEN          | FRA:LAB       | French workers threatened a strike.
threaten _violence            | THREATEN violence | NGA:REB       | Nigerian militants threatened attacks.
threaten _war                 | THREATEN violence | ERI           | Eritrea threatened war.
threaten                      | THREATEN          | SDN           | Sudan threatened on Friday.
ultimatum/n to B              | THREATEN          | NER > FRA     | Niger's ultimatum to France expired.
ultimatum/n                   | THREATEN          | SRB           | Serbia's ultimatum expired on Monday.
vow _revenge against B        | THREATEN violence | TUR > SYR     | Turkey vowed retaliation against Syrian rebels.
vow _revenge on B             | THREATEN violence | IRN > ISR     | Iran vowed revenge on Israel.
vow +                         | THREATEN          | PHL           | The Philippines vowed to defend the reef.
vow +ASSAULT                  | THREATEN violence | PAK           | Pakistan vowed to attack the militants.
vow +COERCE                   | THREATEN *        | ITA           | Italy vowed to deport the migrants.
vow +MOBILIZE                 | THREATEN violence | GRC           | Greece vowed to deploy warships.
vow +SANCTION                 | THREATEN *        | JPN           | Japan vowed to impose sanctions.
vow +_revenge                 | THREATEN violence | ISR           | Israel vowed to retaliate.
vow crackdown                 | THREATEN restrict | PHL           | Manila vowed a crackdown.
vow _consequence              | THREATEN          | RUS           | Moscow vowed a response.
vow _revenge                  | THREATEN violence | AFG:REB       | Afghan militants vowed revenge.
warn B against _violence   | THREATEN violence   | IRN > ISR     | Iran warned Israel against an attack.
warn B of _consequence        | THREATEN          | RUS > NOR     | Russia warned Norway of consequences.
warn B of _sanctions          | THREATEN restrict | EUR > GEO     | The European Union warned Georgia of sanctions.
warn B of _violence           | THREATEN violence | PRK > KOR     | North Korea warned South Korea of war.
warn of _revenge           | THREATEN            | IRN           | Iran warned of revenge.
warn of _strike            | THREATEN restrict   | NGA:LAB       | Nigerian workers warned of a strike.
warn of retaliation           | THREATEN          | CAN           | Canada warned of retaliation.
warn of _consequence          | THREATEN          | CHN           | Beijing warned of consequences.
warn of _sanctions            | THREATEN restrict | USA           | Washington warned of sanctions.
warn of _war                  | THREATEN violence | ETH           | Ethiopia warned of war.
warn +ASSAULT                 | THREATEN violence | ISR           | Israel warned that it would bomb the port.
warn +COERCE                  | THREATEN *        | IRN           | Iran warned that it would seize the ships.
warn +SANCTION                | THREATEN *        | EUR           | The European Union warned that it would impose sanctions.
warn off B                 | THREATEN            | MOZ > GRC     | Mozambique warned off Greece.
A[state] warning/n         | THREATEN            | IRN           | Iran's warning was ignored.
A[armed] warning/n         | THREATEN            | LBN:REB       | The Lebanese militants' warning was ignored.
warrant/n against B           | THREATEN arrest   | RUS > UKR     | Russia's arrest warrant against a Ukrainian general was published.
weigh +ASSAULT             | THREATEN violence   | ISR           | Israel weighed attacking the base.
weigh +SANCTION            | THREATEN *          | CAN           | Canada weighed expelling the ambassador.
weigh _consequence against B | THREATEN restrict   | MEX > USA     | Mexico weighed retaliation against the United States.
weigh _sanctions           | THREATEN restrict   | JPN           | Japan weighed sanctions.
weigh _sanctions against B | THREATEN restrict   | BEL > MEX     | Belgium weighed sanctions against Mexico.
weigh _sanctions on B      | THREATEN restrict   | DEU > ESP     | Germany weighed sanctions on Spain.
