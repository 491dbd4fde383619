# pattern | code | who | example     (docs/guide/predicates.md)
acquire _weapon               | MOBILIZE weapons | IRN           | Iran acquired new missiles.
activate _troops           | MOBILIZE troops     | ROU           | Romania activated its reservists.
advance into _territory       | MOBILIZE troops  | AZE:MIL       | Azerbaijani troops advanced into the valley.
advance on _territory         | MOBILIZE troops  | ETH:REB       | Ethiopian rebels advanced on the capital.
advance towards _territory    | MOBILIZE troops  | SYR:REB       | Syrian rebels advanced towards the city.
A[armed] advance              | MOBILIZE troops  | UKR:MIL       | Ukrainian troops advanced.
advance to                    | MOBILIZE troops  | TCD:REB       | Chadian rebels advanced to the river.
aim _weapon at B[state]    | MOBILIZE weapons    | MOZ > MLI     | Mozambique aimed its missiles at Mali.
airlift _troops to B       | MOBILIZE troops     | JOR > IRN     | Jordan airlifted troops to Iran.
amass _troops on              | MOBILIZE troops  | RUS           | Russia amassed troops on the border.
amass _troops                 | MOBILIZE troops  | SRB           | Serbia amassed troops.
amass _weapon                 | MOBILIZE weapons | LBN:REB       | Lebanese militants amassed rockets.
arm itself                    | MOBILIZE weapons | POL           | Poland armed itself with tanks.
arm militia                   | MOBILIZE militia | SDN           | Sudan armed the militias.
A[armed] arrive in B          | MOBILIZE troops  | KEN:COP > HTI | Kenyan police arrived in Haiti.
assemble _troops              | MOBILIZE troops  | NGA           | Nigeria assembled a force.
base _troops in B             | MOBILIZE troops  | TUR > QAT     | Turkey has based troops in Qatar.
A[armed] bear down on B    | MOBILIZE troops     | LBY:REB > LBY | Libyan rebels bore down on Tripoli.
beef up _security             | MOBILIZE police  | FRA           | France beefed up security.
beef up _troops               | MOBILIZE troops  | EST           | Estonia beefed up its forces.
begin _exercise               | MOBILIZE troops  | CHN           | China began military exercises.
besiege B                     | MOBILIZE troops  | RUS > UKR     | Russian troops besieged Ukrainian troops in Mariupol.
besiege _territory            | MOBILIZE troops  | SDN:PRM       | Sudanese militias besieged the city.
bolster _troops in B          | MOBILIZE troops  | USA > POL     | The United States bolstered its troops in Poland.
bolster defence               | MOBILIZE troops  | FIN           | Finland bolstered its defences.
bolster _security             | MOBILIZE police  | BEL           | Belgium bolstered security.
bolster _troops               | MOBILIZE troops  | LVA           | Latvia bolstered its forces.
boost _security               | MOBILIZE police  | IDN           | Indonesia boosted security.
boost _troops                 | MOBILIZE troops  | ROU           | Romania boosted its forces.
bring in _troops              | MOBILIZE troops  | PER           | Peru brought in soldiers.
bring up _troops           | MOBILIZE troops     | RUS           | Russia brought up troops.
build base in B               | MOBILIZE troops  | CHN > DJI     | China built a base in Djibouti.
build fence along          | MOBILIZE police     | LTU           | Lithuania built a fence along the border.
build fence on             | MOBILIZE police     | LTU           | Lithuania built a fence on the border.
build up arsenal              | MOBILIZE weapons | PRK           | North Korea built up its arsenal.
build up _troops              | MOBILIZE troops  | RUS           | Russia built up its forces.
build base                    | MOBILIZE troops  | IND           | India built a base on the island.
build _weapon                 | MOBILIZE weapons | PRK           | North Korea built missiles.
build wall along           | MOBILIZE police     | TUR           | Turkey built a wall along the border.
buildup/n near B              | MOBILIZE troops  | RUS > UKR     | Russia's buildup near Ukraine alarmed the alliance.
buildup/n of _troops          | MOBILIZE troops  | RUS           | Russia's buildup of forces alarmed its neighbours.
buildup/n                     | MOBILIZE troops  | CHN           | China's military buildup alarmed its neighbours.
bus _police                | MOBILIZE police     | KEN           | Kenya bused policemen to the capital.
buzz _ship                    | MOBILIZE troops  | RUS           | Russian jets buzzed the destroyer.
buzz B                     | MOBILIZE weapons    | SDN:MIL > POL | Sudanese troops buzzed Poland.
call out _police           | MOBILIZE police     | FRA           | France called out the riot police.
call out _troops              | MOBILIZE troops  | PAK           | Pakistan called out the army.
call up B                  | MOBILIZE troops     | MLI           | Mali called up reservists.
call up reservist             | MOBILIZE troops  | ISR           | Israel called up reservists.
call up _troops               | MOBILIZE troops  | UKR           | Ukraine called up its reserves.
carry out _exercise           | MOBILIZE troops  | IRN           | Iran carried out naval exercises.
carry out _test               | MOBILIZE weapons | PRK           | North Korea carried out a nuclear test.
circle _territory          | MOBILIZE weapons    | CHN           | Chinese ships circled the island.
circle B                   | MOBILIZE weapons    | CHN > JPN     | Chinese ships circled Japanese boats.
A[armed] close in on B     | MOBILIZE troops     | TCD:REB > TCD | Chadian rebels closed in on N'Djamena.
A[MIL] comb _terrain for   | MOBILIZE troops     | PAK:MIL       | Pakistani soldiers combed the valley for rebels.
A[armed] come ~ashore      | MOBILIZE troops     | COL:MIL       | Colombian marines came ashore.
commission _ship              | MOBILIZE weapons | IND           | India commissioned the submarine.
conduct _exercise near B      | MOBILIZE troops  | CHN > TWN     | China conducted exercises near Taiwan.
conduct patrol in             | MOBILIZE troops  | USA           | The American navy conducted a patrol in the strait.
conduct _exercise             | MOBILIZE troops  | TWN           | Taiwan conducted drills.
conduct _test                 | MOBILIZE weapons | IND           | India conducted a missile test.
conscript B                   | MOBILIZE troops  | RUS > UKR     | Russia conscripted Ukrainian men.
conscript                     | MOBILIZE troops  | MMR           | Myanmar conscripted the young.
conscription/n of B        | MOBILIZE troops     | SYR > FRA     | Syria's conscription of French citizens began.
A[armed] converge on       | MOBILIZE troops     | MMR:REB       | Burmese rebels converged on the town.
cordon off _territory | MOBILIZE police | AUT:COP | The area was cordoned off by Austrian police.
A[_plane] cross _border    | MOBILIZE weapons    | RUS           | A Russian jet crossed the border.
A[armed] cross into B         | MOBILIZE troops  | RWA:MIL > COD | Rwandan soldiers crossed into Congo.
cross border into B           | MOBILIZE troops  | TUR:MIL > IRQ | Turkish troops crossed the border into Iraq.
A[armed] cross _border        | MOBILIZE troops  | ERI:MIL       | Eritrean soldiers crossed the border.
A[MIL] cross into B        | MOBILIZE troops     | ISR:MIL > LBN | Israeli soldiers crossed into Lebanon.
A[_plane] cross line       | MOBILIZE weapons    | CHN           | Chinese jets crossed the line.
A[armed] cross line        | MOBILIZE troops     | IND:MIL       | Indian soldiers crossed the line.
A[armed] cross over        | MOBILIZE troops     | CHN:MIL       | Chinese soldiers crossed over.
deploy armour              | MOBILIZE troops     | LBN           | Lebanon deployed armour.
A[armed] deploy in B          | MOBILIZE troops  | IND:MIL > MDV | Indian soldiers deployed in the Maldives.
A[armed] deploy to B          | MOBILIZE troops  | AUS:MIL > SLB | Australian soldiers deployed to the Solomon Islands.
deploy _police to B           | MOBILIZE police  | KEN > HTI     | Kenya deployed police officers to Haiti.
deploy _troops in B           | MOBILIZE troops  | FRA > CIV     | France deployed soldiers in the Ivory Coast.
deploy _troops to B           | MOBILIZE troops  | USA > POL     | The United States deployed troops to Poland.
deploy _weapon in B           | MOBILIZE weapons | RUS > BLR     | Russia deployed missiles in Belarus.
deploy _weapon to B           | MOBILIZE weapons | RUS > SYR     | Russia deployed missiles to Syria.
deploy mercenary in           | MOBILIZE militia | RUS           | Russia deployed mercenaries in the Sahel.
deploy _ship to               | MOBILIZE weapons | GBR           | Britain deployed a warship to the Gulf.
deploy _troops along          | MOBILIZE troops  | HUN           | Hungary deployed soldiers along the border.
deploy _troops on             | MOBILIZE troops  | IND           | India deployed troops on the border.
A[armed] deploy               | MOBILIZE troops  | PHL:MIL       | Philippine soldiers deployed.
deploy B[armed]               | MOBILIZE troops  | BRA           | Brazil deployed the army.
deploy fighter                | MOBILIZE militia | LBN:REB       | Lebanese militants deployed fighters.
deploy security               | MOBILIZE police  | NGA           | Nigeria deployed security forces.
deploy _police                | MOBILIZE police  | GBR           | Britain deployed riot police.
deploy _ship                  | MOBILIZE weapons | ITA           | Italy deployed a frigate.
deploy _troops                | MOBILIZE troops  | ECU           | Ecuador deployed the army.
deploy _weapon                | MOBILIZE weapons | JPN           | Japan deployed missiles.
deployment/n of A[armed] in B | MOBILIZE troops  | USA:MIL > PHL | The deployment of American troops in the Philippines began.
deployment/n of _troops to B  | MOBILIZE troops  | DEU > LTU     | Germany's deployment of troops to Lithuania began.
deployment/n of A[armed]      | MOBILIZE troops  | FRA:MIL       | The deployment of French troops began on Monday.
deployment/n of _police | MOBILIZE police | KEN | Kenya's deployment of police officers began on Monday.
deployment/n of _troops       | MOBILIZE troops  | TUR           | Turkey's deployment of troops was approved.
deployment/n of _weapon       | MOBILIZE weapons | USA           | The deployment of missiles by Washington angered Moscow.
deployment/n to B             | MOBILIZE troops  | CAN > LVA     | Canada's deployment to Latvia began.
deployment/n                  | MOBILIZE troops  | RUS           | Russia's deployment alarmed the Baltic.
detonate _weapon           | MOBILIZE weapons    | PRK           | North Korea detonated a nuclear weapon.
develop _weapon               | MOBILIZE weapons | IRN           | Iran developed a missile.
A[MIL] dig in                 | MOBILIZE troops  | RUS:MIL       | Russian troops dug in.
dig in                     | MOBILIZE troops     | ETH:MIL       | Ethiopian troops dug in along the river.
dig trench                    | MOBILIZE troops  | POL           | Poland dug trenches on the border.
A[armed] disembark         | MOBILIZE troops     | AUS:MIL       | Australian soldiers were disembarking on Monday.
dispatch _troops to B         | MOBILIZE troops  | VEN > GUY     | Venezuela dispatched troops to the border with Guyana.
dispatch _ship to             | MOBILIZE weapons | FRA           | France dispatched a warship to the Gulf.
dispatch _police              | MOBILIZE police  | PRT           | Portugal dispatched police officers.
dispatch _ship                | MOBILIZE weapons | IRN           | Iran dispatched a destroyer.
dispatch _troops              | MOBILIZE troops  | COL           | Colombia dispatched soldiers.
dispatch _ship +_follow    | MOBILIZE weapons    | GBR           | Britain dispatched a destroyer to escort the tanker.
dispatch _weapon +_follow  | MOBILIZE weapons    | POL           | Poland dispatched helicopters to watch the border.
dispatch/n of _troops      | MOBILIZE troops     | RWA           | Rwanda's dispatch of troops began.
dispatch/n of _troops to B | MOBILIZE troops     | UGA > SWE     | Uganda's dispatch of troops to Sweden began.
display _missile           | MOBILIZE weapons    | PRK           | North Korea displayed its missiles.
divert _ship to            | MOBILIZE weapons    | FRA           | France diverted a warship to the strait.
draft B                       | MOBILIZE troops  | UKR > UKR     | Ukraine drafted Ukrainian men.
drill/n near B                | MOBILIZE troops  | CHN > TWN     | China's drills near Taiwan continued.
drill/n                       | MOBILIZE troops  | KOR           | South Korea's drills continued.
A[armed] edge towards      | MOBILIZE troops     | LBY:REB       | Libyan rebels edged towards the capital.
encircle B                    | MOBILIZE troops  | CHN > TWN     | China encircled Taiwan.
encircle _territory           | MOBILIZE troops  | RUS:MIL       | Russian troops encircled the city.
encirclement/n of          | MOBILIZE troops     | RUS           | Russia's encirclement of the town went on.
enrichment/n of _nuclear      | MOBILIZE weapons | IRN           | Iran's enrichment of uranium continued.
A[_ship] enter _border     | MOBILIZE weapons    | GRC           | A Greek frigate entered the harbour.
enter airspace of B           | MOBILIZE troops  | RUS > EST     | Russian jets entered the airspace of Estonia.
A[_plane] enter B          | MOBILIZE weapons    | RUS > EST     | A Russian jet entered Estonia.
A[MIL] enter B[place]         | MOBILIZE troops  | ERI:MIL > ETH | Eritrean troops entered Ethiopia.
A[armed] enter _territory     | MOBILIZE troops  | MMR:REB       | Burmese rebels entered the town.
enter waters                  | MOBILIZE troops  | CHN           | Chinese ships entered Japanese waters.
enter _border                 | MOBILIZE troops  | CHN           | Chinese jets entered the airspace.
A[armed] enter                | MOBILIZE troops  | ERI:MIL       | Eritrean soldiers entered on Sunday.
entrench themselves        | MOBILIZE troops     | RUS:MIL       | Russian troops entrenched themselves.
erect checkpoint              | MOBILIZE police  | SSD           | South Sudan erected checkpoints.
erect fence                   | MOBILIZE police  | HUN           | Hungary erected a fence on the border.
erect fence along          | MOBILIZE police     | POL           | Poland erected a fence along the border.
escort _ship                  | MOBILIZE weapons | GBR           | Britain escorted the tankers.
exercise/n near B             | MOBILIZE troops  | RUS > GEO     | Russia's exercises near Georgia began.
exercise/n                    | MOBILIZE troops  | BLR           | Belarus's exercises began.
expand arsenal                | MOBILIZE weapons | CHN           | China expanded its arsenal.
expand base                   | MOBILIZE troops  | USA           | The United States expanded the base.
explode _weapon            | MOBILIZE weapons    | PRK           | North Korea exploded a nuclear weapon.
extend deployment             | MOBILIZE troops  | CAN           | Canada extended its deployment.
A[MIL] fan across _border  | MOBILIZE troops     | PAK:MIL       | Pakistani soldiers fanned across the border.
A[COP] fan out             | MOBILIZE police     | KEN:COP       | Kenyan police fanned out across Nairobi.
A[armed] fan out           | MOBILIZE troops     | BOL:MIL       | Bolivian soldiers fanned out across La Paz.
A[MIL] fan out across B    | MOBILIZE troops     | PAK:MIL > AFG | Pakistani soldiers fanned out across Afghanistan.
A[MIL] fan out along _border | MOBILIZE troops     | PAK:MIL       | Pakistani soldiers fanned out along the border.
ferry _troops to B         | MOBILIZE troops     | UGA > ESP     | Uganda ferried troops to Spain.
fire _missile into sea        | MOBILIZE weapons | PRK           | North Korea fired a missile into the sea.
fire _missile over B          | MOBILIZE weapons | PRK > JPN     | North Korea fired a missile over Japan.
fire _missile off             | MOBILIZE weapons | PRK           | North Korea fired missiles off its coast.
fire _missile                 | MOBILIZE weapons | PRK           | North Korea fired a missile.
firing/n of _missile       | MOBILIZE weapons    | PRK           | North Korea's firing of missiles drew anger.
flight-test _missile       | MOBILIZE weapons    | IND           | India flight-tested a missile.
flood _territory with _police | MOBILIZE police     | IRN           | Iran flooded the capital with police.
flood _territory with _troops | MOBILIZE troops     | ECU           | Ecuador flooded the port with soldiers.
flood B with _police       | MOBILIZE police     | LVA           | Latvia flooded the capital with police.
fly _plane around B        | MOBILIZE weapons    | CHN > TWN     | China flew 45 warplanes around Taiwan.
fly _plane into B          | MOBILIZE weapons    | RUS > EST     | Russia flew jets into Estonia.
fly _plane near B             | MOBILIZE weapons | CHN > TWN     | China flew jets near Taiwan.
fly _plane over B          | MOBILIZE weapons    | CHN > TWN     | China flew a balloon over Taiwan.
fly _troops to B           | MOBILIZE troops     | NOR > MLI     | Norway flew soldiers to Mali.
fly in _troops             | MOBILIZE troops     | MOZ           | Mozambique flew in soldiers.
A[MIL] fly over               | MOBILIZE troops  | RUS:MIL       | Russian pilots flew over the strait.
fly _plane into               | MOBILIZE weapons | CHN           | China flew jets into the zone.
fly _plane over               | MOBILIZE weapons | USA           | The United States flew bombers over the peninsula.
fly over B                 | MOBILIZE weapons    | RUS:MIL > BRA | Russian soldiers flew over Brazil.
A[MIL,COP] fly into B      | MOBILIZE troops     | KEN:COP > HTI | Kenyan police flew into Haiti.
A[_troops] fly to B        | MOBILIZE troops     | NZL:MIL > SLB | New Zealand soldiers flew to the Solomon Islands.
form militia                  | MOBILIZE militia | MEX           | Mexican villagers formed a militia.
fortify _border               | MOBILIZE troops  | FIN           | Finland fortified its border.
fortify _territory            | MOBILIZE troops  | ARM:MIL       | Armenian troops fortified the hill.
garrison _territory        | MOBILIZE troops     | TUR:MIL       | Turkish troops garrisoned the town.
gather _troops                | MOBILIZE troops  | TUR           | Turkey gathered troops.
go on alert                   | MOBILIZE troops  | FIN           | Finland went on alert.
A[COP] guard _building     | MOBILIZE police     | EGY:COP       | Egyptian police guarded the churches.
have _troops in B          | MOBILIZE troops     | RWA > MOZ     | Rwanda has 4,000 soldiers in Mozambique.
A[armed] head for          | MOBILIZE troops     | TCD:REB       | Chadian rebels headed for the capital.
A[armed] head for B        | MOBILIZE troops     | TUR:MIL > SYR | Turkish troops headed for Syria.
heighten _security            | MOBILIZE police  | ESP           | Spain heightened security.
hold _exercise near B         | MOBILIZE troops  | RUS > UKR     | Russia held drills near Ukraine.
hold _exercise in             | MOBILIZE troops  | IRN           | Iran held naval exercises in the Gulf.
hold parade                   | MOBILIZE weapons | PRK           | North Korea held a military parade.
hold _exercise                | MOBILIZE troops  | ALB           | Albania held military exercises.
A[MIL] hunt for _suspect   | MOBILIZE troops     | PAK:MIL       | Pakistani soldiers hunted for the militants.
increase _troops in B         | MOBILIZE troops  | USA > KWT     | The United States increased its troops in Kuwait.
increase patrol               | MOBILIZE police  | NOR           | Norway increased patrols.
increase _security            | MOBILIZE police  | DEU           | Germany increased security.
increase _troops              | MOBILIZE troops  | SWE           | Sweden increased its forces.
A[armed] infiltrate           | MOBILIZE troops  | PRK           | North Korean soldiers infiltrated the island.
infiltrate B                  | MOBILIZE troops  | PAK > IND     | Pakistani soldiers infiltrated India.
insert _troops into B      | MOBILIZE troops     | BOL > IDN     | Bolivia inserted troops into Indonesia.
instal _weapon                | MOBILIZE weapons | CHN           | China installed missiles on the reef.
install _weapon               | MOBILIZE weapons | CHN           | China is installing missiles on the reef.
intensify patrol              | MOBILIZE police  | GRC           | Greece intensified its patrols.
intensify _troops             | MOBILIZE troops  | IRQ           | Iraq intensified its forces on the border.
intercept _missile            | MOBILIZE weapons | ISR           | Israel intercepted the missile.
intercept _plane              | MOBILIZE weapons | NOR           | Norway intercepted the bombers.
intrude into _border          | MOBILIZE troops  | PRK           | North Korean drones intruded into the airspace.
intrusion/n into              | MOBILIZE troops  | CHN           | China's intrusion into Japanese waters was condemned.
keep _troops at            | MOBILIZE troops     | PAK           | Pakistan kept troops at the crossing.
keep _troops on B          | MOBILIZE troops     | ISR           | Israel kept soldiers on the hills.
keep _troops on            | MOBILIZE troops     | ISR           | Israel kept soldiers on the hilltops.
A[MIL] land at             | MOBILIZE troops     | GBR:MIL       | British commandos landed at the base.
A[MIL] land in B           | MOBILIZE troops     | FRA:MIL > TCD | French troops landed in Chad.
A[MIL,COP] land in B       | MOBILIZE troops     | KEN:COP > HTI | Kenyan police landed in Haiti.
A[MIL,COP] land at         | MOBILIZE troops     | FRA:MIL       | French soldiers landed at the airport.
launch _missile into sea      | MOBILIZE weapons | PRK           | North Korea launched a missile into the sea.
launch _missile over          | MOBILIZE weapons | PRK           | North Korea launched a missile over the island.
launch satellite              | MOBILIZE weapons | PRK           | North Korea launched a spy satellite.
launch _exercise              | MOBILIZE troops  | VNM           | Vietnam launched an exercise.
launch _missile               | MOBILIZE weapons | IRN           | Iran launched a missile.
launch/n of _missile          | MOBILIZE weapons | PRK           | North Korea's launch of a missile was condemned.
launch/n                      | MOBILIZE weapons | PRK           | North Korea's launch was condemned.
launch/n of _missile over B | MOBILIZE weapons    | PRK > JPN     | The North Korean launch of a missile over Japan was condemned.
lay mine                   | MOBILIZE weapons    | UKR:MIL       | Ukrainian troops laid mines.
lay _fence                 | MOBILIZE police     | POL:MIL       | Polish soldiers laid barbed wire.
A[COP] line _road          | MOBILIZE police     | ZWE:COP       | Zimbabwean police lined the road.
line up _troops               | MOBILIZE troops  | IND           | India lined up troops.
load _weapon                  | MOBILIZE weapons | RUS           | Russia loaded the missiles.
loft _missile              | MOBILIZE weapons    | PRK           | North Korea lofted a missile.
maintain _troops in B      | MOBILIZE troops     | FRA > DJI     | France maintains troops in Djibouti.
man checkpoint             | MOBILIZE police     | KEN:COP       | Kenyan police manned checkpoints.
A[MIL] march into B           | MOBILIZE troops  | VNM:MIL > KHM | Vietnamese troops marched into Cambodia.
A[armed] march on             | MOBILIZE troops  | RUS           | Russian mercenaries marched on the capital.
marshal _troops            | MOBILIZE troops     | CHN           | China marshalled its troops.
mass _troops near             | MOBILIZE troops  | ETH           | Ethiopia massed troops near the border.
mass _troops on               | MOBILIZE troops  | TUR           | Turkey has massed troops on the border.
A[armed] mass                 | MOBILIZE troops  | SRB:MIL       | Serbian soldiers massed near the border.
mass _troops                  | MOBILIZE troops  | RUS           | Russia has massed troops.
A[armed] mass along B      | MOBILIZE troops     | RUS:MIL       | Russian troops massed along the border.
A[armed] mass near B       | MOBILIZE troops     | RUS:MIL > UKR | Russian troops massed near Ukraine.
A[armed] mass on           | MOBILIZE troops     | SDN:MIL       | Sudanese troops massed on the border.
A[armed] mass outside      | MOBILIZE troops     | NER:MIL       | Nigerien soldiers massed outside the base.
mass _weapon               | MOBILIZE weapons    | CHN           | China massed missiles.
massing/n of _troops       | MOBILIZE troops     | RUS           | Russia's massing of troops went on.
militarise _territory      | MOBILIZE troops     | CHN           | China militarised the islands.
militarize _territory      | MOBILIZE troops     | CHN           | China militarized the islands.
mine _border               | MOBILIZE weapons    | BLR           | Belarus mined the border.
missile_launch/n           | MOBILIZE weapons    | PRK           | North Korea's missile launch drew anger.
missile_test/n             | MOBILIZE weapons    | PRK           | North Korea's missile test came on Monday.
mobilisation/n of _troops     | MOBILIZE troops  | RUS           | Russia's mobilisation of reservists began.
mobilisation/n                | MOBILIZE troops  | RUS           | Russia's mobilisation caused panic.
mobilise _militia             | MOBILIZE militia | VEN           | Venezuela mobilised the militia.
mobilise _police              | MOBILIZE police  | IND           | India mobilised the police.
mobilise _troops              | MOBILIZE troops  | ISR           | Israel mobilised reservists.
mobilise                      | MOBILIZE troops  | LBY           | Libya mobilised on Sunday.
mobilization/n of _troops     | MOBILIZE troops  | UKR           | Ukraine's mobilization of soldiers was extended.
mobilization/n                | MOBILIZE troops  | ETH           | Ethiopia's mobilization began.
mobilize _militia             | MOBILIZE militia | IRQ           | Iraq mobilized the militias.
mobilize _troops              | MOBILIZE troops  | KAZ           | Kazakhstan mobilized troops.
mobilize                      | MOBILIZE troops  | ARM           | Armenia mobilized on Monday.
modernise _weapon          | MOBILIZE weapons    | CHN           | China modernised its missiles.
mount guard                   | MOBILIZE troops  | IND:MIL       | Indian soldiers mounted guard at the bridge.
move _troops to            | MOBILIZE troops     | GRC           | Greece moved troops to the border.
move _troops up to         | MOBILIZE troops     | MEX           | Mexico moved troops up to the border.
move _weapon to B          | MOBILIZE weapons    | RUS > BLR     | Russia moved missiles to Belarus.
A[MIL] move into B            | MOBILIZE troops  | RUS:MIL > UKR | Russian troops moved into Ukraine.
move _troops into B           | MOBILIZE troops  | ETH > SOM     | Ethiopia moved troops into Somalia.
move _troops to B             | MOBILIZE troops  | USA > DEU     | The United States moved troops to Germany.
A[MIL] move towards           | MOBILIZE troops  | TCD:MIL       | Chadian soldiers moved towards the border.
move _ship to                 | MOBILIZE weapons | USA           | The United States moved a carrier to the Gulf.
move _weapon to               | MOBILIZE weapons | RUS           | Russia moved missiles to the peninsula.
move _troops                  | MOBILIZE troops  | EGY           | Egypt moved troops to the border.
move _weapon                  | MOBILIZE weapons | IND           | India moved tanks to the border.
muster _troops             | MOBILIZE troops     | IND           | India mustered its troops.
naval_exercise/n           | MOBILIZE troops     | CHN           | China's naval exercise began on Monday.
nuclear_test/n             | MOBILIZE weapons    | PRK           | North Korea's nuclear test came on Monday.
order _troops into B          | MOBILIZE troops  | RUS > UKR     | The Russian president ordered troops into Ukraine.
order _troops to B            | MOBILIZE troops  | USA > POL     | The American president ordered troops to Poland.
order deployment of           | MOBILIZE troops  | ECU           | Ecuador ordered the deployment of the army.
order _troops on              | MOBILIZE troops  | POL           | Poland ordered its army on alert.
order deployment              | MOBILIZE troops  | USA           | Washington ordered the deployment.
order mobilisation            | MOBILIZE troops  | RUS           | Russia ordered a mobilisation.
overflight/n of B          | MOBILIZE weapons    | DEU > MAR     | Germany's overflight of Morocco drew anger.
overfly B                  | MOBILIZE weapons    | LTU > SOM     | Lithuanian jets overflew Somalia.
parade _weapon                | MOBILIZE weapons | PRK           | North Korea paraded its missiles.
park _ship                    | MOBILIZE weapons | USA           | The United States parked a carrier off the coast.
pass through strait        | MOBILIZE weapons    | USA           | American warships passed through the strait.
A[MIL] patrol                 | MOBILIZE troops  | LBN:MIL       | Lebanese soldiers patrolled the streets.
A[COP] patrol              | MOBILIZE police     | FRA:COP       | French police patrolled the suburbs.
patrol _territory             | MOBILIZE troops  | TUR:MIL       | Turkish troops patrolled the border.
patrol                        | MOBILIZE troops  | TUR           | Turkey patrolled the strait.
patrol/n in                   | MOBILIZE troops  | PHL           | The Philippine navy's patrol in the strait continued.
place B[MIL] on alert         | MOBILIZE troops  | JPN > JPN     | Japan placed Japanese troops on alert.
place _troops on alert        | MOBILIZE troops  | USA           | The United States placed troops on alert.
place _weapon in B            | MOBILIZE weapons | USA > DEU     | The United States placed missiles in Germany.
point _weapon at B            | MOBILIZE weapons | PRK > KOR     | North Korea pointed its missiles at South Korea.
police _territory          | MOBILIZE police     | KEN:COP       | Kenyan police policed the border.
position _ship off B       | MOBILIZE weapons    | BRA > MOZ     | Brazil positioned warships off Mozambique.
position _troops              | MOBILIZE troops  | DZA           | Algeria positioned troops.
position _weapon              | MOBILIZE weapons | RUS           | Russia positioned missiles.
post _police               | MOBILIZE police     | GAB           | Gabon posted police at the schools.
post _troops outside B     | MOBILIZE troops     | NER > FRA     | Niger posted soldiers outside the French embassy.
post _troops outside       | MOBILIZE troops     | NER           | Niger posted soldiers outside the embassy.
post _troops               | MOBILIZE troops     | BEL           | Belgium posted soldiers at the station.
pour _troops into B           | MOBILIZE troops  | RUS > GEO     | Russia poured troops into Georgia.
A[armed] pour across _border | MOBILIZE troops     | RWA:MIL       | Rwandan soldiers poured across the border.
A[armed] pour into B       | MOBILIZE troops     | RUS:MIL > UKR | Russian troops poured into Ukraine.
A[MIL] pour into B         | MOBILIZE troops     | ISR:MIL > LBN | Israeli soldiers poured into Lebanon.
prepare for _war              | MOBILIZE troops  | ETH           | Ethiopia prepared for war.
prepare +ASSAULT              | MOBILIZE troops  | ISR           | Israel prepared to invade the enclave.
produce plutonium          | MOBILIZE weapons    | PRK           | North Korea produced plutonium.
A[armed] push into B       | MOBILIZE troops     | KEN:MIL > SOM | Kenyan troops pushed into Somalia.
A[MIL] push into B         | MOBILIZE troops     | ISR:MIL > LBN | Israeli soldiers pushed into Lebanon.
A[armed] push towards      | MOBILIZE troops     | ETH:MIL       | Ethiopian troops pushed towards the town.
put _fleet on              | MOBILIZE troops     | GRC           | Greece put its navy on high alert.
put _fleet on _readiness   | MOBILIZE troops     | GRC           | Greece put its navy on standby.
put _plane in air          | MOBILIZE weapons    | ZMB           | Zambia put jets in the air.
put _troops on _readiness  | MOBILIZE troops     | POL           | Poland put its troops on standby.
put _troops on footing     | MOBILIZE troops     | TCD           | Chad put its troops on a war footing.
put _troops on state       | MOBILIZE troops     | EGY           | Egypt put its army on a state of alert.
put _weapon on _readiness  | MOBILIZE weapons    | PRK           | Pyongyang put its artillery on combat alert.
put _weapon on state       | MOBILIZE weapons    | PRK           | Pyongyang put its missiles on the highest state of readiness.
put B[MIL] on alert           | MOBILIZE troops  | KOR > KOR     | Seoul put South Korean troops on alert.
put _troops on alert          | MOBILIZE troops  | SRB           | Serbia put its army on alert.
put _police on                | MOBILIZE police  | IND           | India put police on high alert.
put up _fence              | MOBILIZE police     | ARG           | Argentina put up barbed wire.
put up _fence along        | MOBILIZE police     | LTU           | Lithuania put up a fence along the frontier.
raise alert                   | MOBILIZE troops  | FIN           | Finland raised its alert.
raise alert of B           | MOBILIZE troops     | SRB > SRB     | Serbia raised the alert of the Serbian army.
raise militia                 | MOBILIZE militia | NGA           | Nigeria raised a militia.
raise readiness               | MOBILIZE troops  | SWE           | Sweden raised its readiness.
ready _troops              | MOBILIZE troops     | UKR:MIL       | Ukraine's army readied its reserves.
ready _weapon              | MOBILIZE weapons    | PAK           | Pakistan readied its missiles.
rearm                         | MOBILIZE weapons | DEU           | Germany rearmed.
recruit child                 | MOBILIZE militia | YEM:REB       | Yemeni rebels recruited children.
recruit soldier               | MOBILIZE troops  | IND           | India recruited soldiers.
recruit _fighter              | MOBILIZE militia | SOM:REB       | Somali militants recruited fighters.
recruit _militia              | MOBILIZE militia | RUS           | Russia recruited mercenaries.
redeploy _troops to           | MOBILIZE troops  | RUS           | Russia redeployed troops to the east.
redeploy _troops              | MOBILIZE troops  | EGY           | Egypt redeployed its troops.
regroup                       | MOBILIZE troops  | AFG:REB       | Afghan militants regrouped in the valley.
reinforce _border             | MOBILIZE troops  | TUN           | Tunisia reinforced its border.
reinforce _territory          | MOBILIZE troops  | UKR           | Ukraine reinforced the city.
reinforce _troops             | MOBILIZE troops  | POL           | Poland reinforced its troops.
reinforce                     | MOBILIZE troops  | IRQ           | Iraq reinforced the garrison.
reinforcement/n to B          | MOBILIZE troops  | USA > IRQ     | The United States sent reinforcements to Iraq.
A[MIL] remain at           | MOBILIZE troops     | ERI:MIL       | Eritrean troops remained at the border.
A[MIL] remain in B         | MOBILIZE troops     | USA:MIL > SYR | American troops remained in Syria.
A[MIL] remain on           | MOBILIZE troops     | ISR:MIL       | Israeli troops remained on the hills.
A[armed] remain on alert      | MOBILIZE troops  | LBN:MIL       | Lebanese troops remained on alert.
remain on alert               | MOBILIZE troops  | GRC           | Greece remained on alert.
A[armed] remain in B       | MOBILIZE troops     | TUR:MIL > IRQ | Turkish troops remained in Iraq.
remilitarise _territory    | MOBILIZE troops     | RUS           | Russia remilitarised the region.
reposition _troops         | MOBILIZE troops     | CHN           | China repositioned its troops.
reprocess plutonium        | MOBILIZE weapons    | PRK           | North Korea reprocessed plutonium.
reroute _ship to           | MOBILIZE weapons    | FRA           | France rerouted a warship to the strait.
resume _exercise           | MOBILIZE troops     | PAK           | Pakistan resumed naval exercises.
resume enrichment             | MOBILIZE weapons | IRN           | Iran resumed enrichment.
resume _test                  | MOBILIZE weapons | FRA           | France resumed nuclear tests.
A[_weapon] ring _building  | MOBILIZE troops     | SDN           | Sudanese tanks ringed the palace.
A[armed] ring _building    | MOBILIZE troops     | SDN:MIL       | Sudanese troops ringed the palace.
A[COP] ring _building      | MOBILIZE police     | LKA:COP       | Sri Lankan police ringed the palace.
ring _territory            | MOBILIZE troops     | RUS:MIL       | Russian troops ringed the town.
ring B[state]              | MOBILIZE troops     | CHN > TWN     | China ringed Taiwan with warships.
rocket_launch/n            | MOBILIZE weapons    | PRK           | North Korea's rocket launch drew anger.
A[_weapon] roll into       | MOBILIZE troops     | TUR > SYR     | Turkish tanks rolled into Syria.
A[armed] roll into B       | MOBILIZE troops     | RUS:MIL > GEO | Russian troops rolled into Georgia.
A[MIL] roll into B         | MOBILIZE troops     | ISR:MIL > LBN | Israeli soldiers rolled into Lebanon.
roll up to _border         | MOBILIZE troops     | BRA:MIL       | Brazilian tanks rolled up to the border.
roll to _border            | MOBILIZE troops     | TUR:MIL       | Turkish tanks rolled to the border.
roll towards _border       | MOBILIZE troops     | RUS:MIL       | Russian armour rolled towards the border.
rotate _troops             | MOBILIZE troops     | DEU           | Germany rotated its troops.
rotate _troops into B      | MOBILIZE troops     | IRN > VEN     | Iran rotated troops into Venezuela.
rush _police               | MOBILIZE police     | PER           | Peru rushed police there.
rush _police to            | MOBILIZE police     | PER           | Peru rushed police to the frontier.
rush _troops to            | MOBILIZE troops     | CUB           | Cuba rushed troops to the border.
rush _troops to B             | MOBILIZE troops  | TUR > AZE     | Turkey rushed troops to Azerbaijan.
rush _troops                  | MOBILIZE troops  | CMR           | Cameroon rushed soldiers to the border.
rush _troops +_follow      | MOBILIZE troops     | COL           | Colombia rushed soldiers to secure the highway.
rush _ship +_follow        | MOBILIZE weapons    | PHL           | The Philippines rushed patrol boats to confront the trawlers.
sail _ship near               | MOBILIZE weapons | GBR           | Britain sailed a warship near the islands.
sail _ship through            | MOBILIZE weapons | USA           | The United States sailed a destroyer through the strait.
A[_ship] sail near         | MOBILIZE weapons    | CHN > JPN     | A Chinese warship sailed near Japan.
A[_ship] sail past         | MOBILIZE weapons    | USA           | An American destroyer sailed past the reef.
sail past B                | MOBILIZE weapons    | USA > CUB     | American warships sailed past Cuba.
sail through                  | MOBILIZE weapons | USA           | An American destroyer sailed through the strait.
sail through _territory    | MOBILIZE weapons    | USA           | American warships sailed through the strait.
A[MIL] scour _terrain for  | MOBILIZE troops     | TUR:MIL       | Turkish soldiers scoured the hills for rebels.
scramble _plane               | MOBILIZE weapons | JPN           | Japan scrambled jets.
scramble                      | MOBILIZE weapons | TWN           | Taiwan scrambled its fighters.
A[MIL] search _terrain     | MOBILIZE troops     | USA:MIL       | American soldiers searched the caves.
A[MIL] search _terrain for | MOBILIZE troops     | USA:MIL       | American soldiers searched the mountains for the rebels.
A[MIL] search for _suspect | MOBILIZE troops     | USA:MIL       | American soldiers searched for the militants.
send _police to            | MOBILIZE police     | KOS           | Kosovo sent police reinforcements to the town.
send _troops into          | MOBILIZE troops     | SLV           | El Salvador sent soldiers into the slums.
send _weapon to _border    | MOBILIZE weapons    | THA           | Thailand sent tanks to the frontier.
send _weapon to base       | MOBILIZE weapons    | SAU           | Saudi Arabia sent jets to a base near the frontier.
send _weapon to border     | MOBILIZE weapons    | VEN           | Venezuela sent tanks to the border.
send fighter to B             | MOBILIZE militia | LBN:REB > SYR | Lebanese militants sent fighters to Syria.
send in _plane             | MOBILIZE weapons    | ISR           | Israel sent in helicopters.
send in _troops to B       | MOBILIZE troops     | ETH > SOM     | Ethiopia sent in troops to Somalia.
send in _weapon to B       | MOBILIZE weapons    | ISR > PSE     | Israel sent in tanks to Palestinian towns.
send mercenary to B           | MOBILIZE militia | RUS > MLI     | Russia sent mercenaries to Mali.
send _troops into B           | MOBILIZE troops  | IND > LKA     | India sent troops into Sri Lanka.
send _troops to B             | MOBILIZE troops  | RUS > KAZ     | Russia sent troops to Kazakhstan.
send in police                | MOBILIZE police  | AUS           | Australia sent in the police.
send in _troops               | MOBILIZE troops  | MOZ           | Mozambique sent in the army.
send _plane into              | MOBILIZE weapons | CHN           | China sent jets into the zone.
send _plane near              | MOBILIZE weapons | RUS           | Russia sent bombers near the island.
send _plane over              | MOBILIZE weapons | PRK           | North Korea sent drones over the border.
send _ship through            | MOBILIZE weapons | CAN           | Canada sent a frigate through the strait.
send _ship to                 | MOBILIZE weapons | USA           | The United States sent a carrier to the Gulf.
send _troops +ASSAULT         | MOBILIZE troops  | TCD           | Chad sent troops to fight the rebels.
send _troops across           | MOBILIZE troops  | TUR           | Turkey sent troops across the border.
send reinforcement            | MOBILIZE troops  | IRQ           | Iraq sent reinforcements.
send _police                  | MOBILIZE police  | BOL           | Bolivia sent riot police.
send _troops                  | MOBILIZE troops  | DZA           | Algeria sent troops.
send _ship +_follow        | MOBILIZE weapons    | TWN           | Taiwan sent frigates to shadow the carrier.
send _weapon +_follow      | MOBILIZE weapons    | JPN           | Japan sent jets to intercept the bomber.
set up base                | MOBILIZE troops     | IRN           | Iran set up a base.
set up base in B              | MOBILIZE troops  | TUR > SOM     | Turkey set up a base in Somalia.
set up checkpoint             | MOBILIZE police  | NGA:MIL       | Nigerian soldiers set up checkpoints.
set up roadblock              | MOBILIZE police  | KEN:COP       | Kenyan police set up roadblocks.
shadow _ship                  | MOBILIZE weapons | GBR           | Britain shadowed the Russian frigate.
shift _troops              | MOBILIZE troops     | UKR           | Ukraine shifted its troops.
shift _troops to B         | MOBILIZE troops     | HRV > TUR     | Croatia shifted troops to Turkey.
shoot off _missile         | MOBILIZE weapons    | PRK           | North Korea shot off a missile.
show off _weapon           | MOBILIZE weapons    | QAT           | Qatar showed off a new missile.
showcase _weapon           | MOBILIZE weapons    | IND           | India showcased its drones.
siege/n of                    | MOBILIZE troops  | SDN:PRM       | The siege of the city by Sudanese militias continued.
simulate _violence            | MOBILIZE troops  | CHN           | China simulated an attack.
stage _exercise near B        | MOBILIZE troops  | CHN > TWN     | China staged drills near Taiwan.
stage _exercise               | MOBILIZE troops  | IRN           | Iran staged exercises.
stand by                   | MOBILIZE troops     | YEM:REB       | Yemeni rebels stood by at the border.
stand guard                | MOBILIZE police     | EGY:COP       | Egyptian police stood guard.
stand guard at             | MOBILIZE police     | EGY:COP       | Egyptian police stood guard at the embassy.
station _ship off B        | MOBILIZE weapons    | IDN > TCD     | Indonesia stationed warships off Chad.
station _troops in B          | MOBILIZE troops  | RUS > MDA     | Russia stationed troops in Moldova.
station _weapon in B          | MOBILIZE weapons | USA > DEU     | The United States stationed missiles in Germany.
station _police               | MOBILIZE police  | PAK           | Pakistan stationed police at the mosque.
station _troops               | MOBILIZE troops  | IND           | India stationed troops in the valley.
A[MIL] stay in B           | MOBILIZE troops     | RUS:MIL > ARM | Russian troops stayed in Armenia.
A[armed] stay in B         | MOBILIZE troops     | ISR:MIL > LBN | Israeli troops stayed in Lebanon.
step up _troops            | MOBILIZE troops     | ITA           | Italy stepped up its troops.
step up enrichment            | MOBILIZE weapons | IRN           | Iran stepped up enrichment.
step up patrol                | MOBILIZE police  | DNK           | Denmark stepped up patrols.
step up _security             | MOBILIZE police  | ITA           | Italy stepped up security.
stockpile _weapon             | MOBILIZE weapons | LBN:REB       | Lebanese militants stockpiled rockets.
A[armed] stream into B     | MOBILIZE troops     | ETH:MIL > SOM | Ethiopian troops streamed into Somalia.
strengthen _border            | MOBILIZE troops  | LTU           | Lithuania strengthened its border.
strengthen _security          | MOBILIZE police  | CHN           | China strengthened security.
strengthen _troops            | MOBILIZE troops  | NOR           | Norway strengthened its forces.
string _fence              | MOBILIZE police     | SVN           | Slovenia strung barbed wire.
surge _troops into B       | MOBILIZE troops     | COL > MLI     | Colombia surged troops into Mali.
surge _troops to B         | MOBILIZE troops     | JPN > IND     | Japan surged troops to India.
A[armed] surround B           | MOBILIZE troops  | RUS > UKR     | Russian troops surrounded Ukrainian troops.
surround _building            | MOBILIZE police  | UGA:COP       | Ugandan police surrounded the house.
surround _territory           | MOBILIZE troops  | IRQ:MIL       | Iraqi troops surrounded the city.
A[MIL] sweep into B        | MOBILIZE troops     | ISR:MIL > LBN | Israeli soldiers swept into Lebanon.
A[COP] take up position   | MOBILIZE police     | IDN:COP       | Indonesian police took up positions at the gate.
A[MIL] take up position   | MOBILIZE troops     | IDN:MIL       | Indonesian troops took up positions at the gate.
take up position              | MOBILIZE troops  | LBN:MIL       | Lebanese soldiers took up positions.
test _missile                 | MOBILIZE weapons | IND           | India tested a missile.
test _weapon                  | MOBILIZE weapons | PRK           | North Korea tested a new weapon.
test-fire _missile            | MOBILIZE weapons | IRN           | Iran test-fired a missile.
test/n of _missile            | MOBILIZE weapons | PRK           | North Korea's test of a missile was condemned.
test/n of _weapon             | MOBILIZE weapons | PAK           | Pakistan's test of a nuclear weapon was condemned.
test/n                        | MOBILIZE weapons | PRK           | North Korea's test was condemned.
test_launch/n of _missile  | MOBILIZE weapons    | PRK           | North Korea's test launch of a missile drew anger.
tighten _border               | MOBILIZE police  | SVK           | Slovakia tightened its border.
tighten _security             | MOBILIZE police  | BGD           | Bangladesh tightened security.
tighten cordon             | MOBILIZE troops     | SYR           | Syria tightened the cordon around the town.
A[_troops] touch down in B | MOBILIZE troops     | RWA:MIL > MOZ | Rwandan soldiers touched down in Mozambique.
track _ship                   | MOBILIZE weapons | JPN           | Japan tracked the Chinese destroyer.
train _weapon on           | MOBILIZE weapons    | CHN           | Chinese ships trained guns on the boats.
train _weapon on B         | MOBILIZE weapons    | CHN > PHL     | Chinese ships trained a laser on Philippine boats.
transfer _troops to           | MOBILIZE troops  | RUS           | Russia transferred troops to the south.
trial _weapon              | MOBILIZE weapons    | IND           | India trialled a missile.
unveil _missile            | MOBILIZE weapons    | IRN           | Iran unveiled a new missile.
unveil _weapon                | MOBILIZE weapons | IRN           | Iran unveiled a new missile.
upgrade _weapon               | MOBILIZE weapons | CHN           | China upgraded its missiles.
violate airspace              | MOBILIZE troops  | RUS           | Russia violated the airspace over the Baltic.
violation/n of _border        | MOBILIZE troops  | RUS           | Russia's violation of Estonian airspace was condemned.
wargame/n                     | MOBILIZE troops  | CHN           | China's wargames alarmed Taiwan.
