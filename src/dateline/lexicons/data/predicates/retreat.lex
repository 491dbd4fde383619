# pattern | code | who | example     (docs/guide/predicates.md)
abandon _territory      | RETREAT withdraw  | SYR:REB           | Syrian rebels abandoned the town on Monday.
abandon position        | RETREAT withdraw  | ISR:MIL           | Israeli soldiers abandoned a position on Tuesday.
abdicate                | RETREAT resign    | VNM               | Vietnam abdicated on Monday.
admit B                 | RETREAT access    | POL > BLR         | Belarus was admitted by Poland on Tuesday.
admit inspector         | RETREAT access    | TUR               | Turkey admitted an inspector on Friday.
allow B                 | RETREAT access    | CAN > CHN         | Canada allowed China on Friday.
allow _envoy            | RETREAT access    | BRA               | Brazil allowed the ambassador on Monday.
allow access            | RETREAT access    | EGY               | Egypt allowed access in March.
allow aid               | RETREAT access    | NGA               | Nigeria allowed aid last week.
allow in B              | RETREAT access    | MEX > CUB         | Mexico allowed in Cuba on Tuesday.
allow inspector         | RETREAT access    | IND               | India allowed an inspector last week.
allow observer          | RETREAT access    | JPN               | Japan allowed an observer on Tuesday.
allow return            | RETREAT access    | BRA               | Brazil allowed a return in March.
bail B                  | RETREAT release   | VNM > THA         | Vietnam bailed Thailand on Monday.
bow out                 | RETREAT resign    | CHL               | Chile bowed out on Tuesday.
bring home _troops      | RETREAT withdraw  | IND:MIL           | Indian troops brought a home troops on Friday.
call off protest        | RETREAT ceasefire | SYR:REB           | Syrian rebels called off a protest last week.
call off strike         | RETREAT ceasefire | IND:MIL           | Indian troops called off a strike on Tuesday.
cease _ceasefire        | RETREAT ceasefire | IND:MIL           | Indian troops ceased a ceasefire on Friday.
cease fire              | RETREAT ceasefire | RUS:MIL           | Russian troops ceased fire last week.
ceasefire/n             | RETREAT ceasefire | ETH:MIL           | Ethiopian forces' ceasefire drew attention in March.
cede _territory         | RETREAT withdraw  | SYR:REB           | Syrian rebels ceded the town on Monday.
cede power              | RETREAT resign    | MEX               | Mexico ceded power on Friday.
close base              | RETREAT withdraw  | ETH:MIL           | Ethiopian forces closed a base in March.
cut _troops             | RETREAT withdraw  | ETH:MIL           | Ethiopian forces cut troops on Monday.
decommission            | RETREAT disarm    | ISR:MIL           | Israeli soldiers decommissioned on Friday.
demobilise              | RETREAT withdraw  | RUS:MIL           | Russian troops demobilised on Monday.
demobilize              | RETREAT withdraw  | IND:MIL           | Indian troops demobilized on Tuesday.
destroy stockpile       | RETREAT disarm    | COL:REB           | Colombian rebels destroyed a stockpile in March.
disarm                  | RETREAT disarm    | SYR:REB           | Syrian rebels disarmed in March.
disarm B                | RETREAT disarm    | ISR:MIL > LBN:REB | Israeli soldiers disarmed Lebanese militants on Sunday.
disarmament/n           | RETREAT disarm    | SOM:REB           | Somali militants' disarmament drew attention on Sunday.
disarmament/n of A      | RETREAT disarm    | SDN:MIL           | The disarmament of Sudanese soldiers came on Tuesday.
disband                 | RETREAT disarm    | COL:REB           | Colombian rebels disbanded on Monday.
discharge B             | RETREAT release   | FRA > IRN         | France discharged Iran last week.
disengage               | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers disengaged on Friday.
disengage from B        | RETREAT withdraw  | RUS:MIL > UKR:MIL | Russian troops disengaged from Ukrainian soldiers in March.
dismantle _territory    | RETREAT withdraw  | SYR:REB           | Syrian rebels dismantled the town last week.
dismantle _weapon       | RETREAT disarm    | RUS:MIL           | Russian troops dismantled missiles on Monday.
dismantle base          | RETREAT withdraw  | ISR:MIL           | Israeli soldiers dismantled a base on Friday.
dismantle program       | RETREAT disarm    | SYR:REB           | Syrian rebels dismantled a program last week.
dismantle programme     | RETREAT disarm    | IND:MIL           | Indian troops dismantled a programme on Tuesday.
dismantle weapon        | RETREAT disarm    | SDN:MIL           | Sudanese soldiers dismantled a weapon on Sunday.
draw down               | RETREAT withdraw  | SOM:REB           | Somali militants drew down on Tuesday.
drawdown/n              | RETREAT withdraw  | COL:REB           | Colombian rebels' drawdown drew attention last week.
end blockade            | RETREAT withdraw  | IND:MIL           | Indian troops ended a blockade on Friday.
end boycott             | RETREAT ceasefire | ISR:MIL           | Israeli soldiers ended a boycott on Sunday.
end hostilities         | RETREAT ceasefire | COL:REB           | Colombian rebels ended hostilities on Monday.
end occupation          | RETREAT withdraw  | SOM:REB           | Somali militants ended an occupation on Sunday.
end offensive           | RETREAT ceasefire | RUS:MIL           | Russian troops ended an offensive in March.
end protest             | RETREAT ceasefire | RUS:MIL           | Russian troops ended a protest on Monday.
end siege               | RETREAT withdraw  | COL:REB           | Colombian rebels ended a siege on Monday.
end strike              | RETREAT ceasefire | SDN:MIL           | Sudanese soldiers ended a strike on Sunday.
end war                 | RETREAT withdraw  | SYR:REB           | Syrian rebels ended war in March.
evacuate _territory     | RETREAT withdraw  | ETH:MIL           | Ethiopian forces evacuated the town last week.
evacuate _troops        | RETREAT withdraw  | SOM:REB           | Somali militants evacuated troops on Friday.
fall back               | RETREAT withdraw  | IND:MIL           | Indian troops fell back on Sunday.
free B                  | RETREAT release   | FRA > IRN         | Iran was freed by France in March.
free _prisoner          | RETREAT release   | JPN               | Japan freed a hostage on Sunday.
freeing/n of B          | RETREAT release   | NGA > MLI         | Nigeria's freeing of Mali drew attention in March.
freeze programme        | RETREAT ceasefire | IND:MIL           | Indian troops froze a programme on Friday.
give access             | RETREAT access    | KEN               | Kenya gave access last week.
give up                 | RETREAT disarm    | SOM:REB           | Somali militants gave up on Friday.
give up _territory      | RETREAT withdraw  | SOM:REB           | Somali militants gave up the town on Tuesday.
give up _weapon         | RETREAT disarm    | ETH:MIL           | Ethiopian forces gave up missiles last week.
give up power           | RETREAT resign    | KEN               | Kenya gave up power in March.
grant access            | RETREAT access    | DEU               | Germany granted access on Sunday.
grant access to B       | RETREAT access    | AUS > IDN         | Australia granted access to Indonesia on Monday.
halt attack             | RETREAT ceasefire | ISR:MIL           | Israeli soldiers halted an attack on Sunday.
halt enrichment         | RETREAT ceasefire | RUS:MIL           | Russian troops halted enrichment last week.
halt fire               | RETREAT ceasefire | IND:MIL           | Indian troops halted fire on Sunday.
halt offensive          | RETREAT ceasefire | SYR:REB           | Syrian rebels halted an offensive in March.
halt operation          | RETREAT ceasefire | ISR:MIL           | Israeli soldiers halted an operation on Tuesday.
hand back               | RETREAT withdraw  | ETH:MIL           | Ethiopian forces handed back last week.
hand in _weapon         | RETREAT disarm    | SYR:REB           | Syrian rebels handed in missiles on Monday.
hand over _prisoner     | RETREAT release   | IND               | India handed over a hostage in March.
hand over _territory    | RETREAT withdraw  | ISR:MIL           | Israeli soldiers handed over the town on Tuesday.
hand over _weapon       | RETREAT disarm    | IND:MIL           | Indian troops handed over missiles on Sunday.
hand over body          | RETREAT release   | TUR               | Turkey handed over a body on Sunday.
hand over power         | RETREAT resign    | NGA               | Nigeria handed over power in March.
hand power to B         | RETREAT resign    | ESP > HUN         | Spain handed power to Hungary on Sunday.
hold fire               | RETREAT ceasefire | SYR:REB           | Syrian rebels held fire on Monday.
implement _ceasefire    | RETREAT ceasefire | SOM:REB           | Somali militants implemented a ceasefire on Friday.
lay down                | RETREAT disarm    | SOM:REB           | Somali militants laid down on Tuesday.
lay down _weapon        | RETREAT disarm    | ETH:MIL           | Ethiopian forces laid down missiles on Monday.
leave B[place]          | RETREAT withdraw  | COL:REB           | Colombian rebels left Kharkiv last week.
leave _territory        | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers left the town on Friday.
leave office            | RETREAT resign    | POL               | Poland left office on Friday.
leave post              | RETREAT resign    | IND               | India left a post in March.
legalise party          | RETREAT access    | MEX               | Mexico legalised a party on Sunday.
let go                  | RETREAT release   | POL               | Poland let a go on Friday.
let in B                | RETREAT access    | IND > PAK         | India let in Pakistan on Monday.
liberate hostage        | RETREAT release   | BRA               | Brazil liberated hostage last week.
lift blockade           | RETREAT withdraw  | RUS:MIL           | Russian troops lifted a blockade last week.
lift siege              | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers lifted a siege on Tuesday.
observe _ceasefire      | RETREAT ceasefire | ETH:MIL           | Ethiopian forces observed a ceasefire last week.
open _road              | RETREAT access    | TUR               | Turkey opened a highway on Tuesday.
open corridor           | RETREAT access    | DEU               | Germany opened a corridor on Friday.
open crossing           | RETREAT access    | ESP               | Spain opened a crossing on Friday.
order release           | RETREAT release   | VNM               | Vietnam ordered a release last week.
order release of B      | RETREAT release   | CHL > PER         | Chile ordered a release of Peru on Friday.
parole B                | RETREAT release   | ESP > HUN         | Spain paroled Hungary on Sunday.
pull _troops            | RETREAT withdraw  | RUS:MIL           | Russian troops pulled troops last week.
pull _troops out of B   | RETREAT withdraw  | IND:MIL > PAK:MIL | Indian troops pulled troops out of Pakistani soldiers on Friday.
pull back               | RETREAT withdraw  | COL:REB           | Colombian rebels pulled back on Monday.
pull back _troops       | RETREAT withdraw  | ISR:MIL           | Israeli soldiers pulled back troops on Sunday.
pull back from B        | RETREAT withdraw  | SDN:MIL > SDN:CVL | Sudanese soldiers pulled back from Sudanese villagers on Tuesday.
pull out                | RETREAT withdraw  | ETH:MIL           | Ethiopian forces pulled out in March.
pull out _troops        | RETREAT withdraw  | SYR:REB           | Syrian rebels pulled out troops in March.
pull out of B           | RETREAT withdraw  | SOM:REB > KEN:MIL | Somali militants pulled out of Kenyan soldiers on Sunday.
pullback/n              | RETREAT withdraw  | COL:REB           | Colombian rebels' pullback drew attention on Monday.
pullout/n from B        | RETREAT withdraw  | ETH:MIL > ERI:MIL | Ethiopian forces' pullout from Eritrean troops drew attention in March.
pullout/n of A          | RETREAT withdraw  | SOM:REB           | The pullout of Somali militants came on Sunday.
quit                    | RETREAT resign    | KEN               | Kenya quit on Monday.
quit B[place]           | RETREAT withdraw  | COL:REB >         | Colombian soldiers were quit by Colombian rebels in March.
quit as                 | RETREAT resign    | CAN               | Canada quit as on Tuesday.
quit post               | RETREAT resign    | BRA               | Brazil quit a post last week.
readmit B               | RETREAT access    | POL > BLR         | Poland readmited Belarus on Sunday.
recall _troops          | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers recalled troops on Sunday.
redeploy from           | RETREAT withdraw  | ISR:MIL           | Israeli soldiers redeployed from the town on Sunday.
reduce _troops          | RETREAT withdraw  | ISR:MIL           | Israeli soldiers reduced troops on Sunday.
release B               | RETREAT release   | CHL > PER         | Chile released Peru on Friday.
release _prisoner       | RETREAT release   | VNM               | Vietnam released a hostage last week.
release from            | RETREAT release   | KEN               | Kenya released from the town on Monday.
release on bail         | RETREAT release   | CHL               | Chile released on bail on Tuesday.
release/n               | RETREAT release   | MEX               | Mexico's release drew attention on Friday.
release/n of B          | RETREAT release   | AUS > IDN         | Australia's release of Indonesia drew attention last week.
relinquish              | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers relinquished on Sunday.
relinquish power        | RETREAT resign    | AUS               | Australia relinquished power last week.
remove _troops          | RETREAT withdraw  | SYR:REB           | Syrian rebels removed troops in March.
reopen                  | RETREAT access    | FRA               | France reopened on Monday.
reopen _road            | RETREAT access    | EGY               | Egypt reopened a highway last week.
reopen border           | RETREAT access    | VNM               | Vietnam reopened a border in March.
reopen crossing         | RETREAT access    | CHL               | Chile reopened a crossing on Sunday.
resign                  | RETREAT resign    | NGA               | Nigeria resigned on Monday.
resign as               | RETREAT resign    | ESP               | Spain resigned as on Tuesday.
resign from             | RETREAT resign    | VNM               | Vietnam resigned from the town last week.
resignation/n           | RETREAT resign    | DEU               | Germany's resignation drew attention on Tuesday.
resignation/n of A      | RETREAT resign    | EGY               | The resignation of Egypt came on Monday.
respect _ceasefire      | RETREAT ceasefire | COL:REB           | Colombian rebels respected a ceasefire in March.
retreat                 | RETREAT withdraw  | ETH:MIL           | Ethiopian forces retreated on Monday.
retreat from B          | RETREAT withdraw  | SOM:REB > KEN:MIL | Somali militants retreated from Kenyan soldiers on Tuesday.
retreat/n               | RETREAT withdraw  | RUS:MIL           | Russian troops' retreat drew attention last week.
retreat/n from B        | RETREAT withdraw  | SDN:MIL > SDN:CVL | Sudanese soldiers' retreat from Sudanese villagers drew attention on Tuesday.
return _prisoner        | RETREAT release   | DEU               | Germany returned a hostage on Tuesday.
return _territory       | RETREAT withdraw  | SOM:REB           | Somali militants returned the town on Friday.
return body             | RETREAT release   | EGY               | Egypt returned a body on Monday.
return home             | RETREAT withdraw  | ETH:MIL           | Ethiopian forces returned a home on Monday.
return to B             | RETREAT withdraw  | COL:REB > COL:MIL | Colombian rebels returned to Colombian soldiers in March.
set free                | RETREAT release   | CAN               | Canada set free on Tuesday.
stand down              | RETREAT resign    | TUR               | Turkey stood down on Sunday.
step aside              | RETREAT resign    | FRA               | France stepped aside in March.
step down               | RETREAT resign    | CHL               | Chile stepped down on Friday.
step down as            | RETREAT resign    | JPN               | Japan stepped down as on Sunday.
stop attack             | RETREAT ceasefire | SOM:REB           | Somali militants stopped an attack on Tuesday.
stop bombing            | RETREAT ceasefire | SDN:MIL           | Sudanese soldiers stopped a bombing on Tuesday.
stop fighting           | RETREAT ceasefire | ETH:MIL           | Ethiopian forces stopped a fighting on Monday.
submit resignation      | RETREAT resign    | JPN               | Japan submitted a resignation on Friday.
surrender               | RETREAT disarm    | COL:REB           | Colombian rebels surrendered last week.
surrender _weapon       | RETREAT disarm    | RUS:MIL           | Russian troops surrendered missiles in March.
surrender to B          | RETREAT disarm    | SDN:MIL > SDN:CVL | Sudanese soldiers surrendered to Sudanese villagers on Friday.
surrender/n             | RETREAT disarm    | ETH:MIL           | Ethiopian forces' surrender drew attention in March.
suspend attack          | RETREAT ceasefire | COL:REB           | Colombian rebels suspended an attack last week.
suspend operation       | RETREAT ceasefire | SDN:MIL           | Sudanese soldiers suspended an operation on Friday.
suspend strike          | RETREAT ceasefire | ISR:MIL           | Israeli soldiers suspended a strike on Friday.
suspend test            | RETREAT ceasefire | SYR:REB           | Syrian rebels suspended a test in March.
swap prisoners          | RETREAT release   | JPN               | Japan swapped prisoners on Friday.
tender resignation      | RETREAT resign    | FRA               | France tendered a resignation last week.
transfer power          | RETREAT resign    | CAN               | Canada transfered power on Sunday.
truce/n                 | RETREAT ceasefire | SOM:REB           | Somali militants' truce drew attention on Sunday.
turn in _weapon         | RETREAT disarm    | ISR:MIL           | Israeli soldiers turned in missiles on Tuesday.
unseal                  | RETREAT access    | AUS               | Australia unsealed in March.
vacate                  | RETREAT withdraw  | RUS:MIL           | Russian troops vacated in March.
vacate B                | RETREAT withdraw  | IND:MIL > PAK:MIL | Indian troops vacated Pakistani soldiers on Sunday.
vacate seat             | RETREAT resign    | BRA               | Brazil vacated a seat on Monday.
withdraw                | RETREAT withdraw  | SDN:MIL           | Sudanese soldiers withdrew on Sunday.
withdraw _troops        | RETREAT withdraw  | IND:MIL           | Indian troops withdrew troops on Tuesday.
withdraw _troops from B | RETREAT withdraw  | SYR:REB > TUR:MIL | Syrian rebels withdrew troops from Turkish soldiers last week.
withdraw _weapon        | RETREAT withdraw  | ISR:MIL           | Israeli soldiers withdrew missiles on Friday.
withdraw from B         | RETREAT withdraw  | RUS:MIL > UKR:MIL | Russian troops withdrew from Ukrainian soldiers on Monday.
withdrawal/n            | RETREAT withdraw  | ISR:MIL           | Israeli soldiers' withdrawal drew attention on Friday.
withdrawal/n by A       | RETREAT withdraw  | SYR:REB           | The withdrawal by Syrian rebels came last week.
withdrawal/n from B     | RETREAT withdraw  | IND:MIL > PAK:MIL | Indian troops' withdrawal from Pakistani soldiers drew attention on Tuesday.
withdrawal/n of A       | RETREAT withdraw  | RUS:MIL           | The withdrawal of Russian troops came on Monday.
