"""English: what says no."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.REFUSAL: """
        (no thanks|no thank you|no) [,] [<given> ,|<given>] (my|our) <thing> (does|do|handles|takes care of|looks
            after) (it|this|that|these|the <thing>|our <thing>|my <thing>)
        {we} have [got] software for (it|this|that) | (has|have) (it|this|that|everything) [all] in hand
        (i am|we are) [all] [long] retired (,|$) | {we} like doing (my|our) own <thing> | {we} keep (it|this|that) in
            the family | {we} am too (small|old|big|young|tiny) for (that|this|it) | (was|is) in order and so am i
        there is nothing for (him|her|them) to do | no to (a|an|the|any) <thing> (,|$)
        wrong (customer|client|bakery|shop|guy|address) (,|$) | ^ no can do | do not see what (he|she|they) could do
            for (us|me) | (sorry|have) to turn (you|him|her|this|it) down | (would not|does not|will not) make sense
            for (us|me)
        ^ no <thing> for (me|us) (,|$) | {we} have (two|three|several|enough) of those already
        not (the least bit|one bit|a bit|in any way|even remotely) interested
        {we} never (work|deal|do business|buy|meet|talk|speak) [with|from] <thing>
        {we} do not (do business|work|deal|talk|speak|meet) with <thing>
        (outside|beyond) (my|our) (field|area|scope|remit|line|expertise|patch)
        {we} [have] (shut|closed|sold|gave up|given up|wound up) [down] (the|our|my) <thing> [{ago}|in the {season}|
            {when}]
        ^ no [,] [but] [it was|it is] (lovely|good|nice|great) to hear from you
        not now [,] (and|or|nor) [not|neither] (later|ever|in future|in the future|any time|any other time)
        neither now nor (later|ever) | (i am|we are) spoken for [,|$|i am|we are]
        would not touch (it|that|this) with a (bargepole|barge pole|ten foot pole|ten-foot pole) | like a hole in the
            head
        ^ been there [,] done that | once bitten [,] twice shy | ^ if it is not broke [,] do not fix it | more trouble
            than (it|he|she)
            is worth | ^ happy as (we are|i am|it is|things are) (,|$) | barking up the wrong tree | ^ nice try
        {we} (prefer|would prefer|like) to leave (it|things|everything) as (it is|they are) | not something for (me|us)
        {we} have (all|any|more than) the <thing> {we} need | {we} [have] (folded|went bust|gone bust|ceased trading|
            went out of
            business|gone out of business) [{ago}] | {we} {am} (shutting|closing|winding) (up|down) [shop|the
            business] [{ago}|in
            {month}|{when}]
        {we} have been with (the|our|my) same <thing> for <thing> | (be|have been) wasting (his|her|their|your) time
            with (me|us)
        no [,] (my|our) {kin} (does|do|did|handles|keeps) [all] (that|this|it|the <thing>|our <thing>|my <thing>)
        ^ {we} would (sooner|rather) (eat|chew|swallow|drink|walk|die|jump|swim|crawl|stick|poke|lick|kiss|fight)
            <words> {end}
        would (disown|kill|divorce|murder|strangle|never forgive) me | life is too short [for <thing>]
        can not say [that] (it is|this is|that is) (for (me|us)|my (thing|cup of tea)) | ^ nothing to <thing> here
        ^ (he|she|they|{them}) (has|have) (done|kept|looked after|run) (our|my) <thing> since
        (must|have to|shall|will have to) turn down | {we} would be wasting (his|her|their|your|everyone is) time
        {we} (can not|could not) justify | (gut|heart|head|wallet|accountant|instinct) says no
        have no (work|job|jobs|task|tasks|slot|place) for (him|her|them|this|that|it|{them})
        ^ not any more (,|$) | (it would be|that is|it is) pointless | call it a no | and {we} say it again
        {we} am [all] (set|sorted|covered|fine|good|okay) on <thing> | keep (my|our) circle small
        (our|my|all our|all my|both our|all|all the|both) <thing> (is|are|work|works|run|runs|(is|are)
            (working|running| doing)|do|does) [all|still|quite|just|really|very|perfectly|in]
            (fine|good|great|perfect|perfectly|well| excellent|smoothly|healthy|okay|alright|in
            (good|great|perfect|excellent|top) (shape|order|condition| hands)|like (new|clockwork|a charm|a
            dream)|under control|[brand|quite|almost|still] new) [,|$|thanks|as they are|as it is|here|now|again]
        {we} beg to be excused | {we} (shall|will|must) have to disappoint (you|him|her) | (our|my) <thing> and {we}
            are getting (on|along) (fine|well|perfectly)
        (i am|we are) (declining|passing|sitting this out|done with (this|that|it)|swimming in <thing>) | (i|we) have
            sworn off <thing> | we are out (,|$)
        (everything|all|it all|they all|it) [still] (works|runs|is working|is running|work|run) [fine|well|perfectly|
            smoothly|again|nicely|now] (,|$)
        {we} [have|just|have just|only just|already] (bought|got|ordered|leased|installed|have) [a|two|three|all|some]
            [brand] new <thing> [last|this|in|yesterday|already|recently|now] [<thing>] (,|$)
        (unnecessary|superfluous|no thank-you|no ty|nty|nothx|not happening|ain't happening|not at (this|our|my)
            (company|firm|place|shop)) [,|$|thanks]
        [kind|nice|sweet] but unnecessary | (our|the|my) [own|it|in-house|internal] (team|staff|people|department|
            guys|experts) (handles|handle|does|do|takes care of|look after|looks after|covers|cover|deals with|deal
            with) (this|that|it|these|all that|everything) [already|for us|in-house|internally|,|$]
        {we} (am|are) [still|already|currently] under contract | (that is|this is|it is) a no [from (me|us|my side|
            our side)]
        {we} (do not|can not|will not) (agree|consent) [to (it|this|that|an introduction|the introduction|be
            introduced|being introduced)] [,|$]
        {we} (refuse|object|decline|reject|abstain|disagree) [to (this|that|it)|the introduction|this|,|$] $ | ^ (do
            not|does not) (want|need) [it|this|that|one|him|her| them] (,|$|thanks) | {we} (would
            like|wish|want|prefer|choose|have) to (decline|refuse|pass|say no| reject (it|this|the offer))
        ^ [please|kindly] decline [on (my|our) behalf] (,|$) | ^ decline $ | ^ no (from|for|on) (me|us|my side|our
            side|this one) | ^ no please $
        {we} (have|had|got|have got) (that|this|it|everything) [all] (covered|sorted|handled|in hand|taken care of|
            solved|under control) | (covered|handled|sorted) [already|internally|in-house]
        {we} do not (think|believe|feel) [that] (it|this|that|he|she|they|we|i|there|<who>) [really|actually]
            (would|will|is| are|need|needs|want|can|could|should|has|have|fit|fits|makes|make) [<thing>|a <thing>]
        (politely|respectfully|kindly|regretfully|gracefully|sadly) (declining|passing|declined) | ^ (declining|
            passing) [on (this|it)|this one|thanks|this time] | ^ best not | ^ (rather|best|better) leave it [,|$|at
            that| there]
        ^ [please] (leave|drop|forget|skip) (it|this|this one|that) [,|$|be|there|please|thanks]
        {we} (can|will|could|would rather|prefer to|shall|would) [easily|happily|well] (manage|cope|get by|do|live|
            get along| handle (it|this|that)|go) (without|on (our|my) own|alone|by
            (ourselves|myself)|ourselves|myself|fine| in-house)
        {we} (prefer|would prefer|like) to (handle|do|keep|manage|solve|sort) (it|this|that|these things|things|
            everything) [out] (ourselves|in-house|internally|myself|on our own|in house|private|to ourselves)
        {we} (can not|could not|do not|cannot) (see|imagine|picture) (us|me|myself|ourselves|how|where) <thing>
        can not say [that] (i|we) (need|want|am|are) | {we} (can|could) (do|live) without [it|this|that|{them}]
        {we} have (more|enough|plenty of|too many|loads of) <thing> (than|already|as it is|to last)
        (the last thing|not what) (i|we) (need|want) | not in a (million|thousand) years | not on your (life|nelly)
        (that|the) ship has sailed | (include|leave|deal|keep) me out [of (it|this)] | {we} beg off
        {we} (went|have gone|are going|have decided to go|decided to go|go) with (another|someone else|a different|
            somebody else|our own|one of) | giving (it|this|this one|that|him|her|them) a miss
        (skip|skipping) (me|us|this one|it) | give (me|us) a miss
        (our|my|company|the) (policy|rules|rule|contract) [is|do|does] (not|no|forbids|prohibits|prevents|rules)
            [allow|to accept|permit|us|out|let] | {we} do not (accept|do|take|make|allow|entertain|respond
            to|answer|buy) [any|cold| unsolicited|such|these]
            (introduction|offers|calls|pitches|solicitations|proposals|requests|meetings)
        {we} (have|own|use|got|run) no (ovens|oven|data|customers|website) [here|at all|any more|whatsoever]
        (do not|please do not) (go ahead|proceed|bother)
        would rather not (repeat|do|work|deal|meet|see|have|be|go|talk|speak|share|say|get|introduce|proceed|,|$)
        (have|has) no (time|money|budget|room|capacity|place) (for|to) (this|that|it|such|him|her|them|any|extra|new)
        (found|got|have) (someone|somebody|one|a solution|another) [else] (already|now|last week|in the meantime|
            meanwhile| ,|$) | in the meantime {we} (found|hired|got|have)
        (nothing|none) (i|we) (need|want) | of no (use|interest|help|relevance) [to (me|us)|here|,|$]
        (not|hardly|no longer) (our|my|the right) (line|field|area|business|scene|bag|style|speed|concern|problem|
            focus)
        {we} (am|are) (past|beyond|over|through with|done with) (that|this|it|consultants|<thing>)
        (save|spare) (your|yourself the|him the|her the) (breath|trouble|effort|time)
        {we} (have|had) (enough|plenty) (of (them|those|that|these)|on (my|our) plate|to do|already|,|$|as it is|
            <thing>)
        ^ (nix|nay|nope|negatory|nein|non|nada|no go|no dice|no deal|no sale|no luck|no siree) (,|$|thanks|from)
        (i|we) (will|shall|must|have to) regretfully (decline|pass) | with regret [,] (no|{we})
        (it|this|that) (will|would|does|is) not (be|) (necessary|needed|required|helpful|useful|of use|be of (use|
            interest)| work (for us|for me|out)|happen|make sense|help (us|me))
        {we} (am|are) [perfectly|very|quite|already|really|completely] (happy|content|satisfied|pleased|comfortable|
            fine|well served|good) (with|as|without|where|doing)
        {we} (am|are) (well|fully|amply|already|all) (served|staffed|stocked|equipped|supplied|taken care of|booked|
            spoken for)
        (let us|i would|we would|better|best|rather) (skip|drop|forget|leave) (it|this|that|this one)
        {we} (have|had) [a] (bad|terrible|poor|awful|mixed) (experience|experiences) [with <thing>]
        ^ not mine | (that is|this is|it is) not my (kind|sort|type) of (work|thing|job|project)
        but no [thanks|thank you|sorry] (,|$)
        ^ no [,] (thanks|thank you|ta|cheers|sorry|not really|definitely not|absolutely not|not for (me|us)|
            never|no|it is fine|we are fine|i am fine|i am good|i am okay|not needed|not necessary|i do not|we do
            not|i am not|we are not|i would not|we would not|i would rather not|i will pass|we will pass)
        (thanks|thank you|sorry) [,] [but] no (,|$) | ^ no way | ^ never | ^ certainly not | ^ absolutely not
        ^ definitely not | ^ of course not | ^ not really $ | ^ rather not | ^ please do not $ | ^ do not $
        hard (no|pass) | hell no | it is a no | [a] (clear|definite|firm|polite|big|resounding) no
        (thanks|thank you) but no [thanks|thank you] | no thanks | no thank you | not for (me|us)
        [{we}] (am|are) not [really|at all|particularly|that|very|terribly|in the least|currently|actually|
            remotely|so] interested
        not [really|at all|particularly|terribly|remotely] interested
        (no|zero|little|not much) interest [in (this|that|it|being introduced|an introduction|meeting)]
        uninterested
        ^ not (necessary|needed|required|wanted|relevant|applicable|my thing|our thing|our cup of tea|my cup of
            tea|something (i|we) (need|want)|what (i|we) (need|want)|a (need|fit|priority))
        {we} (will|shall|would|must|have to|need to|am going to|are going to|think i will|think we will|would
            rather|would have to|should) [politely|respectfully|regretfully|kindly|reluctantly|probably|just|
            gracefully|gratefully|have to|still] (pass|decline|refuse|say no|give (it|this|this one|that|him|her|
            them) a miss|skip|sit (this|it) one out|sit (this|it) out|turn (it|this|you|that|this one) down|opt out of
            this|leave it [at that|there|be]|steer clear|take a pass|forgo) [on (this|that|it)|this one|this|it]
        {we} (will|would) not (,|$)
        (^|{we}|and|so|but|thus) [respectfully|politely|kindly|must|will] (pass|decline) [on (this|that|it)] $
        going to (pass|decline|say no|skip|give (it|this|this one|that|him|her|them) a miss|leave it) [on (this|
            that|it)|this one|this]
        give (it|this|this one|that|him|her|them) a miss
        turn (it|this|that|you|this one|the offer|your offer) down | i pass | hard pass
        pass on (this|that|it) [one] | (must|have to|need to|will|would|going to) (decline|refuse)
        decline [this|the|your|with thanks] (offer|introduction|invitation|kind offer) | declined
        count (me|us) out | i am out $ | thumbs down | nothing doing
        {we} (do not|did not|will not|would not|no longer|really do not|really no longer|honestly do not| currently do
            not|never) [really|actually|currently|particularly|honestly|be|even|ever|have|see|feel]
            (need|needing|want|wanting|require|use|wish|care|desire|have (a|any) need|have a use|see (a|the|any)
            need|feel (a|the|any) need|have need|see the point|see a fit|see value|care for) [for|to|in|of|<thing>]
        {we} (have|see|feel) no (need|use|interest|desire|wish|requirement|wish|appetite|demand)
        ^ [there is] (no|not any|zero|little) (need|demand|use|requirement|call) [for (it|this|that|one| <thing>)]
            [,|$|here|at|from|really|thanks|any|right|currently|thank]
        there is no (need|demand|use|requirement)
        no need [at (the moment|present|all|this time)|right now|currently|thanks|thank you|here|any more|on our
            side|from our side|,|$]
        not in need of
        no longer (need|interested|needed|necessary|relevant|required|looking|an issue|a problem|a need|a priority)
        {we} {am} [all|already|quite|perfectly|very|really|well|pretty|fully|just|both] (set|sorted|covered|
            good|fine|okay|provided for|taken care of|looked after|catered for|served|supplied|happy|content|
            satisfied|well served) (thanks|thank you|here|already|for now|as (we|i) (are|am)|as is|with (our|the|
            what|who|my|whom)|without|on that front|in that (area|department)|there|at the moment|,|$)
        all (set|sorted|covered) [thanks|here|,|$] | ^ (sorted|covered) [already|thanks]
        we have (that|this|it) [all] (covered|sorted|handled|in hand|taken care of|solved)
        already (sorted|solved|covered|taken care of|found|hired|have (someone|one|a|an)|got (someone|one)|
            fixed|handled|resolved|filled|decided|chosen|signed|bought)
        (sorted|solved|fixed|handled|dealt with|resolved) (it|this|that) [ourselves|already|ourself|myself|
            in-house|internally]
        {we} [already|have already|just|have just|recently|have recently|do|currently|have now] (have|found|
            hired|got|signed|chosen|chose|appointed|picked|bought|engaged|use|work with|employ|retain) [already|got]
            (someone|one|somebody [else]|(a|an) [<thing>]
            (guy|man|woman|person|consultant|supplier|agency|provider|partner|accountant|bookkeeper|technician|
            engineer|vendor|lawyer|designer|developer|contractor|mechanic|firm|company|service|expert|adviser|advisor|
            specialist|team|department|analyst|coach|trainer|platform|solution)|our
            own|(a|an) [good|great|excellent|trusted|own| in-house]
            (supplier|consultant|agency|provider|partner|vendor|accountant|lawyer|designer|developer|
            person|solution)) [already|for (this|that|it)|in place|in-house|who (does|handles|is|we)] [,|$|already|
            for|in|who|that|and|thanks]
        {we} (do|handle|make|build|manage|keep) (it|this|that|these|those|them|everything|all (this|that|of (it|
            this|that))) (ourselves|in-house|internally|myself|in house)
        (prefer|rather|like|want|going|happy|plan|decided|intend|going) to (stay|stick|remain|keep|continue| carry
            on|go on) (with|as|working|using|to)
        (would prefer|prefer|would rather|rather|choose|chose|decided|want|going) [to] not [to] [be|have|do|
            meet|take|get|go]
        {we} would [really|much|actually] (rather|prefer) (not|you did not|that you did not|to leave it|to keep|
            no|stay|to stay|to decline|to pass)
        {we} prefer not | ^ i would rather not | [{we}] had rather not | better not $
        ^ not a (fit|good fit|match|great fit|priority|need|chance)
        (is|are|would|not) not a [good|great|right|real|big|top] (fit|match|priority|need|idea|issue|concern) [for
            (us|me)]
        (is|are) not (for (me|us)|relevant|needed|necessary|required|of interest|something (i|we|that)|what (i|
            we)|our|my thing|on our|a need|an issue|applicable|suitable|our cup of tea|worth)
        not (of|of any|of much) interest
        (wrong|not the right) (company|person|address|business|market|industry|shop|people|country|firm|
            sector|audience)
        does not (apply|concern|fit|suit|interest|appeal|work for|make sense|seem relevant|speak to) [to|for]
            [me|us|our|with]
        (it|that|this) is (not|hardly|no longer) [really|quite|exactly|currently|at all] (for (me|us)|needed|
            necessary|relevant|of interest|a need|a fit|a match|our thing|my thing|required|something (i|we))
        [sorry|thanks|unfortunately|afraid|regret] [,] not (this one|for us|for me|interested|my|our)
        (i am afraid|unfortunately|sadly|regretfully|regrettably|sorry) [,|but] (no|not|we can not|i can not|i must|we
            must|i will not|we will not|i have to|we have to|i do not|we do not|i am not|we are not|that is not|this
            is not|it is not)
        {we} (can not|could not|will not|would not|am not going to|are not going to|am not able to|am unable to| are
            unable to|do not intend to|will never) (accept|take (you|this|it|him|her|them|that|up|on)|be (needing|able
            to|taking|requiring|pursuing|going|interested|wanting)|go (ahead|forward|for)|need|meet|
            pursue|proceed|commit|afford|use|say yes|do (this|that|it)|participate|make use|help)
        (i|we) do not think so
        {we} (do not|did not) (think|believe|feel|see) (so|it is (for|a|needed|necessary|relevant|right|worth)| this
            is (for|a|needed|necessary|relevant|right|worth)|(we|i) (need|want|would|will|have|are|am)|that is
            (needed|for|a|necessary)|he is|she is|there is|how (this|it|he|she)|a (need|fit|match)|(any|the) (need|
            value|point|benefit|fit))
        there is no [point|sense|reason|benefit|fit|budget|chance]
        no (point|budget|money|funds|sense|appetite) [for (this|that|it)]
        not in (the|our|my) (market|budget|plans|plan)
        {we} (said|decided|agreed|have decided|have agreed|do) (no|no more|not to|against|none|to stop|to pass| to
            stay|to stick)
        no more (consultants|suppliers|vendors|agencies|introduction|meetings|projects|<thing>) [this year| please|for
            us]
        (stopped|closed|closing|cancelled|shut down|sold|discontinued|ended) (the|our|that|this|looking|doing|
            down|my)
        out of the question | not going to happen | nothing for (me|us)
        not on (our|my) (list|agenda|radar|roadmap) | forget (it|about it) | no chance
        will not be (needed|necessary|needing|required|taking|going) | not necessary | not needed | not required
        thanks but [we|i|it|that|this|not|our] | spare (me|us)
        not (keen|convinced|tempted|bothered|fussed|looking (for|to)|hiring|buying|wanting|needing)
        let us not ($|do|,) | i would say no | (my|our|the) answer is [a|still|definitely|clearly] no
        {we} say no | so no ($|,|thanks|thank you) | then no ($|,|thanks) | do not bother ($|,|with|thanks)
        please do not (introduce|do|bother|proceed|go ahead|put|connect|make) | probably not $
        {we} doubt (it|that|we|i) | not really (for|my|our|something|needed|necessary|interested)
        (rubs|rubbed) me the wrong way | can not recommend | bad idea | terrible idea | waste of time
        over my dead body | when hell freezes over
    """,
    Says.NO_INTRODUCTION: """
        (no|not an|not any|without an|not the|do not need an|do not want an|do not need the|do not want the)
            introduction [please|yet|needed|necessary|though|for now|thanks|thank you|at this (point|stage|time)|,|
            $]
        (do not|please do not|rather not|rather you did not|not) [want to|want you to|need to|wish to|like to|
            to] (introduce|be introduced|connect) [us|me|him|her|them|to {them}]
        no to the (second|introduction|other) [question|one]
        would rather (not be introduced|contact {them} (myself|directly|ourselves)|write to {them} (myself|
            directly))
        no need (to introduce|for an introduction)
        (contact|reach|write to|call|email) {them} (myself|ourselves|directly) | [but] not introduced
        not to be introduced
    """,
    Says.NO: """
        ^ no $ | ^ no [,] | no $ | ^ negative $ | ^ no sorry | [and] the second [question|one] [,] no
        ^ (a|the) no $ | ^ n $ | ^ 👎
    """,
}
