"""English: the need is met, gone or never was: a no where nothing else is said, and never beside a yes."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.REASON: """
        (my|our) <thing> (handles|handle|deals with|looks after|takes care of|manages|runs|does) [on|about] (it|all|
            the)
        {we} have [got] software for (it|this|that)
        (has|have) (it|this|that|everything) [all] in hand
        (i am|we are) [all] [long] retired (,|$)
        {we} like doing (my|our) own <thing>
        {we} keep (it|this|that) in the family
        {we} am too (small|old|big|young|tiny) for (that|this|it)
        (was|is) in order and so am i
        there is nothing for (him|her|them) to do
        wrong (customer|client|bakery|shop|guy|address) (,|$)
        {we} have (two|three|several|enough) of those already
        {we} never (work|deal|do business|buy|meet|talk|speak) [with|from] <thing>
        {we} do not (do business|work|deal|talk|speak|meet) with <thing>
        (outside|beyond) (my|our) (field|area|scope|remit|line|expertise|patch)
        {we} [have] (shut|closed|sold|gave up|given up|wound up) [down] (the|our|my) <thing> [{ago}|in the {season}|
            {when}]
        {we} (prefer|would prefer|like) to leave (it|things|everything) as (it is|they are)
        {we} have (all|any|more than) the <thing> {we} need
        {we} [have] (folded|went bust|gone bust|ceased trading| went out of business|gone out of business) [{ago}]
        {we} {am} (shutting|closing|winding) (up|down) [shop|the business] [{ago}|in {month}|{when}]
        {we} have been with (the|our|my) same <thing> for <thing>
        ^ nothing to <thing> here
        ^ (he|she|they|{them}) (has|have) (done|kept|looked after|run) (our|my) <thing> since
        (gut|heart|head|wallet|accountant|instinct) says no
        have no (work|job|jobs|task|tasks|slot|place) for (him|her|them|this|that|it|{them})
        ^ not any more (,|$)
        {we} am [all] (set|sorted|covered|fine|good|okay) on <thing>
        (our|my) <thing> and {we} are getting (on|along) (fine|well|perfectly)
        (i|we) have sworn off <thing>
        {we} [have|just|have just|only just|already] (bought|got|ordered|leased|installed|have) [a|two|three|all|some]
            [brand] new <thing> [last|this|in|yesterday|already|recently|now] [<thing>] (,|$)
        (our|the|my) [own|it|in-house|internal] (team|staff|people|department| guys|experts) (handles|handle|does|do|
            takes care of|look after|looks after|covers|cover|deals with|deal with) (this|that|it|these|all that|
            everything) [already|for us|in-house|internally|,|$]
        {we} (am|are) [still|already|currently] under contract
        {we} (have|had|got|have got) (that|this|it|everything) [all] (covered|sorted|handled|in hand|taken care of|
            solved|under control)
        (covered|handled|sorted) [already|internally|in-house]
        {we} (prefer|would prefer|like) to (handle|do|keep|manage|solve|sort) (it|this|that|these things|things|
            everything) [out] (ourselves|in-house|internally|myself|on our own|in house|private|to ourselves)
        {we} (can|could) (do|live) without [it|this|that|{them}]
        {we} have (more|enough|plenty of|too many|loads of) <thing> (than|already|as it is|to last)
        (that|the) ship has sailed
        {we} (went|have gone|are going|have decided to go|decided to go|go) with (another|someone else|a different|
            somebody else|our own|one of)
        (our|my|company|the) (policy|rules|rule|contract) [is|do|does] (not|no|forbids|prohibits|prevents|rules)
            [allow|to accept|permit|us|out|let]
        {we} do not (accept|do|take|make|allow|entertain|respond to|answer|buy) [any|cold| unsolicited|such|these]
            (introduction|offers|calls|pitches|solicitations|proposals|requests|meetings)
        {we} (have|own|use|got|run) no (ovens|oven|data|customers|website) [here|at all|any more|whatsoever]
        (have|has) no (time|money|budget|room|capacity|place) (for|to) (this|that|it|such|him|her|them|any|extra|new)
        (found|got|have) (someone|somebody|one|a solution|another) [else] (already|now|last week|in the meantime|
            meanwhile| ,|$)
        in the meantime {we} (found|hired|got|have)
        (not|hardly|no longer) (our|my|the right) (line|field|area|business|scene|bag|style|speed|concern|problem|
            focus)
        {we} (am|are) (past|beyond|over|through with|done with) (that|this|it|consultants|<thing>)
        {we} (have|had) (enough|plenty) (of (them|those|that|these)|on (my|our) plate|to do|already|,|$|as it is|
            <thing>)
        {we} (am|are) [perfectly|very|quite|already|really|completely] (happy|content|satisfied|pleased|comfortable|
            fine|well served|good) (with|as|without|where|doing)
        {we} (am|are) (well|fully|amply|already|all) (served|staffed|stocked|equipped|supplied|taken care of|booked|
            spoken for)
        {we} (have|had) [a] (bad|terrible|poor|awful|mixed) (experience|experiences) [with <thing>]
        ^ not mine
        (that is|this is|it is) not my (kind|sort|type) of (work|thing|job|project)
        {we} {am} [all|already|quite|perfectly|very|really|well|pretty|fully|just|both] (set|sorted|covered| good|
            fine|okay|provided for|taken care of|looked after|catered for|served|supplied|happy|content| satisfied|
            well served) (thanks|thank you|here|already|for now|as (we|i) (are|am)|as is|with (our|the| what|who|my|
            whom)|without|on that front|in that (area|department)|there|at the moment|,|$)
        all (set|sorted|covered) [thanks|here|,|$]
        ^ (sorted|covered) [already|thanks]
        we have (that|this|it) [all] (covered|sorted|handled|in hand|taken care of|solved)
        already (sorted|solved|covered|taken care of|found|hired|have (someone|one|a|an)|got (someone|one)| fixed|
            handled|resolved|filled|decided|chosen|signed|bought)
        (sorted|solved|fixed|handled|dealt with|resolved) (it|this|that) [ourselves|already|ourself|myself| in-house|
            internally]
        {we} [already|have already|just|have just|recently|have recently|do|currently|have now] (have|found| hired|
            got|signed|chosen|chose|appointed|picked|bought|engaged|use|work with|employ|retain) [already|got]
            (someone|one|somebody [else]|(a|an) [<thing>] (guy|man|woman|person|consultant|supplier|agency|provider|
            partner|accountant|bookkeeper|technician| engineer|vendor|lawyer|designer|developer|contractor|mechanic|
            firm|company|service|expert|adviser|advisor| specialist|team|department|analyst|coach|trainer|platform|
            solution)|our own|(a|an) [good|great|excellent|trusted|own| in-house] (supplier|consultant|agency|
            provider|partner|vendor|accountant|lawyer|designer|developer| person|solution)) [already|for (this|that|
            it)|in place|in-house|who (does|handles|is|we)] [,|$|already| for|in|who|that|and|thanks]
        {we} (do|handle|make|build|manage|keep) (it|this|that|these|those|them|everything|all (this|that|of (it| this|
            that))) (ourselves|in-house|internally|myself|in house)
        (prefer|rather|like|want|going|happy|plan|decided|intend|going) to (stay|stick|remain|keep|continue| carry on|
            go on) (with|as|working|using|to)
        (wrong|not the right) (company|person|address|business|market|industry|shop|people|country|firm| sector|
            audience)
        no (point|budget|money|funds|sense|appetite) [for (this|that|it)]
        not in (the|our|my) (market|budget|plans|plan)
        (stopped|closed|closing|cancelled|shut down|sold|discontinued|ended) (the|our|that|this|looking|doing| down|
            my)
        not on (our|my) (list|agenda|radar|roadmap)
        (rubs|rubbed) me the wrong way
        can not recommend
        bad idea
        terrible idea
        (i am|we are) (done with (this|that|it)|swimming in <thing>)
        (i am afraid|unfortunately|sadly|regretfully|regrettably|alas|sorry) [,|but] (i do not|we do not|i am not|we
            are not|that is not|this is not|it is not|he is not|she is not)
        not looking for <thing>
    """,
}
