# pattern | code | who | example     (docs/guide/predicates.md)
abandon _law_making        | CONCEDE             | KEN           | Kenya abandoned the bill.
abandon claim                   | CONCEDE   | BOL           | Bolivia abandoned its claim.
abandon demand                  | CONCEDE   | SRB           | Serbia abandoned its demand on Friday.
abandon plan                    | CONCEDE   | GRC           | Greece abandoned the plan after the protests.
abide by _accord           | CONCEDE             | SDN           | Sudan abided by the agreement.
abide by _terms            | CONCEDE             | PER           | Peru abided by the ruling.
abolish _law_making        | CONCEDE             | KAZ           | Kazakhstan abolished the ban.
absolve B                  | CONCEDE             | CHL:JUD > CHL | A Chilean court absolved a Chilean politician.
accede to _terms                | CONCEDE   | HTI           | Haiti acceded to the demands.
accept _terms from B | CONCEDE | SRB > KOS | Serbia accepted the demand from Kosovo.
accept _terms by B         | CONCEDE             | NPL > NPL:CVL | Nepal accepted the demands by Nepalese protesters.
accept _terms of B         | CONCEDE             | COL > COL:REB | Colombia accepted the demands of Colombian rebels.
accept _wrong              | CONCEDE             | NLD           | The Netherlands accepted responsibility.
accept defeat                   | CONCEDE   | GMB:GOV       | The Gambian president accepted defeat.
accept resignation              | CONCEDE   | ITA:GOV       | The Italian president accepted the resignation.
accept _ceasefire               | CONCEDE   | IRN           | Iran accepted the ceasefire.
accommodate _demand        | CONCEDE             | TUN           | Tunisia accommodated the demands.
accommodate B[state]       | CONCEDE             | PRK > SRB     | North Korea accommodated Serbia.
acknowledge responsibility      | CONCEDE   | FRA           | France acknowledged its responsibility in Rwanda.
acknowledge _violation          | CONCEDE   | ISR           | Israel acknowledged violations on Monday.
acknowledgement/n of _wrong | CONCEDE             | IRN           | Iran's acknowledgement of guilt came on Monday.
acquiesce to                    | CONCEDE   | COL           | Colombia acquiesced to the request.
acquiesce                       | CONCEDE   | PHL           | Manila acquiesced on Tuesday.
acquit B of                     | CONCEDE   | EGY:JUD > EGY | An Egyptian court acquitted an Egyptian general of murder.
acquit B                        | CONCEDE   | PAK:JUD > PAK | A Pakistani minister was acquitted by a Pakistani court.
acquittal/n of B                | CONCEDE   | THA:JUD > THA | The acquittal of a Thai minister by a Thai court surprised many.
adhere to _accord          | CONCEDE             | ETH           | Ethiopia adhered to the agreement.
adhere to _terms           | CONCEDE             | BOL           | Bolivia adhered to the ruling.
admission/n of _wrong      | CONCEDE             | IRN           | Iran's admission of guilt came on Monday.
admit +_plotting               | CONCEDE             | LBY           | Libya admitted planning the bombing.
admit +ASSAULT                  | CONCEDE   | SDN           | Sudan admitted bombing the village.
admit +COERCE                   | CONCEDE   | ERI           | Eritrea admitted detaining the sailors.
admit _wrong               | CONCEDE             | CHN           | China admitted the damage.
admit defeat                    | CONCEDE   | SLE           | Sierra Leone admitted defeat.
admit to _wrong            | CONCEDE             | IRN           | Iran admitted to a mistake.
agree to _ceasefire with B      | CONCEDE & | COL:REB, COL  | The Colombian rebels agreed to a ceasefire with the Colombian government.
agree _ceasefire with B         | CONCEDE & | IND, PAK      | India agreed a ceasefire with Pakistan.
agree on _ceasefire             | CONCEDE & | LBY, TCD      | Libya and Chad agreed on a ceasefire.
agree to _ceasefire             | CONCEDE   | YEM:REB       | The Yemeni rebels agreed to a ceasefire.
agree to _pullback              | CONCEDE   | RWA           | Rwanda agreed to the withdrawal.
agree _ceasefire                | CONCEDE & | SDN, SSD      | Sudan and South Sudan agreed a ceasefire.
agree to demand            | CONCEDE             | KEN           | Kenya agreed to the demand.
agree to demand of B       | CONCEDE             | SDN > SDN:REB | Sudan agreed to the demands of Sudanese rebels.
agree to request           | CONCEDE             | PER           | Peru agreed to the request.
allow B +                       | CONCEDE   | CUB > USA     | Cuba allowed American companies to return.
allow _protest                  | CONCEDE   | BLR           | Belarus allowed the rally.
amnesty/n for B                 | CONCEDE   | COL > COL     | The Colombian amnesty for Colombian rebels was approved.
amnesty/n                       | CONCEDE   | UGA           | Uganda's amnesty was extended.
announce amnesty for B          | CONCEDE   | NGA > NGA     | Nigeria announced an amnesty for Nigerian militants.
announce end to _violence       | CONCEDE   | ESP:REB       | Spanish rebels announced an end to the violence.
announce _ceasefire with B      | CONCEDE & | ETH, ERI      | Ethiopia announced a ceasefire with Eritrea.
announce _withdrawal from B     | CONCEDE   | FRA > NER     | France announced its withdrawal from Niger.
announce _withdrawal of _troops | CONCEDE   | RUS           | Russia announced the withdrawal of its troops.
announce +RETREAT               | CONCEDE   | UGA           | Uganda announced it would withdraw its troops.
announce amnesty                | CONCEDE   | SLV           | El Salvador announced an amnesty.
announce pardon                 | CONCEDE   | TUN           | Tunisia announced a pardon.
announce resignation            | CONCEDE   | JPN:GOV       | The Japanese prime minister announced his resignation.
announce _ceasefire             | CONCEDE   | UKR           | Ukraine announced a ceasefire for Easter.
announce _concession            | CONCEDE   | JOR           | Jordan announced concessions on Sunday.
announce _pullback              | CONCEDE   | AZE           | Azerbaijan announced the release of the prisoners.
announce _withdrawal            | CONCEDE   | ETH           | Ethiopia announced the pullout on Friday.
annul _verdict             | CONCEDE             | MLI:JUD       | A Malian court annulled the sentence.
annul sentence of B        | CONCEDE             | MLI:JUD > CIV:MIL | A Malian court annulled the sentences of Ivorian soldiers.
apologetic/a about         | CONCEDE             | PER           | Peru was apologetic about the raid.
apologetic/a for           | CONCEDE             | PER           | Peru was apologetic for the raid.
apologise to B for              | CONCEDE   | NLD > IDN     | The Netherlands apologised to Indonesia for the killings.
apologise to B                  | CONCEDE   | ISR > TUR     | Israel apologised to Turkey.
apologise for                   | CONCEDE   | BEL           | Belgium apologised for the kidnappings.
apologise                       | CONCEDE   | NZL           | New Zealand apologised on Wednesday.
apologize to B for              | CONCEDE   | USA > AFG     | The United States apologized to Afghanistan for the raid.
apologize to B                  | CONCEDE   | THA > KHM     | Thailand apologized to Cambodia.
apologize for                   | CONCEDE   | CAN           | Canada apologized for the schools.
apologize                       | CONCEDE   | DEU           | Germany apologized on Friday.
apology/n to B                  | CONCEDE   | JPN > KOR     | Japan's apology to South Korea was welcomed.
apology/n for                   | CONCEDE   | GBR           | Britain's apology for the deaths came late.
apology/n                       | CONCEDE   | AUS           | Australia's apology was welcomed.
ask B for forgiveness      | CONCEDE             | BEL > COD     | Belgium asked Congo for forgiveness.
ask forgiveness            | CONCEDE             | BEL           | Belgium asked forgiveness.
appease B                  | CONCEDE             | KEN > RWA     | Kenya appeased Rwanda.
assume responsibility for  | CONCEDE             | BEL           | Belgium assumed responsibility for the massacre.
atone for                       | CONCEDE   | DEU           | Germany atoned for the genocide.
back away from _demand     | CONCEDE             | TUR           | Turkey backed away from the demand.
back away from _threat     | CONCEDE             | PRK           | North Korea backed away from the threat.
back down on                    | CONCEDE   | POL           | Poland backed down on the law.
back down                       | CONCEDE   | TUR           | Turkey backed down on Saturday.
back off                        | CONCEDE   | KEN           | Kenya backed off on Thursday.
beg forgiveness            | CONCEDE             | MDG:GOV       | The Malagasy president begged forgiveness.
beg forgiveness of B       | CONCEDE             | MDG:GOV > MDG | The Malagasy president begged forgiveness of Malagasy families.
back off _threat           | CONCEDE             | RUS           | Russia backed off the threat.
back off from _demand      | CONCEDE             | IRN           | Iran backed off from the demand.
backpedal from             | CONCEDE             | PER           | Peru backpedaled from the decision.
backtrack from             | CONCEDE             | PER           | Peru backtracked from the decision.
bend to _demand            | CONCEDE             | ITA           | Italy bent to the demands.
bend to _pressure          | CONCEDE             | JOR           | Jordan bent to the pressure.
bend to B                  | CONCEDE             | ISR > RUS     | Israel bent to Russia.
A[JUD] block _expulsion     | CONCEDE             | GBR:JUD       | A British court blocked the deportation.
block _expulsion           | CONCEDE             | GBR           | Britain blocked the deportation.
block _expulsion of B      | CONCEDE             | GBR:JUD > RWA | A British court blocked the deportation of a Rwandan preacher.
bow before B               | CONCEDE             | NER > BOL     | Niger bowed before Bolivia.
bow to _demand             | CONCEDE             | PER           | Peru bowed to the demand.
bow to B                        | CONCEDE   | PAN > USA     | Panama bowed to the United States.
bow to _pressure                | CONCEDE   | SRB           | Serbia bowed to pressure.
buckle under _pressure     | CONCEDE             | GRC           | Greece buckled under the pressure.
budge                           | CONCEDE   | UZB           | Uzbekistan budged after a week of talks.
bury hatchet with B        | CONCEDE &           | CAN, ETH      | Canada buried the hatchet with Ethiopia.
call _ceasefire                 | CONCEDE   | COL:REB       | Colombian rebels called a ceasefire.
call _ceasefire with B     | CONCEDE &           | AGO, ISR      | Angola called a truce with Israel.
call off ban               | CONCEDE             | LKA           | Sri Lanka called off the ban.
calm tension with B        | CONCEDE             | SAU > IRQ     | Saudi Arabia calmed tensions with Iraq.
cancel tariff                   | CONCEDE   | USA           | The United States cancelled the tariffs.
capitulate to B                 | CONCEDE   | ARM > AZE     | Armenia capitulated to Azerbaijan.
capitulate                      | CONCEDE   | SRB           | Serbia capitulated in June.
cave in                    | CONCEDE             | BGR           | Bulgaria caved in.
cave in to                      | CONCEDE   | COL           | Colombia caved in to the demands.
cave in to B               | CONCEDE             | IRQ > USA     | Iraq caved in to the United States.
cave to                         | CONCEDE   | CAN           | Canada caved to the pressure.
ceasefire/n                     | CONCEDE   | COL:REB       | The ceasefire by Colombian rebels held.
clear B of                      | CONCEDE   | LBN:JUD > LBN | A Lebanese court cleared the Lebanese minister of murder.
clear B                         | CONCEDE   | ITA:JUD > ITA | An Italian court cleared an Italian general.
clemency/n for B           | CONCEDE             | NOR > KAZ     | Norway's clemency for Kazakh prisoners came on Monday.
climb down                      | CONCEDE   | GBR           | Britain climbed down on Monday.
climbdown/n on             | CONCEDE             | ITA           | Italy's climbdown on the budget came on Monday.
close _probe into B        | CONCEDE             | LBY > BOL     | Libya closed the investigation into Bolivia.
commutation/n of _verdict  | CONCEDE             | KEN           | Kenya's commutation of the sentences came on Monday.
commute sentence           | CONCEDE             | ZMB           | Zambia commuted the sentence.
commute sentence of B           | CONCEDE   | KEN > KEN     | Kenya commuted the sentence of a Kenyan soldier.
commute _verdict                | CONCEDE   | MWI           | Malawi commuted the death sentence.
comply with _terms              | CONCEDE   | IRQ           | Iraq complied with the resolution.
comply with                     | CONCEDE   | LBY           | Libya complied with the order.
compromise with B               | CONCEDE   | EUR > HUN     | The European Union compromised with Hungary.
compromise on                   | CONCEDE   | FRA           | France compromised on the fishing quotas.
compromise/n with B        | CONCEDE             | GHA > SYR     | Ghana's compromise with Syria was welcomed.
concede to B                    | CONCEDE   | ZMB:GOV > ZMB | The Zambian president conceded to the Zambian opposition.
concede defeat                  | CONCEDE   | GHA:GOV       | The Ghanaian president conceded defeat.
concede _territory              | CONCEDE   | ARM           | Armenia conceded the territory.
concede                         | CONCEDE   | MDV           | The Maldives conceded the point.
concession/n to B               | CONCEDE   | GBR > EUR     | Britain's concessions to the European Union angered the lawmakers.
concession/n                    | CONCEDE   | IND           | India's concessions surprised many.
conciliate B               | CONCEDE             | CHL > JPN     | Chile conciliated Japan.
confess to _wrong          | CONCEDE             | LBY           | Libya confessed to the massacre.
convey _apology            | CONCEDE             | LKA           | Sri Lanka conveyed its apologies.
convey _apology to B       | CONCEDE             | LKA > CHN     | Sri Lanka conveyed its regrets to China.
cool tension with B        | CONCEDE             | BLR > VEN     | Belarus cooled tensions with Venezuela.
cut _sanctions on B        | CONCEDE             | THA > MOZ     | Thailand cut tariffs on Mozambique.
cut tariff on                   | CONCEDE   | IND           | India cut tariffs on almonds.
cut tariff                      | CONCEDE   | VNM           | Vietnam cut its tariffs.
decide +CONCEDE                 | CONCEDE   | CHE           | Switzerland decided to lift the ban.
decide +RETREAT                 | CONCEDE   | NOR           | Norway decided to withdraw its troops.
declare _ceasefire with B       | CONCEDE & | ISR, SYR      | Israel declared a ceasefire with Syria.
declare end to                  | CONCEDE   | ETH           | Ethiopia declared an end to the state of emergency.
declare amnesty                 | CONCEDE   | AGO           | Angola declared an amnesty.
declare _ceasefire              | CONCEDE   | PHL:REB       | Philippine rebels declared a ceasefire.
defer _sanctions           | CONCEDE             | JPN           | Japan deferred the tariffs.
defer to B                      | CONCEDE   | BTN > IND     | Bhutan deferred to India.
defuse _tension            | CONCEDE             | GEO           | Georgia defused the tension.
defuse tension with B      | CONCEDE             | SOM > JPN     | Somalia defused tensions with Japan.
delay _sanctions           | CONCEDE             | BRA           | Brazil delayed the sanctions.
delay _sanctions on B      | CONCEDE             | PAK > IND     | Pakistan delayed the tariffs on India.
delist B                   | CONCEDE             | KAZ > TUN     | Kazakhstan delisted Tunisian companies.
deliver _apology to B      | CONCEDE             | VNM > NER     | Vietnam delivered an apology to Niger.
dial down _tension         | CONCEDE             | IND           | India dialled down the tensions.
dismiss _charge against B  | CONCEDE             | PER:JUD > COL | Peruvian judges dismissed the charges against Colombia.
ditch _law_making          | CONCEDE             | UGA           | Uganda ditched the bill.
do away with _law_making   | CONCEDE             | NPL           | Nepal did away with the tax.
drop _case against B            | CONCEDE   | USA > CHN     | The United States dropped charges against a Chinese company.
drop _charge against B          | CONCEDE   | EGY > QAT     | Egypt dropped the case against Qatar.
drop _law_making           | CONCEDE             | GEO           | Georgia dropped the bill.
drop _opposition           | CONCEDE             | HUN           | Hungary dropped its objections.
drop _opposition to        | CONCEDE             | TUR           | Turkey dropped its objections to the deal.
drop _probe                | CONCEDE             | NOR           | Norway dropped the investigation.
drop _probe into B         | CONCEDE             | IND > LTU     | India dropped the investigation into Lithuania.
drop _warrant              | CONCEDE             | ESP           | Spain dropped the arrest warrant.
drop _warrant for B        | CONCEDE             | ESP > BEL:GOV | Spain dropped the warrant for the Belgian minister.
drop ban on                | CONCEDE             | IND           | India dropped the ban on protests.
drop claim                 | CONCEDE             | CHL           | Chile dropped its claim.
drop claim to              | CONCEDE             | CHL           | Chile dropped its claim to the islands.
drop objection                  | CONCEDE   | TUR           | Turkey dropped its objections.
drop plan                  | CONCEDE             | PER           | Peru dropped the plan.
drop requirement                | CONCEDE   | VNM           | Vietnam dropped the visa requirement.
drop _demand                    | CONCEDE   | IRN           | Iran dropped the demand.
drop _sanctions                 | CONCEDE   | EUR           | The European Union dropped the sanctions.
ease _pressure on B        | CONCEDE             | KAZ > UGA     | Kazakhstan eased the pressure on Uganda.
ease tension with B             | CONCEDE   | KEN > SOM     | Kenya eased tensions with Somalia.
ease _sanctions against B       | CONCEDE   | EUR > BLR     | The European Union eased sanctions against Belarus.
ease _sanctions on B            | CONCEDE   | USA > VEN     | The United States eased sanctions on Venezuela.
ease blockade                   | CONCEDE   | SAU           | Saudi Arabia eased the blockade.
ease _restriction               | CONCEDE   | PER           | Peru eased the curfew.
ease _sanctions                 | CONCEDE   | CHE           | Switzerland eased the sanctions.
ease                            | CONCEDE   | CUB           | Cuba eased the travel rules.
easing/n of _restriction   | CONCEDE             | THA           | Thailand's easing of the curfew came on Monday.
easing/n of _sanctions          | CONCEDE   | USA           | Washington's easing of the sanctions began in May.
eat humble pie             | CONCEDE             | GBR           | Britain ate humble pie.
eat word                   | CONCEDE             | PAK           | Pakistan ate its words.
end _probe into B          | CONCEDE             | UKR > KOR     | Ukraine ended the investigation into South Korea.
end feud with B                 | CONCEDE & | SAU, QAT      | Saudi Arabia ended its feud with Qatar.
end censorship                  | CONCEDE   | MMR           | Myanmar ended the censorship.
end quarrel                     | CONCEDE & | QAT, EGY      | Qatar and Egypt ended their quarrel.
end _emergency                  | CONCEDE   | LKA           | Sri Lanka ended the state of emergency.
end _restriction                | CONCEDE   | FJI           | Fiji ended the curfew.
end _sanctions                  | CONCEDE   | EUR           | The European Union ended the sanctions.
exempt B from _sanctions        | CONCEDE   | USA > IND     | Washington exempted India from the sanctions.
exempt B                        | CONCEDE   | USA > JPN     | The United States exempted Japan.
exonerate B                     | CONCEDE   | CHL:JUD > CHL | A Chilean court exonerated a Chilean general.
express _apology to B           | CONCEDE   | JPN > CHN     | Japan expressed its remorse to China.
express _apology for            | CONCEDE   | JPN           | Japan expressed remorse for the war.
express contrition         | CONCEDE             | DEU           | Germany expressed contrition.
express regret             | CONCEDE             | ISR           | Israel expressed regret on Sunday.
express regret for         | CONCEDE             | BEL           | Belgium expressed regret for the killings.
express regret over        | CONCEDE             | ISR           | Israel expressed regret over the deaths.
express regret to B        | CONCEDE             | SRB > BIH     | Serbia expressed regret to Bosnia.
express remorse                 | CONCEDE   | SRB           | Serbia expressed remorse.
extend _ceasefire               | CONCEDE   | COL           | Colombia extended the ceasefire.
extend _mission            | SUPPORT             | NPL           | Nepal extended the mission's mandate.
extend mandate of B        | SUPPORT             | UNO           | The Security Council extended the mandate of the mission.
fold under _pressure       | CONCEDE             | PER           | Peru folded under the pressure.
forgive B                       | CONCEDE   | RWA > FRA     | Rwanda forgave France.
forswear _violence         | CONCEDE             | COL:REB       | Colombian rebels forswore violence.
A[JUD] freeze law          | CONCEDE             | BIH:JUD       | A Bosnian court froze the law.
fulfil _terms                   | CONCEDE   | MKD           | Macedonia fulfilled the conditions.
fulfill _terms                  | CONCEDE   | GEO           | Georgia fulfilled the conditions.
give amnesty to B          | CONCEDE             | BEL > ESP     | Belgium gave an amnesty to Spain.
give authorisation         | CONCEDE             | ESP:JUD       | A Spanish court gave authorisation for the march.
give authorization         | CONCEDE             | ESP:JUD       | A Spanish court gave authorization for the march.
give B amnesty             | CONCEDE             | IND > BEL     | India gave Belgian rebels an amnesty.
give B permission          | CONCEDE             | PAK > IRN     | Pakistan gave Iranian trucks permission to enter.
give B reprieve            | CONCEDE             | ZWE > BRA     | Zimbabwe gave Brazil a reprieve.
give clearance             | CONCEDE             | OMN           | Oman gave clearance for the flight.
give immunity to B         | CONCEDE             | TUR > VNM     | Turkey gave immunity to Vietnam.
give in to B                    | CONCEDE   | CYP > TUR     | Cyprus gave in to Turkey.
give in to _terms               | CONCEDE   | MLI           | Mali gave in to the demands.
give ground                     | CONCEDE   | EUR           | The European Union gave ground on Tuesday.
give in                         | CONCEDE   | BOL           | Bolivia gave in on Friday.
give pardon to B           | CONCEDE             | GEO > MLI     | Georgia gave a pardon to Mali.
give permission                 | CONCEDE   | ECU           | Ecuador gave permission for the march.
give reprieve to B         | CONCEDE             | UGA > BLR     | Uganda gave a reprieve to Belarus.
give up claim to           | CONCEDE             | ROU           | Romania gave up its claim to the island.
give way                        | CONCEDE   | NPL           | Nepal gave way on Sunday.
go back on                 | CONCEDE             | QAT           | Qatar went back on the tax.
grant _demand by B         | CONCEDE             | JOR > MLI     | Jordan granted a request by Mali.
grant _demand of B         | CONCEDE             | FRA > EST     | France granted the request of Estonia.
grant amnesty to B              | CONCEDE   | UGA > UGA     | Uganda granted amnesty to Ugandan rebels.
grant autonomy to B             | CONCEDE   | PHL           | The Philippines granted autonomy to the region.
grant B immunity           | CONCEDE             | ROU > CUB     | Romania granted Cuba immunity.
grant B leave              | CONCEDE             | KEN:JUD > KEN | A Kenyan court granted the Kenyan opposition leave to appeal.
grant B permission         | CONCEDE             | ETH > KEN     | Ethiopia granted Kenyan pilgrims permission to enter.
grant bail to B                 | CONCEDE   | IND:JUD > IND | An Indian court granted bail to an Indian activist.
grant exemption to B            | CONCEDE   | USA > TUR     | Washington granted an exemption to Turkey.
grant extension to B            | CONCEDE   | EUR > GBR     | The European Union granted an extension to Britain.
grant immunity to B        | CONCEDE             | HUN > ERI     | Hungary granted immunity to Eritrea.
grant injunction           | CONCEDE             | USA:JUD       | An American judge granted an injunction.
grant leave to B           | CONCEDE             | IND:JUD > IND | An Indian court granted leave to an Indian editor.
grant order                | CONCEDE             | USA:JUD       | An American judge granted a restraining order.
grant pardon to B               | CONCEDE   | PER > PER     | Peru granted a pardon to a Peruvian general.
grant permission to B           | CONCEDE   | PAK > IRN     | Pakistan granted permission to Iranian pilgrims.
grant B amnesty                 | CONCEDE   | SDN > SDN     | Sudan granted the Sudanese rebels an amnesty.
grant B bail                    | CONCEDE   | ZWE:JUD > ZWE | A Zimbabwean court granted a Zimbabwean journalist bail.
grant amnesty                   | CONCEDE   | GTM           | Guatemala granted an amnesty.
grant autonomy                  | CONCEDE   | ESP           | Spain granted autonomy.
grant bail                      | CONCEDE   | NGA:JUD       | A Nigerian court granted bail.
grant clemency                  | CONCEDE   | SGP           | Singapore granted clemency.
grant concession                | CONCEDE   | MAR           | Morocco granted concessions.
grant extension                 | CONCEDE   | EUR           | The European Union granted the extension.
grant pardon                    | CONCEDE   | ARE           | The United Arab Emirates granted a pardon.
grant permission                | CONCEDE   | IDN           | Indonesia granted permission for the march.
grant _demand                   | CONCEDE   | ZAF           | South Africa granted the request.
grant reprieve to B        | CONCEDE             | SOM > SDN     | Somalia granted a reprieve to Sudan.
grovel to B                | CONCEDE             | RWA > ESP     | Rwanda grovelled to Spain.
halt _expulsion            | CONCEDE             | GTM:JUD       | A Guatemalan court halted the expulsion of the envoy.
halt _expulsion of B       | CONCEDE             | USA:JUD > HTI | An American judge halted the deportation of Haitian migrants.
halve _sanctions           | CONCEDE             | VNM           | Vietnam halved the tariffs.
hand down acquittal             | CONCEDE   | FRA:JUD       | A French court handed down an acquittal.
heed _terms                     | CONCEDE   | BHR           | Bahrain heeded the call.
hold off _sanctions        | CONCEDE             | COL           | Colombia held off the tariffs.
hold off on _sanctions     | CONCEDE             | COL           | Colombia held off on the tariffs.
honour _terms                   | CONCEDE   | PRK           | North Korea honoured the terms.
issue _apology             | CONCEDE             | ITA           | Italy issued an apology.
issue _apology for         | CONCEDE             | ITA           | Italy issued an apology for the massacre.
issue _apology to B        | CONCEDE             | AZE > MOZ     | Azerbaijan issued an apology to Mozambique.
issue amnesty              | CONCEDE             | THA           | Thailand issued an amnesty.
issue pardon               | CONCEDE             | IDN           | Indonesia issued a pardon.
issue pardon to B          | CONCEDE             | LBY > UGA     | Libya issued a pardon to Uganda.
knuckle under to B         | CONCEDE             | DEU > KOR     | Germany knuckled under to South Korea.
kowtow to B                     | CONCEDE   | KHM > CHN     | Cambodia kowtowed to China.
legalise _party                 | CONCEDE   | TUN           | Tunisia legalised the party.
let B + | CONCEDE | EGY > PSE | Egypt let the Palestinian students vote.
lift _opposition to        | CONCEDE             | BGR           | Bulgaria lifted its veto on the talks.
lift _sanctions against B       | CONCEDE   | EUR > ERI     | The European Union lifted sanctions against Eritrea.
lift _sanctions from B          | CONCEDE   | UNO > LBY     | The United Nations lifted the sanctions from Libya.
lift _sanctions on B            | CONCEDE   | USA > SDN     | The United States lifted sanctions on Sudan.
lift _restriction in            | CONCEDE   | IND           | India lifted the curfew in the valley.
lift _warrant              | CONCEDE             | KEN:JUD       | A Kenyan court lifted the arrest warrant.
lift immunity                   | CONCEDE   | EUR           | The European Union lifted the immunity of the diplomat.
lift veto                       | CONCEDE   | HUN           | Hungary has lifted the veto.
lift _emergency                 | CONCEDE   | TUR           | Turkey lifted the state of emergency.
lift _restriction               | CONCEDE   | SLB           | The Solomon Islands lifted the curfew.
lift _sanctions                 | CONCEDE   | NOR           | Norway lifted the embargo.
lift                            | CONCEDE   | CHE           | Switzerland lifted the ban on the shells.
lifting/n of _restriction  | CONCEDE             | THA           | Thailand's lifting of the curfew came on Monday.
lifting/n of _sanctions         | CONCEDE   | USA           | Washington's lifting of the sanctions began in May.
lighten _sanctions on B    | CONCEDE             | UGA > COL     | Uganda lightened the sanctions on Colombia.
loosen _restriction             | CONCEDE   | CUB           | Cuba loosened the restrictions.
loosen _sanctions               | CONCEDE   | USA           | Washington loosened the embargo.
lower _sanctions           | CONCEDE             | IND           | India lowered the tariffs.
lower _sanctions on B      | CONCEDE             | IRQ > MEX     | Iraq lowered tariffs on Mexico.
lower tension with B       | CONCEDE             | AZE > GHA     | Azerbaijan lowered tensions with Ghana.
make amends to B           | CONCEDE             | TUR > NOR     | Turkey made amends to Norway.
make apology               | CONCEDE             | KEN           | Kenya made an apology.
make apology for           | CONCEDE             | KEN           | Kenya made an apology for the raid.
make apology to B          | CONCEDE             | CAN > TUR     | Canada made an apology to Turkey.
make offer of _ceasefire    | CONCEDE   | SDN:REB       | Sudanese rebels made an offer of a truce on Monday.
make concession            | CONCEDE             | MEX           | Mexico made concessions.
make peace with B               | CONCEDE & | ETH, ERI      | Ethiopia made peace with Eritrea.
make _concession to B           | CONCEDE   | ISR > PSE     | Israel made concessions to Palestinian leaders.
make amends                     | CONCEDE   | BEL           | Belgium made amends.
make _concession                | CONCEDE   | AZE           | Azerbaijan made concessions.
make up with B             | CONCEDE &           | LBY, ERI      | Libya made up with Eritrea.
meet _demand                    | CONCEDE   | ECU           | Ecuador met the demands of the miners.
meet B ~halfway            | CONCEDE             | EST > YEM     | Estonia met Yemen halfway.
meet demand of B           | CONCEDE             | UGA > SRB     | Uganda met the demands of Serbia.
moderate _demand           | CONCEDE             | SRB           | Serbia moderated its demands.
mollify B                  | CONCEDE             | IND > SWE     | India mollified Sweden.
offer amnesty to B              | CONCEDE   | LKA > LKA     | Sri Lanka offered amnesty to Sri Lankan rebels.
offer _apology to B             | CONCEDE   | AUS > TLS     | Australia offered an apology to East Timor.
offer amnesty                   | CONCEDE   | DZA           | Algeria offered an amnesty.
offer compensation              | CONCEDE   | BRA           | Brazil offered compensation.
offer resignation               | CONCEDE   | PRT:GOV       | The Portuguese prime minister offered his resignation.
offer _apology                  | CONCEDE   | DNK           | Denmark offered its apologies.
offer _ceasefire                | CONCEDE   | ARM           | Armenia offered a ceasefire.
offer _concession               | CONCEDE   | PAK           | Pakistan offered concessions.
order _withdrawal of _troops    | CONCEDE   | RUS           | Moscow ordered the withdrawal of its troops from the region.
order B[MIL] +RETREAT | CONCEDE | USA | Washington ordered its troops to withdraw.
overturn conviction of B        | CONCEDE   | ESP:JUD > ESP | A Spanish court overturned the conviction of a Spanish banker.
overturn ban                    | CONCEDE   | UGA:JUD       | A Ugandan court overturned the ban.
overturn conviction             | CONCEDE   | AUS:JUD       | An Australian court overturned the conviction.
own up to _wrong           | CONCEDE             | AUS           | Australia owned up to its failures.
pardon B                        | CONCEDE   | RUS > NOR     | A Norwegian was pardoned by Russia.
pardon                          | CONCEDE   | ETH           | Ethiopia pardoned hundreds.
pardon/n for B                  | CONCEDE   | PER > PER     | Peru's pardon for the Peruvian general angered many.
pardon/n of B                   | CONCEDE   | PER > PER     | Peru's pardon of a Peruvian general caused anger.
pause _sanctions           | CONCEDE             | CAN           | Canada paused the tariffs.
pause _sanctions on B      | CONCEDE             | ZWE > HUN     | Zimbabwe paused the tariffs on Hungary.
pay _ransom                | CONCEDE             | NGA           | Nigeria paid a ransom.
pay reparation to B             | CONCEDE   | DEU > NAM     | Germany paid reparations to Namibia.
permit B +                      | CONCEDE   | CUB > USA     | Cuba permitted American companies to open offices.
permit _protest                 | CONCEDE   | AZE           | Azerbaijan permitted the rally.
proclaim _ceasefire        | CONCEDE             | SEN:REB       | Senegalese rebels proclaimed a ceasefire.
proclaim _ceasefire with B | CONCEDE &           | ISR, LBN      | Israel proclaimed a ceasefire with Lebanon.
phase out _sanctions       | CONCEDE             | CHL           | Chile phased out the tariffs.
placate B                  | CONCEDE             | TUR > NOR     | Turkey placated Norway.
postpone _sanctions        | CONCEDE             | MEX           | Mexico postponed the tariffs.
postpone _sanctions on B   | CONCEDE             | BRA > LTU     | Brazil postponed the tariffs on Lithuania.
promise _reform                 | CONCEDE   | THA           | Thailand promised reforms.
put off _law_making        | CONCEDE             | ZMB           | Zambia put off the bill.
quash _charge against B    | CONCEDE             | KEN:JUD > HUN | Kenyan judges quashed the charges against Hungary.
quash _verdict                  | CONCEDE   | KEN:JUD       | A Kenyan court quashed the conviction.
quash conviction of B      | CONCEDE             | BRA > PAK     | Brazil quashed the conviction of Pakistani villagers.
quash sentence of B        | CONCEDE             | KEN:JUD > KOR | Kenyan judges quashed the sentence of South Korean citizens.
reach _ceasefire with B         | CONCEDE & | ISR, LBN      | Israel reached a ceasefire with Lebanon.
reach _ceasefire                | CONCEDE & | THA, KHM      | Thailand and Cambodia reached a ceasefire.
reconcile with B                | CONCEDE & | RWA, BDI      | Rwanda reconciled with Burundi.
reconciliation/n between B | CONCEDE &           | TUR, EGY      | The reconciliation between Turkey and Egypt went on.
reconciliation/n with B    | CONCEDE &           | HRV, AGO      | Croatia's reconciliation with Angola came on Monday.
reduce sentence of B            | CONCEDE   | EGY:JUD > EGY | An Egyptian court reduced the sentence of an Egyptian activist.
reduce _sanctions on B          | CONCEDE   | USA > VEN     | The United States reduced tariffs on Venezuela.
reduce _sanctions               | CONCEDE   | CHN           | China reduced the tariffs.
reduce _verdict                 | CONCEDE   | RUS:JUD       | A Russian court reduced the sentence.
reduce tension with B      | CONCEDE             | NGA > BGD     | Nigeria reduced tensions with Bangladesh.
regret death               | CONCEDE             | ISR           | Israel regretted the deaths of the children.
regret incident            | CONCEDE             | CHN           | China regretted the incident.
regret killing             | CONCEDE             | COL           | Colombia regretted the killings.
regret loss                | CONCEDE             | USA           | The United States regretted the loss of life.
rehabilitate B             | CONCEDE             | LBY > BRA     | Libya rehabilitated the president of Brazil.
reinstate B                     | CONCEDE   | BRA > BRA     | Brazil reinstated a Brazilian official.
relax _restriction              | CONCEDE   | QAT           | Qatar relaxed the rules.
relax _sanctions                | CONCEDE   | CAN           | Canada relaxed the sanctions.
relax                           | CONCEDE   | CHN           | China relaxed the one-child rule.
relaxation/n of _restriction | CONCEDE             | THA           | Thailand's relaxation of the curfew came on Monday.
relent on                       | CONCEDE   | MYS           | Malaysia relented on the ban.
relent                          | CONCEDE   | LBN           | Lebanon relented on Monday.
relinquish claim to        | CONCEDE             | PER           | Peru relinquished its claim to the islands.
removal/n of _sanctions    | CONCEDE             | CAN           | Canada's removal of the sanctions came on Monday.
remove B from _blacklists  | CONCEDE             | COL > SYR     | Colombia removed Syria from its sanctions list.
remove B from list              | CONCEDE   | USA > SDN     | The United States removed Sudan from the list.
remove _sanctions               | CONCEDE   | JPN           | Japan removed the tariffs.
renounce claim to          | CONCEDE             | BOL           | Bolivia renounced its claim to the river.
renounce violence               | CONCEDE   | ESP:REB       | Spanish rebels renounced violence.
repeal _restriction             | CONCEDE   | TUN           | Tunisia repealed the ban.
repeal _restrictive_law    | CONCEDE             | IND           | India repealed the farm laws.
repeal/n of _law_making    | CONCEDE             | KEN           | Kenya's repeal of the law came on Monday.
repent for                 | CONCEDE             | BEL           | Belgium repented for the massacre.
reprieve B                 | CONCEDE             | AZE > RWA     | Azerbaijan reprieved Rwandan citizens.
reprieve/n for B           | CONCEDE             | MLI > TUR     | Mali's reprieve for Turkey came on Monday.
rescind _restriction       | CONCEDE             | MAR           | Morocco rescinded the curfew.
rescind _sanctions         | CONCEDE             | KOR           | South Korea rescinded the tariffs.
rescind _sanctions on B    | CONCEDE             | KAZ > AUS     | Kazakhstan rescinded the sanctions on Australia.
respect _result                 | CONCEDE   | LBR:OPP       | The Liberian opposition respected the result.
restore autonomy                | CONCEDE   | SRB           | Serbia restored the autonomy of the province.
restore _citizenship            | CONCEDE   | KWT           | Kuwait restored the citizenship of the clerics.
restore subsidies          | CONCEDE             | NGA           | Nigeria restored the subsidies.
restore subsidy            | CONCEDE             | ECU           | Ecuador restored the fuel subsidies.
retract _charge                 | CONCEDE   | CHE           | Switzerland retracted the allegations.
retract                         | CONCEDE   | POL           | Poland retracted the remarks.
reverse _decision          | CONCEDE             | HRV           | Croatia reversed its decision.
revoke _sanctions          | CONCEDE             | SWE           | Sweden revoked the sanctions.
roll back _restriction     | CONCEDE             | TUR           | Turkey rolled back the restrictions.
roll back _sanctions            | CONCEDE   | USA           | Washington rolled back the tariffs in May.
row back on _demand        | CONCEDE             | BEL           | Belgium rowed back on the demand.
say ~sorry                 | CONCEDE             | JPN           | Japan said sorry to South Korea.
scale back _demand         | CONCEDE             | SDN           | Sudan scaled back its demands.
scale back _restriction    | CONCEDE             | AUS           | Australia scaled back the restrictions.
scale back _sanctions      | CONCEDE             | CAN           | Canada scaled back the sanctions.
scale back _sanctions on B | CONCEDE             | AUS > BRA     | Australia scaled back sanctions on Brazil.
scale down _demand         | CONCEDE             | SDN           | Sudan scaled down its demands.
scrap _law_making          | CONCEDE             | CUB           | Cuba scrapped the bill.
scrap _restrictive_law     | CONCEDE             | MDV           | The Maldives scrapped the sedition law.
scrap _sanctions on B      | CONCEDE             | GHA > AZE     | Ghana scrapped sanctions on Azerbaijan.
scrap plan                      | CONCEDE   | NZL           | New Zealand scrapped the plan.
scrap _restriction              | CONCEDE   | MYS           | Malaysia scrapped the ban.
scrap _sanctions                | CONCEDE   | EUR           | The European Union scrapped the tariffs.
send _apology to B         | CONCEDE             | KAZ > CAN     | Kazakhstan sent an apology to Canada.
set aside _verdict         | CONCEDE             | NPL:JUD       | A Nepalese court set aside the verdict.
shelve _demand             | CONCEDE             | SWE           | Sweden shelved its demands.
shelve _law_making         | CONCEDE             | ITA           | Italy shelved the bill.
shelve _sanctions          | CONCEDE             | NOR           | Norway shelved the sanctions.
shoulder blame for         | CONCEDE             | ROU           | Romania shouldered the blame for the raid.
shoulder responsibility for | CONCEDE             | NPL           | Nepal shouldered responsibility for the raid.
show clemency to B         | CONCEDE             | TCD > KEN     | Chad showed clemency to Kenya.
show flexibility           | CONCEDE             | IRN           | Iran showed flexibility.
show mercy to B            | CONCEDE             | HUN > SDN     | Hungary showed mercy to Sudan.
show remorse               | CONCEDE             | JPN           | Japan showed remorse.
sign _ceasefire with B          | CONCEDE & | AZE, ARM      | Azerbaijan signed a ceasefire with Armenia.
sign _ceasefire                 | CONCEDE & | SSD, SDN      | South Sudan and Sudan signed a truce.
slash _sanctions           | CONCEDE             | IND           | India slashed the tariffs.
slash _sanctions on B      | CONCEDE             | ZMB > AGO     | Zambia slashed tariffs on Angola.
soften _demand             | CONCEDE             | NOR           | Norway softened its demand.
soften stance                   | CONCEDE   | DEU           | Germany softened its stance.
soften _decision                | CONCEDE   | HUN           | Hungary softened the law.
sorry/a for                | CONCEDE             | PER           | Peru was sorry for the massacre.
spare life                      | CONCEDE   | IRN           | Iran spared the life of the singer.
stay _expulsion            | CONCEDE             | BGD:JUD       | A Bangladeshi court stayed the execution.
stay _expulsion of B       | CONCEDE             | IND:JUD > PAK | An Indian court stayed the execution of a Pakistani gunman.
step ~back                 | CONCEDE             | IRN           | Iran stepped back on Monday.
stick to _accord           | CONCEDE             | IRN           | Iran stuck to the agreement.
strike B from _blacklists  | CONCEDE             | GEO > VEN     | Georgia struck Venezuela from its sanctions list.
strike B off _blacklists   | CONCEDE             | ERI > LTU     | Eritrea struck Lithuania off its blacklist.
sue for _peace             | CONCEDE             | SOM:REB       | Somali rebels sued for peace.
suspend _sanctions on B         | CONCEDE   | USA > COL     | The United States suspended tariffs on Colombia.
suspend _warrant           | CONCEDE             | COL           | Colombia suspended the arrest warrants.
suspend _warrant for B     | CONCEDE             | COL > COL:REB | Colombia suspended arrest warrants for Colombian guerrillas.
suspend plan                    | CONCEDE   | KGZ           | Kyrgyzstan suspended the plan.
suspend _sanctions              | CONCEDE   | TUR           | Turkey suspended the tariffs.
suspension/n of _sanctions | CONCEDE             | CAN           | Canada's suspension of the sanctions came on Monday.
swallow pride              | CONCEDE             | GRC           | Greece swallowed its pride.
take B off _blacklists     | CONCEDE             | MAR > ROU     | Morocco took Romania off its terrorist list.
take back remark           | CONCEDE             | GHA           | Ghana took back its remarks.
take blame                 | CONCEDE             | ROU           | Romania took the blame.
take blame for             | CONCEDE             | CHL           | Chile took the blame for the raid.
take responsibility             | CONCEDE   | KEN           | Kenya took responsibility for the deaths.
tear up _law_making        | CONCEDE             | ESP           | Spain tore up the bill.
throw out _charge against B | CONCEDE             | MEX:JUD > AUS | Mexican judges threw out the charges against Australia.
throw out conviction of B  | CONCEDE             | ESP:JUD > SAU | Spanish judges threw out the conviction of Saudi Arabia.
tone down _criticism       | CONCEDE             | HUN           | Hungary toned down its criticism.
tone down _demand          | CONCEDE             | IRQ           | Iraq toned down its demands.
unban                      | CONCEDE             | KEN           | Kenya unbanned the party.
unban B                    | CONCEDE             | ZMB > ZMB     | Zambia unbanned the Zambian newspaper.
unblock _media                  | CONCEDE   | UGA           | Uganda unblocked the website.
unblock                         | CONCEDE   | PAK           | Pakistan unblocked the platform.
unfreeze _asset                 | CONCEDE   | KOR           | South Korea unfroze the funds.
unfreeze _money | CONCEDE | USA | Washington has decided to unfreeze the assets.
unwind _sanctions          | CONCEDE             | NOR           | Norway unwound the sanctions.
vacate _verdict            | CONCEDE             | USA:JUD       | An American court vacated the sentence.
voice remorse              | CONCEDE             | JPN           | Japan voiced remorse.
waive _opposition          | CONCEDE             | CYP           | Cyprus waived its objections.
waive _restriction for B   | CONCEDE             | POL > CUB     | Poland waived visas for Cuba.
waive visa                      | CONCEDE   | THA           | Thailand waived visas for Indian visitors.
waive _sanctions                | CONCEDE   | USA           | The United States waived the sanctions.
waive                           | CONCEDE   | KAZ           | Kazakhstan waived the fee.
walk back _demand          | CONCEDE             | PER           | Peru walked back its demand.
walk back _threat          | CONCEDE             | MEX           | Mexico walked back its threat.
walk back remark           | CONCEDE             | AUS           | Australia walked back its remarks.
water down                      | CONCEDE   | EUR           | The European Union watered down the text.
water down _law_making     | CONCEDE             | MLI           | Mali watered down the bill.
win acquittal                   | CONCEDE   | MYS           | A Malaysian politician won an acquittal.
wind back _restriction     | CONCEDE             | AUS           | Australia wound back the restrictions.
withdraw _charge against B      | CONCEDE   | QAT > EGY     | Qatar withdrew its complaint against Egypt.
withdraw _law_making       | CONCEDE             | IRN           | Iran withdrew the bill.
withdraw _opposition to    | CONCEDE             | AUT           | Austria withdrew its objections to the plan.
withdraw _warrant          | CONCEDE             | ESP           | Spain withdrew the arrest warrant.
withdraw objection              | CONCEDE   | HRV           | Croatia withdrew its objections.
withdraw remark                 | CONCEDE   | DNK           | Denmark withdrew the remarks.
withdraw resignation            | CONCEDE   | LBN:GOV       | The Lebanese prime minister withdrew his resignation.
withdraw _charge                | CONCEDE   | ARE           | The United Arab Emirates withdrew the complaint.
withdraw _demand                | CONCEDE   | CHL           | Chile withdrew the demand.
yield to B                      | CONCEDE   | PHL > CHN     | Manila yielded to Beijing.
yield to _terms                 | CONCEDE   | GIN           | Guinea yielded to the demands.
