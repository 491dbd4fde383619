# pattern | code | who | example     (docs/guide/predicates.md)
abduct                        | ASSAULT abduct         | SYR:REB           | Syrian rebels abducted the town last week.
abduct B                      | ASSAULT abduct         | IND:MIL > PAK:MIL | Pakistani soldiers were abducted by Indian troops on Tuesday.
abduction/n                   | ASSAULT abduct         | SDN:MIL           | Sudanese soldiers' abduction drew attention on Friday.
abduction/n of B              | ASSAULT abduct         | COL:REB > COL:MIL | Colombian rebels' abduction of Colombian soldiers drew attention last week.
aggression/n against B        | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers' aggression against Sudanese villagers drew attention on Tuesday.
air raid                      | ASSAULT aerial         | ETH:MIL           | Ethiopian forces aired a raid in March.
air strike                    | ASSAULT aerial         | ISR:MIL           | Israeli soldiers aired a strike on Friday.
air-strike/n                  | ASSAULT aerial         | RUS:MIL           | Russian troops' air-strike drew attention in March.
airstrike/n                   | ASSAULT aerial         | SYR:REB           | Syrian rebels' airstrike drew attention last week.
airstrike/n on B              | ASSAULT aerial         | IND:MIL > PAK:MIL | Indian troops' airstrike on Pakistani soldiers drew attention on Tuesday.
ambush                        | ASSAULT                | SOM:REB           | Somali militants ambushed the town on Friday.
ambush B                      | ASSAULT                | COL:REB > COL:MIL | Colombian soldiers were ambushed by Colombian rebels in March.
ambush/n                      | ASSAULT                | RUS:MIL           | Russian troops' ambush drew attention last week.
ambush/n of B                 | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers' ambush of Sudanese villagers drew attention on Tuesday.
annihilate                    | ASSAULT                | IND:MIL           | Indian troops annihilated the town on Tuesday.
arson/n                       | ASSAULT destroy        | RUS:MIL           | Russian troops' arson drew attention in March.
assassinate                   | ASSAULT targeted       | SOM:REB           | Somali militants assassinated the town on Friday.
assassinate B                 | ASSAULT targeted       | ETH:MIL > ERI:MIL | Ethiopian forces assassinated Eritrean troops last week.
assassination/n               | ASSAULT targeted       | RUS:MIL           | Russian troops' assassination drew attention last week.
assassination/n of B          | ASSAULT targeted       | SDN:MIL > SDN:CVL | Sudanese soldiers' assassination of Sudanese villagers drew attention on Tuesday.
assault                       | ASSAULT                | ISR:MIL           | Israeli soldiers assaulted the town on Tuesday.
assault B                     | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces assaulted Eritrean troops last week.
assault physically            | ASSAULT beat           | IND:MIL           | Indian troops assaulted a physically on Sunday.
assault sexually              | ASSAULT sexual         | SYR:REB           | Syrian rebels assaulted a sexually on Monday.
assault/n by A                | ASSAULT                | ETH:MIL           | The assault by Ethiopian forces began in March.
assault/n on B                | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers' assault on Lebanese militants drew attention on Friday.
attack                        | ASSAULT                | IND:MIL           | Indian troops attacked the town on Sunday.
attack B                      | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels attacked Turkish soldiers on Monday.
attack _building              | ASSAULT                | SYR:REB           | Syrian rebels attacked a church in March.
attack with drone             | ASSAULT drone          | SOM:REB           | Somali militants attacked with a drone on Friday.
attack with knife             | ASSAULT primitive      | SYR:REB           | Syrian rebels attacked with a knife in March.
attack/n                      | ASSAULT                | SYR:REB           | Syrian rebels' attack drew attention last week.
attack/n against B            | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops' attack against Ukrainian soldiers drew attention on Monday.
attack/n by A                 | ASSAULT                | IND:MIL           | The attack by Indian troops began on Tuesday.
attack/n on B                 | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers' attack on Sudanese villagers drew attention on Sunday.
attempt on life               | ASSAULT targeted       | ISR:MIL           | Israeli soldiers attempted on a life on Tuesday.
avenge                        | ASSAULT                | COL:REB           | Colombian rebels avenged the town on Monday.
barrage/n                     | ASSAULT heavy-weapons  | COL:REB           | Colombian rebels' barrage drew attention in March.
baton B                       | ASSAULT beat           | ISR:MIL > LBN:REB | Lebanese militants were batoned by Israeli soldiers on Tuesday.
baton-charge                  | ASSAULT crowd-control  | RUS:COP           | Russian police baton-charged the town on Monday.
baton-charge B                | ASSAULT crowd-control  | TUR:COP > TUR:JRN | Turkish journalists were baton-charged by Turkish police on Tuesday.
battle                        | ASSAULT                | RUS:MIL           | Russian troops battled last week.
battle B                      | ASSAULT                | IND:MIL > PAK:MIL | Indian troops battled Pakistani soldiers on Friday.
battle with B                 | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels battled with Turkish soldiers in March.
battle/n                      | ASSAULT                | SOM:REB           | Somali militants' battle drew attention on Friday.
battle/n between B            | ASSAULT                | ISR:MIL, LBN:REB  | The battle between Israeli soldiers and Lebanese militants ended on Tuesday.
battle/n with B               | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces' battle with Eritrean troops drew attention last week.
beat                          | ASSAULT beat           | SOM:REB           | Somali militants beat the town on Sunday.
beat B                        | ASSAULT beat           | ETH:MIL > ERI:MIL | Eritrean troops were beaten by Ethiopian forces in March.
beat up B                     | ASSAULT beat           | COL:REB > COL:MIL | Colombian rebels beat up Colombian soldiers on Monday.
beating/n of B                | ASSAULT beat           | SYR:REB > TUR:MIL | Syrian rebels' beating of Turkish soldiers drew attention on Monday.
begin _violence               | ASSAULT                | RUS:MIL           | Russian troops began an offensive in March.
behead B                      | ASSAULT targeted       | SYR:REB > TUR:MIL | Syrian rebels beheaded Turkish soldiers last week.
beheading/n of B              | ASSAULT targeted       | SOM:REB > KEN:MIL | Somali militants' beheading of Kenyan soldiers drew attention on Tuesday.
blast/n                       | ASSAULT explosives     | ISR:MIL           | Israeli soldiers' blast drew attention on Friday.
bloodshed/n                   | ASSAULT                | ETH:MIL           | Ethiopian forces' bloodshed drew attention in March.
blow himself                  | ASSAULT suicide-attack | SYR:REB           | Syrian rebels blew a himself on Monday.
blow up                       | ASSAULT destroy        | COL:REB           | Colombian rebels blew up on Monday.
blow up _building             | ASSAULT destroy        | SDN:MIL           | Sudanese soldiers blew up a church on Tuesday.
blow up self                  | ASSAULT suicide-attack | RUS:MIL           | Russian troops blew up a self in March.
bludgeon B                    | ASSAULT beat           | ETH:MIL > ERI:MIL | Ethiopian forces bludgeoned Eritrean troops on Monday.
bomb                          | ASSAULT explosives     | SDN:MIL           | Sudanese soldiers bombed the town on Friday.
bomb B                        | ASSAULT explosives     | RUS:MIL > UKR:MIL | Ukrainian soldiers were bombed by Russian troops in March.
bomb _building                | ASSAULT aerial         | COL:REB           | Colombian rebels bombed a church in March.
bomb _territory               | ASSAULT aerial         | SDN:MIL           | Sudanese soldiers bombed the town on Sunday.
bomb explode                  | ASSAULT explosives     | ISR:MIL           | Israeli soldiers bombed an explode on Sunday.
bombard                       | ASSAULT heavy-weapons  | ETH:MIL           | Ethiopian forces bombarded the town in March.
bombard B                     | ASSAULT heavy-weapons  | SOM:REB > KEN:MIL | Somali militants bombarded Kenyan soldiers on Sunday.
bombard from air              | ASSAULT aerial         | RUS:MIL           | Russian troops bombarded from an air on Monday.
bombardment/n                 | ASSAULT heavy-weapons  | SDN:MIL           | Sudanese soldiers' bombardment drew attention on Tuesday.
bombardment/n of B            | ASSAULT heavy-weapons  | COL:REB > COL:MIL | Colombian rebels' bombardment of Colombian soldiers drew attention on Monday.
bombing raid                  | ASSAULT aerial         | SYR:REB           | Syrian rebels bombinged a raid in March.
bombing/n                     | ASSAULT explosives     | ISR:MIL           | Israeli soldiers' bombing drew attention on Tuesday.
bombing/n in                  | ASSAULT explosives     | SYR:REB           | Syrian rebels' bombing in the port drew attention on Monday.
bombing/n of B                | ASSAULT explosives     | IND:MIL > PAK:MIL | Indian troops' bombing of Pakistani soldiers drew attention on Sunday.
booby-trap                    | ASSAULT explosives     | COL:REB           | Colombian rebels booby-trapped the town last week.
breach ceasefire              | ASSAULT                | SDN:MIL           | Sudanese soldiers breached a ceasefire on Tuesday.
break ceasefire               | ASSAULT                | COL:REB           | Colombian rebels broke a ceasefire on Monday.
burn                          | ASSAULT destroy        | SDN:MIL           | Sudanese soldiers burned the town on Sunday.
burn _building                | ASSAULT destroy        | COL:REB           | Colombian rebels burned a church in March.
burn down                     | ASSAULT destroy        | RUS:MIL           | Russian troops burned down on Monday.
burning/n of                  | ASSAULT destroy        | SYR:REB           | Syrian rebels' burning of the port drew attention on Monday.
butcher B                     | ASSAULT primitive      | SOM:REB > KEN:MIL | Kenyan soldiers were butchered by Somali militants on Tuesday.
capture                       | ASSAULT                | ETH:MIL           | Ethiopian forces captured the town on Monday.
capture B                     | ASSAULT abduct         | IND:MIL > PAK:MIL | Indian troops captured Pakistani soldiers on Friday.
capture B[place]              | ASSAULT                | ISR:MIL           | Israeli soldiers captured Kharkiv on Sunday.
capture fighter               | ASSAULT abduct         | ISR:MIL           | Israeli soldiers captured a fighter on Sunday.
capture soldier               | ASSAULT abduct         | SYR:REB           | Syrian rebels captured a soldier in March.
capture/n of B                | ASSAULT abduct         | IND:MIL > PAK:MIL | Indian troops' capture of Pakistani soldiers drew attention on Tuesday.
car bomb                      | ASSAULT explosives     | SYR:REB           | Syrian rebels cared a bomb in March.
carry out _violence           | ASSAULT                | COL:REB           | Colombian rebels carried out an offensive on Monday.
carry out _violence on B      | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers carried out an offensive on Sudanese villagers on Tuesday.
carry out airstrike           | ASSAULT aerial         | SDN:MIL           | Sudanese soldiers carried out an airstrike on Tuesday.
carry out airstrike on B      | ASSAULT aerial         | RUS:MIL > UKR:MIL | Russian troops carried out an airstrike on Ukrainian soldiers last week.
charge at B                   | ASSAULT crowd-control  | CHN:GOV > CHN     | Chinese authorities charged at Chinese activists on Friday.
charge crowd                  | ASSAULT crowd-control  | EGY:COP           | Egyptian police charged a crowd last week.
chemical attack               | ASSAULT unconventional | ETH:MIL           | Ethiopian forces chemicaled an attack on Monday.
choke B                       | ASSAULT beat           | IND:MIL > PAK:MIL | Pakistani soldiers were choked by Indian troops on Tuesday.
claim life                    | ASSAULT                | COL:REB           | Colombian rebels claimed a life last week.
claim responsibility          | ASSAULT                | IND:MIL           | Indian troops claimed responsibility on Sunday.
clash                         | ASSAULT                | ISR:MIL           | Israeli soldiers clashed on Sunday.
clash between B               | ASSAULT                | SOM:REB > KEN:MIL | Somali militants clashed between Kenyan soldiers on Tuesday.
clash with B                  | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces clashed with Eritrean troops on Monday.
clash/n                       | ASSAULT                | RUS:MIL           | Russian troops' clash drew attention in March.
clash/n between B             | ASSAULT                | COL:REB, COL:MIL  | The clash between Colombian rebels and Colombian soldiers ended last week.
clash/n with B                | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers' clash with Sudanese villagers drew attention on Friday.
cleanse ethnically            | ASSAULT unconventional | RUS:MIL           | Russian troops cleansed an ethnically last week.
club B                        | ASSAULT beat           | SDN:MIL > SDN:CVL | Sudanese villagers were clubbed by Sudanese soldiers on Tuesday.
combat B                      | ASSAULT                | COL:REB > COL:MIL | Colombian rebels combated Colombian soldiers last week.
come under attack             | ASSAULT                | SDN:MIL           | Sudanese soldiers came under an attack on Sunday.
come under fire               | ASSAULT                | RUS:MIL           | Russian troops came under fire on Monday.
commit genocide               | ASSAULT unconventional | SOM:REB           | Somali militants committed a genocide on Tuesday.
conduct _violence             | ASSAULT                | COL:REB           | Colombian rebels conducted an offensive last week.
conduct airstrike             | ASSAULT aerial         | IND:MIL           | Indian troops conducted an airstrike on Friday.
conduct raid                  | ASSAULT                | SDN:MIL           | Sudanese soldiers conducted a raid on Friday.
conquer                       | ASSAULT                | IND:MIL           | Indian troops conquered the town on Sunday.
counterattack                 | ASSAULT                | IND:MIL           | Indian troops counterattacked the town on Tuesday.
crash into                    | ASSAULT                | SYR:REB           | Syrian rebels crashed into the town last week.
cripple                       | ASSAULT                | SYR:REB           | Syrian rebels crippled the town in March.
crush B                       | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels crushed Turkish soldiers on Monday.
death/n of B                  | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers' death of Lebanese militants drew attention on Tuesday.
decapitate B                  | ASSAULT targeted       | RUS:MIL > UKR:MIL | Ukrainian soldiers were decapitated by Russian troops in March.
declare war                   | ASSAULT                | SYR:REB           | Syrian rebels declared war on Monday.
declare war on B              | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers declared war on Lebanese militants on Tuesday.
defeat B                      | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces defeated Eritrean troops last week.
demolish _building            | ASSAULT destroy        | RUS:MIL           | Russian troops demolished a church last week.
desecrate                     | ASSAULT destroy        | ISR:MIL           | Israeli soldiers desecrated the town on Tuesday.
destroy                       | ASSAULT                | SOM:REB           | Somali militants destroyed the town on Friday.
destroy _building             | ASSAULT destroy        | ETH:MIL           | Ethiopian forces destroyed a church last week.
destroy _territory            | ASSAULT destroy        | SOM:REB           | Somali militants destroyed the town on Friday.
destruction/n of              | ASSAULT destroy        | SDN:MIL           | Sudanese soldiers' destruction of the port drew attention on Friday.
detonate                      | ASSAULT explosives     | ETH:MIL           | Ethiopian forces detonated the town last week.
detonate belt                 | ASSAULT suicide-attack | SOM:REB           | Somali militants detonated a belt on Friday.
detonate bomb                 | ASSAULT explosives     | SOM:REB           | Somali militants detonated a bomb on Friday.
detonate vest                 | ASSAULT suicide-attack | IND:MIL           | Indian troops detonated a vest on Sunday.
die                           | ASSAULT                | ETH:MIL           | Ethiopian forces died on Monday.
disappear                     | ASSAULT abduct         | SYR:REB           | Syrian rebels disappeared the town last week.
dislodge B                    | ASSAULT                | COL:REB > COL:MIL | Colombian rebels dislodged Colombian soldiers last week.
disperse with                 | ASSAULT crowd-control  | BLR:COP           | Belarusian police dispersed with the ruling in March.
down jet                      | ASSAULT aerial         | ETH:MIL           | Ethiopian forces downed a jet on Monday.
drag B                        | ASSAULT beat           | SOM:REB > KEN:MIL | Somali militants draged Kenyan soldiers on Friday.
drive back B                  | ASSAULT                | SOM:REB > KEN:MIL | Somali militants drove back Kenyan soldiers on Tuesday.
drive into crowd              | ASSAULT primitive      | SDN:MIL           | Sudanese soldiers drove into a crowd on Tuesday.
drone strike                  | ASSAULT drone          | IND:MIL           | Indian troops droned a strike on Sunday.
drop bomb                     | ASSAULT aerial         | SOM:REB           | Somali militants dropped a bomb on Tuesday.
drop bomb on B                | ASSAULT aerial         | COL:REB > COL:MIL | Colombian rebels dropped a bomb on Colombian soldiers last week.
drop nuclear                  | ASSAULT unconventional | SDN:MIL           | Sudanese soldiers dropped a nuclear on Tuesday.
dynamite                      | ASSAULT destroy        | COL:REB           | Colombian rebels dynamited the town in March.
electrocute B                 | ASSAULT torture        | SOM:REB > KEN:MIL | Somali militants electrocuted Kenyan soldiers on Sunday.
eliminate B                   | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers eliminated Sudanese villagers on Friday.
ethnic cleansing              | ASSAULT unconventional | IND:MIL           | Indian troops ethniced a cleansing on Friday.
exchange fire                 | ASSAULT &              | ETH:MIL           | Ethiopian forces exchanged fire last week.
exchange fire with B          | ASSAULT &              | SOM:REB, KEN:MIL  | Somali militants exchanged fire with Kenyan soldiers on Friday.
exchange gunfire              | ASSAULT firearms &     | ETH:MIL           | Ethiopian forces exchanged a gunfire on Monday.
execute                       | ASSAULT targeted       | IND:MIL           | Indian troops executed the town on Tuesday.
execute B                     | ASSAULT targeted       | RUS:MIL > UKR:MIL | Russian troops executed Ukrainian soldiers on Monday.
execution/n                   | ASSAULT targeted       | ETH:MIL           | Ethiopian forces' execution drew attention on Monday.
execution/n of B              | ASSAULT targeted       | ISR:MIL > LBN:REB | Israeli soldiers' execution of Lebanese militants drew attention on Sunday.
explode                       | ASSAULT explosives     | COL:REB           | Colombian rebels exploded in March.
explode bomb                  | ASSAULT explosives     | SDN:MIL           | Sudanese soldiers exploded a bomb on Sunday.
explosion/n                   | ASSAULT explosives     | ETH:MIL           | Ethiopian forces' explosion drew attention in March.
exterminate B                 | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels exterminated Turkish soldiers last week.
fight                         | ASSAULT                | SOM:REB           | Somali militants fought on Sunday.
fight B                       | ASSAULT                | ETH:MIL > ERI:MIL | Eritrean troops were fought by Ethiopian forces in March.
fight against B               | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers fought against Sudanese villagers on Tuesday.
fight with B                  | ASSAULT                | COL:REB > COL:MIL | Colombian rebels fought with Colombian soldiers on Monday.
fighting/n                    | ASSAULT                | SYR:REB           | Syrian rebels' fighting drew attention on Monday.
fighting/n between B          | ASSAULT                | IND:MIL, PAK:MIL  | The fighting between Indian troops and Pakistani soldiers ended on Sunday.
fire _bullet                  | ASSAULT firearms       | COL:REB           | Colombian rebels fired shots in March.
fire _bullet at B             | ASSAULT firearms       | RUS:MIL > UKR:MIL | Russian troops fired shots at Ukrainian soldiers on Monday.
fire _gas                     | ASSAULT crowd-control  | BLR:COP           | Belarusian police fired tear gas last week.
fire _gas at B                | ASSAULT crowd-control  | KEN:COP > UGA     | Kenyan police fired tear gas at Ugandan activists on Friday.
fire _missile at B            | ASSAULT heavy-weapons  | RUS:MIL > UKR:MIL | Russian troops fired a missile at Ukrainian soldiers last week.
fire _missile on B            | ASSAULT heavy-weapons  | IND:MIL > PAK:MIL | Indian troops fired a missile on Pakistani soldiers on Friday.
fire _missile towards B       | ASSAULT heavy-weapons  | SYR:REB > TUR:MIL | Syrian rebels fired a missile towards Turkish soldiers in March.
fire artillery                | ASSAULT heavy-weapons  | COL:REB           | Colombian rebels fired an artillery last week.
fire at B                     | ASSAULT firearms       | ISR:MIL > LBN:REB | Israeli soldiers fired at Lebanese militants on Tuesday.
fire drone                    | ASSAULT drone          | SDN:MIL           | Sudanese soldiers fired a drone on Sunday.
fire into                     | ASSAULT firearms       | SDN:MIL           | Sudanese soldiers fired into the town on Sunday.
fire live                     | ASSAULT firearms       | SOM:REB           | Somali militants fired a live on Tuesday.
fire mortar                   | ASSAULT heavy-weapons  | SOM:REB           | Somali militants fired a mortar on Tuesday.
fire on B                     | ASSAULT firearms       | ETH:MIL > ERI:MIL | Ethiopian forces fired on Eritrean troops last week.
fire rocket                   | ASSAULT heavy-weapons  | ISR:MIL           | Israeli soldiers fired a rocket on Sunday.
fire rocket at B              | ASSAULT heavy-weapons  | ETH:MIL > ERI:MIL | Ethiopian forces fired a rocket at Eritrean troops on Monday.
fire rubber                   | ASSAULT crowd-control  | IRN:GOV           | Iranian authorities fired a rubber on Sunday.
fire tear                     | ASSAULT crowd-control  | KEN:COP           | Kenyan police fired a tear in March.
fire upon B                   | ASSAULT firearms       | SOM:REB > KEN:MIL | Somali militants fired upon Kenyan soldiers on Friday.
fire water                    | ASSAULT crowd-control  | RUS:COP           | Russian police fired water on Tuesday.
fire water cannon at B        | ASSAULT crowd-control  | TUR:COP > TUR:JRN | Turkish police fired water a cannon at Turkish journalists last week.
firefight/n                   | ASSAULT                | ISR:MIL           | Israeli soldiers' firefight drew attention on Sunday.
flatten                       | ASSAULT destroy        | ISR:MIL           | Israeli soldiers flattened the town on Sunday.
flog B                        | ASSAULT beat           | COL:REB > COL:MIL | Colombian rebels floged Colombian soldiers last week.
gang-rape B                   | ASSAULT sexual         | SDN:MIL > SDN:CVL | Sudanese soldiers gang-raped Sudanese villagers on Friday.
gas B                         | ASSAULT unconventional | SYR:REB > TUR:MIL | Syrian rebels gassed Turkish soldiers last week.
genocide/n                    | ASSAULT                | COL:REB           | Colombian rebels' genocide drew attention on Monday.
genocide/n of B               | ASSAULT unconventional | COL:REB > COL:MIL | Colombian rebels' genocide of Colombian soldiers drew attention last week.
go off                        | ASSAULT explosives     | ETH:MIL           | Ethiopian forces went off on Monday.
go to war                     | ASSAULT                | ETH:MIL           | Ethiopian forces went to war last week.
gun down B                    | ASSAULT targeted       | SOM:REB > KEN:MIL | Somali militants guned down Kenyan soldiers on Sunday.
gunfight/n                    | ASSAULT                | SYR:REB           | Syrian rebels' gunfight drew attention in March.
gunfire/n                     | ASSAULT firearms       | IND:MIL           | Indian troops' gunfire drew attention on Friday.
hack to death                 | ASSAULT primitive      | SYR:REB           | Syrian rebels hacked to death last week.
hang B                        | ASSAULT targeted       | COL:REB > COL:MIL | Colombian rebels hanged Colombian soldiers on Monday.
harass sexually               | ASSAULT sexual         | ISR:MIL           | Israeli soldiers harassed a sexually on Tuesday.
hijack                        | ASSAULT abduct         | ISR:MIL           | Israeli soldiers hijacked the town on Tuesday.
hijack B                      | ASSAULT abduct         | ETH:MIL > ERI:MIL | Ethiopian forces hijacked Eritrean troops last week.
hijacking/n of                | ASSAULT abduct         | SOM:REB           | Somali militants' hijacking of the port drew attention on Friday.
hit                           | ASSAULT                | IND:MIL           | Indian troops hit the town on Tuesday.
hit B                         | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops hit Ukrainian soldiers on Monday.
hit out with                  | ASSAULT                | COL:REB           | Colombian rebels hit out with the ruling in March.
hit with drone                | ASSAULT drone          | COL:REB           | Colombian rebels hit with a drone in March.
hold B hostage                | ASSAULT abduct         | RUS:MIL > UKR:MIL | Russian troops held Ukrainian soldiers hostage last week.
hold captive                  | ASSAULT abduct         | RUS:MIL           | Russian troops held captive on Monday.
hold hostage                  | ASSAULT abduct         | SDN:MIL           | Sudanese soldiers held hostage on Tuesday.
hold shield                   | ASSAULT                | RUS:MIL           | Russian troops held a shield last week.
hostage-taking/n              | ASSAULT abduct         | SYR:REB           | Syrian rebels' hostage-taking drew attention on Monday.
hostilities/n                 | ASSAULT                | SOM:REB           | Somali militants' hostilities drew attention on Friday.
hurl                          | ASSAULT                | SOM:REB           | Somali militants hurled the town on Sunday.
hurl grenade                  | ASSAULT explosives     | COL:REB           | Colombian rebels hurled a grenade on Monday.
hurl stone                    | ASSAULT primitive      | ISR:MIL           | Israeli soldiers hurled a stone on Sunday.
hurt B                        | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers hurt Lebanese militants on Friday.
incident/n                    | ASSAULT                | ETH:MIL           | Ethiopian forces' incident drew attention last week.
injure                        | ASSAULT                | SYR:REB           | Syrian rebels injured the town last week.
injure B                      | ASSAULT                | IND:MIL > PAK:MIL | Pakistani soldiers were injured by Indian troops on Tuesday.
invade                        | ASSAULT                | SDN:MIL           | Sudanese soldiers invaded the town on Friday.
invade B                      | ASSAULT                | RUS:MIL > UKR:MIL | Ukrainian soldiers were invaded by Russian troops in March.
invasion/n                    | ASSAULT                | ISR:MIL           | Israeli soldiers' invasion drew attention on Sunday.
invasion/n by A               | ASSAULT                | SYR:REB           | The invasion by Syrian rebels began in March.
invasion/n of B               | ASSAULT                | IND:MIL > PAK:MIL | Indian troops' invasion of Pakistani soldiers drew attention on Friday.
kick B                        | ASSAULT beat           | IND:MIL > PAK:MIL | Indian troops kicked Pakistani soldiers on Friday.
kidnap                        | ASSAULT abduct         | ETH:MIL           | Ethiopian forces kidnapped the town in March.
kidnap B                      | ASSAULT abduct         | ISR:MIL > LBN:REB | Israeli soldiers kidnapped Lebanese militants on Friday.
kidnapping/n                  | ASSAULT abduct         | IND:MIL           | Indian troops' kidnapping drew attention on Sunday.
kidnapping/n of B             | ASSAULT abduct         | RUS:MIL > UKR:MIL | Russian troops' kidnapping of Ukrainian soldiers drew attention in March.
kill                          | ASSAULT                | SOM:REB           | Somali militants killed the town on Friday.
kill B                        | ASSAULT                | COL:REB > COL:MIL | Colombian soldiers were killed by Colombian rebels in March.
killing/n by A                | ASSAULT                | SYR:REB           | The killing by Syrian rebels began last week.
killing/n of B                | ASSAULT                | IND:MIL > PAK:MIL | Indian troops' killing of Pakistani soldiers drew attention on Tuesday.
knife B                       | ASSAULT primitive      | ETH:MIL > ERI:MIL | Eritrean troops were knifed by Ethiopian forces in March.
launch _missile at B          | ASSAULT heavy-weapons  | SDN:MIL > SDN:CVL | Sudanese soldiers launched a missile at Sudanese villagers on Friday.
launch _violence              | ASSAULT                | ISR:MIL           | Israeli soldiers launched an offensive on Friday.
launch _violence against B    | ASSAULT                | SOM:REB > KEN:MIL | Somali militants launched an offensive against Kenyan soldiers on Sunday.
launch _violence on B         | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces launched an offensive on Eritrean troops in March.
launch airstrike              | ASSAULT aerial         | SOM:REB           | Somali militants launched an airstrike on Sunday.
launch airstrike on B         | ASSAULT aerial         | COL:REB > COL:MIL | Colombian rebels launched an airstrike on Colombian soldiers on Monday.
launch drone                  | ASSAULT drone          | SYR:REB           | Syrian rebels launched a drone on Monday.
launch drone at B             | ASSAULT drone          | ISR:MIL > LBN:REB | Israeli soldiers launched a drone at Lebanese militants on Tuesday.
launch rocket                 | ASSAULT heavy-weapons  | RUS:MIL           | Russian troops launched a rocket in March.
launch rocket at B            | ASSAULT heavy-weapons  | IND:MIL > PAK:MIL | Indian troops launched a rocket at Pakistani soldiers on Sunday.
leave dead                    | ASSAULT                | SDN:MIL           | Sudanese soldiers left a dead on Friday.
level                         | ASSAULT destroy        | SYR:REB           | Syrian rebels leveled the town in March.
liberate                      | ASSAULT                | SDN:MIL           | Sudanese soldiers liberated the town on Friday.
liquidate B                   | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels liquidated Turkish soldiers on Monday.
lob grenade                   | ASSAULT explosives     | IND:MIL           | Indian troops lobed a grenade on Friday.
lob shell                     | ASSAULT heavy-weapons  | ETH:MIL           | Ethiopian forces lobed a shell last week.
loot village                  | ASSAULT destroy        | ETH:MIL           | Ethiopian forces looted a village last week.
lose life                     | ASSAULT                | RUS:MIL           | Russian troops lost a life in March.
lynch B                       | ASSAULT targeted       | ETH:MIL > ERI:MIL | Eritrean troops were lynched by Ethiopian forces in March.
lynching/n of B               | ASSAULT targeted       | SDN:MIL > SDN:CVL | Sudanese soldiers' lynching of Sudanese villagers drew attention on Friday.
machine-gun B                 | ASSAULT firearms       | ISR:MIL > LBN:REB | Israeli soldiers machine-guned Lebanese militants on Friday.
maim B                        | ASSAULT                | IND:MIL > PAK:MIL | Indian troops maimed Pakistani soldiers on Friday.
maltreat B                    | ASSAULT torture        | IND:MIL > PAK:MIL | Indian troops maltreated Pakistani soldiers on Friday.
manhandle B                   | ASSAULT beat           | RUS:MIL > UKR:MIL | Ukrainian soldiers were manhandled by Russian troops in March.
massacre B                    | ASSAULT                | COL:REB > COL:MIL | Colombian soldiers were massacred by Colombian rebels in March.
massacre/n of B               | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers' massacre of Lebanese militants drew attention on Friday.
mine                          | ASSAULT explosives     | SOM:REB           | Somali militants mined the town on Sunday.
molest B                      | ASSAULT sexual         | SOM:REB > KEN:MIL | Kenyan soldiers were molested by Somali militants on Tuesday.
mortar B                      | ASSAULT heavy-weapons  | ISR:MIL > LBN:REB | Lebanese militants were mortared by Israeli soldiers on Tuesday.
mount _violence               | ASSAULT                | RUS:MIL           | Russian troops mounted an offensive last week.
mow down B                    | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops mowed down Ukrainian soldiers on Monday.
murder                        | ASSAULT targeted       | SDN:MIL           | Sudanese soldiers murdered the town on Sunday.
murder B                      | ASSAULT targeted       | COL:REB > COL:MIL | Colombian soldiers were murdered by Colombian rebels in March.
murder/n                      | ASSAULT targeted       | SYR:REB           | Syrian rebels' murder drew attention in March.
murder/n of B                 | ASSAULT targeted       | IND:MIL > PAK:MIL | Indian troops' murder of Pakistani soldiers drew attention on Friday.
mutilate B                    | ASSAULT torture        | SYR:REB > TUR:MIL | Turkish soldiers were mutilated by Syrian rebels in March.
neutralise B                  | ASSAULT                | RUS:MIL > UKR:MIL | Ukrainian soldiers were neutralised by Russian troops in March.
neutralize B                  | ASSAULT                | IND:MIL > PAK:MIL | Indian troops neutralized Pakistani soldiers on Sunday.
offensive/n                   | ASSAULT                | SOM:REB           | Somali militants' offensive drew attention on Tuesday.
offensive/n against B         | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces' offensive against Eritrean troops drew attention on Monday.
open fire                     | ASSAULT                | SOM:REB           | Somali militants opened fire on Friday.
open fire at B                | ASSAULT firearms       | ETH:MIL > ERI:MIL | Ethiopian forces opened fire at Eritrean troops in March.
open fire on B                | ASSAULT                | COL:REB > COL:MIL | Colombian rebels opened fire on Colombian soldiers in March.
overrun                       | ASSAULT                | IND:MIL           | Indian troops overran the town on Friday.
overrun B                     | ASSAULT                | SYR:REB > TUR:MIL | Turkish soldiers were overrun by Syrian rebels in March.
pepper-spray B                | ASSAULT crowd-control  | IRN:GOV > IRN:EDU | Iranian authorities pepper-sprayed Iranian students on Monday.
perish                        | ASSAULT                | SOM:REB           | Somali militants perished on Tuesday.
plant bomb                    | ASSAULT explosives     | RUS:MIL           | Russian troops planted a bomb on Monday.
plant mine                    | ASSAULT explosives     | IND:MIL           | Indian troops planted a mine on Tuesday.
poison B                      | ASSAULT targeted       | ISR:MIL > LBN:REB | Israeli soldiers poisoned Lebanese militants on Friday.
poisoning/n of B              | ASSAULT targeted       | COL:REB > COL:MIL | Colombian rebels' poisoning of Colombian soldiers drew attention last week.
pound                         | ASSAULT                | SYR:REB           | Syrian rebels pounded the town last week.
pound B                       | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers pounded Lebanese militants on Friday.
pummel B                      | ASSAULT beat           | COL:REB > COL:MIL | Colombian soldiers were pummeled by Colombian rebels in March.
punch B                       | ASSAULT beat           | RUS:MIL > UKR:MIL | Russian troops punched Ukrainian soldiers last week.
push B                        | ASSAULT beat           | SDN:MIL > SDN:CVL | Sudanese soldiers pushed Sudanese villagers on Sunday.
push back B                   | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces pushed back Eritrean troops on Monday.
put to death                  | ASSAULT targeted       | SYR:REB           | Syrian rebels put to death on Monday.
raid                          | ASSAULT                | IND:MIL           | Indian troops raided the town on Sunday.
raid B                        | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels raided Turkish soldiers on Monday.
raid/n by A                   | ASSAULT                | COL:REB           | The raid by Colombian rebels began on Monday.
raid/n on B                   | ASSAULT                | SOM:REB > KEN:MIL | Somali militants' raid on Kenyan soldiers drew attention on Sunday.
rain rocket                   | ASSAULT heavy-weapons  | SOM:REB           | Somali militants rained a rocket on Friday.
ram                           | ASSAULT                | ISR:MIL           | Israeli soldiers rammed the town on Friday.
ram B                         | ASSAULT                | ETH:MIL > ERI:MIL | Eritrean troops were rammed by Ethiopian forces in March.
ransom B                      | ASSAULT abduct         | ISR:MIL > LBN:REB | Israeli soldiers ransomed Lebanese militants on Friday.
rape                          | ASSAULT sexual         | ETH:MIL           | Ethiopian forces raped the town on Monday.
rape B                        | ASSAULT sexual         | ISR:MIL > LBN:REB | Israeli soldiers raped Lebanese militants on Sunday.
rape/n                        | ASSAULT sexual         | IND:MIL           | Indian troops' rape drew attention on Sunday.
rape/n of B                   | ASSAULT sexual         | RUS:MIL > UKR:MIL | Russian troops' rape of Ukrainian soldiers drew attention in March.
ravage                        | ASSAULT                | ISR:MIL           | Israeli soldiers ravaged the town on Sunday.
raze                          | ASSAULT destroy        | IND:MIL           | Indian troops razed the town on Friday.
recapture                     | ASSAULT                | COL:REB           | Colombian rebels recaptured the town last week.
release sarin                 | ASSAULT unconventional | ISR:MIL           | Israeli soldiers released sarin on Sunday.
repel                         | ASSAULT                | SDN:MIL           | Sudanese soldiers repelled the town on Tuesday.
repel B                       | ASSAULT                | COL:REB > COL:MIL | Colombian rebels repelled Colombian soldiers on Monday.
repulse B                     | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops repulsed Ukrainian soldiers last week.
retake                        | ASSAULT                | SOM:REB           | Somali militants retook the town on Tuesday.
retaliate                     | ASSAULT                | SYR:REB           | Syrian rebels retaliated on Monday.
retaliate against B           | ASSAULT                | ISR:MIL > LBN:REB | Israeli soldiers retaliated against Lebanese militants on Tuesday.
rip through                   | ASSAULT explosives     | SOM:REB           | Somali militants ripped through the capital on Tuesday.
roadside bomb                 | ASSAULT explosives     | SDN:MIL           | Sudanese soldiers roadsided a bomb on Friday.
rocket B                      | ASSAULT heavy-weapons  | SYR:REB > TUR:MIL | Syrian rebels rocketed Turkish soldiers on Monday.
rough up B                    | ASSAULT beat           | SDN:MIL > SDN:CVL | Sudanese soldiers roughed up Sudanese villagers on Friday.
rout B                        | ASSAULT                | ISR:MIL > LBN:REB | Lebanese militants were routed by Israeli soldiers on Tuesday.
ruin                          | ASSAULT destroy        | COL:REB           | Colombian rebels ruined the town last week.
run over B                    | ASSAULT primitive      | SOM:REB > KEN:MIL | Somali militants ran over Kenyan soldiers on Sunday.
sabotage                      | ASSAULT destroy        | ETH:MIL           | Ethiopian forces sabotaged the town on Monday.
sabotage/n of                 | ASSAULT destroy        | IND:MIL           | Indian troops' sabotage of the port drew attention on Sunday.
scorch                        | ASSAULT destroy        | SOM:REB           | Somali militants scorched the town on Friday.
seize B[place]                | ASSAULT                | RUS:MIL >         | Ukrainian soldiers were seized by Russian troops in March.
seize hostage                 | ASSAULT abduct         | ETH:MIL           | Ethiopian forces seized hostage on Monday.
send drone                    | ASSAULT drone          | ETH:MIL           | Ethiopian forces sent a drone last week.
set ablaze                    | ASSAULT destroy        | ETH:MIL           | Ethiopian forces set an ablaze in March.
set alight                    | ASSAULT destroy        | ISR:MIL           | Israeli soldiers set alight on Friday.
set fire to                   | ASSAULT destroy        | IND:MIL           | Indian troops set fire to the demands on Tuesday.
set off bomb                  | ASSAULT explosives     | SYR:REB           | Syrian rebels set off a bomb last week.
set on fire                   | ASSAULT destroy        | SYR:REB           | Syrian rebels set on fire last week.
sexually assault B            | ASSAULT sexual         | COL:REB > COL:MIL | Colombian rebels sexuallied an assault Colombian soldiers last week.
shell                         | ASSAULT heavy-weapons  | RUS:MIL           | Russian troops shelled the town on Monday.
shell B                       | ASSAULT heavy-weapons  | IND:MIL > PAK:MIL | Pakistani soldiers were shelled by Indian troops on Tuesday.
shelling/n                    | ASSAULT heavy-weapons  | ISR:MIL           | Israeli soldiers' shelling drew attention on Friday.
shelling/n of B               | ASSAULT heavy-weapons  | SYR:REB > TUR:MIL | Syrian rebels' shelling of Turkish soldiers drew attention last week.
shoot                         | ASSAULT firearms       | RUS:MIL           | Russian troops shot the town in March.
shoot B                       | ASSAULT firearms       | SDN:MIL > SDN:CVL | Sudanese soldiers shot Sudanese villagers on Friday.
shoot at B                    | ASSAULT firearms       | IND:MIL > PAK:MIL | Indian troops shot at Pakistani soldiers on Sunday.
shoot dead                    | ASSAULT targeted       | IND:MIL           | Indian troops shot a dead on Sunday.
shoot dead B                  | ASSAULT firearms       | SYR:REB > TUR:MIL | Syrian rebels shot a dead Turkish soldiers on Monday.
shoot down                    | ASSAULT firearms       | COL:REB           | Colombian rebels shot down last week.
shoot down plane              | ASSAULT aerial         | SDN:MIL           | Sudanese soldiers shot down a plane on Friday.
shooting/n                    | ASSAULT firearms       | COL:REB           | Colombian rebels' shooting drew attention on Monday.
shooting/n of B               | ASSAULT firearms       | SOM:REB > KEN:MIL | Somali militants' shooting of Kenyan soldiers drew attention on Sunday.
shootout/n                    | ASSAULT firearms       | SDN:MIL           | Sudanese soldiers' shootout drew attention on Tuesday.
shot/n                        | ASSAULT firearms       | SYR:REB           | Syrian rebels' shot drew attention in March.
shove B                       | ASSAULT beat           | ETH:MIL > ERI:MIL | Ethiopian forces shoved Eritrean troops last week.
sink                          | ASSAULT heavy-weapons  | RUS:MIL           | Russian troops sank the town on Monday.
sink ship                     | ASSAULT heavy-weapons  | IND:MIL           | Indian troops sank a ship on Tuesday.
slap B                        | ASSAULT beat           | SYR:REB > TUR:MIL | Turkish soldiers were slapped by Syrian rebels in March.
slash B                       | ASSAULT primitive      | IND:MIL > PAK:MIL | Pakistani soldiers were slashed by Indian troops on Tuesday.
slaughter B                   | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers slaughtered Sudanese villagers on Sunday.
slaughter/n of B              | ASSAULT                | SOM:REB > KEN:MIL | Somali militants' slaughter of Kenyan soldiers drew attention on Sunday.
slay B                        | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops slew Ukrainian soldiers on Monday.
slit throat                   | ASSAULT primitive      | COL:REB           | Colombian rebels slit a throat last week.
snatch B                      | ASSAULT abduct         | SOM:REB > KEN:MIL | Kenyan soldiers were snatched by Somali militants on Tuesday.
snipe at B                    | ASSAULT firearms       | SYR:REB > TUR:MIL | Syrian rebels sniped at Turkish soldiers last week.
sniper fire                   | ASSAULT firearms       | RUS:MIL           | Russian troops snipered fire last week.
spear B                       | ASSAULT primitive      | COL:REB > COL:MIL | Colombian rebels speared Colombian soldiers on Monday.
spray _gas                    | ASSAULT crowd-control  | BLR:COP           | Belarusian police sprayed tear gas on Friday.
spray bullet                  | ASSAULT firearms       | IND:MIL           | Indian troops sprayed a bullet on Tuesday.
stab                          | ASSAULT primitive      | RUS:MIL           | Russian troops stabbed the town on Monday.
stab B                        | ASSAULT primitive      | SDN:MIL > SDN:CVL | Sudanese soldiers stabbed Sudanese villagers on Sunday.
stabbing/n                    | ASSAULT primitive      | IND:MIL           | Indian troops' stabbing drew attention on Friday.
stabbing/n of B               | ASSAULT primitive      | RUS:MIL > UKR:MIL | Russian troops' stabbing of Ukrainian soldiers drew attention last week.
stage attack                  | ASSAULT                | SOM:REB           | Somali militants staged an attack on Tuesday.
start war                     | ASSAULT                | IND:MIL           | Indian troops started war on Sunday.
stone B                       | ASSAULT primitive      | ISR:MIL > LBN:REB | Israeli soldiers stoned Lebanese militants on Friday.
storm                         | ASSAULT                | ISR:MIL           | Israeli soldiers stormed the town on Tuesday.
storm B                       | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces stormed Eritrean troops last week.
storm _building               | ASSAULT                | IND:MIL           | Indian troops stormed a church on Friday.
strafe                        | ASSAULT firearms       | ISR:MIL           | Israeli soldiers strafed the town on Sunday.
strafe B                      | ASSAULT aerial         | ISR:MIL > LBN:REB | Israeli soldiers strafed Lebanese militants on Sunday.
strangle B                    | ASSAULT beat           | SYR:REB > TUR:MIL | Syrian rebels strangled Turkish soldiers last week.
strike B                      | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers struck Sudanese villagers on Sunday.
strike/n against B            | ASSAULT                | IND:MIL > PAK:MIL | Indian troops' strike against Pakistani soldiers drew attention on Friday.
strike/n on B                 | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops' strike on Ukrainian soldiers drew attention last week.
suicide attack                | ASSAULT suicide-attack | ISR:MIL           | Israeli soldiers suicided an attack on Tuesday.
suicide bombing/n             | ASSAULT suicide-attack | ETH:MIL           | Ethiopian forces suicided a bombing/n last week.
tackle B                      | ASSAULT beat           | RUS:MIL > UKR:MIL | Russian troops tackled Ukrainian soldiers on Monday.
take B hostage                | ASSAULT abduct         | COL:REB > COL:MIL | Colombian rebels took Colombian soldiers hostage on Monday.
take captive                  | ASSAULT abduct         | COL:REB           | Colombian rebels took captive in March.
take hostage                  | ASSAULT abduct         | SOM:REB           | Somali militants took hostage on Sunday.
take prisoner                 | ASSAULT abduct         | SDN:MIL           | Sudanese soldiers took a prisoner on Sunday.
target                        | ASSAULT                | SOM:REB           | Somali militants targeted the town on Sunday.
target B                      | ASSAULT                | ETH:MIL > ERI:MIL | Eritrean troops were targeted by Ethiopian forces in March.
tase B                        | ASSAULT crowd-control  | IRN:GOV > IRN:EDU | Iranian students were tased by Iranian authorities on Tuesday.
tear-gas B                    | ASSAULT crowd-control  | EGY:COP > EGY:CVL | Egyptian protesters were tear-gassed by Egyptian police on Tuesday.
teargas B                     | ASSAULT crowd-control  | CHN:GOV > CHN     | Chinese authorities teargased Chinese activists last week.
terrorise B                   | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese villagers were terrorised by Sudanese soldiers on Tuesday.
terrorize B                   | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops terrorized Ukrainian soldiers last week.
thrash B                      | ASSAULT beat           | ISR:MIL > LBN:REB | Israeli soldiers thrashed Lebanese militants on Sunday.
throw acid                    | ASSAULT primitive      | ETH:MIL           | Ethiopian forces threw acid on Monday.
throw grenade                 | ASSAULT explosives     | SDN:MIL           | Sudanese soldiers threw a grenade on Tuesday.
throw grenade at B            | ASSAULT explosives     | RUS:MIL > UKR:MIL | Russian troops threw a grenade at Ukrainian soldiers last week.
torch                         | ASSAULT destroy        | SOM:REB           | Somali militants torched the town on Sunday.
torpedo                       | ASSAULT heavy-weapons  | SDN:MIL           | Sudanese soldiers torpedoed the town on Sunday.
torture                       | ASSAULT torture        | ETH:MIL           | Ethiopian forces tortured the town in March.
torture B                     | ASSAULT torture        | ISR:MIL > LBN:REB | Israeli soldiers tortured Lebanese militants on Friday.
torture/n                     | ASSAULT torture        | RUS:MIL           | Russian troops' torture drew attention last week.
torture/n of B                | ASSAULT torture        | SDN:MIL > SDN:CVL | Sudanese soldiers' torture of Sudanese villagers drew attention on Tuesday.
trade fire                    | ASSAULT &              | COL:REB           | Colombian rebels traded fire in March.
use _gas                      | ASSAULT crowd-control  | IRN:GOV           | Iranian authorities used tear gas in March.
use _gas against B            | ASSAULT crowd-control  | RUS:COP > RUS     | Russian police used tear gas against Russian activists on Sunday.
use _gas on B                 | ASSAULT crowd-control  | TUR:COP > TUR:JRN | Turkish police used tear gas on Turkish journalists on Monday.
use chemical                  | ASSAULT unconventional | ISR:MIL           | Israeli soldiers used a chemical on Friday.
use chemical weapon           | ASSAULT unconventional | ETH:MIL           | Ethiopian forces used a chemical a weapon in March.
use chemical weapon against B | ASSAULT unconventional | SOM:REB > KEN:MIL | Somali militants used a chemical a weapon against Kenyan soldiers on Sunday.
use force                     | ASSAULT crowd-control  | BLR:COP           | Belarusian police used force on Sunday.
use force against B           | ASSAULT crowd-control  | KEN:COP > UGA     | Kenyan police used force against Ugandan activists on Monday.
use nerve                     | ASSAULT unconventional | COL:REB           | Colombian rebels used nerve on Monday.
use poison                    | ASSAULT unconventional | SYR:REB           | Syrian rebels used poison in March.
use/n of _gas                 | ASSAULT crowd-control  | EGY:COP           | Egyptian police's use of tear gas drew attention on Friday.
use/n of force                | ASSAULT crowd-control  | CHN:GOV           | Chinese authorities' use of force drew attention in March.
violate ceasefire             | ASSAULT                | ETH:MIL           | Ethiopian forces violated a ceasefire in March.
violate truce                 | ASSAULT                | SOM:REB           | Somali militants violated a truce on Sunday.
violence/n against B          | ASSAULT                | RUS:MIL > UKR:MIL | Russian troops' violence against Ukrainian soldiers drew attention on Monday.
wage _violence                | ASSAULT                | ISR:MIL           | Israeli soldiers waged an offensive on Sunday.
wage _violence against B      | ASSAULT                | ETH:MIL > ERI:MIL | Ethiopian forces waged an offensive against Eritrean troops on Monday.
wage war                      | ASSAULT                | IND:MIL           | Indian troops waged war on Friday.
wage war on B                 | ASSAULT                | SYR:REB > TUR:MIL | Syrian rebels waged war on Turkish soldiers in March.
war/n against B               | ASSAULT                | COL:REB > COL:MIL | Colombian rebels' war against Colombian soldiers drew attention in March.
war/n on B                    | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers' war on Sudanese villagers drew attention on Sunday.
water-cannon B                | ASSAULT crowd-control  | KEN:COP > UGA     | Kenyan police water-cannoned Ugandan activists on Sunday.
waterboard B                  | ASSAULT torture        | COL:REB > COL:MIL | Colombian rebels waterboarded Colombian soldiers on Monday.
whip B                        | ASSAULT beat           | SOM:REB > KEN:MIL | Kenyan soldiers were whipped by Somali militants on Tuesday.
wipe out B                    | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers wiped out Sudanese villagers on Sunday.
wound                         | ASSAULT                | RUS:MIL           | Russian troops wounded the town on Monday.
wound B                       | ASSAULT                | SDN:MIL > SDN:CVL | Sudanese soldiers wounded Sudanese villagers on Sunday.
wreck                         | ASSAULT destroy        | SOM:REB           | Somali militants wrecked the town on Tuesday.
