# pattern | code | who | example     (docs/guide/predicates.md)
abduct                        | ASSAULT abduct         | SOM:REB           | Somali militants abducted the town on Tuesday.
abduct B                      | ASSAULT abduct         | ETH:MIL > ERI:MIL | Ethiopian forces abducted Eritrean troops on Monday.
abduction/n                   | ASSAULT abduct         | SYR:REB           | Syrian rebels' abduction drew attention last week.
abduction/n of B              | ASSAULT abduct         | IND:MIL > PAK:MIL | Indian troops' abduction of Pakistani soldiers drew attention on Tuesday.
aggression/n against B        | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels' aggression against Turkish soldiers drew attention on Monday.
air raid                      | ASSAULT aerial         | SDN:MIL           | Sudanese soldiers aired a raid on Friday.
air strike                    | ASSAULT aerial         | COL:REB           | Colombian rebels aired a strike last week.
air-strike/n                  | ASSAULT aerial         | ISR:MIL           | Israeli soldiers' air-strike drew attention on Friday.
airstrike/n                   | ASSAULT aerial         | SOM:REB           | Somali militants' airstrike drew attention on Tuesday.
airstrike/n on B              | ASSAULT aerial         | ETH:MIL > ERI:MIL | Ethiopian forces' airstrike on Eritrean troops drew attention on Monday.
ambush                        | ASSAULT                | RUS:MIL           | Russian troops ambushed the town last week.
ambush B                      | ASSAULT                | IND:MIL > PAK:MIL | Indian troops ambushed Pakistani soldiers on Friday.
ambush/n                      | ASSAULT                | ISR:MIL           | Israeli soldiers' ambush drew attention on Tuesday.
ambush/n of B                 | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels' ambush of Turkish soldiers drew attention on Monday.
annihilate                    | ASSAULT                | ETH:MIL           | Ethiopian forces annihilated the town on Monday.
arson/n                       | ASSAULT destroy        | ISR:MIL           | Israeli soldiers' arson drew attention on Friday.
assassinate                   | ASSAULT targeted       | RUS:MIL           | Russian troops assassinated the town last week.
assassinate B                 | ASSAULT targeted       | SDN:MIL > SDN:CVL | Sudanese villagers were assassinated by Sudanese soldiers on Tuesday.
assassination/n               | ASSAULT targeted       | ISR:MIL           | Israeli soldiers' assassination drew attention on Tuesday.
assassination/n of B          | ASSAULT targeted       | SYR:REB > TUR:MIL | Syrian rebels' assassination of Turkish soldiers drew attention on Monday.
assault                       | ASSAULT                | COL:REB           | Colombian rebels assaulted the town on Monday.
assault B                     | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese villagers were assaulted by Sudanese soldiers on Tuesday.
assault physically            | ASSAULT beat           | ETH:MIL           | Ethiopian forces assaulted a physically in March.
assault sexually              | ASSAULT sexual         | SOM:REB           | Somali militants assaulted a sexually on Sunday.
assault/n by A                | ASSAULT                | SDN:MIL           | The assault by Sudanese soldiers began on Friday.
assault/n on B                | ASSAULT                | COL:REB > COL:MIL | Colombian rebels' assault on Colombian soldiers drew attention last week.
attack                        | ASSAULT                | ETH:MIL           | Ethiopian forces attacked the town in March.
attack B                      | ASSAULT                | SOM:REB > KEN:MIL | Somali militants attacked Kenyan soldiers on Sunday.
attack _building              | ASSAULT                | SOM:REB           | Somali militants attacked a church on Friday.
attack with drone             | ASSAULT drone          | RUS:MIL           | Russian troops attacked with a drone last week.
attack with knife             | ASSAULT primitive      | SOM:REB           | Somali militants attacked with a knife on Friday.
attack/n                      | ASSAULT                | SOM:REB           | Somali militants' attack drew attention on Tuesday.
attack/n against B            | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers' attack against Lebanese militants drew attention on Sunday.
attack/n by A                 | ASSAULT                | ETH:MIL           | The attack by Ethiopian forces began on Monday.
attack/n on B                 | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels' attack on Turkish soldiers drew attention in March.
attempt on life               | ASSAULT targeted       | COL:REB           | Colombian rebels attempted on a life on Monday.
avenge                        | ASSAULT                | IND:MIL           | Indian troops avenged the town on Sunday.
barrage/n                     | ASSAULT heavy-weapons  | IND:MIL           | Indian troops' barrage drew attention on Friday.
baton B                       | ASSAULT beat           | COL:REB > COL:MIL | Colombian rebels batoned Colombian soldiers on Monday.
baton-charge                  | ASSAULT crowd-control  | TUR:COP           | Turkish police baton-charged the town on Sunday.
baton-charge B                | ASSAULT crowd-control  | EGY:COP > EGY:CVL | Egyptian police baton-charged Egyptian protesters on Monday.
battle                        | ASSAULT                | ISR:MIL           | Israeli soldiers battled on Tuesday.
battle B                      | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces battled Eritrean troops last week.
battle with B                 | ASSAULT                | SOM:REB > KEN:MIL | Somali militants battled with Kenyan soldiers on Friday.
battle/n                      | ASSAULT                | RUS:MIL           | Russian troops' battle drew attention last week.
battle/n between B            | ASSAULT                | COL:REB, COL:MIL  | The battle between Colombian rebels and Colombian soldiers ended on Monday.
battle/n with B               | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers' battle with Sudanese villagers drew attention on Tuesday.
beat                          | ASSAULT beat           | RUS:MIL           | Russian troops beat the town in March.
beat B                        | ASSAULT beat           | SDN:MIL > SDN:CVL | Sudanese soldiers beat Sudanese villagers on Friday.
beat up B                     | ASSAULT beat           | IND:MIL > PAK:MIL | Indian troops beat up Pakistani soldiers on Sunday.
beating/n of B                | ASSAULT beat           | SOM:REB > KEN:MIL | Somali militants' beating of Kenyan soldiers drew attention on Sunday.
begin _violence               | ASSAULT                | ISR:MIL           | Israeli soldiers began an offensive on Friday.
behead B                      | ASSAULT targeted       | SOM:REB > KEN:MIL | Kenyan soldiers were beheaded by Somali militants on Tuesday.
beheading/n of B              | ASSAULT targeted       | RUS:MIL > UKR:MIL | Russian troops' beheading of Ukrainian soldiers drew attention on Monday.
blast/n                       | ASSAULT explosives     | COL:REB           | Colombian rebels' blast drew attention last week.
bloodshed/n                   | ASSAULT                | SDN:MIL           | Sudanese soldiers' bloodshed drew attention on Friday.
blow himself                  | ASSAULT suicide-attack | SOM:REB           | Somali militants blew a himself on Sunday.
blow up                       | ASSAULT destroy        | IND:MIL           | Indian troops blew up on Sunday.
blow up _building             | ASSAULT destroy        | SYR:REB           | Syrian rebels blew up a church on Monday.
blow up self                  | ASSAULT suicide-attack | ISR:MIL           | Israeli soldiers blew up a self on Friday.
bludgeon B                    | ASSAULT beat           | SDN:MIL > SDN:CVL | Sudanese soldiers bludgeoned Sudanese villagers on Sunday.
bomb                          | ASSAULT explosives     | SYR:REB           | Syrian rebels bombed the town last week.
bomb B                        | ASSAULT explosives     | ISR:MIL > LBN:REB | Israeli soldiers bombed Lebanese militants on Friday.
bomb _building                | ASSAULT aerial         | IND:MIL           | Indian troops bombed a church on Friday.
bomb _territory               | ASSAULT aerial         | SYR:REB           | Syrian rebels bombed the town in March.
bomb explode                  | ASSAULT explosives     | COL:REB           | Colombian rebels bombed an explode in March.
bombard                       | ASSAULT heavy-weapons  | SDN:MIL           | Sudanese soldiers bombarded the town on Friday.
bombard B                     | ASSAULT heavy-weapons  | RUS:MIL > UKR:MIL | Ukrainian soldiers were bombarded by Russian troops in March.
bombard from air              | ASSAULT aerial         | ISR:MIL           | Israeli soldiers bombarded from an air on Sunday.
bombardment/n                 | ASSAULT heavy-weapons  | SYR:REB           | Syrian rebels' bombardment drew attention on Monday.
bombardment/n of B            | ASSAULT heavy-weapons  | IND:MIL > PAK:MIL | Indian troops' bombardment of Pakistani soldiers drew attention on Sunday.
bombing raid                  | ASSAULT aerial         | SOM:REB           | Somali militants bombinged a raid on Friday.
bombing/n                     | ASSAULT explosives     | COL:REB           | Colombian rebels' bombing drew attention on Monday.
bombing/n in                  | ASSAULT explosives     | SOM:REB           | Somali militants' bombing in the port drew attention on Sunday.
bombing/n of B                | ASSAULT explosives     | ETH:MIL > ERI:MIL | Ethiopian forces' bombing of Eritrean troops drew attention in March.
booby-trap                    | ASSAULT explosives     | IND:MIL           | Indian troops booby-trapped the town on Tuesday.
breach ceasefire              | ASSAULT                | SYR:REB           | Syrian rebels breached a ceasefire on Monday.
break ceasefire               | ASSAULT                | IND:MIL           | Indian troops broke a ceasefire on Sunday.
burn                          | ASSAULT destroy        | SYR:REB           | Syrian rebels burned the town in March.
burn _building                | ASSAULT destroy        | IND:MIL           | Indian troops burned a church on Friday.
burn down                     | ASSAULT destroy        | ISR:MIL           | Israeli soldiers burned down on Sunday.
burning/n of                  | ASSAULT destroy        | SOM:REB           | Somali militants' burning of the port drew attention on Sunday.
butcher B                     | ASSAULT primitive      | RUS:MIL > UKR:MIL | Russian troops butchered Ukrainian soldiers on Monday.
capture                       | ASSAULT                | SDN:MIL           | Sudanese soldiers captured the town on Sunday.
capture B                     | ASSAULT abduct         | ETH:MIL > ERI:MIL | Ethiopian forces captured Eritrean troops last week.
capture B[place]              | ASSAULT                | COL:REB >         | Colombian soldiers were captured by Colombian rebels in March.
capture fighter               | ASSAULT abduct         | COL:REB           | Colombian rebels captured a fighter in March.
capture soldier               | ASSAULT abduct         | SOM:REB           | Somali militants captured a soldier on Friday.
capture/n of B                | ASSAULT abduct         | ETH:MIL > ERI:MIL | Ethiopian forces' capture of Eritrean troops drew attention on Monday.
car bomb                      | ASSAULT explosives     | SOM:REB           | Somali militants cared bomb on Friday.
carry out _violence           | ASSAULT                | IND:MIL           | Indian troops carried out an offensive on Sunday.
carry out _violence on B      | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels carried out an offensive on Turkish soldiers on Monday.
carry out airstrike           | ASSAULT aerial         | SYR:REB           | Syrian rebels carried out an airstrike on Monday.
carry out airstrike on B      | ASSAULT aerial         | ISR:MIL > LBN:REB | Israeli soldiers carried out an airstrike on Lebanese militants on Tuesday.
charge at B                   | ASSAULT crowd-control  | BLR:COP > BLR:CVL | Belarusian police charged at Belarusian protesters last week.
charge crowd                  | ASSAULT crowd-control  | CHN:GOV           | Chinese authorities charged a crowd on Tuesday.
chemical attack               | ASSAULT unconventional | SDN:MIL           | Sudanese soldiers chemicaled an attack on Sunday.
choke B                       | ASSAULT beat           | ETH:MIL > ERI:MIL | Ethiopian forces choked Eritrean troops on Monday.
claim life                    | ASSAULT                | IND:MIL           | Indian troops claimed a life on Tuesday.
claim responsibility          | ASSAULT                | ETH:MIL           | Ethiopian forces claimed responsibility in March.
clash                         | ASSAULT                | COL:REB           | Colombian rebels clashed in March.
clash between B               | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops clashed between Ukrainian soldiers on Monday.
clash with B                  | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers clashed with Sudanese villagers on Sunday.
clash/n                       | ASSAULT                | ISR:MIL           | Israeli soldiers' clash drew attention on Friday.
clash/n between B             | ASSAULT                | IND:MIL, PAK:MIL  | The clash between Indian troops and Pakistani soldiers ended on Tuesday.
clash/n with B                | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels' clash with Turkish soldiers drew attention last week.
cleanse ethnically            | ASSAULT unconventional | ISR:MIL           | Israeli soldiers cleansed an ethnically on Tuesday.
club B                        | ASSAULT beat           | SYR:REB > TUR:MIL | Syrian rebels clubbed Turkish soldiers on Monday.
combat B                      | ASSAULT                | IND:MIL > PAK:MIL | Pakistani soldiers were combated by Indian troops on Tuesday.
come under attack             | ASSAULT                | SYR:REB           | Syrian rebels came under an attack in March.
come under fire               | ASSAULT                | ISR:MIL           | Israeli soldiers came under fire on Sunday.
commit genocide               | ASSAULT unconventional | RUS:MIL           | Russian troops committed a genocide on Monday.
conduct _violence             | ASSAULT                | IND:MIL           | Indian troops conducted an offensive on Tuesday.
conduct airstrike             | ASSAULT aerial         | ETH:MIL           | Ethiopian forces conducted an airstrike last week.
conduct raid                  | ASSAULT                | SYR:REB           | Syrian rebels conducted a raid last week.
conquer                       | ASSAULT                | ETH:MIL           | Ethiopian forces conquered the town in March.
counterattack                 | ASSAULT                | ETH:MIL           | Ethiopian forces counterattacked the town on Monday.
crash into                    | ASSAULT                | SOM:REB           | Somali militants crashed into the town on Tuesday.
cripple                       | ASSAULT                | SOM:REB           | Somali militants crippled the town on Friday.
crush B                       | ASSAULT                | SOM:REB > KEN:MIL | Somali militants crushed Kenyan soldiers on Sunday.
death/n of B                  | ASSAULT                | COL:REB > COL:MIL | Colombian rebels' death of Colombian soldiers drew attention on Monday.
decapitate B                  | ASSAULT targeted       | ISR:MIL > LBN:REB | Israeli soldiers decapitated Lebanese militants on Friday.
declare war                   | ASSAULT                | SOM:REB           | Somali militants declared war on Sunday.
declare war on B              | ASSAULT                | COL:REB > COL:MIL | Colombian rebels declared war on Colombian soldiers on Monday.
defeat B                      | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese villagers were defeated by Sudanese soldiers on Tuesday.
demolish _building            | ASSAULT destroy        | ISR:MIL           | Israeli soldiers demolished a church on Tuesday.
desecrate                     | ASSAULT destroy        | COL:REB           | Colombian rebels desecrated the town on Monday.
destroy                       | ASSAULT                | RUS:MIL           | Russian troops destroyed the town last week.
destroy _building             | ASSAULT destroy        | SDN:MIL           | Sudanese soldiers destroyed a church on Tuesday.
destroy _territory            | ASSAULT destroy        | RUS:MIL           | Russian troops destroyed the town last week.
destruction/n of              | ASSAULT destroy        | SYR:REB           | Syrian rebels' destruction of the port drew attention last week.
detonate                      | ASSAULT explosives     | SDN:MIL           | Sudanese soldiers detonated the town on Tuesday.
detonate belt                 | ASSAULT suicide-attack | RUS:MIL           | Russian troops detonated a belt last week.
detonate bomb                 | ASSAULT explosives     | RUS:MIL           | Russian troops detonated bomb last week.
detonate vest                 | ASSAULT suicide-attack | ETH:MIL           | Ethiopian forces detonated a vest in March.
die                           | ASSAULT                | SDN:MIL           | Sudanese soldiers died on Sunday.
disappear                     | ASSAULT abduct         | SOM:REB           | Somali militants disappeared the town on Tuesday.
dislodge B                    | ASSAULT                | IND:MIL > PAK:MIL | Pakistani soldiers were dislodged by Indian troops on Tuesday.
disperse with                 | ASSAULT crowd-control  | KEN:COP           | Kenyan police dispersed with the ruling on Friday.
down jet                      | ASSAULT aerial         | SDN:MIL           | Sudanese soldiers downed a jet on Sunday.
drag B                        | ASSAULT beat           | RUS:MIL > UKR:MIL | Russian troops draged Ukrainian soldiers last week.
drive back B                  | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops drove back Ukrainian soldiers on Monday.
drive into crowd              | ASSAULT primitive      | SYR:REB           | Syrian rebels drove into a crowd on Monday.
drone strike                  | ASSAULT drone          | ETH:MIL           | Ethiopian forces droned a strike in March.
drop bomb                     | ASSAULT aerial         | RUS:MIL           | Russian troops dropped bomb on Monday.
drop bomb on B                | ASSAULT aerial         | IND:MIL > PAK:MIL | Indian troops dropped bomb on Pakistani soldiers on Tuesday.
drop nuclear                  | ASSAULT unconventional | SYR:REB           | Syrian rebels dropped a nuclear on Monday.
dynamite                      | ASSAULT destroy        | IND:MIL           | Indian troops dynamited the town on Friday.
electrocute B                 | ASSAULT torture        | RUS:MIL > UKR:MIL | Ukrainian soldiers were electrocuted by Russian troops in March.
eliminate B                   | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels eliminated Turkish soldiers last week.
ethnic cleansing              | ASSAULT unconventional | ETH:MIL           | Ethiopian forces ethniced a cleansing last week.
exchange fire                 | ASSAULT &              | SDN:MIL           | Sudanese soldiers exchanged fire on Tuesday.
exchange fire with B          | ASSAULT &              | RUS:MIL, UKR:MIL  | Russian troops exchanged fire with Ukrainian soldiers last week.
exchange gunfire              | ASSAULT firearms &     | SDN:MIL           | Sudanese soldiers exchanged a gunfire on Sunday.
execute                       | ASSAULT targeted       | ETH:MIL           | Ethiopian forces executed the town on Monday.
execute B                     | ASSAULT targeted       | ISR:MIL > LBN:REB | Israeli soldiers executed Lebanese militants on Sunday.
execution/n                   | ASSAULT targeted       | SDN:MIL           | Sudanese soldiers' execution drew attention on Sunday.
execution/n of B              | ASSAULT targeted       | COL:REB > COL:MIL | Colombian rebels' execution of Colombian soldiers drew attention in March.
explode                       | ASSAULT explosives     | IND:MIL           | Indian troops exploded on Friday.
explode bomb                  | ASSAULT explosives     | SYR:REB           | Syrian rebels exploded bomb in March.
explosion/n                   | ASSAULT explosives     | SDN:MIL           | Sudanese soldiers' explosion drew attention on Friday.
exterminate B                 | ASSAULT                | SOM:REB > KEN:MIL | Kenyan soldiers were exterminated by Somali militants on Tuesday.
fight                         | ASSAULT                | RUS:MIL           | Russian troops fought in March.
fight B                       | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers fought Sudanese villagers on Friday.
fight against B               | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels fought against Turkish soldiers on Monday.
fight with B                  | ASSAULT                | IND:MIL > PAK:MIL | Indian troops fought with Pakistani soldiers on Sunday.
fighting/n                    | ASSAULT                | SOM:REB           | Somali militants' fighting drew attention on Sunday.
fighting/n between B          | ASSAULT                | ETH:MIL, ERI:MIL  | The fighting between Ethiopian forces and Eritrean troops ended in March.
fire _bullet                  | ASSAULT firearms       | IND:MIL           | Indian troops fired shots on Friday.
fire _bullet at B             | ASSAULT firearms       | ISR:MIL > LBN:REB | Israeli soldiers fired shots at Lebanese militants on Sunday.
fire _gas                     | ASSAULT crowd-control  | KEN:COP           | Kenyan police fired tear gas on Tuesday.
fire _gas at B                | ASSAULT crowd-control  | IRN:GOV > IRN:EDU | Iranian authorities fired tear gas at Iranian students last week.
fire _missile at B            | ASSAULT heavy-weapons  | ISR:MIL > LBN:REB | Israeli soldiers fired a missile at Lebanese militants on Tuesday.
fire _missile on B            | ASSAULT heavy-weapons  | ETH:MIL > ERI:MIL | Ethiopian forces fired a missile on Eritrean troops last week.
fire _missile towards B       | ASSAULT heavy-weapons  | SOM:REB > KEN:MIL | Somali militants fired a missile towards Kenyan soldiers on Friday.
fire artillery                | ASSAULT heavy-weapons  | IND:MIL           | Indian troops fired an artillery on Tuesday.
fire at B                     | ASSAULT firearms       | COL:REB > COL:MIL | Colombian rebels fired at Colombian soldiers on Monday.
fire drone                    | ASSAULT drone          | SYR:REB           | Syrian rebels fired a drone in March.
fire into                     | ASSAULT firearms       | SYR:REB           | Syrian rebels fired into the town in March.
fire live                     | ASSAULT firearms       | RUS:MIL           | Russian troops fired a live on Monday.
fire mortar                   | ASSAULT heavy-weapons  | RUS:MIL           | Russian troops fired a mortar on Monday.
fire on B                     | ASSAULT firearms       | SDN:MIL > SDN:CVL | Sudanese soldiers fired on Sudanese villagers on Tuesday.
fire rocket                   | ASSAULT heavy-weapons  | COL:REB           | Colombian rebels fired a rocket in March.
fire rocket at B              | ASSAULT heavy-weapons  | SDN:MIL > SDN:CVL | Sudanese soldiers fired a rocket at Sudanese villagers on Sunday.
fire rubber                   | ASSAULT crowd-control  | RUS:COP           | Russian police fired a rubber in March.
fire tear                     | ASSAULT crowd-control  | IRN:GOV           | Iranian authorities fired a tear on Friday.
fire upon B                   | ASSAULT firearms       | RUS:MIL > UKR:MIL | Russian troops fired upon Ukrainian soldiers last week.
fire water                    | ASSAULT crowd-control  | TUR:COP           | Turkish police fired water on Monday.
fire water cannon at B        | ASSAULT crowd-control  | EGY:COP > EGY:CVL | Egyptian police fired water cannon at Egyptian protesters on Tuesday.
firefight/n                   | ASSAULT                | COL:REB           | Colombian rebels' firefight drew attention in March.
flatten                       | ASSAULT destroy        | COL:REB           | Colombian rebels flattened the town in March.
flog B                        | ASSAULT beat           | IND:MIL > PAK:MIL | Pakistani soldiers were floged by Indian troops on Tuesday.
gang-rape B                   | ASSAULT sexual         | SYR:REB > TUR:MIL | Syrian rebels gang-raped Turkish soldiers last week.
gas B                         | ASSAULT unconventional | SOM:REB > KEN:MIL | Kenyan soldiers were gassed by Somali militants on Tuesday.
genocide/n                    | ASSAULT                | IND:MIL           | Indian troops' genocide drew attention on Sunday.
genocide/n of B               | ASSAULT unconventional | IND:MIL > PAK:MIL | Indian troops' genocide of Pakistani soldiers drew attention on Tuesday.
go off                        | ASSAULT explosives     | SDN:MIL           | Sudanese soldiers went off on Sunday.
go to war                     | ASSAULT                | SDN:MIL           | Sudanese soldiers went to war on Tuesday.
gun down B                    | ASSAULT targeted       | RUS:MIL > UKR:MIL | Russian troops guned down Ukrainian soldiers in March.
gunfight/n                    | ASSAULT                | SOM:REB           | Somali militants' gunfight drew attention on Friday.
gunfire/n                     | ASSAULT firearms       | ETH:MIL           | Ethiopian forces' gunfire drew attention last week.
hack to death                 | ASSAULT primitive      | SOM:REB           | Somali militants hacked to death on Tuesday.
hang B                        | ASSAULT targeted       | IND:MIL > PAK:MIL | Indian troops hanged Pakistani soldiers on Sunday.
harass sexually               | ASSAULT sexual         | COL:REB           | Colombian rebels harassed a sexually on Monday.
hijack                        | ASSAULT abduct         | COL:REB           | Colombian rebels hijacked the town on Monday.
hijack B                      | ASSAULT abduct         | SDN:MIL > SDN:CVL | Sudanese villagers were hijacked by Sudanese soldiers on Tuesday.
hijacking/n of                | ASSAULT abduct         | RUS:MIL           | Russian troops' hijacking of the port drew attention last week.
hit                           | ASSAULT                | ETH:MIL           | Ethiopian forces hit the town on Monday.
hit B                         | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers hit Lebanese militants on Sunday.
hit out with                  | ASSAULT                | IND:MIL           | Indian troops hit out with the ruling on Friday.
hit with drone                | ASSAULT drone          | IND:MIL           | Indian troops hit with a drone on Friday.
hold B hostage                | ASSAULT abduct         | ISR:MIL > LBN:REB | Israeli soldiers held Lebanese militants hostage on Tuesday.
hold captive                  | ASSAULT abduct         | ISR:MIL           | Israeli soldiers held captive on Sunday.
hold hostage                  | ASSAULT abduct         | SYR:REB           | Syrian rebels held hostage on Monday.
hold shield                   | ASSAULT                | ISR:MIL           | Israeli soldiers held a shield on Tuesday.
hostage-taking/n              | ASSAULT abduct         | SOM:REB           | Somali militants' hostage-taking drew attention on Sunday.
hostilities/n                 | ASSAULT                | RUS:MIL           | Russian troops' hostilities drew attention last week.
hurl                          | ASSAULT                | RUS:MIL           | Russian troops hurled the town in March.
hurl grenade                  | ASSAULT explosives     | IND:MIL           | Indian troops hurled a grenade on Sunday.
hurl stone                    | ASSAULT primitive      | COL:REB           | Colombian rebels hurled a stone in March.
hurt B                        | ASSAULT                | COL:REB > COL:MIL | Colombian rebels hurt Colombian soldiers last week.
incident/n                    | ASSAULT                | SDN:MIL           | Sudanese soldiers' incident drew attention on Tuesday.
injure                        | ASSAULT                | SOM:REB           | Somali militants injured the town on Tuesday.
injure B                      | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces injured Eritrean troops on Monday.
invade                        | ASSAULT                | SYR:REB           | Syrian rebels invaded the town last week.
invade B                      | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers invaded Lebanese militants on Friday.
invasion/n                    | ASSAULT                | COL:REB           | Colombian rebels' invasion drew attention in March.
invasion/n by A               | ASSAULT                | SOM:REB           | The invasion by Somali militants began on Friday.
invasion/n of B               | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces' invasion of Eritrean troops drew attention last week.
kick B                        | ASSAULT beat           | ETH:MIL > ERI:MIL | Ethiopian forces kicked Eritrean troops last week.
kidnap                        | ASSAULT abduct         | SDN:MIL           | Sudanese soldiers kidnapped the town on Friday.
kidnap B                      | ASSAULT abduct         | COL:REB > COL:MIL | Colombian rebels kidnapped Colombian soldiers last week.
kidnapping/n                  | ASSAULT abduct         | ETH:MIL           | Ethiopian forces' kidnapping drew attention in March.
kidnapping/n of B             | ASSAULT abduct         | ISR:MIL > LBN:REB | Israeli soldiers' kidnapping of Lebanese militants drew attention on Friday.
kill                          | ASSAULT                | RUS:MIL           | Russian troops killed the town last week.
kill B                        | ASSAULT                | IND:MIL > PAK:MIL | Indian troops killed Pakistani soldiers on Friday.
killing/n by A                | ASSAULT                | SOM:REB           | The killing by Somali militants began on Tuesday.
killing/n of B                | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces' killing of Eritrean troops drew attention on Monday.
knife B                       | ASSAULT primitive      | SDN:MIL > SDN:CVL | Sudanese soldiers knifed Sudanese villagers on Friday.
launch _missile at B          | ASSAULT heavy-weapons  | SYR:REB > TUR:MIL | Syrian rebels launched a missile at Turkish soldiers last week.
launch _violence              | ASSAULT                | COL:REB           | Colombian rebels launched an offensive last week.
launch _violence against B    | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops launched an offensive against Ukrainian soldiers in March.
launch _violence on B         | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers launched an offensive on Sudanese villagers on Friday.
launch airstrike              | ASSAULT aerial         | RUS:MIL           | Russian troops launched an airstrike in March.
launch airstrike on B         | ASSAULT aerial         | IND:MIL > PAK:MIL | Indian troops launched an airstrike on Pakistani soldiers on Sunday.
launch drone                  | ASSAULT drone          | SOM:REB           | Somali militants launched a drone on Sunday.
launch drone at B             | ASSAULT drone          | COL:REB > COL:MIL | Colombian rebels launched a drone at Colombian soldiers on Monday.
launch rocket                 | ASSAULT heavy-weapons  | ISR:MIL           | Israeli soldiers launched a rocket on Friday.
launch rocket at B            | ASSAULT heavy-weapons  | ETH:MIL > ERI:MIL | Ethiopian forces launched a rocket at Eritrean troops in March.
leave dead                    | ASSAULT                | SYR:REB           | Syrian rebels left a dead last week.
level                         | ASSAULT destroy        | SOM:REB           | Somali militants leveled the town on Friday.
liberate                      | ASSAULT                | SYR:REB           | Syrian rebels liberated the town last week.
liquidate B                   | ASSAULT                | SOM:REB > KEN:MIL | Somali militants liquidated Kenyan soldiers on Sunday.
lob grenade                   | ASSAULT explosives     | ETH:MIL           | Ethiopian forces lobed a grenade last week.
lob shell                     | ASSAULT heavy-weapons  | SDN:MIL           | Sudanese soldiers lobed a shell on Tuesday.
loot village                  | ASSAULT destroy        | SDN:MIL           | Sudanese soldiers looted a village on Tuesday.
lose life                     | ASSAULT                | ISR:MIL           | Israeli soldiers lost a life on Friday.
lynch B                       | ASSAULT targeted       | SDN:MIL > SDN:CVL | Sudanese soldiers lynched Sudanese villagers on Friday.
lynching/n of B               | ASSAULT targeted       | SYR:REB > TUR:MIL | Syrian rebels' lynching of Turkish soldiers drew attention last week.
machine-gun B                 | ASSAULT firearms       | COL:REB > COL:MIL | Colombian rebels machine-guned Colombian soldiers last week.
maim B                        | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces maimed Eritrean troops last week.
maltreat B                    | ASSAULT torture        | ETH:MIL > ERI:MIL | Ethiopian forces maltreated Eritrean troops last week.
manhandle B                   | ASSAULT beat           | ISR:MIL > LBN:REB | Israeli soldiers manhandled Lebanese militants on Friday.
massacre B                    | ASSAULT                | IND:MIL > PAK:MIL | Indian troops massacred Pakistani soldiers on Friday.
massacre/n of B               | ASSAULT                | COL:REB > COL:MIL | Colombian rebels' massacre of Colombian soldiers drew attention last week.
mine                          | ASSAULT explosives     | RUS:MIL           | Russian troops mined the town in March.
molest B                      | ASSAULT sexual         | RUS:MIL > UKR:MIL | Russian troops molested Ukrainian soldiers on Monday.
mortar B                      | ASSAULT heavy-weapons  | COL:REB > COL:MIL | Colombian rebels mortared Colombian soldiers on Monday.
mount _violence               | ASSAULT                | ISR:MIL           | Israeli soldiers mounted an offensive on Tuesday.
mow down B                    | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers mowed down Lebanese militants on Sunday.
murder                        | ASSAULT targeted       | SYR:REB           | Syrian rebels murdered the town in March.
murder B                      | ASSAULT targeted       | IND:MIL > PAK:MIL | Indian troops murdered Pakistani soldiers on Friday.
murder/n                      | ASSAULT targeted       | SOM:REB           | Somali militants' murder drew attention on Friday.
murder/n of B                 | ASSAULT targeted       | ETH:MIL > ERI:MIL | Ethiopian forces' murder of Eritrean troops drew attention last week.
mutilate B                    | ASSAULT torture        | SOM:REB > KEN:MIL | Somali militants mutilated Kenyan soldiers on Friday.
neutralise B                  | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers neutralised Lebanese militants on Friday.
neutralize B                  | ASSAULT                | ETH:MIL > ERI:MIL | Eritrean troops were neutralized by Ethiopian forces in March.
offensive/n                   | ASSAULT                | RUS:MIL           | Russian troops' offensive drew attention on Monday.
offensive/n against B         | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers' offensive against Sudanese villagers drew attention on Sunday.
open fire                     | ASSAULT                | RUS:MIL           | Russian troops opened fire last week.
open fire at B                | ASSAULT firearms       | SDN:MIL > SDN:CVL | Sudanese soldiers opened fire at Sudanese villagers on Friday.
open fire on B                | ASSAULT                | IND:MIL > PAK:MIL | Indian troops opened fire on Pakistani soldiers on Friday.
overrun                       | ASSAULT                | ETH:MIL           | Ethiopian forces overran the town last week.
overrun B                     | ASSAULT                | SOM:REB > KEN:MIL | Somali militants overran Kenyan soldiers on Friday.
pepper-spray B                | ASSAULT crowd-control  | RUS:COP > RUS     | Russian police pepper-sprayed Russian activists on Sunday.
perish                        | ASSAULT                | RUS:MIL           | Russian troops perished on Monday.
plant bomb                    | ASSAULT explosives     | ISR:MIL           | Israeli soldiers planted bomb on Sunday.
plant mine                    | ASSAULT explosives     | ETH:MIL           | Ethiopian forces planted a mine on Monday.
poison B                      | ASSAULT targeted       | COL:REB > COL:MIL | Colombian rebels poisoned Colombian soldiers last week.
poisoning/n of B              | ASSAULT targeted       | IND:MIL > PAK:MIL | Indian troops' poisoning of Pakistani soldiers drew attention on Tuesday.
pound                         | ASSAULT                | SOM:REB           | Somali militants pounded the town on Tuesday.
pound B                       | ASSAULT                | COL:REB > COL:MIL | Colombian rebels pounded Colombian soldiers last week.
pummel B                      | ASSAULT beat           | IND:MIL > PAK:MIL | Indian troops pummeled Pakistani soldiers on Friday.
punch B                       | ASSAULT beat           | ISR:MIL > LBN:REB | Lebanese militants were punched by Israeli soldiers on Tuesday.
push B                        | ASSAULT beat           | SYR:REB > TUR:MIL | Turkish soldiers were pushed by Syrian rebels in March.
push back B                   | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers pushed back Sudanese villagers on Sunday.
put to death                  | ASSAULT targeted       | SOM:REB           | Somali militants put to death on Sunday.
raid                          | ASSAULT                | ETH:MIL           | Ethiopian forces raided the town in March.
raid B                        | ASSAULT                | SOM:REB > KEN:MIL | Somali militants raided Kenyan soldiers on Sunday.
raid/n by A                   | ASSAULT                | IND:MIL           | The raid by Indian troops began on Sunday.
raid/n on B                   | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops' raid on Ukrainian soldiers drew attention in March.
rain rocket                   | ASSAULT heavy-weapons  | RUS:MIL           | Russian troops rained a rocket last week.
ram                           | ASSAULT                | COL:REB           | Colombian rebels rammed the town last week.
ram B                         | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers rammed Sudanese villagers on Friday.
ransom B                      | ASSAULT abduct         | COL:REB > COL:MIL | Colombian rebels ransomed Colombian soldiers last week.
rape                          | ASSAULT sexual         | SDN:MIL           | Sudanese soldiers raped the town on Sunday.
rape B                        | ASSAULT sexual         | COL:REB > COL:MIL | Colombian soldiers were raped by Colombian rebels in March.
rape/n                        | ASSAULT sexual         | ETH:MIL           | Ethiopian forces' rape drew attention in March.
rape/n of B                   | ASSAULT sexual         | ISR:MIL > LBN:REB | Israeli soldiers' rape of Lebanese militants drew attention on Friday.
ravage                        | ASSAULT                | COL:REB           | Colombian rebels ravaged the town in March.
raze                          | ASSAULT destroy        | ETH:MIL           | Ethiopian forces razed the town last week.
recapture                     | ASSAULT                | IND:MIL           | Indian troops recaptured the town on Tuesday.
release sarin                 | ASSAULT unconventional | COL:REB           | Colombian rebels released sarin in March.
repel                         | ASSAULT                | SYR:REB           | Syrian rebels repelled the town on Monday.
repel B                       | ASSAULT                | IND:MIL > PAK:MIL | Indian troops repelled Pakistani soldiers on Sunday.
repulse B                     | ASSAULT                | ISR:MIL > LBN:REB | Lebanese militants were repulsed by Israeli soldiers on Tuesday.
retake                        | ASSAULT                | RUS:MIL           | Russian troops retook the town on Monday.
retaliate                     | ASSAULT                | SOM:REB           | Somali militants retaliated on Sunday.
retaliate against B           | ASSAULT                | COL:REB > COL:MIL | Colombian rebels retaliated against Colombian soldiers on Monday.
rip through                   | ASSAULT explosives     | RUS:MIL           | Russian troops ripped through the capital on Monday.
roadside bomb                 | ASSAULT explosives     | SYR:REB           | Syrian rebels roadsided bomb last week.
rocket B                      | ASSAULT heavy-weapons  | SOM:REB > KEN:MIL | Somali militants rocketed Kenyan soldiers on Sunday.
rough up B                    | ASSAULT beat           | SYR:REB > TUR:MIL | Syrian rebels roughed up Turkish soldiers last week.
rout B                        | ASSAULT                | COL:REB > COL:MIL | Colombian rebels routed Colombian soldiers on Monday.
ruin                          | ASSAULT destroy        | IND:MIL           | Indian troops ruined the town on Tuesday.
run over B                    | ASSAULT primitive      | RUS:MIL > UKR:MIL | Russian troops ran over Ukrainian soldiers in March.
sabotage                      | ASSAULT destroy        | SDN:MIL           | Sudanese soldiers sabotaged the town on Sunday.
sabotage/n of                 | ASSAULT destroy        | ETH:MIL           | Ethiopian forces' sabotage of the port drew attention in March.
scorch                        | ASSAULT destroy        | RUS:MIL           | Russian troops scorched the town last week.
seize B[place]                | ASSAULT                | ISR:MIL           | Israeli soldiers seized Kharkiv on Friday.
seize hostage                 | ASSAULT abduct         | SDN:MIL           | Sudanese soldiers seized hostage on Sunday.
send drone                    | ASSAULT drone          | SDN:MIL           | Sudanese soldiers sent a drone on Tuesday.
set ablaze                    | ASSAULT destroy        | SDN:MIL           | Sudanese soldiers set an ablaze on Friday.
set alight                    | ASSAULT destroy        | COL:REB           | Colombian rebels set alight last week.
set fire to                   | ASSAULT destroy        | ETH:MIL           | Ethiopian forces set fire to the demands on Monday.
set off bomb                  | ASSAULT explosives     | SOM:REB           | Somali militants set off bomb on Tuesday.
set on fire                   | ASSAULT destroy        | SOM:REB           | Somali militants set on fire on Tuesday.
sexually assault B            | ASSAULT sexual         | IND:MIL > PAK:MIL | Indian troops sexuallied an assault Pakistani soldiers on Tuesday.
shell                         | ASSAULT heavy-weapons  | ISR:MIL           | Israeli soldiers shelled the town on Sunday.
shell B                       | ASSAULT heavy-weapons  | ETH:MIL > ERI:MIL | Ethiopian forces shelled Eritrean troops on Monday.
shelling/n                    | ASSAULT heavy-weapons  | COL:REB           | Colombian rebels' shelling drew attention last week.
shelling/n of B               | ASSAULT heavy-weapons  | SOM:REB > KEN:MIL | Somali militants' shelling of Kenyan soldiers drew attention on Tuesday.
shoot                         | ASSAULT firearms       | ISR:MIL           | Israeli soldiers shot the town on Friday.
shoot B                       | ASSAULT firearms       | SYR:REB > TUR:MIL | Syrian rebels shot Turkish soldiers last week.
shoot at B                    | ASSAULT firearms       | ETH:MIL > ERI:MIL | Ethiopian forces shot at Eritrean troops in March.
shoot dead                    | ASSAULT targeted       | ETH:MIL           | Ethiopian forces shot a dead in March.
shoot dead B                  | ASSAULT firearms       | SOM:REB > KEN:MIL | Somali militants shot a dead Kenyan soldiers on Sunday.
shoot down                    | ASSAULT firearms       | IND:MIL           | Indian troops shot down on Tuesday.
shoot down plane              | ASSAULT aerial         | SYR:REB           | Syrian rebels shot down a plane last week.
shooting/n                    | ASSAULT firearms       | IND:MIL           | Indian troops' shooting drew attention on Sunday.
shooting/n of B               | ASSAULT firearms       | RUS:MIL > UKR:MIL | Russian troops' shooting of Ukrainian soldiers drew attention in March.
shootout/n                    | ASSAULT firearms       | SYR:REB           | Syrian rebels' shootout drew attention on Monday.
shot/n                        | ASSAULT firearms       | SOM:REB           | Somali militants' shot drew attention on Friday.
shove B                       | ASSAULT beat           | SDN:MIL > SDN:CVL | Sudanese villagers were shoved by Sudanese soldiers on Tuesday.
sink                          | ASSAULT heavy-weapons  | ISR:MIL           | Israeli soldiers sank the town on Sunday.
sink ship                     | ASSAULT heavy-weapons  | ETH:MIL           | Ethiopian forces sank a ship on Monday.
slap B                        | ASSAULT beat           | SOM:REB > KEN:MIL | Somali militants slapped Kenyan soldiers on Friday.
slash B                       | ASSAULT primitive      | ETH:MIL > ERI:MIL | Ethiopian forces slashed Eritrean troops on Monday.
slaughter B                   | ASSAULT                | SYR:REB > TUR:MIL | Turkish soldiers were slaughtered by Syrian rebels in March.
slaughter/n of B              | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops' slaughter of Ukrainian soldiers drew attention in March.
slay B                        | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers slew Lebanese militants on Sunday.
slit throat                   | ASSAULT primitive      | IND:MIL           | Indian troops slit a throat on Tuesday.
snatch B                      | ASSAULT abduct         | RUS:MIL > UKR:MIL | Russian troops snatched Ukrainian soldiers on Monday.
snipe at B                    | ASSAULT firearms       | SOM:REB > KEN:MIL | Somali militants sniped at Kenyan soldiers on Tuesday.
sniper fire                   | ASSAULT firearms       | ISR:MIL           | Israeli soldiers snipered fire on Tuesday.
spear B                       | ASSAULT primitive      | IND:MIL > PAK:MIL | Indian troops speared Pakistani soldiers on Sunday.
spray _gas                    | ASSAULT crowd-control  | KEN:COP           | Kenyan police sprayed tear gas last week.
spray bullet                  | ASSAULT firearms       | ETH:MIL           | Ethiopian forces sprayed a bullet on Monday.
stab                          | ASSAULT primitive      | ISR:MIL           | Israeli soldiers stabbed the town on Sunday.
stab B                        | ASSAULT primitive      | SYR:REB > TUR:MIL | Turkish soldiers were stabbed by Syrian rebels in March.
stabbing/n                    | ASSAULT primitive      | ETH:MIL           | Ethiopian forces' stabbing drew attention last week.
stabbing/n of B               | ASSAULT primitive      | ISR:MIL > LBN:REB | Israeli soldiers' stabbing of Lebanese militants drew attention on Tuesday.
stage attack                  | ASSAULT                | RUS:MIL           | Russian troops staged an attack on Monday.
start war                     | ASSAULT                | ETH:MIL           | Ethiopian forces started war in March.
stone B                       | ASSAULT primitive      | COL:REB > COL:MIL | Colombian rebels stoned Colombian soldiers last week.
storm                         | ASSAULT                | COL:REB           | Colombian rebels stormed the town on Monday.
storm B                       | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese villagers were stormed by Sudanese soldiers on Tuesday.
storm _building               | ASSAULT                | ETH:MIL           | Ethiopian forces stormed a church last week.
strafe                        | ASSAULT firearms       | COL:REB           | Colombian rebels strafed the town in March.
strafe B                      | ASSAULT aerial         | COL:REB > COL:MIL | Colombian soldiers were strafed by Colombian rebels in March.
strangle B                    | ASSAULT beat           | SOM:REB > KEN:MIL | Kenyan soldiers were strangled by Somali militants on Tuesday.
strike B                      | ASSAULT                | SYR:REB > TUR:MIL | Turkish soldiers were struck by Syrian rebels in March.
strike/n against B            | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces' strike against Eritrean troops drew attention last week.
strike/n on B                 | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers' strike on Lebanese militants drew attention on Tuesday.
suicide attack                | ASSAULT suicide-attack | COL:REB           | Colombian rebels suicided an attack on Monday.
suicide bombing/n             | ASSAULT suicide-attack | SDN:MIL           | Sudanese soldiers suicided a bombing/n on Tuesday.
tackle B                      | ASSAULT beat           | ISR:MIL > LBN:REB | Israeli soldiers tackled Lebanese militants on Sunday.
take B hostage                | ASSAULT abduct         | IND:MIL > PAK:MIL | Indian troops took Pakistani soldiers hostage on Sunday.
take captive                  | ASSAULT abduct         | IND:MIL           | Indian troops took captive on Friday.
take hostage                  | ASSAULT abduct         | RUS:MIL           | Russian troops took hostage in March.
take prisoner                 | ASSAULT abduct         | SYR:REB           | Syrian rebels took a prisoner in March.
target                        | ASSAULT                | RUS:MIL           | Russian troops targeted the town in March.
target B                      | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers targeted Sudanese villagers on Friday.
tase B                        | ASSAULT crowd-control  | RUS:COP > RUS     | Russian police tased Russian activists on Monday.
tear-gas B                    | ASSAULT crowd-control  | CHN:GOV > CHN     | Chinese authorities tear-gassed Chinese activists on Monday.
teargas B                     | ASSAULT crowd-control  | BLR:COP > BLR:CVL | Belarusian protesters were teargased by Belarusian police on Tuesday.
terrorise B                   | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels terrorised Turkish soldiers on Monday.
terrorize B                   | ASSAULT                | ISR:MIL > LBN:REB | Lebanese militants were terrorized by Israeli soldiers on Tuesday.
thrash B                      | ASSAULT beat           | COL:REB > COL:MIL | Colombian soldiers were thrashed by Colombian rebels in March.
throw acid                    | ASSAULT primitive      | SDN:MIL           | Sudanese soldiers threw acid on Sunday.
throw grenade                 | ASSAULT explosives     | SYR:REB           | Syrian rebels threw a grenade on Monday.
throw grenade at B            | ASSAULT explosives     | ISR:MIL > LBN:REB | Israeli soldiers threw a grenade at Lebanese militants on Tuesday.
torch                         | ASSAULT destroy        | RUS:MIL           | Russian troops torched the town in March.
torpedo                       | ASSAULT heavy-weapons  | SYR:REB           | Syrian rebels torpedoed the town in March.
torture                       | ASSAULT torture        | SDN:MIL           | Sudanese soldiers tortured the town on Friday.
torture B                     | ASSAULT torture        | COL:REB > COL:MIL | Colombian rebels tortured Colombian soldiers last week.
torture/n                     | ASSAULT torture        | ISR:MIL           | Israeli soldiers' torture drew attention on Tuesday.
torture/n of B                | ASSAULT torture        | SYR:REB > TUR:MIL | Syrian rebels' torture of Turkish soldiers drew attention on Monday.
trade fire                    | ASSAULT &              | IND:MIL           | Indian troops traded fire on Friday.
turn cannon on B              | ASSAULT crowd-control  | RUS:COP > RUS     | Russian police turned cannon on Russian activists on Tuesday.
turn hose on B                | ASSAULT crowd-control  | TUR:COP > TUR:JRN | Turkish police turned a hose on Turkish journalists last week.
use _gas                      | ASSAULT crowd-control  | RUS:COP           | Russian police used tear gas on Friday.
use _gas against B            | ASSAULT crowd-control  | TUR:COP > TUR:JRN | Turkish police used tear gas against Turkish journalists in March.
use _gas on B                 | ASSAULT crowd-control  | EGY:COP > EGY:CVL | Egyptian police used tear gas on Egyptian protesters on Sunday.
use chemical                  | ASSAULT unconventional | COL:REB           | Colombian rebels used a chemical last week.
use chemical weapon           | ASSAULT unconventional | SDN:MIL           | Sudanese soldiers used a chemical weapon on Friday.
use chemical weapon against B | ASSAULT unconventional | RUS:MIL > UKR:MIL | Russian troops used a chemical weapon against Ukrainian soldiers in March.
use force                     | ASSAULT crowd-control  | KEN:COP           | Kenyan police used force in March.
use force against B           | ASSAULT crowd-control  | IRN:GOV > IRN:EDU | Iranian authorities used force against Iranian students on Sunday.
use nerve                     | ASSAULT unconventional | IND:MIL           | Indian troops used nerve on Sunday.
use poison                    | ASSAULT unconventional | SOM:REB           | Somali militants used poison on Friday.
use/n of _gas                 | ASSAULT crowd-control  | CHN:GOV           | Chinese authorities' use of tear gas drew attention last week.
use/n of force                | ASSAULT crowd-control  | BLR:COP           | Belarusian police's use of force drew attention on Friday.
violate ceasefire             | ASSAULT                | SDN:MIL           | Sudanese soldiers violated a ceasefire on Friday.
violate truce                 | ASSAULT                | RUS:MIL           | Russian troops violated a truce in March.
violence/n against B          | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers' violence against Lebanese militants drew attention on Sunday.
wage _violence                | ASSAULT                | COL:REB           | Colombian rebels waged an offensive in March.
wage _violence against B      | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers waged an offensive against Sudanese villagers on Sunday.
wage war                      | ASSAULT                | ETH:MIL           | Ethiopian forces waged war last week.
wage war on B                 | ASSAULT                | SOM:REB > KEN:MIL | Somali militants waged war on Kenyan soldiers on Friday.
war/n against B               | ASSAULT                | IND:MIL > PAK:MIL | Indian troops' war against Pakistani soldiers drew attention on Friday.
war/n on B                    | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels' war on Turkish soldiers drew attention in March.
water-cannon B                | ASSAULT crowd-control  | IRN:GOV > IRN:EDU | Iranian students were water-cannoned by Iranian authorities in March.
waterboard B                  | ASSAULT torture        | IND:MIL > PAK:MIL | Indian troops waterboarded Pakistani soldiers on Sunday.
whip B                        | ASSAULT beat           | RUS:MIL > UKR:MIL | Russian troops whipped Ukrainian soldiers on Monday.
wipe out B                    | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels wiped out Turkish soldiers in March.
wound                         | ASSAULT                | ISR:MIL           | Israeli soldiers wounded the town on Sunday.
wound B                       | ASSAULT                | SYR:REB > TUR:MIL | Turkish soldiers were wounded by Syrian rebels in March.
wreck                         | ASSAULT destroy        | RUS:MIL           | Russian troops wrecked the town on Monday.
