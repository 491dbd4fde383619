# pattern | code | who | example     (docs/guide/predicates.md)
acquire _weapon from B          | COOPERATE   | ARE > CHN        | The United Arab Emirates acquired drones from China.
ally with B                     | COOPERATE & | ETH, SOM         | Ethiopia allied with Somalia against the rebels.
award contract to B             | COOPERATE   | POL > KOR        | Poland awarded a contract to South Korea.
barter with B                   | COOPERATE & | IRN, LKA         | Iran bartered with Sri Lanka for tea.
begin _exercise with B     | COOPERATE &         | ARM, USA      | Armenia began an exercise with the United States.
boost trade with B         | COOPERATE &         | NOR, EST      | Norway boosted trade with Estonia.
build _investment          | COOPERATE &         | IRN, RUS      | Iran and Russia built a railway.
build _investment with B        | COOPERATE & | CHN, LAO         | China built a railway with Laos.
build with B                    | COOPERATE & | TUR, RUS         | Turkey built the plant with Russia.
buy _fuel from B           | COOPERATE           | UKR > NOR     | Ukraine bought gas from Norway.
buy _weapon from B              | COOPERATE   | TUR > RUS        | Turkey bought missiles from Russia.
buy from B                      | COOPERATE   | IND > RUS        | India bought oil from Russia.
carry out _exercise with B      | COOPERATE & | SRB, RUS         | Serbia carried out exercises with Russia.
carry out joint patrol     | COOPERATE &         | IDN, MYS      | Indonesia and Malaysia carried out joint patrols.
co-develop _weapon with B  | COOPERATE &         | AUS, MEX      | Australia co-developed a missile with Mexico.
collaborate with B              | COOPERATE & | BRA, ARG         | Brazil collaborated with Argentina on the satellite.
collaborate                     | COOPERATE & | JPN, GBR         | Japan and Britain collaborated on the jet.
collaboration/n between B       | COOPERATE & | FRA, DEU         | The collaboration between France and Germany continued.
collaboration/n with B          | COOPERATE & | CUB, CAN         | Cuba's collaboration with Canada began in May.
complete _exercise with B  | COOPERATE &         | MAR, USA      | Morocco completed exercises with the United States.
conduct joint patrol       | COOPERATE &         | IND, VNM      | India and Vietnam conducted joint patrols.
conduct operation with B        | COOPERATE & | COL, BRA         | Colombia conducted an operation with Brazil.
conduct patrol with B           | COOPERATE & | PHL, JPN         | The Philippines conducted patrols with Japan.
conduct _exercise with B        | COOPERATE & | IND, USA         | India conducted exercises with the United States.
cooperate with B in             | COOPERATE & | MEX, USA         | Mexico cooperated with the United States in the search.
cooperate with B                | COOPERATE & | UGA, COD         | Uganda cooperated with Congo.
cooperate                       | COOPERATE & | SGP, MYS         | Singapore and Malaysia cooperated on the patrols.
cooperation/n between B         | COOPERATE & | VNM, IND         | The cooperation between Vietnam and India continued.
cooperation/n with B            | COOPERATE & | NOR, RUS         | Norway's cooperation with Russia continued.
cooperation/n                   | COOPERATE & | IND, ARE         | The cooperation between India and the United Arab Emirates grew.
coordinate _violence with B     | COOPERATE & | RUS, SYR         | Russia coordinated the operation with Syria.
coordinate with B               | COOPERATE & | ISR, EGY         | Israel coordinated with Egypt.
coordination/n with B      | COOPERATE &         | JOR, ZMB      | Jordan's coordination with Zambia began.
deepen _sharing with B     | COOPERATE &         | IND, ARE      | India deepened cooperation with the United Arab Emirates.
deliver suspect to B            | COOPERATE   | COL > USA        | Colombia delivered a suspect to the United States.
develop _investment with B      | COOPERATE & | KAZ, CHN         | Kazakhstan developed the pipeline with China.
develop _weapon with B          | COOPERATE & | IND, RUS         | India developed the missile with Russia.
drill with B               | COOPERATE &         | TUR, LBY      | Turkish troops drilled with Libyan troops.
drill ~together            | COOPERATE &         | TUR, LBY      | Turkish and Libyan troops drilled together.
drill/n with B[state]      | COOPERATE &         | TUR, SOM      | Turkey's drills with Somalia began.
exchange _envoy with B          | COOPERATE & | CHN, TUV         | China exchanged ambassadors with Tuvalu.
exchange _intelligence with B   | COOPERATE & | FRA, MAR         | France exchanged intelligence with Morocco.
exchange _prisoner with B       | COOPERATE & | RUS, USA         | Russia exchanged prisoners with the United States.
exchange _intelligence          | COOPERATE & | IND, BGD         | India and Bangladesh exchanged information.
exchange _prisoner              | COOPERATE & | AZE, ARM         | Azerbaijan and Armenia exchanged prisoners.
exchange _territory        | COOPERATE &         | IND, BGD      | India and Bangladesh exchanged villages.
exchange _territory with B | COOPERATE &         | ARM, AZE      | Armenia exchanged villages with Azerbaijan.
exchange/n between B            | COOPERATE & | RUS, UKR         | A prisoner exchange between Russia and Ukraine took place.
exchange/n of _prisoner         | COOPERATE & | ARM, AZE         | Armenia and Azerbaijan completed the exchange of prisoners.
exercise together          | COOPERATE &         | IND:MIL, FRA:MIL | Indian and French troops exercised together.
exercise with B                 | COOPERATE & | AUS, USA         | Australia exercised with the United States.
exercise/n with B[state]   | COOPERATE &         | AGO, ARM      | Angola's exercises with Armenia began.
expand trade with B        | COOPERATE &         | CHL, EST      | Chile expanded trade with Estonia.
export _weapon to B             | COOPERATE   | KOR > POL        | South Korea exported tanks to Poland.
export to B                     | COOPERATE   | NZL > CHN        | New Zealand exported milk to China.
export                          | COOPERATE   | UKR              | Ukraine exported grain.
export/n to B                   | COOPERATE   | CHL > CHN        | Chile's exports to China rose.
extradite B to                  | COOPERATE   | MAR > FRA        | Morocco extradited a French banker to Paris.
extradite from A           | COOPERATE           | ESP           | A Venezuelan general was extradited from Spain.
extradite to B                  | COOPERATE   | COL > USA        | Colombia extradited the smuggler to the United States.
extradite B                     | COOPERATE   | SRB > TUR        | A Turkish activist was extradited by Serbia.
extradition/n of B to           | COOPERATE   | GBR              | The extradition of the hacker to Washington by Britain was approved.
extradition/n to B              | COOPERATE   | MEX > USA        | The smuggler's extradition to the United States by Mexico was fast.
fight alongside B               | COOPERATE & | PRK, RUS         | North Korean soldiers fought alongside Russian troops.
fight for B[armed]         | COOPERATE           | AUS:CVL > SYR:REB | An Australian fought for Syrian rebels.
finish _exercise with B    | COOPERATE &         | EGY, SAU      | Egypt finished exercises with Saudi Arabia.
fly _suspect to B          | COOPERATE           | COL > USA     | Colombia flew the smugglers to the United States.
fly joint patrol           | COOPERATE &         | CHN, RUS      | China and Russia flew a joint patrol.
form _investment with B    | COOPERATE &         | UKR, ZWE      | Ukraine formed a venture with Zimbabwe.
form front with B          | COOPERATE &         | HRV, ESP      | Croatia formed a front with Spain.
give _dossier to B         | COOPERATE           | CYP > RUS     | Cyprus gave bank records to Russia.
give _intelligence to B    | COOPERATE           | CHE > IND     | Switzerland gave information to India.
give B _dossier            | COOPERATE           | PAN > ESP     | Panama gave Spain the names of two traders.
hand _dossier to B         | COOPERATE           | LIE > DEU     | Liechtenstein handed account data to Germany.
hand B _dossier            | COOPERATE           | CYP > RUS     | Cyprus handed Russia the bank records.
hand over _intelligence to B | COOPERATE           | CHE > FRA     | Switzerland handed over data to France.
hand over _suspect         | COOPERATE           | MMR           | The suspects were handed over by Myanmar.
hand over _suspect to B    | COOPERATE           | MMR > CHN     | Myanmar handed over the suspects to China.
hand over _prisoner to B        | COOPERATE   | TUR > UZB        | Turkey handed over prisoners to Uzbekistan.
hand over B[person]        | COOPERATE           | KAZ > UZB     | Kazakhstan handed over an Uzbek activist.
hand over B[person] to     | COOPERATE           | TZA > MOZ     | Tanzania handed over Mozambican militants to Maputo.
hold drill with B               | COOPERATE & | EGY, SAU         | Egypt held drills with Saudi Arabia.
hold _exercise with B           | COOPERATE & | CHN, RUS         | China held exercises with Russia.
host _exercise with B      | COOPERATE &         | SOM, KOR      | Somalia hosted exercises with South Korea.
import from B                   | COOPERATE   | HUN > RUS        | Hungary imported gas from Russia.
import                          | COOPERATE   | LTU              | Lithuania imported electricity.
import/n from B                 | COOPERATE   | JPN > QAT        | Japan's imports from Qatar rose.
integrate with B                | COOPERATE & | BLR, RUS         | Belarus integrated with Russia.
invest _money in B              | COOPERATE   | SAU > PAK        | Saudi Arabia invested billions in Pakistan.
invest in B                     | COOPERATE   | CHN > ZMB        | China invested in Zambia.
investment/n in B               | COOPERATE   | QAT > EGY        | Qatar's investment in Egypt doubled.
join force with B               | COOPERATE & | MLI, NER         | Mali joined forces with Niger.
join hand with B                | COOPERATE & | THA, LAO         | Thailand joined hands with Laos.
join force                      | COOPERATE & | KEN, ETH         | Kenya and Ethiopia joined forces against the militants.
join _exercise                  | COOPERATE   | PNG              | Papua New Guinea joined the exercises.
joint_venture/n with B     | COOPERATE &         | HUN, VEN      | Hungary's joint venture with Venezuela began.
kick off _exercise with B       | COOPERATE & | KOR, USA         | Seoul kicked off an exercise with Washington.
launch _exercise with B    | COOPERATE &         | SRB, CHN      | Serbia launched exercises with China.
launch venture with B           | COOPERATE & | OMN, IND         | Oman launched a venture with India.
lease _weapon from B       | COOPERATE           | AGO > GRC     | Angola leased helicopters from Greece.
lease _weapon to B         | COOPERATE           | AGO > UGA     | Angola leased helicopters to Uganda.
liaise with B              | COOPERATE &         | SWE, GEO      | Sweden liaised with Georgia.
link up with B                  | COOPERATE & | SDN, TCD         | Sudanese rebels linked up with Chadian rebels.
make cause with B          | COOPERATE &         | NPL, ROU      | Nepal made common cause with Romania.
manoeuvre/n with B[state]  | COOPERATE &         | ZWE, JPN      | Zimbabwe's manoeuvres with Japan began.
merge with B                    | COOPERATE & | MLI:REB, NER:REB | Malian rebels merged with Nigerien rebels.
mount operation with B     | COOPERATE &         | KHM, CHN      | Cambodia mounted an operation with China.
open _border with B             | COOPERATE   | ERI > ETH        | Eritrea opened its border with Ethiopia.
open _exercise with B      | COOPERATE &         | THA, SGP      | Thailand opened drills with Singapore.
operate alongside B             | COOPERATE & | FRA, MLI         | French troops operated alongside Malian soldiers.
operate with B                  | COOPERATE & | JPN, AUS         | Japan operated with Australia in the strait.
order _weapon from B       | COOPERATE           | GHA > PRK     | Ghana ordered missiles from North Korea.
participate in _exercise with B | COOPERATE   | FIN              | Finland participated in exercises with Sweden.
participate in _exercise        | COOPERATE   | TON              | Tonga participated in the exercises.
partner with B                  | COOPERATE & | RWA, BEL         | Rwanda partnered with Belgium.
partnership/n between B         | COOPERATE & | IRN, RUS         | The partnership between Iran and Russia grew.
partnership/n with B            | COOPERATE & | IDN, NLD         | Indonesia's partnership with the Netherlands grew.
pass _intelligence to B    | COOPERATE           | JOR > USA     | Jordan passed intelligence to the United States.
patrol with B                   | COOPERATE & | VNM, THA         | Vietnam patrolled with Thailand.
patrol ~together           | COOPERATE &         | CMR, NGA      | Cameroon and Nigeria patrolled together on the lake.
pool _intelligence         | COOPERATE &         | GBR, LBY      | Britain and Libya pooled intelligence.
pool _intelligence with B  | COOPERATE &         | GBR, LBY      | Britain pooled intelligence with Libya.
pool resource                   | COOPERATE & | EST, LVA         | Estonia and Latvia pooled resources.
prisoner_exchange/n between B | COOPERATE &         | ARM, AZE      | A prisoner exchange between Armenia and Azerbaijan took place.
prisoner_swap/n between B  | COOPERATE &         | RUS, UKR      | A prisoner swap between Russia and Ukraine took place on Friday.
provide _dossier to B      | COOPERATE           | SGP > MYS     | Singapore provided bank records to Malaysia.
provide _intelligence to B | COOPERATE           | GBR > UKR     | Britain provided intelligence to Ukraine.
provide B with _dossier    | COOPERATE           | PAN > ESP     | Panama provided Spain with bank records.
provide B with _intelligence | COOPERATE           | USA > IND     | The United States provided India with intelligence.
pump _fuel to B            | COOPERATE           | KAZ > DEU     | Kazakhstan pumped oil to Germany.
purchase _weapon from B         | COOPERATE   | IDN > FRA        | Indonesia purchased jets from France.
purchase from B                 | COOPERATE   | PAK > CHN        | Pakistan purchased wheat from China.
purchase/n from B               | COOPERATE   | EGY > RUS        | Egypt's purchases from Russia rose.
rehearse with B                 | COOPERATE & | JPN, AUS         | Japan rehearsed with Australia.
relay _intelligence to B   | COOPERATE           | AZE > IRN     | Azerbaijan relayed intelligence to Iran.
render suspect to B        | COOPERATE           | EGY > NGA     | Egypt rendered the suspect to Nigeria.
repatriate remains              | COOPERATE   | PRK              | North Korea repatriated the remains.
restore service with B          | COOPERATE & | IND, LKA         | India restored ferry services with Sri Lanka.
restore trade with B       | COOPERATE &         | JOR, HRV      | Jordan restored trade with Croatia.
resume _exercise with B    | COOPERATE &         | IDN, AUS      | Indonesia resumed patrols with Australia.
resume export to B              | COOPERATE   | BRA > CHN        | Brazil resumed exports to China.
resume flight to B              | COOPERATE   | RUS > EGY        | Russia resumed flights to Egypt.
resume import from B       | COOPERATE           | CAN > IRQ     | Canada resumed imports from Iraq.
resume trade with B             | COOPERATE & | PAK, IND         | Pakistan resumed trade with India.
sail ~together             | COOPERATE &         | JPN, PHL      | Japan and the Philippines sailed together on Monday.
sale/n to B                     | COOPERATE   | USA > TWN        | American sales to Taiwan rose.
sell _fuel to B            | COOPERATE           | CAN > RWA     | Canada sold gas to Rwanda.
sell _weapon to B               | COOPERATE   | SWE > THA        | Sweden sold jets to Thailand.
sell B _weapon                  | COOPERATE   | TUR > UKR        | Turkey sold Ukraine drones.
sell to B                       | COOPERATE   | RUS > CHN        | Russia sold gas to China.
sell B                          | COOPERATE   | FRA              | France sold Greece a frigate.
send _suspect to B         | COOPERATE           | MEX > USA     | Mexico sent cartel bosses to the United States.
send suspect to B               | COOPERATE   | PHL > USA        | The Philippines sent the suspect to the United States.
set up _investment with B  | COOPERATE &         | TUN, NPL      | Tunisia set up a venture with Nepal.
share technology with B         | COOPERATE   | USA > AUS        | The United States shared technology with Australia.
share water with B              | COOPERATE & | IND, PAK         | India shared the water with Pakistan.
share _intelligence with B      | COOPERATE   | USA > UKR        | Washington shared intelligence with Ukraine.
share _intelligence             | COOPERATE & | MYS, IDN         | Malaysia and Indonesia shared intelligence.
sign _contract with B           | COOPERATE & | KWT, CHN         | Kuwait signed a contract with China.
sign contract with B       | COOPERATE &         | EGY, ISR      | Egypt signed a contract with Israel.
sink _money into B         | COOPERATE           | NPL > DEU     | Nepal sank ten million dollars into Germany.
source _fuel from B        | COOPERATE           | HUN > AUS     | Hungary sourced gas from Australia.
stage _exercise with B          | COOPERATE & | BLR, RUS         | Belarus staged drills with Russia.
start _exercise with B     | COOPERATE &         | PHL, JPN      | The Philippines started drills with Japan.
step up _sharing           | COOPERATE           | NOR           | Norway stepped up cooperation.
step up _sharing with B    | COOPERATE &         | ITA, TUN      | Italy stepped up intelligence sharing with Tunisia.
supply _intelligence to B  | COOPERATE           | DEU > TUR     | Germany supplied intelligence to Turkey.
supply electricity to B         | COOPERATE   | LAO > THA        | Laos supplied electricity to Thailand.
supply gas to B                 | COOPERATE   | RUS > ARM        | Russia supplied gas to Armenia.
surrender suspect to B     | COOPERATE           | ISR > IND     | Israel surrendered the suspect to India.
swap _prisoner with B           | COOPERATE & | ISR, LBN         | Israel swapped prisoners with Lebanon.
swap _prisoner                  | COOPERATE & | UKR, RUS         | Ukraine and Russia swapped prisoners.
swap _territory            | COOPERATE &         | NLD, BEL      | The Netherlands and Belgium swapped land.
swap _territory with B     | COOPERATE &         | SRB, KOS      | Serbia swapped villages with Kosovo.
swap/n between B                | COOPERATE & | USA, IRN         | A prisoner swap between the United States and Iran took place.
swap/n of _prisoner             | COOPERATE   | BLR              | The swap of prisoners by Belarus ended.
take part in _exercise with B   | COOPERATE   | GEO              | Georgia took part in exercises with Turkey.
take part in _exercise          | COOPERATE   | PER              | Peru took part in the exercises.
team up with B                  | COOPERATE & | CAN, DNK         | Canada teamed up with Denmark.
tip off B                  | COOPERATE           | SDN > NOR     | Sudan tipped off Norway.
trade _prisoner            | COOPERATE &         | RUS, UKR      | Russia and Ukraine traded 150 prisoners of war.
trade _prisoner with B     | COOPERATE &         | RUS, UKR      | Russia traded prisoners with Ukraine.
trade with B                    | COOPERATE & | SDN, CHN         | Sudan traded with China.
trade in                        | COOPERATE & | IRN, IRQ         | Iran and Iraq traded in local currency.
trade/n between B               | COOPERATE & | IND, BGD         | Trade between India and Bangladesh doubled.
trade/n with B                  | COOPERATE & | CUB, CHN         | Cuba's trade with China fell.
train alongside B               | COOPERATE & | ROU, USA         | Romanian soldiers trained alongside American soldiers.
train with B                    | COOPERATE & | IND, NPL         | India trained with Nepal.
train ~together            | COOPERATE &         | IND, BGD      | Indian and Bangladeshi soldiers trained together.
transfer suspect to B           | COOPERATE   | AGO > PRT        | Angola transferred a suspect to Portugal.
transfer technology to B        | COOPERATE   | FRA > IND        | France transferred technology to India.
transfer to B                   | COOPERATE   | ITA > FRA        | Italy transferred the prisoner to France.
turn over _suspect to B    | COOPERATE           | PAN > USA     | Panama turned over the suspects to the United States.
undertake _exercise with B | COOPERATE &         | SYR, EGY      | Syria undertook exercises with Egypt.
work alongside B                | COOPERATE & | DNK, USA         | Danish troops worked alongside American soldiers.
work in tandem with B      | COOPERATE &         | GEO, MAR      | Georgia worked in tandem with Morocco.
work with B                     | COOPERATE & | DOM, HTI         | The Dominican Republic worked with Haiti.
work together                   | COOPERATE & | ZMB, ZWE         | Zambia and Zimbabwe worked together on the dam.
wrap up _exercise with B   | COOPERATE &         | EGY, BGD      | Egypt wrapped up exercises with Bangladesh.
