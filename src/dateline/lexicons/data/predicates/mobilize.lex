# pattern | code | who | example     (docs/guide/predicates.md)
acquire _weapon        | MOBILIZE weapons | MEX               | Mexico acquired missiles on Sunday.
advance                | MOBILIZE troops  | SYR:REB           | Syrian rebels advanced on Monday.
advance on B           | MOBILIZE troops  | ISR:MIL > LBN:REB | Israeli soldiers advanced on Lebanese militants on Tuesday.
advance towards B      | MOBILIZE troops  | ETH:MIL > ERI:MIL | Ethiopian forces advanced towards Eritrean troops last week.
amass _troops          | MOBILIZE troops  | RUS:MIL           | Russian troops amassed troops in March.
arm                    | MOBILIZE weapons | DEU               | Germany armed on Friday.
arm militia            | MOBILIZE militia | ISR:MIL           | Israeli soldiers armed a militia on Sunday.
arrive at B            | MOBILIZE troops  | RUS:MIL > UKR:MIL | Russian troops arrived at Ukrainian soldiers on Monday.
beef up _troops        | MOBILIZE troops  | RUS:MIL           | Russian troops beefed up troops last week.
beef up security       | MOBILIZE police  | KEN:COP           | Kenyan police beefed up security on Sunday.
begin _exercise        | MOBILIZE troops  | IND:MIL           | Indian troops began an exercise on Friday.
besiege                | MOBILIZE troops  | ISR:MIL           | Israeli soldiers besieged on Tuesday.
besiege B              | MOBILIZE troops  | ETH:MIL > ERI:MIL | Ethiopian forces besieged Eritrean troops last week.
bolster _troops        | MOBILIZE troops  | COL:REB           | Colombian rebels bolstered troops on Monday.
bolster force          | MOBILIZE troops  | SOM:REB           | Somali militants bolstered force on Sunday.
boost security         | MOBILIZE police  | CHN:GOV           | Chinese authorities boosted security in March.
build _weapon          | MOBILIZE weapons | VNM               | Vietnam built missiles last week.
build up _troops       | MOBILIZE troops  | SOM:REB           | Somali militants built up troops on Sunday.
build-up/n             | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers' build-up drew attention on Tuesday.
buildup/n              | MOBILIZE troops  | COL:REB           | Colombian rebels' buildup drew attention on Monday.
call up                | MOBILIZE troops  | COL:REB           | Colombian rebels called up last week.
call up _troops        | MOBILIZE troops  | ETH:MIL           | Ethiopian forces called up troops on Monday.
call up reservist      | MOBILIZE troops  | SOM:REB           | Somali militants called up a reservist on Tuesday.
carry out _exercise    | MOBILIZE troops  | ISR:MIL           | Israeli soldiers carried out an exercise on Sunday.
carry out test         | MOBILIZE weapons | FRA               | France carried out a test on Monday.
conduct _exercise      | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers conducted an exercise on Tuesday.
conduct nuclear test   | MOBILIZE weapons | CHL               | Chile conducted a nuclear a test on Sunday.
conduct test           | MOBILIZE weapons | VNM               | Vietnam conducted a test in March.
conscript B            | MOBILIZE troops  | SDN:MIL > SDN:CVL | Sudanese soldiers conscripted Sudanese villagers on Friday.
cordon off             | MOBILIZE police  | RUS:COP           | Russian police cordoned off on Tuesday.
cross border           | MOBILIZE troops  | RUS:MIL           | Russian troops crossed a border on Monday.
cross into B           | MOBILIZE troops  | IND:MIL > PAK:MIL | Indian troops crossed into Pakistani soldiers on Tuesday.
deploy                 | MOBILIZE troops  | RUS:MIL           | Russian troops deployed its troops on Monday.
deploy _troops         | MOBILIZE troops  | IND:MIL           | Indian troops deployed troops on Tuesday.
deploy _troops to B    | MOBILIZE troops  | SYR:REB > TUR:MIL | Syrian rebels deployed troops to Turkish soldiers last week.
deploy _weapon         | MOBILIZE weapons | CAN               | Canada deployed missiles on Sunday.
deploy _weapon to B    | MOBILIZE weapons | BRA > VEN         | Brazil deployed missiles to Venezuela on Monday.
deploy fighter         | MOBILIZE militia | COL:REB           | Colombian rebels deployed a fighter on Monday.
deploy officer         | MOBILIZE police  | KEN:COP           | Kenyan police deployed an officer in March.
deploy police          | MOBILIZE police  | BLR:COP           | Belarusian police deployed police on Friday.
deploy security        | MOBILIZE police  | EGY:COP           | Egyptian police deployed security on Friday.
deploy to B            | MOBILIZE troops  | ISR:MIL > LBN:REB | Israeli soldiers deployed to Lebanese militants on Friday.
deployment/n           | MOBILIZE troops  | COL:REB           | Colombian rebels' deployment drew attention on Monday.
deployment/n of A      | MOBILIZE troops  | ETH:MIL           | The deployment of Ethiopian forces began in March.
deployment/n to B      | MOBILIZE troops  | SOM:REB > KEN:MIL | Somali militants' deployment to Kenyan soldiers drew attention on Sunday.
detonate device        | MOBILIZE weapons | JPN               | Japan detonated a device on Tuesday.
develop _weapon        | MOBILIZE weapons | NGA               | Nigeria developed missiles on Monday.
dig in                 | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers dug in the town on Sunday.
dispatch _troops       | MOBILIZE troops  | SYR:REB           | Syrian rebels dispatched troops in March.
dispatch _troops to B  | MOBILIZE troops  | ISR:MIL > LBN:REB | Israeli soldiers dispatched troops to Lebanese militants on Sunday.
draft B                | MOBILIZE troops  | RUS:MIL > UKR:MIL | Ukrainian soldiers were drafted by Russian troops in March.
drill/n                | MOBILIZE troops  | COL:REB           | Colombian rebels' drill drew attention last week.
encircle               | MOBILIZE troops  | RUS:MIL           | Russian troops encircled in March.
enrich uranium         | MOBILIZE weapons | KEN               | Kenya enriched uranium last week.
enter B[place]         | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers entered Kharkiv on Sunday.
enter airspace         | MOBILIZE troops  | IND:MIL           | Indian troops entered airspace on Sunday.
enter waters           | MOBILIZE troops  | SYR:REB           | Syrian rebels entered waters on Monday.
establish base         | MOBILIZE troops  | IND:MIL           | Indian troops established a base on Tuesday.
exercise/n             | MOBILIZE troops  | ETH:MIL           | Ethiopian forces' exercise drew attention on Monday.
exercise/n near B      | MOBILIZE troops  | SOM:REB > KEN:MIL | Somali militants' exercise near Kenyan soldiers drew attention on Tuesday.
fire _missile          | MOBILIZE weapons | FRA               | France fired a missile last week.
fire _missile into sea | MOBILIZE weapons | JPN               | Japan fired a missile into a sea on Friday.
fire _missile over     | MOBILIZE weapons | KEN               | Kenya fired a missile over the plan in March.
form militia           | MOBILIZE militia | SOM:REB           | Somali militants formed a militia on Tuesday.
fortify                | MOBILIZE troops  | COL:REB           | Colombian rebels fortified in March.
heighten security      | MOBILIZE police  | BLR:COP           | Belarusian police heightened security on Sunday.
hold _exercise         | MOBILIZE troops  | SOM:REB           | Somali militants held an exercise on Sunday.
hold _exercise near B  | MOBILIZE troops  | COL:REB > COL:MIL | Colombian rebels held an exercise near Colombian soldiers on Monday.
increase _troops       | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers increased troops on Tuesday.
increase security      | MOBILIZE police  | IRN:GOV           | Iranian authorities increased security on Monday.
incursion/n            | MOBILIZE troops  | SYR:REB           | Syrian rebels' incursion drew attention last week.
incursion/n into B     | MOBILIZE troops  | IND:MIL > PAK:MIL | Indian troops' incursion into Pakistani soldiers drew attention on Tuesday.
infiltrate             | MOBILIZE troops  | SOM:REB           | Somali militants infiltrated on Tuesday.
infiltrate B           | MOBILIZE troops  | COL:REB > COL:MIL | Colombian rebels infiltrated Colombian soldiers last week.
install _weapon        | MOBILIZE weapons | TUR               | Turkey installed missiles on Tuesday.
intercept              | MOBILIZE troops  | ISR:MIL           | Israeli soldiers intercepted on Tuesday.
intrude into           | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers intruded into the town on Friday.
launch _exercise       | MOBILIZE troops  | SYR:REB           | Syrian rebels launched an exercise in March.
launch _missile        | MOBILIZE weapons | CHL               | Chile launched a missile on Tuesday.
launch missile         | MOBILIZE weapons | ESP               | Spain launched a missile on Sunday.
launch satellite       | MOBILIZE weapons | VNM               | Vietnam launched a satellite on Monday.
launch/n of            | MOBILIZE weapons | ESP               | Spain's launch of the port drew attention on Friday.
launch/n of _missile   | MOBILIZE weapons | MEX               | Mexico's launch of a missile drew attention on Tuesday.
load _weapon           | MOBILIZE weapons | EGY               | Egypt loaded missiles last week.
march into B           | MOBILIZE troops  | COL:REB > COL:MIL | Colombian rebels marched into Colombian soldiers in March.
march on B             | MOBILIZE troops  | SOM:REB > KEN:MIL | Somali militants marched on Kenyan soldiers on Friday.
mass                   | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers massed its troops on Friday.
mass _troops           | MOBILIZE troops  | COL:REB           | Colombian rebels massed troops last week.
mobilisation/n         | MOBILIZE troops  | SOM:REB           | Somali militants' mobilisation drew attention on Friday.
mobilise               | MOBILIZE troops  | IND:MIL           | Indian troops mobilised its troops on Sunday.
mobilise _troops       | MOBILIZE troops  | ISR:MIL           | Israeli soldiers mobilised troops on Tuesday.
mobilise militia       | MOBILIZE militia | SDN:MIL           | Sudanese soldiers mobilised a militia on Tuesday.
mobilization/n         | MOBILIZE troops  | COL:REB           | Colombian rebels' mobilization drew attention in March.
mobilize               | MOBILIZE troops  | SYR:REB           | Syrian rebels mobilized its troops on Monday.
mobilize _troops       | MOBILIZE troops  | ETH:MIL           | Ethiopian forces mobilized troops last week.
move _troops           | MOBILIZE troops  | ETH:MIL           | Ethiopian forces moved troops on Monday.
move _troops to B      | MOBILIZE troops  | SOM:REB > KEN:MIL | Somali militants moved troops to Kenyan soldiers on Tuesday.
move _weapon           | MOBILIZE weapons | DEU               | Germany moved missiles on Sunday.
occupy                 | MOBILIZE troops  | SYR:REB           | Syrian rebels occupied last week.
order _troops +        | MOBILIZE troops  | IND:MIL           | Indian troops ordered troops to help.
order deployment       | MOBILIZE troops  | RUS:MIL           | Russian troops ordered a deployment in March.
parade _weapon         | MOBILIZE weapons | IND               | India paraded missiles on Monday.
patrol                 | MOBILIZE troops  | ISR:MIL           | Israeli soldiers patroled on Friday.
patrol _territory      | MOBILIZE troops  | ETH:MIL           | Ethiopian forces patroled the town in March.
patrol/n               | MOBILIZE troops  | ISR:MIL           | Israeli soldiers' patrol drew attention on Friday.
place on alert         | MOBILIZE troops  | IND:MIL           | Indian troops placed on an alert on Friday.
position _troops       | MOBILIZE troops  | IND:MIL           | Indian troops positioned troops on Tuesday.
position _weapon       | MOBILIZE weapons | ESP               | Spain positioned missiles on Tuesday.
put _troops on alert   | MOBILIZE troops  | ISR:MIL           | Israeli soldiers put troops on an alert on Sunday.
put on alert           | MOBILIZE troops  | RUS:MIL           | Russian troops put on an alert last week.
put police             | MOBILIZE police  | CHN:GOV           | Chinese authorities put police on Friday.
raise alert            | MOBILIZE troops  | SYR:REB           | Syrian rebels raised an alert in March.
raise militia          | MOBILIZE militia | ETH:MIL           | Ethiopian forces raised a militia on Monday.
rearm                  | MOBILIZE weapons | AUS               | Australia rearmed in March.
recruit                | MOBILIZE troops  | IND:MIL           | Indian troops recruited on Sunday.
recruit fighter        | MOBILIZE militia | IND:MIL           | Indian troops recruited a fighter on Friday.
redeploy               | MOBILIZE troops  | ISR:MIL           | Israeli soldiers redeployed its troops on Sunday.
redeploy _troops       | MOBILIZE troops  | ETH:MIL           | Ethiopian forces redeployed troops on Monday.
reinforce              | MOBILIZE troops  | ISR:MIL           | Israeli soldiers reinforced its troops on Friday.
reinforcement/n        | MOBILIZE troops  | ETH:MIL           | Ethiopian forces' reinforcement drew attention in March.
resume enrichment      | MOBILIZE weapons | CAN               | Canada resumed enrichment on Friday.
rush _troops           | MOBILIZE troops  | SYR:REB           | Syrian rebels rushed troops last week.
sail                   | MOBILIZE troops  | COL:REB           | Colombian rebels sailed in March.
sail through           | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers sailed through the capital on Sunday.
scramble               | MOBILIZE troops  | ETH:MIL           | Ethiopian forces scrambled last week.
scramble _weapon       | MOBILIZE weapons | EGY               | Egypt scrambled missiles in March.
send _troops           | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers sent troops on Tuesday.
send _troops to B      | MOBILIZE troops  | RUS:MIL > UKR:MIL | Russian troops sent troops to Ukrainian soldiers last week.
send _weapon to        | MOBILIZE weapons | POL               | Poland sent missiles to the demands on Tuesday.
send convoy            | MOBILIZE troops  | RUS:MIL           | Russian troops sent a convoy on Monday.
send fighter           | MOBILIZE militia | RUS:MIL           | Russian troops sent a fighter last week.
send in _troops        | MOBILIZE troops  | IND:MIL           | Indian troops sent in troops on Friday.
send in police         | MOBILIZE police  | RUS:COP           | Russian police sent in police on Monday.
send mercenary         | MOBILIZE militia | SYR:REB           | Syrian rebels sent a mercenary in March.
send police            | MOBILIZE police  | IRN:GOV           | Iranian authorities sent police on Sunday.
send ship              | MOBILIZE troops  | SOM:REB           | Somali militants sent a ship on Friday.
send warship           | MOBILIZE weapons | IND               | India sent a warship last week.
set up checkpoint      | MOBILIZE troops  | ETH:MIL           | Ethiopian forces set up a checkpoint in March.
set up roadblock       | MOBILIZE police  | TUR:COP           | Turkish police set up a roadblock last week.
siege/n of B           | MOBILIZE troops  | SOM:REB > KEN:MIL | Somali militants' siege of Kenyan soldiers drew attention on Friday.
stage _exercise        | MOBILIZE troops  | RUS:MIL           | Russian troops staged an exercise last week.
station                | MOBILIZE troops  | RUS:MIL           | Russian troops stationed its troops on Monday.
station _troops        | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers stationed troops on Sunday.
station _weapon        | MOBILIZE weapons | TUR               | Turkey stationed missiles on Friday.
station police         | MOBILIZE police  | BLR:COP           | Belarusian police stationed police in March.
step up security       | MOBILIZE police  | TUR:COP           | Turkish police stepped up security on Tuesday.
stockpile              | MOBILIZE weapons | BRA               | Brazil stockpiled in March.
strengthen _troops     | MOBILIZE troops  | IND:MIL           | Indian troops strengthened troops on Friday.
surround               | MOBILIZE troops  | IND:MIL           | Indian troops surrounded on Sunday.
surround B             | MOBILIZE troops  | SYR:REB > TUR:MIL | Syrian rebels surrounded Turkish soldiers on Monday.
take up position       | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers took up a position on Friday.
test _weapon           | MOBILIZE weapons | AUS               | Australia tested missiles last week.
test missile           | MOBILIZE weapons | NGA               | Nigeria tested a missile in March.
test-fire _weapon      | MOBILIZE weapons | MEX               | Mexico test-fired missiles on Friday.
test/n                 | MOBILIZE weapons | NGA               | Nigeria's test drew attention last week.
test/n of _weapon      | MOBILIZE weapons | AUS               | Australia's test of missiles drew attention on Monday.
tighten security       | MOBILIZE police  | EGY:COP           | Egyptian police tightened security last week.
transfer _troops       | MOBILIZE troops  | SYR:REB           | Syrian rebels transfered troops in March.
unveil _weapon         | MOBILIZE weapons | POL               | Poland unveiled missiles on Sunday.
violate airspace       | MOBILIZE troops  | RUS:MIL           | Russian troops violated airspace in March.
