"""English: how an introduction went, for better or worse; nouns are left open."""

OUTCOMES: dict[str, str] = {
    "not_a_fit": """
        [but|and] {they} (is|are|was|were|would be) [just|only|simply|really|definitely|clearly|sadly] not [for|quite|
            really|the|a| what|right|our|my|going|able|meant|enough|good|suited|suitable|in|interested|keen|cheap|
            taking|looking] [for|the| right|to|on|in|thing]
        (only|just|but|sadly|simply|and|,|really|quite) not (for|right for|with) (me|us|a <thing>|our <thing>|my
            <thing>)
        (do|does|did) not [really|quite|just] (go|work|fit|belong|click|get on|gel|rhyme|add up|match|speak|see eye|
            suit|sit) [together|to eye|well|with|for|us|me|the same|,|$] | just (do|did|does) not rhyme
        (have gone|went|gone|go|going|ended up) with (another|someone else|somebody else|someone local|a different|a
            cheaper|our old|<name> instead|the other|one of) | let (him|her|them) go (,|$|after|again|in)
        {we} (tried|gave it a (go|try|shot|whirl)) [<thing>] [for|it] <thing> [,] [and|then|but] [then] (stopped|
            parted|gave up| quit|called|let|it|we|i|that) | {they} [sadly|only|just] can not (do|handle|work|offer|
            make|take|come|help)
        sent (me|us) (on|away|elsewhere) [to] | (door|chapter) is (shut|closed) | (zero|no|little|not much|hardly any)
            (overlap| chemistry|common ground|match|use|fit|connection|spark|synergy|point|need|interest)
        that was (that|enough|all|it) [for] | was enough for (both|me|us|either) | ^ the end $ | not [meant] to be (,|
            $)
        (he|she|they) (wanted|wants|needs|needed|sells|does|do|looks for|was after|is after|prefers|expected| charges|
            speaks|works) <thing> [,] [and|but|while|whereas] (i|we) (want|wanted|need|needed|only|am|are|do| have|
            had|was|were| expected|prefer|work)
        (not|nothing) [will|would] (come|came|go|went|to be|going|be) [anything] [of|ahead|further|any further|
            anywhere|a deal| exchanging|more] [it|this|that|,|$] | nothing (will come|came|comes|will become|became)
            of
        (decided|agreed|chose|best|better|thought) [it|together] not to | [in the end] {we} (said no|turned {them}
            down| passed|declined|stopped|parted|ended it|gave up|called it off|dropped (it|the <thing>)|pulled out|
            let it (drop|go|rest)|left it)
        (he|she|they) (said no|turned (me|us|it|the <thing>) down|declined|refused|pulled out|withdrew|backed out|
            passed|lost interest|stopped|quit|gave up) | (is|are|was|were) (not|no longer) (taking|accepting|looking
            for|in a position)
        (too|very|completely|totally|quite|utterly) (different|expensive|dear|pricey|far away|big|small) (,|$|for|
            from|to) | different (ideas|views|worlds|languages|expectations|pages|wavelengths|planets|goals|visions|
            styles|needs| directions|trades)
        worlds apart | chalk and cheese | oil and water | (wrong|different) (trade|town|size|end|side|league|century|
            place| sort|planet|man|woman|tree|direction) | (not|nor) (my|our|his|her) (cup|thing|field|line|trade|
            world|style|taste)
        (price|prices|fee|fees|rates|rate|quote|quotes|offer) (is|are|was|were) [way|far|well|just|simply|a bit]
            (above|over| beyond|out of|too|double|twice) | (charges|costs|asks|wanted|wants|asked) (too much|twice|
            double|a fortune|more than)
        could not [really] (help|agree|use|afford|find a way|do (it|anything)|offer|make it work|come to|get along|get
            on| see|give) | (he|she|they) (is|are|was|were) no help | not able to (help|offer|do)
        only [does|do|takes|take|works|work|sells|sell|serves] (companies|big|large|small|weddings|private|commercial|
            contracts|<thing>) [,] (we|i|and|so|but) | of no use | no use to (me|us) | (will|do|did|would) not be
            (exchanging| working|going|continuing|seeing|doing|pursuing|taking|using|hiring|buying)
        different from what | not what (i|we|he|she|they) | {we} meant well | you meant well [,]
        (does not|do not|did not) (work|deal|help) (on|with) <thing> | (is|are) after (bigger|smaller|larger|other)
            <thing>
        not [really|quite|exactly|actually|such|sadly|unfortunately|the|a|much of a|at all a|particularly|that] [a|
            the] [good|great|right|perfect|real|natural|best] (fit|match|one|person|partner|for (us|me)|what (we| i)
            (need|needed|want|wanted|are|am|were|was)|suited|suitable|compatible|right for|relevant|our|my| aligned)
        (no|bad|poor|wrong) (fit|match|chemistry|overlap|need|interest|synergy|connection|deal)
        (did not|does not|do not|will not|would not|has not|have not|is not|was not|were not|are not|could not)
            [really|quite|actually|exactly|all that] (fit|match|click|suit|work out|work|working|gel|help|helpful|
            right|useful|worth|need|interested|what|convinced|agree|see|get on|get along|able to help|go well|good|
            happy) [<thing>]
        [but|and] (too|way too|far too|much too) (expensive|small|big|large|far|different|pricey|dear|costly|slow|
            junior|senior)
        out of (our|my) (budget|league|price range) | (beyond|over|above) (our|my) budget
        (wrong|different) (person|field|area|industry|direction|direction|business|market|kind|kettle|skills|
            specialty|trade|things|expectations)
        (he|she|they|<name>) only (does|do|works|work|did|serves|handles|sells|offers|has|takes|covers)
        (that was that|not to be|parted ways|went (our|their) separate ways|decided (against|not to)|turned (it| him|
            her|them|us) down|went with (someone|another|a different)|chose (someone|another)|agreed (to leave| not
            to|to part)|leave it at that|left it at that)
        waste of [my|our] time | disappointing | disappointed | mismatch
        {we} (passed|declined|said no|will not (proceed|continue|go (ahead|on|further|forward)|be (proceeding|
            continuing|going))|are not (proceeding|continuing|going))
        not_a_fit | not-a-fit | nothing (came|will come|comes) of it | dead end | no go | no-go
        (it|that) (fell through|came to nothing|fizzled out|went nowhere|led nowhere|is over|did not work out)
    """,
    "going_well": """
        (he|she|they|<name>) (is|are) [now|already|officially|currently] (my|our) [new|regular|best|favourite|
            favorite] <thing>
        {we} (have become|became|are|have been|are now|have turned into) [now|already|good|great|best|close|firm|
            business|fast] [good|great|business|firm] (partners|friends|customers|clients|colleagues|a team|mates|
            pals)
        {we} [now|already|since|regularly|currently|have] (work|collaborate|cooperate|do business|train|sing|build|
            cook| started|begun|set up|launched|founded|opened) together
        (signed|sealed|delivered|extended|renewed|prolonged) (,|$|it|the|our|his|her|their|till|until|last|on|for|
            with|a|and)
        {we} (extended|renewed|prolonged|hired|signed|ordered|bought|commissioned|engaged|placed| took {them} on|took
            on|rehired|recommended|are recommending|gave {them}|have ordered|have bought|have placed|have
            commissioned) [<thing>]
        on version <thing> | (can not|could not|do not|cannot|did not) (know|think|imagine|see) (what|how) (i|we)
            [ever] (would| did|do|could|managed|coped|got) [<thing>] without | without (him|her|them) (these days|any
            more|now)
        no complaints [whatsoever|at all|,|$|so far|from] | (worth|is|are) (his|her|their) weight | (worth|good as)
            gold
        (he|she|they|it|that|this|everything|things|all|the <thing>|our <thing>) (is|are|has been|have been|runs|run|
            goes|go) [all|really|so|very|already|now|still|just|coming|running|going|working|moving|progressing|
            shaping] [coming|running|going|working|along|up|really|very|so|out] (smoothly|nicely|well|great|
            brilliantly|splendidly| wonderfully|swimmingly|perfectly|excellent|excellently|beautifully|like (a dream|
            clockwork)|to plan|strength to strength|fine together)
        (cooperation|collaboration|partnership|work|project|pilot|trial|teamwork|business) (is|runs|goes|has been|
            works|with) [<thing>] [really|very] (smoothly|excellent|well|great|good|fine|wonderful|fantastic|under
            way|fun|a joy|a pleasure)
        (he|she|they|it|<name>) (has|have) [already|almost|nearly|more than|since|practically] (doubled|tripled|saved|
            increased|boosted|grown| halved| painted|built|repaired|fixed|finished|written|sold|brought|found|solved|
            transformed|rescued|cured| taught| delivered|placed|ordered|booked|recommended|turned) [<thing>] | doubled
            (my|our) <thing> | thanks to (him|her|them)
        (full|packed|busier|happier|better|booked out|sold out) [again] [,] (because of|thanks to|since) (him|her|
            them|<name>)
        (a|an|what a|real|absolute|such a|pure|total) [real|true|absolute|total|complete|little] (treasure|gem|star|
            godsend| lifesaver|delight|joy|blessing|wonder|angel|genius|wizard|marvel|pleasure|dream|beauty|legend|
            find|keeper|hero| natural|success|triumph)
        (as we speak|while i (write|type) this) | (he|she|they) (is|are) [already|now|currently|halfway] (up|in|on|
            under|at| inside) (my|our) <thing> (right now|already|as we speak|again|,|$)
        (first|second|third|new|big|next|another) (order|delivery|job|commission|sale|contract|shipment|assignment)
            (is|has|was| went|with|placed|from|to|done|,|$)
        (he|she|they) (start|starts|started|began|begins|joined|joins|has started|has joined|have joined|have started)
            (on|in| last|next|with|work|working|our|us|this|already|<thing>) | on board (,|$|and|with|since)
        (i|we|they|he|she|everyone|team|staff|kids|children|customers|guests) [all|really|just] (love|loves|adore|
            adores|enjoy|enjoys) [working|having|being|what|them|him|her|<thing>] [with|there|does| around|,|$]
        (best|smartest|wisest|luckiest) [<thing>] (thing|introduction|decision|hire|idea|move|person|recommendation|
            tip|luck)
        could not be (happier|better|more pleased|gladder|more delighted) | {we} {am} [so|very|really|more than|
            absolutely| extremely|both] (happy|delighted|thrilled|pleased|glad|satisfied|grateful|over the moon|
            impressed) (with|about|that| ,|$) | doing a (great|good|wonderful|fantastic|brilliant|splendid|fine|super|
            terrific|marvellous|lovely) job
        (bought|ordered|taken|sold|had) (three|two|four|five|several|another|more|<n>|some) [of] [<thing>] (of|from|
            through|with) (his|her|their|him|her|them|<name>)
        (going|goes|went|gone|working|works|worked) [really|very|so|just|extremely|absolutely] (well|great| smoothly|
            brilliantly|fine|wonderfully|perfectly|nicely|fantastic|swimmingly|out|beautifully|superbly| like a dream)
        could not (have gone|be going|go|be|have been|have asked for|have worked out|be happier) [<thing>]
        {we} {am} [already|now|currently|still|actually|happily|really|so] (working [together|with {them}|on]| doing
            business|collaborating|in business|partners|a customer|a client|very happy|so happy|delighted| thrilled|
            happy with|signed|signing|a team)
        (started|starting|begun|beginning|began|starts|kicked off|kicking off|going to start) [a|the|our| working|to
            work|work|on|on monday|next <thing>] [project|pilot|together|with {them}|trial|contract| collaboration|
            job|work]
        {we} (hired|have hired|signed|have signed|engaged|have engaged|ordered|bought|have started|started| closed|
            agreed a|agreed on a (deal|contract|price|project)|gave {them} the|are hiring|have a (deal| contract)|
            shook hands|became)
        (signed|closed|won|landed|got) (a|the|our|him|her|them|on) [<thing>]
        (he|she|they|<name>) (has|have|is|are|already|did|fixed|solved|helped|saved|made|sorted|repaired| delivered|
            was|were) [already|really|a|an|now|been] (fixed|solved|helped|saved|made|sorted|repaired| delivered|done|
            started|brilliant|great|fantastic|amazing|wonderful|excellent|on a|working|doing|star| gem|godsend|
            lifesaver|superb|just what|exactly what|perfect|<thing> helped|been (great|fantastic| brilliant|wonderful|
            amazing|a|very|so)|tremendous|starting) [<thing>]
        on a retainer
        (perfect|great|excellent|wonderful|fantastic|brilliant|ideal) (match|fit|person|partner|introduction)
        hit it off
        [{we}] (clicked|got on|get on|get along|got along) [really|very|so|like] [well|great|a house|famously]
        best (introduction|thing|decision|hire)
        (deal|contract|project|order|pilot) (is|was|has been|signed|done|started|agreed|closed|under way| underway|on)
        going well | going_well | all (good|well|going well)
        very (promising|happy|pleased|successful|useful|helpful) | {we} (owe|can not thank) you
        a (success|hit|great success|huge success|big help|huge help|great help)
    """,
}
