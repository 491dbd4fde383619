# pattern | code | who | example     (docs/guide/predicates.md)
abduct B                           | ASSAULT abduct         | SOM:REB > KEN     | Somali militants abducted Kenyan workers.
abduct                             | ASSAULT abduct         | NGA:REB           | Nigerian militants abducted the teachers.
abduction/n of B                   | ASSAULT abduct         | PRK > JPN         | North Korea's abduction of Japanese citizens was condemned.
abduction/n                        | ASSAULT abduct         | PRK               | North Korea's abductions were condemned.
acid_attack/n on B         | ASSAULT unconventional | > IRN         | An acid attack on Iranian students came on Monday.
advance on B               | ASSAULT             | YEM:REB > ZMB | Yemeni rebels advanced on Zambia.
aggression/n against B             | ASSAULT                | RUS > UKR         | Russia's aggression against Ukraine was condemned.
aim at B | ASSAULT | > KEN:CVL | Soldiers aimed at the Kenyan demonstrators.
air_raid/n                 | ASSAULT aerial      | SYR           | Syria's air raid killed ten people.
air_raid/n against B       | ASSAULT aerial      | TUR > CHN     | Turkey's air raid against China came on Monday.
air_raid/n on B            | ASSAULT aerial      | AGO > DZA     | Angola's air raid on Algeria came on Monday.
air_strike/n               | ASSAULT aerial      | ISR           | Israel's air strikes killed ten people.
air_strike/n on B          | ASSAULT aerial      | PAK > AFG     | Pakistan's air strike on Afghanistan killed four people.
airstrike/n against B              | ASSAULT aerial         | EGY > LBY         | Egypt's airstrikes against Libyan militants continued.
airstrike/n in B                   | ASSAULT aerial         | TUR > SYR         | Turkey's airstrike in Syria left ten dead.
airstrike/n on B                   | ASSAULT aerial         | SAU > YEM         | Saudi Arabia's airstrikes on Yemen continued.
airstrike/n                        | ASSAULT aerial         | ISR               | Israel's airstrikes continued.
ambush B                           | ASSAULT                | MLI:REB > FRA:MIL | French soldiers were ambushed by Malian rebels.
ambush _convoy                     | ASSAULT                | MOZ:REB           | Mozambican rebels ambushed a convoy.
ambush                             | ASSAULT                | PHL:REB           | Philippine rebels ambushed the patrol.
ambush/n of B                      | ASSAULT                | COL:REB > COL:MIL | The ambush of Colombian soldiers by Colombian rebels left five dead.
ambush/n on B                      | ASSAULT                | IND:REB > IND:COP | The Indian rebels' ambush on Indian police was filmed.
ambush/n                           | ASSAULT                | MOZ:REB           | The Mozambican rebels' ambush left six dead.
annihilate B                       | ASSAULT                | ETH:MIL > SOM:REB | Ethiopian troops annihilated Somali militants.
annihilate                         | ASSAULT destroy        | RUS:MIL           | Russian troops annihilated the village.
arson/n                            | ASSAULT destroy        | BGD:CVL           | The arson by Bangladeshi protesters caused panic.
assassinate B                      | ASSAULT targeted       | ISR > IRN         | Iranian officials were assassinated by Israel.
assassinate                        | ASSAULT targeted       | SOM:REB           | Somali militants assassinated the mayor.
assassination/n of B               | ASSAULT targeted       | RUS > UKR         | Russia's assassination of a Ukrainian officer was condemned.
assassination/n                    | ASSAULT targeted       | IRN:REB           | The Iranian militants' assassination failed.
assault B                          | ASSAULT                | TUR:COP > TUR     | Turkish police assaulted Turkish journalists.
assault _territory                 | ASSAULT                | RUS:MIL           | Russian troops assaulted the town.
assault/n against B                | ASSAULT                | SAU > YEM         | The Saudi assault against Yemeni rebels continued.
assault/n on B                     | ASSAULT                | RUS > UKR         | Russia's assault on Ukraine continued.
assault/n                          | ASSAULT                | RUS:MIL           | The Russian troops' assault failed.
atrocity/n against B               | ASSAULT                | MMR:MIL > MMR     | The Burmese army's atrocities against Burmese villagers were documented.
atrocity/n                         | ASSAULT                | ERI:MIL           | The atrocities by Eritrean soldiers were documented.
attack B with drone                | ASSAULT drone          | YEM:REB > SAU     | Yemeni rebels attacked Saudi Arabia with drones.
attack B with _knife               | ASSAULT primitive      | PSE > ISR:MIL     | Palestinian militants attacked Israeli soldiers with knives.
attack with _bomb                  | ASSAULT explosives     | IRQ:REB           | Iraqi militants attacked the base with bombs.
attack with _drone                 | ASSAULT drone          | UKR               | Ukraine attacked the base with drones.
attack with _knife                 | ASSAULT primitive      | COD:REB           | Congolese rebels attacked the village with machetes.
attack with _missile               | ASSAULT heavy-weapons  | RUS               | Russia attacked the port with missiles.
attack B                           | ASSAULT                | AZE > ARM         | Armenia was attacked by Azerbaijan.
attack _building                   | ASSAULT                | AFG:REB           | Afghan militants attacked the hospital.
attack _ship                       | ASSAULT                | YEM:REB           | Yemeni rebels attacked the tanker.
attack _territory                  | ASSAULT                | SDN:REB           | Sudanese rebels attacked the town.
attack _troops                     | ASSAULT                | THA:REB           | Thai rebels attacked the soldiers.
attack                             | ASSAULT                | COD:REB           | Congolese rebels attacked on Sunday.
attack ~first              | ASSAULT             | ERI           | Eritrea attacked first, Addis Ababa said.
attack/n against B                 | ASSAULT                | IRN > ISR         | Iran's attack against Israel failed.
attack/n on B                      | ASSAULT                | RUS > UKR         | Russia's attack on Ukraine continued.
attack/n +                         | ASSAULT                | BFA:REB           | The Burkinabe militants' attack to seize the town failed.
attack/n                           | ASSAULT                | NGA:REB           | The Nigerian militants' attack failed.
avenge                             | ASSAULT                | IRN               | Iran avenged the general.
barrage/n of _missile              | ASSAULT heavy-weapons  | RUS               | Russia's barrage of missiles hit the port.
barrage/n on B                     | ASSAULT heavy-weapons  | LBN:REB > ISR     | The Lebanese militants' barrage on Israel lasted an hour.
baton-charge B                     | ASSAULT crowd-control  | IND:COP > IND     | The students were baton-charged by Indian police.
batter B                   | ASSAULT             | ISR > LBN     | Israel battered Lebanon.
battle B for                       | ASSAULT                | SDN:MIL > SDN:REB | Sudanese troops battled Sudanese rebels for the city.
battle with B                      | ASSAULT                | SYR:MIL > SYR:REB | Syrian troops battled with Syrian rebels.
battle B                           | ASSAULT                | PHL:MIL > PHL:REB | Philippine soldiers battled Philippine rebels.
battle/n against B                 | ASSAULT                | IRQ:MIL > IRQ:REB | The Iraqi army's battle against Iraqi militants ended.
battle/n between B                 | ASSAULT &              | LBY:REB, LBY:MIL  | A battle between Libyan rebels and Libyan soldiers raged.
battle/n for _territory            | ASSAULT                | SYR:MIL           | The Syrian army's battle for the city went on.
battle/n with B                    | ASSAULT                | TUR:MIL > SYR:REB | The Turkish army's battle with Syrian rebels continued.
battle/n                           | ASSAULT                | UKR:MIL           | The Ukrainian troops' battle went on.
bayonet B                          | ASSAULT primitive      | SDN:MIL > SDN     | Sudanese soldiers bayoneted Sudanese villagers.
beat B to death                    | ASSAULT beat           | IRN:COP > IRN     | Iranian police beat an Iranian student to death.
beat back _violence        | ASSAULT             | UKR:MIL       | Ukrainian troops beat back the assault.
beat back B[armed]         | ASSAULT             | DZA:MIL > ERI:REB | Algerian troops beat back Eritrean rebels.
beat off _violence         | ASSAULT             | UKR:MIL       | Ukrainian troops beat off the attack.
beat off B                 | ASSAULT             | COD:MIL > COD:REB | Congolese soldiers beat off Congolese rebels.
beat back B                | ASSAULT             | ETH:MIL > ERI:MIL | Ethiopian troops beat back Eritrean soldiers.
beat off B[armed]          | ASSAULT             | ERI:MIL > SWE:REB | Eritrean troops beat off Swedish rebels.
beat up B                          | ASSAULT beat           | KEN:COP > KEN     | Kenyan police beat up Kenyan journalists.
beat B                             | ASSAULT beat           | BLR:COP > BLR     | Belarusian protesters were beaten by Belarusian police.
beat off B with _stick     | ASSAULT beat        | BOL:AGR > BOL:COP | Bolivian peasants beat off Bolivian police with clubs.
beating/n of B                     | ASSAULT beat           | BLR:COP > BLR     | The Belarusian police's beating of Belarusian students was filmed.
begin _violence against B          | ASSAULT                | ETH:MIL > ETH:REB | The Ethiopian army began an offensive against Ethiopian rebels.
begin _violence                    | ASSAULT                | SYR:MIL           | Syrian troops began the assault.
behead B                           | ASSAULT targeted       | IRQ:REB > GBR     | Iraqi militants beheaded a British journalist.
behead                             | ASSAULT targeted       | PHL:REB           | Philippine rebels beheaded the hostage.
beheading/n of B                   | ASSAULT targeted       | LBY:REB > EGY     | The beheading of Egyptian workers by Libyan militants shocked Cairo.
A[civilian] besiege B      | PROTEST obstruct    | SLB:CVL > CHN:GOV | Demonstrators in the Solomon Islands besieged the Chinese embassy.
blast _building            | ASSAULT heavy-weapons | USA           | American jets blasted the compound.
A[MIL] blast _building     | ASSAULT aerial      | ISR:MIL       | Israeli warplanes blasted the buildings.
blast _territory           | ASSAULT heavy-weapons | ISR           | Israeli tanks blasted the camp.
blast _vehicle             | ASSAULT heavy-weapons | USA           | American jets blasted several vehicles.
blast B with _gas          | ASSAULT crowd-control | ROU:COP > MLI | Romanian police blasted Malian protesters with water cannon.
A[armed] blast B[armed]            | ASSAULT heavy-weapons  | USA:MIL > SYR:REB | American troops blasted Syrian rebels with rockets.
blast/n                            | ASSAULT explosives     | PAK:REB           | The blast by Pakistani militants left six dead.
blitz B                    | ASSAULT aerial      | PER > UGA     | Peru blitzed Uganda.
A[armed] blockade _territory       | ASSAULT                | RUS:MIL           | Russian troops blockaded the port.
blow himself up                    | ASSAULT suicide-attack | PAK:REB           | A Pakistani militant blew himself up.
blow hole in               | ASSAULT explosives  | RUS:MIL       | Russian soldiers blew a hole in the dam.
A[_bomb] blow off _limb of B | ASSAULT explosives  | > THA:MIL     | A mine blew off the foot of a Thai soldier.
blow up _building                  | ASSAULT explosives     | LKA:REB           | Sri Lankan rebels blew up a bridge.
blow up _vehicle                   | ASSAULT explosives     | TUR:REB           | Turkish rebels blew up a bus.
blow up                            | ASSAULT explosives     | RUS:MIL           | Russian troops blew up the dam.
bludgeon B                         | ASSAULT beat           | ZWE:COP > ZWE     | Zimbabwean police bludgeoned Zimbabwean protesters.
bomb B                             | ASSAULT explosives     | IRQ:REB > IRQ     | Iraqi militants bombed Iraqi pilgrims.
bomb B[armed]                      | ASSAULT aerial         | FRA > MLI:REB     | France bombed Malian rebels.
bomb B[state]                      | ASSAULT aerial         | ISR > SYR         | Israel bombed Syria.
bomb _building                     | ASSAULT explosives     | NGA:REB           | Nigerian militants bombed a church.
bomb _territory                    | ASSAULT aerial         | SAU               | Saudi Arabia bombed the airport.
bomb                               | ASSAULT explosives     | IRL:REB           | Irish rebels bombed the barracks.
bomb_attack/n              | ASSAULT explosives  | NPL:REB       | Nepalese rebels' bomb attack killed ten people.
bomb_attack/n against B    | ASSAULT explosives  | JOR > KOR     | Jordanian rebels' bomb attack against South Korean troops came on Monday.
bomb_attack/n on B         | ASSAULT explosives  | CHL > UKR     | Chilean rebels' bomb attack on Ukrainian troops came on Monday.
bombard B                          | ASSAULT heavy-weapons  | RUS > UKR         | Ukraine was bombarded by Russia.
bombard _territory                 | ASSAULT heavy-weapons  | SYR:MIL           | Syrian troops bombarded the suburb.
bombard                            | ASSAULT heavy-weapons  | ARM:MIL           | Armenian troops bombarded the road.
bombardment/n of           | ASSAULT heavy-weapons | RUS:MIL       | The Russian army's bombardment of the airport went on.
bombardment/n of B                 | ASSAULT heavy-weapons  | RUS > UKR         | Russia's bombardment of Ukraine continued.
bombardment/n                      | ASSAULT heavy-weapons  | RUS               | Russia's bombardment continued.
bombing/n of B                     | ASSAULT aerial         | ISR > LBN         | Israel's bombing of Lebanon continued.
bombing/n in                       | ASSAULT explosives     | AFG:REB           | The Afghan militants' bombing in the market left ten dead.
bombing/n                          | ASSAULT explosives     | PAK:REB           | The Pakistani militants' bombing left ten dead.
booby-trap                 | ASSAULT explosives  | SYR:REB       | Syrian rebels booby-trapped the houses.
brawl with B               | ASSAULT beat        | VNM > IRQ     | Vietnamese workers brawled with Iraqi workers.
breach _ceasefire                  | ASSAULT                | AZE               | Azerbaijan breached the truce.
breach line                | ASSAULT             | GHA:MIL       | Ghanaian troops breached the line.
break into _territory      | ASSAULT             | SYR:REB       | Syrian rebels broke into the town.
A[armed] break into _village | ASSAULT             | HTI:CRM       | Haitian gangsters broke into the home of a judge.
A[_protest_violence] break out between B | ASSAULT             | MLI, BFA      | Fighting broke out between Mali and Burkina Faso.
break rib of B             | ASSAULT beat        | UGA:MIL > UGA | Ugandan soldiers broke the ribs of a Ugandan lawmaker.
break siege                | ASSAULT             | ZMB:MIL       | Zambian troops broke the siege.
break siege of             | ASSAULT             | IDN:MIL       | Indonesian troops broke the siege of the town.
break through line                 | ASSAULT                | UKR:MIL           | Ukrainian troops broke through Russian lines.
break _ceasefire                   | ASSAULT                | SDN:REB           | Sudanese rebels broke the ceasefire.
bring down _plane          | ASSAULT destroy     | RUS:MIL       | Russian soldiers brought down a helicopter.
brutalise B                        | ASSAULT beat           | ZWE:COP > ZWE     | Zimbabwean police brutalised Zimbabwean students.
brutalize B                        | ASSAULT beat           | UGA:COP > UGA     | Ugandan police brutalized Ugandan activists.
bulldoze _village                  | ASSAULT destroy        | ISR:MIL           | Israeli troops bulldozed the village.
bump off B                 | ASSAULT targeted    | ZMB > PRK     | Zambia bumped off North Korean officers.
bundle B out of            | ASSAULT abduct      | BGD:COP > BGD:EDU | Bangladeshi policemen bundled a Bangladeshi student out of a house.
burn _crop                 | ASSAULT destroy     | ETH:MIL       | Ethiopian troops burned crops.
burn B alive                       | ASSAULT targeted       | IRQ:REB > JOR     | Iraqi militants burned a Jordanian pilot alive.
burn down _building                | ASSAULT destroy        | SSD:MIL           | South Sudanese soldiers burned down the hospital.
burn down                          | ASSAULT destroy        | ETH:MIL           | Ethiopian soldiers burned down the harvest.
burn _building                     | ASSAULT destroy        | MMR:MIL           | Burmese soldiers burned the houses.
burn                               | ASSAULT destroy        | MMR:MIL           | Burmese soldiers burned the rice.
burn to ground             | ASSAULT destroy     | MMR:MIL       | Burmese soldiers burned the village to the ground.
burning/n of _building     | ASSAULT destroy     | MLI           | Mali's burning of the houses drew anger.
burst into                 | ASSAULT             | ECU:CRM       | Ecuadorean gangsters burst into the studio.
burst into _building       | ASSAULT             | TCD:REB       | Chadian rebels burst into the embassy.
butcher B                          | ASSAULT primitive      | DZA:REB > DZA     | Algerian rebels butchered Algerian villagers.
cane B                             | ASSAULT beat           | SGP > SGP         | Singapore caned a Singaporean citizen.
capture _height            | ASSAULT             | AFG:PRM       | The Afghan militia captured the heights.
capture B                          | ASSAULT abduct         | SYR:REB > IRN     | Syrian rebels captured Iranian officers.
capture B[armed]                   | ASSAULT abduct         | UKR:MIL > RUS:MIL | Ukrainian troops captured Russian soldiers.
capture _territory                 | ASSAULT                | ETH:REB           | Ethiopian rebels captured the town.
capture B[place]           | ASSAULT             | COD:REB > COD | Congolese rebels captured Bunia.
capture/n of B[armed]              | ASSAULT abduct         | ISR:MIL > LBN:REB | The Israeli army announced the capture of Lebanese militants.
capture/n of _territory            | ASSAULT                | SDN:REB           | The Sudanese rebels' capture of the city was a blow.
car_bombing/n              | ASSAULT explosives  | SOM:REB       | The car bombing by Somali militants came on Monday.
carry away B               | ASSAULT abduct      | UKR:REB > MOZ | Ukrainian rebels carried away Mozambican villagers.
carry off B                | ASSAULT abduct      | IND:MIL > BGD | Indian soldiers carried off Bangladeshi workers.
carry out _airstrike against B     | ASSAULT aerial         | TUR > IRQ         | Turkey carried out airstrikes against Iraqi rebels.
carry out _airstrike on B          | ASSAULT aerial         | USA > SYR         | The United States carried out airstrikes on Syria.
carry out _violence against B      | ASSAULT                | FRA > MLI         | France carried out a raid against Malian rebels.
carry out _violence in B           | ASSAULT                | USA > SOM         | The United States carried out a strike in Somalia.
carry out _violence on B           | ASSAULT                | IRN > PAK         | Iran carried out an attack on Pakistan.
carry out _airstrike               | ASSAULT aerial         | KEN               | Kenya carried out airstrikes on Sunday.
carry out _violence                | ASSAULT                | BFA:REB           | Burkinabe militants carried out the attack.
charge at B                        | ASSAULT crowd-control  | FRA:COP > FRA     | French police charged at French farmers.
charge crowd                       | ASSAULT crowd-control  | GRC:COP           | Greek police charged the crowd.
A[MIL] chase B             | ASSAULT             | NGA:MIL > NGA:REB | Nigerian troops chased Nigerian militants.
chase B towards            | ASSAULT             | GIN:MIL > SEN:REB | Guinean troops chased Senegalese rebels towards the border.
choke B                            | ASSAULT beat           | USA:COP > USA     | American police choked an American protester.
A[_violence] claim life    | ASSAULT             | SAU           | Saudi airstrikes claimed the lives of ten people.
A[_grenade] claim life     | ASSAULT explosives  |               | A bomb claimed the lives of three Kenyan soldiers.
claim responsibility for _violence | ASSAULT                | SOM:REB           | Somali militants claimed responsibility for the attack.
claim responsibility               | ASSAULT                | YEM:REB           | Yemeni rebels claimed responsibility on Sunday.
clash between B                    | ASSAULT &              | ETH:MIL, ETH:REB  | Fighters clashed between Ethiopian soldiers and Ethiopian rebels.
clash with B                       | ASSAULT &              | KGZ:MIL, TJK:MIL  | Kyrgyz soldiers clashed with Tajik soldiers.
clash                              | ASSAULT &              | THA, KHM          | Thailand and Cambodia clashed on the border.
clash/n between B                  | ASSAULT &              | ARM:MIL, AZE:MIL  | Clashes between Armenian troops and Azerbaijani troops continued.
clash/n with B                     | ASSAULT &              | THA:MIL, KHM:MIL  | The Thai army's clash with Cambodian soldiers lasted an hour.
clash/n                            | ASSAULT &              | IND:MIL, CHN:MIL  | The clash between Indian troops and Chinese troops left 20 dead.
clear B out of             | ASSAULT             | KOR:MIL > TUN:REB | South Korean troops cleared Tunisian rebels out of the village.
close in on B              | ASSAULT             | RUS:MIL > QAT | Russia closed in on Qatar.
club B                             | ASSAULT beat           | NPL:COP > NPL     | Nepalese police clubbed Nepalese students.
combat B[armed]                    | ASSAULT                | CMR:MIL > NGA:REB | Cameroonian soldiers combated Nigerian militants.
come to blow with B        | ASSAULT beat        | IDN > SWE     | Indonesian workers came to blows with Swedish workers.
come under fire at         | ASSAULT firearms <  | > KEN:COP     | Kenyan police came under fire at the checkpoint.
come under fire from A     | ASSAULT firearms    | SDN:REB > SDN:MIL | Sudanese soldiers came under fire from Sudanese rebels.
come under fire in         | ASSAULT firearms <  | > UNO         | United Nations peacekeepers came under fire in the town.
come under fire near       | ASSAULT firearms <  | > MLI:MIL     | Malian soldiers came under fire near the river.
commit _violence against B         | ASSAULT                | MMR:MIL > MMR     | Burmese soldiers committed atrocities against Burmese villagers.
commit genocide                    | ASSAULT unconventional | SDN:PRM           | Sudanese militias committed genocide.
commit _violence                   | ASSAULT                | ERI:MIL           | Eritrean soldiers committed a massacre.
conduct _airstrike against B       | ASSAULT aerial         | JOR > SYR         | Jordan conducted airstrikes against Syrian militants.
conduct _airstrike on B            | ASSAULT aerial         | ISR > SYR         | Israel conducted airstrikes on Syria.
conduct _violence against B        | ASSAULT                | USA > YEM         | The United States conducted a raid against Yemeni militants.
conduct _airstrike                 | ASSAULT aerial         | EGY               | Egypt conducted airstrikes.
conduct _violence                  | ASSAULT                | TUR               | Turkey conducted an offensive.
conquer B                          | ASSAULT                | IRQ > KWT         | Iraq conquered Kuwait.
conquer _territory                 | ASSAULT                | RWA:REB           | Rwandan rebels conquered the province.
conquest/n of B            | ASSAULT             | RUS > IRN     | Russia's conquest of Iran went on.
continue _violence                 | ASSAULT                | RUS               | Russia continued the bombardment.
cost life                  | ASSAULT             | ISR           | An Israeli raid cost nine lives.
counterattack                      | ASSAULT                | UKR:MIL           | Ukrainian troops counterattacked.
counterattack/n against B          | ASSAULT                | UKR > RUS         | Ukraine's counterattack against Russian troops began.
counteroffensive/n against B       | ASSAULT                | UKR > RUS         | Ukraine's counteroffensive against Russian troops stalled.
crash into _building               | ASSAULT                | SAU               | Saudi hijackers crashed into the building.
crush B[armed]                     | ASSAULT                | LKA:MIL > LKA:REB | The Sri Lankan army crushed Sri Lankan rebels.
crush rebellion            | ASSAULT             | ETH:MIL       | Ethiopian troops crushed the rebellion.
crush uprising             | ASSAULT             | SYR:MIL       | Syrian troops crushed the uprising.
cut _throat                | ASSAULT             | DZA:REB       | Algerian rebels cut the throats of six villagers.
cut _throat of B           | ASSAULT             | DZA:REB > DZA | Algerian rebels cut the throats of Algerian monks.
cut down B                         | ASSAULT firearms       | MMR:MIL > MMR     | Burmese soldiers cut down Burmese protesters.
damage _building                   | ASSAULT destroy        | RUS               | Russian missiles damaged a hospital.
damage _ship                       | ASSAULT                | UKR               | Ukrainian drones damaged the warship.
decapitate B                       | ASSAULT targeted       | SYR:REB > LBN:MIL | Syrian rebels decapitated a Lebanese soldier.
decimate B[armed]          | ASSAULT             | ISR > AGO     | Israeli troops decimated Angolan rebels.
declare _war against B             | ASSAULT                | ETH > ERI         | Ethiopia declared war against Eritrea.
declare _war on B                  | ASSAULT                | TCD > SDN         | Chad declared war on Sudan.
declare _war                       | ASSAULT                | ARM               | Armenia declared war.
defeat B                           | ASSAULT                | TCD:MIL > LBY     | Chadian soldiers defeated Libyan troops.
defeat B[armed]                    | ASSAULT                | UGA:MIL > UGA:REB | Ugandan soldiers defeated Ugandan rebels.
demolish _building                 | ASSAULT destroy        | ISR:MIL           | Israeli troops demolished the houses.
derail _vehicle            | ASSAULT destroy     | IND:REB       | Indian rebels derailed a train.
descend on B               | ASSAULT             | IND:MIL > HTI | Indian soldiers descended on Haitian protesters.
desecrate                          | ASSAULT destroy        | AZE:MIL           | Azerbaijani soldiers desecrated the church.
destroy B                          | ASSAULT destroy        | USA > IRQ         | The United States destroyed Iraqi tanks.
destroy _building                  | ASSAULT destroy        | MMR:MIL           | Burmese soldiers destroyed the mosque.
destroy _ship                      | ASSAULT destroy        | IRN               | Iran destroyed the tanker.
destroy _territory                 | ASSAULT destroy        | SYR:MIL           | Syrian troops destroyed the town.
destroy _weapon                    | ASSAULT destroy        | UKR:MIL           | Ukrainian troops destroyed the tanks.
destroy                            | ASSAULT destroy        | ETH:MIL           | Ethiopian troops destroyed the harvest.
destruction/n of _building         | ASSAULT destroy        | AFG:REB           | The destruction of the statues by Afghan militants shocked the world.
A[_bomb] detonate          | ASSAULT explosives  | > EGY       | A bomb detonated in Cairo.
detonate belt                      | ASSAULT suicide-attack | TUN:REB           | A Tunisian militant detonated his explosive belt.
detonate vest                      | ASSAULT suicide-attack | IDN:REB           | An Indonesian militant detonated a vest.
detonate _bomb                     | ASSAULT explosives     | LBN:REB           | Lebanese militants detonated a bomb.
detonate                           | ASSAULT explosives     | IRQ:REB           | Iraqi militants detonated the charge.
devastate _village         | ASSAULT destroy     | SYR:MIL       | The Syrian army devastated the town.
die after torture          | ASSAULT torture     | > BLR         | A Belarusian activist died in jail after torture.
die from torture           | ASSAULT torture     | > SYR         | A Syrian student died from torture.
die in _violence by A              | ASSAULT                | SOM               | Three people died in an attack by Somali militants.
die of torture             | ASSAULT torture     | > MMR         | A Burmese activist died of torture.
die under torture          | ASSAULT torture     | > EGY         | An Egyptian activist died under torture.
dislodge B                         | ASSAULT                | LBY:MIL > LBY:REB | Libyan soldiers dislodged Libyan militants.
A[COP] disperse with               | ASSAULT crowd-control  | UGA:COP           | Ugandan police dispersed the crowd with batons.
disperse B with _stick     | ASSAULT beat        | SEN:COP > SEN:EDU | Senegalese police dispersed Senegalese students with batons.
do away with B             | ASSAULT targeted    | SYR:REB > AFG | Syrian rebels did away with Afghan students.
do battle with B           | ASSAULT             | COL:REB > KEN | Colombian rebels did battle with Kenya.
douse B with               | ASSAULT unconventional | AFG:UAF > PAK | Afghan gunmen doused the Pakistani student with acid.
down _plane                        | ASSAULT                | TUR > RUS         | Turkey downed a Russian jet.
downing/n of _plane        | ASSAULT             | IRN           | Iran's downing of the jet drew anger.
drag B                             | ASSAULT beat           | BLR:COP > BLR     | Belarusian police dragged Belarusian students.
drench B with _gas         | ASSAULT crowd-control | TUR:COP > LTU | Turkish police drenched Lithuanian protesters with water cannon.
drive _vehicle into _building | ASSAULT suicide-attack | TUR:REB       | A Turkish rebel drove a truck into a police station.
drive _vehicle into _crowd | ASSAULT primitive   | DEU           | A German citizen drove a car into a crowd.
drive B back               | ASSAULT             | UKR:MIL > RUS:MIL | Russian soldiers were driven back by Ukrainian troops.
drive B from _territory            | ASSAULT                | LBY:MIL > LBY:REB | Libyan troops drove Libyan militants from the city.
drive B ~back              | ASSAULT             | UKR:MIL > RUS:MIL | Russian troops were driven back from the river by Ukrainian soldiers.
A[armed] drive B[armed] out of | ASSAULT             | RWA:MIL > MOZ:REB | Rwandan troops drove the Mozambican insurgents out of the town.
drive back B               | ASSAULT             | ETH:MIL > SOM:REB | Ethiopian troops drove back Somali rebels.
drive back B with _gas     | ASSAULT crowd-control | TUR:MIL > UKR | Turkish troops drove back Ukrainian civilians with tear gas.
drive back B[armed]        | ASSAULT             | GHA:MIL > NPL:REB | Ghanaian troops drove back Nepalese rebels.
drive into crowd                   | ASSAULT primitive      | DEU               | A German citizen drove into the crowd.
drive off B                | ASSAULT             | SOM:MIL > SOM:REB | Somali soldiers drove off Somali militants.
drive off B with _gas      | ASSAULT crowd-control | NER:COP > NER:EDU | Nigerien police drove off Nigerien students with tear gas.
drive off B with _stick    | ASSAULT beat        | UGA:COP > UGA:EDU | Ugandan police drove off Ugandan students with batons.
drive back B with _stick   | ASSAULT beat        | IND:COP > IND:AGR | Indian police drove back Indian farmers with sticks.
drone_attack/n on B        | ASSAULT drone       | UKR > RUS     | Ukraine's drone attack on Russia came at night.
drone_strike/n             | ASSAULT drone       | TUR           | Turkey's drone strike came at dawn.
drone_strike/n on B        | ASSAULT drone       | USA > IRQ     | The American drone strike on Iraqi militants came at dawn.
drop _bomb on B                    | ASSAULT aerial         | SYR > SYR         | Syria dropped bombs on Syrian rebels.
drop _bomb                         | ASSAULT aerial         | RUS               | Russia dropped bombs.
dump _corpse               | ASSAULT targeted    | MEX:CRM       | Mexican gangsters dumped the body.
dump _corpse of B          | ASSAULT targeted    | MEX:CRM > MEX | Mexican gangsters dumped the body of a Mexican mayor.
dynamite                   | ASSAULT explosives  | COL:REB       | Colombian rebels dynamited the pipeline.
electrocute B                      | ASSAULT torture        | SYR > SYR         | Syrian officers electrocuted Syrian prisoners.
eliminate B[armed]                 | ASSAULT targeted       | ISR > LBN         | Israel eliminated a Lebanese militant.
engage B in battle         | ASSAULT             | SYR:REB > TUR | Syrian rebels engaged Turkey in battle.
engage B[armed] in                 | ASSAULT                | MLI:MIL > MLI:REB | Malian soldiers engaged Malian rebels in a gunfight.
exchange blow with B       | ASSAULT beat        | SWE > KAZ     | Swedish workers exchanged blows with Kazakh workers.
exchange fire with B               | ASSAULT firearms &     | KOR:MIL, PRK:MIL  | South Korean soldiers exchanged fire with North Korean soldiers.
exchange gunfire with B            | ASSAULT firearms &     | MEX:MIL, USA      | Mexican soldiers exchanged gunfire with American police.
exchange fire                      | ASSAULT firearms &     | IND, PAK          | India and Pakistan exchanged fire.
exchange gunfire                   | ASSAULT firearms &     | AFG, PAK          | Afghanistan and Pakistan exchanged gunfire.
exchange shot with B       | ASSAULT             | SYR:REB > CAN | Syrian rebels exchanged shots with Canada.
exchange/n of fire between B | ASSAULT firearms &  | ISR, LBN      | An exchange of fire between Israel and Lebanon followed.
exchange/n of fire with B  | ASSAULT firearms &  | IND, PAK      | India's exchange of fire with Pakistan followed.
execute B                          | ASSAULT targeted       | SYR:REB > SYR:MIL | Syrian soldiers were executed by Syrian rebels.
execute                            | ASSAULT targeted       | SAU               | Saudi Arabia executed 12 men.
execution/n of B                   | ASSAULT targeted       | IRN > IRN         | Iran's execution of an Iranian protester was condemned.
execution/n                        | ASSAULT targeted       | SAU               | Saudi Arabia's executions were condemned.
A[_bomb] explode           | ASSAULT explosives  | > IRQ       | A bomb exploded in Baghdad.
explode _bomb                      | ASSAULT explosives     | ESP:REB           | Spanish rebels exploded a bomb.
A[_bomb] explode outside B | ASSAULT explosives  | > RUS         | A bomb exploded outside the Russian embassy.
A[_bomb] explode near B    | ASSAULT explosives  | > JPN         | A bomb exploded near the Japanese consulate.
explosion/n                        | ASSAULT explosives     | LBN:REB           | The explosion by Lebanese militants shook the city.
exterminate B                      | ASSAULT                | RWA:PRM > RWA     | Rwandan militias exterminated Rwandan villagers.
A[_shell] fall in B        | ASSAULT heavy-weapons | > UKR         | Shells fell in the Ukrainian capital.
A[_shell] fall on          | ASSAULT heavy-weapons | > BIH         | Shells fell on a market in Bosnia.
A[_shell] fall on B        | ASSAULT heavy-weapons | > SYR         | Rockets fell on a Syrian town.
fall to A                  | ASSAULT             | SYR:REB > SYR | The town of Idlib fell to Syrian rebels.
fall upon B                | ASSAULT             | SDN:MIL > UKR | Sudanese troops fell upon Ukrainian civilians.
fight B for                        | ASSAULT                | YEM:REB > YEM:MIL | Yemeni rebels fought Yemeni soldiers for the port.
fight against B                    | ASSAULT                | LBN:REB > ISR     | Lebanese militants fought against Israel.
fight for _territory               | ASSAULT                | COD:REB           | Congolese rebels fought for the city.
fight off B                        | ASSAULT                | SYR:MIL > SYR:REB | Syrian soldiers fought off Syrian rebels.
fight way into             | ASSAULT             | COL:REB       | Colombian rebels fought their way into the city.
fight with B                       | ASSAULT                | TCD:MIL > SDN:REB | Chadian soldiers fought with Sudanese rebels.
fight B                            | ASSAULT                | NGA:MIL > NGA:REB | Nigerian soldiers fought Nigerian militants.
fight back                         | ASSAULT                | UKR:MIL           | Ukrainian troops fought back.
fight                              | ASSAULT                | MLI:REB           | Malian rebels fought in the hills.
fight/n between B          | ASSAULT &           | IRN, IRQ      | The fight between Iran and Iraq went on.
fighting/n against B               | ASSAULT                | PHL:MIL > PHL:REB | The Philippine army's fighting against Philippine rebels went on.
fighting/n between B               | ASSAULT &              | SDN:MIL, SDN:REB  | Fighting between Sudanese soldiers and Sudanese rebels continued.
fighting/n with B                  | ASSAULT &              | COL:MIL, COL:REB  | The Colombian army's fighting with Colombian rebels continued.
fighting/n                         | ASSAULT                | SDN:MIL           | The Sudanese army's fighting went on.
finish off B               | ASSAULT targeted    | SYR:MIL > TUR:REB | Syrian soldiers finished off the Turkish rebels.
fire _bullet at B                  | ASSAULT firearms       | SDN:MIL > SDN     | Sudanese soldiers fired shots at Sudanese protesters.
fire _drone at B                   | ASSAULT drone          | UKR > RUS         | Ukraine fired drones at Russia.
fire _gas at B                     | ASSAULT crowd-control  | KEN:COP > KEN     | Kenyan police fired tear gas at Kenyan students.
fire _gas on B                     | ASSAULT crowd-control  | PAK:COP > PAK     | Pakistani police fired tear gas on Pakistani lawyers.
fire _missile against B            | ASSAULT heavy-weapons  | IRN > IRQ         | Iran fired missiles against Iraqi bases.
fire _missile at B                 | ASSAULT heavy-weapons  | YEM:REB > ISR     | Yemeni rebels fired missiles at Israel.
fire _missile into B               | ASSAULT heavy-weapons  | LBN:REB > ISR     | Lebanese militants fired rockets into Israel.
fire _missile on B                 | ASSAULT heavy-weapons  | RUS > UKR         | Russia fired missiles on Ukraine.
fire _missile toward B             | ASSAULT heavy-weapons  | PSE > ISR         | Palestinian militants fired rockets toward Israel.
fire _missile towards B            | ASSAULT heavy-weapons  | IRN > ISR         | Iran fired missiles towards Israel.
fire at B                          | ASSAULT firearms       | THA:MIL > KHM:MIL | Thai soldiers fired at Cambodian soldiers.
fire into crowd                    | ASSAULT firearms       | IRN:COP           | Iranian police fired into the crowd.
fire on B                          | ASSAULT firearms       | CHN > PHL         | China fired on Philippine fishermen.
fire rubber bullet                 | ASSAULT crowd-control  | ZAF:COP           | South African police fired rubber bullets.
fire upon B                        | ASSAULT firearms       | IRN > IND         | Iran fired upon Indian sailors.
fire _gas +                        | ASSAULT crowd-control  | FRA:COP           | French police fired tear gas to disperse the crowd.
fire _gas into                     | ASSAULT crowd-control  | GEO:COP           | Georgian police fired tear gas into the crowd.
fire across                        | ASSAULT firearms       | PAK:MIL           | Pakistani troops fired across the border.
fire into                          | ASSAULT firearms       | VEN:MIL           | Venezuelan soldiers fired into the air.
fire _bullet                       | ASSAULT firearms       | KEN:COP           | Kenyan police fired shots.
fire _gas                          | ASSAULT crowd-control  | KEN:COP           | Kenyan police fired water cannon.
fire ~first                | ASSAULT firearms    | AZE           | Azerbaijan fired first, Yerevan said.
firebomb _building         | ASSAULT destroy     | GBR:UAF       | British gunmen firebombed a school.
firebomb B                 | ASSAULT explosives  | COL:REB > PER:COP | Colombian rebels firebombed Peruvian police.
firefight/n between B      | ASSAULT firearms &  | MLI:MIL, MLI:REB | A firefight between Malian soldiers and Malian rebels lasted an hour.
firefight/n with B         | ASSAULT firearms &  | USA:MIL, AFG:REB | The American soldiers' firefight with Afghan rebels lasted an hour.
firing/n of _missile at B  | ASSAULT heavy-weapons | ZWE > GRC     | Zimbabwe's firing of missiles at Greece drew anger.
flatten _building                  | ASSAULT destroy        | ISR               | Israel flattened the building.
flatten                            | ASSAULT destroy        | RUS:MIL           | Russian troops flattened the city.
fling _grenade at B        | ASSAULT explosives  | KEN:REB > ETH:MIL | Kenyan rebels flung grenades at Ethiopian troops.
flog B                             | ASSAULT beat           | AFG > AFG         | Afghanistan flogged an Afghan journalist.
flogging/n of B            | ASSAULT beat        | BOL > JOR     | Bolivia's flogging of Jordanian prisoners drew anger.
flush B out of             | ASSAULT             | CHN:MIL > ERI:REB | Chinese troops flushed Eritrean rebels out of the village.
flush out B                | ASSAULT             | IND:MIL > TCD:REB | Indian troops flushed out Chadian rebels.
foray/n into B             | ASSAULT             | BOL > DZA     | Bolivia's foray into Algeria drew anger.
frog-march B               | ASSAULT beat        | UGA:MIL > UGA | Ugandan soldiers frog-marched a Ugandan lawmaker.
gang-rape B | ASSAULT sexual | COD:REB > COD | The Congolese women were gang-raped by Congolese rebels.
garrotte B                 | ASSAULT targeted    | COL > ETH     | Colombian soldiers garrotted Ethiopian prisoners.
gas B                              | ASSAULT unconventional | SYR > SYR         | Syria gassed Syrian villagers.
gas_attack/n               | ASSAULT unconventional | SYR           | Syria's gas attack killed ten people.
gas_attack/n against B     | ASSAULT unconventional | BOL > ZWE     | Bolivia's gas attack against Zimbabwe came on Monday.
gas_attack/n on B          | ASSAULT unconventional | SWE > PAK     | Sweden's gas attack on Pakistan came on Monday.
genocide/n against B               | ASSAULT unconventional | MMR > MMR         | The Burmese army's genocide against Burmese villagers was condemned.
genocide/n of B                    | ASSAULT unconventional | TUR > ARM         | The genocide of Armenian villagers by Turkish troops was recognised.
give B shock               | ASSAULT torture     | EGY:COP > EGY | Egyptian police gave Egyptian activists electric shocks.
A[_missile] go after       | ASSAULT aerial      | TUR           | Turkish jets went after the hideouts.
A[armed] go after B        | ASSAULT             | TUR:MIL > IRQ | Turkish troops went after Iraqi militants.
A[_bomb] go off            | ASSAULT explosives  | > SOM       | A car bomb went off in Mogadishu.
A[UAF, CRM, REB, MIL, COP] go on _rampage | ASSAULT             | CRI:UAF       | A gunman went on a rampage in Costa Rica.
go to war against B                | ASSAULT                | ARG > GBR         | Argentina went to war against Britain.
go to war with B                   | ASSAULT                | ETH > ERI         | Ethiopia went to war with Eritrea.
go to war                          | ASSAULT                | SLV               | El Salvador went to war.
A[_bomb] go off outside B  | ASSAULT explosives  | > TUR         | A bomb went off outside the Turkish consulate.
A[_bomb] go off at B       | ASSAULT explosives  | > ITA         | A car bomb went off at the Italian embassy.
A[_bomb] go off near B     | ASSAULT explosives  | > FRA         | A device went off near the French embassy.
A[_bomb] go off in B       | ASSAULT explosives  | > ISR         | A parcel bomb went off in the Israeli embassy.
grenade_attack/n           | ASSAULT explosives  | COL:REB       | Colombian rebels' grenade attack killed ten people.
grenade_attack/n against B | ASSAULT explosives  | BOL > GEO     | Bolivian rebels' grenade attack against Georgian police came on Monday.
grenade_attack/n on B      | ASSAULT explosives  | MLI > BRA     | Malian rebels' grenade attack on Brazilian police came on Monday.
grope B                    | ASSAULT sexual      | POL > ITA     | Polish soldiers groped Italian workers.
gun down B                         | ASSAULT firearms       | MEX:CRM > MEX     | Mexican gangs gunned down a Mexican journalist.
gun_attack/n               | ASSAULT firearms    | BGR:REB       | Bulgarian rebels' gun attack killed ten people.
gun_attack/n against B     | ASSAULT firearms    | MEX > IRN     | Mexican rebels' gun attack against Iranian police came on Monday.
gun_attack/n on B          | ASSAULT firearms    | SRB > TCD     | Serbian rebels' gun attack on Chadian police came on Monday.
gun_battle/n               | ASSAULT firearms    | KEN:COP       | Kenyan police's gun battle went on.
gun_battle/n between B     | ASSAULT firearms &  | MLI:MIL, MLI:REB | A gun battle between Malian soldiers and Malian rebels lasted an hour.
gun_battle/n with B        | ASSAULT firearms &  | USA:MIL, AFG:REB | The American soldiers' gun battle with Afghan rebels lasted an hour.
gunfight/n between B               | ASSAULT firearms &     | HTI:COP, HTI:CRM  | A gunfight between Haitian police and Haitian gangs lasted an hour.
gunfight/n with B                  | ASSAULT firearms &     | ISR:MIL, LBN:REB  | The Israeli soldiers' gunfight with Lebanese militants lasted an hour.
gut _building              | ASSAULT destroy     | SYR:REB       | Syrian rebels gutted the building.
hack B to death                    | ASSAULT primitive      | BGD:REB > BGD     | Bangladeshi militants hacked a Bangladeshi blogger to death.
A[armed] hammer _territory | ASSAULT             | RUS:MIL       | Russian troops hammered the town.
A[armed] hammer B          | ASSAULT             | ISR:MIL > LBN | Israeli soldiers hammered Lebanon.
hand-grenade B | ASSAULT explosives | BDI:REB > BDI:COP | Burundian police were hand-grenaded by Burundian rebels.
hang B                     | ASSAULT targeted    | IRN > IRN     | Iran hanged an Iranian dissident.
hanging/n of B             | ASSAULT targeted    | POL > TCD     | Poland's hanging of Chadian prisoners drew anger.
harm B                             | ASSAULT                | MMR:MIL > MMR     | Burmese soldiers harmed Burmese villagers.
headbutt B                 | ASSAULT beat        | PRK > ITA     | North Korean soldiers headbutted Italian workers.
hijack _plane                      | ASSAULT abduct         | LBN:REB           | Lebanese militants hijacked the plane.
hijack _ship                       | ASSAULT abduct         | SOM:CRM           | Somali pirates hijacked the ship.
hijack                             | ASSAULT abduct         | SOM:CRM           | Somali pirates hijacked the yacht.
hijacking/n of _ship               | ASSAULT abduct         | SOM:CRM           | The hijacking of the ship by Somali pirates alarmed insurers.
A[_violence] hit _market   | ASSAULT             | > YEM:CVL     | An air strike hit a market in Yemen.
A[_missile] hit _market    | ASSAULT heavy-weapons | > UKR:CVL     | Rockets hit a market in Ukraine.
A[_shell] hit B            | ASSAULT heavy-weapons | > ARM         | Shells hit Armenian villages.
hit B with drone                   | ASSAULT drone          | UKR > RUS         | Ukraine hit Russia with drones.
hit B with _missile                | ASSAULT heavy-weapons  | IRN > IRQ         | Iran hit Iraqi bases with missiles.
hit B                              | ASSAULT                | ISR > IRN         | Iran was hit by Israel.
hit _building                      | ASSAULT                | RUS:MIL           | Russian missiles and Russian troops hit the school.
hit _territory                     | ASSAULT aerial         | SAU               | Saudi jets hit the airport.
hit                                | ASSAULT                | IRN               | Iran hit the refinery.
hit back against B         | ASSAULT             | ESP > ARM     | Spain hit back against Armenia.
hit out at B with _missile | ASSAULT             | IND:MIL > GAB | Indian soldiers hit out at Gabon with rockets.
hold B as shield                   | ASSAULT abduct         | SYR:REB > SYR     | Syrian rebels held Syrian civilians as human shields.
hold B captive                     | ASSAULT abduct         | PHL:REB > CAN     | Philippine rebels held Canadian tourists captive.
hold B for ransom          | ASSAULT abduct      | NGA:REB > KEN | Nigerian rebels held Kenyan tourists for ransom.
hold B hostage                     | ASSAULT abduct         | COL:REB > USA     | Colombian rebels held American workers hostage.
hold off B[armed]          | ASSAULT             | MLI:MIL > FRA:MIL | Malian soldiers held off French troops.
hose B                     | ASSAULT crowd-control | ERI:COP > NGA | Eritrean police hosed Nigerian protesters.
hose down B                | ASSAULT crowd-control | ISR:COP > ISR:CVL | Israeli police hosed down Israeli protesters.
hostility/n between B              | ASSAULT &              | ISR, LBN          | Hostilities between Israel and Lebanon resumed.
hostility/n with B                 | ASSAULT &              | ETH, ERI          | Ethiopia's hostilities with Eritrea resumed.
hunt down B                        | ASSAULT targeted       | USA > PAK         | American troops hunted down Pakistani militants.
hurl grenade at B                  | ASSAULT explosives     | IND:REB > IND:COP | Indian rebels hurled grenades at Indian police.
hurl grenade                       | ASSAULT explosives     | KEN:REB           | Kenyan militants hurled a grenade.
hurt B                             | ASSAULT                | ISR:MIL > LBN     | Israeli troops hurt Lebanese journalists.
impale B                   | ASSAULT primitive   | SOM > DEU     | Somali soldiers impaled German prisoners.
impose blockade on B               | ASSAULT                | IND > NPL         | India imposed a blockade on Nepal.
impose siege on                    | ASSAULT                | SYR               | Syria imposed a siege on the town.
impose blockade                    | ASSAULT                | IND               | India imposed a blockade.
incinerate                         | ASSAULT destroy        | RUS:MIL           | Russian troops incinerated the village.
incursion/n into B                 | ASSAULT                | TUR > SYR         | Turkey's incursion into Syria began.
incursion/n                        | ASSAULT                | UKR               | Ukraine's incursion surprised many.
inflict casualty on B              | ASSAULT                | ARM:MIL > AZE:MIL | Armenian troops inflicted casualties on Azerbaijani soldiers.
injure B                           | ASSAULT                | ISR:MIL > PSE     | Palestinian farmers were injured by Israeli troops.
injure                             | ASSAULT                | TUR               | Turkish airstrikes injured six people.
insurgency/n against B     | ASSAULT             | DEU:REB > AZE | German rebels' insurgency against Azerbaijan began.
intensify _violence                | ASSAULT                | SDN:PRM           | Sudanese militias intensified the attacks.
invade B                           | ASSAULT                | IRQ > KWT         | Kuwait was invaded by Iraq.
invade _territory                  | ASSAULT                | RWA:MIL           | Rwandan troops invaded the province.
invade                             | ASSAULT                | IRQ               | Iraq invaded in August.
invasion/n of B                    | ASSAULT                | RUS > UKR         | Russia's invasion of Ukraine continued.
invasion/n                         | ASSAULT                | RUS               | Russia's invasion changed the map.
kick B                             | ASSAULT beat           | IRN:COP > IRN     | Iranian police kicked an Iranian woman.
kidnap B                           | ASSAULT abduct         | YEM:REB > FRA     | French workers were kidnapped by Yemeni rebels.
kidnap                             | ASSAULT abduct         | HTI:CRM           | Haitian gangs kidnapped the missionaries.
kidnapping/n of B                  | ASSAULT abduct         | LBN:REB > TUR     | The Lebanese militants' kidnapping of Turkish pilots was condemned.
kidnapping/n                       | ASSAULT abduct         | NGA:REB           | The Nigerian militants' kidnappings continued.
kill B in _violence                | ASSAULT                | USA > SOM         | The United States killed Somali militants in an airstrike.
kill B                             | ASSAULT                | ISR:MIL > LBN     | Lebanese journalists were killed by Israeli troops.
kill                               | ASSAULT                | SYR:REB           | Syrian rebels killed 12 people.
killing/n of B                     | ASSAULT                | SAU > SAU         | Saudi Arabia's killing of a Saudi journalist was condemned.
killing/n                          | ASSAULT                | MEX:CRM           | The Mexican gangs' killings continued.
knife B                            | ASSAULT primitive      | SDN > SDN:COP     | Sudanese protesters knifed a Sudanese policeman.
knife_attack/n             | ASSAULT primitive   | BLR:REB       | Belarusian rebels' knife attack killed ten people.
knife_attack/n against B   | ASSAULT primitive   | VNM > TUN     | Vietnamese rebels' knife attack against Tunisian police came on Monday.
knife_attack/n on B        | ASSAULT primitive   | ITA > BRA     | Italian rebels' knife attack on Brazilian police came on Monday.
knock down _building       | ASSAULT destroy     | ISR           | Israel knocked down the homes.
knock down _building of B  | ASSAULT destroy     | ISR > PSE     | Israel knocked down the homes of Palestinian families.
knock out _building        | ASSAULT destroy     | IND:MIL       | Indian soldiers knocked out the power station.
A[_shell] land on          | ASSAULT heavy-weapons | > LBN         | A mortar landed on a school in Lebanon.
land on _building          | ASSAULT heavy-weapons | SYR:MIL       | A shell by the Syrian army landed on a market.
land on _village           | ASSAULT heavy-weapons | SYR:MIL       | Shells by the Syrian army landed on the camp.
lash B                             | ASSAULT beat           | SAU > SAU         | Saudi Arabia lashed a Saudi blogger.
launch drone against B             | ASSAULT drone          | RUS > UKR         | Russia launched drones against Ukraine.
launch drone at B                  | ASSAULT drone          | IRN > ISR         | Iran launched drones at Israel.
launch _airstrike against B        | ASSAULT aerial         | TUR > SYR         | Turkey launched airstrikes against Syrian rebels.
launch _airstrike on B             | ASSAULT aerial         | ETH > ETH         | Ethiopia launched airstrikes on Ethiopian rebels.
launch _missile against B          | ASSAULT heavy-weapons  | RUS > UKR         | Russia launched missiles against Ukraine.
launch _missile at B               | ASSAULT heavy-weapons  | IRN > ISR         | Iran launched missiles at Israel.
launch _missile into B             | ASSAULT heavy-weapons  | LBN:REB > ISR     | Lebanese militants launched rockets into Israel.
launch _missile on B               | ASSAULT heavy-weapons  | YEM:REB > SAU     | Yemeni rebels launched missiles on Saudi Arabia.
launch _violence against B         | ASSAULT                | TUR > SYR         | Turkey launched an offensive against Syrian rebels.
launch _violence in B              | ASSAULT                | TUR > IRQ         | Turkey launched an operation in Iraq.
launch _violence into B            | ASSAULT                | TUR > SYR         | Turkey launched an incursion into Syria.
launch _violence on B              | ASSAULT                | RUS > UKR         | Russia launched an attack on Ukraine.
launch _war against B              | ASSAULT                | IRQ > IRN         | Iraq launched a war against Iran.
launch _war on B                   | ASSAULT                | RUS > GEO         | Russia launched a war on Georgia.
launch _airstrike                  | ASSAULT aerial         | SAU               | Saudi Arabia launched airstrikes.
launch _violence                   | ASSAULT                | ETH:MIL           | Ethiopian troops launched an offensive.
lay siege to B             | ASSAULT             | MMR:MIL > GHA | Burmese soldiers laid siege to Ghana.
lay waste to               | ASSAULT             | COL:REB       | Colombian rebels laid waste to the town.
lay waste to _village      | ASSAULT destroy     | SDN:PRM       | Sudanese militiamen laid waste to the village.
leave dead                         | ASSAULT                | SAU               | Saudi airstrikes left ten people dead.
let off shot               | ASSAULT firearms    | KOR:MIL       | South Korean soldiers let off shots.
level _building                    | ASSAULT destroy        | ISR               | Israel levelled the building.
level _territory                   | ASSAULT destroy        | RUS:MIL           | Russian troops levelled the city.
liberate _territory                | ASSAULT                | UKR:MIL           | Ukrainian troops liberated the village.
liquidate B                        | ASSAULT targeted       | ISR > PSE         | Israel liquidated a Palestinian militant.
lob _bomb at B             | ASSAULT explosives  | HTI:UAF > CHL:COP | Haitian gunmen lobbed grenades at Chilean police.
lob _gas                   | ASSAULT crowd-control | IDN:COP       | Indonesian police lobbed tear gas.
lob _gas at B              | ASSAULT crowd-control | KEN:COP > KEN:CVL | Kenyan police lobbed tear gas at Kenyan protesters.
lob _gas into              | ASSAULT crowd-control | KEN:COP       | Kenyan police lobbed tear gas into the crowd.
lob _grenade at B          | ASSAULT explosives  | PER:REB > ZMB:MIL | Peruvian rebels lobbed grenades at Zambian troops.
lob _missile at B                  | ASSAULT heavy-weapons  | SYR:REB > SYR:MIL | Syrian rebels lobbed shells at Syrian soldiers.
lob _missile into B                | ASSAULT heavy-weapons  | PSE > ISR         | Palestinian militants lobbed rockets into Israel.
loot _building                     | ASSAULT destroy        | COD:REB           | Congolese rebels looted the hospital.
loot _village                      | ASSAULT destroy        | SDN:PRM           | Sudanese militias looted the town.
lose life                  | ASSAULT             | > KEN:MIL     | Kenyan soldiers lost their lives.
lose life in _violence     | ASSAULT             | > ZAF:MIL     | South African peacekeepers lost their lives in the attack.
lose _limb to _bomb        | ASSAULT explosives < | > MLI:MIL     | A Malian soldier lost a leg to a mine.
lose _limb in _violence    | ASSAULT <           | > UKR:MIL     | A Ukrainian soldier lost an arm in the shelling.
lose _limb to              | ASSAULT <           | > SYR:CVL     | A Syrian villager lost a hand to a sniper.
lose _limb in blast        | ASSAULT explosives < | > AFG:JRN     | An Afghan reporter lost a foot in the blast.
lynch B                            | ASSAULT targeted       | HTI > HTI         | Haitian villagers lynched a Haitian gangster.
mace B                     | ASSAULT crowd-control | EST:COP > IRQ | Estonian police maced Iraqi protesters.
machine-gun B | ASSAULT firearms | AFG:REB > AFG | Afghan students were machine-gunned by Afghan militants.
maim B                             | ASSAULT                | SLE:REB > SLE     | Sierra Leonean rebels maimed Sierra Leonean villagers.
A[_bomb] maim B            | ASSAULT explosives  | > COL         | A mine maimed a Colombian farmer.
make off with B            | ASSAULT abduct      | SYR:REB > PAK | Syrian rebels made off with Pakistani villagers.
manhandle B                        | ASSAULT beat           | IND:COP > IND     | Indian police manhandled Indian lawmakers.
march off B                | ASSAULT abduct      | MLI:MIL > NGA | Malian soldiers marched off Nigerian farmers.
massacre B                         | ASSAULT                | SRB:MIL > BIH     | Bosnian villagers were massacred by Serbian soldiers.
massacre/n of B                    | ASSAULT                | BFA:MIL > BFA     | The massacre of Burkinabe villagers by Burkinabe soldiers was condemned.
massacre/n                         | ASSAULT                | SRB:MIL           | The Serbian troops' massacre shocked Europe.
maul B[armed]              | ASSAULT             | PAK:REB > BOL:MIL | Pakistani rebels mauled Bolivian troops.
A[MIL] mine _road          | ASSAULT explosives  | GIN:MIL       | Guinean troops mined the roads.
meet B with _force         | ASSAULT             | SDN:MIL > SDN:CVL | Sudanese soldiers met Sudanese protesters with live fire.
meet B with _gas           | ASSAULT crowd-control | KEN:COP > KEN:CVL | Kenyan police met Kenyan protesters with tear gas.
meet B with charge         | ASSAULT crowd-control | PSE:COP > PSE:CVL | Palestinian police met Palestinian protesters with baton charges.
missile_attack/n on B      | ASSAULT heavy-weapons | IRN > ISR     | Iran's missile attack on Israel came at night.
missile_strike/n on B      | ASSAULT heavy-weapons | RUS > UKR     | Russia's missile strike on Ukraine came at dawn.
mob B                              | ASSAULT beat           | LBN > LBN:GOV     | Lebanese protesters mobbed a Lebanese minister.
molest B                           | ASSAULT sexual         | EGY > EGY         | Egyptian soldiers molested Egyptian women.
mop up B                   | ASSAULT             | KOR:MIL > CUB:REB | South Korean troops mopped up Cuban rebels.
mortar B                           | ASSAULT heavy-weapons  | SYR:REB > SYR:MIL | Syrian rebels mortared Syrian soldiers.
mortar_attack/n            | ASSAULT heavy-weapons | VNM:REB       | Vietnamese rebels' mortar attack killed ten people.
mortar_attack/n against B  | ASSAULT heavy-weapons | SDN > BRA     | Sudanese rebels' mortar attack against Brazilian troops came on Monday.
mortar_attack/n on B       | ASSAULT heavy-weapons | KAZ > HRV     | Kazakh rebels' mortar attack on Croatian troops came on Monday.
mount _violence against B          | ASSAULT                | SYR:MIL > SYR:REB | The Syrian army mounted an offensive against Syrian rebels.
mount _violence on B               | ASSAULT                | AFG:REB > AFG:COP | Afghan militants mounted an attack on Afghan police.
mount _violence                    | ASSAULT                | MOZ:REB           | Mozambican rebels mounted an attack.
move against B             | ASSAULT             | SDN:MIL > LVA | Sudanese troops moved against Latvia.
mow down B                         | ASSAULT firearms       | KEN:REB > KEN     | Kenyan militants mowed down Kenyan students.
murder B                           | ASSAULT targeted       | SLV:MIL > SLV     | Salvadoran priests were murdered by Salvadoran soldiers.
murder                             | ASSAULT targeted       | COL:CRM           | Colombian gangs murdered the mayor.
murder/n of B                      | ASSAULT targeted       | SAU > SAU         | Saudi Arabia's murder of a Saudi journalist was condemned.
murder/n                           | ASSAULT targeted       | COL:CRM           | The Colombian gangs' murders continued.
mutilate B                         | ASSAULT torture        | UGA:REB > UGA     | Ugandan rebels mutilated Ugandan villagers.
mutiny                     | ASSAULT             | MLI:MIL       | Malian troops mutinied.
mutiny against B           | ASSAULT             | BRA:MIL > PER | Brazilian troops mutinied against Peru.
mutiny/n                   | ASSAULT             | MLI:MIL       | The Malian soldiers' mutiny spread to the capital.
mutiny/n against B         | ASSAULT             | THA:MIL > BEL | Thai soldiers' mutiny against Belgium began.
napalm B                   | ASSAULT unconventional | ZMB > UKR     | Zambia napalmed Ukraine.
neutralise B                       | ASSAULT                | TUR > SYR         | Turkey neutralised Syrian rebels.
neutralize B                       | ASSAULT                | DZA:MIL > DZA:REB | Algerian soldiers neutralized Algerian militants.
nuke B                     | ASSAULT unconventional | ESP > AUS     | Spain nuked Australia.
obliterate _territory      | ASSAULT destroy     | RUS           | Russia obliterated the village.
obliterate B               | ASSAULT destroy     | IRN > ISR     | Iran obliterated Israeli towns.
offensive/n against B              | ASSAULT                | SYR:MIL > SYR:REB | The Syrian army's offensive against Syrian rebels resumed.
offensive/n on B                   | ASSAULT                | AZE > ARM         | Azerbaijan's offensive on Armenian villages began.
offensive/n                        | ASSAULT                | SYR:MIL           | The Syrian army's offensive stalled.
onslaught/n                | ASSAULT             | RUS           | Russia's onslaught went on.
onslaught/n against B      | ASSAULT             | NGA > JPN     | Nigeria's onslaught against Japan went on.
onslaught/n on B           | ASSAULT             | POL > ESP     | Poland's onslaught on Spain went on.
open fire at B                     | ASSAULT firearms       | ISR:MIL > LBN     | Israeli soldiers opened fire at Lebanese farmers.
open fire on B                     | ASSAULT firearms       | IRN:COP > IRN     | Iranian police opened fire on Iranian protesters.
open fire                          | ASSAULT firearms       | EGY:MIL           | Egyptian soldiers opened fire.
open up on B               | ASSAULT firearms    | MMR:MIL > MMR:CVL | Burmese soldiers opened up on Burmese villagers.
open up with _gun          | ASSAULT firearms    | MEX:CRM       | Mexican gangsters opened up with rifles.
open up with _gun on B     | ASSAULT firearms    | MEX:CRM > MEX | Mexican gangsters opened up with rifles on Mexican policemen.
order _violence            | ASSAULT             | SRB:MIL       | The Serbian general ordered the massacre.
order _violence against B  | ASSAULT             | USA > SYR     | The American president ordered attacks against Syria.
order _violence of B       | ASSAULT             | SRB:MIL > BIH | The Serbian general ordered the shelling of Bosnia.
order _violence on B       | ASSAULT             | USA > SYR     | The American president ordered strikes on Syria.
overpower B                        | ASSAULT                | SOM:REB > SOM:MIL | Somali militants overpowered Somali soldiers.
overpower B[armed]         | ASSAULT             | NER:REB > MEX:MIL | Nigerien rebels overpowered Mexican troops.
overrun B                          | ASSAULT                | IRQ:REB > IRQ:MIL | Iraqi militants overran Iraqi troops.
overrun _territory                 | ASSAULT                | MLI:REB           | Malian rebels overran the base.
overrun                            | ASSAULT                | BFA:REB           | Burkinabe militants overran the camp.
overwhelm _position        | ASSAULT             | ETH:MIL       | Ethiopian troops overwhelmed the outpost.
pepper B with _bullet      | ASSAULT firearms    | BGD:REB > BLR:MIL | Bangladeshi rebels peppered Belarusian troops with bullets.
pepper-spray B | ASSAULT crowd-control | USA:COP > USA | The American students were pepper-sprayed by American police.
perish                     | ASSAULT             | > SDN         | Sudanese villagers perished on Sunday.
perish in _violence        | ASSAULT             | > BGD         | Bangladeshi students perished in the violence.
pick off B                 | ASSAULT firearms    | TUR:MIL > NGA | Turkish troops picked off Nigerian farmers.
pierce line                | ASSAULT             | FRA:MIL       | French troops pierced the line.
pillage _village           | ASSAULT destroy     | CAF:REB       | Central African rebels pillaged the town.
plant _bomb                        | ASSAULT explosives     | COL:REB           | Colombian rebels planted a bomb.
plough into crowd          | ASSAULT primitive   |               | The Serbian car ploughed into a crowd.
plunder _building          | ASSAULT destroy     | SDN:PRM       | Sudanese militias plundered the hospital.
poison B                           | ASSAULT targeted       | RUS > GBR         | Russia poisoned a British citizen.
poisoning/n of B                   | ASSAULT targeted       | RUS > RUS         | Russia's poisoning of a Russian activist was condemned.
pound B                            | ASSAULT heavy-weapons  | ISR > LBN         | Israel pounded Lebanon.
pound _territory                   | ASSAULT heavy-weapons  | SYR:MIL           | Syrian troops pounded the suburb.
pour _missile into B       | ASSAULT heavy-weapons | SAU > TUR     | Saudi Arabia poured shells into Turkey.
press into _territory      | ASSAULT             | TUR:MIL       | Turkish troops pressed into the town.
pulverise _territory       | ASSAULT heavy-weapons | RUS           | Russia pulverised the town.
pulverize _territory       | ASSAULT heavy-weapons | RUS           | Russia pulverized the town.
pummel B                           | ASSAULT heavy-weapons  | RUS > UKR         | Russia pummelled Ukraine.
pummel _territory                  | ASSAULT heavy-weapons  | RUS:MIL           | Russian troops pummelled the city.
pump _bullet into _vehicle | ASSAULT firearms    | COL:CRM       | Colombian gangsters pumped 25 bullets into the car.
pump _bullet into B        | ASSAULT firearms    | HND:CRM > HND:CVL | Honduran gangsters pumped bullets into Honduran villagers.
punch B                            | ASSAULT beat           | TUR:LEG > TUR:LEG | A Turkish lawmaker punched an opposition lawmaker in Ankara.
push B back from           | ASSAULT             | SOM:MIL > BOL:REB | Somali troops pushed Bolivian rebels back from the town.
push B out of _territory           | ASSAULT                | UKR:MIL > RUS:MIL | Ukrainian troops pushed Russian soldiers out of the village.
A[armed] push B ~back      | ASSAULT             | TCD:MIL > SDN:REB | Sudanese rebels were pushed back from the border by Chadian troops.
push B[armed] out of       | ASSAULT             | IRQ:MIL > SYR:REB | Iraqi troops pushed Syrian rebels out of the valley.
push back B[armed]         | ASSAULT             | NER:MIL > NGA:REB | Nigerien troops pushed back Nigerian militants.
push into _territory       | ASSAULT             | MLI:MIL       | Malian soldiers pushed into the city.
push/n into _territory     | ASSAULT             | RUS           | Russia's push into the region went on.
put _village to torch      | ASSAULT destroy     | MMR:MIL       | Burmese soldiers put the village to the torch.
put B to death                     | ASSAULT targeted       | CHN > CAN         | China put a Canadian smuggler to death.
A[armed] put down _protest | ASSAULT             | UZB:MIL       | Uzbek troops put down the demonstrations.
put down rebellion                 | ASSAULT                | SYR               | Syria put down the rebellion.
put to death B             | ASSAULT             | MMR:MIL > PAK | Burmese soldiers put to death Pakistani villagers.
put to sword B             | ASSAULT             | ETH:MIL > COD | Ethiopian troops put to the sword Congolese villagers.
put to torch               | ASSAULT destroy     | YEM:REB       | Yemeni rebels put the village to the torch.
put torch to               | ASSAULT destroy     | ETH:MIL       | Ethiopian soldiers put the torch to the harvest.
put torch to _building     | ASSAULT destroy     | ETH:MIL       | Ethiopian soldiers put the torch to the village.
put B against wall         | ASSAULT firearms    | SDN:PRM > SDN:MIL | Sudanese militias put Sudanese soldiers against the wall.
quash rebellion                    | ASSAULT                | ETH               | Ethiopia quashed the rebellion.
quell rebellion            | ASSAULT             | ETH:MIL       | Ethiopian troops quelled the rebellion.
raid B                             | ASSAULT                | ISR > LBN         | Israel raided Lebanon.
raid _territory                    | ASSAULT                | NER:REB           | Nigerien rebels raided the village.
raid                               | ASSAULT                | SSD:REB           | South Sudanese rebels raided the cattle camp.
raid/n against B                   | ASSAULT                | KEN:MIL > SOM:REB | The Kenyan army's raid against Somali militants began.
raid/n on B                        | ASSAULT                | ISR > SYR         | Israel's raid on Syria was condemned.
raid/n                             | ASSAULT                | ISR               | Israel's raid left five dead.
rain _bomb on B            | ASSAULT aerial      | BOL > SOM     | Bolivia rained bombs on Somalia.
rain _missile on B                 | ASSAULT heavy-weapons  | SYR:MIL > SYR:REB | Syrian troops rained rockets on Syrian rebels.
rain down _missile on B    | ASSAULT heavy-weapons | CHN > ITA     | China rained down rockets on Italy.
rain down on _territory    | ASSAULT heavy-weapons | RUS           | Russian rockets rained down on the town.
rain down on B             | ASSAULT             | IND:MIL > IRQ | Indian soldiers rained down rockets on Iraqi villagers.
rake B with                | ASSAULT firearms    | MMR:MIL > BGD | Burmese soldiers raked the Bangladeshi villagers with gunfire.
rake with gunfire          | ASSAULT firearms    | MMR:MIL       | Burmese soldiers raked the village with gunfire.
ram _vehicle into                  | ASSAULT primitive      | PSE               | A Palestinian militant rammed a car into the crowd.
ram B                              | ASSAULT                | CHN > PHL         | A Chinese ship rammed a Philippine boat off Manila.
ram _ship                          | ASSAULT                | CHN               | The Chinese coastguard rammed the boat.
A[armed] rampage through   | ASSAULT             | SDN:PRM       | Sudanese militiamen rampaged through a village.
ransack                            | ASSAULT destroy        | CIV:REB           | Ivorian rebels ransacked the embassy.
rape B                             | ASSAULT sexual         | ERI:MIL > ETH     | Ethiopian women were raped by Eritrean soldiers.
rape                               | ASSAULT sexual         | SSD:MIL           | South Sudanese soldiers raped the women.
rape/n of B                        | ASSAULT sexual         | SDN:PRM > SDN     | The rape of Sudanese women by Sudanese militias was condemned.
rape/n                             | ASSAULT sexual         | COD:REB           | The Congolese rebels' rapes were documented.
raze _building                     | ASSAULT destroy        | TUR:MIL           | Turkish troops razed the houses.
raze                               | ASSAULT destroy        | MMR:MIL           | Burmese troops razed the village.
raze to ground             | ASSAULT destroy     | ETH:MIL       | Ethiopian troops razed the village to the ground.
rebel against B                    | ASSAULT                | LBY > LBY         | Libyan soldiers rebelled against the Libyan leader.
rebellion/n against B      | ASSAULT             | AGO:REB > VEN | Angolan rebels' rebellion against Venezuela began.
recapture _territory               | ASSAULT                | SOM:MIL           | Somali troops recaptured the town.
recapture                          | ASSAULT                | NGA:MIL           | Nigerian troops recaptured the district.
recapture/n of _territory          | ASSAULT                | IRQ:MIL           | The Iraqi army's recapture of the city was hailed.
reduce _territory to _ruin | ASSAULT destroy     | RUS           | Russia reduced the town to rubble.
reduce B to _ruin          | ASSAULT destroy     | RUS > UKR     | Russia reduced Ukrainian towns to rubble.
reduce to ash              | ASSAULT destroy     | MLI:MIL       | Malian troops reduced the village to ashes.
reduce to rubble           | ASSAULT destroy     | COL:REB       | Colombian rebels reduced the town to rubble.
regain control of          | ASSAULT             | NGA:MIL       | Nigerian troops regained control of the town.
repel B                            | ASSAULT                | UKR:MIL > RUS:MIL | Ukrainian troops repelled Russian soldiers.
repel _violence                    | ASSAULT                | TCD:MIL           | Chadian soldiers repelled the attack.
reply with _missile        | ASSAULT heavy-weapons | IRN           | Iran replied with rockets.
reprisal/n against B       | ASSAULT             | UGA > DEU     | Uganda's reprisals against Germany came on Monday.
repulse B                          | ASSAULT                | ETH:MIL > SOM:REB | Ethiopian soldiers repulsed Somali militants.
repulse _violence                  | ASSAULT                | SAU               | Saudi Arabia repulsed the attack.
respond with _airstrike    | ASSAULT aerial      | ISR           | Israel responded with air strikes.
respond with _missile      | ASSAULT heavy-weapons | IRN           | Iran responded with missiles.
responsible/a for _violence | ASSAULT             | COL:CRM       | The Colombian gang was responsible for the bombing.
resume _violence                   | ASSAULT                | ISR               | Israel resumed the offensive.
retake _territory                  | ASSAULT                | SDN:MIL           | Sudanese troops have retaken the city.
retake                             | ASSAULT                | NGA:MIL           | Nigerian soldiers have retaken Bama.
retaliate against B                | ASSAULT                | ISR > IRN         | Israel retaliated against Iran.
retaliate with _airstrike  | ASSAULT aerial      | ISR           | Israel retaliated with air strikes.
retaliate with _missile            | ASSAULT heavy-weapons  | IRN               | Iran retaliated with missiles.
retaliate                          | ASSAULT                | PAK               | Pakistan retaliated on Wednesday.
retaliation/n against B    | ASSAULT             | SDN > NPL     | Sudan's retaliation against Nepal came on Monday.
return fire                | ASSAULT firearms    | ISR:MIL       | Israeli soldiers returned fire.
return fire at B           | ASSAULT firearms    | ISR:MIL > SYR:REB | Israeli soldiers returned fire at Syrian rebels.
return fire on B           | ASSAULT firearms    | ISR:MIL > SYR:REB | Israeli soldiers returned fire on Syrian rebels.
revolt against B           | ASSAULT             | EGY:REB > SWE | Egyptian rebels revolted against Sweden.
revolt/n against B         | ASSAULT             | NPL:REB > SOM | Nepalese rebels' revolt against Somalia began.
riddle B with _bullet      | ASSAULT firearms    | MEX:UAF > GTM | Mexican gunmen riddled a Guatemalan student with bullets.
A[_bomb] rip through B[any] | ASSAULT explosives  | > YEM         | A bomb ripped through the car of a Yemeni officer.
rip through _building      | ASSAULT explosives  | NGA:REB       | A bomb by Nigerian militants ripped through a mosque.
rip through _vehicle       | ASSAULT explosives  | AFG:REB       | A bomb by Afghan militants ripped through a bus.
rip through B              | ASSAULT explosives  | PAK:REB > PAK:MIL | A bomb by Pakistani militants ripped through Pakistani soldiers.
rise against B             | ASSAULT             | ZMB:REB > UGA | Zambian rebels rose against Uganda.
rocket B                   | ASSAULT heavy-weapons | CHL:REB > YEM:MIL | Chilean rebels rocketed Yemeni troops.
rocket_attack/n on B       | ASSAULT heavy-weapons | LBN > ISR     | Lebanon's rocket attack on Israel came at night.
roll back B[armed]         | ASSAULT             | BEL:MIL > TCD:REB | Belgian troops rolled back Chadian rebels.
roll into _territory       | ASSAULT             | ETH:MIL       | Ethiopian troops rolled into the town.
root out B[armed]          | ASSAULT             | KHM:MIL > NGA:REB | Cambodian troops rooted out Nigerian rebels.
rough up B                         | ASSAULT beat           | EGY:COP > EGY     | Egyptian police roughed up Egyptian journalists.
route B[armed]             | ASSAULT             | UKR:MIL > RUS:MIL | Ukrainian troops routed Russian soldiers.
rub out B                  | ASSAULT targeted    | EGY > VNM     | Egypt rubbed out Vietnamese officers.
run over B                         | ASSAULT primitive      | SRB > SRB         | A Serbian driver ran over Serbian students.
sabotage _building                 | ASSAULT destroy        | RUS               | Russian agents sabotaged the pipeline.
sabotage/n of _building            | ASSAULT destroy        | RUS               | Russia's sabotage of the pipeline was condemned.
scuttle _ship                      | ASSAULT destroy        | IRN               | Iran scuttled the tanker.
seize B[armed]                     | ASSAULT abduct         | LBN:REB > ISR:MIL | Lebanese militants seized Israeli soldiers.
seize _hostage                     | ASSAULT abduct         | RUS:REB           | Chechen rebels seized hostages.
A[REB,UAF,CRM] seize B[civilian] | ASSAULT abduct      | PHL:REB > NOR | Philippine rebels seized Norwegian tourists.
A[REB,UAF,CRM] seize B[person] | ASSAULT abduct      | PHL:REB > NOR | Philippine rebels seized a Norwegian tourist.
send _weapon +_destroying  | ASSAULT aerial      | ISR           | Israel sent jets to destroy the reactor.
send drone                         | ASSAULT drone          | UKR               | Ukraine sent drones overnight.
send thug against B        | ASSAULT             | LKA:GOV > LKA:EDU | The Sri Lankan government sent thugs against Sri Lankan students.
set ablaze                 | ASSAULT destroy     | HTI:CRM       | Haitian gangs set the station ablaze.
set about B                | ASSAULT beat        | RUS:MIL > HTI | Russian soldiers set about Haitian protesters.
set alight                 | ASSAULT destroy     | COD:REB       | Congolese rebels set the trucks alight.
set dog on B               | ASSAULT             | GRC:COP > SYR | Greek police set dogs on Syrian migrants.
set fire to _building              | ASSAULT destroy        | NGA:REB           | Nigerian militants set fire to a school.
set fire to                        | ASSAULT destroy        | CMR:REB           | Cameroonian rebels set fire to the market.
set off _bomb                      | ASSAULT explosives     | THA:REB           | Thai rebels set off a bomb.
set on fire                        | ASSAULT destroy        | COD:REB           | Congolese rebels set the village on fire.
set thug on B              | ASSAULT             | KEN:GOV > KEN | The Kenyan government set thugs on Kenyan protesters.
set upon B                 | ASSAULT             | RUS:MIL > COD | Russian soldiers set upon Congolese villagers.
shell B                            | ASSAULT heavy-weapons  | TUR > SYR         | Syria was shelled by Turkey.
shell _territory                   | ASSAULT heavy-weapons  | ARM:MIL           | Armenian troops shelled the town.
shell                              | ASSAULT heavy-weapons  | PAK:MIL           | Pakistani troops shelled the valley.
shelling/n of              | ASSAULT heavy-weapons | SDN:PRM       | The Sudanese militia's shelling of the camp went on.
shelling/n of B                    | ASSAULT heavy-weapons  | RUS > UKR         | Russia's shelling of Ukrainian villages continued.
shelling/n                         | ASSAULT heavy-weapons  | ARM               | Armenia's shelling continued.
shoot B dead                       | ASSAULT firearms       | ISR:MIL > PSE     | Israeli soldiers shot a Palestinian farmer dead.
shoot at B                         | ASSAULT firearms       | LBY > ITA         | Libya shot at Italian fishermen.
shoot down _plane                  | ASSAULT                | SYR > TUR         | Syria shot down a Turkish jet.
shoot B                            | ASSAULT firearms       | EGY:COP > EGY     | An Egyptian student was shot by Egyptian police.
shoot                              | ASSAULT firearms       | MMR:MIL           | Burmese soldiers shot the teacher.
shoot ~first               | ASSAULT firearms    | PAK:MIL       | Pakistani soldiers shot first, New Delhi said.
shooting/n of B                    | ASSAULT firearms       | PRK > KOR         | North Korea's shooting of a South Korean official was condemned.
shooting/n                         | ASSAULT firearms       | USA:COP           | The American police's shooting caused anger.
shootout/n between B               | ASSAULT firearms &     | BRA:COP, BRA:CRM  | A shootout between Brazilian police and Brazilian gangs lasted an hour.
shootout/n with B          | ASSAULT firearms &  | MEX:COP, COL:CRM | The Mexican police's shootout with Colombian gangsters lasted an hour.
shove B                            | ASSAULT beat           | GRC:COP > GRC     | Greek police shoved Greek journalists.
shower B with _missile     | ASSAULT heavy-weapons | GHA > THA     | Ghana showered Thailand with rockets.
sink _ship                         | ASSAULT heavy-weapons  | GBR > ARG         | Britain sank an Argentine ship.
sinking/n of _ship         | ASSAULT heavy-weapons | IRN           | Iran's sinking of the tanker drew anger.
skirmish with B                    | ASSAULT &              | CHN:MIL, IND:MIL  | Chinese troops skirmished with Indian soldiers.
skirmish/n between B               | ASSAULT &              | ARM:MIL, AZE:MIL  | Skirmishes between Armenian soldiers and Azerbaijani soldiers continued.
skirmish/n with B                  | ASSAULT &              | PAK:MIL, AFG:MIL  | The Pakistani army's skirmish with Afghan soldiers lasted an hour.
slam into _building        | ASSAULT             | UKR           | Ukrainian drones slammed into an oil depot.
slam into _territory       | ASSAULT             | RUS           | Russian missiles slammed into the town.
A[_missile] slam into B    | ASSAULT heavy-weapons | > UKR         | Rockets slammed into Ukrainian apartments.
slap B                             | ASSAULT beat           | FRA > FRA         | A French farmer slapped the French president.
slaughter B                        | ASSAULT                | COD:REB > COD     | Congolese rebels slaughtered Congolese villagers.
slaughter/n of B                   | ASSAULT                | SDN:PRM > SDN     | The slaughter of Sudanese villagers by Sudanese militias was condemned.
slay B | ASSAULT | MEX:CRM > MEX:JRN | A Mexican journalist was slain by Mexican gangs.
slaying/n of B             | ASSAULT targeted    | BLR > KOR     | Belarus's slaying of South Korean priests drew anger.
slit _throat               | ASSAULT             | MLI:REB       | Malian rebels slit the throats of two guides.
slit throat of B           | ASSAULT primitive   | MOZ:REB > TZA:COP | Mozambican rebels slit the throats of Tanzanian policemen.
smash into _building       | ASSAULT             | IRN           | Iranian missiles smashed into a hospital.
smash up _building         | ASSAULT destroy     | KEN:COP       | Kenyan police smashed up the shops.
smoke out B                | ASSAULT             | GRC:MIL > IDN:REB | Greek troops smoked out Indonesian rebels.
snatch B                           | ASSAULT abduct         | ISR > IRN         | Israel snatched an Iranian officer.
snipe at B[armed]                  | ASSAULT firearms       | SYR:REB > SYR:MIL | Syrian rebels sniped at Syrian soldiers.
sodomise B                 | ASSAULT sexual      | LBY > MAR     | Libyan soldiers sodomised Moroccan prisoners.
spear B                            | ASSAULT primitive      | KEN > KEN:COP     | Kenyan herders speared Kenyan police.
spirit away B              | ASSAULT abduct      | SDN:MIL > SOM | Sudanese troops spirited away Somali fishermen.
spray _gas at B                    | ASSAULT crowd-control  | IND:COP > IND     | Indian police sprayed tear gas at Indian farmers.
spray B with _bullet       | ASSAULT firearms    | KEN:COP > AFG | Kenyan police sprayed Afghan students with bullets.
spray B with _gas          | ASSAULT crowd-control | TUN:COP > TUN:CVL | Tunisian police sprayed protesters with tear gas.
spray bullet                       | ASSAULT firearms       | TUN:REB           | Tunisian militants sprayed bullets.
spray _gas                         | ASSAULT crowd-control  | TUR:COP           | Turkish police sprayed tear gas.
stab B                             | ASSAULT primitive      | PSE > ISR         | A Palestinian militant stabbed an Israeli soldier.
stab                               | ASSAULT primitive      | CHN               | Chinese separatists stabbed 20 people.
stabbing/n of B                    | ASSAULT primitive      | PSE > ISR         | The stabbing of an Israeli soldier by Palestinian militants was condemned.
stage _violence against B          | ASSAULT                | BDI:REB > BDI:MIL | Burundian rebels staged an attack against Burundian soldiers.
stage _violence on B               | ASSAULT                | PAK:REB > PAK:COP | Pakistani militants staged an attack on Pakistani police.
stage _violence in                 | ASSAULT                | UGA:REB           | Ugandan rebels staged a raid in the north.
stage _violence                    | ASSAULT                | SOM:REB           | Somali militants staged a raid.
stand B against wall       | ASSAULT firearms    | MMR:MIL > MMR:REB | Burmese soldiers stood Burmese rebels against a wall.
start _war with B                  | ASSAULT                | ETH > ERI         | Ethiopia started a war with Eritrea.
start _war                         | ASSAULT                | LBR:REB           | Liberian rebels started the war.
step up _violence                  | ASSAULT                | LBN:REB           | Lebanese militants stepped up the attacks.
step up _violence against B | ASSAULT             | ISR > PSE:REB | Israel stepped up its attacks against Palestinian militants.
step up _violence on B     | ASSAULT             | RUS > UKR     | Russia stepped up its strikes on Ukraine.
stone B                            | ASSAULT primitive      | SOM:REB > SOM     | Somali militants stoned a Somali woman.
stop bullet                | ASSAULT firearms <  | > IND:COP     | An Indian policeman stopped a bullet during the riot.
storm B | ASSAULT | IRQ:REB > IRQ | Iraqi militants stormed the Iraqi army positions.
storm _building                    | ASSAULT                | AFG:REB           | Afghan militants stormed the hotel.
storm _territory                   | ASSAULT                | YEM:REB           | Yemeni rebels stormed the base.
storm                              | ASSAULT                | ETH:REB           | Ethiopian rebels stormed the jail.
storm into _building       | ASSAULT             | RWA:REB       | Rwandan rebels stormed into the embassy.
storm into _territory      | ASSAULT             | SOM:REB       | Somali rebels stormed into the town.
strafe B                           | ASSAULT aerial         | SYR > LBN         | Syrian jets strafed Lebanese villages.
strafe                             | ASSAULT aerial         | SDN               | Sudanese jets strafed the camp.
strangle B                         | ASSAULT beat           | SAU > SAU         | Saudi agents strangled a Saudi journalist.
strike B with drone                | ASSAULT drone          | UKR > RUS         | Ukraine struck Russia with drones.
strike B with _missile             | ASSAULT heavy-weapons  | IRN > IRQ         | Iran struck Iraqi bases with missiles.
strike back against B      | ASSAULT             | JOR > KOR     | Jordan struck back against South Korea.
strike back at B           | ASSAULT             | KEN > GEO     | Kenya struck back at Georgia.
strike target in B                 | ASSAULT aerial         | USA > YEM         | The United States struck targets in Yemen.
strike B                           | ASSAULT aerial         | ISR > SYR         | Syria was struck by Israel.
strike _building                   | ASSAULT aerial         | ISR               | Israel struck a hospital.
strike _territory                  | ASSAULT aerial         | RUS               | Russia struck the port.
strike                             | ASSAULT aerial         | RUS               | Russia struck the grain silos.
strike ~first              | ASSAULT             | ISR           | Israel struck first on Monday.
strike/n against B                 | ASSAULT aerial         | TUR > IRQ         | Turkey's strikes against Iraqi rebels continued.
strike/n in B                      | ASSAULT aerial         | USA > SOM         | The United States confirmed a strike in Somalia.
strike/n on B                      | ASSAULT aerial         | ISR > IRN         | Israel's strike on Iran was condemned.
subdue B                           | ASSAULT                | RUS:MIL > RUS:REB | Russian troops subdued Chechen rebels.
suicide_attack/n on B      | ASSAULT suicide-attack | > PAK:COP     | A suicide attack on Pakistani police came on Monday.
suicide_bombing/n          | ASSAULT suicide-attack | SOM:REB       | The suicide bombing by Somali militants came on Monday.
survive _killing           | ASSAULT targeted <  | > HTI         | The Haitian prime minister survived an assassination attempt.
survive _killing by A      | ASSAULT targeted    | PHL:REB > PHL | The Philippine mayor survived an assassination attempt by Philippine rebels.
A[MIL] swoop on B          | ASSAULT aerial      | ISR:MIL > LBN | Israeli warplanes swooped on Lebanon.
tackle B to                        | ASSAULT beat           | USA:COP > USA     | American police tackled an American journalist to the ground.
take _captive              | ASSAULT abduct      | ARM:MIL       | Armenian troops took prisoners.
A[armed] take _territory   | ASSAULT             | SYR:REB       | Syrian rebels took the town.
A[MIL, REB] take action against B | ASSAULT             | ISR:MIL > PSE | Israeli troops took action against the Palestinian leader.
take B hostage in                  | ASSAULT abduct         | DZA:REB > NOR     | Algerian militants took Norwegian workers hostage in the desert.
take B captive                     | ASSAULT abduct         | ETH:REB > ETH:MIL | Ethiopian rebels took Ethiopian soldiers captive.
take B hostage                     | ASSAULT abduct         | IRQ:REB > TUR     | Iraqi militants took Turkish diplomats hostage.
take B prisoner                    | ASSAULT abduct         | UKR:MIL > RUS:MIL | Ukrainian troops took Russian soldiers prisoner.
take _hostage                      | ASSAULT abduct         | PHL:REB           | Philippine rebels took hostages.
A[armed] take B[place]     | ASSAULT             | UKR:MIL > RUS | Ukrainian troops took Belgorod in May.
take life of B             | ASSAULT targeted    | COL:REB > NGA | Colombian rebels took the lives of Nigerian farmers.
take out _building         | ASSAULT destroy     | SDN:MIL       | Sudanese troops took out the radar station.
take out _leader           | ASSAULT targeted    | ISR           | Israel took out a commander.
take out B[armed]          | ASSAULT             | TUR:MIL > SYR:REB | Turkish troops took out Syrian rebels.
take bullet                | ASSAULT firearms <  | > KEN:COP     | A Kenyan constable took a bullet in the thigh.
tangle with B[armed]       | ASSAULT             | JOR:MIL > ESP:REB | Jordanian troops tangled with Spanish rebels.
target B with _missile             | ASSAULT heavy-weapons  | YEM:REB > SAU     | Yemeni rebels targeted Saudi Arabia with missiles.
target B                           | ASSAULT                | RUS > UKR         | Russia targeted Ukrainian villages.
target B[armed]                    | ASSAULT                | USA > SOM         | The United States targeted Somali militants.
target _building                   | ASSAULT                | RUS               | Russia targeted a power station.
target _territory                  | ASSAULT                | SAU               | Saudi jets targeted the airport.
target _troops                     | ASSAULT                | IRQ:REB           | Iraqi militants targeted the troops.
target                             | ASSAULT                | NGA:REB           | Nigerian militants targeted the teachers.
tase B                             | ASSAULT crowd-control  | AUS:COP > AUS     | Australian police tased an Australian protester.
taser B                    | ASSAULT crowd-control | GHA:COP > SAU | Ghanaian police tasered Saudi protesters.
A[_bomb] tear off _limb of B | ASSAULT explosives  | > THA:MIL     | A mine tore off the leg of a Thai soldier.
A[_bomb] tear through B[any] | ASSAULT explosives  | > YEM         | A bomb tore through the car of a Yemeni officer.
tear through _vehicle      | ASSAULT explosives  | LKA:REB       | A bomb by Sri Lankan rebels tore through a bus.
tear-gas B | ASSAULT crowd-control | UGA:COP > UGA | The Ugandan students were tear-gassed by Ugandan police.
terrorise B                        | ASSAULT                | HTI:CRM > HTI     | Haitian gangs terrorised Haitian residents.
terrorize B                        | ASSAULT                | COD:REB > COD     | Congolese rebels terrorized Congolese villagers.
thrash B                           | ASSAULT beat           | IND:COP > IND     | Indian police thrashed Indian students.
throw acid at B                    | ASSAULT primitive      | AFG:REB > AFG     | Afghan militants threw acid at Afghan women.
throw _grenade at B                | ASSAULT explosives     | BDI:REB > BDI:COP | Burundian rebels threw grenades at Burundian police.
throw grenade                      | ASSAULT explosives     | MLI:REB           | Malian rebels threw grenades.
thrust/n into _territory   | ASSAULT             | RUS           | Russia's thrust into the region went on.
torch _building                    | ASSAULT destroy        | SDN:PRM           | Sudanese militias torched the houses.
torch _crop                | ASSAULT destroy     | CMR:REB       | Cameroonian rebels torched the fields.
torch _village                     | ASSAULT destroy        | MMR:MIL           | Burmese soldiers torched the village.
torch _district            | ASSAULT destroy     | ETH:MIL       | Ethiopian soldiers torched the quarter.
torpedo _ship                      | ASSAULT heavy-weapons  | PRK               | North Korea torpedoed the warship.
torture B                          | ASSAULT torture        | SYR > SYR         | Syrian prisoners were tortured by Syrian officers.
torture                            | ASSAULT torture        | CHL:MIL           | Chilean soldiers tortured the students.
torture/n of B                     | ASSAULT torture        | BHR:COP > BHR     | The torture of Bahraini activists by Bahraini police was condemned.
torture/n                          | ASSAULT torture        | SYR               | Syria's torture was documented.
toss _grenade at B         | ASSAULT explosives  | NER:REB > HRV:MIL | Nigerien rebels tossed grenades at Croatian troops.
trade artillery            | ASSAULT heavy-weapons & | IND:MIL, PAK:MIL | Indian and Pakistani troops traded artillery.
trade fire with B                  | ASSAULT firearms &     | ISR:MIL, LBN:REB  | Israeli troops traded fire with Lebanese militants.
trade fire                         | ASSAULT firearms &     | ISR, LBN          | Israel and Lebanon traded fire.
trade shot with B          | ASSAULT firearms    | MLI:MIL > EGY | Malian soldiers traded shots with Egypt.
trample B                  | ASSAULT beat        | RUS > CHN     | Russian soldiers trampled Chinese protesters.
truncheon B                | ASSAULT crowd-control | POL:COP > PRK | Polish police truncheoned North Korean protesters.
turn _gas on B             | ASSAULT crowd-control | KEN:COP > COD | Kenyan police turned water cannon on Congolese villagers.
turn gun on B              | ASSAULT             | KEN:COP > SOM | Kenyan police turned their guns on Somali fishermen.
turn up ~dead              | ASSAULT             | > COL         | Colombian prisoners turned up dead.
turn weapon on B           | ASSAULT             | TUR:MIL > BGD | Turkish troops turned their weapons on Bangladeshi workers.
unleash _missile on B              | ASSAULT heavy-weapons  | RUS > UKR         | Russia unleashed missiles on Ukraine.
unleash _violence on B             | ASSAULT                | SYR > SYR         | Syria unleashed an assault on Syrian rebels.
unleash _violence                  | ASSAULT                | SRB:MIL           | Serbian troops unleashed an offensive.
use _fire_weapon                | ASSAULT unconventional | SYR:MIL       | Syrian troops used cluster munitions.
use _fire_weapon against B      | ASSAULT unconventional | SYR:MIL > SYR:REB | Syrian troops used cluster munitions against Syrian rebels.
use _fire_weapon on B           | ASSAULT unconventional | SYR:MIL > SYR:REB | Syrian troops used incendiaries on Syrian rebels.
use B as shield                    | ASSAULT abduct         | IRQ:REB > IRQ     | Iraqi militants used Iraqi civilians as human shields.
use _force against B               | ASSAULT crowd-control  | IRN:COP > IRN     | Iranian police used force against Iranian women.
use _force on B                    | ASSAULT crowd-control  | CUB:COP > CUB     | Cuban police used force on Cuban protesters.
use _gas against B                 | ASSAULT crowd-control  | GEO:COP > GEO     | Georgian police used tear gas against Georgian protesters.
use _gas on B                      | ASSAULT crowd-control  | FRA:COP > FRA     | French police used tear gas on French farmers.
use _poison against B              | ASSAULT unconventional | SYR:MIL > SYR:REB | Syrian troops used chlorine against Syrian rebels.
use _gas +                         | ASSAULT crowd-control  | PER:COP           | Peruvian police used tear gas to disperse the crowd.
use sarin                          | ASSAULT unconventional | SYR:MIL           | Syrian troops used sarin.
use _gas                           | ASSAULT crowd-control  | KEN:COP           | Kenyan police used tear gas.
use aircraft               | ASSAULT aerial      | MMR:MIL       | Burmese troops used aircraft.
use aircraft against B     | ASSAULT aerial      | MMR:MIL > MMR:REB | Burmese troops used aircraft against Burmese rebels.
use jet against B          | ASSAULT aerial      | SDN:MIL > SDN:PRM | The Sudanese army used jets against Sudanese militias.
use helicopter against B   | ASSAULT aerial      | ETH:MIL > ETH:REB | Ethiopian troops used helicopters against Ethiopian rebels.
use/n of _force                    | ASSAULT crowd-control  | IRN:COP           | The use of force by Iranian police was condemned.
use/n of _gas                      | ASSAULT crowd-control  | KEN:COP           | The use of tear gas by Kenyan police was condemned.
vanquish B                 | ASSAULT             | MLI > FRA     | Mali vanquished France.
violate _ceasefire                 | ASSAULT                | RUS:MIL           | Russian troops violated the ceasefire.
violation/n of _ceasefire          | ASSAULT                | AZE               | Azerbaijan's violation of the ceasefire was condemned.
violence/n against B               | ASSAULT                | MMR:MIL > MMR     | The Burmese army's violence against Burmese villagers continued.
violence/n                         | ASSAULT                | SDN:PRM           | The violence by Sudanese militias continued.
wade into B                | ASSAULT crowd-control | GEO:COP > GEO:CVL | Georgian police waded into Georgian protesters.
wage battle with B                 | ASSAULT                | LBY:MIL > LBY:REB | Libyan soldiers waged a battle with Libyan militants.
wage _violence against B           | ASSAULT                | MLI:REB > MLI:MIL | Malian rebels waged an offensive against Malian soldiers.
wage _war against B                | ASSAULT                | IRQ > IRN         | Iraq waged war against Iran.
wage _war on B                     | ASSAULT                | RUS > UKR         | Russia waged war on Ukraine.
wage _violence                     | ASSAULT                | LBR:REB           | Liberian rebels waged a campaign and an offensive.
wage _war                          | ASSAULT                | SSD:REB           | South Sudanese rebels waged war.
war/n against B                    | ASSAULT                | RUS > UKR         | Russia's war against Ukraine continued.
war/n between B                    | ASSAULT &              | IRN, IRQ          | The war between Iran and Iraq lasted years.
war/n on B[state]                  | ASSAULT                | RUS > UKR         | Russia's war on Ukraine continued.
war/n with B                       | ASSAULT                | IRQ > IRN         | Iraq's war with Iran lasted years.
war/n                              | ASSAULT                | RUS               | Russia's war went on.
waterboard B               | ASSAULT torture     | CUB > BGD     | Cuba waterboarded Bangladeshi prisoners.
waylay B                   | ASSAULT             | RWA:REB > IDN:MIL | Rwandan rebels waylaid Indonesian troops.
whip B                             | ASSAULT beat           | AFG > AFG         | Afghan officials whipped an Afghan woman.
whisk away B               | ASSAULT abduct      | KEN:COP > IRQ | Kenyan police whisked away Iraqi villagers.
wipe off B                 | ASSAULT destroy     | IRN > ISR     | Iran wiped Israel off the map.
wipe out B                         | ASSAULT                | LKA:MIL > LKA:REB | Sri Lankan troops wiped out Sri Lankan rebels.
wound B                            | ASSAULT                | LBN:REB > ISR     | Israeli soldiers were wounded by Lebanese militants.
wound                              | ASSAULT                | TUR               | Turkish shells wounded six people.
wreck _building                    | ASSAULT destroy        | SYR:MIL           | Syrian troops wrecked the hospital.
wrest _territory           | ASSAULT             | IRQ:MIL       | Iraqi troops wrested the city.
wrest _territory from B    | ASSAULT             | SOM:MIL > SOM:REB | Somali troops wrested the town from Somali rebels.
