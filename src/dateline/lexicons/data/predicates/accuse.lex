# pattern | code | who | example     (docs/guide/predicates.md)
abhor                      | ACCUSE disapprove   | NOR > AZE     | Norway abhorred the crackdown by Azerbaijan.
abuse/r                    | ACCUSE allege       | NGO > LBY     | Amnesty International said Libya abused migrants.
accusation/n against B     | ACCUSE allege       | GEO > RUS     | Georgia repeated its accusations against Russia on Friday.
accusation/n               | ACCUSE allege       | QAT           | Qatar's accusations caused anger.
accuse B of +              | ACCUSE allege       | KOR > PRK     | Seoul accused Pyongyang of shelling the island.
accuse B of _crime         | ACCUSE allege       | COL > VEN     | Colombia accused Venezuela of terrorism.
accuse B                   | ACCUSE allege       | ETH > ERI     | Ethiopia accused Eritrea on Tuesday.
admonish B                 | ACCUSE disapprove   | CHN > AUS     | China admonished Australia over the remarks.
affront B                  | ACCUSE disapprove < | LTU > BLR     | Belarus affronted Lithuania.
aggrieved/a at             | ACCUSE disapprove   | PER           | Peru was aggrieved at the remarks.
agitate against B[actor]   | ACCUSE disapprove   | RUS > RWA     | Russia agitated against Rwanda.
aim _criticism at B        | ACCUSE disapprove   | MLI > UKR     | Mali aimed criticism at Ukraine.
aim barb at B              | ACCUSE disapprove   | SWE > ETH     | Sweden aimed a barb at Ethiopia.
A[state] air _criticism    | ACCUSE disapprove   | NPL           | Nepal aired its grievances.
air _criticism about B     | ACCUSE disapprove   | IND > NPL     | India aired grievances about Nepal.
air _criticism with B      | ACCUSE disapprove   | ZWE > PER     | Zimbabwe aired its concerns with Peru.
alarmed/a at               | ACCUSE disapprove   | PER           | Peru was alarmed at the arrests.
alarmed/a by               | ACCUSE disapprove   | EST           | Estonia was alarmed by the drill.
alarmed/a over             | ACCUSE disapprove   | PER           | Peru was alarmed over the arrests.
allegation/n against B     | ACCUSE allege       | RWA > COD     | Rwanda repeated its allegations against Congo.
allegation/n               | ACCUSE allege       | RWA           | Rwanda's allegations caused anger.
allege +                   | ACCUSE allege       | IND > PAK     | India alleged that Pakistan had sheltered the gunmen.
allege                     | ACCUSE allege       | SDN           | Sudan alleged foreign interference in the vote.
anger B[actor]             | ACCUSE disapprove < | KOR > JPN     | The Japanese minister's visit angered South Korea.
anger/n at B               | ACCUSE disapprove   | BGR > ROU     | Bulgaria's anger at Romania grew.
angered/a by               | ACCUSE disapprove   | TUR           | Turkey was angered by the resolution.
angry/a at B               | ACCUSE disapprove   | PHL > CHN     | Manila was angry at Beijing over the reef.
angry/a with B             | ACCUSE disapprove   | SRB > HRV     | Serbia was angry with Croatia after the ruling.
angry/a over               | ACCUSE disapprove   | GRC           | Greece was angry over the drilling.
announce _probe into B     | ACCUSE investigate  | USA > CHN     | Washington announced an investigation into Chinese companies.
announce _probe            | ACCUSE investigate  | NGA           | Nigeria announced an inquiry after the shooting.
announce _probe of B       | ACCUSE investigate  | KHM > BEL     | Cambodia announced a probe of Belgium.
A[actor] annoy B[actor]    | ACCUSE disapprove < | DEU > POL     | Poland annoyed Germany.
antagonise B               | ACCUSE disapprove   | POL > NOR     | Poland antagonised Norway.
antagonize B               | ACCUSE disapprove   | NOR > TUR     | Norway antagonized Turkey.
appalled/a                 | ACCUSE disapprove   | IRL           | Ireland was appalled.
appeal against             | ACCUSE allege       | BOL           | Bolivia appealed against the ruling of the court.
apportion blame to B       | ACCUSE allege       | EGY > KAZ     | Egypt apportioned blame to Kazakhstan.
argue with B[actor]        | ACCUSE disapprove   | JOR > CHN     | Jordan argued with China.
arm/r                      | ACCUSE allege       | TCD > SDN     | Chad said Sudan was arming the rebels.
arraign B                  | ACCUSE allege       | PHL:JUD > PHL | A Philippine court arraigned a Filipino activist on Monday.
ascribe _violence to B     | ACCUSE allege       | EGY > FRA     | Egypt ascribed the attack to France.
ascribe _intrusion to B    | ACCUSE allege       | MNE > RUS     | Montenegro ascribed the hack to Russia.
assail B                   | ACCUSE disapprove   | TUR > ISR     | Turkey assailed Israel in a statement on Sunday.
attack B for +             | ACCUSE disapprove   | VEN > COL     | Caracas attacked Bogota for hosting the rebels.
attack B over _decision    | ACCUSE disapprove   | GBR:OPP > GBR | The British opposition attacked the government over its plan.
attack government          | ACCUSE disapprove   | IND:OPP       | The Indian opposition attacked the government on Thursday.
attack record              | ACCUSE disapprove   | KEN:OPP       | The Kenyan opposition attacked the government's record.
attack _decision           | ACCUSE disapprove   | POL > DEU     | Poland attacked the German decision.
attract _criticism from A  | ACCUSE disapprove   | EUR > POL     | Poland attracted criticism from the European Union.
attribute _crime to B      | ACCUSE allege       | CHL > PER     | Chile attributed the theft to Peru.
attribute _violence to B   | ACCUSE allege       | MLI > DZA     | Mali attributed the attack to Algeria.
attribute _intrusion to B  | ACCUSE allege       | ALB > IRN     | Albania attributed the intrusion to Iran.
audit B                    | ACCUSE investigate  | EUR > GRC     | The European Union audited Greece last year.
audit/n of B               | ACCUSE investigate  | EUR > HUN     | The European Union ordered an audit of Hungary in March.
bankroll/r                 | ACCUSE allege       | TCD > SDN     | Chad said Sudan was bankrolling the rebels.
bash B[actor]              | ACCUSE disapprove   | TUN > BOL     | Tunisia bashed Bolivia on Monday.
begin _probe into B        | ACCUSE investigate  | FRA > RWA     | France began an investigation into Rwanda.
begin _probe               | ACCUSE investigate  | KEN:COP       | Kenyan police began an inquiry on Monday.
begin _probe of B          | ACCUSE investigate  | PRK > MOZ     | North Korea began an investigation of Mozambique.
behind/r                   | ACCUSE allege       | ISR > IRN     | Israel said Iran was behind the attack.
belittle B                 | ACCUSE disapprove   | PRK > USA     | North Korea belittled the United States.
bemoan                     | ACCUSE disapprove   | UKR           | Ukraine bemoaned the delay.
berate B                   | ACCUSE disapprove   | VEN > ESP     | Caracas berated Spain in a televised speech.
besmirch                   | ACCUSE disapprove   | PRK > KEN     | North Korea besmirched Kenya.
bicker with B              | ACCUSE disapprove   | ITA > ZMB     | Italy bickered with Zambia.
blame B for +              | ACCUSE allege       | LBN > ISR     | Lebanon blamed Israel for bombing the port.
blame _violence on B       | ACCUSE allege       | TUR > SYR     | Turkey blamed the attack on Syria.
blame B for                | ACCUSE allege       | GEO > RUS     | Georgia blamed Russia for the explosion.
blame on B                 | ACCUSE allege       | IRQ > IRN     | Iraq blamed the unrest on Iran.
blame B                    | ACCUSE allege       | AFG > PAK     | Kabul blamed Pakistan on Thursday.
blame _intrusion on B      | ACCUSE allege       | TWN > CHN     | Taiwan blamed the hack on China.
blast B                    | ACCUSE disapprove   | RUS > POL     | Russia blasted Poland over the missile shield.
blast _decision            | ACCUSE disapprove   | CUB > USA     | Cuba blasted the American decision.
blast B for                | ACCUSE disapprove   | FJI:OPP > FJI:COP | The Fijian opposition blasted the Fijian police for the beating.
blast B over               | ACCUSE disapprove   | FJI:OPP > FJI:COP | The Fijian opposition blasted the Fijian police over the beating.
blistering_attack/n on B   | ACCUSE disapprove   | PHL > CHN     | The Philippines' blistering attack on China surprised diplomats.
boo B                      | ACCUSE disapprove   | FRA:AGR > FRA | French farmers booed the French minister.
brand as _poor             | ACCUSE disapprove   | KEN           | Kenya branded the ruling unfair.
brand B                    | ACCUSE allege       | IRN > SAU     | Iran branded Saudi Arabia a sponsor of terror.
brand B as _bad            | ACCUSE disapprove   | TUR > SYR     | Turkey branded Syrian fighters terrorists.
brand B as _poor           | ACCUSE disapprove   | KEN > UGA     | Kenya branded Uganda as irresponsible.
breach/r                   | ACCUSE allege       | CYP > TUR     | Cyprus said Turkey had breached the agreement.
break/r _instrument        | ACCUSE allege       | UKR > RUS     | Ukraine said Russia had broken the truce.
bridle at                  | ACCUSE disapprove   | CUB           | Cuba bridled at the demand.
bring action against B     | ACCUSE allege       | BRA > UGA     | Brazil brought an action against Uganda.
bring B before court       | ACCUSE allege       | ZWE > SYR     | Zimbabwe brought Syria before the court.
bring B to trial           | ACCUSE allege       | HRV > RUS     | Croatia brought Russia to trial.
bring case                 | ACCUSE allege       | GMB           | Gambia brought the case.
bring case against B       | ACCUSE allege       | GMB > MMR     | Gambia brought a case against Myanmar.
bring _charge against B    | ACCUSE allege       | TUR > RUS     | Turkey brought charges against Russia at the tribunal.
bring in B for +_questioning | ACCUSE investigate  | RUS:COP > ERI | Russian police brought in Eritrean officials for questioning.
bring proceeding against B | ACCUSE allege       | DZA > COL     | Algeria brought proceedings against Colombia.
bring suit against B       | ACCUSE allege       | ARM > AZE     | Armenia brought a suit against Azerbaijan.
bring to court             | ACCUSE allege       | NIC > COL     | Nicaragua brought Colombia to court over the islands.
bring _case before         | ACCUSE allege       | UKR           | Ukraine brought the case before the court on Friday.
bristle at                 | ACCUSE disapprove   | JOR           | Jordan bristled at the remarks.
bristle over               | ACCUSE disapprove   | PER           | Peru bristled over the remarks.
broadside/n against B      | ACCUSE disapprove   | DZA > SWE     | Algeria's broadside against Sweden came on Monday.
call _violence as _bad     | ACCUSE disapprove   | IRN           | Iran called the strikes a violation of international law.
call as _poor              | ACCUSE disapprove   | GEO           | Georgia called the ruling unacceptable.
call B as _poor            | ACCUSE disapprove   | CHN > TWN     | China called Taiwan irresponsible.
call B as _bad             | ACCUSE disapprove   | IRN > USA     | Iran called the United States a bully.
call in _envoy             | ACCUSE disapprove   | EGY > ITA     | Egypt called in the Italian ambassador on Sunday.
call in B for +_questioning | ACCUSE investigate  | BOL:COP > BGR | Bolivian police called in Bulgarian officials for questioning.
call into question         | ACCUSE disapprove   | DEU           | Germany called the result of the vote into question.
call out B                 | ACCUSE disapprove   | LTU > BLR     | Lithuania called out Belarus over the flights.
call _decision             | ACCUSE disapprove   | CHN > USA     | China called the American decision a provocation.
call B to account          | ACCUSE disapprove   | IRL > ISR     | Ireland called Israel to account.
call as _bad               | ACCUSE disapprove   | ISR           | Israel called the vote a disgrace.
caricature B               | ACCUSE disapprove   | YEM > POL     | Yemen caricatured Poland.
carp about                 | ACCUSE disapprove   | HUN           | Hungary carped about the rules.
carp at B                  | ACCUSE disapprove   | SDN > HRV     | Sudan carped at Croatia.
carpet _envoy              | ACCUSE disapprove   | ITA           | Italy carpeted the ambassador.
carry out _probe           | ACCUSE investigate  | COL           | Colombia carried out an investigation in March.
cast aspersion on B        | ACCUSE disapprove   | BOL > KOR     | Bolivia cast aspersions on South Korea.
cast B as _bad             | ACCUSE disapprove   | HUN > HRV     | Hungary cast Croatia as a bully.
cast blame on B            | ACCUSE allege       | JPN > NER     | Japan cast the blame on Niger.
cast doubt on B            | ACCUSE disapprove   | FRA > SYR     | France cast doubt on Syria.
cast doubt on              | ACCUSE disapprove   | NOR           | Norway cast doubt on the results.
castigate B                | ACCUSE disapprove   | ZWE > GBR     | Zimbabwe castigated Britain for the sanctions.
caution B against +        | ACCUSE disapprove   | CHN > JPN     | Beijing cautioned Tokyo against visiting the shrine.
caution B                  | ACCUSE disapprove   | USA > IRQ     | Washington cautioned Baghdad on Wednesday.
caution against            | ACCUSE disapprove   | DEU           | Germany cautioned against the plan.
censure B                  | ACCUSE disapprove   | UNO > ISR     | Israel was censured by the United Nations.
censure/n of B             | ACCUSE disapprove   | POL > KEN     | Poland's censure of Kenya came on Monday.
chafe at                   | ACCUSE disapprove   | JPN > CUB     | Japan chafed at the restrictions by Cuba.
chafe under                | ACCUSE disapprove   | GHA           | Ghana chafed under the restrictions.
challenge B                | ACCUSE disapprove   | ARG > GBR     | Argentina challenged Britain over the islands.
challenge _decision        | ACCUSE disapprove   | ZAF:OPP       | The South African opposition challenged the ruling.
challenge _result          | ACCUSE disapprove   | KEN:OPP       | The Kenyan opposition challenged the results.
characterise B as _bad     | ACCUSE disapprove   | IND > GHA     | India characterised Ghana as a threat.
characterize B as _bad     | ACCUSE disapprove   | KAZ > RUS     | Kazakhstan characterized Russia as a threat.
characterise B as _poor    | ACCUSE disapprove   | RUS > POL     | Russia characterised the Polish decision as hostile.
characterize B as _poor    | ACCUSE disapprove   | CHN > JPN     | China characterized the Japanese move as provocative.
charge B with +            | ACCUSE allege       | USA > RUS     | The United States charged Russian hackers with meddling in the vote.
charge B with _crime       | ACCUSE allege       | FRA:JUD > FRA | French prosecutors charged a French minister with corruption.
charge B over              | ACCUSE allege       | TUR:JUD > TUR | Turkish prosecutors charged a Turkish journalist over the leaks.
charge B with              | ACCUSE allege       | IND:COP > IND | Indian police charged an Indian lawmaker with sedition.
charge with _crime         | ACCUSE allege       | THA:JUD > THA | Thai prosecutors charged a Thai activist with treason.
charge +                   | ACCUSE allege       | LBY > EGY     | Libya charged that Egypt had bombed the town.
charge B[person]           | ACCUSE allege       | NPL:COP > NPL | Nepalese police charged a Nepalese politician on Friday.
chastise B                 | ACCUSE disapprove   | EUR > POL     | Poland was chastised by the European Union.
chew out B                 | ACCUSE disapprove   | KAZ > TCD     | Kazakhstan chewed out Chad.
chide B                    | ACCUSE disapprove   | DEU > HUN     | Germany chided Hungary for the delay.
cite B for                 | ACCUSE allege       | UNO > SDN     | The United Nations cited Sudan for abuses.
claim +ASSAULT             | ACCUSE allege       | AZE > ARM     | Azerbaijan claimed that Armenia attacked the village.
claim +COERCE              | ACCUSE allege       | CUB > USA     | Cuba claimed that the United States hacked the ministry.
clap back at B             | ACCUSE disapprove   | JOR > DEU     | Jordan clapped back at Germany.
clash over                 | ACCUSE disapprove   | GRC, TUR      | Greece and Turkey clashed over the drilling.
A[COP,GOV] comb _territory for | ACCUSE investigate  | EGY:COP       | Egyptian police combed the village for weapons.
A[COP,GOV] comb through    | ACCUSE investigate  | SWE:COP       | Swedish police combed through the files.
come down on B             | ACCUSE disapprove   | AGO > ARM     | Angola came down on Armenia.
come out against           | ACCUSE disapprove   | NPL           | Nepal came out against the plan.
come under fire for        | ACCUSE disapprove < | > QAT         | Qatar came under fire for the arrests.
come under fire over       | ACCUSE disapprove < | > MLT         | Malta came under fire over the arrests.
come under investigation   | ACCUSE investigate < | > FRA         | The French minister came under investigation.
commit/r _wrongdoing       | ACCUSE allege       | NGO > MMR:MIL | Amnesty International said the Burmese army had committed war crimes.
compare B to               | ACCUSE disapprove   | VEN > COL     | Venezuela compared Colombia to a gang.
complain about B           | ACCUSE disapprove   | MEX > USA     | Mexico complained about the United States.
complain that              | ACCUSE disapprove   | GRC           | Greece complained that the vote was unfair.
complain to B              | ACCUSE disapprove   | JPN > KOR     | Tokyo complained to Seoul about the drill.
complain +                 | ACCUSE disapprove   | CYP > TUR     | Cyprus complained that Turkey had violated its waters.
complain about             | ACCUSE disapprove   | BRA           | Brazil complained about the tariffs.
complain of                | ACCUSE disapprove   | UGA           | Uganda complained of harassment.
complain                   | ACCUSE disapprove   | AUT           | Austria complained on Friday.
complain to court          | ACCUSE allege       | ROU           | Romania complained to the court.
complaint/n                | ACCUSE allege       | SWE           | Sweden's complaint was heard on Monday.
complaint/n about B        | ACCUSE allege       | SWE > DNK     | Sweden's complaint about Denmark was heard on Monday.
complaint/n against B      | ACCUSE allege       | QAT > SAU     | Qatar's complaint against Saudi Arabia was heard in Geneva.
complicit/r                | ACCUSE allege       | IRN > USA     | Iran said the United States was complicit.
concern/n over             | ACCUSE disapprove   | CAN           | Canada's concern over the arrests grew on Friday.
concerned/a about B        | ACCUSE disapprove   | KAZ > AFG     | Kazakhstan was concerned about Afghanistan.
concerned/a over           | ACCUSE disapprove   | VNM           | Vietnam was concerned over the drill.
conclude +_violate         | ACCUSE allege       | UNO > IRN     | United Nations experts concluded that Iran had violated the treaty.
conclude +ASSAULT          | ACCUSE allege       | UNO > SYR     | United Nations experts concluded that Syria had bombed the hospital.
condemn as _poor           | ACCUSE disapprove   | MEX           | Mexico condemned the wall as unacceptable.
condemn B as _bad          | ACCUSE disapprove   | BLR > LTU     | Belarus condemned Lithuania as an aggressor.
condemn B as _poor         | ACCUSE disapprove   | JOR > ISR     | Jordan condemned the Israeli plan as illegal.
condemn B for +            | ACCUSE disapprove   | JOR > ISR     | Jordan condemned Israel for closing the mosque.
condemn B                  | ACCUSE disapprove   | NLD > BLR     | Belarus was condemned by the Netherlands.
condemn _violence          | ACCUSE disapprove   | SEN           | Senegal condemned the attack.
condemn                    | ACCUSE disapprove   | PER           | Peru condemned the coup.
condemnation/n of B        | ACCUSE disapprove   | IRL > ISR     | Ireland's condemnation of Israel was sharp.
condemnation/n             | ACCUSE disapprove   | MAR           | Morocco's condemnation came on Sunday.
conduct _probe into B      | ACCUSE investigate  | UNO > SYR     | The United Nations conducted an investigation into Syria.
conduct _probe             | ACCUSE investigate  | BEL           | Belgium conducted an inquiry last year.
conduct _probe of B        | ACCUSE investigate  | ZMB > ESP     | Zambia conducted an investigation of Spain.
confront B                 | ACCUSE disapprove   | SWE > RUS     | Sweden confronted Russia.
confront B over            | ACCUSE disapprove   | GBR > CHN     | Britain confronted China over the arrests.
connect B to _violence     | ACCUSE allege       | TUR > ETH     | Turkey connected Ethiopia to the bombing.
consider B as _poor        | ACCUSE disapprove   | MAR > ESP     | Morocco considered the Spanish decision unacceptable.
contemptuous/a of B        | ACCUSE disapprove   | SDN > TCD     | Sudan was contemptuous of Chad.
contest                    | ACCUSE disapprove   | GUY           | Guyana contested the ruling on Tuesday.
convey _criticism to B     | ACCUSE disapprove   | VNM > CHN     | Vietnam conveyed its concern to China.
convey _criticism          | ACCUSE disapprove   | KAZ           | Kazakhstan conveyed its displeasure on Monday.
counsel B against          | ACCUSE disapprove   | EGY > BRA     | Egypt counselled Brazil against an attack.
critic/n of B              | ACCUSE disapprove   | NAM > ISR     | Namibia is a critic of Israel.
critical/a of B            | ACCUSE disapprove   | CHL > VEN     | Chile was critical of Venezuela.
criticise as _poor         | ACCUSE disapprove   | MEX           | Mexico criticised the wall as unacceptable.
criticise B for +          | ACCUSE disapprove   | DNK > TUR     | Denmark criticised Turkey for jailing journalists.
criticise B                | ACCUSE disapprove   | UNO > MMR     | Myanmar was criticised by the United Nations.
criticise                  | ACCUSE disapprove   | IND           | India criticised the report.
criticism/n of B           | ACCUSE disapprove   | SWE > TUR     | Sweden's criticism of Turkey was unusually sharp.
criticism/n                | ACCUSE disapprove   | NOR           | Norway's criticism angered the company.
criticize B for +          | ACCUSE disapprove   | USA > CHN     | Washington criticized Beijing for blocking the website.
criticize B                | ACCUSE disapprove   | CAN > SAU     | Canada criticized Saudi Arabia last week.
criticize                  | ACCUSE disapprove   | PAK           | Pakistan criticized the ban.
cross sword with B         | ACCUSE disapprove   | DEU > MEX     | Germany crossed swords with Mexico.
crusade against B[actor]   | ACCUSE disapprove   | VEN > PER     | Venezuela crusaded against Peru.
cry ~foul                   | ACCUSE disapprove   | PHL           | The Philippines cried foul.
cry ~foul at B              | ACCUSE disapprove   | PHL > CHN     | The Philippines cried foul at China.
cry ~foul over              | ACCUSE disapprove   | PHL           | The Philippines cried foul over the laser.
declaim against B          | ACCUSE disapprove   | GRC > SDN     | Greece declaimed against Sudan.
declare B as _poor         | ACCUSE disapprove   | ISR > PSE     | Israel declared the Palestinian leader irrelevant.
decry                      | ACCUSE disapprove   | IRN           | Iran decried the resolution.
deem as _poor              | ACCUSE disapprove   | IND           | India deemed the statement unacceptable.
deem B as _poor            | ACCUSE disapprove   | ARG > GBR     | Argentina deemed the British decision unacceptable.
defame B                   | ACCUSE disapprove   | ERI > ETH     | Eritrea defamed Ethiopia.
deliver _criticism         | ACCUSE disapprove   | NZL:LAB       | New Zealand dockers delivered their complaints on Monday.
deliver _criticism of B    | ACCUSE disapprove   | RWA > IRN     | Rwanda delivered a condemnation of Iran.
deliver _criticism to B    | ACCUSE disapprove   | PER > COL     | Peru delivered its objections to Colombia.
deliver _note to B         | ACCUSE disapprove   | JPN > CHN     | Japan delivered a protest note to China.
deliver broadside against B | ACCUSE disapprove   | VNM > BEL     | Vietnam delivered a broadside against Belgium.
delve into                 | ACCUSE investigate  | VNM           | Vietnam delved into the crash.
demonise B                 | ACCUSE disapprove   | RUS > UKR     | Russia demonised Ukraine on television.
demonize B                 | ACCUSE disapprove   | TUR > GRC     | Turkey demonized Greece for years.
denigrate B                | ACCUSE disapprove   | BDI > RWA     | Burundi denigrated Rwanda on the radio.
denounce as _poor          | ACCUSE disapprove   | MEX           | Mexico denounced the wall as unacceptable.
denounce B as _poor        | ACCUSE disapprove   | DZA > FRA     | Algeria denounced the French law as racist.
denounce B for +           | ACCUSE disapprove   | AGO > COD     | Angola denounced Congo for sheltering the rebels.
denounce B as              | ACCUSE disapprove   | VEN > USA     | Venezuela denounced the United States as an empire.
denounce B                 | ACCUSE disapprove   | CUB > USA     | The United States was denounced by Cuba.
denounce                   | ACCUSE disapprove   | LBN           | Lebanon denounced the raid.
denunciation/n of B        | ACCUSE disapprove   | IRQ > TUR     | Iraq's denunciation of Turkey followed the raid.
depict B as _bad           | ACCUSE disapprove   | RWA > BLR     | Rwanda depicted Belarus as an aggressor.
deplore                    | ACCUSE disapprove   | UNO           | The United Nations deplored the violence.
deprecate                  | ACCUSE disapprove   | NGA > BRA     | Nigeria deprecated Brazil.
deride B                   | ACCUSE disapprove   | PRK > JPN     | North Korea derided Japan.
describe _decision as _bad | ACCUSE disapprove   | CYP > TUR     | Cyprus described the Turkish plan as a provocation.
describe as _poor          | ACCUSE disapprove   | AUS:OPP       | The Australian opposition described the explanation as insufficient.
describe B as _bad         | ACCUSE disapprove   | IRN > ISR     | Iran described Israel as a terrorist.
describe as _bad           | ACCUSE disapprove   | KEN:LEG       | A Kenyan senator described the deal as a fraud.
describe B as _poor        | ACCUSE disapprove   | ISR > LBN     | Israel described Lebanon as weak.
despise B[state]           | ACCUSE disapprove   | DEU > RUS     | Germany despised Russia.
destabilise/r              | ACCUSE allege       | SAU > IRN     | Saudi Arabia said Iran was destabilising the region.
destabilize/r              | ACCUSE allege       | COL > VEN     | Colombia said Venezuela was destabilizing the border.
diatribe/n against B       | ACCUSE disapprove   | ZWE > GRC     | Zimbabwe's diatribe against Greece drew anger.
dig into                   | ACCUSE investigate  | SRB           | Serbia dug into the crash.
direct _criticism at B     | ACCUSE disapprove   | SWE > PRK     | Sweden directed its anger at North Korea.
disagree with B            | ACCUSE disapprove   | FRA > DEU     | France disagreed with Germany over the budget.
disappointed/a in B        | ACCUSE disapprove   | USA > GBR     | Washington was disappointed in Britain.
disappointed/a with B      | ACCUSE disapprove   | AUS > FRA     | Australia was disappointed with France.
disappointed/a by          | ACCUSE disapprove   | BGR           | Bulgaria was disappointed by the vote.
disapprove of B            | ACCUSE disapprove   | VAT > ITA     | The Vatican disapproved of Italy.
disapprove of              | ACCUSE disapprove   | AUT           | Austria disapproved of the move.
discredit B                | ACCUSE disapprove   | RUS > UKR     | Russia discredited Ukraine in the press.
disdainful/a of            | ACCUSE disapprove   | UGA > GHA     | Uganda was disdainful of Ghana.
disgusted/a by             | ACCUSE disapprove   | PER           | Peru was disgusted by the ruling.
disgusted/a with B         | ACCUSE disapprove   | GRC > MOZ     | Greece was disgusted with Mozambique.
A[actor] dismay B[actor]   | ACCUSE disapprove < | FRA > AUS     | Australia dismayed France.
discriminatory/r           | ACCUSE disapprove   | HUN > UKR     | Hungary said the Ukrainian law was discriminatory.
disgrace/r                 | ACCUSE disapprove   | ZAF > ISR     | South Africa said the Israeli ruling was a disgrace.
dismayed/a                 | ACCUSE disapprove   | USA           | Washington was dismayed.
dismayed/a at B            | ACCUSE disapprove   | NOR > ISR     | Norway was dismayed at Israel.
dismayed/a by              | ACCUSE disapprove   | NLD           | The Netherlands was dismayed by the verdict.
disparage B                | ACCUSE disapprove   | IRN > SAU     | Iran disparaged Saudi Arabia.
A[actor] displease B[actor] | ACCUSE disapprove < | IRN > IRQ     | Iraq displeased Iran.
displeased/a by            | ACCUSE disapprove   | PER           | Peru was displeased by the ruling.
displeased/a with B        | ACCUSE disapprove   | LTU > RUS     | Lithuania was displeased with Russia.
disproportionate/r         | ACCUSE disapprove   | EGY > ISR     | Egypt said the Israeli response was disproportionate.
dispute _result            | ACCUSE disapprove   | GHA:OPP       | The Ghanaian opposition disputed the result.
dispute                    | ACCUSE disapprove   | TWN           | Taiwan disputed the figures.
dissatisfied/a with        | ACCUSE disapprove   | SYR > CUB     | Syria was dissatisfied with Cuba.
distrust B                 | ACCUSE disapprove   | EST > RUS     | Estonia distrusted Russia.
distrustful/a of B         | ACCUSE disapprove   | BEL > KAZ     | Belgium was distrustful of Kazakhstan.
disturbed/a by             | ACCUSE disapprove   | PER           | Peru was disturbed by the arrests.
doubt B                    | ACCUSE disapprove   | POL > RUS     | Poland doubted Russia.
drag B before              | ACCUSE allege       | RUS > IDN     | Russia dragged Indonesia before the tribunal.
drag B to court            | ACCUSE allege       | NPL > SWE     | Nepal dragged Sweden to court.
draw _criticism from A     | ACCUSE disapprove   | EUR > HUN     | Hungary drew criticism from the European Union.
draw fire                  | ACCUSE disapprove < | > HUN         | Hungary drew fire on Monday.
draw fire from A           | ACCUSE disapprove   | CHN > AUS     | Australia drew fire from China.
dress down B               | ACCUSE disapprove   | MLI > BRA     | Mali dressed down Brazil.
dub B as _bad              | ACCUSE disapprove   | PAK > IND     | Pakistan dubbed India an aggressor.
earn B _criticism from A   | ACCUSE disapprove   | DEU > HUN     | The veto earned Hungary a rebuke from Germany.
earn _criticism from A     | ACCUSE disapprove   | IGO > GEO     | Georgia earned a rebuke from NATO.
enrage B[actor]            | ACCUSE disapprove < | GRC > TUR     | Turkey's drilling enraged Greece.
enraged/a by               | ACCUSE disapprove   | PER           | Peru was enraged by the ruling.
equate B with              | ACCUSE disapprove   | EST > KHM     | Estonia equated Cambodia with the Nazis.
eviscerate B[actor]        | ACCUSE disapprove   | MOZ > SYR     | Mozambique eviscerated Syria in a speech.
examine                    | ACCUSE investigate  | DZA           | Algeria examined the claims of fraud.
examine B                  | ACCUSE investigate  | UNO > LKA     | The United Nations examined Sri Lanka.
examine _charge            | ACCUSE investigate  | ESP:JUD       | A Spanish court examined the complaint.
A[actor] exasperate B[actor] | ACCUSE disapprove < | FRA > DEU     | Germany exasperated France.
exchange accusation with B | ACCUSE allege       | THA > YEM     | Thailand exchanged accusations with Yemen.
exchange barb with B       | ACCUSE disapprove   | EST > PAK     | Estonia exchanged barbs with Pakistan.
exchange insult with B     | ACCUSE disapprove   | FRA > VEN     | France exchanged insults with Venezuela.
excoriate B                | ACCUSE disapprove   | ISR > IRN     | Israel excoriated Iran on Thursday.
execrate B                 | ACCUSE disapprove   | DEU > IND     | Germany execrated India.
exhume body                | ACCUSE investigate  | TUR           | Turkey exhumed the bodies.
exploit/r                  | ACCUSE disapprove   | ZMB > CHN     | Zambia said China was exploiting its miners.
expose                     | ACCUSE allege       | MDA           | Moldova exposed a Russian spy ring.
express _regret over _claim | ACCUSE disapprove   | KOR > JPN     | South Korea expressed regret over the Japanese claim.
express dismay at          | ACCUSE disapprove   | NOR           | Norway expressed dismay at the arrests.
express opposition to B    | ACCUSE disapprove   | RUS > FIN     | Russia expressed its opposition to Finland.
express _criticism about B | ACCUSE disapprove   | CZE > RUS     | Prague expressed concern about Russia.
express _criticism at B    | ACCUSE disapprove   | DEU > USA     | Germany expressed anger at the United States.
express _criticism over B  | ACCUSE disapprove   | JPN > CHN     | Japan expressed concern over China.
express _criticism to B    | ACCUSE disapprove   | CHN > AUS     | China expressed its anger to Australia.
express _criticism with B  | ACCUSE disapprove   | BRA > PRY     | Brazil expressed frustration with Paraguay.
express _criticism         | ACCUSE disapprove   | ZAF           | South Africa expressed dismay on Monday.
face _criticism from A | ACCUSE disapprove | MLI > NER | Niger faced criticism from Mali.
face _probe                | ACCUSE investigate < | > AUS         | The Australian minister faced an inquiry.
face prosecution           | ACCUSE allege <     | > ITA         | The Italian minister faced prosecution.
fall out with B            | ACCUSE disapprove   | SAU > EST     | Saudi Arabia fell out with Estonia.
falsify/r                  | ACCUSE allege       | BLR:OPP > BLR:GOV | The Belarusian opposition said the Belarusian government had falsified the results.
farce/r                    | ACCUSE disapprove   | IGO > NIC     | The Organization of American States said the Nicaraguan vote was a farce.
fault B for +              | ACCUSE allege       | CHE > LBY     | Switzerland faulted Libya for holding the businessmen.
fault B                    | ACCUSE allege       | EGY > ETH     | Egypt faulted Ethiopia over the dam.
feud with B                | ACCUSE disapprove   | DZA > MAR     | Algeria feuded with Morocco over the border.
file _case against B       | ACCUSE allege       | RWA > SAU     | Rwanda filed a case against Saudi Arabia.
file _charge against B     | ACCUSE allege       | UKR > RUS     | Ukraine filed a complaint against Russia in Strasbourg.
file _charge in B          | ACCUSE allege       | ARM > AZE     | Armenia filed a lawsuit against Azerbaijan on Thursday.
file _charge               | ACCUSE allege       | PHL           | The Philippines filed charges on Friday.
file complaint with        | ACCUSE allege       | JPN           | Japan filed a complaint with the court.
finance/r                  | ACCUSE allege       | TCD > SDN     | Chad said Sudan was financing the rebels.
find +_violate             | ACCUSE allege       | UNO > RUS     | The United Nations found that Russia had violated the treaty.
find evidence +            | ACCUSE allege       | UNO           | The United Nations found evidence that the army had burned the village.
find +ASSAULT              | ACCUSE allege       | UNO > ERI     | United Nations experts found that Eritrea had bombed the camp.
find +COERCE               | ACCUSE allege       | UNO > BLR     | United Nations experts found that Belarus had arrested activists.
find fault with B          | ACCUSE disapprove   | CHN > JPN     | China found fault with Japan.
find fault                 | ACCUSE disapprove   | EUR           | The European Union found fault with the law.
finger B                   | ACCUSE allege       | COL > BRA     | Colombia fingered Brazil over the bombing.
fire back at critic        | ACCUSE disapprove   |               | The Polish premier fired back at critics.
fire broadside at B        | ACCUSE disapprove   | SRB > EST     | Serbia fired a broadside at Estonia.
fire/r _missile            | ACCUSE allege       | ISR > LBN:REB | Israel said Hezbollah had fired the rocket.
flag _concern about B      | ACCUSE disapprove   | CHN > ISR     | China flagged concerns about Israel.
flag _concern over         | ACCUSE disapprove   | KEN           | Kenya flagged concerns over the election.
flay B[actor]              | ACCUSE disapprove   | ARM > DEU     | Armenia flayed Germany in a statement.
fling _charge at B         | ACCUSE allege       | NOR > RWA     | Norway flung accusations at Rwanda.
frown on                   | ACCUSE disapprove   | SGP           | Singapore frowned on the protest.
frown upon                 | ACCUSE disapprove   | BRN           | Brunei frowned upon the concert.
fuel/r _tension            | ACCUSE allege       | RUS > USA     | Russia said the United States was fuelling the conflict.
fulminate against B        | ACCUSE disapprove   | IRN > USA     | Tehran fulminated against Washington.
fume at B                  | ACCUSE disapprove   | PAK > IND     | Pakistan fumed at India.
fume over                  | ACCUSE disapprove   | UGA           | Uganda fumed over the ruling.
funnel/r                   | ACCUSE allege       | UKR > RUS     | Ukraine said Russia was funnelling weapons across the border.
furious/a at B             | ACCUSE disapprove   | FRA > AUS     | France was furious at Australia over the submarines.
furious/a with B           | ACCUSE disapprove   | ISR > POL     | Israel was furious with Poland.
furious/a over             | ACCUSE disapprove   | ARG           | Argentina was furious over the flight.
fury/n at B                | ACCUSE disapprove   | BGR > VEN     | Bulgaria's fury at Venezuela grew.
go on trial                | ACCUSE allege <     | > TUN         | A Tunisian minister went on trial on Monday.
go on trial in B           | ACCUSE allege <     | > TUN         | A Tunisian minister went on trial in Tunis.
go to court over           | ACCUSE allege       | SVN           | Slovenia went to court over the bay.
go to court                | ACCUSE allege       | HUN           | Hungary went to court on Wednesday.
goad B                     | ACCUSE disapprove   | HRV > LTU     | Croatia goaded Lithuania for weeks.
grievance/n against B      | ACCUSE disapprove   | HUN > TUR     | Hungary's grievances against Turkey grew.
grill B                    | ACCUSE investigate  | USA:LEG > USA | American senators grilled the American ambassador.
gripe about B              | ACCUSE disapprove   | ARM > DEU     | Armenia griped about Germany.
grouse about B             | ACCUSE disapprove   | SWE > ZMB     | Sweden groused about Zambia.
grumble about              | ACCUSE disapprove   | ITA           | Italy grumbled about the quotas.
guilty/r                   | ACCUSE allege       | ARM > AZE     | Armenia said Azerbaijan was guilty of a crime.
hand _criticism to B       | ACCUSE disapprove   | VNM > CHN     | Vietnam handed a protest to China.
hand _note to B            | ACCUSE disapprove   | RUS > FIN     | Russia handed a protest note to Finland.
hand B _note | ACCUSE disapprove | UKR > HUN | Ukraine handed Hungary a note of protest.
harangue B                 | ACCUSE disapprove   | NER > JPN     | Niger harangued Japan.
harbor/r                   | ACCUSE allege       | RWA > COD     | Rwanda said Congo was harboring the rebels.
harbour/r                  | ACCUSE allege       | AFG > PAK     | Afghanistan said Pakistan harboured the militants.
haul B before              | ACCUSE allege       | CHL > SOM     | Chile hauled Somali fishermen before the court.
haul B over coal           | ACCUSE disapprove   | IND > ETH     | India hauled Ethiopia over the coals.
haul B to court            | ACCUSE allege       | CAN > ARM     | Canada hauled Armenia to court.
haul in _envoy             | ACCUSE disapprove   | CUB           | Cuba hauled in the ambassador.
head _probe                | ACCUSE investigate  | ZAF           | South Africa headed the inquiry.
heap _criticism on B       | ACCUSE disapprove   | KAZ > SOM     | Kazakhstan heaped criticism on Somalia.
heap blame on B            | ACCUSE allege       | EST > MOZ     | Estonia heaped the blame on Mozambique.
hear case against B        | ACCUSE allege       | IND:JUD > IND | An Indian court heard a case against the Indian governor.
hear petition against B    | ACCUSE allege       | IND:JUD > IND | An Indian court heard a petition against the Indian governor.
heckle B                   | ACCUSE disapprove   | GRC:CVL > GRC | Greek protesters heckled the Greek president.
hector B                   | ACCUSE disapprove   | ISR > AUS     | Israel hectored Australia.
hit B with _charge         | ACCUSE allege       | SYR > MLI     | Syria hit Mali with charges.
hit back at B              | ACCUSE disapprove   | CHN > USA     | China hit back at the United States.
hit out against            | ACCUSE disapprove   | LBY > UKR     | Libya hit out against Ukraine.
hit out at B               | ACCUSE disapprove   | MYS > IDN     | Malaysia hit out at Indonesia over the smog.
hold B accountable for     | ACCUSE allege       | LBY > QAT     | Libya held Qatar accountable for the attack.
hold B responsible for     | ACCUSE allege       | EGY > ISR     | Egypt held Israel responsible for the deaths.
hold B accountable         | ACCUSE allege       | USA > RUS     | Washington held Russia accountable.
hold B responsible         | ACCUSE allege       | SYR > TUR     | Syria held Turkey responsible.
hold _probe                | ACCUSE investigate  | AUS           | Australia held an inquiry in March.
hold inquiry into          | ACCUSE investigate  | PER           | Peru held an inquiry into the crash.
hold B to account          | ACCUSE disapprove   | USA > IRN     | The United States held Iran to account.
horrified/a at             | ACCUSE disapprove   | PER           | Peru was horrified at the massacre.
horrified/a by             | ACCUSE disapprove   | IRL           | Ireland was horrified by the raid.
hostile/a to B             | ACCUSE disapprove   | THA > BEL     | Thailand was hostile to Belgium.
hostile/a towards B        | ACCUSE disapprove   | EGY > SRB     | Egypt was hostile towards Serbia.
hurl _charge at B          | ACCUSE allege       | LBY > SWE     | Libya hurled accusations at Sweden.
hurl insult at B           | ACCUSE disapprove   | TUN > PRK     | Tunisia hurled insults at North Korea.
identify B as _bad         | ACCUSE allege       | GBR > RUS     | Britain identified a Russian officer as the killer.
identify B as _suspect     | ACCUSE allege       | TUR > SAU     | Turkey identified a Saudi officer as a suspect.
ignore/r                   | ACCUSE disapprove   | GRC > TUR     | Greece said Turkey was ignoring the ruling.
illegal/r                  | ACCUSE disapprove   | CYP > TUR     | Cyprus said the Turkish drilling was illegal.
impeach B                  | ACCUSE allege       | KOR:LEG > KOR | South Korean lawmakers impeached the South Korean president.
impeachment/n of B         | ACCUSE allege       | PER:LEG > PER | The impeachment of the Peruvian president by lawmakers in Lima took hours.
implicate B in             | ACCUSE allege       | LBN > SYR     | Lebanon implicated Syria in the killing.
implicate B                | ACCUSE allege       | BGR > RUS     | Bulgaria implicated Russia.
impugn                     | ACCUSE disapprove   | COL > BLR     | Colombia impugned Belarus.
A[actor] incense B[actor]  | ACCUSE disapprove < | SRB > HRV     | Croatia incensed Serbia.
incensed/a at              | ACCUSE disapprove   | PER           | Peru was incensed at the ruling.
incensed/a by              | ACCUSE disapprove   | PER           | Peru was incensed by the ruling.
incite/r                   | ACCUSE allege       | ISR > PSE     | Israel said the Palestinian Authority was inciting violence.
incriminate B              | ACCUSE allege       | HND > USA     | Honduras incriminated the United States.
indict B for               | ACCUSE allege       | USA > CHN     | The United States indicted Chinese officers for hacking.
indict B on                | ACCUSE allege       | ISR:JUD > ISR | Israeli prosecutors indicted the Israeli minister on fraud charges.
indict B                   | ACCUSE allege       | TUR:JUD > TUR | A Turkish general was indicted by Turkish prosecutors.
indictment/n against B     | ACCUSE allege       | USA > VEN     | Washington's indictment against the Venezuelan president was read out.
indictment/n of B          | ACCUSE allege       | USA > RUS     | Washington announced the indictment of Russian officers.
indictment/n               | ACCUSE allege       | ESP:JUD       | The Spanish court's indictment surprised many.
indignant/a at             | ACCUSE disapprove   | PER           | Peru was indignant at the ruling.
indignant/a over           | ACCUSE disapprove   | PER           | Peru was indignant over the ruling.
infiltrate/r               | ACCUSE allege       | IND > PAK     | India said Pakistan was infiltrating gunmen.
inform on B                | ACCUSE allege       | NPL > KOR     | Nepal informed on South Korea.
infuriate B[actor]         | ACCUSE disapprove < | ARM > TUR     | Turkey's statement infuriated Armenia.
infuriated/a by            | ACCUSE disapprove   | PER           | Peru was infuriated by the ruling.
initiate _case against B   | ACCUSE allege       | ZAF > ISR     | South Africa initiated proceedings against Israel.
initiate _probe into B     | ACCUSE investigate  | EUR > CHN     | The European Union initiated a probe into China.
initiate _probe            | ACCUSE investigate  | MYS           | Malaysia initiated an inquiry in May.
inquest/n into             | ACCUSE investigate  | GBR           | Britain's inquest into the poisoning opened on Monday.
inquire into               | ACCUSE investigate  | CAN           | Canada inquired into the deaths.
inquiry/n into B           | ACCUSE investigate  | NLD > RUS     | The Dutch inquiry into Russia lasted a year.
inquiry/n into             | ACCUSE investigate  | IRL           | Ireland's inquiry into the bank began in May.
inquiry/n                  | ACCUSE investigate  | KEN           | Kenya's inquiry lasted a month.
A[_inspector] inspect      | ACCUSE investigate  | UNO           | United Nations experts inspected the plant.
inspect _inspected         | ACCUSE investigate  | TUR           | Turkey inspected the cargo.
inspection/n of            | ACCUSE investigate  | UNO           | The United Nations inspection of the plant began.
instigate case against B   | ACCUSE allege       | MEX > ECU     | Mexico instigated a case against Ecuador.
institute _case against B  | ACCUSE allege       | MHL > IND     | The Marshall Islands instituted proceedings against India.
insult B                   | ACCUSE disapprove   | TUR > DEU     | Turkey insulted Germany.
insult/n to B              | ACCUSE disapprove   | EGY > IND     | Egypt's insult to India drew anger.
insulted/a by              | ACCUSE disapprove   | PER           | Peru was insulted by the remarks.
interfere/r                | ACCUSE allege       | TUN > DZA     | Tunisia said Algeria was interfering in its affairs.
interrogate B              | ACCUSE investigate  | EGY:COP > EGY | An Egyptian journalist was interrogated by Egyptian police.
interrogation/n of B       | ACCUSE investigate  | GEO > RUS     | Georgia confirmed the interrogation of Russian officers.
A[COP] interview B         | ACCUSE investigate  | AUS:COP > NZL | Australian police interviewed a New Zealand student.
A[COP] interview B over    | ACCUSE investigate  | AUS:COP > NZL | Australian police interviewed a New Zealand student over the fires.
inveigh against B          | ACCUSE disapprove   | DZA > ESP     | Algeria inveighed against Spain.
investigate B for          | ACCUSE investigate  | CHE > UZB     | Switzerland investigated Uzbekistan for bribery.
investigate B over         | ACCUSE investigate  | EUR > HUN     | The European Union investigated Hungary over the law.
investigate B              | ACCUSE investigate  | IND > CHN     | Chinese companies were investigated by India.
investigate whether        | ACCUSE investigate  | NLD           | The Netherlands investigated whether the ship broke the embargo.
investigate                | ACCUSE investigate  | UGA:COP       | Ugandan police investigated the blast.
investigation/n into B     | ACCUSE investigate  | USA > CHN     | The American investigation into China widened in June.
investigation/n of B       | ACCUSE investigate  | DEU > RUS     | Germany's investigation of Russia continued.
investigation/n            | ACCUSE investigate  | BEL           | Belgium's investigation lasted a year.
irate/a at                 | ACCUSE disapprove   | PER           | Peru was irate at the ruling.
irate/a over               | ACCUSE disapprove   | PER           | Peru was irate over the ruling.
A[actor] irk B[actor]      | ACCUSE disapprove < | TUR > SWE     | Sweden irked Turkey.
issue _criticism of B      | ACCUSE disapprove   | NER > IND     | Niger issued a denunciation of India.
issue _note to B           | ACCUSE disapprove   | LBY > UGA     | Libya issued a protest note to Uganda.
irresponsible/r            | ACCUSE disapprove   | KOR > PRK     | South Korea said the North Korean launch was irresponsible.
issue condemnation of B    | ACCUSE disapprove   | KWT > IRQ     | Kuwait issued a condemnation of Iraq.
issue condemnation         | ACCUSE disapprove   | OMN           | Oman issued a condemnation on Friday.
issue rebuke to B          | ACCUSE disapprove   | SRB > BRA     | Serbia issued a rebuke to Brazil.
issue reprimand to B       | ACCUSE disapprove   | RUS > NPL     | Russia issued a reprimand to Nepal.
jeer at B                  | ACCUSE disapprove   | DEU > EGY     | Germany jeered at Egypt.
jeer B                     | ACCUSE disapprove   | GBR:LEG > GBR:GOV | British lawmakers jeered the British prime minister.
jibe/n at B                | ACCUSE disapprove   | RUS > VNM     | Russia's jibe at Vietnam drew anger.
join criticism of B        | ACCUSE disapprove   | BEL > ISR     | Belgium joined the criticism of Israel.
join case against          | ACCUSE allege       | IRL           | Ireland joined the case against the company.
keep tab on B              | ACCUSE investigate  | TUR > KOR     | Turkey kept tabs on South Korea.
knock B                    | ACCUSE disapprove   | NZL > AUS     | New Zealand knocked Australia over the deportations.
label as _poor             | ACCUSE disapprove   | KEN           | Kenya labelled the ruling unfair.
label B                    | ACCUSE disapprove   | USA > CHN     | Washington labelled China a currency manipulator.
label B as _bad            | ACCUSE disapprove   | QAT > CAN     | Qatar labelled Canada a bully.
lacerate B[actor]          | ACCUSE disapprove   | LBY > KEN     | Libya lacerated Kenya in a speech.
label B as _poor           | ACCUSE disapprove   | SDN > ETH     | Sudan labelled the Ethiopian plan as dangerous.
lambast B                  | ACCUSE disapprove   | IRN > FRA     | Iran lambasted France.
lambaste B                 | ACCUSE disapprove   | NAM > DEU     | Namibia lambasted Germany over the genocide.
lament                     | ACCUSE disapprove   | UNO           | The United Nations lamented the deaths.
lampoon B                  | ACCUSE disapprove   | JOR > BEL     | Jordan lampooned Belgium.
lash back at B             | ACCUSE disapprove   | PRK > USA     | North Korea lashed back at the United States.
lash out against B         | ACCUSE disapprove   | BLR > POL     | Belarus lashed out against Poland.
lash out at B              | ACCUSE disapprove   | PRK > KOR     | Pyongyang lashed out at Seoul.
launch _probe of B         | ACCUSE investigate  | AUS > AGO     | Australia launched a probe of Angola.
launch action against B    | ACCUSE allege       | EUR > POL     | The European Union launched legal action against Poland.
launch broadside against B | ACCUSE disapprove   | ESP > RUS     | Spain launched a broadside against Russia.
launch broadside at B      | ACCUSE disapprove   | KOR > NER     | South Korea launched a broadside at Niger.
launch diatribe against B  | ACCUSE disapprove   | ERI > HUN     | Eritrea launched a diatribe against Hungary.
launch tirade against B    | ACCUSE disapprove   | LBY > CHE     | Libya launched a tirade against Switzerland.
launch _case against B     | ACCUSE allege       | CAN > SYR     | Canada launched proceedings against Syria.
launch _probe against B    | ACCUSE investigate  | TUR > USA     | Turkey launched an investigation against American diplomats.
launch _probe into B       | ACCUSE investigate  | EUR > GBR     | The European Union launched an inquiry into Britain.
launch action              | ACCUSE allege       | VUT           | Vanuatu launched legal action.
launch _probe              | ACCUSE investigate  | DEU:JUD       | German prosecutors launched an investigation on Monday.
launch _verbal_attack on B | ACCUSE disapprove   | RUS > POL     | The Russian president launched a verbal attack on Poland.
lawsuit/n against B        | ACCUSE allege       | ARM > AZE     | Armenia's lawsuit against Azerbaijan was heard in May.
lawsuit/n                  | ACCUSE allege       | VUT           | Vanuatu's lawsuit was heard in May.
lay blame at door of B     | ACCUSE allege       | KEN > SOM     | Kenya laid the blame at the door of Somalia.
lay _charge at B           | ACCUSE allege       | EGY > IRN     | Egypt laid the charge at Iran.
lay blame at B             | ACCUSE allege       | FRA > KHM     | France laid the blame at Cambodia.
lay blame on B             | ACCUSE allege       | LBN > SYR     | Lebanon laid the blame on Syria.
lay _charge against B      | ACCUSE allege       | ZAF > RWA     | South Africa laid charges against Rwandan officers.
lay blame                  | ACCUSE allege       | HTI           | Haiti laid the blame with the rebels.
lay blame with B           | ACCUSE allege       | BLR > KAZ     | Belarus laid the blame with Kazakhstan.
lay into B                 | ACCUSE disapprove   | EGY > NOR     | Egypt laid into Norway.
lay responsibility on B    | ACCUSE allege       | BRA > SWE     | Brazil laid the responsibility on Sweden.
lead _probe                | ACCUSE investigate  | NLD           | The Netherlands led the investigation.
lecture B                  | ACCUSE disapprove   | SDN > SWE     | Sudan lectured Sweden.
lecture B on               | ACCUSE disapprove   | MAR > HRV     | Morocco lectured Croatia on rights.
level _charge against B    | ACCUSE allege       | IRN > ISR     | Iran levelled accusations against Israel.
level _charge at B         | ACCUSE allege       | RUS > UKR     | Russia levelled the charge at Ukraine.
level _criticism against B | ACCUSE disapprove   | PRK > KAZ     | North Korea levelled criticism against Kazakhstan.
level _criticism at B      | ACCUSE disapprove   | VNM > AUS     | Vietnam leveled criticism at Australia.
lie/r                      | ACCUSE allege       | POL > BLR     | Poland said Belarus was lying.
liken B                    | ACCUSE disapprove   | ESP > IND     | Spain likened India to a gang.
liken B to                 | ACCUSE disapprove   | TUR > ISR     | Turkey likened Israel to a gang.
link B to _violence        | ACCUSE allege       | USA > IRN     | Washington linked Iran to the attack.
link B[actor] to           | ACCUSE allege       | GBR > RUS     | Britain linked Russia to the poisoning.
litigation/n against B     | ACCUSE allege       | RUS > ROU     | Russia's litigation against Romania went on.
livid/a at                 | ACCUSE disapprove   | PER           | Peru was livid at the ruling.
livid/a over               | ACCUSE disapprove   | PER           | Peru was livid over the ruling.
livid/a with B             | ACCUSE disapprove   | DEU > TUN     | Germany was livid with Tunisia.
lob _charge at B           | ACCUSE allege       | CUB > VEN     | Cuba lobbed accusations at Venezuela.
lodge _charge against B    | ACCUSE allege       | TUV > JPN     | Tuvalu lodged a complaint against Japan.
lodge _criticism against B | ACCUSE disapprove   | IDN > CHN     | Jakarta lodged a protest against China.
lodge _criticism with B    | ACCUSE disapprove   | PHL > CHN     | Manila lodged a protest with Beijing.
lodge _criticism over      | ACCUSE disapprove   | MYS           | Malaysia lodged a protest over the reef.
lodge _charge              | ACCUSE allege       | PAK           | Pakistan lodged a complaint on Tuesday.
look into                  | ACCUSE investigate  | NOR           | Norway looked into the allegations.
loot/r                     | ACCUSE allege       | UKR > RUS:MIL | Ukraine said Russian troops had looted the museum.
make _charge against B     | ACCUSE allege       | UZB > TJK     | Uzbekistan made accusations against Tajikistan.
make _criticism of B       | ACCUSE disapprove   | VNM > DZA     | Vietnam made a complaint of Algeria.
make representation to B   | ACCUSE disapprove   | IRN > ERI     | Iran made representations to Eritrea.
malign B                   | ACCUSE disapprove   | CHN > TWN     | Beijing maligned Taiwan.
meddle/r                   | ACCUSE allege       | GEO > RUS     | Georgia said Russia was meddling in the vote.
mislead/r                  | ACCUSE allege       | KEN:OPP > KEN:GOV | The Kenyan opposition said the Kenyan president had misled voters.
mistrust B                 | ACCUSE disapprove   | UKR > AGO     | Ukraine mistrusted Angola.
moan about B               | ACCUSE disapprove   | EGY > BGR     | Egypt moaned about Bulgaria.
mock B                     | ACCUSE disapprove   | RUS > EST     | Russia mocked Estonia.
mount _probe               | ACCUSE investigate  | BRA           | Brazil mounted an investigation in July.
name B as                  | ACCUSE allege       | NLD > RUS     | The Netherlands named Russia as a suspect.
name B as _bad             | ACCUSE              | KEN > SOM     | Kenya named Somali traders as terrorists.
name B[person] as _suspect | ACCUSE allege       | NLD > RUS:CVL | The Netherlands named three Russian citizens as suspects.
object to                  | ACCUSE disapprove   | CHN           | China objected to the sale.
objection/n to             | ACCUSE disapprove   | IND           | India's objection to the dam was noted.
A[actor] offend B[actor]   | ACCUSE disapprove < | SAU > SWE     | Sweden offended Saudi Arabia.
offended/a by              | ACCUSE disapprove   | PER           | Peru was offended by the remarks.
offer _criticism of B      | ACCUSE disapprove   | EUR > MLT     | The European Union offered criticism of Malta.
open _probe over           | ACCUSE investigate  | ROU           | Romania opened an investigation over the deaths.
open case against B        | ACCUSE investigate  | RUS > UKR     | Russia opened a case against Ukrainian officers.
open _probe against B      | ACCUSE investigate  | ITA > RUS     | Italy opened a probe against Russian officers.
open _probe into B         | ACCUSE investigate  | ESP > VEN     | Spain opened an investigation into Venezuela.
open _probe                | ACCUSE investigate  | CZE:COP       | Czech police opened an inquiry.
open file against B        | ACCUSE investigate  | FRA:JUD > FRA | French prosecutors opened a file against a French teacher.
open file on B             | ACCUSE investigate  | FRA:JUD > FRA | French prosecutors opened a file on a French teacher.
open inquiry into          | ACCUSE investigate  | PER:JUD       | Peruvian prosecutors opened an inquiry into the fire.
order _probe against B     | ACCUSE investigate  | IND > CHN     | India ordered an inquiry against Chinese companies.
order _probe into          | ACCUSE investigate  | BGD           | Bangladesh ordered an investigation into the fire.
order _probe of B          | ACCUSE investigate  | EGY > SOM     | Egypt ordered a probe of Somalia.
order B +_trial            | ACCUSE allege       | PAN:JUD > PAN | A Panamanian court ordered a Panamanian minister to stand trial.
order retrial              | ACCUSE investigate  | TUR:JUD       | A Turkish court ordered a retrial.
order _probe               | ACCUSE investigate  | LKA           | Sri Lanka ordered an inquiry on Sunday.
outburst/n against B       | ACCUSE disapprove   | HUN > SRB     | Hungary's outburst against Serbia came on Monday.
outcry/n against B         | ACCUSE disapprove   | JPN > GRC     | Japan's outcry against Greece grew.
outrage B[actor]           | ACCUSE disapprove < | EGY > ETH     | Ethiopia outraged Egypt.
outrage/n at B             | ACCUSE disapprove   | SWE > VNM     | Sweden's outrage at Vietnam grew.
outraged/a                 | ACCUSE disapprove   | PAK           | Pakistan was outraged.
outraged/a at              | ACCUSE disapprove   | PER           | Peru was outraged at the ruling.
outraged/a by              | ACCUSE disapprove   | IRQ           | Iraq was outraged by the raid.
outraged/a over            | ACCUSE disapprove   | PER           | Peru was outraged over the ruling.
paint B as _bad            | ACCUSE disapprove   | SDN > ISR     | Sudan painted Israel as an aggressor.
pan _decision              | ACCUSE disapprove   | LTU > NOR     | Lithuania panned the decision of Norway.
personal_attack/n on B     | ACCUSE disapprove   | ITA > FRA     | Italy's personal attack on the French president was deplored.
petition court             | ACCUSE allege       | MWI:OPP       | The Malawian opposition petitioned the court.
pile _criticism on B       | ACCUSE disapprove   | CHL > GHA     | Chile piled criticism on Ghana.
pillory B                  | ACCUSE disapprove   | DEU > GRC     | Germany pilloried Greece over the debt.
pin _violence on B         | ACCUSE allege       | MOZ > ZWE     | Mozambique pinned the attack on Zimbabwean gunmen.
pin blame for              | ACCUSE allege       | IND           | India pinned the blame for the raid on its rival.
pin blame on B             | ACCUSE allege       | RUS > UKR     | Russia pinned the blame on Ukraine.
pin responsibility on B    | ACCUSE allege       | HRV > GHA     | Croatia pinned responsibility on Ghana.
pin _intrusion on B        | ACCUSE allege       | EST > RUS     | Estonia pinned the cyberattack on Russia.
place B under investigation | ACCUSE investigate  | BEL > NPL     | Belgium placed Nepal under investigation.
place blame on B           | ACCUSE allege       | SOM > ETH     | Somalia placed the blame on Ethiopia.
place responsibility on B  | ACCUSE allege       | JOR > JPN     | Jordan placed the responsibility on Japan.
point finger at B          | ACCUSE allege       | IRQ > SYR     | Baghdad pointed the finger at Syria.
poke fun at B              | ACCUSE disapprove   | FRA > DZA     | France poked fun at Algeria.
A[COP,GOV] pore over       | ACCUSE investigate  | FRA:COP       | French police pored over the files.
portray B as _bad          | ACCUSE disapprove   | KHM > RUS     | Cambodia portrayed Russia as a threat.
preach to B                | ACCUSE disapprove   | AGO > ZWE     | Angola preached to Zimbabwe.
press _charge against B    | ACCUSE allege       | GBR > RUS     | Britain pressed charges against Russian agents.
press _charge              | ACCUSE allege       | CAN           | Canada pressed charges against the smuggler.
probe B                    | ACCUSE investigate  | EUR > CHN     | The European Union probed Chinese companies.
probe                      | ACCUSE investigate  | PAK:COP       | Pakistani police probed the killing.
probe/n into B             | ACCUSE investigate  | BRA > PER     | Brazil's probe into the Peruvian minister widened.
probe/n of B               | ACCUSE investigate  | AUS > CHN     | Australia's probe of China ended in May.
probe/n                    | ACCUSE investigate  | IND           | India's probe lasted a week.
proceeding/n against B     | ACCUSE allege       | KAZ > EST     | Kazakhstan's proceedings against Estonia went on.
prompt _criticism from A   | ACCUSE disapprove   | UNO > DOM     | The Dominican Republic's deportations prompted criticism from the United Nations.
prosecute B                | ACCUSE allege       | TUR > DEU     | Turkey prosecuted German journalists.
prosecution/n of B         | ACCUSE allege       | TUR > TUR     | Turkey's prosecution of Turkish journalists continued.
protest against B          | ACCUSE disapprove   | CHN > JPN     | China protested against Japan in a note.
protest to B               | ACCUSE disapprove   | KOR > CHN     | Seoul protested to Beijing over the flight.
protest/n over | ACCUSE disapprove | JPN | Japan's protest over the flight came on Monday.
provocative/r              | ACCUSE disapprove   | JPN > CHN     | Japan said the Chinese patrol was provocative.
provoke _criticism from A  | ACCUSE disapprove   | TUR > SWE     | Sweden's decision provoked protests from Turkey.
provoke/r                  | ACCUSE allege       | CHN > PHL     | China said the Philippines had provoked the incident.
put B before court         | ACCUSE allege       | ERI > HUN     | Eritrea put Hungary before the court.
put B on trial             | ACCUSE allege       | IRN > GBR     | Iran put British sailors on trial.
put B under investigation  | ACCUSE investigate  | HRV > VEN     | Croatia put Venezuela under investigation.
put B under surveillance   | ACCUSE investigate  | ROU > ERI     | Romania put Eritrea under surveillance.
put blame on B             | ACCUSE allege       | LVA > CHL     | Latvia put the blame on Chile.
put down _violence to B    | ACCUSE allege       | MDG:COP > MDG:CRM | Malagasy police put the deaths down to Malagasy gangsters.
put down death to B        | ACCUSE allege       | MDG:COP > MDG:CRM | Malagasy police put the deaths down to Malagasy gangsters.
qualify _decision as interference | ACCUSE disapprove   | MDA > RUS     | Moldova qualified the Russian decision as interference.
qualify _violence as abuse | ACCUSE disapprove   | MDA           | Moldova qualified the raid as an abuse.
put responsibility on B    | ACCUSE allege       | ISR > EGY     | Israel put the responsibility on Egypt.
quarrel with B             | ACCUSE disapprove   | HUN > UKR     | Hungary quarrelled with Ukraine over the school law.
query _decision            | ACCUSE disapprove   | ISL           | Iceland queried the decision.
question B                 | ACCUSE investigate  | ISR:COP > ISR | Israeli police questioned the Israeli prime minister.
question legitimacy        | ACCUSE disapprove   | CRI           | Costa Rica questioned the legitimacy of the vote.
question _decision         | ACCUSE disapprove   | DNK           | Denmark questioned the decision.
question _result           | ACCUSE disapprove   | CRI > HND     | Costa Rica questioned the results in Honduras.
quibble with               | ACCUSE disapprove   | LTU > DZA     | Lithuania quibbled with Algeria.
quiz B                     | ACCUSE investigate  | KEN:LEG > KEN:GOV | The Kenyan parliament quizzed the Kenyan minister.
rage against B             | ACCUSE disapprove   | IRN > BHR     | Iran raged against Bahrain.
rage at B                  | ACCUSE disapprove   | RUS > LVA     | Russia raged at Latvia.
raid office                | ACCUSE investigate  | NGA:COP       | Nigerian police raided the offices.
raid office of B           | ACCUSE investigate  | COL:REB > UGA | Colombian rebels raided the offices of Uganda.
rail against B             | ACCUSE disapprove   | BOL > CHL     | Bolivia railed against Chile.
rail at B                  | ACCUSE disapprove   | ZWE > GBR     | Zimbabwe railed at Britain.
raise _concern about B     | ACCUSE disapprove   | IRL > CHN     | Ireland raised concerns about China.
raise _concern over B      | ACCUSE disapprove   | THA > KHM     | Thailand raised objections over Cambodia.
raise _concern to B        | ACCUSE disapprove   | SOM > GHA     | Somalia raised its concerns to Ghana.
raise _concern with B      | ACCUSE disapprove   | NZL > CHN     | New Zealand raised its concerns with China.
raise _criticism against B | ACCUSE disapprove   | IDN > BGD     | Indonesia raised objections against Bangladesh.
raise alarm over           | ACCUSE disapprove   | UNO           | The United Nations raised the alarm over the arrests.
raise _criticism           | ACCUSE disapprove   | BWA           | Botswana raised objections on Friday.
A[actor] rankle B[actor]   | ACCUSE disapprove < | CUB > CAN     | Canada rankled Cuba.
ransack office of B        | ACCUSE investigate  | SDN:COP > KAZ | Sudanese police ransacked the office of Kazakhstan.
rant against B[actor]      | ACCUSE disapprove   | TUN > RUS     | Tunisia ranted against Russia.
rant at B[actor]           | ACCUSE disapprove   | EGY > UGA     | Egypt ranted at Uganda.
rap B                      | ACCUSE disapprove   | EUR > ITA     | The European Union rapped Italy over the deficit.
rap B over knuckle         | ACCUSE disapprove   | BOL > PAK     | Bolivia rapped Pakistan over the knuckles.
react with _criticism      | ACCUSE disapprove   | PER           | Peru reacted with anger.
react with _criticism to   | ACCUSE disapprove   | ISR > PAK     | Israel reacted with fury to the remarks by Pakistan.
react ~angrily to          | ACCUSE disapprove   | ESP > SRB     | Spain reacted angrily to the remarks by Serbia.
read act to B              | ACCUSE disapprove   | SYR > MLI     | Syria read the riot act to Mali.
read B act                 | ACCUSE disapprove   | SYR > MEX     | Syria read Mexico the riot act.
rebuke B                   | ACCUSE disapprove   | IND > CAN     | India rebuked Canada.
rebuke/n of B              | ACCUSE disapprove   | YEM > JOR     | Yemen's rebuke of Jordan came on Monday.
rebuke/n to B              | ACCUSE disapprove   | SGP > MMR     | Singapore's rebuke to Myanmar came on Monday.
regard as _poor            | ACCUSE disapprove   | MEX           | Mexico regarded the wall as unacceptable.
refer B to court           | ACCUSE allege       | TUR:JUD > TUR | A Turkish prosecutor referred a Turkish editor to court.
refer B to trial           | ACCUSE allege       | EGY:JUD > EGY | An Egyptian prosecutor referred an Egyptian editor to trial.
register _criticism with B | ACCUSE disapprove   | KOR > JPN     | Seoul registered its protest with Japan.
regret                     | ACCUSE disapprove   | DEU           | Germany regretted the decision.
regret _claim              | ACCUSE disapprove   | CHE > ITA     | Switzerland regretted the Italian decision.
remonstrate with B         | ACCUSE disapprove   | NOR > RUS     | Norway remonstrated with Russia.
reopen _case               | ACCUSE investigate  | ARG:JUD       | An Argentine court reopened the case.
reopen _probe              | ACCUSE investigate  | SWE           | Sweden reopened the investigation.
report B to                | ACCUSE allege       | COL > NIC     | Colombia reported Nicaragua to the court.
reprimand B                | ACCUSE disapprove   | KEN > UGA     | Kenya reprimanded Uganda.
reprimand/n to B           | ACCUSE disapprove   | HRV > PAK     | Croatia's reprimand to Pakistan came on Monday.
reproach B for +           | ACCUSE disapprove   | FRA > GBR     | France reproached Britain for breaking the deal.
reproach B                 | ACCUSE disapprove   | VAT > MLT     | The Vatican reproached Malta.
repudiate                  | ACCUSE disapprove   | ARG           | Argentina repudiated the attack.
resent _decision           | ACCUSE disapprove   | SRB           | Serbia resented the decision.
resentful/a of B           | ACCUSE disapprove   | CHL > ITA     | Chile was resentful of Italy.
respond ~angrily to        | ACCUSE disapprove   | GRC > IRQ     | Greece responded angrily to the remarks by Iraq.
responsible/r              | ACCUSE allege       | AFG:GOV > AFG:REB | The Afghan government said the Taliban were responsible.
revile B                   | ACCUSE disapprove   | CHN > IDN     | China reviled Indonesia.
rhetorical_attack/n on B   | ACCUSE disapprove   | VEN > COL     | Venezuela's rhetorical attack on Colombia continued.
ridicule B                 | ACCUSE disapprove   | RUS > GBR     | Russia ridiculed Britain.
rig/r                      | ACCUSE allege       | UGA:OPP > UGA:GOV | The Ugandan opposition said the Ugandan president had rigged the vote.
A[actor] rile B[actor]     | ACCUSE disapprove < | CHN > IND     | India riled China.
ring alarm over            | ACCUSE disapprove   | SWE           | Sweden rang the alarm over the pipeline.
rip B[actor] for           | ACCUSE disapprove   | CHL > COL     | Chile ripped Colombia for the decision.
rip into B[actor]          | ACCUSE disapprove   | UKR > BOL     | Ukraine ripped into Bolivia on Monday.
round on B                 | ACCUSE disapprove   | SRB > MLI     | Serbia rounded on Mali.
row/n with B               | ACCUSE disapprove   | YEM > THA     | Yemen's row with Thailand worsened.
A[JUD] rule +_violate      | ACCUSE allege       | USA:JUD > USA:MIL | An American judge ruled that American troops had broken the law.
run down B                 | ACCUSE disapprove   | HUN > EUR     | Hungary ran down the European Union.
sabotage/r _stability      | ACCUSE allege       | ERI > ETH     | Eritrea said Ethiopia was sabotaging the peace process.
satirise B                 | ACCUSE disapprove   | KAZ > BLR     | Kazakhstan satirised Belarus.
savage B                   | ACCUSE disapprove   | AUS:OPP > AUS | The Australian opposition savaged the Australian minister.
scathing/a about           | ACCUSE disapprove   | IDN > CAN     | Indonesia was scathing about Canada.
scathing_attack/n on B     | ACCUSE disapprove   | GHA > FRA     | Ghana's scathing attack on France caused surprise.
sceptical/a of B           | ACCUSE disapprove   | KAZ > JPN     | Kazakhstan was sceptical of Japan.
scoff at B                 | ACCUSE disapprove   | PRK > USA     | North Korea scoffed at the United States.
scold B                    | ACCUSE disapprove   | CHN > SWE     | China scolded Sweden.
scornful/a of              | ACCUSE disapprove   | TCD > BLR     | Chad was scornful of Belarus.
scour _territory for       | ACCUSE investigate  | BGR:COP       | Bulgarian police scoured the area for weapons.
scrutinise                 | ACCUSE investigate  | EUR           | The European Union scrutinised the merger.
scrutinize                 | ACCUSE investigate  | USA           | Washington scrutinized the sale.
scrutiny/n of B            | ACCUSE investigate  | RWA > SAU     | Rwanda's scrutiny of Saudi Arabia went on.
search B                   | ACCUSE investigate  | DEU:COP > DEU | German police searched a German bank.
search _building           | ACCUSE investigate  | BEL:COP       | Belgian police searched the offices.
search home of B           | ACCUSE investigate  | MMR:MIL > IRQ | Burmese soldiers searched the homes of Iraqi villagers.
see as _poor               | ACCUSE disapprove   | MEX           | Mexico saw the wall as unacceptable.
see hand of B in           | ACCUSE allege       | FRA > VNM     | France saw the hand of Vietnam in the attack.
seek damage from B         | ACCUSE allege       | BLR > JOR     | Belarus sought damages from Jordan.
seethe at B                | ACCUSE disapprove   | BRA > BOL     | Brazil seethed at Bolivia.
seethe over                | ACCUSE disapprove   | MAR           | Morocco seethed over the ruling.
send _note to B            | ACCUSE disapprove   | SRB > KOS     | Serbia sent a protest note to Kosovo.
serve _note on B           | ACCUSE disapprove   | PAK > AFG     | Pakistan served a demarche on the Afghan ambassador.
set up commission          | ACCUSE investigate  | TUN           | Tunisia set up a commission.
set up _probe              | ACCUSE investigate  | FJI           | Fiji set up an inquiry.
sham/r                     | ACCUSE disapprove   | CAN > VEN     | Canada said the Venezuelan vote was a sham.
shame B                    | ACCUSE disapprove   | NGO > JPN     | Greenpeace shamed Japan over the whaling.
shameful/r                 | ACCUSE disapprove   | IRL > ISR     | Ireland said the Israeli decision was shameful.
share _criticism with B    | ACCUSE disapprove   | AUS > IDN     | Australia shared its concerns with Indonesia.
shelter/r                  | ACCUSE allege       | NER > BEN     | Niger said Benin was sheltering the rebels.
shocked/a at               | ACCUSE disapprove   | UNO           | The United Nations was shocked at the killings.
shocked/a by               | ACCUSE disapprove   | UNO           | The United Nations was shocked by the killings.
sickened/a by              | ACCUSE disapprove   | CAN           | Canada was sickened by the raid.
shift blame on B           | ACCUSE allege       | GHA > HRV     | Ghana shifted the blame on Croatia.
shift blame onto B         | ACCUSE allege       | BLR > SAU     | Belarus shifted the blame onto Saudi Arabia.
shift blame to B           | ACCUSE allege       | IND > SAU     | India shifted the blame to Saudi Arabia.
A[COP,GOV] sift through    | ACCUSE investigate  | NOR:COP       | Norwegian police sifted through the evidence.
skeptical/a of B           | ACCUSE disapprove   | MLI > ITA     | Mali was skeptical of Italy.
skewer B[actor]            | ACCUSE disapprove   | IND > BEL     | India skewered Belgium in a speech.
slam B as _bad             | ACCUSE disapprove   | IND > DZA     | India slammed Algeria as a bully.
slam B for +               | ACCUSE disapprove   | TUR > AUT     | Turkey slammed Austria for closing the mosques.
slam B over                | ACCUSE disapprove   | IRN > GBR     | Iran slammed Britain over the tanker.
slam B                     | ACCUSE disapprove   | GRC > TUR     | Turkey was slammed by Greece.
slam _decision             | ACCUSE disapprove   | CHN > USA     | China slammed the American decision.
slander B                  | ACCUSE disapprove   | CHN > AUS     | China slandered Australia.
slap _charge on B          | ACCUSE allege       | EGY > ISR     | Egypt slapped charges on Israel.
slap B with _charge        | ACCUSE allege       | KHM > ARM     | Cambodia slapped Armenia with charges.
slap down B                | ACCUSE disapprove   | VEN > MOZ     | Venezuela slapped down Mozambique.
slate _decision            | ACCUSE disapprove   |               | Spain slated the decision.
slate B[actor]             | ACCUSE disapprove   | KEN > DEU     | Kenya slated Germany.
slur/n against B           | ACCUSE disapprove   | UKR > BGR     | Ukraine's slur against Bulgaria drew anger.
smear B                    | ACCUSE disapprove   | CHN > LTU     | China smeared Lithuania.
smuggle/r _weapon          | ACCUSE allege       | ISR > IRN     | Israel said Iran was smuggling rockets to the camps.
snap at B[actor]           | ACCUSE disapprove   | SWE > BGR     | Sweden snapped at Bulgaria.
snap back at B             | ACCUSE disapprove   | RWA > BRA     | Rwanda snapped back at Brazil.
sneer at B                 | ACCUSE disapprove   | PER > ZMB     | Peru sneered at Zambia.
snipe at B                 | ACCUSE disapprove   | GBR:OPP > GBR | The British opposition sniped at the government of Britain.
snoop on B                 | ACCUSE investigate  | CHN > JOR     | China snooped on Jordan.
sound alarm about          | ACCUSE disapprove   | BEL           | Belgium sounded the alarm about the crackdown.
sound alarm over           | ACCUSE disapprove   | LTU           | Lithuania sounded the alarm over the troops.
spar with B                | ACCUSE disapprove   | USA > CHN     | Washington sparred with China over trade.
spark _criticism from A    | ACCUSE disapprove   | KOR > JPN     | Japan's visit sparked anger from South Korea.
spat/n with B              | ACCUSE disapprove   | ZWE > ROU     | Zimbabwe's spat with Romania worsened.
speak against B[actor]     | ACCUSE disapprove   | COL > MLI     | Colombia spoke against Mali.
speak ill of B[actor]      | ACCUSE disapprove   | IND > HRV     | India spoke ill of Croatia.
speak out against B        | ACCUSE disapprove   | PAN > NIC     | Panama spoke out against Nicaragua.
speak out against          | ACCUSE disapprove   | VAT           | The Vatican spoke out against the war.
sponsor/r                  | ACCUSE allege       | IND > PAK     | India said Pakistan was sponsoring the militants.
spy on B                   | ACCUSE investigate  | USA > DEU     | The United States spied on Germany for years.
spy upon B                 | ACCUSE investigate  | SRB > NOR     | Serbia spied upon Norway.
spying/n on B              | ACCUSE investigate  | PER > GHA     | Peru's spying on Ghana drew anger.
squabble with B            | ACCUSE disapprove   | ITA > TCD     | Italy squabbled with Chad.
stand trial                | ACCUSE allege <     | > SRB         | A Serbian general stood trial on Tuesday.
stand trial for            | ACCUSE allege <     | > PER         | The Peruvian president stood trial for murder.
start _probe into B        | ACCUSE investigate  | UKR > RUS     | Ukraine started an investigation into Russian officers.
start _probe               | ACCUSE investigate  | LVA           | Latvia started a probe on Monday.
start proceeding against B | ACCUSE allege       | SDN > BRA     | Sudan started proceedings against Brazil.
steal/r                    | ACCUSE allege       | IRQ > KWT     | Iraq said Kuwait was stealing its oil.
step up criticism of B     | ACCUSE disapprove   | EUR > TUR     | The European Union stepped up its criticism of Turkey.
stifle/r                   | ACCUSE disapprove   | NGO > TUR     | Human Rights Watch said Turkey was stifling the press.
stigmatise B               | ACCUSE disapprove   | NPL > RWA     | Nepal stigmatised Rwanda.
stigmatize B               | ACCUSE disapprove   | UGA > UKR     | Uganda stigmatized Ukraine.
stinging_attack/n on B     | ACCUSE disapprove   | IRL > GBR     | Ireland's stinging attack on Britain surprised diplomats.
stoke/r _tension           | ACCUSE allege       | SRB > KOS     | Serbia said Kosovo was stoking tension.
subpoena B                 | ACCUSE investigate  | USA:LEG > USA | American lawmakers subpoenaed the American minister.
sue B for                  | ACCUSE allege       | IRQ > USA     | Iraq sued the United States for damages.
sue B in                   | ACCUSE allege       | SOM > HUN     | Somalia sued Hungary in the Hague.
sue B over                 | ACCUSE allege       | BOL > CHL     | Bolivia sued Chile over access to the sea.
sue B                      | ACCUSE allege       | TLS > AUS     | Australia was sued by East Timor.
sue for                    | ACCUSE allege       | KIR           | Kiribati sued for damages.
sue over                   | ACCUSE allege       | VUT           | Vanuatu sued over the emissions.
suit/n against B           | ACCUSE allege       | IRN > USA     | Iran's suit against the United States was heard in May.
summon B for +_questioning | ACCUSE investigate | EGY:COP > EGY | Egyptian police summoned an Egyptian journalist for questioning.
summon _envoy over         | ACCUSE disapprove   | IRQ > TUR     | Iraq summoned the Turkish ambassador over the raid.
A[state] summon B[GOV] | ACCUSE disapprove | IRQ > TUR | Iraq summoned the Turkish minister.
summon _envoy              | ACCUSE disapprove   | SWE > IRN     | Sweden summoned the Iranian ambassador.
A[LEG] summon B[GOV] +     | REQUEST             | PER:LEG > PER:GOV | Peruvian lawmakers summoned the Peruvian interior minister to explain the killings.
surveillance/n of B        | ACCUSE investigate  | DZA > IND     | Algeria's surveillance of India went on.
suspect B                  | ACCUSE allege       | LTU > BLR     | Lithuania suspects Belarus.
suspect B of +             | ACCUSE allege       | USA > CHN     | Washington suspected China of stealing the data.
suspect B of               | ACCUSE allege       | DNK > RUS     | Denmark suspected Russia of sabotage.
suspicious/a of B          | ACCUSE disapprove   | ESP > IRQ     | Spain was suspicious of Iraq.
swipe/n at B               | ACCUSE disapprove   | ITA > CHN     | Italy's swipe at China came on Monday.
tag B as                   | ACCUSE disapprove   | SYR > IRQ     | Syria tagged Iraq as an aggressor.
take _case against B       | ACCUSE allege       | TUR > ZWE     | Turkey took a case against Zimbabwe.
take B[actor] before          | ACCUSE allege       | GHA > VNM     | Ghana took Vietnam before the tribunal.
take B to court            | ACCUSE allege       | SVN > HRV     | Slovenia took Croatia to the international court.
take B to task             | ACCUSE disapprove   | UNO > AUS     | The United Nations took Australia to task.
take action against B      | ACCUSE allege       | NZL > FRA     | New Zealand took legal action against France.
take aim at B              | ACCUSE disapprove   | USA > CHN     | Washington took aim at China.
take B to tribunal         | ACCUSE allege       | POL > GRC     | Poland took Greece to the tribunal.
take dig at B              | ACCUSE disapprove   | COL > CAN     | Colombia took a dig at Canada.
take dim view of           | ACCUSE disapprove   | CHL           | Chile took a dim view of the plan.
take exception to          | ACCUSE disapprove   | CAN           | Canada took exception to the remarks.
take issue with B          | ACCUSE disapprove   | SRB > BIH     | Serbia took issue with Bosnia.
take jab at B              | ACCUSE disapprove   | GHA > BOL     | Ghana took a jab at Bolivia.
take offence at            | ACCUSE disapprove   | IRN           | Iran took offence at the remarks.
take potshot at B          | ACCUSE disapprove   | DZA > HRV     | Algeria took potshots at Croatia.
take shot at B[state]      | ACCUSE disapprove   | AZE > UGA     | Azerbaijan took a shot at Uganda.
take swipe at B            | ACCUSE disapprove   | FRA > USA     | France took a swipe at the United States.
take umbrage at            | ACCUSE disapprove   | IRN > KAZ     | Iran took umbrage at Kazakhstan.
take umbrage over          | ACCUSE disapprove   |               | Angola took umbrage over the remarks.
tar B                      | ACCUSE disapprove   | MOZ > PRK     | Mozambique tarred North Korea.
taunt B                    | ACCUSE disapprove   | YEM > JPN     | Yemen taunted Japan on Monday.
tear into B                | ACCUSE disapprove   | AUS > CHN     | Australia tore into China.
tear strip off B           | ACCUSE disapprove   | JOR > MOZ     | Jordan tore strips off Mozambique.
tell off B                 | ACCUSE disapprove   | DEU > CUB     | Germany told off Cuba.
term as _poor              | ACCUSE disapprove   | IND           | India termed the statement unacceptable.
term B as _poor            | ACCUSE disapprove   | IND > PAK     | India termed the Pakistani claim as malicious.
threaten/r _stability      | ACCUSE disapprove   | FRA > LBY     | France said Libya was threatening stability.
throw blame on B           | ACCUSE allege       | HUN > FRA     | Hungary threw the blame on France.
throw doubt on             | ACCUSE disapprove   | TUR > FRA     | Turkey threw doubt on the pledge by France.
thunder against B          | ACCUSE disapprove   | CHL > MOZ     | Chile thundered against Mozambique.
tie B to _violence         | ACCUSE allege       | NPL > ITA     | Nepal tied Italy to the bombing.
tirade/n against B         | ACCUSE disapprove   | EGY > ZWE     | Egypt's tirade against Zimbabwe drew anger.
trace _violence to B       | ACCUSE allege       | GEO > RUS     | Georgia traced the attack to Russia.
trace _intrusion to B      | ACCUSE allege       | CRI > PRK     | Costa Rica traced the break-in to North Korea.
trade accusation           | ACCUSE allege &     | ARM, AZE      | Armenia and Azerbaijan traded accusations.
trade accusation with B    | ACCUSE allege       | DEU > SWE     | Germany traded accusations with Sweden.
trade barb with B          | ACCUSE disapprove   | SRB > COL     | Serbia traded barbs with Colombia.
trade barbs                | ACCUSE disapprove & | SAU, IRN      | Saudi Arabia and Iran traded barbs.
trade blame                | ACCUSE allege &     | SDN, ETH      | Sudan and Ethiopia traded blame.
trade insult               | ACCUSE disapprove & | USA, PRK      | The United States and North Korea traded insults.
traduce B                  | ACCUSE disapprove   | UGA > SYR     | Uganda traduced Syria.
trash B[actor]             | ACCUSE disapprove   | DZA > SOM     | Algeria trashed Somalia in a statement.
trial/n of B               | ACCUSE allege       | BOL > RUS     | Bolivia's trial of Russian officers opened.
trigger _criticism from A  | ACCUSE disapprove   | PHL > CHN     | China's patrol triggered a complaint from the Philippines.
troubled/a by              | ACCUSE disapprove   | FRA           | France was troubled by the ruling.
try B for                  | ACCUSE allege       | GHA > BGD     | Ghana tried Bangladeshi workers for treason.
turn on B[person]          | ACCUSE disapprove   | ZWE:LEG > SOM | Zimbabwean lawmakers turned on the prime minister of Somalia.
turn/r into                | ACCUSE disapprove   | VEN > COL     | Venezuela said Colombia had turned the border into a battlefield.
unacceptable/r             | ACCUSE disapprove   | NOR > RUS     | Norway said the Russian claim was unacceptable.
uncover _crime             | ACCUSE investigate  | KEN:COP       | Kenyan police uncovered a fraud.
undermine/r                | ACCUSE disapprove   | MDA > RUS     | Moldova said Russia was undermining its democracy.
unfair/r                   | ACCUSE disapprove   | IND > USA     | India said the American tax was unfair.
unhappy/a with B           | ACCUSE disapprove   | TUR > GRC     | Turkey was unhappy with Greece.
unhappy/a about            | ACCUSE disapprove   | SVK           | Slovakia was unhappy about the quota.
unleash _criticism on B    | ACCUSE disapprove   | ETH > DZA     | Ethiopia unleashed criticism on Algeria.
unleash broadside against B | ACCUSE disapprove   | TUN > RWA     | Tunisia unleashed a broadside against Rwanda.
unleash tirade against B   | ACCUSE disapprove   | BRA > LTU     | Brazil unleashed a tirade against Lithuania.
unjustified/r              | ACCUSE disapprove   | BRA > USA     | Brazil said the American tariffs were unjustified.
unlawful/r                 | ACCUSE disapprove   | VUT > FRA     | Vanuatu said the French claim was unlawful.
unseal _charge             | ACCUSE allege       | USA:JUD       | American prosecutors unsealed the indictment.
unseal _charge against B   | ACCUSE allege       | USA:JUD > LBY | American prosecutors unsealed an indictment against a Libyan commander.
upbraid B                  | ACCUSE disapprove   | JPN > CHN     | Japan upbraided China.
upset/a with B             | ACCUSE disapprove   | ITA > FRA     | Italy was upset with France.
upset/a over               | ACCUSE disapprove   | SVN           | Slovenia was upset over the border ruling.
use/r as _pretext          | ACCUSE allege       | TUR > SYR     | Turkey said Syria used the raid as a pretext.
A[state] vent _criticism   | ACCUSE disapprove   | AGO           | Angola vented its anger.
vent _criticism at B       | ACCUSE disapprove   | PRK > ISR     | North Korea vented its anger at Israel.
vent _criticism on B       | ACCUSE disapprove   | ETH > ARM     | Ethiopia vented its fury on Armenia.
vent _criticism over       | ACCUSE disapprove   | BOL           | Bolivia vented its frustration over the delay.
verbal_attack/n on B       | ACCUSE disapprove   | RUS > POL     | Russia's verbal attack on Poland continued.
vilify B                   | ACCUSE disapprove   | ERI > ETH     | Eritrea vilified Ethiopia.
violate/r                  | ACCUSE allege       | SDN > ETH     | Sudan said Ethiopia was violating the treaty.
vitriolic_attack/n on B    | ACCUSE disapprove   | ZWE > GBR     | Zimbabwe's vitriolic attack on Britain lasted an hour.
voice _criticism about B   | ACCUSE disapprove   | BEL > RWA     | Belgium voiced concern about Rwanda.
voice _criticism over B    | ACCUSE disapprove   | LVA > RUS     | Latvia voiced its alarm over Russia.
voice _criticism to B      | ACCUSE disapprove   | CHE > CHN     | Switzerland voiced its concerns to China.
voice _criticism           | ACCUSE disapprove   | MNE           | Montenegro voiced concern on Monday.
voice _regret over _claim  | ACCUSE disapprove   | CHN > JPN     | China voiced regret over the Japanese visit.
voice alarm at             | ACCUSE disapprove   | MEX           | Mexico voiced alarm at the arrests.
warn B against +           | ACCUSE disapprove   | CHN > USA     | China warned the United States against arming the island.
warn B about               | ACCUSE disapprove   | IND > BGD     | India warned Bangladesh about the militants.
warn B over                | ACCUSE disapprove   | TUR > GRC     | Turkey warned Greece over the drilling.
warn +                     | ACCUSE disapprove   | JOR           | Jordan warned that the camp was full.
warn B                     | ACCUSE disapprove   | IRN > ISR     | Iran warned Israel on Saturday.
warn against               | ACCUSE disapprove   | JOR           | Jordan warned against the move.
warn of                    | ACCUSE disapprove   | UNO           | The United Nations warned of famine.
warning/n to B             | ACCUSE disapprove   | EUR > POL     | The European Union's warning to Poland was clear.
weigh in against B         | ACCUSE disapprove   | ETH > KOR     | Ethiopia weighed in against South Korea.
whine about B              | ACCUSE disapprove   | LTU > PAK     | Lithuania whined about Pakistan.
withering_attack/n on B    | ACCUSE disapprove   | CUB > USA     | Cuba's withering attack on Washington lasted an hour.
worried/a about            | ACCUSE disapprove   | NOR           | Norway is worried about the vote.
worried/a about B          | ACCUSE disapprove   | LTU > BLR     | Lithuania was worried about Belarus.
worried/a by               | ACCUSE disapprove   | DEU           | Germany was worried by the arrests.
worried/a by B             | ACCUSE disapprove   | DEU > TUN     | Germany was worried by Tunisia's arrests.
wrangle with B             | ACCUSE disapprove   | SYR > ARM     | Syria wrangled with Armenia.
write letter of _criticism to B | ACCUSE disapprove   | NZL > FJI     | New Zealand wrote a letter of complaint to Fiji.
