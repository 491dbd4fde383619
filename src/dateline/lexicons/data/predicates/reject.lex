# pattern | code | who | example     (docs/guide/predicates.md)
abandon _talks with B      | REJECT meet   | ISR > PSE     | Israel abandoned talks with Palestinian leaders.
abandon _accord            | REJECT        | IRN           | Iran abandoned the agreement.
abandon _talks             | REJECT meet   | COL:REB       | Colombian rebels abandoned the talks.
absent/a from _talks       | REJECT meet         | PER           | Peru was absent from the talks.
abstain from vote          | REJECT        | CHN           | China abstained from the vote.
abstain                    | REJECT        | IND           | India abstained on Friday.
announce _withdrawal from _bloc | REJECT              | HUN           | Hungary announced its withdrawal from the court.
annul _accord              | REJECT        | NIC           | Nicaragua annulled the treaty.
annul _vote                | REJECT        | KEN:JUD       | A Kenyan court annulled the election and the law.
annul                      | REJECT        | ROU:JUD       | A Romanian court annulled the first round.
averse/a to                | REJECT              | PER           | Peru was averse to the plan.
axe _talks                 | REJECT meet         | CHN           | China axed the talks.
back out of _accord        | REJECT        | TUR           | Turkey backed out of the agreement.
back out of _talks         | REJECT meet   | PRK           | North Korea backed out of the talks.
back out                   | REJECT        | HUN           | Hungary backed out on Friday.
backpedal on _accord       | REJECT              | PRK           | North Korea backpedaled on the deal.
backslide on               | REJECT              | SRB           | Serbia backslid on the reforms.
backtrack on               | REJECT        | GEO           | Georgia backtracked on the reform.
balk at +                  | REJECT *      | POL           | Poland balked at signing the treaty.
balk at                    | REJECT        | SAU           | Saudi Arabia balked at the price.
balk at _demand            | REJECT              | ESP           | Spain balked at the proposal.
ban B from +_enter         | REJECT              | VEN > PAN     | Venezuela banned Panamanian officials from entering the country.
bar B                      | REJECT        | SGP > MMR     | Singapore barred Burmese generals.
bar B from +_enter         | REJECT              | ISR > UNO     | Israel barred a United Nations official from entering the country.
bar from _territory        | REJECT              | USA           | The United States barred from its territory all who had voted for the law.
bar inspector              | REJECT yield  | IRN           | Iran barred the inspectors.
bar _envoy                 | REJECT        | ETH           | Ethiopia barred the diplomats.
bat away _criticism        | REJECT              | AUS           | Australia batted away the criticism.
baulk at +                 | REJECT *            | ITA           | Italy baulked at sending troops.
block _accord with B       | REJECT              | SDN > NPL     | Sudan blocked the deal with Nepal.
block _aid for B           | REJECT assist       | NGA > IND     | Nigeria blocked the aid for India.
A[JUD] block _decision     | REJECT              | KEN:JUD       | A Kenyan court blocked the law.
A[LEG] block _decision     | REJECT              | USA:LEG       | American senators blocked the bill.
block _money to B          | REJECT assist       | GHA > AUS     | Ghana blocked the aid to Australia.
block accession of B       | REJECT              | YEM > ITA     | Yemen blocked the accession of Italy.
block bid of B             | REJECT change | TUR > SWE     | Turkey blocked the bid of Sweden.
A[JUD] block deployment    | REJECT              | KEN:JUD       | A Kenyan court blocked the deployment.
A[JUD] block deployment of B | REJECT              | KEN:JUD > KEN:COP | A Kenyan court blocked the deployment of Kenyan police.
block entry of B           | REJECT              | TUR > SWE     | Turkey blocked the entry of Sweden.
block extradition of B     | REJECT assist | GBR:JUD > USA | A British court blocked the extradition of an American hacker.
block _aid to B            | REJECT assist | HUN > UKR     | Hungary blocked a loan to Ukraine.
block bid                  | REJECT change | GRC           | Greece blocked the bid.
block deal                 | REJECT        | AUS           | Australia blocked the deal.
block extradition          | REJECT assist | NLD:JUD       | A Dutch court blocked the extradition.
block membership of B      | REJECT              | IDN > NOR     | Indonesia blocked the membership of Norway.
block move                 | REJECT        | CHN           | China blocked the move.
block nomination           | REJECT        | USA:LEG       | American senators blocked the nomination.
block sale                 | REJECT assist | USA           | Washington blocked the sale.
block _demand              | REJECT change | HUN           | Hungary blocked the proposal.
block _vote                | REJECT change | RUS           | Russia blocked the resolution.
bow out of _talks          | REJECT meet         | KEN           | Kenya bowed out of the talks.
bow out of _exercise       | REJECT              | ARM           | Armenia bowed out of the manoeuvres.
boycott _talks             | REJECT meet   | SDN:REB       | Sudanese rebels boycotted the talks.
boycott/n of _talks        | REJECT meet         | SRB           | Serbia's boycott of the talks went on.
breach _instrument         | REJECT        | IRN           | Iran breached the agreement.
breach/n of _instrument    | REJECT        | RUS           | Russia's breach of the treaty was condemned.
A[_talks] break down       | REJECT meet         | GRC, TUR      | Talks between Greece and Turkey broke down.
break promise              | REJECT        | GRC           | Greece broke its promise.
break _accord              | REJECT        | MAR           | Morocco broke the agreement.
break rank                 | REJECT              | HUN           | Hungary broke ranks.
break rank with B          | REJECT              | HRV > ISR     | Croatia broke ranks with Israel.
brush aside                | REJECT        | RUS           | Russia brushed aside the criticism.
brush aside _protest       | REJECT              | SRB > HRV     | Serbia brushed aside the Croatian protest.
brush off                  | REJECT        | SRB           | Serbia brushed off the warning.
brush off _protest         | REJECT              | RUS > EST     | Russia brushed off the Estonian protest.
bust _sanctions            | REJECT              | ZWE           | Zimbabwe busted the sanctions.
bypass B                   | REJECT        | USA > EUR     | Washington bypassed the European Union.
call _allegation as _falsehood | REJECT              | RWA           | Rwanda called the accusation a lie.
call as _baseless          | REJECT              | UKR           | Ukraine called the report baseless.
call off _talks with B     | REJECT meet   | PAK > IND     | Pakistan called off talks with India.
call off _talks            | REJECT meet   | PRK           | North Korea called off the summit.
call off _visit            | REJECT meet   | DNK           | Denmark called off the visit.
call off                   | REJECT        | ISL           | Iceland called off the ceremony.
call off signing of _accord with B | REJECT              | ARM > RUS     | Armenia called off the signing of a pact with Russia.
call _charge as _baseless  | REJECT              | TJK           | Tajikistan called the charges fabricated.
call as _falsehood         | REJECT              | AZE           | Azerbaijan called the report a fiction.
cancel _talks with B       | REJECT meet   | USA > RUS     | The American president cancelled a meeting with the Russian president.
cancel _visit to B         | REJECT meet   | MEX > USA     | The Mexican president cancelled a visit to the United States.
cancel invitation          | REJECT meet   | BRA           | Brazil cancelled the invitation.
cancel _talks              | REJECT meet   | UKR           | Ukraine cancelled the meeting.
cancel _visit              | REJECT meet   | USA           | The American president cancelled the trip.
cancel                     | REJECT        | CZE           | Prague cancelled the ceremony.
cancellation/n of _talks   | REJECT meet         | IND           | India's cancellation of the talks came on Monday.
circumvent                 | REJECT              | VEN           | Venezuela circumvented the ban.
circumvent _sanctions      | REJECT              | SYR           | Syria circumvented the sanctions.
close door on B            | REJECT              | VNM > BEL     | Vietnam closed the door on Belgium.
close door to _talks       | REJECT meet         | IRN           | Iran closed the door to talks.
close door to B            | REJECT              | IRQ > EGY     | Iraq closed the door to Egypt.
close ear to               | REJECT              | SYR           | Syria closed its ears to the appeals.
cock snook at B            | REJECT              | PER > MEX     | Peru cocked a snook at Mexico.
A[_talks] collapse         | REJECT meet         | RUS, UKR      | Talks between Russia and Ukraine collapsed.
contradict B               | REJECT        | IRQ > USA     | Iraq contradicted the United States.
countermand                | REJECT              | GEO           | Georgia countermanded the plan.
countermand order          | REJECT              | CAN:MIL       | Canadian troops countermanded the order.
deaf/a to                  | REJECT              | PER           | Peru was deaf to the appeals.
debunk                     | REJECT              | EGY           | Egypt debunked the rumour.
decline _invitation from B | REJECT meet   | BRA > UKR     | Brazil declined an invitation from Ukraine.
decline +                  | REJECT *      | MLT           | Malta declined to extradite the banker.
decline +AID               | REJECT assist | MNG           | Mongolia declined to send troops or to provide aid.
decline +CONSULT           | REJECT meet   | VEN           | Venezuela declined to meet the envoy.
decline _demand            | REJECT        | CHE           | Switzerland declined the request.
decline _invitation        | REJECT meet   | LTU           | Lithuania declined the invitation.
decline _talks             | REJECT meet   | EST           | Estonia declined the meeting.
decline                    | REJECT        | NZL           | New Zealand declined the offer.
defer _talks               | REJECT meet         | KHM           | Cambodia deferred the talks.
defer _visit               | REJECT meet         | IDN           | Indonesia deferred the visit.
defer _visit to B          | REJECT meet         | EGY > VEN     | Egypt deferred a visit to Venezuela.
defer decision on          | REJECT              | BEL           | Belgium deferred a decision on the treaty.
defiance/n of _sanctions   | REJECT              | PRK           | North Korea's defiance of the sanctions went on.
defiance/n of B            | REJECT              | JOR > POL     | Jordan's defiance of Poland went on.
deflect _criticism         | REJECT              | BRA           | Brazil deflected the criticism.
defy B                     | REJECT        | HUN > EUR     | Hungary defied the European Union.
defy _sanctions            | REJECT        | IRN           | Iran defied the sanctions.
defy _terms                | REJECT        | PRK           | North Korea defied the resolution.
defy                       | REJECT        | POL           | Poland defied the ruling.
delay _talks               | REJECT meet         | THA           | Thailand delayed the talks.
delay _talks with B        | REJECT meet         | CUB > UKR     | Cuba delayed talks with Ukraine.
delay _visit to B          | REJECT meet         | UKR > DEU     | Ukraine delayed a visit to Germany.
delay signing of _accord with B | REJECT              | UKR > USA     | Ukraine delayed the signing of a deal with the United States.
denial/n of                | REJECT        | RUS           | Russia's denial of the attack surprised nobody.
denounce as _baseless      | REJECT              | UKR           | Ukraine denounced the report as false.
deny asylum to B           | REJECT assist | JPN > TUR     | Japan denied asylum to Turkish Kurds.
deny B _asylum             | REJECT assist       | ZWE > TUN     | Zimbabwe denied Tunisian citizens asylum.
deny B access              | REJECT              | VEN > LTU     | Venezuela denied Lithuania access.
deny B permission          | REJECT              | SRB > AGO     | Serbia denied Angola permission.
deny bid by B              | REJECT              | VNM > CUB     | Vietnam denied a bid by Cuba.
deny entry to B            | REJECT        | IND > PAK     | India denied entry to Pakistani players.
deny visa to B             | REJECT        | USA > IRN     | The United States denied visas to Iranian officials.
deny B +                   | REJECT *      | EGY > ETH     | Egypt denied Ethiopia to fill the dam.
deny B entry               | REJECT        | ISR > USA     | Israel denied American lawmakers entry.
deny involvement in        | REJECT        | IRN           | Iran denied involvement in the attack.
deny +                     | REJECT        | RWA           | Rwanda denied that its troops had crossed the border.
deny +ASSAULT              | REJECT        | AZE           | Azerbaijan denied shelling the village.
deny +COERCE               | REJECT        | CHN           | China denied hacking the ministry.
deny asylum                | REJECT assist | HUN           | Hungary denied asylum.
deny bail                  | REJECT yield  | IND:JUD       | An Indian court denied bail.
deny entry                 | REJECT        | MDA           | Moldova denied entry to the singer.
deny permission            | REJECT        | LKA           | Sri Lanka denied permission.
deny request               | REJECT        | JPN:JUD       | A Japanese court denied the request.
deny visa                  | REJECT        | CAN           | Canada denied the visa.
deny _rumour               | REJECT        | RWA           | Rwanda denied the allegations.
deny                       | REJECT        | BDI           | Burundi denied the claim.
derail _accord             | REJECT              | SDN           | Sudan derailed the agreement.
derail _talks              | REJECT meet         | IRN           | Iran derailed the talks.
describe as _baseless      | REJECT              | UKR           | Ukraine described the report as false.
differ with B              | REJECT &            | LTU, MOZ      | Lithuania differed with Mozambique.
dig in heel                | REJECT              | HUN           | Hungary dug in its heels.
disagree over              | REJECT &      | IRQ, TUR      | Iraq and Turkey disagreed over the pipeline.
disallow                   | REJECT              | UGA           | Uganda disallowed the appeal.
disavow                    | REJECT        | ESP:REB       | Spanish rebels disavowed the deal.
discard _accord            | REJECT        | USA           | Washington discarded the treaty.
disclaim _rumour           | REJECT              | ERI           | Eritrea disclaimed any involvement.
disclaim responsibility    | REJECT              | SEN:REB       | Senegalese rebels disclaimed responsibility for the raid.
disclaim                   | REJECT              | IRN           | Iran disclaimed responsibility.
disconnect _monitoring     | REJECT              | IRN           | Iran disconnected the cameras.
discount _rumour           | REJECT              | IRQ           | Iraq discounted the reports.
disinclined/a +            | REJECT *            | PER           | Peru was disinclined to send troops.
dismiss _protest by B      | REJECT              | RUS > EST     | Russia dismissed the protest by Estonia.
dismiss B as               | REJECT        | IRN > USA     | Iran dismissed the United States as a bully.
dismiss _charge            | REJECT        | PHL:JUD       | A Philippine court dismissed the complaint.
dismiss _criticism         | REJECT        | SGP           | Singapore dismissed the criticism.
dismiss _demand            | REJECT        | SRB           | Serbia dismissed the demand.
dismiss _rumour            | REJECT        | IRN           | Iran dismissed the allegations.
dismiss                    | REJECT        | BGR           | Bulgaria dismissed the idea.
dismissive/a of            | REJECT              | PER           | Peru was dismissive of the proposal.
disobey                    | REJECT        | ISR:MIL       | Israeli reservists disobeyed the order.
disobey order              | REJECT              | MEX           | Mexico disobeyed the order.
disown                     | REJECT              | SEN:REB       | Senegalese rebels disowned the statement.
disown _accord             | REJECT              | SEN:REB       | Senegalese rebels disowned the truce.
disown B                   | REJECT        | PRK > RUS     | North Korea disowned Russia.
dispute _count             | REJECT              | MDG:GOV       | The Malagasy foreign ministry disputed the toll.
disregard                  | REJECT        | MAR           | Morocco disregarded the ruling.
dissociate from B          | REJECT        | IND > MDV     | India dissociated itself from the Maldives.
distance from B            | REJECT        | ARM > RUS     | Armenia distanced itself from Russia.
ditch _talks               | REJECT meet         | VEN           | Venezuela ditched the talks.
diverge from B             | REJECT              | SYR > VNM     | Syria diverged from Vietnam.
dodge _demand              | REJECT              | AZE           | Azerbaijan dodged the demand.
dodge _sanctions           | REJECT              | RUS           | Russia dodged the sanctions.
doom _talks                | REJECT meet         | ERI           | Eritrea doomed the talks.
drag foot over             | REJECT              | ITA           | Italy dragged its feet over the reform.
drag heel on               | REJECT              | DEU           | Germany dragged its heels on the reform.
drop out of _talks         | REJECT meet         | JPN           | Japan dropped out of the talks.
drop out of _exercise      | REJECT              | MYS           | Malaysia dropped out of the drill.
duck out of _talks         | REJECT meet         | EGY           | Egypt ducked out of the summit.
evade                      | REJECT        | PRK           | North Korea evaded the sanctions.
exclude B from             | REJECT        | USA > CHN     | Washington excluded China from the exercise.
exclude B                  | REJECT        | CIV > FRA     | The Ivory Coast excluded France.
exit _talks                | REJECT meet   | MLI           | Mali exited the talks.
A[_parley] fail            | REJECT meet         | IND, PAK      | Talks between India and Pakistan failed.
fail +AGREE                | REJECT &      | USA, KOR      | The United States and South Korea failed to reach an agreement.
fail +CONCEDE              | REJECT yield  | IRQ           | Iraq failed to comply with the resolution.
fail +CONSULT              | REJECT meet   | SSD           | South Sudan failed to attend the talks.
fail +RETREAT              | REJECT yield  | RUS           | Russia failed to withdraw its troops.
fail +SUPPORT              | REJECT        | USA:LEG       | American lawmakers failed to ratify the treaty.
fend off _criticism        | REJECT              | CAN           | Canada fended off the criticism.
fend off _demand           | REJECT              | JPN           | Japan fended off the demands.
fight _demand              | REJECT              | ISR           | Israel fought the proposal.
filibuster _vote           | REJECT change       | CHL:LEG       | Chilean lawmakers filibustered the bill.
flout                      | REJECT        | PRK           | North Korea flouted the resolution.
fob off B                  | REJECT        | CHN > IND     | China fobbed off India.
A[_talks] founder          | REJECT meet         | SRB, KOS      | Talks between Serbia and Kosovo foundered.
frustrate _demand          | REJECT              | CHN           | China frustrated the proposal.
frustrate bid of B         | REJECT              | HUN > BRA     | Hungary frustrated the bid of Brazil.
get around _sanctions      | REJECT              | IRN           | Iran got around the sanctions.
give B shoulder            | REJECT              | SRB > KOR     | Serbia gave South Korea the cold shoulder.
give B snub                | REJECT              | COL > NGA     | Colombia gave Nigeria the snub.
give cold shoulder to B    | REJECT        | FRA > TUR     | France gave the cold shoulder to Turkey.
give shrift                | REJECT              | DNK           | Denmark gave the offer short shrift.
give shrift to B           | REJECT              | DNK > USA     | Denmark gave short shrift to Washington.
give up _talks             | REJECT meet   | KHM           | Cambodia gave up the talks.
go back on _accord         | REJECT              | THA           | Thailand went back on the agreement.
go back on promise         | REJECT              | QAT           | Qatar went back on its promise.
hamper _probe              | REJECT              | KEN           | Kenya hampered the investigation.
hamper _talks              | REJECT              | ISR           | Israel hampered the talks.
hang up on B               | REJECT meet   | RUS > UKR     | Russia hung up on Ukraine.
have none of               | REJECT              | SRB           | Serbia would have none of the plan.
have none of it            | REJECT              | SRB           | Serbia would have none of it.
hesitant/a +               | REJECT *            | PER           | Peru was hesitant to send troops.
hinder _probe              | REJECT              | LBY           | Libya hindered the inquiry.
hinder _talks              | REJECT              | ARM           | Armenia hindered the negotiations.
hold firm against          | REJECT              | KOR           | South Korea held firm against the demands.
hold out against _demand   | REJECT              | GRC           | Greece held out against the demands.
hold up _accord            | REJECT              | HUN           | Hungary held up the agreement.
hold up _money             | REJECT assist       | USA:LEG       | American senators held up the funds.
hold up _money for B       | REJECT assist       | USA:LEG > HND | American senators held up funds for Honduras.
hold out against B         | REJECT              | GRC > EUR     | Greece held out against the European Union.
hold up _opening           | REJECT              | HUN           | Hungary held up the opening of the chapter.
hold up _talks             | REJECT meet         | HUN           | Hungary held up the talks.
hold up _vote              | REJECT              | TUR           | Turkey held up the treaty.
ignore B                   | REJECT        | TUR > EUR     | Turkey ignored the European Union.
ignore _demand             | REJECT        | MMR           | Myanmar ignored the appeal.
ignore _threat             | REJECT        | CUB           | Cuba ignored the ultimatum.
ignore                     | REJECT        | NIC           | Nicaragua ignored the ruling.
impede _probe              | REJECT              | SYR           | Syria impeded the investigation.
infringe _instrument       | REJECT              | RUS           | Russia infringed the treaty.
invalidate                 | REJECT        | TUR:JUD       | A Turkish court invalidated the vote.
jettison _accord           | REJECT        | USA           | Washington jettisoned the treaty.
keep B at bay              | REJECT              | AZE > VEN     | Azerbaijan kept Venezuela at bay.
keep out B                 | REJECT        | JPN > CHN     | Japan kept out Chinese visitors.
knock down _demand         | REJECT              | NER:JUD       | Nigerien judges knocked down the proposal.
label as _baseless         | REJECT              | UKR           | Ukraine labelled the report untrue.
knock back _decision       | REJECT              | AUS:LEG       | The Australian senate knocked back the bill.
knock back _offer          | REJECT              | AUS           | Australia knocked back the request.
knock back _offer from B   | REJECT              | AUS > NZL     | Australia knocked back a request from New Zealand.
laugh at _demand           | REJECT              | PRK           | North Korea laughed at the demand.
laugh off                  | REJECT              | RUS           | The Kremlin laughed off the claim.
leave _talks               | REJECT meet   | SYR:OPP       | The Syrian opposition left the talks.
leave _talks with B        | REJECT meet         | USA:LEG > USA:GOV | American lawmakers left the meeting with the American president.
loath/a +                  | REJECT *            | PER           | Peru was loath to send troops.
make light of              | REJECT              | RWA           | Rwanda made light of the warning.
make light of _threat of B | REJECT              | RWA > GBR     | Rwanda made light of the warnings of Britain.
march out of _talks        | REJECT meet         | PAK           | Pakistan marched out of the talks.
negate                     | REJECT        | SRB           | Serbia negated the claim.
nix _demand                | REJECT              | AUS           | Australia nixed the proposal.
nix _talks                 | REJECT meet         | CHN           | China nixed the talks.
nullify                    | REJECT        | MWI:JUD       | A Malawian court nullified the election.
object to _demand          | REJECT        | ETH           | Ethiopia objected to the proposal.
object                     | REJECT        | VNM           | Vietnam objected on Monday.
obstruct _demand           | REJECT change       | RUS           | Russia obstructed the resolution.
obstruct _probe            | REJECT              | SDN           | Sudan obstructed the investigation.
obstruct _talks            | REJECT meet         | ERI           | Eritrea obstructed the talks.
oppose +                   | REJECT *      | SVK           | Slovakia opposed sending weapons.
oppose B                   | REJECT        | TUR > SWE     | Turkey opposed Sweden.
oppose _demand             | REJECT        | AUT           | Austria opposed the plan.
oppose _sanctions          | REJECT        | CHN           | China opposed the sanctions.
oppose                     | REJECT        | JPN           | Japan opposed the tax.
oppose bid of B            | REJECT              | RWA > IDN     | Rwanda opposed the bid of Indonesia.
oppose membership of B     | REJECT              | TUN > NPL     | Tunisia opposed the membership of Nepal.
opposed/a to +             | REJECT *      | HUN           | Hungary is opposed to sending troops.
opposed/a to B             | REJECT              | BGD > KHM     | Bangladesh was opposed to Cambodia.
opposition/n of A to       | REJECT        | GRC           | The opposition of Greece to the name lasted years.
opposition/n to            | REJECT        | GRC           | Greece's opposition to the name lasted years.
opt out of                 | REJECT              | POL           | Poland opted out of the plan.
opt out of _accord         | REJECT              | POL           | Poland opted out of the scheme.
opt out of _talks          | REJECT meet         | CHN           | China opted out of the talks.
override veto              | REJECT              | FRA:LEG       | French lawmakers overrode the veto.
override _veto             | REJECT              | GEO:LEG       | Georgian lawmakers overrode the veto.
override _veto of B        | REJECT              | GEO:LEG > GEO | Georgian lawmakers overrode the veto of the Georgian president.
overrule                   | REJECT        | ISR:JUD       | An Israeli court overruled the minister.
overturn veto              | REJECT        | POL:LEG       | Polish lawmakers overturned the veto.
overturn _decision         | REJECT        | USA:JUD       | An American court overturned the ruling.
part way with B            | REJECT              | IND > ERI     | India parted ways with Eritrea.
pass up _invitation        | REJECT meet         | KEN           | Kenya passed up the invitation.
persist in refusal         | REJECT              | PRK           | North Korea persisted in its refusal.
play down                  | REJECT        | IRQ           | Iraq played down the report.
postpone _talks with B     | REJECT meet   | CHN > AUS     | China postponed talks with Australia.
postpone _visit to B       | REJECT meet   | JPN > KOR     | The Japanese minister postponed a visit to South Korea.
postpone _talks            | REJECT meet   | IGO           | ASEAN postponed the summit.
postpone _visit            | REJECT meet   | NPL           | The Nepalese president postponed the trip.
postpone signing           | REJECT              | PNG           | Papua New Guinea postponed the signing.
postpone signing of _accord with B | REJECT              | PNG > AUS     | Papua New Guinea postponed the signing of a treaty with Australia.
postponement/n of _talks   | REJECT meet         | IND           | India's postponement of the talks came on Monday.
pour cold water on         | REJECT        | DEU           | Germany poured cold water on the plan.
pull back from _talks      | REJECT meet         | SDN           | Sudan pulled back from the talks.
pull out of _talks with B  | REJECT meet   | AFG:REB > USA | Afghan rebels pulled out of talks with the United States.
pull out of _talks         | REJECT meet   | MMR           | Myanmar pulled out of the summit.
pull plug on _talks        | REJECT meet         | POL           | Poland pulled the plug on the talks.
pull out of _exercise      | REJECT              | OMN           | Oman pulled out of the exercise.
push back against          | REJECT        | IDN           | Indonesia pushed back against the report.
push back on B             | REJECT              | ZMB > PRK     | Zambia pushed back on North Korea.
put _talks on hold         | REJECT meet         | SRB           | Serbia put the talks on hold.
put _talks on ice          | REJECT meet         | GRC           | Greece put the talks on ice.
put _talks with B on hold  | REJECT meet         | UGA > LBY     | Uganda put talks with Libya on hold.
put _vote on hold          | REJECT              | POL           | Poland put the bill on hold.
put off _talks             | REJECT meet         | KEN           | Kenya put off the summit.
put off _talks with B      | REJECT meet         | AUS > CHN     | Australia put off talks with China.
put off _visit             | REJECT meet         | IDN           | The Indonesian president put off the visit.
put off _visit to B        | REJECT meet         | BRA > ISR     | The Brazilian president put off a visit to Israel.
quash _bid                 | REJECT              | UGA:JUD       | A Ugandan court quashed the petition.
quash _decision            | REJECT        | IND:JUD       | An Indian court quashed the order and the law.
quit _talks                | REJECT meet   | PHL:REB       | Philippine rebels quit the talks.
rebuff _criticism          | REJECT              | CHN           | China rebuffed the criticism.
rebuff _demand from B      | REJECT              | SWE > SYR     | Sweden rebuffed an offer from Syria.
rebuff _talks              | REJECT meet         | BOL > CAN     | Bolivia rebuffed talks with Canada.
rebuff B                   | REJECT        | SRB > EUR     | Serbia rebuffed the European Union.
rebuff _demand             | REJECT        | IRN           | Iran rebuffed the offer.
rebuff bid by B            | REJECT              | THA > PER     | Thailand rebuffed a bid by Peru.
rebuff/n of B              | REJECT              | VNM > MLI     | Vietnam's rebuff of Mali came on Monday.
rebuff/n to B              | REJECT              | BLR > CHN     | Belarus's rebuff to China came on Monday.
rebut                      | REJECT        | CHN           | China rebutted the claims.
refusal/n of _demand       | REJECT        | BOL           | Bolivia's refusal of the request caused anger.
refusal/n +                | REJECT *      | HUN           | Hungary's refusal to accept migrants angered Brussels.
refusal/n                  | REJECT        | POL           | Poland's refusal angered Brussels.
refuse _asylum to B        | REJECT assist       | SYR > RWA     | Syria refused asylum to Rwandan citizens.
refuse B access            | REJECT              | SSD > IGO     | South Sudan refused the African Union access to the prisoner.
refuse B access to         | REJECT              | SSD > UNO     | South Sudan refused the United Nations access to the camp.
refuse B permission        | REJECT              | LKA > CHN     | Sri Lanka refused a Chinese company permission to build.
refuse B visa              | REJECT              | USA > IRN     | The United States refused the Iranian minister a visa.
refuse entry to B          | REJECT        | GBR > RUS     | Britain refused entry to Russian officials.
refuse permission to B     | REJECT              | TUR > AUS     | Turkey refused permission to Australia.
refuse visa to B           | REJECT        | USA > IRN     | Washington refused visas to Iranian diplomats.
refuse _talks with B       | REJECT meet   | ETH > ERI     | Ethiopia refused talks with Eritrea.
refuse B entry | REJECT | TUR > DEU | Turkey refused the German delegation entry.
refuse +                   | REJECT *      | ITA           | Italy refused to sign.
refuse +AID                | REJECT assist | NLD           | The Netherlands refused to send money.
refuse +CONCEDE            | REJECT yield  | TUR           | Turkey refused to apologise.
refuse +CONSULT            | REJECT meet   | ARM           | Armenia refused to meet the delegation.
refuse +COOPERATE          | REJECT assist | FRA           | France refused to extradite the banker.
refuse +RETREAT            | REJECT yield  | RWA           | Rwanda refused to withdraw its troops.
refuse +SUPPORT            | REJECT        | ESP           | Spain refused to recognise the province.
refuse B                   | REJECT        | CYP > TUR     | Cyprus refused Turkey.
refuse entry               | REJECT        | MYS           | Malaysia refused entry to the ship.
refuse permission          | REJECT        | BGD           | Bangladesh refused permission.
refuse visa                | REJECT        | USA           | Washington refused the visa.
refuse _demand             | REJECT        | VEN           | Venezuela refused the request.
refuse _help               | REJECT assist | ERI           | Eritrea refused the aid.
refuse _talks              | REJECT meet   | AFG:REB       | Afghan rebels refused talks.
refuse                     | REJECT        | LUX           | Luxembourg refused on Monday.
refute _rumour             | REJECT        | UGA           | Uganda refuted the report.
refute                     | REJECT        | ZMB           | Zambia refuted the claim.
reject _help from B        | REJECT assist       | POL > CHN     | Poland rejected aid from China.
reject appeal by B         | REJECT        | PAK:JUD > PAK | A Pakistani court rejected an appeal by a Pakistani politician.
reject _demand by B        | REJECT        | IRN > USA     | Iran rejected a proposal by the United States.
reject _demand from B      | REJECT        | QAT > SAU     | Qatar rejected the demands from Saudi Arabia.
reject _talks with B       | REJECT meet   | KOS > SRB     | Kosovo rejected talks with Serbia.
reject +                   | REJECT *      | ARG           | Argentina rejected paying the fund.
reject B                   | REJECT        | UKR > RUS     | Ukraine rejected Russia.
reject appeal              | REJECT        | EGY:JUD       | An Egyptian court rejected the appeal.
reject _ceasefire          | REJECT yield  | SDN           | Sudan rejected the ceasefire.
reject _criticism          | REJECT        | MYS           | Malaysia rejected the criticism.
reject _demand             | REJECT        | NOR           | Norway rejected the proposal.
reject _help               | REJECT assist | VEN           | Venezuela rejected the aid.
reject _pullback           | REJECT yield  | MAR           | Morocco rejected the withdrawal.
reject _result             | REJECT        | GAB:OPP       | The Gabonese opposition rejected the result.
reject _rumour             | REJECT        | CHN           | China rejected the accusations.
reject _sanctions          | REJECT        | ZWE           | Zimbabwe rejected the sanctions.
reject _talks              | REJECT meet   | SYR:REB       | Syrian rebels rejected the talks.
reject                     | REJECT        | SLE           | Sierra Leone rejected the idea.
rejection/n of _demand     | REJECT        | ISR           | Israel's rejection of the proposal caused anger.
rejection/n                | REJECT        | IRN           | Iran's rejection caused anger.
reluctant/a +              | REJECT *      | DEU           | Germany was reluctant to send tanks.
remove _monitoring         | REJECT              | IRN           | Iran removed the cameras.
renege on                  | REJECT        | ERI           | Eritrea reneged on the agreement.
renounce _accord           | REJECT        | BOL           | Bolivia renounced the treaty.
renounce _ties             | REJECT        | GEO           | Georgia renounced the alliance.
renounce                   | REJECT        | ARM           | Armenia renounced the claim.
repeal                     | REJECT        | USA:LEG       | American lawmakers repealed the scheme.
repudiate _accord          | REJECT        | IRN           | Iran repudiated the agreement.
repudiation/n of _accord   | REJECT              | IRN           | Iran's repudiation of the agreement came on Monday.
rescind                    | REJECT        | GHA           | Ghana rescinded the order.
resist +                   | REJECT *      | CHE           | Switzerland resisted exporting the shells.
resist _demand             | REJECT        | GRC           | Greece resisted the demand.
resist _pressure           | REJECT        | IND           | India resisted the pressure.
resist                     | REJECT        | PRT           | Portugal resisted the reform.
resistant/a to             | REJECT              | PER           | Peru was resistant to the plan.
retort +                   | REJECT              | IRN           | Iran retorted that it had kept its word.
revoke visa of B           | REJECT        | USA > COL     | The United States revoked the visa of the Colombian president.
revoke visa                | REJECT        | THA           | Thailand revoked the visa.
revoke _accord             | REJECT        | TUR           | Turkey revoked the treaty.
revoke                     | REJECT        | PAN           | Panama revoked the permit.
rip up _accord             | REJECT        | USA           | Washington ripped up the agreement.
row back on _accord        | REJECT              | KEN           | Kenya rowed back on the deal.
row back on promise        | REJECT              | ITA           | Italy rowed back on its promise.
rubbish _charge            | REJECT              | PAK           | Pakistan rubbished the accusations.
rubbish _demand            | REJECT              | SRB           | Serbia rubbished the proposal.
rubbish _rumour            | REJECT              | IND           | India rubbished the reports.
rule out _talks with B     | REJECT meet   | RUS > UKR     | Russia ruled out talks with Ukraine.
rule out +                 | REJECT *      | ESP           | Spain ruled out granting autonomy.
rule out +AID              | REJECT assist | ITA           | Italy ruled out sending troops and giving aid.
rule out _talks            | REJECT meet   | MDG           | Madagascar ruled out talks.
rule out                   | REJECT        | GBR           | Britain ruled out the idea.
run _blockade              | REJECT              | YEM           | Yemen ran the blockade.
say ~no to                 | REJECT              | CYP           | Cyprus said no to the plan.
say ~no to B               | REJECT              | LTU > BLR     | Lithuania said no to the Belarusian request.
scoff at _demand           | REJECT              | IRN           | Iran scoffed at the demand.
scoff at _offer            | REJECT              | CMR:REB       | Cameroonian rebels scoffed at the offer.
scoff at _offer from B     | REJECT              | CMR:REB > CMR | Cameroonian rebels scoffed at an offer from the Cameroonian president.
scorn                      | REJECT        | PRK           | North Korea scorned the offer.
scotch _demand             | REJECT              | NOR           | Norway scotched the proposal.
scotch _rumour             | REJECT              | EGY           | Egypt scotched the rumours.
scrap _talks with B        | REJECT meet   | IND > PAK     | India scrapped talks with Pakistan.
scrap _talks               | REJECT meet   | USA           | Washington scrapped the summit.
scrap _visit               | REJECT meet         | MEX           | Mexico scrapped the visit.
scrap _visit to B          | REJECT meet         | BLR > YEM     | Belarus scrapped a visit to Yemen.
scrub _visit               | REJECT meet         | BRA           | Brazil scrubbed the visit.
scupper _accord            | REJECT        | HUN           | Hungary scuppered the agreement.
scupper _demand            | REJECT change       | POL           | Poland scuppered the proposal.
scupper _talks             | REJECT meet         | KOR           | South Korea scuppered the talks.
scuttle _talks             | REJECT meet   | ISR           | Israel scuttled the talks.
send back _demand          | REJECT              | EGY           | Egypt sent back the proposal.
send back _law_making      | REJECT              | LKA:JUD       | A Sri Lankan court sent back the bill.
send back _vote            | REJECT              | PRT:GOV       | The Portuguese president sent back the treaty.
shelve _accord             | REJECT              | AUS           | Australia shelved the agreement.
shelve _talks              | REJECT meet         | SVK           | Slovakia shelved the talks.
shoot down _decision       | REJECT              | USA:LEG       | The American senate shot down the plan.
shoot down _demand         | REJECT              | DEU           | Germany shot down the proposal.
shoot down _offer          | REJECT              | USA:LEG       | The American senate shot down the request.
shrug off                  | REJECT              | CHN           | China shrugged off the complaint.
shrug off _protest         | REJECT              | CHN > JPN     | China shrugged off the Japanese protest.
shrug off _criticism       | REJECT              | TUR           | Turkey shrugged off the criticism.
shun B                     | REJECT        | EUR > RUS     | The European Union shunned Russia.
shun _talks                | REJECT meet   | SDN           | Sudan shunned the talks.
shut door on B             | REJECT        | FRA > TUR     | France shut the door on Turkey.
shut out B                 | REJECT              | ERI > PRK     | Eritrea shut out North Korea.
sidestep                   | REJECT        | DEU           | Germany sidestepped the question.
sink _accord               | REJECT              | HUN           | Hungary sank the deal.
sink _talks                | REJECT meet         | CUB           | Cuba sank the talks.
sit out _talks             | REJECT meet         | TUR           | Turkey sat out the talks.
sit out _exercise          | REJECT              | HUN           | Hungary sat out the exercise.
skip _ceremony             | REJECT meet   | CHN           | China skipped the ceremony.
skip _talks                | REJECT meet   | BRA           | The Brazilian president skipped the summit.
skirt _sanctions           | REJECT              | PRK           | North Korea skirted the sanctions.
slam door on _talks        | REJECT meet         | SRB           | Serbia slammed the door on talks.
slam door on B             | REJECT              | RUS > DZA     | Russia slammed the door on Algeria.
sniff at _demand           | REJECT              | CHN           | China sniffed at the proposal.
snub _demand               | REJECT              | RUS           | Russia snubbed the proposal.
snub _invitation           | REJECT meet         | PAK           | Pakistan snubbed the invitation.
snub _talks with B         | REJECT meet         | ERI > NER     | Eritrea snubbed talks with Niger.
snub B                     | REJECT        | SAU > USA     | Saudi Arabia snubbed the United States.
snub _talks                | REJECT meet   | MEX           | Mexico snubbed the summit.
snub/n of B                | REJECT              | TUR > ETH     | Turkey's snub of Ethiopia drew anger.
snub/n to B                | REJECT              | BGR > CAN     | Bulgaria's snub to Canada drew anger.
spurn _concession          | REJECT              | SDN           | Sudan spurned the concession.
spurn _demand              | REJECT              | PRK           | North Korea spurned the offer.
spurn _help                | REJECT assist       | ERI           | Eritrea spurned the aid.
spurn _talks               | REJECT meet         | ARM > AGO     | Armenia spurned talks with Angola.
spurn B                    | REJECT        | PRK > KOR     | North Korea spurned South Korea.
spurn                      | REJECT        | AFG:REB       | Afghan rebels spurned the offer.
stalk out of _talks        | REJECT meet         | CUB           | Cuba stalked out of the meeting.
stall _talks               | REJECT meet   | IRN           | Iran stalled the talks.
stand by refusal           | REJECT        | POL           | Poland stood by its refusal.
stand ground               | REJECT              | CAN           | Canada stood its ground.
stand in way of            | REJECT              | TUR           | Turkey stood in the way of the bid.
stay away from _ceremony   | REJECT              | HUN           | Hungary stayed away from the ceremony.
stay away from _talks      | REJECT meet         | PRK           | North Korea stayed away from the talks.
stick by refusal           | REJECT              | CUB           | Cuba stuck by its refusal.
stick to refusal           | REJECT              | SWE           | Sweden stuck to its refusal.
stonewall _demand          | REJECT              | ROU           | Romania stonewalled the request.
stonewall _probe           | REJECT              | BOL           | Bolivia stonewalled the inquiry.
stonewall B                | REJECT        | CHN > UNO     | China stonewalled the United Nations.
stop B from +_enter | REJECT | ROU > RUS | Romania stopped Russian officials from entering the country.
storm out                  | REJECT meet         | IND           | India stormed out.
storm out of _talks        | REJECT meet         | RUS           | Russia stormed out of the talks.
strike B from              | REJECT              | ROU:JUD > ROU:PTY | A Romanian court struck the Romanian candidate from the ballot.
strike B off               | REJECT              | VEN > VEN:OPP | Venezuela struck the Venezuelan opposition off the ballot.
strike down _vote          | REJECT        | POL:JUD       | A Polish court struck down the law.
strike down                | REJECT        | IND:JUD       | An Indian court struck down the ban.
stymie _demand             | REJECT              | HUN           | Hungary stymied the proposal.
stymie _talks              | REJECT meet         | IRN           | Iran stymied the talks.
stymie B                   | REJECT              | JPN > EST     | Japan stymied Estonia.
swat away _criticism       | REJECT              | HUN           | Hungary swatted away the criticism.
switch off _monitoring     | REJECT              | IRN           | Iran switched off the cameras.
tear up _accord            | REJECT        | PAK           | Pakistan tore up the ceasefire agreement.
throw back _allegation     | REJECT              | VEN           | Venezuela threw back the accusation.
throw back _allegation at B | REJECT              | LKA:OPP > LKA:GOV | The Sri Lankan opposition threw the charge back at the Sri Lankan government.
throw out _bid             | REJECT              | CHE:JUD       | A Swiss court threw out the bid.
throw out _bid by B        | REJECT              | CHE:JUD > GMB | A Swiss court threw out a bid by a Gambian citizen.
term as _baseless          | REJECT              | PAK           | Pakistan termed the report baseless.
throw out _charge          | REJECT        | NGA:JUD       | A Nigerian court threw out the petition.
throw out _vote            | REJECT        | KEN:LEG       | Kenyan lawmakers threw out the bill.
thumb nose at B            | REJECT        | PRK > UNO     | North Korea thumbed its nose at the United Nations.
thwart _demand             | REJECT              | TUR           | Turkey thwarted the bid.
thwart B                   | REJECT              | PER > NGA     | Peru thwarted Nigeria.
torpedo _accord            | REJECT        | AUT           | Austria torpedoed the agreement.
torpedo _demand            | REJECT change       | RUS           | Russia torpedoed the proposal.
torpedo _talks             | REJECT meet   | IRN           | Iran torpedoed the talks.
toss out _bid              | REJECT              | USA:JUD       | An American court tossed out the lawsuit.
toss out _demand           | REJECT              | MEX:JUD       | Mexican judges tossed out the petition.
toss out _vote             | REJECT              | BOL:JUD       | Bolivian judges tossed out the law.
trample on _accord         | REJECT              | RUS           | Russia trampled on the treaty.
turn _backs on B           | REJECT              | ISR > LTU     | Israel turned its back on Lithuania.
turn against B             | REJECT              | KAZ > BEL     | Kazakhstan turned against Belgium.
turn away B                | REJECT        | AUS > LKA     | Australia turned away Sri Lankan migrants.
turn away _refugee         | REJECT assist | AUS           | Australia has turned away refugees.
turn back B                | REJECT        | MYS > MMR     | Malaysia turned back Burmese refugees.
turn deaf ear              | REJECT              | MMR           | Myanmar turned a deaf ear to the appeals.
turn deaf ear to           | REJECT              | MLI           | Mali turned a deaf ear to the appeals.
turn deaf ear to B         | REJECT              | AFG:REB > UNO | The Taliban turned a deaf ear to the United Nations.
turn down _demand          | REJECT        | BEL           | Belgium turned down the request.
turn down _invitation      | REJECT meet   | IND           | India turned down the invitation.
turn down _talks           | REJECT meet   | RUS           | Russia turned down the meeting.
turn down                  | REJECT        | TUN           | Tunisia turned down the loan.
turn nose up at            | REJECT              | FRA           | France turned its nose up at the offer.
turn off _monitoring       | REJECT              | IRN           | Iran turned off the cameras.
turn aside _charge         | REJECT              | AUS           | Australia turned aside the charge.
turn aside                 | REJECT              | AUS           | Australia turned aside the question.
unwilling/a +              | REJECT *      | QAT           | Qatar was unwilling to expel the exiles.
veto _vote                 | REJECT change | RUS           | Russia vetoed the resolution.
veto                       | REJECT        | HUN           | Hungary vetoed the statement.
veto accession of B        | REJECT              | KEN > BOL     | Kenya vetoed the accession of Bolivia.
veto bid by B              | REJECT change       | GHA > EGY     | Ghana vetoed a bid by Egypt.
veto bid of B              | REJECT change       | HUN > MAR     | Hungary vetoed the bid of Morocco.
veto/n of                  | REJECT        | RUS           | Russia's veto of the resolution was condemned.
veto/n                     | REJECT        | HUN           | Hungary's veto angered Kyiv.
violate _instrument        | REJECT        | IRN           | Iran violated the agreement.
violate _restriction       | REJECT        | ISR:CVL       | Israeli protesters violated the curfew.
violate _sanctions         | REJECT        | PRK           | North Korea violated the sanctions.
violation/n of _instrument | REJECT        | MAR           | Morocco's violation of the treaty was condemned.
vote +_reject              | REJECT              | AUS:LAB       | Australian workers voted to reject the pay freeze.
vote +REJECT               | REJECT              | AUS:LAB       | Australian workers voted to reject the pay freeze.
vote against               | REJECT              | CHN           | China voted against the resolution.
vote down _demand          | REJECT change       | SAU:LEG       | Saudi lawmakers voted down the proposal.
vote down _vote            | REJECT change | GBR:LEG       | British lawmakers voted down the bill.
vote down                  | REJECT        | CHL:LEG       | Chilean lawmakers voted down the reform.
vote out                   | REJECT change       | RUS           | Russia voted out the panel.
walk away from _accord     | REJECT              | RUS           | Russia walked away from the deal.
walk away from _talks      | REJECT meet         | ZMB           | Zambia walked away from the talks.
walk away from _talks with B | REJECT meet         | ZMB > FRA     | Zambia walked away from talks with France.
walk out of _talks         | REJECT meet   | NPL:OPP       | The Nepalese opposition walked out of the talks.
walk out                   | REJECT meet   | IRN           | Iran walked out on Tuesday.
walk out of _talks with B  | REJECT meet         | SRB > KOS     | Serbia walked out of the talks with Kosovo.
walkout/n from _talks      | REJECT meet         | RUS           | Russia's walkout from the talks came on Monday.
want none of               | REJECT              | SRB           | Serbia wanted none of the plan.
wash hand of B             | REJECT              | KOR > IDN     | South Korea washed its hands of Indonesia.
wave aside                 | REJECT              | RUS           | The Kremlin waved aside the complaint.
wave away                  | REJECT        | SRB           | Serbia waved away the warning.
wave off _protest          | REJECT              | AZE           | Azerbaijan waved off the protest.
wave off                   | REJECT              | ISR           | Israel waved off the report.
welsh on                   | REJECT              | TUR           | Turkey welshed on the deal.
withdraw from _talks       | REJECT meet   | UGA:REB       | Ugandan rebels withdrew from the talks.
withhold _consent          | REJECT              | LBY           | Libya withheld its consent.
withhold consent           | REJECT              | IRQ           | Iraq withheld its consent.
