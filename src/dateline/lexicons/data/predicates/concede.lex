# pattern | code | who | example     (docs/guide/predicates.md)
abandon claim                   | CONCEDE   | BOL           | Bolivia abandoned its claim.
abandon demand                  | CONCEDE   | SRB           | Serbia abandoned its demand on Friday.
abandon plan                    | CONCEDE   | GRC           | Greece abandoned the plan after the protests.
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
acknowledge responsibility      | CONCEDE   | FRA           | France acknowledged its responsibility in Rwanda.
acknowledge _violation          | CONCEDE   | ISR           | Israel acknowledged violations on Monday.
acquiesce to                    | CONCEDE   | COL           | Colombia acquiesced to the request.
acquiesce                       | CONCEDE   | PHL           | Manila acquiesced on Tuesday.
acquit B of                     | CONCEDE   | EGY:JUD > EGY | An Egyptian court acquitted an Egyptian general of murder.
acquit B                        | CONCEDE   | PAK:JUD > PAK | A Pakistani minister was acquitted by a Pakistani court.
acquittal/n of B                | CONCEDE   | THA:JUD > THA | The acquittal of a Thai minister by a Thai court surprised many.
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
atone for                       | CONCEDE   | DEU           | Germany atoned for the genocide.
back down on                    | CONCEDE   | POL           | Poland backed down on the law.
back down                       | CONCEDE   | TUR           | Turkey backed down on Saturday.
back off                        | CONCEDE   | KEN           | Kenya backed off on Thursday.
bow to _demand             | CONCEDE             | PER           | Peru bowed to the demand.
bow to B                        | CONCEDE   | PAN > USA     | Panama bowed to the United States.
bow to _pressure                | CONCEDE   | SRB           | Serbia bowed to pressure.
budge                           | CONCEDE   | UZB           | Uzbekistan budged after a week of talks.
call _ceasefire                 | CONCEDE   | COL:REB       | Colombian rebels called a ceasefire.
call off ban               | CONCEDE             | LKA           | Sri Lanka called off the ban.
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
climb down                      | CONCEDE   | GBR           | Britain climbed down on Monday.
commute sentence of B           | CONCEDE   | KEN > KEN     | Kenya commuted the sentence of a Kenyan soldier.
commute _verdict                | CONCEDE   | MWI           | Malawi commuted the death sentence.
comply with _terms              | CONCEDE   | IRQ           | Iraq complied with the resolution.
comply with                     | CONCEDE   | LBY           | Libya complied with the order.
compromise with B               | CONCEDE   | EUR > HUN     | The European Union compromised with Hungary.
compromise on                   | CONCEDE   | FRA           | France compromised on the fishing quotas.
concede to B                    | CONCEDE   | ZMB:GOV > ZMB | The Zambian president conceded to the Zambian opposition.
concede defeat                  | CONCEDE   | GHA:GOV       | The Ghanaian president conceded defeat.
concede _territory              | CONCEDE   | ARM           | Armenia conceded the territory.
concede                         | CONCEDE   | MDV           | The Maldives conceded the point.
concession/n to B               | CONCEDE   | GBR > EUR     | Britain's concessions to the European Union angered the lawmakers.
concession/n                    | CONCEDE   | IND           | India's concessions surprised many.
convey _apology            | CONCEDE             | LKA           | Sri Lanka conveyed its apologies.
convey _apology to B       | CONCEDE             | LKA > CHN     | Sri Lanka conveyed its regrets to China.
cut tariff on                   | CONCEDE   | IND           | India cut tariffs on almonds.
cut tariff                      | CONCEDE   | VNM           | Vietnam cut its tariffs.
decide +CONCEDE                 | CONCEDE   | CHE           | Switzerland decided to lift the ban.
decide +RETREAT                 | CONCEDE   | NOR           | Norway decided to withdraw its troops.
declare _ceasefire with B       | CONCEDE & | ISR, SYR      | Israel declared a ceasefire with Syria.
declare end to                  | CONCEDE   | ETH           | Ethiopia declared an end to the state of emergency.
declare amnesty                 | CONCEDE   | AGO           | Angola declared an amnesty.
declare _ceasefire              | CONCEDE   | PHL:REB       | Philippine rebels declared a ceasefire.
defer to B                      | CONCEDE   | BTN > IND     | Bhutan deferred to India.
delay tariff               | CONCEDE             | USA           | The United States delayed the tariffs.
ditch _law_making          | CONCEDE             | UGA           | Uganda ditched the bill.
do away with _law_making   | CONCEDE             | NPL           | Nepal did away with the tax.
drop _case against B            | CONCEDE   | USA > CHN     | The United States dropped charges against a Chinese company.
drop _charge against B          | CONCEDE   | EGY > QAT     | Egypt dropped the case against Qatar.
drop _law_making           | CONCEDE             | GEO           | Georgia dropped the bill.
drop _opposition           | CONCEDE             | HUN           | Hungary dropped its objections.
drop _opposition to        | CONCEDE             | TUR           | Turkey dropped its objections to the deal.
drop _warrant              | CONCEDE             | ESP           | Spain dropped the arrest warrant.
drop _warrant for B        | CONCEDE             | ESP > BEL:GOV | Spain dropped the warrant for the Belgian minister.
drop objection                  | CONCEDE   | TUR           | Turkey dropped its objections.
drop plan                  | CONCEDE             | PER           | Peru dropped the plan.
drop requirement                | CONCEDE   | VNM           | Vietnam dropped the visa requirement.
drop _demand                    | CONCEDE   | IRN           | Iran dropped the demand.
drop _sanctions                 | CONCEDE   | EUR           | The European Union dropped the sanctions.
ease tension with B             | CONCEDE   | KEN > SOM     | Kenya eased tensions with Somalia.
ease _sanctions against B       | CONCEDE   | EUR > BLR     | The European Union eased sanctions against Belarus.
ease _sanctions on B            | CONCEDE   | USA > VEN     | The United States eased sanctions on Venezuela.
ease blockade                   | CONCEDE   | SAU           | Saudi Arabia eased the blockade.
ease _restriction               | CONCEDE   | PER           | Peru eased the curfew.
ease _sanctions                 | CONCEDE   | CHE           | Switzerland eased the sanctions.
ease                            | CONCEDE   | CUB           | Cuba eased the travel rules.
easing/n of _sanctions          | CONCEDE   | USA           | Washington's easing of the sanctions began in May.
eat humble pie             | CONCEDE             | GBR           | Britain ate humble pie.
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
express regret             | CONCEDE             | ISR           | Israel expressed regret on Sunday.
express regret for         | CONCEDE             | BEL           | Belgium expressed regret for the killings.
express regret over        | CONCEDE             | ISR           | Israel expressed regret over the deaths.
express regret to B        | CONCEDE             | SRB > BIH     | Serbia expressed regret to Bosnia.
express remorse                 | CONCEDE   | SRB           | Serbia expressed remorse.
extend _ceasefire               | CONCEDE   | COL           | Colombia extended the ceasefire.
extend _mission            | SUPPORT             | NPL           | Nepal extended the mission's mandate.
extend mandate of B        | SUPPORT             | UNO           | The Security Council extended the mandate of the mission.
forgive B                       | CONCEDE   | RWA > FRA     | Rwanda forgave France.
fulfil _terms                   | CONCEDE   | MKD           | Macedonia fulfilled the conditions.
fulfill _terms                  | CONCEDE   | GEO           | Georgia fulfilled the conditions.
give authorisation         | CONCEDE             | ESP:JUD       | A Spanish court gave authorisation for the march.
give authorization         | CONCEDE             | ESP:JUD       | A Spanish court gave authorization for the march.
give B permission          | CONCEDE             | PAK > IRN     | Pakistan gave Iranian trucks permission to enter.
give clearance             | CONCEDE             | OMN           | Oman gave clearance for the flight.
give in to B                    | CONCEDE   | CYP > TUR     | Cyprus gave in to Turkey.
give in to _terms               | CONCEDE   | MLI           | Mali gave in to the demands.
give ground                     | CONCEDE   | EUR           | The European Union gave ground on Tuesday.
give in                         | CONCEDE   | BOL           | Bolivia gave in on Friday.
give permission                 | CONCEDE   | ECU           | Ecuador gave permission for the march.
give way                        | CONCEDE   | NPL           | Nepal gave way on Sunday.
go back on                 | CONCEDE             | QAT           | Qatar went back on the tax.
grant amnesty to B              | CONCEDE   | UGA > UGA     | Uganda granted amnesty to Ugandan rebels.
grant autonomy to B             | CONCEDE   | PHL           | The Philippines granted autonomy to the region.
grant B leave              | CONCEDE             | KEN:JUD > KEN | A Kenyan court granted the Kenyan opposition leave to appeal.
grant B permission         | CONCEDE             | ETH > KEN     | Ethiopia granted Kenyan pilgrims permission to enter.
grant bail to B                 | CONCEDE   | IND:JUD > IND | An Indian court granted bail to an Indian activist.
grant exemption to B            | CONCEDE   | USA > TUR     | Washington granted an exemption to Turkey.
grant extension to B            | CONCEDE   | EUR > GBR     | The European Union granted an extension to Britain.
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
hand down acquittal             | CONCEDE   | FRA:JUD       | A French court handed down an acquittal.
heed _terms                     | CONCEDE   | BHR           | Bahrain heeded the call.
honour _terms                   | CONCEDE   | PRK           | North Korea honoured the terms.
kowtow to B                     | CONCEDE   | KHM > CHN     | Cambodia kowtowed to China.
legalise _banned           | CONCEDE             | CUB           | Cuba legalised private shops.
legalise _party                 | CONCEDE   | TUN           | Tunisia legalised the party.
legalize _banned           | CONCEDE             | THA           | Thailand legalized the opposition party.
let B + | CONCEDE | EGY > PSE | Egypt let the Palestinian students vote.
lift _opposition to        | CONCEDE             | BGR           | Bulgaria lifted its veto on the talks.
lift _sanctions against B       | CONCEDE   | EUR > ERI     | The European Union lifted sanctions against Eritrea.
lift _sanctions from B          | CONCEDE   | UNO > LBY     | The United Nations lifted the sanctions from Libya.
lift _sanctions on B            | CONCEDE   | USA > SDN     | The United States lifted sanctions on Sudan.
lift _restriction in            | CONCEDE   | IND           | India lifted the curfew in the valley.
lift immunity                   | CONCEDE   | EUR           | The European Union lifted the immunity of the diplomat.
lift veto                       | CONCEDE   | HUN           | Hungary has lifted the veto.
lift _emergency                 | CONCEDE   | TUR           | Turkey lifted the state of emergency.
lift _restriction               | CONCEDE   | SLB           | The Solomon Islands lifted the curfew.
lift _sanctions                 | CONCEDE   | NOR           | Norway lifted the embargo.
lift                            | CONCEDE   | CHE           | Switzerland lifted the ban on the shells.
lifting/n of _sanctions         | CONCEDE   | USA           | Washington's lifting of the sanctions began in May.
loosen _restriction             | CONCEDE   | CUB           | Cuba loosened the restrictions.
loosen _sanctions               | CONCEDE   | USA           | Washington loosened the embargo.
lower _sanctions           | CONCEDE             | IND           | India lowered the tariffs.
make amends to B           | CONCEDE             | TUR > NOR     | Turkey made amends to Norway.
make offer of _ceasefire    | CONCEDE   | SDN:REB       | Sudanese rebels made an offer of a truce on Monday.
make concession            | CONCEDE             | MEX           | Mexico made concessions.
make peace with B               | CONCEDE & | ETH, ERI      | Ethiopia made peace with Eritrea.
make _concession to B           | CONCEDE   | ISR > PSE     | Israel made concessions to Palestinian leaders.
make amends                     | CONCEDE   | BEL           | Belgium made amends.
make _concession                | CONCEDE   | AZE           | Azerbaijan made concessions.
meet _demand                    | CONCEDE   | ECU           | Ecuador met the demands of the miners.
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
pay _ransom                | CONCEDE             | NGA           | Nigeria paid a ransom.
pay reparation to B             | CONCEDE   | DEU > NAM     | Germany paid reparations to Namibia.
permit B +                      | CONCEDE   | CUB > USA     | Cuba permitted American companies to open offices.
permit _protest                 | CONCEDE   | AZE           | Azerbaijan permitted the rally.
promise _reform                 | CONCEDE   | THA           | Thailand promised reforms.
put off _law_making        | CONCEDE             | ZMB           | Zambia put off the bill.
quash _verdict                  | CONCEDE   | KEN:JUD       | A Kenyan court quashed the conviction.
quash conviction of B      | CONCEDE             | BRA > PAK     | Brazil quashed the conviction of Pakistani villagers.
reach _ceasefire with B         | CONCEDE & | ISR, LBN      | Israel reached a ceasefire with Lebanon.
reach _ceasefire                | CONCEDE & | THA, KHM      | Thailand and Cambodia reached a ceasefire.
reconcile with B                | CONCEDE & | RWA, BDI      | Rwanda reconciled with Burundi.
reduce sentence of B            | CONCEDE   | EGY:JUD > EGY | An Egyptian court reduced the sentence of an Egyptian activist.
reduce _sanctions on B          | CONCEDE   | USA > VEN     | The United States reduced tariffs on Venezuela.
reduce _sanctions               | CONCEDE   | CHN           | China reduced the tariffs.
reduce _verdict                 | CONCEDE   | RUS:JUD       | A Russian court reduced the sentence.
regret death               | CONCEDE             | ISR           | Israel regretted the deaths of the children.
regret incident            | CONCEDE             | CHN           | China regretted the incident.
regret killing             | CONCEDE             | COL           | Colombia regretted the killings.
regret loss                | CONCEDE             | USA           | The United States regretted the loss of life.
reinstate B                     | CONCEDE   | BRA > BRA     | Brazil reinstated a Brazilian official.
relax _restriction              | CONCEDE   | QAT           | Qatar relaxed the rules.
relax _sanctions                | CONCEDE   | CAN           | Canada relaxed the sanctions.
relax                           | CONCEDE   | CHN           | China relaxed the one-child rule.
relent on                       | CONCEDE   | MYS           | Malaysia relented on the ban.
relent                          | CONCEDE   | LBN           | Lebanon relented on Monday.
remove B from list              | CONCEDE   | USA > SDN     | The United States removed Sudan from the list.
remove _sanctions               | CONCEDE   | JPN           | Japan removed the tariffs.
renounce violence               | CONCEDE   | ESP:REB       | Spanish rebels renounced violence.
repeal _restriction             | CONCEDE   | TUN           | Tunisia repealed the ban.
repeal _restrictive_law    | CONCEDE             | IND           | India repealed the farm laws.
respect _result                 | CONCEDE   | LBR:OPP       | The Liberian opposition respected the result.
restore autonomy                | CONCEDE   | SRB           | Serbia restored the autonomy of the province.
restore _citizenship            | CONCEDE   | KWT           | Kuwait restored the citizenship of the clerics.
restore subsidies          | CONCEDE             | NGA           | Nigeria restored the subsidies.
restore subsidy            | CONCEDE             | ECU           | Ecuador restored the fuel subsidies.
retract _charge                 | CONCEDE   | CHE           | Switzerland retracted the allegations.
retract                         | CONCEDE   | POL           | Poland retracted the remarks.
reverse ban                     | CONCEDE   | IDN           | Indonesia reversed the ban.
reverse decision                | CONCEDE   | GHA           | Ghana reversed the decision.
roll back _restriction     | CONCEDE             | TUR           | Turkey rolled back the restrictions.
roll back _sanctions            | CONCEDE   | USA           | Washington rolled back the tariffs in May.
scrap _law_making          | CONCEDE             | CUB           | Cuba scrapped the bill.
scrap _restrictive_law     | CONCEDE             | MDV           | The Maldives scrapped the sedition law.
scrap plan                      | CONCEDE   | NZL           | New Zealand scrapped the plan.
scrap _restriction              | CONCEDE   | MYS           | Malaysia scrapped the ban.
scrap _sanctions                | CONCEDE   | EUR           | The European Union scrapped the tariffs.
set aside _verdict         | CONCEDE             | NPL:JUD       | A Nepalese court set aside the verdict.
shelve _law_making         | CONCEDE             | ITA           | Italy shelved the bill.
shelve plan                     | CONCEDE   | ISR           | Israel shelved the plan.
sign _ceasefire with B          | CONCEDE & | AZE, ARM      | Azerbaijan signed a ceasefire with Armenia.
sign _ceasefire                 | CONCEDE & | SSD, SDN      | South Sudan and Sudan signed a truce.
soften _demand             | CONCEDE             | NOR           | Norway softened its demand.
soften stance                   | CONCEDE   | DEU           | Germany softened its stance.
soften _decision                | CONCEDE   | HUN           | Hungary softened the law.
spare life                      | CONCEDE   | IRN           | Iran spared the life of the singer.
step ~back                 | CONCEDE             | IRN           | Iran stepped back on Monday.
suspend _sanctions on B         | CONCEDE   | USA > COL     | The United States suspended tariffs on Colombia.
suspend plan                    | CONCEDE   | KGZ           | Kyrgyzstan suspended the plan.
suspend _sanctions              | CONCEDE   | TUR           | Turkey suspended the tariffs.
take responsibility             | CONCEDE   | KEN           | Kenya took responsibility for the deaths.
tear up _law_making        | CONCEDE             | ESP           | Spain tore up the bill.
unban                      | CONCEDE             | KEN           | Kenya unbanned the party.
unban B                    | CONCEDE             | ZMB > ZMB     | Zambia unbanned the Zambian newspaper.
unblock _media                  | CONCEDE   | UGA           | Uganda unblocked the website.
unblock                         | CONCEDE   | PAK           | Pakistan unblocked the platform.
unfreeze _asset                 | CONCEDE   | KOR           | South Korea unfroze the funds.
unfreeze _money | CONCEDE | USA | Washington has decided to unfreeze the assets.
vacate _verdict            | CONCEDE             | USA:JUD       | An American court vacated the sentence.
waive _opposition          | CONCEDE             | CYP           | Cyprus waived its objections.
waive _restriction for B   | CONCEDE             | POL > CUB     | Poland waived visas for Cuba.
waive visa                      | CONCEDE   | THA           | Thailand waived visas for Indian visitors.
waive _sanctions                | CONCEDE   | USA           | The United States waived the sanctions.
waive                           | CONCEDE   | KAZ           | Kazakhstan waived the fee.
water down                      | CONCEDE   | EUR           | The European Union watered down the text.
water down _law_making     | CONCEDE             | MLI           | Mali watered down the bill.
win acquittal                   | CONCEDE   | MYS           | A Malaysian politician won an acquittal.
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
