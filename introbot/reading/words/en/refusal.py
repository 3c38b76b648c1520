"""English: what says no."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.REFUSAL: """
        (our|my|all our|all my|both our|all|all the|both) <thing> (is|are|work|works|run|runs|(is|are) (working|
            running| doing)|do|does) [all|still|quite|just|really|very|perfectly|in] (fine|good|great|perfect|
            perfectly|well| excellent|smoothly|healthy|okay|alright|in (good|great|perfect|excellent|top) (shape|
            order|condition| hands)|like (new|clockwork|a charm|a dream)|under control|[brand|quite|almost|still] new)
            [,|$|thanks|as they are|as it is|here|now|again]
        (everything|all|it all|they all|it) [still] (works|runs|is working|is running|work|run) [fine|well|perfectly|
            smoothly|again|nicely|now] (,|$)
        ^ (nix|negatory|nein|non|nada|no go|no dice|no deal|no sale|no luck|no siree) (,|$|thanks|from)
        (no thanks|no thank you|no) [,] [<given> ,|<given>] (my|our) <thing> (does|do|handles|takes care of|looks
            after) (it|this|that|these|the <thing>|our <thing>|my <thing>)
        no to (a|an|the|any) <thing> (,|$)
        ^ no can do
        do not see what (he|she|they) could do for (us|me)
        (sorry|have) to turn (you|him|her|this|it) down
        (would not|does not|will not) make sense for (us|me)
        ^ no <thing> for (me|us) (,|$)
        not (the least bit|one bit|a bit|in any way|even remotely) interested
        ^ no [,] [but] [it was|it is] (lovely|good|nice|great) to hear from you
        not now [,] (and|or|nor) [not|neither] (later|ever|in future|in the future|any time|any other time)
        neither now nor (later|ever)
        (i am|we are) spoken for [,|$|i am|we are]
        would not touch (it|that|this) with a (bargepole|barge pole|ten foot pole|ten-foot pole)
        like a hole in the head
        ^ been there [,] done that
        once bitten [,] twice shy
        ^ if it is not broke [,] do not fix it
        more trouble than (it|he|she) is worth
        ^ happy as (we are|i am|it is|things are) (,|$)
        barking up the wrong tree
        not something for (me|us)
        (be|have been) wasting (his|her|their|your) time with (me|us)
        no [,] (my|our) {kin} (does|do|did|handles|keeps) [all] (that|this|it|the <thing>|our <thing>|my <thing>)
        ^ {we} would (sooner|rather) (eat|chew|swallow|drink|walk|die|jump|swim|crawl|stick|poke|lick|kiss|fight)
            <words> {end}
        would (disown|kill|divorce|murder|strangle|never forgive) me
        life is too short [for <thing>]
        can not say [that] (it is|this is|that is) (for (me|us)|my (thing|cup of tea))
        (must|have to|shall|will have to) turn down
        {we} would be wasting (his|her|their|your|everyone is) time
        {we} (can not|could not) justify
        (it would be|that is|it is) pointless
        call it a no
        and {we} say it again
        keep (my|our) circle small
        {we} beg to be excused
        {we} (shall|will|must) have to disappoint (you|him|her)
        we are out (,|$)
        (unnecessary|superfluous|no thank-you|no ty|nty|nothx|not happening|ain't happening|not at (this|our|my)
            (company|firm|place|shop)) [,|$|thanks]
        [kind|nice|sweet] but unnecessary
        (that is|this is|it is) a no [from (me|us|my side| our side)]
        {we} (do not|can not|will not) (agree|consent) [to (it|this|that|an introduction|the introduction|be
            introduced|being introduced)] [,|$]
        {we} (refuse|object|decline|reject|abstain|disagree) [to (this|that|it)|the introduction|this|,|$] $
        ^ (do not|does not) (want|need) [it|this|that|one|him|her| them] (,|$|thanks)
        {we} (would like|wish|want|prefer|choose|have) to (decline|refuse|pass|say no| reject (it|this|the offer))
        ^ [please|kindly] decline [on (my|our) behalf] (,|$)
        ^ decline $
        ^ no (from|for|on) (me|us|my side|our side|this one)
        ^ no please $
        {we} do not (think|believe|feel) [that] (it|this|that|he|she|they|we|i|there|<who>) [really|actually] (would|
            will|is| are|need|needs|want|can|could|should|has|have|fit|fits|makes|make) [<thing>|a <thing>]
        (politely|respectfully|kindly|regretfully|gracefully|sadly) (declining|passing|declined)
        ^ (declining| passing) [on (this|it)|this one|thanks|this time]
        ^ best not
        ^ (rather|best|better) leave it [,|$|at that| there]
        ^ [please] (leave|drop|forget|skip) (it|this|this one|that) [,|$|be|there|please|thanks]
        {we} (can|will|could|would rather|prefer to|shall|would) [easily|happily|well] (manage|cope|get by|do|live|
            get along| handle (it|this|that)|go) (without|on (our|my) own|alone|by (ourselves|myself)|ourselves|
            myself|fine| in-house)
        {we} (can not|could not|do not|cannot) (see|imagine|picture) (us|me|myself|ourselves|how|where) <thing>
        can not say [that] (i|we) (need|want|am|are)
        (the last thing|not what) (i|we) (need|want)
        not in a (million|thousand) years
        not on your (life|nelly)
        (include|leave|deal|keep) me out [of (it|this)]
        {we} beg off
        giving (it|this|this one|that|him|her|them) a miss
        (skip|skipping) (me|us|this one|it)
        give (me|us) a miss
        (do not|please do not) (go ahead|proceed|bother)
        would rather not (repeat|do|work|deal|meet|see|have|be|go|talk|speak|share|say|get|introduce|proceed|,|$)
        (nothing|none) (i|we) (need|want)
        of no (use|interest|help|relevance) [to (me|us)|here|,|$]
        (save|spare) (your|yourself the|him the|her the) (breath|trouble|effort|time)
        with regret [,] (no|{we})
        (it|this|that) (will|would|does|is) not (be|) (necessary|needed|required|helpful|useful|of use|be of (use|
            interest)| work (for us|for me|out)|happen|make sense|help (us|me))
        (let us|i would|we would|better|best|rather) (skip|drop|forget|leave) (it|this|that|this one)
        but no [thanks|thank you|sorry] (,|$)
        ^ no [,] (thanks|thank you|ta|cheers|sorry|not really|definitely not|absolutely not|not for (me|us)| never|no|
            it is fine|we are fine|i am fine|i am good|i am okay|not needed|not necessary|i do not|we do not|i am not|
            we are not|i would not|we would not|i would rather not|i will pass|we will pass)
        (thanks|thank you|sorry) [,] [but] no (,|$)
        ^ no way
        ^ never (,|$|in|not)
        ^ (certainly|absolutely|definitely|of course|most certainly) not (,|$|thanks|thank|for|sorry|i|we)
        ^ not really $
        ^ rather not
        ^ please do not $
        ^ do not $
        hard (no|pass)
        hell no
        it is a no
        [a] (clear|definite|firm|polite|big|resounding) no
        (thanks|thank you) but no [thanks|thank you]
        no thanks
        no thank you
        not for (me|us)
        [{we}] (am|are) not [really|at all|particularly|that|very|terribly|in the least|currently|actually| remotely|
            so] interested
        not [really|at all|particularly|terribly|remotely] interested
        (no|zero|little|not much) interest [in (this|that|it|being introduced|an introduction|meeting)]
        uninterested
        ^ not (necessary|needed|required|wanted|relevant|applicable|my thing|our thing|our cup of tea|my cup of tea|
            something (i|we) (need|want)|what (i|we) (need|want)|a (need|fit|priority))
        {we} (will|shall|would|must|have to|need to|am going to|are going to|think i will|think we will|would rather|
            would have to|should) [politely|respectfully|regretfully|kindly|reluctantly|probably|just| gracefully|
            gratefully|have to|still] (pass|decline|refuse|say no|give (it|this|this one|that|him|her| them) a miss|
            skip|sit (this|it) one out|sit (this|it) out|turn (it|this|you|that|this one) down|opt out of this|leave
            it [at that|there|be]|steer clear|take a pass|forgo) [on (this|that|it)|this one|this|it]
        {we} (will|would) not (,|$)
        going to (pass|decline|say no|skip|give (it|this|this one|that|him|her|them) a miss|leave it) [on (this| that|
            it)|this one|this]
        give (it|this|this one|that|him|her|them) a miss
        turn (it|this|that|you|this one|the offer|your offer) down
        i pass (,|$|on|this)
        hard pass
        pass on (this|that|it) [one]
        decline [this|the|your|with thanks] (offer|introduction|invitation|kind offer)
        declined
        count (me|us) out
        i am out $
        thumbs down
        nothing doing
        {we} (do not|did not|will not|would not|no longer|really do not|really no longer|honestly do not| currently do
            not|never) [really|actually|currently|particularly|honestly|be|even|ever|have|see|feel] (need|needing|
            want|wanting|require|use|wish|care|desire|have (a|any) need|have a use|see (a|the|any) need|feel (a|the|
            any) need|have need|see the point|see a fit|see value|care for) [for|to|in|of|<thing>]
        {we} (have|see|feel) no (need|use|interest|desire|wish|requirement|wish|appetite|demand)
        ^ [there is] (no|not any|zero|little) (need|demand|use|requirement|call) [for (it|this|that|one| <thing>)] [,|
            $|here|at|from|really|thanks|any|right|currently|thank]
        there is no (need|demand|use|requirement)
        no need [at (the moment|present|all|this time)|right now|currently|thanks|thank you|here|any more|on our side|
            from our side|,|$]
        not in need of
        no longer (need|interested|needed|necessary|relevant|required|looking|an issue|a problem|a need|a priority)
        (would prefer|prefer|would rather|rather|choose|chose|decided|want|going) [to] not [to] [be|have|do| meet|
            take|get|go]
        {we} would [really|much|actually] (rather|prefer) (not|you did not|that you did not|to leave it|to keep| no|
            stay|to stay|to decline|to pass)
        {we} prefer not
        ^ i would rather not
        [{we}] had rather not
        better not $
        ^ not a (fit|good fit|match|great fit|priority|need|chance)
        (is|are|would|not) not a [good|great|right|real|big|top] (fit|match|priority|need|idea|issue|concern) [for
            (us|me)]
        (is|are) not (for (me|us)|relevant|needed|necessary|required|of interest|something (i|we|that)|what (i| we)|
            our|my thing|on our|a need|an issue|applicable|suitable|our cup of tea|worth)
        not (of|of any|of much) interest
        does not (apply|concern|fit|suit|interest|appeal|work for|make sense|seem relevant|speak to) [to|for] [me|us|
            our|with]
        (it|that|this) is (not|hardly|no longer) [really|quite|exactly|currently|at all] (for (me|us)|needed|
            necessary|relevant|of interest|a need|a fit|a match|our thing|my thing|required|something (i|we))
        [sorry|thanks|unfortunately|afraid|regret] [,] not (this one|for us|for me|interested|my|our)
        (i am afraid|unfortunately|sadly|regretfully|regrettably|sorry) [,|but] (no (,|$|thanks|thank you)|not (,|$|
            for|this|interested|needed)|we can not|i can not|i must|we must|i will not|we will not|i have to|we have
            to) [,|$]
        {we} (can not|could not|will not|would not|am not going to|are not going to|am not able to|am unable to| are
            unable to|do not intend to|will never) (accept|take (you|this|it|him|her|them|that|up|on)|be (needing|able
            to|taking|requiring|pursuing|going|interested|wanting)|go (ahead|forward|for)|need|meet| pursue|proceed|
            commit|afford|use|say yes|do (this|that|it)|participate|make use|help)
        (i|we) do not think so
        {we} (do not|did not) (think|believe|feel|see) (so|it is (for|a|needed|necessary|relevant|right|worth)| this
            is (for|a|needed|necessary|relevant|right|worth)|(we|i) (need|want|would|will|have|are|am)|that is
            (needed|for|a|necessary)|he is|she is|there is|how (this|it|he|she)|a (need|fit|match)|(any|the) (need|
            value|point|benefit|fit))
        there is no (point|sense|reason|benefit|fit|budget|chance) [in|for|to|,|$]
        {we} (said|decided|agreed|have decided|have agreed|do) (no|no more|not to|against|none|to stop|to pass| to
            stay|to stick)
        no more (consultants|suppliers|vendors|agencies|introduction|meetings|projects|<thing>) [this year| please|for
            us]
        out of the question
        not going to happen
        nothing for (me|us)
        forget (it|about it)
        no chance
        will not be (needed|necessary|needing|required|taking|going)
        not necessary
        not needed
        not required
        thanks but [we|i|it|that|this|not|our]
        spare (me|us)
        not (keen|convinced|tempted|bothered|fussed|wanting|needing) [,|$|on|about|by|to|anything|any]
        let us not ($|do|,)
        i would say no
        (my|our|the) answer is [a|still|definitely|clearly] no
        {we} say no
        so no ($|,|thanks|thank you)
        then no ($|,|thanks)
        do not bother ($|,|with|thanks)
        please do not (introduce|do|bother|proceed|go ahead|put|connect|make)
        probably not $
        {we} doubt (it|that|we|i)
        not really (for|my|our|something|needed|necessary|interested)
        waste of time
        over my dead body
        when hell freezes over
    """,
    Says.NO_INTRODUCTION: """
        (no|not an|not any|without an|not the|do not need an|do not want an|do not need the|do not want the)
            introduction [please|yet|needed|necessary|though|for now|thanks|thank you|at this (point|stage|time)|,| $]
        (do not|please do not|rather not|rather you did not|not) [want to|want you to|need to|wish to|like to| to]
            (introduce|be introduced|connect) [us|me|him|her|them|to {them}]
        no to the (second|introduction|other) [question|one]
        would rather (not be introduced|contact {them} (myself|directly|ourselves)|write to {them} (myself| directly))
        no need (to introduce|for an introduction)
        (contact|reach|write to|call|email) {them} (myself|ourselves|directly)
        [but] not introduced
        not to be introduced
    """,
    Says.NO: """
        ^ no $ | ^ (no|not) after all (,|$) | after all [,] no $
        ^ no <new> (,|$) | ^ no (,|<given>|<cap>|i|we|my|our|the|it|that|this|he|she|they|not|please|sorry|
            need|thank|thanks|do| but| because|as|since|there|from|mate|love|dear|hun|pal|sir|madam|maam|ma'am|ji|bro|
            way|really|matter) | ^ negative $
        (so|then|but|thus|therefore|hence|still|again|simply|clearly|definitely|sadly|unfortunately|is|be|remains|
            stays) no $
        ^ no sorry | [and] the second [question|one] [,] no | ^ (a|the) no $ | ^ n $ | ^ 👎
    """,
    Says.EMPTY: """
        otherwise [,] (no|do not bother|not|skip it|leave it|forget it|there is no point) | ^ nice try | (yes|say yes)
            [,] (or|and) no
        (he|she|they|{boss} <thing>|everyone|nobody) (would|will|might|may) say no | (saying|say|says) no $
        (hear|heard|take|taken|get|got|mean|meant|is|be) (that|it|this) a no | (even|also) if
    """,
}
