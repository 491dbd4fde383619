# pattern | code | who | example     (docs/guide/predicates.md)
absorb _refugee            | AID                 | COL           | Colombia absorbed a million migrants.
accept _refugee from B       | AID | CAN > SYR | Canada accepted refugees from Syria.
accept _refugee              | AID | PRT       | Portugal accepted refugees last week.
add _aid                   | AID                 | NOR           | Norway added ten million euros to the aid budget.
admit _refugee               | AID | DEU       | Germany admitted refugees in September.
aid B                        | AID | CUB > AGO | Angola was aided by Cuba.
aid/n for B                  | AID | TUR > SOM | Turkish aid for Somalia arrived in March.
aid/n to B                   | AID | USA > HTI | American aid to Haiti arrived on Monday.
aid/n                        | AID | KWT       | Kuwait's aid arrived on Monday.
aid_package/n for B        | AID                 | CHN > YEM     | China's aid package for Yemen arrived in May.
aid_package/n to B         | AID                 | JPN > NPL     | Japan's aid package to Nepal arrived in May.
airdrop _relief to B         | AID | RUS > SYR | Russia airdropped food to Syrian villagers.
airdrop                      | AID | JOR       | Jordan airdropped food on Friday.
airdrop/n of _aid          | AID                 | JOR           | Jordan's airdrop of food came on Monday.
airlift _relief to B         | AID | IND > MDV | India airlifted water to the Maldives.
airlift B                    | AID | IND > YEM | India airlifted Yemeni patients to safety.
airlift                      | AID | FRA       | France airlifted the wounded.
airlift/n                    | AID | IND       | India's airlift ended on Sunday.
allocate _aid for B        | AID                 | EUR > YEM     | The European Union allocated funds for Yemen.
allocate _aid to B           | AID | EUR > UKR | The European Union allocated funds to Ukraine.
allocate to B                | AID | CHE > LAO | Switzerland allocated money to Laos.
A[actor] arm B               | AID | IRN > SYR | Iran armed Syrian rebels.
arming/n of B              | AID                 | ARM > JOR     | Armenia's arming of Jordanian rebels began.
A[_peacekeeper] arrive in B | AID #peacekeeping   | KEN > HTI     | Kenyan peacekeepers arrived in Haiti on Tuesday.
A[_aid] arrive in B        | AID                 | IND > LKA     | Indian aid arrived in Sri Lanka.
arrive in B +_aiding       | AID                 | CUB > ITA     | Cuban doctors arrived in Italy to help the hospitals.
assign instructor to B     | AID                 | POL > UKR     | Poland assigned instructors to Ukraine.
assist B +                   | AID | KOR > LAO | South Korea assisted Laos to rebuild the dam.
assist B in                  | AID | FRA > MLI | France assisted Mali in the north.
assist B with                | AID | AUS > FJI | Australia assisted Fiji with helicopters.
assist B                     | AID | TUR > AZE | Azerbaijan was assisted by Turkey.
assist in                    | AID | SGP       | Singapore assisted in the search.
assistance/n for B           | AID | KOR > UGA | Korean assistance for Uganda rose.
assistance/n to B            | AID | JPN > PLW | Japanese assistance to Palau rose in May.
assistance/n                 | AID | JPN       | Japan's assistance arrived in May.
award grant to B             | AID | USA > NPL | The United States awarded a grant to Nepal.
award grant                  | AID | NLD       | The Netherlands awarded a grant.
bail out B                   | AID | DEU > GRC | Germany bailed out Greece.
bailout/n for B              | AID | EUR > GRC | The European Union's bailout for Greece cost billions.
bailout/n of B               | AID | EUR > CYP | The European Union's bailout of Cyprus cost billions.
bankroll B                   | AID | ARE > EGY | The United Arab Emirates bankrolled Egypt.
bring _relief to B           | AID | TUR > SOM | Turkey brought food to Somalia.
bring B _aid               | AID                 | MDG:CVL > MDG:MIL | Malagasy residents brought Malagasy soldiers food.
bring B _relief            | AID                 | MDG:CVL > MDG:MIL | Malagasy residents brought Malagasy soldiers food.
bring rice to B            | AID                 | MDG:CVL > MDG:MIL | Malagasy residents brought rice to Malagasy soldiers.
bring out _wounded         | AID                 | NGO:MED       | The Red Cross brought out the wounded.
bring through B            | AID                 | IND > NPL     | India brought through Nepalese students.
bring to safety B          | AID                 | TUR:MIL > AFG | Turkish troops brought to safety Afghan students.
build _building for B        | AID | QAT > SDN | Qatar built houses for Sudanese refugees.
build _building in B         | AID | SAU > DJI | Saudi Arabia built a hospital in Djibouti.
cancel _debt               | AID                 | FRA           | France cancelled the debt.
cancel _debt of B          | AID                 | PER > GAB     | Peru cancelled the debt of Gabon.
care for B                   | AID | JOR > SYR | Jordan cared for Syrian refugees.
channel _aid to B            | AID | GBR > YEM | Britain channelled aid to Yemen.
chip in _money for B       | AID                 | KOR > AGO     | South Korea chipped in funds for Angola.
chip in with _money        | AID                 | IRL           | Ireland chipped in with nine million euros.
clear _bomb                | AID                 | DNK           | Denmark cleared mines from the fields.
clear mine                 | AID                 | GBR           | Britain cleared mines.
coach B                    | AID                 | MLI:MIL > KEN | Malian soldiers coached Kenya.
coach B[armed]             | AID                 | JOR > PSE:COP | Jordan coached Palestinian police.
cofinance B                | AID                 | EUR > ALB     | The European Union cofinanced the Albanian government's project.
collect _aid for B         | AID                 | AZE > SYR     | Azerbaijan collected food for Syria.
come to aid of B           | AID                 | GEO > NGA     | Georgia came to the aid of Nigeria.
come to rescue of B        | AID                 | LBY > SWE     | Libya came to the rescue of Sweden.
compensate B                 | AID | ISR > TUR | Israel compensated Turkey for the raid.
contribute _aid to B         | AID | SWE > HTI | Sweden contributed money to Haiti.
contribute _peacekeeper    | AID #peacekeeping   | GHA           | Ghana contributed peacekeepers.
contribute _troops to B      | AID | URY > COD | Uruguay contributed troops to Congo.
contribute to B              | AID | AUT > MDA | Austria contributed to Moldova's budget.
contribute _aid              | AID | KAZ       | Kazakhstan contributed medicine.
deliver                    | AID                 | EGY           | Egypt delivered the generators.
deliver _aid in B            | AID | NOR > YEM | Norway delivered aid in Yemen.
deliver _aid to B            | AID | USA > UKR | The United States delivered missiles to Ukraine.
deliver to B                 | AID | EGY > LBN | Egypt delivered tents to Lebanon.
deliver _aid                 | AID | MDA       | Moldova delivered food on Friday.
delivery/n of _aid to B | AID | IRN > LBN | Iran's delivery of fuel to Lebanon began in May.
delivery/n of _weapon to B | AID                 | TUR > ETH     | The delivery of Turkish drones to Ethiopia began in March.
delivery/n to B              | AID | DEU > UKR | German deliveries to Ukraine began in May.
demine _territory          | AID                 | JPN           | Japan demined the fields.
A[_peacekeeper] deploy     | AID #peacekeeping   | RUS           | Russian peacekeepers deployed along the corridor.
deploy _observer           | AID #peacekeeping   | NOR           | Norway deployed ceasefire monitors.
deploy _observer along     | AID #peacekeeping   | IGO           | The OSCE deployed monitors along the front line.
deploy _observer in B      | AID #peacekeeping   | EUR > KEN     | The European Union deployed election monitors in Kenya.
deploy _observer to B      | AID #peacekeeping   | EUR > ZMB     | The European Union deployed military observers to Zambia.
deploy _peacekeeper        | AID #peacekeeping   | BGD           | Bangladesh deployed peacekeepers.
deploy _peacekeeper in B   | AID #peacekeeping   | UNO > MLI     | The United Nations deployed peacekeepers in Mali.
deploy _peacekeeper to B   | AID #peacekeeping   | IND > SSD     | India deployed peacekeepers to South Sudan.
deploy _police +_aiding    | AID                 | KEN > HTI     | Kenya deployed police officers to help Haiti.
deploy _troops +_aiding    | AID #military       | TUR > QAT     | Turkey deployed soldiers to protect Qatar.
deploy _troops on _peacekeeping | AID #peacekeeping   | FJI           | Fiji deployed soldiers on a peacekeeping mission.
A[_peacekeeper] deploy in B | AID #peacekeeping   | RWA > CAF     | Rwandan peacekeepers deployed in Bangui.
deploy observer in B         | AID | EUR > KEN | The European Union deployed observers in Kenya.
deploy observer to B         | AID | EUR > ZMB | The European Union deployed observers to Zambia.
A[_peacekeeper] deploy to B | AID #peacekeeping   | RWA > MOZ     | Rwandan peacekeepers deployed to Mozambique.
deployment/n of _peacekeeper | AID #peacekeeping | NGA > LBR | The deployment of Nigerian peacekeepers to Liberia began on Monday.
deployment/n of _troops on _peacekeeping | AID #peacekeeping   | NGA           | Nigeria's deployment of soldiers on a peacekeeping mission began.
deposit _money in          | AID                 | SAU > PAK     | Saudi Arabia deposited two billion dollars in Pakistan's central bank.
disburse _aid to B           | AID | EUR > TUN | The European Union disbursed funds to Tunisia.
disburse _aid                | AID | UNO       | The World Bank disbursed the loan.
disburse _money            | AID                 | UNO           | The IMF disbursed a second tranche.
disburse _money to B       | AID                 | KEN > SRB     | Kenya disbursed funds to Serbia.
dish out _aid to B         | AID                 | UKR > ZWE     | Ukraine dished out food to Zimbabwe.
dispatch _aid to B         | AID                 | TUR > LBY     | Turkey dispatched aid to Libya.
dispatch _observer to B    | AID #peacekeeping   | IGO > HND     | The Organization of American States dispatched election observers to Honduras.
dispatch _troops +_aiding  | AID #military       | RWA > MOZ     | Rwanda dispatched soldiers to help Mozambique.
dispatch doctor to B         | AID | CUB > ITA | Cuba dispatched doctors to Italy.
dispatch medic to B        | AID                 | CHN > IRN     | China dispatched medics to Iran.
dispatch rescuer to B      | AID                 | ISR > TUR     | Israel dispatched rescuers to Turkey.
dispatch team to B           | AID | JPN > NPL | Japan dispatched a rescue team to Nepal.
dispatch _relief to B        | AID | CHN > TON | China dispatched water to Tonga.
dispatch/n of _aid to B    | AID                 | IND > DEU     | India's dispatch of food to Germany began.
distribute _aid among B      | AID | UGA > COD | Uganda distributed tents among Congolese refugees.
distribute _aid to B         | AID | EGY > SDN | Egypt distributed food to Sudanese refugees.
distribute to B              | AID | LBN > SYR | Lebanon distributed bread to Syrian refugees.
distribute _aid              | AID | PAK       | Pakistan distributed food on Monday.
distribute                   | AID | KEN       | Kenya distributed maize.
dole out _aid to B         | AID                 | UKR > VNM     | Ukraine doled out food to Vietnam.
donate _aid to B             | AID | IND > AFG | India donated wheat to Afghanistan.
donate _vaccine to B         | AID | CHN > ZWE | China donated vaccines to Zimbabwe.
donate to B                  | AID | BRA > HTI | Brazil donated rice to Haiti.
donate _aid                  | AID | KWT       | Kuwait donated blankets.
donate                       | AID | EST       | Estonia donated a field hospital.
donation/n to B              | AID | TWN > JPN | Taiwan's donation to Japan was the largest.
donation/n                   | AID | IRL       | Ireland's donation helped the villagers.
donor/n of _aid in B       | AID                 | CAN > HTI     | Canada is the largest donor of aid in Haiti.
donor/n of _aid to B       | AID                 | NOR > PSE     | Norway is the largest donor of aid to the Palestinian government.
donor/n to B               | AID                 | DEU > AFG     | Germany is the largest donor to Afghanistan.
drill B[armed]             | AID                 | ERI > SOM:MIL | Eritrea drilled Somali recruits.
drop _aid over             | AID                 | JOR           | Jordan dropped food over the city.
drop _aid to B             | AID                 | ITA > PAK     | Italy dropped food to Pakistani villagers.
drop _relief               | AID                 | UNO           | The United Nations dropped food.
drop _relief over B        | AID                 | JOR > SYR     | Jordan dropped food parcels over Syria.
drop _relief to B          | AID                 | EGY > SDN     | Egypt dropped food parcels to Sudan.
equip B with                 | AID | USA > PHL | The United States equipped the Philippines with boats.
equip B                      | AID | TUR > LBY | Turkey equipped Libyan soldiers.
escort _convoy             | AID                 | SYR:REB       | Syrian rebels escorted the convoy.
escort B to safety           | AID | RUS > SYR | Russia escorted Syrian villagers to safety.
evacuate B from              | AID | FRA > SDN | France evacuated Sudanese students from Khartoum.
evacuate B                   | AID | IND > AFG | Afghan students were evacuated by India.
evacuate civilian            | AID | UKR       | Ukraine evacuated civilians from the town.
evacuate wounded             | AID | SYR       | Syria evacuated the wounded.
evacuation/n of B            | AID | GBR > AFG | The British evacuation of Afghan interpreters ended in August.
extend _money to B         | AID                 | FRA > GHA     | France extended a loan to Ghana.
extend _aid to B             | AID | IND > BGD | India extended a loan to Bangladesh.
feed B                       | AID | KEN > SOM | Kenya fed Somali refugees.
ferry _aid to B              | AID | CYP > PSE | Cyprus ferried aid to Palestinian civilians.
ferry B to safety          | AID                 | BLR > BOL     | Belarus ferried Bolivian citizens to safety.
ferry in _aid              | AID                 | GRC           | Greece ferried in tents.
finance _building in B       | AID | KWT > BIH | Kuwait financed a hospital in Bosnia.
finance B                    | AID | QAT > LBY | Qatar financed Libyan rebels.
finance                      | AID | ARE       | The United Arab Emirates financed the project.
fish B from                | AID                 | UGA > KOR     | Uganda fished South Korean sailors from the sea.
fly _aid to B                | AID | ITA > JOR | Italy flew tents to Jordan.
fly _relief into B         | AID                 | FRA > TCD     | France flew food into Chad.
fly in _relief             | AID                 | CUB           | Cuba flew in doctors.
fly out B                  | AID                 | JOR > NGA     | Jordan flew out Nigerian farmers.
fly ~home B | AID | GIN | Guinea flew home fifty of its citizens on Thursday.
fly in _aid                  | AID | DNK       | Denmark flew in supplies.
foot bill for B            | AID                 | GHA > ZMB     | Ghana footed the bill for Zambia.
forgive _debt                | AID | CHN       | China has forgiven the debt.
A[MIL,COP] free _crew      | AID                 | IND:MIL       | Indian commandos freed the crew.
free _hostage                | AID | NGA:MIL   | Nigerian soldiers freed the hostages.
free B from rubble         | AID                 | ESP > PAK     | Spain freed Pakistani citizens from the rubble.
free up _money for B       | AID                 | ARM > KAZ     | Armenia freed up funds for Kazakhstan.
fund _building in B          | AID | TUR > ALB | Turkey funded a mosque in Albania.
fund B                       | AID | IRN > LBN | Lebanese militants were funded by Iran.
fund                         | AID | LUX       | Luxembourg funded the programme.
funding/n for B              | AID | CAN > HTI | Canadian funding for Haiti rose.
funding/n to B               | AID | GBR > ETH | British funding to Ethiopia fell last year.
funnel _aid to B           | AID                 | QAT > LBY:REB | Qatar funnelled arms to Libyan rebels.
furnish _aid to B          | AID                 | PAK > JOR     | Pakistan furnished weapons to Jordan.
furnish B with             | AID                 | ZMB > POL     | Zambia furnished Poland with radars.
furnish B with _aid        | AID                 | JPN > IDN     | Japan furnished Indonesia with weapons.
get _aid from A            | AID                 | CHN > KHM     | Cambodia got a loan from China.
give _aid to B               | AID | RUS > BLR | Russia gave money to Belarus.
give _asylum to B            | AID | ECU > AUS | Ecuador gave asylum to an Australian activist.
give _equipment to B       | AID                 | USA > KEN:COP | The United States gave trucks to Kenyan police.
give B _aid                  | AID | USA > EGY | The United States gave Egypt aid.
give B _asylum               | AID | KEN > UGA | Kenya gave the Ugandan activists asylum.
give _aid                    | AID | MLT       | Malta gave money last week.
give _asylum                 | AID | MRT       | Mauritania gave shelter to the refugees.
give B asylum in A[place]  | AID                 | CRI > HND:JUD | A Honduran judge was given asylum in Costa Rica.
go to aid of B             | AID                 | YEM > KHM     | Yemen went to the aid of Cambodia.
grant _aid to B              | AID | IND > MUS | India granted a loan to Mauritius.
grant _asylum to B           | AID | CHE > ERI | Switzerland granted asylum to Eritrean activists.
grant _money to B          | AID                 | TUR > VNM     | Turkey granted a loan to Vietnam.
grant B _aid                 | AID | JPN > VUT | Japan granted Vanuatu a loan.
grant B _asylum              | AID | NIC > SLV | Nicaragua granted the Salvadoran activists asylum.
grant _asylum                | AID | CRI       | Costa Rica granted asylum on Monday.
grant B asylum in A[place] | AID                 | CAN > AFG     | An Afghan journalist was granted asylum in Canada.
grant/n to B               | AID                 | RWA > VNM     | Rwanda's grant to Vietnam came on Monday.
hand _aid to B             | AID                 | NOR > PHL     | Norway handed relief supplies to the Philippines.
hand _equipment to B       | AID                 | JPN > KEN     | Japan handed two patrol vessels to Kenya.
hand B _aid                | AID                 | JPN > FJI     | Japan handed Fiji three tents.
hand B _equipment          | AID                 | JPN > FJI     | Japan handed Fiji two ambulances.
hand out _aid              | AID                 | ZMB           | Zambia handed out food.
hand out _aid to B         | AID                 | ESP > COD     | Spain handed out food to Congolese villagers.
hand out _relief to B        | AID | MEX > HND | Mexico handed out food to Honduran migrants.
hand over _aid to B        | AID                 | TUR > SOM     | Turkey handed over medical supplies to Somalia.
hand over _equipment to B  | AID                 | JPN > PHL     | Japan handed over five radars to the Philippine navy.
hand over _relief to B       | AID | CHN > SLB | China handed over supplies to the Solomon Islands.
hand out _relief             | AID | ROU       | Romania handed out blankets.
hand B _vehicle            | AID                 | NOR > MWI     | Norway handed Malawi forty lorries.
harbor B                     | AID | PAK > AFG | Pakistan harbored Afghan militants.
harbour B                    | AID | SDN > ETH | Sudan harboured Ethiopian rebels.
A[_aid] help B             | AID                 | JPN > KEN     | Japanese aid helped Kenyan farmers.
help B +                     | AID | NLD > IDN | The Netherlands helped Indonesia to fight the floods.
help B +AID                  | AID | DEU > UKR | Germany helped Ukraine to rebuild the hospital.
help B with                  | AID | GRC > ALB | Greece helped Albania with tents.
help B                       | AID | PAK > TUR | Turkey was helped by Pakistan.
help +_build | AID | CHN | China helped Laos build a railway.
help/n to B                  | AID | ISR > TUR | Israel's help to Turkey came fast.
hospitalise B                | AID | ISR > SYR | Israel hospitalised Syrian civilians.
host _refugee              | AID                 | UGA           | Uganda hosted thousands of refugees.
house _refugee             | AID                 | POL           | Poland housed a million refugees.
inject _money into         | AID                 | JPN           | Japan injected funds into the bank.
inject money into B          | AID | QAT > TUR | Qatar injected money into Turkey.
inoculate B                | AID                 | KEN > NER     | Kenya inoculated Nigerien refugees.
issue _aid to B            | AID                 | UNO > ETH     | The UN issued grain to Ethiopia.
join _peacekeeping         | AID #peacekeeping   | BGD:COP       | Bangladeshi police joined the peacekeeping mission.
keep B ~afloat             | AID                 | VEN > CUB     | Venezuela kept Cuba afloat.
kit out B                  | AID                 | FRA > LBN:MIL | France kitted out the Lebanese army.
A[_peacekeeper] land in B  | AID #peacekeeping   | FJI > PNG     | Fijian peacekeepers landed in Papua New Guinea.
land in B +_aiding         | AID                 | KEN:COP > HTI | Kenyan police landed in Haiti to help the force.
lavish _aid on B           | AID                 | KOR > HUN     | South Korea lavished aid on Hungary.
lend _aid to B             | AID                 | GAB > CHL     | Gabon lent money to Chile.
lend _money to B             | AID | FRA > CIV | France lent money to the Ivory Coast.
lend B _money                | AID | CHN > ECU | China lent Ecuador money.
lend hand to B             | AID                 | CAN > IRN     | Canada lent a hand to Iran.
lend to B                    | AID | RUS > CUB | Russia lent to Cuba.
lend B                       | AID | AUS > PNG | Australia lent Papua New Guinea a helicopter.
lift B to safety           | AID                 | PRK > CHL     | North Korea lifted Chilean sailors to safety.
loan B                       | AID | LBY > UGA | Libya loaned Uganda millions.
loan/n to B                  | AID | CHN > PAK | The Chinese loan to Pakistan was extended.
medevac B                  | AID                 | ISR > ROU     | Israel medevaced Romanian soldiers.
mentor B                     | AID | GBR > AFG | Britain mentored Afghan soldiers.
mobilise _aid for B          | AID | EUR > TUR | The European Union mobilised aid for Turkey.
move B to safety           | AID                 | > UKR         | Ukrainian villagers were moved to safety.
move B to shelter          | AID                 | > THA         | Thai villagers were moved to shelters.
nurse B                      | AID | JOR > IRQ | Jordan nursed Iraqi patients.
offer B _asylum | AGREE | VEN | Venezuela offered the American activist asylum.
offer sanctuary to B       | AID                 | NOR > SOM     | Norway gave sanctuary to Somali fishermen.
offload _aid in B          | AID                 | RUS > SYR     | Russia offloaded grain in Syria.
open _border to _refugee   | AID #asylum         | TUR           | Turkey opened its borders to the refugees.
open camp for B            | AID                 | JPN > ITA     | Japan opened a camp for Italian refugees.
open door to _refugee      | AID #asylum         | UGA           | Uganda opened its doors to the refugees.
open hospital for B        | AID                 | EGY > SDN     | Egypt opened a field hospital for Sudanese refugees.
open line to B             | AID                 | ZWE > GEO     | Zimbabwe opened a credit line to Georgia.
open school to B[REF]      | AID                 | GMB > SEN:REF | Gambia opened its schools to Senegalese refugees.
open school to B           | AID                 | GMB > SEN     | Gambia opened its schools to Senegalese refugees.
open door to B[REF]        | AID                 | COL > VEN:REF | Colombia opened its doors to Venezuelan refugees.
outfit B                   | AID                 | UGA > TUR     | Uganda outfitted Turkey.
outfit B with _equipment   | AID                 | USA > COL:MIL | The United States outfitted the Colombian army with rifles.
parachute _relief to B     | AID                 | FRA > MLI     | France parachuted food to Mali.
participate in _peacekeeping | AID | URY       | Uruguay participated in a peacekeeping mission.
pay compensation to B        | AID | LBY > USA | Libya paid compensation to American victims.
pay _money to B              | AID | EUR > TUR | The European Union paid billions to Turkey.
pay B _money                 | AID | ITA > LBY | Italy paid Libya millions.
pay for                    | AID                 | VNM           | Vietnam paid for the clinic.
pay for _aid                 | AID | DEU       | Germany paid for the supplies.
pay B                        | AID | LBY > GBR | Libya paid British families.
pay compensation             | AID | JPN       | Japan paid compensation to the victims.
plough _money into B       | AID                 | VEN > BEL     | Venezuela ploughed funds into Belgium.
pluck B from               | AID                 | ITA > ITA:REF    | The Italian navy plucked 230 refugees from the sea.
pluck to safety B          | AID                 | IND:MIL > BGD | Indian soldiers plucked to safety Bangladeshi workers.
pour _money into B           | AID | USA > AFG | The United States poured money into Afghanistan.
present _equipment to B    | AID                 | CHN > LKA     | China presented buses and medical equipment to Sri Lanka.
prop up B                  | AID                 | CHL > ESP     | Chile propped up Spain.
protect B                    | AID | UNO > SSD | The United Nations protected South Sudanese civilians.
provide B with _aid          | AID | USA > KEN | The United States provided Kenya with helicopters.
provide _aid for B           | AID | ETH > SSD | Ethiopia provided food for South Sudanese refugees.
provide _aid to B            | AID | USA > PAK | The United States provided assistance to Pakistan.
provide _asylum to B         | AID | COD > BDI | Congo provided refuge to Burundian refugees.
provide B with               | AID | CZE > UKR | Prague provided Ukraine with tanks.
provide B _aid               | AID | IRN > SDN | Iran provided Sudan weapons.
provide for B[civilian]    | AID                 | LBN > SYR     | Lebanon provided for Syrian refugees.
provide to B                 | AID | BGR > UKR | Bulgaria provided shells to Ukraine.
provide B                    | AID | FRA > UKR | France provided Ukrainian soldiers with boots.
provide _aid                 | AID | SVK       | Slovakia provided medicine on Monday.
provision/n of _aid to B     | AID | FRA > LBN | France's provision of aid to Lebanon began.
pull B from _ruin          | AID                 | TUR > MAR     | Turkish rescuers pulled Moroccan villagers from the rubble.
pull from rubble           | AID                 | SYR:CVL       | Syrian volunteers pulled a boy from the rubble.
pump _money into B           | AID | SAU > EGY | Saudi Arabia pumped billions into Egypt.
put up _money for B        | AID                 | LBY > COL     | Libya put up funds for Colombia.
raise _money for B[actor]  | AID                 | BRA > FRA     | Brazil raised ten million dollars for France.
A[_aid] reach B            | AID                 | TUR > SOM     | Turkish aid reached Somalia.
reach B with                 | AID | UNO > MMR | The United Nations reached Burmese villagers with food.
rearm B                    | AID                 | EST > PER     | Estonia rearmed Peru.
rearming/n of B            | AID                 | HUN > TUR     | Hungary's rearming of Turkish rebels began.
rebuild _building in B       | AID | TUR > LBY | Turkey rebuilt a hospital in Libya.
rebuild _building            | AID | EGY       | Egypt rebuilt the houses.
receive _aid from A        | AID                 | UKR > MWI     | Malawi received maize from Ukraine.
receive _money from A      | AID                 | SAU > PAK     | Pakistan received a loan from Saudi Arabia.
receive _weapon from A     | AID                 | USA > UKR     | Ukraine received tanks from the United States.
rehouse B                  | AID                 | BGD > VEN     | Bangladesh rehoused Venezuelan refugees.
release _money for B       | AID                 | RWA > BRA     | Rwanda released funds for Brazil.
release _money to B          | AID | UNO > GHA | The World Bank released funds to Ghana.
relief/n to B                | AID | IND > NPL | Indian relief to Nepal arrived on Sunday.
relief_package/n for B     | AID                 | IND > MDV     | India's relief package for the Maldives arrived in May.
remit _money to B          | AID                 | CUB > MOZ     | Cuba remitted ten million dollars to Mozambique.
repair _ship               | AID                 | ITA           | Italy repaired the patrol boats.
repatriate B                 | AID | SDN > SSD | Sudan repatriated South Sudanese refugees.
reschedule _debt           | AID                 | FRA           | France rescheduled the debt.
reschedule _debt of B      | AID                 | NER > FRA     | Niger rescheduled the debt of France.
rescue B from                | AID | ESP > MAR | Spain rescued Moroccan migrants from the sea.
rescue B                     | AID | ITA > LBY | Libyan migrants were rescued by Italy.
rescue _hostage              | AID | FRA:MIL   | French commandos rescued the hostages.
rescue                       | AID | TUN       | Tunisia rescued the migrants.
rescue/n of B                | AID | ITA > EGY | Italy's rescue of Egyptian migrants was praised.
resettle B                   | AID | USA > MMR | The United States resettled Burmese refugees.
restock B                  | AID                 | SWE > AUS     | Sweden restocked Australia.
restore _money to B        | AID                 | NLD > RWA     | The Netherlands restored budget support to Rwanda.
restore _utility to B        | AID | RUS > GEO | Russia restored gas to Georgia.
restructure _debt          | AID                 | FRA           | France restructured the debt.
restructure _debt of B     | AID                 | CAN > LBY     | Canada restructured the debt of Libya.
resume _aid                | AID                 | SWE           | Sweden resumed food aid in May.
resume _aid for B          | AID                 | CAN > MLI     | Canada resumed development aid for Mali.
resume _aid to B           | AID                 | DEU > UGA     | Germany resumed budget support to Uganda.
resume delivery            | AID                 | UNO           | The United Nations resumed deliveries.
resume delivery to B       | AID                 | UNO > SDN     | The United Nations resumed deliveries to Sudanese camps.
route _aid to B            | AID                 | PRK > TUN     | North Korea routed aid to Tunisia.
rush _aid                  | AID                 | IRN           | Iran rushed supplies on Monday.
rush _aid to B             | AID                 | IND > NPL     | India rushed supplies to Nepal.
rush to aid of B           | AID                 | IND > KHM     | India rushed to the aid of Cambodia.
save B                       | AID | GRC > SYR | Greece saved Syrian migrants.
save                         | AID | GRC       | Greece saved the migrants.
second _police to B        | AID                 | TUN > BRA     | Tunisia seconded police to Brazil.
send _observer to B        | AID #peacekeeping   | IGO > COM     | The African Union sent election monitors to the Comoros.
send _peacekeeper          | AID #peacekeeping   | FIN           | Finland sent peacekeepers.
send _peacekeeper to B     | AID #peacekeeping   | IDN > LBN     | Indonesia sent peacekeepers to Lebanon.
send _expert            | AID                 | IGO           | The OSCE sent two monitors.
send _expert +          | AID                 | USA           | The United States sent an adviser to help the mediators.
send _expert to B       | AID                 | USA > SEN     | The United States sent an adviser to Senegal.
send _plane +_aiding       | AID #military       | EST > LTU     | Estonia sent jets to protect Lithuania.
send _troops +_aiding      | AID #military       | PRK > RUS     | North Korea sent troops to support Russia's war.
send _troops on _peacekeeping | AID #peacekeeping   | NPL           | Nepal sent soldiers on a peacekeeping mission.
send adviser to B          | AID                 | TUR > LBY     | Turkey sent advisers to Libya.
send doctor                | AID                 | CUB           | Cuba sent 40 doctors.
send doctor to B             | AID | CUB > VEN | Cuba sent doctors to Venezuela.
send engineer to B         | AID                 | ITA > NPL     | Italy sent engineers to Nepal.
send expert to B             | AID | NOR > CYP | Norway sent experts to Cyprus.
send firefighter to B      | AID                 | GRC > CYP     | Greece sent firefighters to Cyprus.
send in _aid               | AID                 | CUB           | Cuba sent in food.
send instructor            | AID                 | CAN           | Canada sent 40 instructors.
send instructor to B       | AID                 | DNK > UKR     | Denmark sent instructors to Ukraine.
send medic to B            | AID                 | CUB > ITA     | Cuba sent medics to Italy.
send nurse to B            | AID                 | CUB > AGO     | Cuba sent nurses to Angola.
send observer to B           | AID | IGO > COM | The African Union sent observers to the Comoros.
send rescuer               | AID                 | MEX           | Mexico sent rescuers.
send rescuer to B            | AID | GRC > TUR | Greece sent rescuers to Turkey.
send team to B               | AID | MEX > TUR | Mexico sent a team to Turkey.
send _aid to B               | AID | IRN > LBN | Iran sent fuel to Lebanon.
send _relief to B            | AID | ARE > SDN | The United Arab Emirates sent tents to Sudan.
send _vaccine to B           | AID | IND > BRA | India sent vaccines to Brazil.
send B _aid                  | AID | CHN > PRK | China sent North Korea food.
send expert                  | AID | CHE       | Switzerland sent experts.
send team                    | AID | SGP       | Singapore sent a rescue team.
set up _clinic             | AID                 | ITA           | Italy set up a field hospital.
set up _clinic in B        | AID                 | ITA > LBN     | Italy set up a field hospital in Lebanon.
set up camp for B          | AID                 | KAZ > KEN     | Kazakhstan set up a camp for Kenyan refugees.
shelter B                    | AID | UGA > SSD | Uganda sheltered South Sudanese refugees.
shield B from              | AID                 | JOR > JOR:REF    | Jordan shielded the refugees from the cold.
ship _aid                  | AID                 | IND           | India shipped rice and vaccines.
ship _aid to B               | AID | UKR > ETH | Ukraine shipped grain to Ethiopia.
ship _equipment to B       | AID                 | UKR > SOM     | Ukraine shipped grain to Somalia.
ship _weapon to B          | AID                 | BGR > UKR     | Bulgaria shipped ammunition to Ukraine.
ship in _aid               | AID                 | IND           | India shipped in rice.
shipment/n of _aid to B    | AID                 | ERI > NGA     | Eritrea's shipment of wheat to Nigeria began.
shipment/n of _weapon to B | AID                 | RWA > GEO     | Rwanda's shipment of missiles to Georgia began.
shower B with _aid         | AID                 | MOZ > EGY     | Mozambique showered Egypt with aid.
sign off on _aid           | AID                 | CAN           | Canada signed off on the aid.
smuggle _weapon to B         | AID | IRN > YEM | Iran smuggled missiles to Yemeni rebels.
spend _money on B            | AID | DEU > SYR | Germany spent millions on Syrian refugees.
spend on B[actor]          | AID                 | DEU > SYR:REF | Germany spent a billion euros on Syrian refugees.
sponsor B                    | AID | LBY > IRL | Libya sponsored Irish rebels.
station _observer in B     | AID #peacekeeping   | UNO > NPL     | The United Nations stationed military observers in Nepal.
stump up _money for B      | AID                 | SYR > BEL     | Syria stumped up funds for Belgium.
subsidise B                  | AID | RUS > BLR | Russia subsidised Belarus for years.
subsidize B                  | AID | VEN > CUB | Venezuela subsidized Cuba.
subsidy/n to B             | AID                 | GHA > AUS     | Ghana's subsidies to Australia came on Monday.
supply _aid to B             | AID | USA > UKR | The United States supplied weapons to Ukraine.
supply _weapon to B          | AID | PRK > RUS | North Korea supplied shells and missiles to Russia.
supply B with                | AID | CHN > TZA | China supplied Tanzania with trucks.
supply _aid                  | AID | HUN       | Hungary supplied medicine.
supply/n of _weapon to B   | AID                 | CAN > ESP     | Canada's supply of missiles to Spain began.
A[_aid] support B          | AID                 | AUS > PAK     | Australian aid supported Pakistani girls.
support B with _aid          | AID | NLD > UKR | The Netherlands supported Ukraine with tanks.
take in _refugee from B      | AID | POL > UKR | Poland took in refugees from Ukraine.
take in B[civilian]          | AID | TCD > SDN | Chad took in Sudanese refugees.
take in _refugee             | AID | MDA       | Moldova took in refugees.
take in _prisoner          | AID                 | HUN           | Hungary took in the prisoners.
take in B[CRM]             | AID                 | ESP > CUB:CRM | Spain took in Cuban prisoners.
teach B[armed]             | AID                 | CHN > SLB:COP | Chinese officers taught Solomon Islands police.
top up _aid                | AID                 | DEU           | Germany topped up its food aid.
train B                      | AID | GBR > UKR | Ukrainian soldiers were trained by Britain.
training/n of B            | AID                 | BRA > MLI     | Brazil's training of Malian soldiers began.
transfer _money to B         | AID | QAT > PSE | Qatar transferred money to Palestinian officials.
transfer _weapon to B        | AID | USA > PHL | The United States transferred ships and missiles to the Philippines.
transfer/n of _weapon to B | AID                 | KHM > FRA     | Cambodia's transfer of missiles to France began.
treat B in                   | AID | DEU > UKR | Germany treated Ukrainian soldiers in Berlin.
treat B                      | AID | ISR > SYR | Israel treated Syrian civilians.
treat wounded                | AID | PAK       | Pakistan treated the wounded.
truck _aid to B            | AID                 | MLI > BRA     | Mali trucked water to Brazil.
truck in _aid              | AID                 | UZB           | Uzbekistan trucked in flour.
truck in _aid for B        | AID                 | UZB > KGZ     | Uzbekistan trucked in flour for Kyrgyz villagers.
turn over _equipment to B  | AID                 | USA > PHL:MIL | The United States turned over rifles to the Philippine army.
underwrite _money          | AID                 | LVA           | Latvia underwrote the loan.
unfreeze _aid for B        | AID                 | EUR > PSE     | The European Union unfroze the funding for the Palestinians.
vaccinate B                  | AID | EGY > SDN | Egypt vaccinated Sudanese refugees.
waive _debt                | AID                 | FRA           | France waived the debt.
waive _debt of B           | AID                 | ESP > SWE     | Spain waived the debt of Sweden.
welcome _refugee             | AID | ROU       | Romania welcomed refugees at the border.
winch B to safety          | AID                 | SRB > COL     | Serbia winched Colombian sailors to safety.
wipe out _debt of B        | AID                 | LTU > PAK     | Lithuania wiped out the debt of Pakistan.
wire _money to B           | AID                 | ISR > UKR     | Israel wired ten million dollars to Ukraine.
wire B _money              | AID                 | SVN > MDA     | Slovenia wired Moldova four million euros.
write off _debt              | AID | RUS       | Russia wrote off the debt of Mozambique.
write off _debt of B       | AID                 | SRB > LVA     | Serbia wrote off the debt of Latvia.
write off _money in debt   | AID                 | CHN           | China wrote off 40 million dollars in debt.
