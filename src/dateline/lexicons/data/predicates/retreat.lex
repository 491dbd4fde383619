# pattern | code | who | example     (docs/guide/predicates.md)
abandon _nuclear           | RETREAT disarm      | LBY           | Libya abandoned its nuclear programme.
abandon _position          | RETREAT withdraw    | SYR:MIL       | Syrian troops abandoned the outpost.
A[armed] abandon B[place]  | RETREAT withdraw    | SYR:MIL > SYR | Syrian troops abandoned Idlib.
abandon fight                   | RETREAT ceasefire   | PHL:REB       | Philippine rebels abandoned the fight.
abandon _territory              | RETREAT withdraw    | UKR:MIL       | Ukrainian troops abandoned the town.
abdicate                        | RETREAT resign      | ESP:GOV       | The Spanish king abdicated.
abdication/n of                 | RETREAT resign      | NPL:GOV       | The abdication of the Nepalese king surprised many.
admit _convoy              | RETREAT access      | ETH           | Ethiopia admitted the aid convoy.
admit B[actor]             | RETREAT access      | SRB > NGA     | Serbia admitted Nigerian farmers.
admit B to                      | RETREAT access      | IGO > TLS     | ASEAN admitted East Timor to the talks.
admit _inspector                | RETREAT access      | SYR           | Syria admitted the inspectors.
allow _aid into B          | RETREAT access      | ISR > PSE     | Israel allowed aid into Gaza.
allow _inspector +_enter   | RETREAT access      | LBR > FRA     | Liberia allowed French investigators to inspect the site.
allow access to B               | RETREAT access      | ETH > UNO     | Ethiopia allowed access to United Nations officials.
allow B into                    | RETREAT access      | IRN > UNO     | Iran allowed United Nations experts into the plant.
allow in _aid              | RETREAT access      | SDN           | Sudan allowed in the aid.
allow in _convoy           | RETREAT access      | SDN           | Sudan allowed in the aid convoy.
allow in B[person]              | RETREAT access      | MMR > UNO     | Myanmar allowed in United Nations experts.
allow in _inspector             | RETREAT access      | PRK           | North Korea allowed in inspectors.
allow return of                 | RETREAT access      | GEO           | Georgia allowed the return of the refugees.
allow access                    | RETREAT access      | SDN           | Sudan allowed access to the camps.
allow _inspector                | RETREAT access      | IRN           | Iran allowed the inspectors into the plant.
bail B                          | RETREAT release     | GBR:JUD > AUS | A British court bailed an Australian activist.
beat retreat               | RETREAT withdraw    | MLI:MIL       | Malian troops beat a retreat.
beat retreat from B        | RETREAT withdraw    | CHL > YEM     | Chilean troops beat a retreat from Yemen.
A[_ceasefire] begin        | RETREAT ceasefire   | SDN, CHN      | The truce between Sudan and China began.
bow out                         | RETREAT resign      | JPN:GOV       | The Japanese prime minister bowed out.
bring _troops ~home        | RETREAT withdraw    | JPN           | Japan brought its troops home.
bring _violence to end     | RETREAT ceasefire   | TUR           | Turkey brought the offensive to an end.
bring _violence to halt    | RETREAT ceasefire   | TUR           | Turkey brought the offensive to a halt.
bring home _troops         | RETREAT withdraw    | KEN           | Kenya brought home its troops.
call off _violence against B | RETREAT ceasefire   | SRB > NPL     | Serbia called off the strikes against Nepal.
call off _violence on B    | RETREAT ceasefire   | GHA > LTU     | Ghana called off the strikes on Lithuania.
call off siege                  | RETREAT withdraw    | SRB:MIL       | Serbian troops called off the siege.
call off _protest               | RETREAT             | KEN:OPP       | The Kenyan opposition called off the protest.
call off _strike                | RETREAT             | FIN:LAB       | Finnish workers called off the strike.
call off _violence              | RETREAT ceasefire   | USA           | Washington called off the strike.
cease _nuclear             | RETREAT ceasefire   | IRN           | Iran ceased uranium enrichment.
cease _violence            | RETREAT ceasefire   | SYR:MIL       | The Syrian army ceased its operations.
cease production of             | RETREAT disarm      | IRN           | Iran ceased the production of centrifuges.
cease fire                      | RETREAT ceasefire   | LBN:REB       | Lebanese militants ceased fire.
cease _violence_stop            | RETREAT ceasefire   | ARM           | Armenia has ceased hostilities.
ceasefire/n between B           | RETREAT ceasefire & | ISR, LBN      | The ceasefire between Israel and Lebanon held.
ceasefire/n with B         | RETREAT ceasefire & | HRV, AUS      | Croatia's ceasefire with Australia held.
cede _territory to B            | RETREAT withdraw    | ARM > AZE     | Armenia ceded villages to Azerbaijan.
cede power                      | RETREAT resign      | GMB:GOV       | The Gambian president ceded power.
cede _territory                 | RETREAT withdraw    | EGY           | Egypt ceded the islands.
cede power to B            | RETREAT resign      | SDN:MIL > SDN | Sudanese troops ceded power to the Sudanese government.
change side                | RETREAT disarm      | LBY:MIL       | Libyan troops changed sides.
clear out of               | RETREAT withdraw    | TUR:MIL       | Turkish troops cleared out of the town.
close base                      | RETREAT withdraw    | FRA           | France closed its base.
A[_ceasefire] come into force | RETREAT ceasefire   | ISR, LBN      | The ceasefire between Israel and Lebanon came into force at dawn.
commence withdrawal from B      | RETREAT withdraw    | USA > NER     | The United States commenced its withdrawal from Niger.
complete _withdrawal from B     | RETREAT withdraw    | SYR > LBN     | Syria completed its withdrawal from Lebanon.
complete _withdrawal            | RETREAT withdraw    | FRA           | France completed its withdrawal.
continue _withdrawal            | RETREAT withdraw    | RUS           | Russia continued the withdrawal.
cut _troops in B                | RETREAT withdraw    | USA > DEU     | The United States cut its troops in Germany.
cut _troops                     | RETREAT withdraw    | GBR           | Britain cut its forces.
deactivate _weapon         | RETREAT disarm      | BLR           | Belarus deactivated the missiles.
decommission _weapon            | RETREAT disarm      | IRL:REB       | Irish rebels decommissioned their weapons.
decommission                    | RETREAT disarm      | IRL:REB       | Irish rebels decommissioned the arsenal.
defect                     | RETREAT disarm      | SYR:MIL       | Syrian troops defected.
defect to B                | RETREAT disarm      | IRN > JPN     | Iranian soldiers defected to Japan.
defection/n of A           | RETREAT disarm      | PRK:MIL       | The defection of North Korean soldiers came on Monday.
demilitarise                    | RETREAT withdraw    | CYP           | Cyprus demilitarised the zone.
demobilisation/n of A           | RETREAT withdraw    | COL:REB       | The demobilisation of Colombian rebels began.
demobilise                      | RETREAT withdraw    | COL:REB       | Colombian rebels demobilised.
demobilize                      | RETREAT withdraw    | NIC:REB       | Nicaraguan rebels demobilized.
A[MIL] depart              | RETREAT withdraw    | FRA:MIL       | The French troops departed on Friday.
A[MIL] depart B            | RETREAT withdraw    | USA:MIL > NER | American troops departed Niger.
desert                     | RETREAT disarm      | MMR:MIL       | Burmese soldiers deserted.
desertion/n of A           | RETREAT disarm      | PRK:MIL       | The desertion of North Korean soldiers came on Monday.
destroy stockpile               | RETREAT disarm      | LBY           | Libya destroyed its stockpile.
destruction/n of stockpile | RETREAT disarm      | LBY           | Libya's destruction of the stockpile came on Monday.
dilute uranium             | RETREAT disarm      | IRN           | Iran diluted its uranium.
disarm B                        | RETREAT disarm      | UNO > COD:REB | The United Nations disarmed Congolese rebels.
disarm                          | RETREAT disarm      | NPL:REB       | Nepalese rebels disarmed.
disarmament/n of A              | RETREAT disarm      | COL:REB       | The disarmament of Colombian rebels began.
disarmament/n                   | RETREAT disarm      | LBR:REB       | The Liberian rebels' disarmament began.
disband                         | RETREAT disarm      | TUR:REB       | Turkish rebels disbanded.
discharge B                     | RETREAT release     | IND > IND     | India discharged Indian soldiers.
disengage from B                | RETREAT withdraw    | CHN > IND     | China disengaged from Indian positions.
disengage                       | RETREAT withdraw    | IND           | Indian troops disengaged at the pass.
disengagement/n from            | RETREAT withdraw    | ISR           | Israel's disengagement from the strip took weeks.
dismantle _barricade       | RETREAT             | KOS           | Kosovo dismantled the barricades.
dismantle _nuclear         | RETREAT disarm      | IRN           | Iran dismantled the reactor.
dismantle base                  | RETREAT withdraw    | RUS           | Russia dismantled the base.
dismantle checkpoint            | RETREAT withdraw    | ISR           | Israel dismantled the checkpoint.
dismantle program               | RETREAT disarm      | ZAF           | South Africa dismantled its nuclear program.
dismantle programme             | RETREAT disarm      | LBY           | Libya dismantled its nuclear programme.
dismantle _weapon               | RETREAT disarm      | LBY           | Libya dismantled its missiles.
dismantling/n of _weapon   | RETREAT disarm      | LBY           | Libya's dismantling of the missiles came on Monday.
draw back                  | RETREAT withdraw    | IND:MIL       | Indian soldiers drew back from the river.
draw down _troops               | RETREAT withdraw    | USA           | The United States drew down its forces.
drawdown/n of _troops           | RETREAT withdraw    | USA           | The American drawdown of troops by Washington began.
ease blockade of B         | RETREAT access      | ARM > PER     | Armenia eased the blockade of Peru.
end +ASSAULT               | RETREAT ceasefire   | COL:REB       | Colombian rebels ended bombing the pipelines.
end _nuclear               | RETREAT ceasefire   | IRN           | Iran ended uranium enrichment.
end _violence against B    | RETREAT ceasefire   | BGR > EGY     | Bulgaria ended the offensive against Egypt.
end blockade of B          | RETREAT withdraw    | UGA > SOM     | Uganda ended the blockade of Somalia.
end conflict with B        | RETREAT ceasefire & | SAU, IDN      | Saudi Arabia ended the conflict with Indonesia.
end mission in B                | RETREAT withdraw    | DEU > MLI     | Germany ended its mission in Mali.
end occupation of               | RETREAT withdraw    | ISR           | Israel ended its occupation of the south.
end occupation                  | RETREAT withdraw    | SYR           | Syria ended the occupation.
end _hungerstrike               | RETREAT             | RUS           | A Russian activist ended his hunger strike.
end _protest                    | RETREAT             | THA:CVL       | Thai protesters ended the rally.
end _strike                     | RETREAT             | NGA:LAB       | Nigerian workers ended the strike.
end _violence_stop              | RETREAT ceasefire   | SAU           | Saudi Arabia ended the bombing.
end operation in B         | RETREAT withdraw    | GHA > DZA     | Ghana ended its operation in Algeria.
end presence in B          | RETREAT withdraw    | TUN > ZMB     | Tunisia ended its presence in Zambia.
end siege of B             | RETREAT withdraw    | CAN > VEN     | Canada ended the siege of Venezuela.
end war with B             | RETREAT ceasefire & | ITA, VEN      | Italy ended the war with Venezuela.
evacuate _troops from B         | RETREAT withdraw    | FRA > TCD     | France evacuated its troops from Chad.
evacuate _territory             | RETREAT withdraw    | RUS:MIL       | Russian troops evacuated the island.
evacuate _troops                | RETREAT withdraw    | AZE           | Azerbaijan evacuated its troops.
A[armed] evacuate B[place] | RETREAT withdraw    | RUS:MIL > UKR | Russian troops evacuated Kherson.
evacuation/n of _troops    | RETREAT withdraw    | FRA           | France's evacuation of troops began.
fall back to                    | RETREAT withdraw    | UKR:MIL       | Ukrainian troops fell back to the river.
fall back                       | RETREAT withdraw    | RUS:MIL       | Russian troops fell back.
A[_gun] fall silent        | RETREAT ceasefire   | > SDN         | The guns fell silent in Sudan.
A[armed] flee                   | RETREAT withdraw    | IRQ:MIL       | Iraqi soldiers fled the city.
A[GOV] flee                | RETREAT resign      | YEM:GOV       | The Yemeni president fled on Sunday.
A[armed] flee B[place]     | RETREAT withdraw    | IRQ:MIL > KWT | Iraqi soldiers fled Kuwait.
A[GOV] flee B[place]       | RETREAT resign      | YEM:GOV > YEM | The Yemeni president fled Aden.
flee country               | RETREAT resign      | BGD:GOV       | The Bangladeshi prime minister fled the country.
A[armed] flee from B[place] | RETREAT withdraw    | IRQ:MIL > KWT | Iraqi soldiers fled from Kuwait.
A[armed] flee into B       | RETREAT withdraw    | SYR:REB > TUR | Syrian rebels fled into Turkey.
A[armed] flee to B         | RETREAT withdraw    | SYR:REB > TUR | Syrian rebels fled to Turkey.
A[GOV] flee to B           | RETREAT resign      | YEM:GOV > SAU | The Yemeni president fled to Saudi Arabia.
A[REB,UAF,CRM] free _hostage | RETREAT release     | COL:REB       | Colombian rebels freed the hostages.
free _prisoner             | RETREAT release     | BLR           | Belarus freed the activists.
free B from                     | RETREAT release     | ERI > ERI     | Eritrea freed Eritrean journalists from prison.
free B on                       | RETREAT release     | TUR:JUD > DEU | A Turkish court freed a German journalist on bail.
free B                          | RETREAT release     | IRN > USA     | An American journalist was freed by Iran.
freeing/n of B                  | RETREAT release     | VEN > USA     | Venezuela's freeing of American prisoners was welcomed.
freeze programme                | RETREAT ceasefire   | PRK           | North Korea froze its programme.
freeze _nuclear                 | RETREAT ceasefire   | IRN           | Iran froze its uranium enrichment.
give back                  | RETREAT release     | GHA           | Ghana gave back the ship.
give back _artefact        | RETREAT release     | BEL           | Belgium gave back the bronzes.
give back _territory       | RETREAT withdraw    | ARM           | Armenia gave back the villages.
give back _territory to B       | RETREAT withdraw    | GBR > MUS     | Britain gave back the islands to Mauritius.
give _inspector access to       | RETREAT access      | IRN           | Iran gave inspectors access to the site.
give access to                  | RETREAT access      | ETH           | Ethiopia gave access to the region.
give back body of B        | RETREAT release     | SWE > BOL     | Sweden gave back the bodies of Bolivian soldiers.
give himself up            | RETREAT disarm      | PER:REB       | A Peruvian rebel gave himself up.
give themselves up         | RETREAT disarm      | SDN:MIL       | Sudanese troops gave themselves up.
give up _job               | RETREAT resign      | KEN           | The Kenyan foreign minister gave up the post.
give up _nuclear           | RETREAT disarm      | UKR           | Ukraine gave up its nuclear weapons.
give up power                   | RETREAT resign      | TUN:GOV       | The Tunisian president gave up power.
give up _territory              | RETREAT withdraw    | SDN:REB       | Sudanese rebels gave up the town.
give up _weapon                 | RETREAT disarm      | MOZ:REB       | Mozambican rebels gave up their arms.
give up                         | RETREAT             | LBY           | Libya gave up the programme.
give up program            | RETREAT disarm      | LBY           | Libya gave up the program.
give up programme          | RETREAT disarm      | LBY           | Libya gave up the programme.
A[LAB] go back to work     | RETREAT             | FIN:LAB       | Finnish workers went back to work.
go into exile              | RETREAT             | VEN:OPP       | The Venezuelan opposition leader went into exile.
A[LAB] go ~back to work    | RETREAT             | CAN:LAB       | Canadian dockers went back to work.
go ~free                   | RETREAT release <   | > IRN:JRN     | An Iranian journalist went free.
grant access to B               | RETREAT access      | CHN > UNO     | China granted access to United Nations experts.
grant B access | RETREAT access | IRN > UNO | Iran granted the United Nations access to the plant.
grant access                    | RETREAT access      | MLI           | Mali granted access to the site.
halt _violence             | RETREAT ceasefire   | AZE           | Azerbaijan halted its offensive.
halt _violence against B   | RETREAT ceasefire   | SYR > BEL     | Syria halted the attacks against Belgium.
halt _violence on B        | RETREAT ceasefire   | ZWE > BOL     | Zimbabwe halted the attacks on Bolivia.
halt _nuclear                   | RETREAT ceasefire   | IRN           | Iran halted enrichment.
halt _test                      | RETREAT ceasefire   | PRK           | North Korea halted its missile tests.
halt _violence_stop             | RETREAT ceasefire   | ISR           | Israel halted the bombardment.
halt/n to _violence        | RETREAT ceasefire   | ISR           | Israel's halt to the bombing came on Monday.
hand _hostage to B         | RETREAT release     | NER:REB > NGO | Nigerien rebels handed the hostages to the Red Cross.
A[REB,UAF] hand _prisoner to B | RETREAT release     | COL:REB > UNO | Colombian rebels handed a soldier to the United Nations.
hand _territory to B       | RETREAT withdraw    | ARM > AZE     | Armenia handed the villages to Azerbaijan.
hand back _artefact to B   | RETREAT release     | NPL > HUN     | Nepal handed back the bronzes to Hungary.
hand back _prisoner        | RETREAT release     | UGA:REB       | Ugandan rebels handed back the children.
hand back _territory       | RETREAT withdraw    | TUR           | Turkey handed back the base.
hand back _territory to B       | RETREAT withdraw    | GBR > CHN     | Britain handed back the colony to China.
hand back B                | RETREAT release     | CHL           | Chile handed back the prisoners.
A[REB,UAF] hand over _prisoner to B | RETREAT release     | COL:REB > UNO | Colombian rebels handed over two policemen to the United Nations.
hand over _hostage         | RETREAT release     | COL:REB       | Colombian rebels handed over the hostages.
A[armed] hand over _hostage to B | RETREAT release     | NER:REB > NGO | Nigerien rebels handed over the hostages to the Red Cross.
A[REB] hand over _weapon to B | RETREAT disarm      | COL:REB > UNO | Colombian rebels handed over their weapons to the United Nations.
hand over power to B            | RETREAT resign      | SDN:MIL > SDN | Sudanese generals handed over power to Sudanese politicians.
hand over _territory to B       | RETREAT withdraw    | USA > IRQ     | The United States handed over the base to Iraq.
hand in resignation             | RETREAT resign      | AUT:GOV       | The Austrian minister handed in his resignation.
hand in _weapon                 | RETREAT disarm      | ALB:REB       | Albanian rebels handed in their weapons.
hand over power                 | RETREAT resign      | MDG:GOV       | The Malagasy president handed over power.
hand over _prisoner             | RETREAT release     | LBN:REB       | Lebanese militants handed over the hostages.
hand over _territory            | RETREAT withdraw    | FRA           | France handed over the camp.
hand over _weapon               | RETREAT disarm      | COL:REB       | Colombian rebels handed over their weapons.
hand power to                   | RETREAT resign      | EGY:GOV       | The Egyptian president handed power to the army.
hand back                       | RETREAT release     | DEU           | Germany handed back the bronzes.
handover/n of _prisoner         | RETREAT release     | LBN:REB       | The handover of the hostages by Lebanese militants went well.
handover/n of _territory   | RETREAT withdraw    | ARM           | Armenia's handover of the villages came on Monday.
haul away _weapon          | RETREAT withdraw    | SRB:MIL       | Serbian soldiers hauled away their guns.
hold _violence             | RETREAT ceasefire   | ETH:MIL       | Ethiopian troops held their fire.
hold off _violence              | RETREAT ceasefire   | ISR           | Israel held off the attack.
hold fire                       | RETREAT ceasefire   | UKR:MIL       | Ukrainian troops held their fire.
honour _ceasefire          | RETREAT ceasefire   | RUS:MIL       | Russian soldiers honoured the truce.
implement _ceasefire            | RETREAT ceasefire   | LBN           | Lebanon implemented the ceasefire.
lay down _weapon                | RETREAT disarm      | MMR:REB       | Burmese rebels laid down their arms.
A[MIL] leave               | RETREAT withdraw    | ISR:MIL       | The Israeli troops left on Tuesday.
leave _job                 | RETREAT resign      | NPL           | Nepal left his post.
A[MIL] leave B             | RETREAT withdraw    | FRA:MIL > TCD | French troops left Chad.
A[MIL] leave B[place]           | RETREAT withdraw    | FRA:MIL > NER | French soldiers left Niger.
A[armed] leave _territory       | RETREAT withdraw    | RUS:MIL       | Russian soldiers left the town.
leave B[place]                  | RETREAT withdraw    | SYR:MIL > LBN | Syrian soldiers left Lebanon.
A[GOV] leave B for good    | RETREAT withdraw    | POL > BLR     | Poland's ambassador left Belarus for good.
let _aid into B            | RETREAT access      | ISR > PSE     | Israel let food into Gaza.
let _convoy +_enter        | RETREAT access      | AZE           | Azerbaijan let the trucks enter.
let _convoy into B         | RETREAT access      | ISR > PSE     | Israel let trucks into Gaza.
let _inspector +_enter     | RETREAT access      | SYR           | Syria let inspectors enter the town.
let _inspector into B      | RETREAT access      | SYR           | Syria let inspectors into Aleppo.
let _plane +_leave         | RETREAT access      | SAU           | Saudi Arabia let the plane leave.
let _ship +_leave          | RETREAT access      | RUS           | Russia let the ships leave.
let _vehicle into B        | RETREAT access      | ETH > ERI     | Ethiopia let lorries into Eritrea.
let B +_enter              | RETREAT access      | ERI > UNO     | Eritrea let United Nations observers visit the town.
let B +_go                 | RETREAT release     | GRC:COP > GRC:CVL | Greek police let the Greek protesters go.
let B into                 | RETREAT access      | ERI > SDN     | Eritrea let Sudanese traders into the town.
let in _convoy             | RETREAT access      | ETH           | Ethiopia let in the aid convoy.
let in B                        | RETREAT access      | SYR > UNO     | Syria let in United Nations experts.
let in B[person]                | RETREAT access      | SYR > UNO     | Syria let in United Nations experts.
let in _inspector               | RETREAT access      | IRQ           | Iraq let in the inspectors.
let out B                  | RETREAT release     | IND > IRQ     | India let out Iraqi villagers.
let through _aid           | RETREAT access      | PER           | Peru let through aid.
let through _convoy             | RETREAT access      | ISR           | Israel let through the trucks.
liberate _hostage               | RETREAT release     | COL:REB       | Colombian rebels liberated the hostages.
liberation/n of _hostage   | RETREAT release     | COL           | Colombia's liberation of the hostages came on Monday.
lift _blockade of          | RETREAT             | MMR:MIL       | Burmese troops lifted the siege of the town.
lift blockade of B         | RETREAT withdraw    | TUN > CAN     | Tunisia lifted the blockade of Canada.
lift siege of B            | RETREAT withdraw    | RUS > MOZ     | Russia lifted the siege of Mozambique.
moratorium/n on _test      | RETREAT ceasefire   | PRK           | North Korea's moratorium on nuclear tests held.
mothball _nuclear          | RETREAT disarm      | PRK           | North Korea mothballed the reactor.
mothball _weapon           | RETREAT disarm      | UKR           | Ukraine mothballed the missiles.
melt away                  | RETREAT withdraw    | IRQ:MIL       | Iraqi soldiers melted away.
melt away from B           | RETREAT withdraw    | IRQ:MIL > SYR | Iraqi soldiers melted away from Syria.
move out of                | RETREAT withdraw    | MLI:MIL       | Malian soldiers moved out of the town.
move out of _territory          | RETREAT withdraw    | ETH:MIL       | Ethiopian troops moved out of the town.
observe _ceasefire              | RETREAT ceasefire   | COL:REB       | Colombian rebels observed the ceasefire.
open _border +_enter       | RETREAT access      | IND           | India opened its border posts to let in students.
open plant to _inspector   | RETREAT access      | IRN           | Iran opened the plant to inspectors.
open _territory to _inspector | RETREAT access      | IDN           | Indonesia opened the province to observers.
open airspace to B              | RETREAT access      | SAU > ISR     | Saudi Arabia opened its airspace to Israeli planes.
open _border to B               | RETREAT access      | TUR > SYR     | Turkey opened its border to Syrian traders.
open B[place] to _inspector | RETREAT access      | IDN           | Indonesia opened Aceh to observers.
open corridor                   | RETREAT access      | RUS           | Russia opened a corridor.
open _border                    | RETREAT access      | ERI           | Eritrea opened its border.
order release of B              | RETREAT release     | PAK:JUD > PAK | A Pakistani court ordered the release of a Pakistani politician.
order release                   | RETREAT release     | IND:JUD       | An Indian court ordered the release.
parole B                        | RETREAT release     | THA > THA     | Thailand paroled a Thai politician.
pause _test                     | RETREAT ceasefire   | PRK           | North Korea paused its tests.
pause _violence_stop            | RETREAT ceasefire   | ISR           | Israel paused the bombing.
A[MIL] pull out of B            | RETREAT withdraw    | FRA:MIL > TCD | French troops pulled out of Chad.
pull _troops out of B           | RETREAT withdraw    | USA > SYR     | The United States pulled its troops out of Syria.
pull back _troops from          | RETREAT withdraw    | RUS           | Russia pulled back troops from the river.
pull out of B[place]            | RETREAT withdraw    | FRA > MLI     | France pulled out of Mali.
pull _troops from B             | RETREAT withdraw    | ITA > LBN     | Italy pulled its troops from Lebanon.
A[armed] pull out               | RETREAT withdraw    | SYR:REB       | Syrian rebels pulled out.
pull back from                  | RETREAT withdraw    | UKR:MIL       | Ukrainian soldiers pulled back from the line.
pull back _troops               | RETREAT withdraw    | CHN           | China pulled back its troops.
pull out _troops                | RETREAT withdraw    | BDI           | Burundi pulled out its troops.
pull back                       | RETREAT withdraw    | RUS:MIL       | Russian troops pulled back.
pull _troops                    | RETREAT withdraw    | DNK           | Denmark pulled its soldiers.
pull up stakes             | RETREAT withdraw    | FRA:MIL       | French troops pulled up stakes.
pullback/n of A                 | RETREAT withdraw    | RUS:MIL       | The pullback of Russian troops began.
pullout/n from B                | RETREAT withdraw    | ISR > LBN     | Israel's pullout from Lebanon began.
pullout/n of A                  | RETREAT withdraw    | USA:MIL       | The pullout of American troops began.
pullout/n                       | RETREAT withdraw    | FRA           | France's pullout was completed.
put down _weapon           | RETREAT disarm      | UGA:REB       | Ugandan rebels put down their arms.
quit _territory            | RETREAT withdraw    | KEN:COP       | Kenyan police quit the town.
quit as                         | RETREAT resign      | GBR:GOV       | The British minister quit as chairman.
quit government                 | RETREAT resign      | ITA           | The Italian minister quit the government.
quit over                       | RETREAT resign      | ISR:GOV       | The Israeli minister quit over the deal.
quit _job                       | RETREAT resign      | MNG:GOV       | The Mongolian prime minister quit his post.
quit                            | RETREAT resign      | BGR:GOV       | The Bulgarian prime minister quit.
raise siege of             | RETREAT withdraw    | COL:REB       | Colombian rebels raised the siege of the town.
readmit _inspector         | RETREAT access      | IRN           | Iran readmitted the inspectors.
readmit B                  | RETREAT access      | BOL > USA     | Bolivia readmitted American inspectors.
recall _troops from B           | RETREAT withdraw    | ESP > IRQ     | Spain recalled its troops from Iraq.
recall _troops                  | RETREAT withdraw    | HUN           | Hungary recalled its soldiers.
reduce _troops in B             | RETREAT withdraw    | USA > IRQ     | The United States reduced its troops in Iraq.
reduce _troops                  | RETREAT withdraw    | POL           | Poland reduced its forces.
reduce staff at            | RETREAT withdraw    | USA           | The United States reduced its staff at the embassy.
release B from                  | RETREAT release     | CUB > CUB     | Cuba released Cuban dissidents from prison.
release B on                    | RETREAT release     | EGY:JUD > EGY | An Egyptian court released an Egyptian activist on bail.
release _ship                   | RETREAT release     | IRN           | Iran released the tanker.
release B[actor]           | RETREAT release     | PRK > USA     | An American student was released by North Korea.
release/n of B                  | RETREAT release     | IRN > GBR     | Iran's release of British sailors was welcomed.
release/n of B[actor]      | RETREAT release     | IRN > GBR     | Iran's release of British sailors was welcomed.
release/n of _prisoner | RETREAT release | ISR | Israel's release of the prisoners began at noon.
release/n                       | RETREAT release     | IRN > GBR     | Iran's release of a British sailor was welcomed.
relinquish _job            | RETREAT resign      | TUN           | The Tunisian president relinquished the presidency.
relinquish power                | RETREAT resign      | YEM:GOV       | The Yemeni president relinquished power.
relinquish _territory           | RETREAT withdraw    | SYR:REB       | Syrian rebels relinquished the town.
relinquish                      | RETREAT withdraw    | FRA           | France relinquished the base.
remove _barricade          | RETREAT             | KEN:CVL       | Kenyan protesters removed the roadblocks.
remove _troops from B           | RETREAT withdraw    | USA > TUR     | The United States removed its troops from Turkey.
remove _weapon from B           | RETREAT withdraw    | RUS > CUB     | Russia removed its missiles from Cuba.
remove _troops                  | RETREAT withdraw    | ETH           | Ethiopia removed its forces.
renounce _nuclear          | RETREAT disarm      | KAZ           | Kazakhstan renounced nuclear weapons.
reopen _border to B        | RETREAT access      | COL > VEN     | Colombia reopened the border to Venezuelan trade.
reopen _border with B           | RETREAT access      | RWA > BDI     | Rwanda reopened its border with Burundi.
reopen airspace                 | RETREAT access      | QAT           | Qatar reopened its airspace.
reopen _border                  | RETREAT access      | PAK           | Pakistan reopened the crossing.
reopen _road                    | RETREAT access      | SYR           | Syria reopened the highway.
reopen                          | RETREAT access      | ETH           | Ethiopia reopened the mosque.
reopening/n of _border     | RETREAT access      | KEN           | Kenya's reopening of the border came on Monday.
repatriate _artefact to B  | RETREAT release     | CAN > BOL     | Canada repatriated the statues to Bolivia.
repatriate body of B       | RETREAT release     | SRB > ERI     | Serbia repatriated the bodies of Eritrean soldiers.
resign as                       | RETREAT resign      | JPN:GOV       | The Japanese minister resigned as party leader.
resign from                     | RETREAT resign      | IND:GOV       | The Indian minister resigned from the cabinet.
resign over                     | RETREAT resign      | EST:GOV       | The Estonian prime minister resigned over the scandal.
resign                          | RETREAT resign      | FRA:GOV       | The French prime minister resigned.
resignation/n of A              | RETREAT resign      | ARM:GOV       | The resignation of the Armenian prime minister surprised many.
resignation/n                   | RETREAT resign      | LKA:GOV       | The Sri Lankan president's resignation ended the crisis.
respect _ceasefire              | RETREAT ceasefire   | ETH:REB       | Ethiopian rebels respected the truce.
restore access to               | RETREAT access      | TUR           | Turkey restored access to the website.
restore _internet               | RETREAT access      | IRN           | Iran restored the internet.
restore _utility                | RETREAT             | ISR           | Israel restored the water supply.
retreat from B                  | RETREAT withdraw    | UGA:MIL > COD | Ugandan troops retreated from Congo.
retreat to                      | RETREAT withdraw    | AFG:REB       | Afghan militants retreated to the hills.
retreat                         | RETREAT withdraw    | RUS:MIL       | Russian troops retreated.
retreat/n from B                | RETREAT withdraw    | RUS > UKR     | Russia's retreat from Ukrainian villages was fast.
retreat/n                       | RETREAT withdraw    | RUS           | Russia's retreat was fast.
return artefact to B            | RETREAT release     | USA > ITA     | The United States returned the artefacts to Italy.
return B[any] to B         | RETREAT release     | GBR > NGA     | Britain returned looted statues to Nigeria.
return B[thing] to B       | RETREAT release     | GBR > GHA     | Britain returned the regalia to Ghana.
return body of B                | RETREAT release     | PRK > USA     | North Korea returned the bodies of American soldiers.
return _artefact to B           | RETREAT release     | DEU > NGA     | Germany returned the bronzes to Nigeria.
return _territory to B          | RETREAT withdraw    | ISR           | Israel returned the town to Egypt.
return to barracks              | RETREAT withdraw    | EGY:MIL       | Egyptian soldiers returned to barracks.
return B[thing]                 | RETREAT release     | AUS > KHM     | Australia returned the sculptures to Cambodia.
return _artefact                | RETREAT release     | FRA           | France returned the skulls and the treasures.
return _prisoner                | RETREAT release     | CHN           | China returned the sailors.
A[LAB] return to work      | RETREAT             | GHA:LAB       | Ghanaian workers returned to work.
return/n of _artefact      | RETREAT release     | BEL           | Belgium's return of the bronzes came on Monday.
scale back _troops in B    | RETREAT withdraw    | CHN > RUS     | China scaled back its forces in Russia.
scale down _troops in B    | RETREAT withdraw    | MEX > MAR     | Mexico scaled down its troops in Morocco.
scale down _violence       | RETREAT ceasefire   | SAU           | Saudi Arabia scaled down the bombing.
scrap _nuclear             | RETREAT disarm      | LBY           | Libya scrapped its nuclear programme.
scrap _weapon              | RETREAT disarm      | POL           | Poland scrapped its missiles.
set B free | RETREAT release | NGA > NGA | Nigerian gunmen set the Nigerian students free.
shut _nuclear              | RETREAT disarm      | PRK           | North Korea shut the reactor.
shut down _nuclear         | RETREAT disarm      | PRK           | North Korea shut down the reactor.
silence gun                | RETREAT ceasefire   | YEM:REB       | Yemeni rebels silenced their guns.
stand down _troops         | RETREAT withdraw    | CHN           | China stood down its troops.
stand down as                   | RETREAT resign      | AUS:GOV       | The Australian minister stood down as leader.
stand aside                     | RETREAT resign      | PNG:GOV       | The Papua New Guinean minister stood aside.
stand down                      | RETREAT resign      | NZL:GOV       | The New Zealand prime minister stood down.
stand down from _job       | RETREAT resign      | ITA           | The Italian foreign minister stood down from the post.
step down as                    | RETREAT resign      | SVK:GOV       | The Slovak minister stepped down as chairman.
step down from _job        | RETREAT resign      | PER           | The Peruvian president stepped down from the presidency.
step down over                  | RETREAT resign      | NLD:GOV       | The Dutch minister stepped down over the affair.
step aside                      | RETREAT resign      | MLI:GOV       | The Malian president stepped aside.
step down                       | RETREAT resign      | DZA:GOV       | The Algerian president stepped down.
stop +_fight               | RETREAT ceasefire   | MMR:REB       | Burmese rebels stopped fighting.
stop +ASSAULT              | RETREAT ceasefire   | COL:REB       | Colombian rebels stopped bombing the pipelines.
stop _nuclear                   | RETREAT ceasefire   | IRN           | Iran stopped uranium enrichment.
stop _test                      | RETREAT ceasefire   | FRA           | France stopped its nuclear tests.
stop _violence against B   | RETREAT ceasefire   | PAK > VEN     | Pakistan stopped the attacks against Venezuela.
stop _violence on B        | RETREAT ceasefire   | LTU > DZA     | Lithuania stopped the attacks on Algeria.
stop _violence_stop             | RETREAT ceasefire   | ARM           | Armenia stopped the shelling.
submit resignation              | RETREAT resign      | KWT:GOV       | The Kuwaiti prime minister submitted his resignation.
surrender _territory to B  | RETREAT withdraw    | CHL > EST     | Chile surrendered the town to Estonia.
surrender themselves to B  | RETREAT disarm      | GEO > DEU     | Georgian rebels surrendered themselves to Germany.
surrender to B                  | RETREAT disarm      | SYR:REB > SYR | Syrian rebels surrendered to the Syrian army.
surrender _territory            | RETREAT withdraw    | ETH:REB       | Ethiopian rebels surrendered the town.
surrender _weapon               | RETREAT disarm      | NGA:REB       | Nigerian militants surrendered their weapons.
surrender                       | RETREAT disarm      | LKA:REB       | Sri Lankan rebels surrendered.
surrender/n of A                | RETREAT disarm      | UKR:MIL       | The surrender of Ukrainian soldiers ended the siege.
surrender/n                     | RETREAT disarm      | JPN           | Japan's surrender ended the war.
suspend _nuclear                | RETREAT ceasefire   | IRN           | Iran suspended enrichment.
suspend _protest                | RETREAT             | LBY:OPP       | The Libyan opposition suspended its protest.
suspend _strike                 | RETREAT             | KEN:MED       | Kenyan doctors suspended their strike.
suspend _test                   | RETREAT ceasefire   | PRK           | North Korea suspended its missile tests.
suspend _violence against B | RETREAT ceasefire   | ZWE > MLI     | Zimbabwe suspended the strikes against Mali.
suspend _violence on B     | RETREAT ceasefire   | KAZ > CAN     | Kazakhstan suspended the strikes on Canada.
suspend _violence_stop          | RETREAT ceasefire   | COL:REB       | Colombian rebels suspended the attacks.
switch side                | RETREAT disarm      | YEM:MIL       | Yemeni troops switched sides.
take down _barricade       | RETREAT             | ALB:CVL       | Albanian protesters took down the barricades.
A[_ceasefire] take effect  | RETREAT ceasefire   | ISR, LBN      | The truce between Israel and Lebanon took effect on Wednesday.
tender resignation              | RETREAT resign      | JOR:GOV       | The Jordanian prime minister tendered his resignation.
thin out _troops           | RETREAT withdraw    | BRA           | Brazil thinned out its troops.
thin out staff             | RETREAT withdraw    | GBR           | Britain thinned out its staff.
throw in towel             | RETREAT resign      | ESP:GOV       | The Spanish minister threw in the towel.
throw open _border         | RETREAT access      | VNM           | Vietnam threw open the border.
transfer power to B             | RETREAT resign      | MMR:MIL > MMR | Burmese generals transferred power to Burmese politicians.
transfer power                  | RETREAT resign      | BFA:MIL       | Burkinabe soldiers transferred power.
truce/n between B               | RETREAT ceasefire & | ETH, ERI      | The truce between Ethiopia and Eritrea held.
truce/n with B             | RETREAT ceasefire & | TCD, ZWE      | Chad's truce with Zimbabwe held.
turn around _troops        | RETREAT withdraw    | RUS:MIL       | Russian generals turned their columns around.
turn in himself            | RETREAT disarm      | COL:REB       | A Colombian rebel turned himself in.
turn over _prisoner to          | RETREAT release     | ARM           | Armenia turned over the prisoners to the Red Cross.
turn in _weapon                 | RETREAT disarm      | HTI:CRM       | Haitian gangs turned in their weapons.
A[REB,UAF] turn over _prisoner to B | RETREAT release     | COL:REB > UNO | Colombian rebels turned over a soldier to the United Nations.
unblock _asset             | RETREAT release     | EUR           | The European Union unblocked the funds.
unblock _border            | RETREAT access      | UKR           | Ukraine unblocked the port.
unblock _road              | RETREAT access      | COL           | Colombia unblocked the road.
unfreeze _asset of B       | RETREAT release     | USA > AFG     | The United States unfroze the assets of Afghanistan.
unseal _border                  | RETREAT access      | KOS           | Kosovo unsealed the crossing.
unveil to _inspector       | RETREAT access      | IRN           | Iran unveiled the plant to inspectors.
vacate _job                | RETREAT resign      | BOL           | The Bolivian president vacated the presidency.
vacate _territory               | RETREAT withdraw    | ARM:MIL       | Armenian troops vacated the hill.
vacate                          | RETREAT withdraw    | RUS           | Russia vacated the base.
walk ~free                 | RETREAT release <   | > VEN:OPP     | A Venezuelan opposition leader walked free.
wave through _convoy       | RETREAT access      | ISR           | Israel waved through the trucks.
wave through B             | RETREAT access      | EGY > PSE     | Egypt waved through Palestinian patients.
wind down operation in B   | RETREAT withdraw    | ISR > KHM     | Israel wound down its operations in Cambodia.
wind up mission in B       | RETREAT withdraw    | JOR > CUB     | Jordan wound up its mission in Cuba.
withdraw _troops from B         | RETREAT withdraw    | RUS > GEO     | Russia withdrew its troops from Georgia.
withdraw _weapon from B         | RETREAT withdraw    | USA > TUR     | The United States withdrew its missiles from Turkey.
withdraw from B[place]          | RETREAT withdraw    | UGA > COD     | Uganda withdrew from Congo.
withdraw from _territory        | RETREAT withdraw    | RUS:MIL       | Russian troops withdrew from the city.
A[armed] withdraw               | RETREAT withdraw    | COD:REB       | Congolese rebels withdrew.
withdraw to                     | RETREAT withdraw    | ARM:MIL       | Armenian troops withdrew to the border.
withdraw _ship                  | RETREAT withdraw    | CHN           | China withdrew the vessel.
withdraw _troops                | RETREAT withdraw    | ERI           | Eritrea withdrew its troops.
withdraw _weapon                | RETREAT withdraw    | UKR           | Ukraine withdrew its artillery.
withdraw                        | RETREAT withdraw    | IND:MIL       | Indian soldiers withdrew on Friday.
withdrawal/n of A[armed] from B | RETREAT withdraw    | SYR:MIL > LBN | The withdrawal of Syrian troops from Lebanon ended.
withdrawal/n from B[place]      | RETREAT withdraw    | USA > AFG     | The American withdrawal from Afghanistan by Washington ended in August.
withdrawal/n of A[armed]        | RETREAT withdraw    | RUS:MIL       | The withdrawal of Russian troops began.
withdrawal/n of _troops         | RETREAT withdraw    | ETH           | Ethiopia's withdrawal of its troops was completed.
withdrawal/n                    | RETREAT withdraw    | ISR           | Israel's withdrawal was completed.
