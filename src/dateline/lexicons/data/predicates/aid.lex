# pattern | code | who | example     (docs/guide/predicates.md)
accept refugee       | AID | KEN       | Kenya accepted a refugee last week.
aid B                | AID | AUS > IDN | Indonesia was aided by Australia in March.
aid/n                | AID | KEN       | Kenya's aid drew attention on Monday.
aid/n to B           | AID | JPN > PRK | Japan's aid to North Korea drew attention on Sunday.
airdrop              | AID | DEU       | Germany airdropped food on Friday.
airlift              | AID | KEN       | Kenya airlifted food in March.
airlift B            | AID | JPN > PRK | Japan airlifted North Korea on Friday.
allocate to B        | AID | CHL > PER | Chile allocated to Peru on Friday.
approve loan         | AID | BRA       | Brazil approved a loan last week.
arm B                | AID | AUS > IDN | Indonesia was armed by Australia in March.
assist B             | AID | MEX > CUB | Mexico assisted Cuba on Sunday.
assist B +           | AID | NGA > MLI | Nigeria assisted Mali to rebuild the hospital.
assist in +          | AID | ESP       | Spain assisted in rebuilding the hospital.
assistance/n to B    | AID | CAN > CHN | Canada's assistance to China drew attention on Tuesday.
award grant          | AID | FRA       | France awarded a grant in March.
bail out B           | AID | AUS > IDN | Australia bailed out Indonesia on Monday.
bailout/n of B       | AID | MEX > CUB | Mexico's bailout of Cuba drew attention on Tuesday.
bankroll B           | AID | CAN > CHN | China was bankrolled by Canada on Tuesday.
channel _aid         | AID | NGA       | Nigeria channeled medicine in March.
compensate B         | AID | POL > BLR | Belarus was compensated by Poland on Tuesday.
contribute           | AID | TUR       | Turkey contributed food on Sunday.
contribute to B      | AID | EGY > SDN | Egypt contributed to Sudan on Monday.
debt relief          | AID | ESP       | Spain debted relief on Friday.
deliver              | AID | POL       | Poland delivered food on Tuesday.
deliver _aid         | AID | CAN       | Canada delivered medicine on Sunday.
deliver to B         | AID | BRA > VEN | Brazil delivered to Venezuela on Monday.
delivery/n of        | AID | NGA       | Nigeria's delivery of the port drew attention in March.
delivery/n to B      | AID | ESP > HUN | Spain's delivery to Hungary drew attention on Sunday.
deploy peacekeeper   | AID | POL       | Poland deployed a peacekeeper on Sunday.
disburse             | AID | JPN       | Japan disbursed food on Sunday.
dispatch _aid        | AID | TUR       | Turkey dispatched medicine on Tuesday.
dispatch team        | AID | EGY       | Egypt dispatched a team last week.
distribute           | AID | BRA       | Brazil distributed food on Monday.
distribute to B      | AID | POL > BLR | Poland distributed to Belarus on Tuesday.
donate               | AID | IND       | India donated food last week.
donate _aid          | AID | DEU       | Germany donated medicine on Tuesday.
donate to B          | AID | TUR > GRC | Turkey donated to Greece on Friday.
donation/n to B      | AID | EGY > SDN | Egypt's donation to Sudan drew attention in March.
drop aid             | AID | AUS       | Australia dropped aid in March.
equip B              | AID | MEX > CUB | Mexico equipped Cuba on Sunday.
escort B to safety   | AID | CAN > CHN | Canada escorted China to a safety on Sunday.
evacuate B           | AID | POL > BLR | Poland evacuated Belarus on Sunday.
evacuation/n of B    | AID | FRA > IRN | France's evacuation of Iran drew attention last week.
extend _aid          | AID | DEU       | Germany extended medicine on Tuesday.
extend _aid to B     | AID | AUS > IDN | Australia extended medicine to Indonesia last week.
extend credit        | AID | AUS       | Australia extended credit on Monday.
extend loan to B     | AID | MEX > CUB | Mexico extended a loan to Cuba on Friday.
feed B               | AID | CAN > CHN | Canada fed China on Friday.
finance              | AID | ESP       | Spain financed food on Tuesday.
finance B            | AID | VNM > THA | Vietnam financed Thailand last week.
fly _aid             | AID | FRA       | France flew medicine last week.
forgive debt         | AID | NGA       | Nigeria forgave debt last week.
free hostage         | AID | DEU       | Germany freed hostage on Friday.
fund                 | AID | CHL       | Chile funded food on Friday.
fund B               | AID | FRA > IRN | Iran was funded by France in March.
give _aid            | AID | IND       | India gave medicine in March.
give _aid to B       | AID | TUR > GRC | Turkey gave medicine to Greece on Sunday.
give asylum          | AID | FRA       | France gave asylum on Monday.
give money           | AID | AUS       | Australia gave money last week.
give refuge          | AID | CHL       | Chile gave refuge on Sunday.
give to B            | AID | EGY > SDN | Egypt gave to Sudan on Monday.
give weapon          | AID | MEX       | Mexico gave a weapon on Friday.
grant B              | AID | VNM > THA | Thailand was granted by Vietnam in March.
grant _aid           | AID | MEX       | Mexico granted medicine on Tuesday.
grant asylum         | AID | DEU       | Germany granted asylum on Sunday.
grant asylum to B    | AID | AUS > IDN | Australia granted asylum to Indonesia on Monday.
grant loan           | AID | ESP       | Spain granted a loan on Friday.
grant refuge         | AID | NGA       | Nigeria granted refuge last week.
hand out             | AID | IND       | India handed out last week.
hand over _aid       | AID | TUR       | Turkey handed over medicine on Friday.
harbor B             | AID | POL > BLR | Poland harbored Belarus on Friday.
harbour B            | AID | IND > PAK | Pakistan was harboured by India in March.
help +AID            | AID | FRA       | France helped to send food.
help B               | AID | VNM > THA | Vietnam helped Thailand last week.
help B +             | AID | CHL > PER | Chile helped Peru to rebuild the hospital.
hospitalise B        | AID | MEX > CUB | Mexico hospitalised Cuba on Sunday.
hospitalize B        | AID | NGA > MLI | Nigeria hospitalized Mali on Monday.
inject               | AID | MEX       | Mexico injected food on Tuesday.
intervene on         | AID | JPN       | Japan intervened on the plan on Friday.
lend B               | AID | BRA > VEN | Brazil lent Venezuela last week.
lend to B            | AID | POL > BLR | Poland lent to Belarus on Friday.
loan B               | AID | IND > PAK | Pakistan was loaned by India in March.
mentor B             | AID | KEN > SOM | Somalia was mentored by Kenya in March.
mobilise aid         | AID | VNM       | Vietnam mobilised aid in March.
offer refuge         | AID | TUR       | Turkey offered refuge on Sunday.
offer shelter        | AID | CHL       | Chile offered shelter on Sunday.
pay                  | AID | TUR       | Turkey paid food on Friday.
pay B                | AID | EGY > SDN | Sudan was paid by Egypt in March.
pay compensation     | AID | IND       | India paid a compensation last week.
pour _aid into B     | AID | EGY > SDN | Egypt poured medicine into Sudan in March.
protect B            | AID | VNM > THA | Thailand was protected by Vietnam in March.
provide B            | AID | MEX > CUB | Mexico provided Cuba on Friday.
provide B with       | AID | NGA > MLI | Nigeria provided Mali with in March.
provide _aid         | AID | DEU       | Germany provided medicine on Tuesday.
provide _aid to B    | AID | AUS > IDN | Australia provided medicine to Indonesia last week.
provide for B        | AID | VNM > THA | Vietnam provided for Thailand on Monday.
provide to B         | AID | ESP > HUN | Spain provided to Hungary on Sunday.
pump money into      | AID | DEU       | Germany pumped money into the town on Sunday.
rebuild              | AID | VNM       | Vietnam rebuilt food last week.
release aid          | AID | CAN       | Canada released aid on Tuesday.
release fund         | AID | KEN       | Kenya released a fund on Monday.
relief/n to B        | AID | BRA > VEN | Brazil's relief to Venezuela drew attention last week.
repatriate B         | AID | KEN > SOM | Kenya repatriated Somalia last week.
rescue               | AID | TUR       | Turkey rescued food on Tuesday.
rescue B             | AID | IND > PAK | India rescued Pakistan on Monday.
rescue/n of B        | AID | CHL > PER | Chile's rescue of Peru drew attention on Tuesday.
resettle B           | AID | JPN > PRK | North Korea was resettled by Japan on Tuesday.
save B               | AID | EGY > SDN | Egypt saved Sudan last week.
send B               | AID | JPN > PRK | Japan sent North Korea on Friday.
send _aid            | AID | CHL       | Chile sent medicine on Tuesday.
send _aid to B       | AID | FRA > IRN | France sent medicine to Iran last week.
send _troops to help | AID | BRA       | Brazil sent troops to help in March.
send expert          | AID | ESP       | Spain sent an expert on Friday.
send peacekeeper     | AID | IND       | India sent a peacekeeper on Monday.
send team            | AID | NGA       | Nigeria sent a team last week.
send to B            | AID | KEN > SOM | Kenya sent to Somalia in March.
send troops +        | AID | CAN       | Canada sent troops to rebuild the hospital.
shelter B            | AID | FRA > IRN | France sheltered Iran on Monday.
ship _aid            | AID | CAN       | Canada shipped medicine on Sunday.
shipment/n to B      | AID | VNM > THA | Vietnam's shipment to Thailand drew attention on Monday.
sponsor B            | AID | DEU > RUS | Germany sponsored Russia on Sunday.
subsidise B          | AID | JPN > PRK | Japan subsidised North Korea on Sunday.
subsidize B          | AID | KEN > SOM | Kenya subsidized Somalia on Monday.
supply B with        | AID | CHL > PER | Chile supplied Peru with on Tuesday.
supply _aid          | AID | ESP       | Spain supplied medicine on Sunday.
supply _aid to B     | AID | VNM > THA | Vietnam supplied medicine to Thailand on Monday.
support B with       | AID | POL > BLR | Poland supported Belarus with on Friday.
take in B            | AID | JPN > PRK | Japan took in North Korea on Tuesday.
train B              | AID | NGA > MLI | Nigeria trained Mali on Monday.
treat B              | AID | BRA > VEN | Venezuela was treated by Brazil in March.
treat wounded        | AID | BRA       | Brazil treated a wounded on Monday.
vaccinate B          | AID | ESP > HUN | Hungary was vaccinated by Spain on Tuesday.
welcome refugee      | AID | EGY       | Egypt welcomed a refugee on Monday.
