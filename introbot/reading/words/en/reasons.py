"""English: what is a no where nothing else is said: they have somebody, they have stopped, they may not.

The nouns are left open; the frame around them is not. A reason says no only where nothing leaves the answer open,
so each frame may be wide; what leaves it open is a short list of words (WAVERING).
"""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "crew": """
        (husband|wife|son|sons|daughter|daughters|brother|brothers|sister|sisters|mum|mom|dad|father|mother|uncle|
            aunt| nephew|niece|cousin|cousins|grandson|granddaughter|brother-in-law|brother in law|sister-in-law|
            sister in law| son-in-law|son in law|daughter-in-law|daughter in law|father-in-law|father in law|mate|
            neighbour|neighbor| friend|other half|better half|missus|partner|family|lad|lads|boy|boys|girl|girls|gal|
            guy|guys|bloke|chap| team|staff|people|own <thing>|in-house <thing>|internal <thing>|old <thing>|usual
            <thing>|regular <thing>| present <thing>|current <thing>|existing <thing>|trusted <thing>|trusty <thing>)
    """,
    "provides": """
        (does|do|is doing|are doing|has done|have done|has been doing|have been doing|did|has always done|makes|make|
            handles|handle|looks after|look after|takes care of|take care of|keeps|keep|sees to|see to|fixes|fix|
            fitted| fits|cuts|cut|teaches|teach|runs|run|manages|manage|covers|cover|supplies|supply|built|rebuilt|
            fixed|sorted| repaired|replaced|installed|painted|delivers|prints|designs|designed|writes|services|serves|
            provides|mends| mended|shoes|bakes|brews|cleans|drives|paints|builds|repairs|grows|sews|translates|
            photographs|films|sorts| coaches|trains|advises|organises|organizes|audits|feeds|treats|maintains|hosts|
            prepares|sells)
    """,
    "ours": "it|this|that|these|those|them|everything|all|mine|ours|the lot|the|my|our|a|an|every|both|most",
    "somebody": """
        (somebody|someone|a|an|one|the|my|our|two|three|four|plenty of|several|the same|my own|our own|<n>) [lovely|
            good| great|nice|excellent|trusted|wonderful|perfectly good|own|old|dear|regular|permanent|full-time|
            decent| cracking|brilliant|fantastic|very good]
    """,
    "engaged": """
        on staff|on the payroll|on our payroll|in-house|in house|on board|in place|under contract|on contract|on
            retainer|
        in the (family|house|team|company|village|crew|office|firm|business|group|building|trade)|already|internally|
        within the (family|company|group|team|firm)|at (home|head office|headquarters)|lined up|since <thing>|of our
            own|
        for (that|this|it|life|years|ages|decades|<thing> years)|of my own|of mine|on the team|on the books|covered
    """,
    "ourselves": "ourselves|myself|in-house|in house|internally|by ourselves|by myself|on (our|my) own",
    "gone": """
        sold|closed|shut|gone|finished|done|over|cancelled|canceled|called off|off|booked|booked out|fully booked|
            full|
        filled|taken|let|complete|completed|disbanded|dissolved|wound up|discontinued|demolished|rebuilt|brand new|
        done and dusted|settled|decided|sorted|fixed|repaired|bought|ordered|chosen|appointed|signed|closing|shutting|
        bust|retired|no more|not for sale|a thing of the past|history|spoken for|fully staffed|fully subscribed|
        sold out|oversubscribed|up to strength|well (supplied|served|stocked|provided|covered|looked after)|
        fully (sorted|supplied|served|stocked|covered|equipped|manned|crewed)
    """,
    "party": "i|we|(the|our|my|this) <thing>",
    "scant": """
        (no|little|small|scant|precious little|not much|not any|hardly any|zero|no earthly|no great|not a lot of|no
            further| nothing like a)
    """,
    "quit": """
        sold|closed|shut|shut down|closed down|wound up|gave up|given up|packed in|packed up|retired|stopped|
            disbanded|
        dissolved|discontinued|folded|handed in|scrapped|cancelled|canceled|finished|left the|left that|wrapped up|
        sold up|sold off|sold out|moved out|hung up|quit|abandoned|got rid of|outgrown|got out
    """,
}

ANSWERS: dict[str, str] = {
    Says.GROUND: """
        (has been|have been|was|were|is|are|is being|got) (sold|let|leased|given|handed|outsourced|passed|signed over|
            left) to <thing> | (have|has|got|have got|has got|bring) (their|its|his|her) own <thing>
        on (a|an) <thing> (deal|contract|agreement|lease) | (is|are|was) [strictly|expressly|simply|all] (forbidden|
            prohibited| banned|ruled out|against (the|our) (rules|law|statutes|policy)|off limits|out of bounds)
        (my|our|the) <thing> (forbids|prohibits|vetoed|vetoes|will not hear of|would not hear of|would not have it|
            would kill me|said no|is against it|are against it|put (his|her|their) foot down|wants none|want none)
        {we} let no-one <thing> | {we} [have] merged with | (sits|happens|is decided|is done|is bought|is handled|goes
            through| takes place) in <cap> | (men|women|ladies|members|staff|family|adults|children|girls|boys) only
        (freeze|ban|decision|closure|stop) is (permanent|final|for good|absolute) | {we} <thing> nothing (any more|
            anymore|now)
        (is|am|are) not one (for|to) <thing> | (got|been|was|were) (burnt|burned|stung|bitten|had) by <thing> | {we}
            [have] (given up|gave up) (the|my|our|on) <thing> | (keep|do|make|bake|run|tend|brew|work) (my|our|the)
            <thing> as (my|our) <thing> (did|always|has) | {we} have (two|three|four|enough|several) <thing> in the
            (family|house|team)
        ^ no <thing> [,] (thanks|thank you|please|sorry|needed|wanted|required) (,|$)
        (no|not an|not any|not one more|no more|not another) <thing> (please|for me|for us|needed|wanted|required) (,|
            $)
        there is no <thing> [here] (that|which) (needs|need|wants|want) | {we} {am} (too|so) <thing> for (that|this|
            it|him|her)
        (have|has|had|is|are|see|find|finds|see|with|of|be|there is|find a) [{mildly}] {scant} (use|need|call|room|
            place|point| sense|work|scope|say|demand|appetite|market|requirement|reason|cause|business) [for|of|in|to|
            here|with|,|$]
        did not find a (use|need|place|role|fit) for | (no|little) (sense|point|use|good) [in] <thing>
        (kept|keep|has|have|had|been with|with|at|to|use|used|uses|for|from|by) the same <thing> (for|since|all|these|
            ,|$|as)
        {party} [{mildly}] (have|has) (had|used|kept|been with|gone to|bought from|worked with) the same <thing>
        (is|are|it is|that is|been) [{mildly}] not (ours|mine|up to (us|me)|in (our|my) hands|(our|my) (call|choice|
            place)|for (us|me) to) | (have|has) no say [in|over] | (picks|chooses|decides|appoints|hires|does|
            arranges|handles|sees to| looks after|takes care of|pays for) (all|every|everything) [<thing>]
        (done|handled|looked after|taken care of|managed|covered|organised|arranged|provided|supplied|seen to|
            serviced|run| chosen|picked|dealt with) by (my|our|the|a|an|head) <thing>
        (taken care of|looked after|covered|seen to|dealt with|catered for|in good hands|in safe hands|in hand|under
            control) (,|$|here|with|already|for|by|and)
        (swore|sworn|vowed|promised myself|have said) [that] {we} would (never|not) | (keep|kept|keeping) my word
        {party} (only|just) (works|work|deals|deal|buys|buy|hires|hire|takes|take|sells|sell|uses|use|sees|see|meets|
            meet| drinks|drink|eats|eat|plays|play|trades|trade|employs|employ|lets|let) [with|from|to|in|at|through|
            by] <thing>
        {we} (fill|fills) every <thing> | {we} (am|are) (teetotal|vegan|vegetarian|retired|childless|self-taught|a
            two-man| two people|a small <thing>) | hung up (my|our|the) <thing> | {we} [will|shall] [always] (stay|
            remain|stick|keep|carry on) (with|to|at|by|on) (my|our|the|what|who|him|her|them) [<thing>]
        {party} [{mildly}] (does|do|did|will|shall|can|could|may|would) not [{mildly}] (entertain|accept|allow|permit|
            take|hire| employ|engage|require|wish|approve|book|buy|deal|outsource|pay for|support|see a need|want (a|
            an|any|another|it| this|that|him|her|them|to))
        (my|our|the) <thing> (is|are) staying [put|as|where|with|,|$] | (leave|leaving|keep|keeping|left|kept) (the|
            our|my|things| everything|it all) [<thing>] (as (it is|they are|is|it was)|the way (it is|they are)|in the
            family)
        {we} like (it|things) (that way|this way|so|as (it is|they are)|how (it is|they are)) | that is how (i|we|it)
            (like|want| mean|intend|prefer|stays|will stay|is staying|always|have)
        {party} (bake|bakes|brew|brews|cut|cuts|make|makes|grow|grows|mill|mills|do|does|fix|fixes|write|writes|sew|
            sews|cook| cooks|mend|mends|print|prints|produce|produces|build|builds|service|services|run|runs|shear|
            shoe|press|roast| raise|breed|keep|keeps|train|trains) (my|our|its) own [<thing>]
        no-one [here|among us] (fancies|wants|needs|is interested|was interested|uses| would|feels|cares|has any use|
            has a use)
        (a|an|another) <thing> would [only|just|be|simply] [be] [rather|quite|entirely|completely|a bit|of] (lost|
            wasted|bored| sat|sitting|idle|surplus|too much|overkill|out of place|a luxury|no use|no good|little use|
            redundant|superfluous| disappointed|upset|starve|twiddling|wondering|hard put|kicking)
        (will|would) not [{mildly}] find (much|anything|any|a lot|work) | (has|have|is) (passed on|passed away|died|
            hung up| handed over|gone to <thing>) | {we} have (hung up|handed over|frozen|stopped|ended|ceased|
            dropped|called off) [all|every|my|our|the] <thing>
        (does not|do not|did not|would not) [{mildly}] interest (me|us) | (is|are) not what (i|we) {am} [about|after|
            for]
        (he|she|they) can keep (his|her|their) <thing> | at (my|our) age | {we} (see|meet|want|need) (no-one|nothing|
            none) [but| else|more] [<thing>]
        {we} am (eighty|ninety|seventy|sixty|<n>) [<thing>] [years old|,] (and|,|$|so) | (no longer|not any more)
            <thing> (,|$)
        no longer (act|work|run|deal|buy|sell|farm|teach|trade|own|keep|hold|handle|do|use|live|play|practise|
            practice|have)
        {somebody} <thing> [who|up the road|down the road|in the village|next door|from (church|work|<cap>)] (does|do|
            fixes|looks after| sees to|takes care of|handles|keeps) (all that|that|it all|all of (it|that)|it) [for
            (me|us)] (,|$|and|already)
        (my|our|the) {crew} [already|always|all|now|still|here|who] {provides} {ours}
        (my|our) {crew} (and <thing>) {provides} {ours} | for <thing> [,] {we} have [already] {somebody} <thing>
        {we} [already|now|still|do|currently|also] (have|have got|got|use|employ|retain|keep|own) (my|our|its) own
            <thing>
        {we} are [however|,|also|still|already] having [our|my|an|a] [own] <thing> (in-house|for the same|for (this|
            that|it)| internally|,|$)
        have [however|,|also|still|already|got] our own <thing> | (having|with) our own (in-house|internal) <thing>
        {we} [already|now|still|do|currently|also|however] (have|have got|got|use|employ|retain|keep|work with)
            {somebody} <thing> {engaged}
        {we} [already|now|still|do|currently|also] (have|have got|got|use|employ|retain|keep|work with) {somebody}
            [<thing>] who [already|always|has] {provides}
        {we} [already|now|still|do|currently|also] (have|have got|got|use|employ|keep) {somebody} [<thing>] (doing|
            making| handling|looking after|keeping|running|taking care of|working on|supplying|seeing to|fixing|
            teaching|cutting| helping with) {ours}
        {we} [already|now|still|do|currently|also] (have|have got|got|use|employ|retain|keep|work with) {somebody}
            <thing> [,] and {we} {am} [{mildly}|very|quite|perfectly|more than|so|really] (happy|content|satisfied|
            pleased|fine| delighted)
        {we} [{mildly}|very|much] (like|love|trust|adore) (him|her|them|my|our|what (i|we)) [{ours}] (we|i) (have|use)
        {we} already (have|have got|got|use|employ|retain|keep|own|buy|get|work with|deal with|run|pay|source) (a|an|
            one| our|my|two|three|four|several|enough|plenty|someone|somebody|people|this|that|it|<thing> for|<thing>
            from| such)
        already (have|got|using|use|employ|working with|got) (a|an|one|our|my|two|three|someone|somebody|this|that|
            such)
        (got|have|has) {somebody} [<thing>] already | ^ (got|have) {somebody} <thing> {engaged}
        (my|our) <thing> (is|are) [all|already|entirely|completely] (with|at|by|in the hands of|through) (my|our|the
            same|a| an|<cap>) [own] <thing>
        (have|has|had) [{mildly}|always|all] (been|bought|used|been buying|been using|gone|been going|dealt|worked|
            stayed| had|kept|ordered|got) [my|our|all] [<thing>] (with|from|to|at) (the same|our own|my own|our old|my
            old|one and the same) <thing>
        (have|has|had) [{mildly}|always|all] (used|kept|had) the same <thing> (since|for|all|these) | {we} have been
            with (the same|our|my|<cap>) [<thing>] (since|for|all|ever since|these) <thing>
        {we} [{mildly}|always|only] (buy|get|source|order|import|take|fetch|have) (my|our|all|all our|all my|it|it
            all|them| the) [<thing>] (from|through|via|at|off) (the|my|our|a|an|<cap>) <thing>
        since (2|two|three|four|five|ten|fifteen|twenty|thirty|<n>|<thing>) (years|generations|decades)
        who (has|have|is) been with (me|us) (since|for|all|ever) | (has|have) its <thing> since
        {we} [{mildly}|always|still|now] (do|make|build|handle|cut|cover|fill|grow|bake|write|sell|run|repair|print|
            fix|brew| cook|manage|keep|mend|sew|teach|produce|design|develop|organise|clean|paint|service|maintain|
            like|prefer| translate|photograph|film|store|host|transport|drive) [all|all of|everything|most of|both]
            [my|our|the|it|this| that|mine|ours|of mine|of ours|these|every] [<thing>] [all] {ourselves}
        {we} [have] (moved|took|taken|brought|kept|keep|bring) [all|the|our|my|it|this|that|everything] [<thing>]
            (in-house| in house|back in-house|under our own roof)
        (we|i) (have|had) (an|our own|a) (internal|in-house|dedicated|permanent|full-time) <thing>
        {we} [have] [now|since|long since|just|already|recently] {quit} <thing>
        {we} [have] [now|since|long since|just|already|recently|finally|been] (retired|sold up|shut up shop|closed
            down| stopped|given up|packed it in|moved on|folded|disbanded|liquidated|stepped down)
        {we} {am} [now|long|long since|all|already|both|newly] (retired|out of (business|that business|the business|
            that line|the trade|the game)|closing|closing down|shutting down|shutting up shop|winding (up|down)|
            bankrupt|in liquidation|selling up|insolvent)
        (the|my|our|all the|all our|all my|every|that|this) <thing> (is|are|was|were|has been|have been|got|is being|
            are being) [now|all|already|long|long since|just|recently|completely|finally|now|fully|been|actually]
            {gone} [and] [paid for|now|already|for good|by now|at last] (,|$|and|so)
        (that|the) <thing> (has|have) [now|just|already|since|long] (gone|been) (to|filled|let|taken|sold|wound up|
            given) [to] [<thing>]
        {we} {am} [all|now|completely|fully|quite|already|really|perfectly|pretty|very] (full|full up|fully (booked|
            sorted| staffed|supplied|covered|equipped|stocked)|sorted|covered|catered for|spoken for|well (supplied|
            served| stocked|provided for|provided|covered|looked after|staffed)|suited|grand as (we are|i am|it is)|
            grand|self- sufficient|complete|settled)
        <thing> we (are|am) well (supplied|served|stocked|covered|provided) | up to strength
        {we} {am} [{mildly}|very|quite|perfectly|more than|so|really|entirely|completely] (happy|content|satisfied|
            pleased| grand|fine|well served|comfortable|okay|good) (with (my|our|what|who|the <thing> (we|i)|the one|
            the people)|as (we are|i am|it is|things are|they are)|alone|where (we are|i am)|without|on (my|our) own)
        (alone|on my own) {we} {am} (happy|content|fine|best|better) | {we} (work|farm|live|travel|sail|paint|write|
            do|bake) [best|better|it|all|everything] alone
        {we} (do not|no longer|never|did not|have stopped|have ceased|ceased|stopped|quit|gave up|do no longer)
            <thing> (any more|anymore|these days|at all|nowadays|any longer|now)
        {we} (no longer|do no longer|have stopped|have ceased|ceased to|stopped) <thing>
        {we} (never|do not) [{mildly}|even|ever] (buy|use|take|do|hire|eat|drink|hold with|believe in|deal with|work
            with| serve|sell|rent|let|lend|borrow|advertise|outsource|accept|own|run|keep|employ|export|import|travel|
            drive| cater|entertain|respond to|answer|pay for|invest|gamble|speculate|teach|play|sing|coach|hunt|smoke|
            fish| bother with|trade|stock|carry|need) [<thing>] (,|$|here|from|and|or|as|because|since|so|at all|any
            more)
        not (hiring|buying|selling|recruiting|expanding|building|for sale|in the market|looking|adding|taking on|
            spending| renovating|on the market|seeking|investing)
        (not|nor|neither) (my|our) (way|style|thing|line|habit|custom|practice|department or|world|business|world|
            scene| cup) [of <thing>] (,|$|here|at all|any more)
        (policy|rule|rules|principle|principles|statutes|bylaws|by-laws|habit|custom|constitution|charter|contract|
            board| company|employer|group|law|insurer|landlord|head office|headquarters|bishop|management|tradition)
            [is|are| simply|strictly|that we|that i|here|,|says|say|of mine|of ours|has|have|expressly] (not|never|
            against|no| forbid|forbids|forbade|forbidden|prohibit|prohibits|prohibited|rule out|rules out|prevent|
            prevents|bars|bar| do not allow|does not allow|do not permit|does not permit|do not let|does not let|wants
            it to stay|wants it that way|wants to keep)
        (a|the|our|my) [strict|firm|house|old|long-standing|clear|general] (policy|rule|principle|law) (against|of
            not|not to|of never|never to|that (we|i) (do not|never))
        {we} [tenants|employees|staff|members|nurses|judges|doctors|<thing>] {am} [{mildly}|strictly|by law|sadly] not
            (allowed|permitted|entitled|authorised|authorized|in the habit of|in the business of|free to|at liberty)
        (is|are|all) [{mildly}|strictly|all] not (allowed|permitted) | {we} not [{mildly}] (allowed|permitted)
        (is|am|are) not [{mildly}] (allowed|permitted) to (accept|meet|take|have|do|deal|buy|receive|introduce)
        {party} (buys|buy|orders|order|gets|get|takes|take|sources|source|hires|hire|books|book|rents|leases) (its|
            our|my|all|all our| all its|everything) [<thing>] (through|via|from|by|at) (the|a|our|my|<cap>) <thing>
        only [by|through|via|with|from|to] (public tender|tender|tenders|framework|head office|certified <thing>|
            members| approved <thing>|guests|the co-op|family)
        {we} [only|just] (fill|hire|buy|work|recruit|sell|do everything|do it) [every|all|our|my|only] [<thing>] (by
            word of mouth|through (friends|family|members)|(with|from|to) family)
        {we} (have|would have|will have|have got|had) nothing [left|much|more|really] to <thing> | nothing to <thing>
            (and|or| nor) nothing to <thing>
        nothing (here|left|in (it|this|here)) (for|to) <thing> | there is (no|not a|not any|nothing) <thing> (left|
            here|in the place|any more|anymore|to <thing>)
        {we} have [{mildly}|already|always] (met|had|seen|got|bought|tried|been through|heard) enough <thing> | {we}
            have [{mildly}|already] (enough|plenty of|too many|too much|more than enough|a surplus of|no shortage of)
            <thing> (,|$| already|as it is|now|here)
        (no|not any|zero|without any|without|without a) (budget|money|funds|funding|cash|means|space|room|place|
            vacancy| vacancies|openings|opening|land|garden|staff|children|kids|pupils) [left|for <thing>|here|to
            <thing>]
        (never|do not) want to (see|hear|touch|meet|smell|taste|read|buy|own) [of|about] (another|one more|a single|
            any more| any other)
        (wrong|not the right) (company|business|market|industry|shop|country|firm|sector|audience|school|church|farm|
            house| hotel|kind|sort|size|tree) | {we} {am} not [{mildly}] (that|the) kind of <thing>
        {we} {am} a (monastery|convent|charity|retreat|school|nunnery|museum|prison) | {we} {am} (too|far too|much
            too) (old|small|tiny|big|young|late) for <thing>
        has (taught|cut|done|looked after|fixed|made|kept|run|shod|fed|treated|serviced|baked|cleaned|printed|
            supplied|served) [all|both|every|us|me|our|my] [<thing>] (since|for (years|decades|<thing> years)|of mine|
            of ours)
        (bring|brings|have|has|use|uses|hire|hires|brought) (their|his|her|its) own <thing> | hires everything in
        (has|have) [now|just|finally|already|recently] (signed|agreed|entered|renewed|closed|concluded) (a|an|our|the|
            with|up) [<thing>] (contract|deal|agreement|lease|with)
        (signed|renewed|have|has|got|is in|are in|locked in|under) (a|an|our|my|the) [<thing>] (contract|agreement|
            guarantee| lease|retainer) (with|for|until|till|,|$|in)
        finally (has|have|got|found|hired) (a|an|one|someone|somebody|our|my) <thing> | (so|and|as|because) {we} {am}
            grand
        {we} {am} [{mildly}|very|quite] (allergic to|done with|through with|finished with|off|tired of|sick of|fed up
            with| over|past|beyond) <thing> | {we} know my own <thing> | (one does not|you do not) change (the|a)
            <thing>
    """,
}

# What is no reason though a frame fits it.
ANSWERS[Says.EMPTY] = """
    {we} (do|did|could|can) not [{mildly}] (know|care|understand|remember|recall|see|hear|read|open|get|find|recognise|
        recognize|believe|think|feel|speak|follow|mind|say|receive|decide|recollect|doubt|object|disagree|have|own|get
        (it|this|that)|agree) [<thing>] [<thing>] [,|$]
    {we} (do|did|could|can) not [{mildly}] (have|own) (a|an|any|enough|many|much|the|one|anybody|anyone) [<thing>] [,|$]
"""

# Words that leave the answer open beside a reason.
WAVERING = """
    maybe perhaps possibly might unsure suppose guess tempted curious intrigued useless hopeless slow struggling
    struggle problem problems trouble mess wish needs leaving leaves retires retiring quitting stretched overwhelmed
    overloaded unhappy unless if depends depending later soon next tomorrow until till afterwards introduce interested
    interesting keen willing
"""
