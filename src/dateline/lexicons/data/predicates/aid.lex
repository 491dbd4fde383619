# pattern | code | who | example     (docs/guide/predicates.md)
accept refugee       | AID | POL       | Poland accepted a refugee on Tuesday.
aid B                | AID | ESP > HUN | Spain aided Hungary on Friday.
aid/n                | AID | POL       | Poland's aid drew attention on Sunday.
aid/n to B           | AID | BRA > VEN | Brazil's aid to Venezuela drew attention in March.
airdrop              | AID | NGA       | Nigeria airdropped food last week.
airlift              | AID | POL       | Poland airlifted food on Friday.
airlift B            | AID | BRA > VEN | Brazil airlifted Venezuela last week.
allocate to B        | AID | KEN > SOM | Kenya allocated to Somalia last week.
approve loan         | AID | TUR       | Turkey approved a loan on Tuesday.
arm B                | AID | ESP > HUN | Spain armed Hungary on Friday.
assist B             | AID | VNM > THA | Thailand was assisted by Vietnam in March.
assist B +           | AID | CHL > PER | Chile assisted Peru to rebuild the hospital.
assist in +          | AID | FRA       | France assisted in rebuilding the hospital.
assistance/n to B    | AID | IND > PAK | India's assistance to Pakistan drew attention on Monday.
award grant          | AID | CAN       | Canada awarded a grant on Friday.
bail out B           | AID | ESP > HUN | Spain bailed out Hungary on Sunday.
bailout/n of B       | AID | VNM > THA | Vietnam's bailout of Thailand drew attention on Monday.
bankroll B           | AID | IND > PAK | India bankrolled Pakistan on Monday.
channel _aid         | AID | CHL       | Chile channeled medicine on Friday.
compensate B         | AID | EGY > SDN | Egypt compensated Sudan on Monday.
contribute           | AID | AUS       | Australia contributed food in March.
contribute to B      | AID | MEX > CUB | Mexico contributed to Cuba on Sunday.
debt relief          | AID | FRA       | France debted relief last week.
deliver              | AID | EGY       | Egypt delivered food on Monday.
deliver _aid         | AID | IND       | India delivered medicine in March.
deliver to B         | AID | TUR > GRC | Turkey delivered to Greece on Sunday.
delivery/n of        | AID | CHL       | Chile's delivery of the port drew attention on Friday.
delivery/n to B      | AID | FRA > IRN | France's delivery to Iran drew attention in March.
deploy peacekeeper   | AID | EGY       | Egypt deployed a peacekeeper in March.
disburse             | AID | BRA       | Brazil disbursed food in March.
dispatch _aid        | AID | AUS       | Australia dispatched medicine on Monday.
dispatch team        | AID | MEX       | Mexico dispatched a team on Tuesday.
distribute           | AID | TUR       | Turkey distributed food on Sunday.
distribute to B      | AID | EGY > SDN | Egypt distributed to Sudan on Monday.
donate               | AID | DEU       | Germany donated food on Tuesday.
donate _aid          | AID | NGA       | Nigeria donated medicine on Monday.
donate to B          | AID | AUS > IDN | Australia donated to Indonesia last week.
donation/n to B      | AID | MEX > CUB | Mexico's donation to Cuba drew attention on Friday.
drop aid             | AID | ESP       | Spain dropped aid on Friday.
equip B              | AID | VNM > THA | Thailand was equipped by Vietnam in March.
escort B to safety   | AID | IND > PAK | India escorted Pakistan to a safety in March.
evacuate B           | AID | EGY > SDN | Sudan was evacuated by Egypt in March.
evacuation/n of B    | AID | CAN > CHN | Canada's evacuation of China drew attention on Tuesday.
extend _aid          | AID | NGA       | Nigeria extended medicine on Monday.
extend _aid to B     | AID | ESP > HUN | Spain extended medicine to Hungary on Tuesday.
extend credit        | AID | ESP       | Spain extended credit on Sunday.
extend loan to B     | AID | VNM > THA | Vietnam extended a loan to Thailand last week.
feed B               | AID | IND > PAK | India fed Pakistan last week.
finance              | AID | FRA       | France financed food on Monday.
finance B            | AID | JPN > PRK | North Korea was financed by Japan on Tuesday.
fly _aid             | AID | CAN       | Canada flew medicine on Tuesday.
forgive debt         | AID | CHL       | Chile forgave debt on Tuesday.
free hostage         | AID | NGA       | Nigeria freed hostage last week.
fund                 | AID | KEN       | Kenya funded food last week.
fund B               | AID | CAN > CHN | Canada funded China on Friday.
give _aid            | AID | DEU       | Germany gave medicine on Friday.
give _aid to B       | AID | AUS > IDN | Australia gave medicine to Indonesia in March.
give asylum          | AID | CAN       | Canada gave asylum on Sunday.
give money           | AID | ESP       | Spain gave money on Tuesday.
give refuge          | AID | KEN       | Kenya gave refuge in March.
give to B            | AID | MEX > CUB | Mexico gave to Cuba on Sunday.
give weapon          | AID | VNM       | Vietnam gave weapon last week.
grant B              | AID | JPN > PRK | Japan granted North Korea on Friday.
grant _aid           | AID | VNM       | Vietnam granted medicine on Monday.
grant asylum         | AID | NGA       | Nigeria granted asylum in March.
grant asylum to B    | AID | ESP > HUN | Spain granted asylum to Hungary on Sunday.
grant loan           | AID | FRA       | France granted a loan last week.
grant refuge         | AID | CHL       | Chile granted refuge on Tuesday.
hand out             | AID | DEU       | Germany handed out on Tuesday.
hand over _aid       | AID | AUS       | Australia handed over medicine last week.
harbor B             | AID | EGY > SDN | Egypt harbored Sudan last week.
harbour B            | AID | DEU > RUS | Germany harboured Russia on Friday.
help +AID            | AID | CAN       | Canada helped to send food.
help B               | AID | JPN > PRK | North Korea was helped by Japan on Tuesday.
help B +             | AID | KEN > SOM | Kenya helped Somalia to rebuild the hospital.
hospitalise B        | AID | VNM > THA | Thailand was hospitalised by Vietnam in March.
hospitalize B        | AID | CHL > PER | Chile hospitalized Peru on Sunday.
inject               | AID | VNM       | Vietnam injected food on Monday.
intervene on         | AID | BRA       | Brazil intervened on the plan last week.
lend B               | AID | TUR > GRC | Greece was lent by Turkey on Tuesday.
lend to B            | AID | EGY > SDN | Egypt lent to Sudan last week.
loan B               | AID | DEU > RUS | Germany loaned Russia on Friday.
mentor B             | AID | POL > BLR | Poland mentored Belarus on Friday.
mobilise aid         | AID | JPN       | Japan mobilised aid on Friday.
offer refuge         | AID | AUS       | Australia offered refuge in March.
offer shelter        | AID | KEN       | Kenya offered shelter in March.
pay                  | AID | AUS       | Australia paid food last week.
pay B                | AID | MEX > CUB | Mexico paid Cuba on Friday.
pay compensation     | AID | DEU       | Germany paid a compensation on Tuesday.
pour _aid into B     | AID | MEX > CUB | Mexico poured medicine into Cuba on Friday.
protect B            | AID | JPN > PRK | Japan protected North Korea on Friday.
provide B            | AID | VNM > THA | Vietnam provided Thailand last week.
provide B with       | AID | CHL > PER | Chile provided Peru with on Friday.
provide _aid         | AID | NGA       | Nigeria provided medicine on Monday.
provide _aid to B    | AID | ESP > HUN | Spain provided medicine to Hungary on Tuesday.
provide for B        | AID | JPN > PRK | Japan provided for North Korea on Sunday.
provide to B         | AID | FRA > IRN | France provided to Iran in March.
pump money into      | AID | NGA       | Nigeria pumped money into the town in March.
rebuild              | AID | JPN       | Japan rebuilt food on Tuesday.
release aid          | AID | IND       | India released aid on Monday.
release fund         | AID | POL       | Poland released a fund on Sunday.
relief/n to B        | AID | TUR > GRC | Turkey's relief to Greece drew attention on Tuesday.
repatriate B         | AID | POL > BLR | Belarus was repatriated by Poland on Tuesday.
rescue               | AID | AUS       | Australia rescued food on Monday.
rescue B             | AID | DEU > RUS | Germany rescued Russia on Sunday.
rescue/n of B        | AID | KEN > SOM | Kenya's rescue of Somalia drew attention on Monday.
resettle B           | AID | BRA > VEN | Brazil resettled Venezuela on Monday.
save B               | AID | MEX > CUB | Cuba was saved by Mexico on Tuesday.
send B               | AID | BRA > VEN | Brazil sent Venezuela last week.
send _aid            | AID | KEN       | Kenya sent medicine on Monday.
send _aid to B       | AID | CAN > CHN | Canada sent medicine to China on Tuesday.
send _troops to help | AID | TUR       | Turkey sent troops to help on Friday.
send expert          | AID | FRA       | France sent an expert last week.
send peacekeeper     | AID | DEU       | Germany sent a peacekeeper on Sunday.
send team            | AID | CHL       | Chile sent a team on Tuesday.
send to B            | AID | POL > BLR | Poland sent to Belarus on Friday.
send troops +        | AID | IND       | India sent troops to rebuild the hospital.
shelter B            | AID | CAN > CHN | Canada sheltered China on Sunday.
ship _aid            | AID | IND       | India shipped medicine in March.
shipment/n to B      | AID | JPN > PRK | Japan's shipment to North Korea drew attention on Sunday.
sponsor B            | AID | NGA > MLI | Mali was sponsored by Nigeria in March.
subsidise B          | AID | BRA > VEN | Venezuela was subsidised by Brazil in March.
subsidize B          | AID | POL > BLR | Poland subsidized Belarus on Sunday.
supply B with        | AID | KEN > SOM | Kenya supplied Somalia with on Monday.
supply _aid          | AID | FRA       | France supplied medicine in March.
supply _aid to B     | AID | JPN > PRK | Japan supplied medicine to North Korea on Sunday.
support B with       | AID | EGY > SDN | Egypt supported Sudan with last week.
take in B            | AID | BRA > VEN | Brazil took in Venezuela on Monday.
train B              | AID | CHL > PER | Chile trained Peru on Sunday.
treat B              | AID | TUR > GRC | Turkey treated Greece on Friday.
treat wounded        | AID | TUR       | Turkey treated a wounded on Sunday.
vaccinate B          | AID | FRA > IRN | France vaccinated Iran on Monday.
welcome refugee      | AID | MEX       | Mexico welcomed a refugee on Sunday.
