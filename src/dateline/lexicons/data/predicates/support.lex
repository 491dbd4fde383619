# pattern | code | who | example     (docs/guide/predicates.md)
accede to               | SUPPORT   | EGY       | Egypt acceded to the demands in March.
acknowledge             | SUPPORT   | IND       | India acknowledged the decision in March.
admire B                | SUPPORT   | BRA > VEN | Venezuela was admired by Brazil in March.
adopt resolution        | SUPPORT   | NGA       | Nigeria adopted a resolution last week.
advocate for B          | SUPPORT   | MEX > CUB | Mexico advocated for Cuba on Sunday.
applaud                 | SUPPORT   | DEU       | Germany applauded the decision on Sunday.
appoint ambassador      | SUPPORT   | TUR       | Turkey appointed an ambassador on Friday.
appreciate              | SUPPORT   | TUR       | Turkey appreciated the decision on Sunday.
approve                 | SUPPORT   | EGY       | Egypt approved the decision on Monday.
approve of              | SUPPORT   | DEU       | Germany approved of war on Tuesday.
approve resolution      | SUPPORT   | IND       | India approved a resolution last week.
award                   | SUPPORT   | EGY       | Egypt awarded the decision on Monday.
award B                 | SUPPORT   | AUS > IDN | Australia awarded Indonesia last week.
award to                | SUPPORT   | DEU       | Germany awarded to the demands on Tuesday.
back                    | SUPPORT   | CAN       | Canada backed the decision on Friday.
back B                  | SUPPORT   | BRA > VEN | Venezuela was backed by Brazil in March.
backing/n for B         | SUPPORT   | BRA > VEN | Brazil's backing for Venezuela drew attention on Monday.
boost _ties             | SUPPORT & | VNM       | Vietnam boosted diplomatic ties on Monday.
build _ties             | SUPPORT & | CAN       | Canada built diplomatic ties on Sunday.
campaign for B          | SUPPORT   | DEU > RUS | Germany campaigned for Russia on Friday.
canvass for B           | SUPPORT   | AUS > IDN | Australia canvassed for Indonesia in March.
celebrate               | SUPPORT   | JPN       | Japan celebrated the decision on Sunday.
champion                | SUPPORT   | VNM       | Vietnam championed the decision last week.
cheer                   | SUPPORT   | ESP       | Spain cheered the decision on Tuesday.
cheer B                 | SUPPORT   | VNM > THA | Vietnam cheered Thailand last week.
comfort B               | SUPPORT   | JPN > PRK | North Korea was comforted by Japan on Tuesday.
commemorate             | SUPPORT   | FRA       | France commemorated the decision on Monday.
commend                 | SUPPORT   | AUS       | Australia commended the decision on Monday.
conclude treaty         | SUPPORT & | MEX       | Mexico concluded a treaty on Tuesday.
confer on B             | SUPPORT   | ESP > HUN | Spain conferred on Hungary on Sunday.
confident/a in          | SUPPORT   | TUR       | Turkey was confident in the port on Sunday.
congratulate B          | SUPPORT   | MEX > CUB | Cuba was congratulated by Mexico on Tuesday.
congratulation/n to B   | SUPPORT   | NGA > MLI | Nigeria's congratulation to Mali drew attention last week.
convey _praise          | SUPPORT   | EGY       | Egypt conveyed support last week.
crown B                 | SUPPORT   | BRA > VEN | Venezuela was crowned by Brazil in March.
declare solidarity      | SUPPORT   | NGA       | Nigeria declared solidarity last week.
declare support for B   | SUPPORT   | CAN > CHN | Canada declared support for China on Tuesday.
declare victory         | SUPPORT   | CAN       | Canada declared a victory on Sunday.
decorate B              | SUPPORT   | NGA > MLI | Mali was decorated by Nigeria in March.
deepen _ties            | SUPPORT & | FRA       | France deepened diplomatic ties last week.
defend                  | SUPPORT   | NGA       | Nigeria defended the decision on Monday.
defend B                | SUPPORT   | ESP > HUN | Hungary was defended by Spain on Tuesday.
elect                   | SUPPORT   | VNM       | Vietnam elected the decision in March.
encourage               | SUPPORT   | KEN       | Kenya encouraged the decision last week.
endorse                 | SUPPORT   | JPN       | Japan endorsed the decision on Tuesday.
endorse B               | SUPPORT   | KEN > SOM | Kenya endorsed Somalia last week.
endorsement/n of B      | SUPPORT   | POL > BLR | Poland's endorsement of Belarus drew attention on Tuesday.
establish _ties         | SUPPORT   | POL       | Poland established diplomatic ties on Friday.
establish _ties with B  | SUPPORT & | IND, PAK  | India established diplomatic ties with Pakistan in March.
expand _ties            | SUPPORT & | BRA       | Brazil expanded diplomatic ties on Monday.
express _praise         | SUPPORT   | ESP       | Spain expressed support on Friday.
express _praise for     | SUPPORT   | VNM       | Vietnam expressed support for calm in March.
express _praise to B    | SUPPORT   | CHL > PER | Chile expressed support to Peru on Sunday.
express confidence in B | SUPPORT   | CAN > CHN | Canada expressed confidence in China on Sunday.
extend _praise          | SUPPORT   | DEU       | Germany extended support on Friday.
extend condolence       | SUPPORT   | IND       | India extended a condolence on Monday.
extol                   | SUPPORT   | FRA       | France extoled the decision on Monday.
forge _ties             | SUPPORT & | KEN       | Kenya forged diplomatic ties in March.
get behind B            | SUPPORT   | FRA > IRN | France got behind Iran on Monday.
give _praise to         | SUPPORT   | CHL       | Chile gave support to the demands on Friday.
give approval           | SUPPORT   | BRA       | Brazil gave approval on Monday.
give backing            | SUPPORT   | VNM       | Vietnam gave backing last week.
give nod                | SUPPORT   | POL       | Poland gave a nod on Tuesday.
grant citizenship       | SUPPORT   | FRA       | France granted citizenship last week.
grant recognition       | SUPPORT   | JPN       | Japan granted recognition on Friday.
grateful/a for          | SUPPORT   | CAN       | Canada was grateful for calm on Tuesday.
grateful/a to B         | SUPPORT   | KEN > SOM | Kenya was grateful to Somalia on Monday.
gratitude/n to B        | SUPPORT   | EGY > SDN | Egypt's gratitude to Sudan drew attention in March.
hail                    | SUPPORT   | TUR       | Turkey hailed the decision on Friday.
hold in esteem          | SUPPORT   | CAN       | Canada held in an esteem on Friday.
honor B                 | SUPPORT   | VNM > THA | Thailand was honored by Vietnam in March.
honour B                | SUPPORT   | ESP > HUN | Spain honoured Hungary on Friday.
impressed/a by          | SUPPORT   | POL       | Poland was impressed by the port on Friday.
improve _ties           | SUPPORT & | CHL       | Chile improved diplomatic ties on Tuesday.
inaugurate              | SUPPORT   | VNM       | Vietnam inaugurated the decision on Monday.
initial agreement       | SUPPORT & | EGY       | Egypt initialed an agreement in March.
ink _accord             | SUPPORT & | AUS       | Australia inked an agreement on Monday.
intercede for           | SUPPORT   | EGY       | Egypt interceded for calm last week.
join                    | SUPPORT   | DEU       | Germany joined the decision on Sunday.
laud                    | SUPPORT   | EGY       | Egypt lauded the decision in March.
legalise                | SUPPORT   | JPN       | Japan legalised the decision on Tuesday.
legalize                | SUPPORT   | KEN       | Kenya legalized the decision last week.
lend support            | SUPPORT   | FRA       | France lent support in March.
lift profile            | SUPPORT   | KEN       | Kenya lifted a profile in March.
lobby on                | SUPPORT   | NGA       | Nigeria lobbied on the plan on Monday.
mend _ties              | SUPPORT & | JPN       | Japan mended diplomatic ties on Friday.
mourn                   | SUPPORT   | CHL       | Chile mourned the decision on Sunday.
name ambassador         | SUPPORT   | CAN       | Canada named an ambassador on Friday.
nominate                | SUPPORT   | ESP       | Spain nominated the decision on Friday.
normalise _ties         | SUPPORT & | MEX       | Mexico normalised diplomatic ties on Friday.
normalize _ties         | SUPPORT & | NGA       | Nigeria normalized diplomatic ties in March.
offer condolence        | SUPPORT   | CAN       | Canada offered a condolence on Friday.
offer condolences       | SUPPORT   | BRA       | Brazil offered condolences in March.
offer congratulation    | SUPPORT   | TUR       | Turkey offered a congratulation on Tuesday.
offer praise            | SUPPORT   | CHL       | Chile offered praise on Sunday.
offer support           | SUPPORT   | VNM       | Vietnam offered support in March.
open _ties              | SUPPORT   | TUR       | Turkey opened diplomatic ties on Sunday.
open embassy            | SUPPORT   | POL       | Poland opened an embassy on Tuesday.
pass bill               | SUPPORT   | TUR       | Turkey passed a bill on Friday.
pay tribute to B        | SUPPORT   | CHL > PER | Chile paid a tribute to Peru on Sunday.
plead not               | SUPPORT   | IND       | India pleaded a not on Monday.
pleased/a with          | SUPPORT   | BRA       | Brazil was pleased with the port last week.
pledge allegiance to B  | SUPPORT   | BRA > VEN | Brazil pledged an allegiance to Venezuela last week.
praise                  | SUPPORT   | BRA       | Brazil praised the decision on Monday.
praise/n                | SUPPORT   | TUR       | Turkey's praise drew attention on Friday.
praise/n for B          | SUPPORT   | IND > PAK | India's praise for Pakistan drew attention last week.
present award           | SUPPORT   | MEX       | Mexico presented an award on Friday.
proud/a of              | SUPPORT   | IND       | India was proud of the port in March.
rally behind B          | SUPPORT   | AUS > IDN | Australia rallied behind Indonesia in March.
rally to B              | SUPPORT   | MEX > CUB | Mexico rallied to Cuba on Sunday.
ratification/n of       | SUPPORT   | JPN       | Japan's ratification of the port drew attention on Friday.
ratify                  | SUPPORT   | AUS       | Australia ratified the decision last week.
reaffirm                | SUPPORT   | AUS       | Australia reaffirmed the decision in March.
reaffirm _praise        | SUPPORT   | MEX       | Mexico reaffirmed support on Sunday.
recognise               | SUPPORT   | POL       | Poland recognised the decision on Friday.
recognise B             | SUPPORT   | CAN > CHN | China was recognised by Canada on Tuesday.
recognition/n of B      | SUPPORT   | AUS > IDN | Australia's recognition of Indonesia drew attention on Monday.
recognize               | SUPPORT   | BRA       | Brazil recognized the decision last week.
recognize B             | SUPPORT   | KEN > SOM | Kenya recognized Somalia on Monday.
reiterate _praise       | SUPPORT   | NGA       | Nigeria reiterated support on Monday.
reiterate support       | SUPPORT   | ESP       | Spain reiterated support on Tuesday.
rejoice                 | SUPPORT   | CHL       | Chile rejoiced the decision on Friday.
reopen embassy          | SUPPORT   | IND       | India reopened an embassy last week.
restore _ties           | SUPPORT   | EGY       | Egypt restored diplomatic ties on Monday.
restore _ties with B    | SUPPORT & | DEU, RUS  | Germany restored diplomatic ties with Russia on Tuesday.
resume _ties            | SUPPORT   | AUS       | Australia resumed diplomatic ties last week.
salute B                | SUPPORT   | NGA > MLI | Nigeria saluted Mali last week.
satisfied/a with        | SUPPORT   | FRA       | France was satisfied with the port in March.
seal _accord            | SUPPORT & | DEU       | Germany sealed an agreement on Sunday.
send condolences to B   | SUPPORT   | POL > BLR | Poland sent condolences to Belarus on Sunday.
show support            | SUPPORT   | ESP       | Spain showed support on Friday.
side with B             | SUPPORT   | DEU > RUS | Germany sided with Russia on Friday.
sign                    | SUPPORT & | ESP       | Spain signed the decision on Sunday.
sign _accord            | SUPPORT & | MEX       | Mexico signed an agreement on Friday.
sign _accord with B     | SUPPORT & | NGA, MLI  | Nigeria signed an agreement with Mali in March.
sign with B             | SUPPORT & | VNM, THA  | Vietnam signed with Thailand on Monday.
signing/n               | SUPPORT & | FRA, IRN  | The signing between France and Iran ended last week.
signing/n of _accord    | SUPPORT & | CHL, PER  | The signing of an agreement between Chile and Peru ended on Tuesday.
solidarity/n with B     | SUPPORT   | DEU > RUS | Germany's solidarity with Russia drew attention on Sunday.
stand by B              | SUPPORT   | TUR > GRC | Turkey stood by Greece on Tuesday.
stand with B            | SUPPORT   | EGY > SDN | Egypt stood with Sudan last week.
strengthen _ties        | SUPPORT & | ESP       | Spain strengthened diplomatic ties on Sunday.
support                 | SUPPORT   | POL       | Poland supported the decision on Sunday.
support B               | SUPPORT   | IND > PAK | India supported Pakistan on Monday.
support/n for B         | SUPPORT   | KEN > SOM | Kenya's support for Somalia drew attention in March.
support/n from A        | SUPPORT   | CAN       | The support from Canada came on Sunday.
supportive/a of         | SUPPORT   | JPN       | Japan was supportive of the port on Sunday.
swear in B              | SUPPORT   | CHL > PER | Chile swore in Peru on Tuesday.
testify for             | SUPPORT   | TUR       | Turkey testified for calm on Tuesday.
thank                   | SUPPORT   | POL       | Poland thanked the decision on Tuesday.
thank B                 | SUPPORT   | IND > PAK | India thanked Pakistan last week.
throw support behind    | SUPPORT   | KEN       | Kenya threw support behind the plan on Monday.
throw weight behind     | SUPPORT   | JPN       | Japan threw a weight behind the plan on Sunday.
tribute/n to B          | SUPPORT   | MEX > CUB | Mexico's tribute to Cuba drew attention on Tuesday.
uphold                  | SUPPORT   | CHL       | Chile upheld the decision on Friday.
voice _praise for       | SUPPORT   | JPN       | Japan voiced support for calm on Tuesday.
voice support           | SUPPORT   | FRA       | France voiced support on Monday.
voice support for       | SUPPORT   | KEN       | Kenya voiced support for calm last week.
vote for                | SUPPORT   | AUS       | Australia voted for calm on Monday.
vote in favour          | SUPPORT   | MEX       | Mexico voted in a favour on Tuesday.
vouch for B             | SUPPORT   | POL > BLR | Poland vouched for Belarus on Sunday.
welcome                 | SUPPORT   | FRA       | France welcomed the decision in March.
