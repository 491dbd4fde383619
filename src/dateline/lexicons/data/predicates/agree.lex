# pattern | code | who | example     (docs/guide/predicates.md)
accept                 | AGREE   | EGY       | Egypt accepted on Monday.
accept from B          | AGREE   | DEU > RUS | Germany accepted from Russia on Tuesday.
accept invitation      | AGREE   | AUS       | Australia accepted an invitation last week.
accept offer           | AGREE   | MEX       | Mexico accepted an offer on Friday.
agree +                | AGREE   | VNM       | Vietnam agreed to send food.
agree +CONCEDE         | AGREE   | VNM       | Vietnam agreed to send food.
agree +RETREAT         | AGREE   | ESP       | Spain agreed to withdraw its troops.
agree on               | AGREE   | FRA       | France agreed on the plan on Monday.
agree to               | AGREE   | CHL       | Chile agreed to the demands on Sunday.
agree to _talks        | AGREE & | ESP       | Spain agreed to talks on Friday.
agree to meet          | AGREE & | VNM       | Vietnam agreed to a meet in March.
agree to resume        | AGREE   | CHL       | Chile agreed to a resume on Sunday.
agree with B           | AGREE & | JPN, PRK  | Japan agreed with North Korea on Tuesday.
agreement/n between B  | AGREE & | AUS, IDN  | The agreement between Australia and Indonesia ended on Monday.
agreement/n with B     | AGREE & | DEU > RUS | Germany's agreement with Russia drew attention on Sunday.
aim +                  | AGREE   | TUR       | Turkey aimed to send food.
allocate               | AGREE   | BRA       | Brazil allocated last week.
announce +AID          | AGREE   | TUR       | Turkey announced to send food.
announce aid           | AGREE   | DEU       | Germany announced aid on Friday.
announce assistance    | AGREE   | AUS       | Australia announced assistance in March.
announce package       | AGREE   | MEX       | Mexico announced a package on Sunday.
announce plan          | AGREE   | EGY       | Egypt announced a plan last week.
approve aid            | AGREE   | VNM       | Vietnam approved aid last week.
approve deal           | AGREE   | JPN       | Japan approved a deal on Sunday.
approve package        | AGREE   | CHL       | Chile approved a package on Friday.
approve plan           | AGREE   | ESP       | Spain approved a plan on Tuesday.
approve sale           | AGREE   | FRA       | France approved a sale in March.
assent to              | AGREE   | ESP       | Spain assented to the demands on Sunday.
assure B               | AGREE   | CAN > CHN | Canada assured China on Sunday.
come to agreement      | AGREE & | EGY       | Egypt came to an agreement in March.
commit +               | AGREE   | CHL       | Chile committed to send food.
commit to              | AGREE   | FRA       | France committed to the demands in March.
commitment/n           | AGREE   | TUR       | Turkey's commitment drew attention on Sunday.
commitment/n to B      | AGREE   | JPN > PRK | Japan's commitment to North Korea drew attention on Tuesday.
conclude _accord       | AGREE & | IND       | India concluded an agreement last week.
consent to             | AGREE   | NGA       | Nigeria consented to the demands in March.
deal/n between B       | AGREE & | NGA, MLI  | The deal between Nigeria and Mali ended last week.
deal/n with B          | AGREE & | MEX > CUB | Mexico's deal with Cuba drew attention on Tuesday.
decide +AID            | AGREE   | CAN       | Canada decided to send food.
decide +CONSULT        | AGREE   | BRA       | Brazil decided to meet the president.
decide +COOPERATE      | AGREE   | POL       | Poland decided to cooperate with Peru.
decide +SUPPORT        | AGREE   | IND       | India decided to recognise the government.
due/a                  | AGREE   | KEN       | Kenya was due on Monday.
due/a +                | AGREE   | CAN       | Canada was due to send food.
eager/a +              | AGREE   | TUR       | Turkey was eager to send food.
earmark                | AGREE   | CAN       | Canada earmarked on Tuesday.
expected/a +           | AGREE   | IND       | India was expected to send food.
express desire         | AGREE   | JPN       | Japan expressed desire on Friday.
express interest in    | AGREE   | FRA       | France expressed interest in the town last week.
express readiness      | AGREE   | VNM       | Vietnam expressed readiness on Monday.
express willingness    | AGREE   | CHL       | Chile expressed willingness on Tuesday.
extend invitation to B | AGREE   | JPN > PRK | Japan extended an invitation to North Korea on Friday.
finalise _accord       | AGREE & | MEX       | Mexico finalised an agreement on Sunday.
finalize _accord       | AGREE & | NGA       | Nigeria finalized an agreement on Monday.
give assurance         | AGREE   | KEN       | Kenya gave an assurance in March.
give word              | AGREE   | FRA       | France gave a word on Monday.
green-light            | AGREE   | KEN       | Kenya green-lighted on Monday.
guarantee              | AGREE   | BRA       | Brazil guaranteed on Monday.
guarantee B            | AGREE   | POL > BLR | Belarus was guaranteed by Poland on Tuesday.
hope +                 | AGREE   | AUS       | Australia hoped to send food.
initial _accord        | AGREE & | AUS       | Australia initialed an agreement in March.
intend +               | AGREE   | POL       | Poland intended to send food.
invitation/n to B      | AGREE   | FRA > IRN | France's invitation to Iran drew attention last week.
invite                 | AGREE   | CHL       | Chile invited on Tuesday.
invite B               | AGREE   | VNM > THA | Vietnam invited Thailand on Monday.
keen/a +               | AGREE   | EGY       | Egypt was keen to send food.
look forward to        | AGREE   | NGA       | Nigeria looked forward to the demands in March.
look forward to +      | AGREE   | ESP       | Spain looked forward to to send food.
make deal with B       | AGREE & | TUR, GRC  | Turkey made a deal with Greece on Friday.
mediate                | AGREE   | BRA       | Brazil mediated in March.
offer                  | AGREE   | NGA       | Nigeria offered on Monday.
offer +                | AGREE   | MEX       | Mexico offered to send food.
offer B                | AGREE   | ESP > HUN | Hungary was offered by Spain on Tuesday.
offer _aid             | AGREE   | AUS       | Australia offered medicine on Monday.
offer _help            | AGREE   | MEX       | Mexico offered help on Tuesday.
offer to B             | AGREE   | VNM > THA | Vietnam offered to Thailand last week.
offer to mediate       | AGREE   | POL       | Poland offered to a mediate on Sunday.
offer/n of             | AGREE   | CHL       | Chile's offer of the port drew attention on Sunday.
offer/n to B           | AGREE   | FRA > IRN | France's offer to Iran drew attention on Monday.
open door to           | AGREE   | CAN       | Canada opened a door to the demands on Friday.
plan +                 | AGREE   | BRA       | Brazil planned to send food.
plan/n +               | AGREE   | KEN       | Kenya's plan to send food drew attention last week.
pledge                 | AGREE   | IND       | India pledged on Monday.
pledge +               | AGREE   | POL       | Poland pledged to send food.
pledge B               | AGREE   | EGY > SDN | Egypt pledged Sudan last week.
pledge _aid            | AGREE   | EGY       | Egypt pledged medicine in March.
pledge cooperation     | AGREE   | NGA       | Nigeria pledged a cooperation last week.
pledge support         | AGREE   | TUR       | Turkey pledged support on Friday.
pledge to B            | AGREE   | TUR > GRC | Turkey pledged to Greece on Tuesday.
pledge/n               | AGREE   | VNM       | Vietnam's pledge drew attention in March.
prepare +              | AGREE   | IND       | India prepared to send food.
prepared/a             | AGREE   | FRA       | France was prepared in March.
prepared/a +           | AGREE   | JPN       | Japan was prepared to send food.
promise                | AGREE   | BRA       | Brazil promised in March.
promise +              | AGREE   | KEN       | Kenya promised to send food.
promise B              | AGREE   | CAN > CHN | Canada promised China on Friday.
promise _aid           | AGREE   | DEU       | Germany promised medicine on Sunday.
promise/n to B         | AGREE   | ESP > HUN | Spain's promise to Hungary drew attention on Friday.
propose partnership    | AGREE   | KEN       | Kenya proposed a partnership last week.
reach _accord          | AGREE & | KEN       | Kenya reached an agreement in March.
reach agreement with B | AGREE & | CAN, CHN  | Canada reached an agreement with China on Sunday.
reach settlement       | AGREE & | EGY       | Egypt reached a settlement last week.
ready/a                | AGREE   | NGA       | Nigeria was ready on Monday.
ready/a +              | AGREE   | ESP       | Spain was ready to send food.
resolve dispute        | AGREE & | DEU       | Germany resolved a dispute on Friday.
scheduled/a +          | AGREE   | POL       | Poland was scheduled to send food.
seek _ties             | AGREE   | DEU       | Germany sought diplomatic ties on Tuesday.
set date               | AGREE & | POL       | Poland set a date on Friday.
set/a +                | AGREE   | BRA       | Brazil was set to send food.
settle dispute         | AGREE   | IND       | India settled a dispute on Monday.
settle with B          | AGREE & | TUR, GRC  | Turkey settled with Greece on Tuesday.
strike deal            | AGREE & | BRA       | Brazil struck a deal on Monday.
strike deal with B     | AGREE & | POL, BLR  | Poland struck a deal with Belarus on Tuesday.
swear +                | AGREE   | JPN       | Japan swore to send food.
undertake              | AGREE   | KEN       | Kenya undertook on Monday.
undertake +            | AGREE   | JPN       | Japan undertook to send food.
volunteer +            | AGREE   | CAN       | Canada volunteered to send food.
vow                    | AGREE   | AUS       | Australia vowed in March.
vow +                  | AGREE   | DEU       | Germany vowed to send food.
vow support            | AGREE   | IND       | India vowed support last week.
vow to help            | AGREE   | EGY       | Egypt vowed to help on Monday.
want +                 | AGREE   | MEX       | Mexico wanted to send food.
willing/a              | AGREE   | VNM       | Vietnam was willing last week.
willing/a +            | AGREE   | CHL       | Chile was willing to send food.
willing/a +RETREAT     | AGREE   | CHL       | Chile was willing to withdraw its troops.
work towards           | AGREE & | IND       | India worked towards a deal in March.
