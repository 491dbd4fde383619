# pattern | code | who | example     (docs/guide/predicates.md)
acquire _weapon        | MOBILIZE weapons | VNM               | Vietnam acquired missiles in March.
advance                | MOBILIZE troops  | SOM:REB           | Somali militants advanced on Sunday.
advance on B           | MOBILIZE troops  | COL:REB > COL:MIL | Colombian rebels advanced on Colombian soldiers on Monday.
advance towards B      | MOBILIZE troops  | SDN:MIL > SDN:CVL | Sudanese soldiers advanced towards Sudanese villagers on Tuesday.
amass _troops          | MOBILIZE troops  | ISR:MIL           | Israeli soldiers amassed troops on Friday.
arm                    | MOBILIZE weapons | NGA               | Nigeria armed last week.
arm militia            | MOBILIZE militia | COL:REB           | Colombian rebels armed a militia in March.
arrive at B            | MOBILIZE troops  | ISR:MIL > LBN:REB | Israeli soldiers arrived at Lebanese militants on Sunday.
base _troops           | MOBILIZE troops  | SOM:REB           | Somali militants based troops on Tuesday.
beef up _troops        | MOBILIZE troops  | ISR:MIL           | Israeli soldiers beefed up troops on Tuesday.
beef up security       | MOBILIZE police  | IRN:GOV           | Iranian authorities beefed up security in March.
begin _exercise        | MOBILIZE troops  | ETH:MIL           | Ethiopian forces began an exercise last week.
besiege                | MOBILIZE troops  | COL:REB           | Colombian rebels besieged on Monday.
besiege B              | MOBILIZE troops  | SDN:MIL > SDN:CVL | Sudanese villagers were besieged by Sudanese soldiers on Tuesday.
bolster _troops        | MOBILIZE troops  | IND:MIL           | Indian troops bolstered troops on Sunday.
bolster force          | MOBILIZE troops  | RUS:MIL           | Russian troops bolstered force in March.
boost security         | MOBILIZE police  | BLR:COP           | Belarusian police boosted security on Friday.
bring _troops          | MOBILIZE troops  | ISR:MIL           | Israeli soldiers brought troops on Sunday.
bring _troops to B     | MOBILIZE troops  | ETH:MIL > ERI:MIL | Ethiopian forces brought troops to Eritrean troops on Monday.
build _weapon          | MOBILIZE weapons | JPN               | Japan built missiles on Tuesday.
build up _troops       | MOBILIZE troops  | RUS:MIL           | Russian troops built up troops in March.
build-up/n             | MOBILIZE troops  | SYR:REB           | Syrian rebels' build-up drew attention on Monday.
buildup/n              | MOBILIZE troops  | IND:MIL           | Indian troops' buildup drew attention on Sunday.
call up                | MOBILIZE troops  | IND:MIL           | Indian troops called up on Tuesday.
call up _troops        | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers called up troops on Sunday.
call up reservist      | MOBILIZE troops  | RUS:MIL           | Russian troops called up a reservist on Monday.
carry out _exercise    | MOBILIZE troops  | COL:REB           | Colombian rebels carried out an exercise in March.
carry out test         | MOBILIZE weapons | CAN               | Canada carried out a test on Sunday.
conduct _exercise      | MOBILIZE troops  | SYR:REB           | Syrian rebels conducted an exercise on Monday.
conduct nuclear test   | MOBILIZE weapons | KEN               | Kenya conducted a nuclear a test in March.
conduct test           | MOBILIZE weapons | JPN               | Japan conducted a test on Friday.
conscript B            | MOBILIZE troops  | SYR:REB > TUR:MIL | Syrian rebels conscripted Turkish soldiers last week.
cordon off             | MOBILIZE police  | TUR:COP           | Turkish police cordoned off on Monday.
cross border           | MOBILIZE troops  | ISR:MIL           | Israeli soldiers crossed a border on Sunday.
cross into B           | MOBILIZE troops  | ETH:MIL > ERI:MIL | Ethiopian forces crossed into Eritrean troops on Monday.
deploy                 | MOBILIZE troops  | ISR:MIL           | Israeli soldiers deployed its troops on Sunday.
deploy _troops         | MOBILIZE troops  | ETH:MIL           | Ethiopian forces deployed troops on Monday.
deploy _troops to B    | MOBILIZE troops  | SOM:REB > KEN:MIL | Somali militants deployed troops to Kenyan soldiers on Tuesday.
deploy _weapon         | MOBILIZE weapons | IND               | India deployed missiles in March.
deploy _weapon to B    | MOBILIZE weapons | TUR > GRC         | Turkey deployed missiles to Greece on Sunday.
deploy fighter         | MOBILIZE militia | IND:MIL           | Indian troops deployed a fighter on Sunday.
deploy officer         | MOBILIZE police  | IRN:GOV           | Iranian authorities deployed an officer on Friday.
deploy police          | MOBILIZE police  | KEN:COP           | Kenyan police deployed police last week.
deploy security        | MOBILIZE police  | CHN:GOV           | Chinese authorities deployed security last week.
deploy to B            | MOBILIZE troops  | COL:REB > COL:MIL | Colombian rebels deployed to Colombian soldiers last week.
deployment/n           | MOBILIZE troops  | IND:MIL           | Indian troops' deployment drew attention on Sunday.
deployment/n of A      | MOBILIZE troops  | SDN:MIL           | The deployment of Sudanese soldiers began on Friday.
deployment/n to B      | MOBILIZE troops  | RUS:MIL > UKR:MIL | Russian troops' deployment to Ukrainian soldiers drew attention in March.
detonate device        | MOBILIZE weapons | BRA               | Brazil detonated a device on Monday.
develop _weapon        | MOBILIZE weapons | CHL               | Chile developed missiles on Sunday.
dig in                 | MOBILIZE troops  | SYR:REB           | Syrian rebels dug in the town in March.
dispatch _troops       | MOBILIZE troops  | SOM:REB           | Somali militants dispatched troops on Friday.
dispatch _troops to B  | MOBILIZE troops  | COL:REB > COL:MIL | Colombian rebels dispatched troops to Colombian soldiers in March.
draft B                | MOBILIZE troops  | ISR:MIL > LBN:REB | Israeli soldiers drafted Lebanese militants on Friday.
drill/n                | MOBILIZE troops  | IND:MIL           | Indian troops' drill drew attention on Tuesday.
encircle               | MOBILIZE troops  | ISR:MIL           | Israeli soldiers encircled on Friday.
enrich uranium         | MOBILIZE weapons | POL               | Poland enriched uranium on Tuesday.
enter B[place]         | MOBILIZE troops  | SYR:REB >         | Turkish soldiers were entered by Syrian rebels in March.
enter airspace         | MOBILIZE troops  | ETH:MIL           | Ethiopian forces entered airspace in March.
enter waters           | MOBILIZE troops  | SOM:REB           | Somali militants entered waters on Sunday.
establish base         | MOBILIZE troops  | ETH:MIL           | Ethiopian forces established a base on Monday.
exercise/n             | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers' exercise drew attention on Sunday.
exercise/n near B      | MOBILIZE troops  | RUS:MIL > UKR:MIL | Russian troops' exercise near Ukrainian soldiers drew attention on Monday.
fire _missile          | MOBILIZE weapons | CAN               | Canada fired a missile on Tuesday.
fire _missile into sea | MOBILIZE weapons | BRA               | Brazil fired a missile into a sea last week.
fire _missile over     | MOBILIZE weapons | POL               | Poland fired a missile over the plan on Friday.
fly bomber             | MOBILIZE troops  | IND:MIL           | Indian troops flew a bomber on Friday.
fly jet                | MOBILIZE troops  | SYR:REB           | Syrian rebels flew a jet in March.
form militia           | MOBILIZE militia | RUS:MIL           | Russian troops formed a militia on Monday.
fortify                | MOBILIZE troops  | IND:MIL           | Indian troops fortified on Friday.
heighten security      | MOBILIZE police  | KEN:COP           | Kenyan police heightened security in March.
hold _exercise         | MOBILIZE troops  | RUS:MIL           | Russian troops held an exercise in March.
hold _exercise near B  | MOBILIZE troops  | IND:MIL > PAK:MIL | Indian troops held an exercise near Pakistani soldiers on Sunday.
increase _troops       | MOBILIZE troops  | SYR:REB           | Syrian rebels increased troops on Monday.
increase security      | MOBILIZE police  | RUS:COP           | Russian police increased security on Sunday.
incursion/n            | MOBILIZE troops  | SOM:REB           | Somali militants' incursion drew attention on Tuesday.
incursion/n into B     | MOBILIZE troops  | ETH:MIL > ERI:MIL | Ethiopian forces' incursion into Eritrean troops drew attention on Monday.
infiltrate             | MOBILIZE troops  | RUS:MIL           | Russian troops infiltrated on Monday.
infiltrate B           | MOBILIZE troops  | IND:MIL > PAK:MIL | Pakistani soldiers were infiltrated by Indian troops on Tuesday.
install _weapon        | MOBILIZE weapons | AUS               | Australia installed missiles on Monday.
intercept              | MOBILIZE troops  | COL:REB           | Colombian rebels intercepted on Monday.
intrude into           | MOBILIZE troops  | SYR:REB           | Syrian rebels intruded into the town last week.
launch _exercise       | MOBILIZE troops  | SOM:REB           | Somali militants launched an exercise on Friday.
launch _missile        | MOBILIZE weapons | KEN               | Kenya launched a missile on Monday.
launch missile         | MOBILIZE weapons | FRA               | France launched a missile in March.
launch satellite       | MOBILIZE weapons | JPN               | Japan launched a satellite on Sunday.
launch/n of            | MOBILIZE weapons | FRA               | France's launch of the port drew attention last week.
launch/n of _missile   | MOBILIZE weapons | VNM               | Vietnam's launch of a missile drew attention on Monday.
load _weapon           | MOBILIZE weapons | MEX               | Mexico loaded missiles on Tuesday.
march into B           | MOBILIZE troops  | IND:MIL > PAK:MIL | Indian troops marched into Pakistani soldiers on Friday.
march on B             | MOBILIZE troops  | RUS:MIL > UKR:MIL | Russian troops marched on Ukrainian soldiers last week.
mass                   | MOBILIZE troops  | SYR:REB           | Syrian rebels massed its troops last week.
mass _troops           | MOBILIZE troops  | IND:MIL           | Indian troops massed troops on Tuesday.
mobilisation/n         | MOBILIZE troops  | RUS:MIL           | Russian troops' mobilisation drew attention last week.
mobilise               | MOBILIZE troops  | ETH:MIL           | Ethiopian forces mobilised its troops in March.
mobilise _troops       | MOBILIZE troops  | COL:REB           | Colombian rebels mobilised troops on Monday.
mobilise militia       | MOBILIZE militia | SYR:REB           | Syrian rebels mobilised a militia on Monday.
mobilization/n         | MOBILIZE troops  | IND:MIL           | Indian troops' mobilization drew attention on Friday.
mobilize               | MOBILIZE troops  | SOM:REB           | Somali militants mobilized its troops on Sunday.
mobilize _troops       | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers mobilized troops on Tuesday.
move _troops           | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers moved troops on Sunday.
move _troops to B      | MOBILIZE troops  | RUS:MIL > UKR:MIL | Russian troops moved troops to Ukrainian soldiers on Monday.
move _weapon           | MOBILIZE weapons | NGA               | Nigeria moved missiles in March.
occupy                 | MOBILIZE troops  | SOM:REB           | Somali militants occupied on Tuesday.
order _troops +        | MOBILIZE troops  | ETH:MIL           | Ethiopian forces ordered troops to help.
order deployment       | MOBILIZE troops  | ISR:MIL           | Israeli soldiers ordered a deployment on Friday.
parade _weapon         | MOBILIZE weapons | DEU               | Germany paraded missiles on Sunday.
patrol                 | MOBILIZE troops  | COL:REB           | Colombian rebels patroled last week.
patrol _territory      | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers patroled the town on Friday.
patrol/n               | MOBILIZE troops  | COL:REB           | Colombian rebels' patrol drew attention last week.
place on alert         | MOBILIZE troops  | ETH:MIL           | Ethiopian forces placed on an alert last week.
position _troops       | MOBILIZE troops  | ETH:MIL           | Ethiopian forces positioned troops on Monday.
position _weapon       | MOBILIZE weapons | FRA               | France positioned missiles on Monday.
put _troops on alert   | MOBILIZE troops  | COL:REB           | Colombian rebels put troops on an alert in March.
put on alert           | MOBILIZE troops  | ISR:MIL           | Israeli soldiers put on an alert on Tuesday.
put police             | MOBILIZE police  | BLR:COP           | Belarusian police put police last week.
raise alert            | MOBILIZE troops  | SOM:REB           | Somali militants raised an alert on Friday.
raise militia          | MOBILIZE militia | SDN:MIL           | Sudanese soldiers raised a militia on Sunday.
rearm                  | MOBILIZE weapons | ESP               | Spain rearmed on Friday.
recruit                | MOBILIZE troops  | ETH:MIL           | Ethiopian forces recruited in March.
recruit fighter        | MOBILIZE militia | ETH:MIL           | Ethiopian forces recruited a fighter last week.
redeploy               | MOBILIZE troops  | COL:REB           | Colombian rebels redeployed its troops in March.
redeploy _troops       | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers redeployed troops on Sunday.
reinforce              | MOBILIZE troops  | COL:REB           | Colombian rebels reinforced its troops last week.
reinforcement/n        | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers' reinforcement drew attention on Friday.
resume enrichment      | MOBILIZE weapons | IND               | India resumed enrichment last week.
rotate _troops         | MOBILIZE troops  | COL:REB           | Colombian rebels rotated troops last week.
rush _troops           | MOBILIZE troops  | SOM:REB           | Somali militants rushed troops on Tuesday.
sail                   | MOBILIZE troops  | IND:MIL           | Indian troops sailed on Friday.
sail through           | MOBILIZE troops  | SYR:REB           | Syrian rebels sailed through the capital in March.
scramble               | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers scrambled on Tuesday.
scramble _weapon       | MOBILIZE weapons | MEX               | Mexico scrambled missiles on Friday.
send _troops           | MOBILIZE troops  | SYR:REB           | Syrian rebels sent troops on Monday.
send _troops to B      | MOBILIZE troops  | ISR:MIL > LBN:REB | Israeli soldiers sent troops to Lebanese militants on Tuesday.
send _weapon to        | MOBILIZE weapons | EGY               | Egypt sent missiles to the demands on Monday.
send convoy            | MOBILIZE troops  | ISR:MIL           | Israeli soldiers sent a convoy on Sunday.
send fighter           | MOBILIZE militia | ISR:MIL           | Israeli soldiers sent a fighter on Tuesday.
send in _troops        | MOBILIZE troops  | ETH:MIL           | Ethiopian forces sent in troops last week.
send in police         | MOBILIZE police  | TUR:COP           | Turkish police sent in police on Sunday.
send mercenary         | MOBILIZE militia | SOM:REB           | Somali militants sent a mercenary on Friday.
send police            | MOBILIZE police  | RUS:COP           | Russian police sent police in March.
send ship              | MOBILIZE troops  | RUS:MIL           | Russian troops sent a ship last week.
send warship           | MOBILIZE weapons | DEU               | Germany sent a warship on Tuesday.
set up checkpoint      | MOBILIZE troops  | SDN:MIL           | Sudanese soldiers set up a checkpoint on Friday.
set up roadblock       | MOBILIZE police  | EGY:COP           | Egyptian police set up a roadblock on Tuesday.
siege/n of B           | MOBILIZE troops  | RUS:MIL > UKR:MIL | Russian troops' siege of Ukrainian soldiers drew attention last week.
stage _exercise        | MOBILIZE troops  | ISR:MIL           | Israeli soldiers staged an exercise on Tuesday.
station                | MOBILIZE troops  | ISR:MIL           | Israeli soldiers stationed its troops on Sunday.
station _troops        | MOBILIZE troops  | SYR:REB           | Syrian rebels stationed troops in March.
station _weapon        | MOBILIZE weapons | AUS               | Australia stationed missiles last week.
station police         | MOBILIZE police  | KEN:COP           | Kenyan police stationed police on Friday.
step up security       | MOBILIZE police  | EGY:COP           | Egyptian police stepped up security on Monday.
stockpile              | MOBILIZE weapons | TUR               | Turkey stockpiled on Friday.
strengthen _troops     | MOBILIZE troops  | ETH:MIL           | Ethiopian forces strengthened troops last week.
surround               | MOBILIZE troops  | ETH:MIL           | Ethiopian forces surrounded in March.
surround B             | MOBILIZE troops  | SOM:REB > KEN:MIL | Somali militants surrounded Kenyan soldiers on Sunday.
take up position       | MOBILIZE troops  | SYR:REB           | Syrian rebels took up a position last week.
test _weapon           | MOBILIZE weapons | ESP               | Spain tested missiles on Tuesday.
test missile           | MOBILIZE weapons | CHL               | Chile tested a missile on Friday.
test-fire _weapon      | MOBILIZE weapons | VNM               | Vietnam test-fired missiles last week.
test/n                 | MOBILIZE weapons | CHL               | Chile's test drew attention on Tuesday.
test/n of _weapon      | MOBILIZE weapons | ESP               | Spain's test of missiles drew attention on Sunday.
tighten security       | MOBILIZE police  | CHN:GOV           | Chinese authorities tightened security on Tuesday.
transfer _troops       | MOBILIZE troops  | SOM:REB           | Somali militants transfered troops on Friday.
unveil _weapon         | MOBILIZE weapons | EGY               | Egypt unveiled missiles in March.
violate airspace       | MOBILIZE troops  | ISR:MIL           | Israeli soldiers violated airspace on Friday.
