# pattern | code | who | example     (docs/guide/predicates.md)
add voice to call for      | REQUEST             | NOR           | Norway added its voice to calls for a truce.
advise B against +         | REQUEST change | FRA > NER     | France advised Niger against expelling the envoy.
advise B +                 | REQUEST *      | IND > MDV     | India advised the Maldives to hold talks.
advise B                   | REQUEST        | SGP > MMR     | Singapore advised Myanmar on Monday.
advocate for _reform       | REQUEST change | SWE           | Sweden advocated for reform.
advocate _reform           | REQUEST change | CHE           | Switzerland advocated sanctions.
advocate                   | REQUEST        | BRA           | Brazil advocated dialogue.
agitate for _reform        | REQUEST change | IND:LAB       | Indian workers agitated for reform.
agitate for                | REQUEST        | KEN:CVL       | Kenyan protesters agitated for jobs.
appeal for _help from B    | REQUEST assist      | PSE > UNO     | The Palestinian leader appealed for help from the United Nations.
appeal to B for _help      | REQUEST assist | UKR > CAN     | Ukraine appealed to Canada for weapons.
appeal to B +              | REQUEST *      | PHL > CHN     | The Philippines appealed to China to withdraw the ships.
appeal to B for            | REQUEST        | LBN > FRA     | Lebanon appealed to France for grain.
appeal for _help           | REQUEST assist | HTI           | Haiti appealed for help.
appeal for _money          | REQUEST assist | UNO           | The United Nations appealed for funds.
appeal for _peace          | REQUEST change | IRL           | Ireland appealed for peace.
appeal for _pullback       | REQUEST yield  | VAT           | The Vatican appealed for the release of the hostages.
appeal for _talks          | REQUEST meet   | KWT           | Kuwait appealed for talks.
appeal to B                | REQUEST        | CUB > MEX     | Cuba appealed to Mexico.
appeal for                 | REQUEST        | JOR           | Jordan appealed for unity.
appeal/n for _help         | REQUEST assist      | SOM           | Somalia's appeal for aid came on Monday.
appeal/n to B              | REQUEST        | UNO > SDN     | The United Nations repeated its appeal to Sudan.
appeal/n for               | REQUEST        | PAK           | Pakistan's appeal for tents was heard.
appeal/n                   | REQUEST        | VAT           | The Vatican's appeal was ignored.
apply _pressure on B       | REQUEST             | EGY > POL     | Egypt applied pressure on Poland.
apply _pressure to B       | REQUEST             | ROU > IDN     | Romania applied pressure to Indonesia.
apply for _asylum in B     | REQUEST assist | RUS > DEU     | Russian activists applied for asylum in Germany.
apply for loan             | REQUEST assist | GHA           | Ghana applied for a loan.
apply for membership       | REQUEST        | UKR           | Ukraine applied for membership.
apply for _asylum          | REQUEST assist | AFG           | Afghan journalists applied for asylum.
apply +to                  | REQUEST             | KOS           | Kosovo applied to join the council.
ask B for _help            | REQUEST assist | TUN > ITA     | Tunisia asked Italy for help.
ask B for _money           | REQUEST assist | GRC > DEU     | Greece asked Germany for a loan.
ask B for _troops          | REQUEST assist | MOZ > RWA     | Mozambique asked Rwanda for troops.
ask B +                    | REQUEST *      | IRQ > TUR     | Iraq asked Turkey to withdraw its troops.
ask B for                  | REQUEST        | POL > USA     | Poland asked the United States for more information.
ask for _apology           | REQUEST yield  | KOR           | Seoul asked for an apology.
ask for _asylum            | REQUEST assist | IRN           | Iranian students asked for asylum.
ask for _help              | REQUEST assist | MWI           | Malawi asked for help.
ask for _money             | REQUEST assist | EGY           | Egypt asked for a loan.
ask for _pullback          | REQUEST yield  | NER           | Niger asked for the withdrawal of the troops.
ask for _talks             | REQUEST meet   | JPN           | Japan asked for a meeting.
ask +                      | REQUEST *      | CZE           | Prague asked to extradite the hacker.
ask for                    | REQUEST        | GRC           | Greece asked for a pause.
beg B +                    | REQUEST *      | MMR > THA     | Burmese refugees begged Thailand to open the border.
beg B for                  | REQUEST assist | HTI > USA     | Haiti begged the United States for help.
beg for _help              | REQUEST assist | SOM           | Somalia begged for aid.
beg for                    | REQUEST        | SYR           | Syrian villagers begged for mercy.
beseech B +                | REQUEST *           | BEL > CUB     | Belgium beseeched Cuba to free the hostages.
bid/n for membership       | REQUEST             | UKR           | Ukraine's bid for membership went on.
bring _pressure on B       | REQUEST             | ZWE > BGD     | Zimbabwe brought pressure on Bangladesh.
cajole B +                 | REQUEST *           | THA > ETH     | Thailand cajoled Ethiopia to hold talks.
cajole B into              | REQUEST             | GEO > MAR     | Georgia cajoled Morocco into a truce.
call for _end to           | REQUEST yield  | IRL           | Ireland called for an end to the bombing.
call for _pullback of      | REQUEST yield  | IRQ           | Iraq called for the withdrawal of the troops.
A[LEG] call in B +         | REQUEST             | GBR:LEG > GBR:GOV | British lawmakers called in the British defence minister to explain the leak.
call on B +                | REQUEST *      | EUR > ISR     | The European Union called on Israel to lift the blockade.
call on B for              | REQUEST        | UKR > DEU     | Ukraine called on Germany for tanks.
call out for _help         | REQUEST assist      | MLI           | Mali called out for help.
call upon B +              | REQUEST *      | UNO > RUS     | The United Nations called upon Russia to withdraw its troops.
call for resignation       | REQUEST yield  | SRB:OPP       | The Serbian opposition called for the resignation of the minister.
call for _election         | REQUEST change | VEN:OPP       | The Venezuelan opposition called for elections.
call for _help             | REQUEST assist | LBR           | Liberia called for help.
call for _peace            | REQUEST change | OMN           | Oman called for calm.
call for _probe            | REQUEST change | IRL           | Ireland called for an investigation.
call for _pullback         | REQUEST yield  | GBR           | Britain called for the release of the editor.
call for _reform           | REQUEST change | EUR           | The European Union called for reforms.
call for _sanctions        | REQUEST change | LTU           | Lithuania called for sanctions.
call for _talks            | REQUEST meet   | CHN           | China called for talks.
call for                   | REQUEST        | ISL           | Iceland called for clarity.
call/n for _ceasefire      | REQUEST yield       | JOR           | Jordan's call for a ceasefire came on Monday.
call/n for _pullback       | REQUEST yield       | JOR           | Jordan's call for the withdrawal came on Monday.
call/n for _talks          | REQUEST meet        | JOR           | Jordan's call for talks came on Monday.
call/n on B                | REQUEST        | NGA > MLI     | Nigeria repeated its call on Mali.
call/n for                 | REQUEST        | FRA           | France's call for restraint was ignored.
call/n                     | REQUEST        | TUR           | Turkey's calls were ignored.
campaign for _reform       | REQUEST change | POL:CVL       | Polish activists campaigned for reform.
campaign for               | REQUEST        | MEX           | Mexican activists campaigned for justice.
canvass B for              | REQUEST             | JPN > CAN     | Japan canvassed Canada for support.
challenge B +to            | REQUEST *           | EUR > PSE     | The European Union challenged the Palestinian president to disarm the militants.
circulate _vote            | REQUEST change      | FRA           | France circulated a draft resolution.
claim _asylum              | REQUEST assist      | SYR           | Syria claimed asylum.
claim _asylum in B         | REQUEST assist      | BRA > DZA     | Brazilian officers claimed asylum in Algeria.
claim compensation from B  | REQUEST change      | PRK > KEN     | North Korea claimed compensation from Kenya.
clamor for                 | REQUEST        | MDA           | Moldovan students clamored for change.
clamour for                | REQUEST        | SDN:CVL       | Sudanese protesters clamoured for civilian rule.
coax B +                   | REQUEST *           | IRN > RUS     | Iran coaxed Russia to hold talks.
coax B into                | REQUEST             | JPN > RWA     | Japan coaxed Rwanda into a truce.
command B +                | REQUEST *      | THA:MIL > THA | The Thai army commanded Thai soldiers to return.
compel B +                 | REQUEST *      | RUS > UKR     | Russia compelled Ukraine to release the ship.
convince B +               | REQUEST *      | USA > TUR     | The United States convinced Turkey to release the pastor.
counsel _peace             | REQUEST change      | JOR           | Jordan counselled restraint.
counsel B +                | REQUEST *           | AZE > BLR     | Azerbaijan counselled Belarus to hold talks.
crank up _pressure on B    | REQUEST             | EST > KHM     | Estonia cranked up the pressure on Cambodia.
cry out for _help          | REQUEST assist      | MLI           | Mali cried out for help.
dare B +                   | REQUEST *           | PER > MOZ     | Peru dared Mozambique to open the border.
demand compensation from B | REQUEST change | POL > DEU     | Poland demanded compensation from Germany.
demand explanation from B  | REQUEST change | DEU > USA     | Germany demanded an explanation from the United States.
demand extradition of B    | REQUEST assist | TUR > GRC     | Turkey demanded the extradition of Greek officers.
demand _apology from B     | REQUEST yield  | IRN > SWE     | Iran demanded an apology from Sweden.
demand _pullback from B    | REQUEST yield  | CYP > TUR     | Cyprus demanded a withdrawal from Turkey.
demand from B              | REQUEST        | EGY > ETH     | Egypt demanded guarantees from Ethiopia.
demand _end to             | REQUEST yield  | LBN           | Lebanon demanded an end to the raids.
demand _pullback of        | REQUEST yield  | SOM           | Somalia demanded the withdrawal of the troops.
demand +                   | REQUEST *      | ARM           | Armenia demanded that Azerbaijan withdraw its troops.
demand explanation         | REQUEST change | NOR           | Norway demanded an explanation.
demand extradition         | REQUEST assist | TUR           | Turkey demanded the extradition of the cleric.
demand _apology            | REQUEST yield  | VNM           | Vietnam demanded an apology.
demand _help               | REQUEST assist | ITA           | Italy demanded help with the migrants.
demand _pullback           | REQUEST yield  | NPL           | Nepal demanded the release of the students.
demand _reform             | REQUEST change | CHL:CVL       | Chilean protesters demanded reforms.
demand _talks              | REQUEST meet   | PRK           | North Korea demanded talks.
demand                     | REQUEST        | SVK           | Slovakia demanded proof.
demand/n for               | REQUEST        | GRC           | Greece's demand for reparations was repeated.
demand/n                   | REQUEST        | SRB           | Serbia's demands were ignored.
demand/n for _pullback     | REQUEST yield       | UKR           | Ukraine's demand for a withdrawal drew anger.
desperate/a for _help      | REQUEST assist      | PER           | Peru was desperate for aid.
dictate to B               | REQUEST        | RUS > BLR     | Russia dictated to Belarus.
direct B +                 | REQUEST *      | USA:GOV > USA | The American president directed American troops to leave.
directive/n to B           | REQUEST        | CHN > CHN     | The Chinese directive to Chinese companies was published.
drum up _help              | REQUEST assist      | UKR           | Ukraine drummed up support.
encourage B +              | REQUEST *      | NOR > MMR     | Norway encouraged Myanmar to hold talks.
enjoin B +                 | REQUEST *           | IRQ > UKR     | Iraq enjoined Ukraine to hold talks.
entreat B +                | REQUEST *           | BLR > RWA     | Belarus entreated Rwanda to free the hostages.
exert _pressure on B       | REQUEST        | USA > ISR     | The United States exerted pressure on Israel.
exhort B +                 | REQUEST *      | CHN > IRN     | China exhorted Iran to sign the treaty.
file request               | REQUEST        | ESP           | Spain filed a request.
float _accord              | REQUEST             | EGY           | Egypt floated a deal.
float _ceasefire           | REQUEST yield       | EGY           | Egypt floated a truce.
float _demand              | REQUEST             | EGY           | Egypt floated a proposal.
float _talks               | REQUEST meet        | JOR           | Jordan floated talks.
give order to B            | REQUEST        | RUS > RUS     | The Russian president gave an order to Russian troops.
goad B into                | REQUEST             | ISR > AGO     | Israel goaded Angola into talks.
heap _pressure on B        | REQUEST             | YEM > POL     | Yemen heaped pressure on Poland.
hold out for               | REQUEST             | GRC           | Greece held out for better terms.
implore B +                | REQUEST *      | ARM > FRA     | Armenia implored France to send observers.
increase _pressure on B    | REQUEST             | IRN > BGR     | Iran increased pressure on Bulgaria.
insist on _pullback        | REQUEST yield  | SYR           | Syria insisted on the withdrawal.
insist on _reform          | REQUEST change | DEU           | Germany insisted on reforms.
insist +wish               | REQUEST *      | ETH           | Ethiopia insisted that the dam be filled.
insist +RETREAT            | REQUEST yield  | GEO           | Georgia insisted that Russia withdraw its troops.
insist on                  | REQUEST        | IRN           | Iran insisted on guarantees.
insistence/n on _pullback  | REQUEST yield       | UKR           | Ukraine's insistence on a withdrawal drew anger.
insistent/a on _pullback   | REQUEST yield       | PER           | Peru was insistent on a withdrawal.
instruct B +               | REQUEST *      | BRA > BRA     | Brazil instructed Brazilian diplomats to leave.
instruction/n to B         | REQUEST             | ZMB > SYR     | Zambia's instruction to Syria came on Monday.
intensify _pressure on B   | REQUEST             | CHL > SYR     | Chile intensified pressure on Syria.
intensify call for         | REQUEST        | EUR           | The European Union intensified its calls for a truce.
invoke _accord             | REQUEST             | POL           | Poland invoked the treaty.
issue appeal to B          | REQUEST        | VAT > RUS     | The Vatican issued an appeal to Russia.
issue demand               | REQUEST             | RUS           | Russia issued demands.
issue demand to B          | REQUEST             | KAZ > ERI     | Kazakhstan issued a demand to Eritrea.
issue instruction to B     | REQUEST             | MOZ > SYR     | Mozambique issued instructions to Syria.
issue order to B           | REQUEST             | GEO > IRQ     | Georgia issued orders to Iraq.
issue plea for             | REQUEST             | SOM           | Somalia issued a plea for calm.
issue plea to B            | REQUEST             | ERI > TUR     | Eritrea issued a plea to Turkey.
issue summons for B        | REQUEST             | SRB > JOR     | Serbia issued a summons for Jordanian officials.
issue summons to B         | REQUEST        | PAK:JUD > PAK | A Pakistani court issued a summons to a Pakistani minister.
issue appeal for           | REQUEST        | NPL           | Nepal issued an appeal for tents.
issue call for             | REQUEST        | IGO           | The African Union issued a call for calm.
issue appeal               | REQUEST        | UNO           | The United Nations issued an appeal.
issue call                 | REQUEST        | PAN           | Panama issued a call on Friday.
issue order                | REQUEST        | LBY           | Libya issued an order on Sunday.
join call for              | REQUEST        | NZL           | New Zealand joined the calls for a ceasefire.
keep up _pressure on B     | REQUEST             | CHL > MOZ     | Chile kept up the pressure on Mozambique.
launch appeal              | REQUEST             | SDN           | Sudan launched an appeal.
launch appeal for          | REQUEST             | SDN           | Sudan launched an appeal for calm.
launch appeal for _help    | REQUEST assist      | SOM           | Somalia launched an appeal for aid.
lay down condition         | REQUEST             | IRN           | Iran laid down conditions.
lay down condition for     | REQUEST             | IRN           | Iran laid down conditions for the talks.
lean on B                  | REQUEST             | DEU > SRB     | Germany leaned on Serbia.
lean on B +                | REQUEST *           | DEU > SRB     | Germany leaned on Serbia to join the sanctions.
lobby B +                  | REQUEST *      | TWN > USA     | Taiwan lobbied the United States to sell the jets.
lobby B for                | REQUEST assist | POL > USA     | Poland lobbied the United States for troops.
lobby B                    | REQUEST        | QAT > FRA     | Qatar lobbied France.
lobby for                  | REQUEST        | LKA           | Sri Lanka lobbied for a loan.
lobbying/n of B            | REQUEST             | RWA > HRV     | Rwanda's lobbying of Croatia went on.
look to B for              | REQUEST assist      | LBN > FRA     | Lebanon looked to France for help.
maintain _pressure on B    | REQUEST             | RWA > EGY     | Rwanda maintained pressure on Egypt.
make _demand for           | REQUEST             | SOM           | Somalia made a plea for food.
make appeal to B           | REQUEST        | SSD > UGA     | South Sudan made an appeal to Uganda.
make request to B          | REQUEST        | KEN > GBR     | Kenya made a request to Britain.
make _demand of B          | REQUEST        | SRB > HRV     | Serbia made demands of Croatia.
make _demand on B          | REQUEST        | USA > CAN     | The United States made demands on Canada.
make appeal                | REQUEST        | BDI           | Burundi made an appeal for calm.
make request               | REQUEST        | MUS           | Mauritius made a request on Monday.
mandate                    | REQUEST        | AUS           | Australia mandated the tests.
moot _talks                | REQUEST meet        | JOR           | Jordan mooted talks.
mount _pressure on B       | REQUEST             | GHA > SYR     | Ghana mounted pressure on Syria.
must/m                     | REQUEST *           | EST:GOV > EUR | The Estonian foreign minister said the European Union must mediate in the talks.
nudge B +                  | REQUEST *      | USA > SAU     | Washington nudged Saudi Arabia to pump oil.
nudge B to                 | REQUEST        | CHN > PRK     | China nudged North Korea to talks.
oblige B +                 | REQUEST *      | EUR > GRC     | The European Union obliged Greece to close the camp.
order B to _talks          | REQUEST meet   | IGO > TGO     | The African Union ordered Togo to talks.
order B +                  | REQUEST *      | IND:JUD > IND | An Indian court ordered Indian police to release the students.
order +                    | REQUEST *      | KEN:JUD       | A Kenyan court ordered that the vote be repeated.
order                      | REQUEST        | PAN           | Panama ordered a recount.
persuade B +               | REQUEST *      | OMN > IRN     | Oman persuaded Iran to release the sailors.
petition B +               | REQUEST *      | KOR:CVL > KOR | South Korean residents petitioned South Korea to close the plant.
petition B for             | REQUEST        | MLT > EUR     | Malta petitioned the European Union for help.
petition B                 | REQUEST        | WSM > NZL     | Samoa petitioned New Zealand.
petition court +           | REQUEST *      | COD:CVL | Congolese activists petitioned a Congolese court to stop the evictions.
petition for               | REQUEST        | PHL           | Filipino workers petitioned for a rise.
petition/n to B            | REQUEST        | GRC > GBR     | Greece's petition to Britain was read out.
pile _pressure on B        | REQUEST             | SWE > TUR     | Sweden piled pressure on Turkey.
plea/n to B                | REQUEST        | UKR > USA     | Ukraine's plea to the United States was answered.
plea/n for                 | REQUEST        | MOZ           | Mozambique's plea for help was heard.
plead with B               | REQUEST             | VAT > HTI     | The Vatican pleaded with Haiti.
plead with B +             | REQUEST *           | UNO > SDN     | The United Nations pleaded with Sudan to open the border.
plead with B for           | REQUEST        | ZMB > CHN     | Zambia pleaded with China for a delay.
plead for _help            | REQUEST assist | LBN           | Lebanon pleaded for help.
plead for _pullback        | REQUEST yield  | ISR           | Israeli families pleaded for the release of the hostages.
plead for                  | REQUEST        | CUB           | Cuba pleaded for time.
present _demand to B       | REQUEST             | SWE > ESP     | Sweden presented a proposal to Spain.
press B +                  | REQUEST *      | USA > PAK     | The United States pressed Pakistan to arrest the militants.
press B for                | REQUEST        | JPN > CHN     | Japan pressed China for an answer.
press B into               | REQUEST             | NER > IRQ     | Niger pressed Iraq into talks.
press B on                 | REQUEST        | DEU > TUR     | Germany pressed Turkey on human rights.
press B over               | REQUEST        | AUS > CHN     | Australia pressed China over the writer.
press demand               | REQUEST             | BOL           | Bolivia pressed its demands.
press demand for _reform   | REQUEST change      | KEN:OPP       | Kenyan opposition parties pressed their demands for reform.
press for _pullback        | REQUEST yield  | LBN           | Lebanon pressed for a withdrawal.
press for _reform          | REQUEST change | FRA           | France pressed for reforms.
press for _talks           | REQUEST meet   | KOR           | Seoul pressed for talks.
press B                    | REQUEST        | ESP > MAR     | Spain pressed Morocco.
press for                  | REQUEST        | NLD           | The Netherlands pressed for clarity.
pressure B for             | REQUEST             | KHM > MEX     | Cambodia pressured Mexico for reforms.
pressure B into +          | REQUEST *      | CHN > KHM     | China pressured Cambodia into deporting the workers.
pressure B +               | REQUEST *      | USA > MEX     | Washington pressured Mexico to close the border.
pressure B                 | REQUEST        | SAU > LBN     | Saudi Arabia pressured Lebanon.
pressure B over            | REQUEST             | PER > ESP     | Peru pressured Spain over the prisoners.
pressure/n on B            | REQUEST        | USA > ISR     | American officials confirmed Washington's pressure on Israel.
pressurise B               | REQUEST             | BGD > SAU     | Bangladesh pressurised Saudi Arabia.
pressurise B +             | REQUEST *           | SRB > BEL     | Serbia pressurised Belgium to hold talks.
prevail on B +             | REQUEST *           | BLR > GHA     | Belarus prevailed on Ghana to free the hostages.
prevail upon B +           | REQUEST *           | LTU > BLR     | Lithuania prevailed upon Belarus to free the hostages.
prod B +                   | REQUEST *      | EUR > SRB     | The European Union prodded Serbia to hold talks.
proposal/n to B            | REQUEST        | QAT > ISR     | Qatar's proposal to Israel was studied.
proposal/n                 | REQUEST        | FRA           | France's proposal was studied.
propose _sanctions on B    | REQUEST change | EUR > RUS     | The European Union proposed sanctions on Russia.
propose _talks to B        | REQUEST meet   | KOR > PRK     | Seoul proposed talks to Pyongyang.
propose _talks with B      | REQUEST meet   | IND > CHN     | India proposed talks with China.
propose to B               | REQUEST        | FRA > DEU     | France proposed a fund to Germany.
propose +                  | REQUEST *      | CHL           | Chile proposed that Peru reopen the border.
propose _ceasefire         | REQUEST yield  | EGY           | Egypt proposed a ceasefire.
propose _reform            | REQUEST change | JOR           | Jordan proposed an investigation.
propose _sanctions         | REQUEST change | POL           | Poland proposed sanctions.
propose _talks             | REQUEST meet   | BRA           | Brazil proposed a summit.
propose                    | REQUEST        | ZAF           | South Africa proposed a new text.
push B +                   | REQUEST *      | USA > ISR     | The United States pushed Israel to open the crossing.
push B for                 | REQUEST        | UKR > USA     | Ukraine pushed the United States for missiles.
push B into _talks         | REQUEST meet        | SYR > EGY     | Syria pushed Egypt into talks.
push B on                  | REQUEST             | BGD > ROU     | Bangladesh pushed Romania on the reforms.
push B over                | REQUEST             | HUN > GEO     | Hungary pushed Georgia over the prisoners.
push B towards _talks      | REQUEST meet        | SYR > NPL     | Syria pushed Nepal towards talks.
push for _pullback         | REQUEST yield  | QAT           | Qatar pushed for a ceasefire.
push for _reform           | REQUEST change | ARM           | Armenia pushed for an investigation.
push for _sanctions        | REQUEST change | GBR           | Britain pushed for sanctions.
push for _talks            | REQUEST meet   | TUR           | Turkey pushed for talks.
push for                   | REQUEST        | AUT           | Austria pushed for a delay.
push/n for _ceasefire      | REQUEST yield       | EGY           | Egypt's push for a ceasefire went on.
push/n for _reform         | REQUEST change      | KEN           | Kenya's push for reform went on.
put _demand to B           | REQUEST             | LTU > NOR     | Lithuania put a request to Norway.
put _pressure on B +       | REQUEST *      | EUR > POL     | The European Union put pressure on Poland to repeal the law.
put _pressure on B         | REQUEST        | CHN > PRK     | China put pressure on North Korea.
put in request for         | REQUEST             | KEN           | Kenya put in a request for help.
put in request to B        | REQUEST             | KEN > AUS     | Kenya put in a request to Australia.
raise _pressure on B       | REQUEST             | COL > ERI     | Colombia raised the pressure on Eritrea.
ramp up _pressure on B     | REQUEST             | UKR > EST     | Ukraine ramped up pressure on Estonia.
recommend +                | REQUEST *      | GBR:LEG       | British lawmakers recommended that Britain recognise the state.
recommend _reform          | REQUEST change | KEN           | Kenya recommended changes.
recommend _sanctions       | REQUEST change | UNO           | The United Nations experts recommended sanctions.
recommend                  | REQUEST        | SWE           | Sweden recommended a pause.
recommendation/n to B      | REQUEST             | IND > LTU     | India's recommendation to Lithuania came on Monday.
reiterate appeal for       | REQUEST             | UKR           | Ukraine reiterated its appeal for tanks.
reiterate call for         | REQUEST        | CHN           | China reiterated its call for a truce.
reiterate demand           | REQUEST        | GRC           | Greece reiterated its demand.
reiterate demand for       | REQUEST             | UKR           | Ukraine reiterated its demand for tanks.
reiterate request for      | REQUEST             | UKR           | Ukraine reiterated its request for tanks.
renew appeal for           | REQUEST             | UGA           | Uganda renewed its appeal for calm.
renew appeal to B          | REQUEST             | TCD > IND     | Chad renewed its appeal to India.
renew call for             | REQUEST        | JPN           | Japan renewed its call for an inquiry.
renew call                 | REQUEST        | UNO           | The United Nations renewed its call.
renew demand for           | REQUEST             | CHL           | Chile renewed its demand for talks.
renew request for          | REQUEST             | UKR           | Ukraine renewed its request for tanks.
repeat call for            | REQUEST        | DNK           | Denmark repeated its call for restraint.
repeat demand              | REQUEST        | BOL           | Bolivia repeated its demand.
repeat demand for          | REQUEST             | UKR           | Ukraine repeated its demand for tanks.
repeat request for         | REQUEST             | UKR           | Ukraine repeated its request for tanks.
request extradition of B   | REQUEST assist | TUR > SWE     | Turkey requested the extradition of a Swedish journalist.
request _help from B       | REQUEST assist | SLB > AUS     | The Solomon Islands requested help from Australia.
request _talks with B      | REQUEST meet   | CHN > AUS     | China requested a meeting with Australia.
request _troops from B     | REQUEST assist | KAZ > RUS     | Kazakhstan requested troops from Russia.
request B +                | REQUEST *      | IND > CAN     | India requested Canada to arrest the militants.
request from B             | REQUEST        | HTI > KEN     | Haiti requested helicopters from Kenya.
request +                  | REQUEST *      | BGD           | Bangladesh requested that India extradite the fugitive.
request extradition        | REQUEST assist | PER           | Peru requested the extradition.
request _asylum            | REQUEST assist | CUB           | Cuban sailors requested asylum.
request _help              | REQUEST assist | MOZ           | Mozambique requested help last week.
request _pullback          | REQUEST yield  | TCD           | Chad requested the withdrawal.
request _reform            | REQUEST change | CRI           | Costa Rica requested an investigation.
request _talks             | REQUEST meet   | UKR           | Ukraine requested a meeting.
request                    | REQUEST        | SLV           | El Salvador requested a copy.
request/n for _help        | REQUEST assist      | SOM           | Somalia's request for aid came on Monday.
request/n to B             | REQUEST        | CIV > FRA     | The Ivorian request to France was granted.
request/n for              | REQUEST        | KWT           | Kuwait's request for missiles was studied.
request/n                  | REQUEST        | KEN           | Kenya's request was granted.
require B +                | REQUEST *      | USA > CHN     | The United States required Chinese companies to register.
seek _probe into           | REQUEST change      | UKR           | Ukraine sought an inquiry into the attack.
seek apology               | REQUEST yield       | TUR           | Turkey sought an apology.
seek apology from B        | REQUEST yield  | CHN > JPN     | China sought an apology from Japan.
seek approval of B         | REQUEST             | CUB > TUR     | Cuba sought the approval of Turkey.
seek assurance from B      | REQUEST             | GHA > IND     | Ghana sought assurances from India.
seek backing from B        | REQUEST             | BEL > ESP     | Belgium sought backing from Spain.
seek backing of B          | REQUEST             | MEX > TUN     | Mexico sought the backing of Tunisia.
seek clarification from B  | REQUEST             | SAU > IRQ     | Saudi Arabia sought clarification from Iraq.
seek compensation from B   | REQUEST change      | HUN > AGO     | Hungary sought compensation from Angola.
seek explanation from B    | REQUEST change | IND > PAK     | India sought an explanation from Pakistan.
seek extradition of B      | REQUEST assist | USA > GBR     | The United States sought the extradition of a British hacker.
seek guarantee from B      | REQUEST             | SAU > MLI     | Saudi Arabia sought guarantees from Mali.
seek refuge in B           | REQUEST assist | SYR > LBN     | Syrian families sought refuge in Lebanon.
seek _asylum in B          | REQUEST assist | BOL > MEX     | Bolivian ministers sought asylum in Mexico.
seek _help from B          | REQUEST assist | LKA > IND     | Sri Lanka sought help from India.
seek _money from B         | REQUEST assist | PAK > SAU     | Pakistan sought a loan from Saudi Arabia.
seek _talks with B         | REQUEST meet   | VEN > USA     | Venezuela sought talks with the United States.
seek from B                | REQUEST        | EGY > UNO     | Egypt sought billions from the World Bank.
seek extradition           | REQUEST assist | ESP           | Spain sought the extradition.
seek _asylum               | REQUEST assist | ERI           | Eritrean migrants sought asylum.
seek _help                 | REQUEST assist | MLI           | Mali sought help.
seek _pullback             | REQUEST yield  | TLS           | East Timor sought the withdrawal.
seek _reform               | REQUEST change | ZWE:OPP       | The Zimbabwean opposition sought reforms.
seek _talks                | REQUEST meet   | CYP           | Cyprus sought talks.
seek support of B          | REQUEST             | BOL > GHA     | Bolivia sought the support of Ghana.
A[JUD] seek _year in       | REQUEST             | PER:JUD       | Peruvian prosecutors sought ten years in prison.
send _demand to B          | REQUEST             | CAN > AZE     | Canada sent a request to Azerbaijan.
set B deadline             | REQUEST             | UNO > ISR     | The United Nations set Israel a deadline.
set condition for _talks   | REQUEST             | IRN           | Iran set conditions for talks.
set condition for B        | REQUEST        | EUR > TUR     | The European Union set conditions for Turkey.
set condition              | REQUEST        | RUS           | Russia set conditions on Monday.
should/m                   | REQUEST *           | NZL:GOV > CHN | New Zealand's prime minister said China should release the activists.
sign petition              | REQUEST             | LBR:CVL       | Liberian protesters signed a petition.
sign petition +            | REQUEST *           | LBR:CVL       | Liberian protesters signed a petition to create a court.
solicit _help from B       | REQUEST assist | AFG > CHN     | Afghanistan solicited help from China.
spur B +                   | REQUEST *           | ITA > ETH     | Italy spurred Ethiopia to hold talks.
steer B towards            | REQUEST             | BLR > COL     | Belarus steered Colombia towards a truce.
step up _pressure on B     | REQUEST             | BGR > GEO     | Bulgaria stepped up pressure on Georgia.
stipulate +                | REQUEST *           | DEU           | Germany stipulated that Greece cut spending.
submit _demand to B        | REQUEST             | ITA > SOM     | Italy submitted a proposal to Somalia.
submit request             | REQUEST        | GEO           | Georgia submitted a request.
suggest +wish              | REQUEST *      | BRA           | Brazil suggested that Venezuela hold an election.
suggest _talks             | REQUEST meet   | CHE           | Switzerland suggested talks.
A[LEG] summon B +          | REQUEST             | PER:LEG > PER:GOV | Peruvian lawmakers summoned the Peruvian interior minister to explain the killings.
summon B to _talks         | REQUEST meet   | USA > KOR     | Washington summoned South Korean officials to a meeting.
A[JUD] summon B | REQUEST | ZAF:JUD > ZAF | A South African court summoned a South African minister.
A[LEG] summon B[GOV]       | REQUEST             | KEN:LEG > KEN:GOV | Kenyan lawmakers summoned the Kenyan finance minister.
summons/n to B             | REQUEST             | SOM > KAZ     | Somalia's summons to Kazakhstan came on Monday.
table _vote                | REQUEST change      | FRA           | France tabled a resolution.
take _case to B            | ACCUSE              | VUT > UNO     | Vanuatu took its case to the United Nations.
tap B for _money           | REQUEST assist      | YEM > ESP     | Yemen tapped Spain for money.
tell B +CONCEDE            | REQUEST yield  | USA > ISR     | Washington told Israel to lift the blockade.
tell B +RETREAT            | REQUEST yield  | NER > FRA     | Niger told France to withdraw its troops.
tell B +to                 | REQUEST *           | AFG:REB > AFG | The Taliban told Afghan women to stay at home.
tighten screw on B         | REQUEST             | UKR > PRK     | Ukraine tightened the screws on North Korea.
turn screw on B            | REQUEST             | BLR > ZWE     | Belarus turned the screws on Zimbabwe.
turn to B                  | REQUEST             | GUY > UNO     | Guyana turned to the United Nations.
turn to B for _help        | REQUEST assist | MLI > RUS     | Mali turned to Russia for help.
turn to B for              | REQUEST assist | LBN > IRN     | Lebanon turned to Iran for fuel.
turn to B for help         | REQUEST assist      | ARM > RUS     | Armenia turned to Russia for help.
turn up _pressure on B     | REQUEST             | VNM > MOZ     | Vietnam turned up the pressure on Mozambique.
twist arm of B             | REQUEST             | BOL > MAR     | Bolivia twisted the arm of Morocco.
urge B to _peace           | REQUEST change | IND > BGD     | India urged Bangladesh to restraint.
urge B +                   | REQUEST *      | UNO > NER     | The UN urged Niger to resume dialogue.
urge _end to               | REQUEST yield  | JPN           | Japan urged an end to the fighting.
urge +                     | REQUEST *      | PRT           | Portugal urged that the army withdraw.
urge B                     | REQUEST        | UGA > SSD     | South Sudan was urged by Uganda on Friday.
urge _peace                | REQUEST change | CHN           | China urged restraint.
urge _pullback             | REQUEST yield  | CAN           | Canada urged the release of the activists.
urge _reform               | REQUEST change | UNO           | The World Bank urged reforms.
urge _talks                | REQUEST meet   | OMN           | Oman urged dialogue.
urge                       | REQUEST        | NAM           | Namibia urged unity.
want _pullback             | REQUEST yield       | UKR           | Ukraine wanted a ceasefire.
want _pullback of          | REQUEST yield       | UKR           | Ukraine wanted the withdrawal of the troops.
want B +                   | REQUEST *      | FRA > DEU     | France wanted Germany to pay.
want B +CONSULT            | REQUEST meet   | USA > UKR     | Washington wanted Ukraine to negotiate.
want B +RETREAT            | REQUEST yield  | IRQ > TUR     | Iraq wanted Turkey to withdraw its troops.
want B out of              | REQUEST yield       | AZE > RUS     | Azerbaijan wanted Russian troops out of the valley.
write to B +               | REQUEST *      | LTU > EUR     | Lithuania wrote to the European Union to request help.
