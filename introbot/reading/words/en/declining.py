"""English: acts of declining, put together from who declines, how gently, the verb and what it is about.

What a verb is about is mostly left open, so it needs no list of nouns: "we won't be changing <anything>".
"""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "mildly": """
        really|honestly|simply|just|currently|certainly|definitely|actually|probably|therefore|thus|hence|sadly|
        unfortunately|regretfully|regrettably|respectfully|politely|gratefully|kindly|personally|frankly|sincerely|
        also|still|rather|then|even|ever|at all|at this time|at present|afraid|afraid i|afraid we|reluctantly|gladly|
        happily|quietly|very kindly|very politely|with regret|in all honesty|of course|in any way|much|anyway|here
    """,
    # What one does who takes an offer up; "not" stands before it.
    "engage": """
        take (this|it|that|up|on|part|any|another|more|advantage|you up|you on|{them}|(the|an|a|your|such) <thing>)
        accept|join|participate|pursue|proceed|entertain|avail|engage|hire|appoint|recruit|employ|contract|invest
        go (ahead|further|forward|along|down|any|for|through|with|against|near|elsewhere)|follow (up|this|it|that)
        change|switch|swap|move|shift|stray|budge|leave|trade|replace|trouble|bother|disturb|waste|burden
        need|require|want|buy|order|sell|sign|subscribe|commit|outsource|reopen|revisit|consider|start|begin
        do (this|it|that|so|business)|use|have (a|any|another|much|anything|the)|make (use|this|the|an|any|another)
        meet|see (him|her|them|anyone|a point|the point|any|myself|ourselves|{them})|get (involved|into|behind)
        be (able|taking|accepting|joining|going|pursuing|proceeding|needing|requiring|wanting|having|making|using|
            buying|hiring|changing|switching|moving|leaving|following|meeting|engaging|doing|looking|interested|
            requiring|availing|signing|introduced|seeing|any (use|good|help)|of (use|interest|help|any)|much (use|
            good| help)|persuaded|tempted|talked|drawn|moved|part|participating|investing|reopening|considering|part
            of)
        add|bring|welcome|book|look (elsewhere|further|around|into|for)|look at (this|it|that|<thing>)|try <thing>
        step|enter|come (along|on board|to)|work with|part with|be part|agree|support|touch (this|it|that)
    """,
    "engaging": """
        (taking|accepting|joining|pursuing|proceeding|needing|requiring|wanting|going (ahead|further|forward|for|
            down|along|with)|following up|changing|switching|swapping|moving|leaving my|leaving our|leaving the|
            seeking|reopening|considering|signing up|after (a|an|any|another|one|more|new)|availing|entertaining|
            outsourcing|adding|replacing|giving up|parting|bringing)
    """,
    # What one does who declines.
    "decline": """
        decline|refuse|pass|say no|say nope|abstain|demur|desist|forgo|forego|waive|resist|refrain|bow out|opt out|
        back out|cry off|beg off|duck out|stay (out|away|put|loyal|clear|as|with|where|the)|stick (with|to|where|by)|
        stand by|keep (away|out|clear|to (myself|ourselves)|things (as|the)|it (as|the|that)|going as|with|<thing>
            out)|
        steer clear|give (it|this|that|this one|that one|him|her|them|{them}) a miss|knock (it|this|that|this one)
            back|
        turn (it|this|that|you|this one|him|her|them|down|{them}) [down]|skip [(it|this|that|this one|{them})]|
        sit (it|this|that|this one) out|sit out|take a pass|leave (it|this|that|this one|things|him|her|them|well|
            {them})|
        let (it|this|that|this one|him|her|them|{them}) (pass|go|be|lie|drop|off)|drop (it|this|that)|
        spare (you|him|her|them|us|everyone|both|all|yourself|the|{them})|save (you|him|her|them|us|everyone|{them})|
        disappoint|cancel (you|this|it|here)|remain (with|as|where|loyal)|continue (with|as|without)|carry on (as|
            without|with)|make do|do without|go without|manage without|cope without|live without|not (take|accept|
            meet| be|go|do|have|start|get|proceed|pursue|make|disturb|trouble|bother|change|begin|add|waste|see|
            engage|join| say yes|be introduced|involve|burden)|stop (here|there|this|it)|close (this|the door)|reject|
            step back|
        stand (down|aside)|hold (back|off from)|withdraw|excuse (myself|ourselves)|leave off|walk away|bid
    """,
    "declining": """
        declining|passing|refusing|abstaining|waiving|opting out|bowing out|sitting (this|it) out|sitting this one
            out|
        staying (put|loyal|out|away|with|as|where|single)|sticking (with|to|where)|skipping (this|it)|leaving (it|
            this)|
        turning (it|this|you|him|her|them|that|{them}) down|giving (it|this|that|this one|{them}) a miss|going to
            (decline|pass|refuse|skip|stay|stick|leave it|say no|knock|give (it|this|that|this one|{them}) a miss|
            turn| sit|spare|waive|resist|disappoint)|knocking (it|this|that) back|saying no|standing by|spoken for
    """,
    "bound": """
        must|have to|had to|need to|shall|will|would|should|will have to|shall have to|would have to|am going to|
        are going to|would rather|would sooner|would just as soon|had rather|had sooner|prefer to|would prefer to|
        choose to|have chosen to|chose to|wish to|want to|would like to|would want to|beg to|am obliged to|am bound
            to|
        are obliged to|are bound to|am forced to|are forced to|ought to|had better|think (i|we) will|think (i|we)
            would|
        feel (i|we) (must|should)|am inclined to|are inclined to|regret that (i|we) must|regret (i|we) must|intend to|
        aim to|mean to|plan to|decided to|have decided to|have agreed to|agreed to|elect to|am content to|
        are content to|am happy to|are happy to|say (i|we) will|say (i|we) must|fear (i|we) must|am afraid (i|we)
            (must|will|have to|shall|need to)|are afraid (i|we) (must|will|have to|shall|need to)|am sorry to|are
            sorry to
    """,
    "aim": "it|this|that|{them}|you|us|me|(a|an|the|your|my|our|this|that) <thing>",
}

ANSWERS: dict[str, str] = {
    Says.REFUSAL: """
        (it|that|this|he|she) is not [really] for (a|an|the|people|folk|someone|somebody) <thing> | would not know
            what to do with <thing> | (save|spare|skip) (him|her|them|us both|{them}) (,|$) | (that|the) ship [has]
            [already] sailed
        (so|and|,|^) what would be the (point|use|sense|good) (,|$) | not going (there|down that (road|path|route)|
            through that) [again|a <thing> time|twice|,|$] | (shot|voted|struck|knocked|turned) (it|this|that|the
            idea) down (,|$|before|at| straight|last|in)
        (want|wants|need|needs|take|takes|accept|accepts|seek|require|requires) no [more|new|further|other|outside|
            additional] <thing> | {we} (have|own|got) (what|all|everything|all that) [that] (we|i) need (,|$|already|
            here|for)
        ^ (please|sorry|thanks|thank you) no (,|$) | (it|that) is [a] no from | not (on|at) this occasion | not 4 (me|
            us)
        ^ [sorry|thanks] [,] [{we}] (can not|will not|could not) do (it|this|that) (,|$|for|i am|sorry) | yes [,] but
            no
        ^ [{we}] [rather|definitely|surely|probably|alas|sadly|afraid|am afraid|think|would think|should think] not
            (,|$)
        have (not|no|not any|not a|not much|no such) (any|a|much|such|an|) (need|use|interest|call|requirement|wish|
            demand)
        not having [any|such|much|a|the] (interest|need|requirement|requirements|use|wish|plans|plan|intention|demand)
        not (required|needed|interested|wanted|necessary) (from|on|at) (my|our) (side|end|part) | (do not|did not)
            want lah
        (not|nae) [my|our] (wish|need|intention|requirement) (,|$|to|for|of) | do not (search|seek|look for) <thing>
        {we} [{mildly}] (will|shall|would|am going to|are going to) not [{mildly}] {engage}
        {we} am not [{mildly}] going to [{mildly}] {engage} | {we} are not [{mildly}] going to [{mildly}] {engage}
        (^|hence|thus|therefore|so|and|but) [{mildly}] (will|shall|would) not [{mildly}] {engage}
        {we} [{mildly}] (can not|could not|am unable to|are unable to|may not|must not|am not able to|are not able to)
            [{mildly}] (accept|join|participate|proceed|pursue|entertain|agree to|engage|justify|follow (up|this|it)|
            go (ahead|further|forward|along|against|for)|take (this|it|that|part|any|another|more|{them}|you up|on
            (any|another|more|new|anything|anyone|this|it|that))|commit|be (tempted|persuaded|moved|introduced|drawn)|
            change|switch|shift|get (behind|involved)|support|oblige|give <thing> work)
        {we} am not [{mildly}] {engaging} | {we} are not [{mildly}] {engaging}
        (must|can|could|shall|may|will) not (,|$) | (thanks|thank you|sorry|sorry to say) [<given>] [,] but (can not|
            could not|will not|would not)
        (it|this|that) (can|could|will|would|shall|is) not [{mildly}] (be (done|possible|any good|of interest|any use|
            fair|right|appropriate|worth)|possible [for (us|me)] (,|$)|going to (happen|work)|happen|happening|
            allowed|permitted|lead)
        {we} [{mildly}] {bound} [{mildly}] {decline} | {we} am [{mildly}] {declining} | {we} are [{mildly}]
            {declining}
        {we} will be [{mildly}] {declining} | {we} [{mildly}] {bound} be {declining} | {we} will be leaving (it|this)
        {we} [{mildly}] (decline|refuse|waive|abstain) (,|$|the|this|your|it|to|with) | {we} [{mildly}] pass (,|$|on
            (this|it|that))
        ^ [{mildly}] (declining|passing|leaving it|staying put|staying loyal|sticking with <thing>) [with thanks] (,|
            $)
        {we} [{mildly}] (prefer|would prefer|would rather|would sooner|would like [it] [if]|wish|ask|ask that|would
            appreciate it if|would be grateful if|would be glad if|beg) [that] you (do not|did not|not|would not|left|
            leave|skip|skipped|drop|dropped|spare|spared|kept|keep) <thing>
        {we} (prefer|would prefer|would rather|would sooner|had rather|had sooner|would just as soon) [{mildly}] not
        {we} (ask|would ask|must ask|have to ask|want|need|would like) you to (skip|spare|leave|drop|pass|count me
            out| count us out|let it|not|take no|do nothing)
        [{mildly}] (do not|please do not|kindly do not|you do not need to|you need not|y'all do not need to|no need
            to| there is no need to|no need of|you do not have to|you really do not have to) [{mildly}] [go]
            (introduce| introducing|connect|connecting|hook|hooking|put (us|me|him|her|them|{them})|make (this|the|
            that|an|any) introduction|do (this|the) introduction|bother|bothering|trouble|troubling|send (him|her|
            them)|set (us|this| it) up|arrange|pursue|go (any|to the|to any)|match|pair)
        (hence|so|thus|therefore|and|but|^) [please] [{mildly}] (no need|nae need) (,|$|of|for|for (it|this|that|him|
            her|them)|to (introduce|connect|meet|trouble|bother|put))
        [please] [do] (count|leave|include|deal|rule) (me|us) out | [please] (skip|spare|excuse) (me|us) (,|$|this|
            from| please|the|here|on|for) | excuse (me|us) from (this|it|that) | (save|spare) (him|her|them|yourself|
            {them}) the <thing> | (save|spare) [both] (us|him|her|them|you) both | (save|spare) your (time|breath|
            stamp|ink| petrol|effort|efforts|energy|money)
        {we} [will|shall|would|had better|must] (spare|save) (him|her|them|{them}|the poor <thing>|you both|us both)
            (,|$|the)
        (answer|reply|verdict) (is|must be|has to be|will be|remains|stays) [{mildly}] [,] [a|in the] [firm|clear|
            polite|friendly|definite|short|plain|resounding] (no|negative|nay|nope)
        [that|it|this] (will|would|shall|has to|must) (be|have to be|remain|stay) a [firm|clear|polite|definite|
            friendly] (no|nay|pass|nope)
        (it|this|that) is a [firm|clear|polite|definite|friendly|hard|gentle|soft|solid|big] (no|nay|pass|nope)
            [{mildly}] [,|$|from|thanks|for]
        not [{mildly}] (for|with) (me|us) (,|$|here|thanks|thank you|i am afraid|dear|mate|love|this time|sorry)
        (he|she|they|this|it|that|{them}) [{mildly}] (is|are|would be|will be) not [{mildly}] (for (me|us)|my|our|what
            (i|we)|something (i|we)|needed|wanted|required|any use|much use|of use|of any use|of interest|relevant)
        (of|is|are|be) (no|little|not much|not any|zero|hardly any) (use|interest|relevance|help|value|good|benefit)
            (to| for) (me|us|our|my|anyone|anybody)
        have (no|little|not any|not much|zero|hardly any) [further] (use|need|call|requirement|requirements|demand|
            interest|appetite|wish|desire|intention|plans|room|place|space|capacity|call) (for|to|of|in) <thing>
        {we} (have|see|feel) [{mildly}] (not|no) (use|need|requirement|interest|appetite|wish|desire|intention) (,|$|
            for| to|of|in|here|whatsoever|thanks)
        not [{mildly}] (wanted|required|needed|interested|desired|welcome here|called for|on the cards|happening|gonna
            happen|going to happen|going to work|to be) [by (us|me)] [,|$|thanks|here|sorry|though|then|now|from|i am]
        (not|nothing) [{mildly}] (something|a thing|anything) (i|we) (do|need|want|would|could|can|are|am|take| use|
            offer|get|go)
        there (is|would be|will be) (nothing|no point|no sense|little point|no reason|no use|no need|no work|no
            benefit| not much point|not any point) [in (it|this|that) for|here for|for|in] (me|us|him|her|them|you|
            either|anyone| anybody|<thing>)
        (meeting|introducing|talking|a (call|meeting|chat)|it|this|that|an introduction|the introduction) [to|with]
            [him|her|them|us|{them}] [{mildly}] (would|will|could) (lead|go|get|come) (nowhere|to nothing|to naught)
        (it|that|this) (would be|is|will be|seems|feels) [{mildly}] (daft|silly|pointless|useless|futile|no use|no
            good| unfair|wrong|foolish|cruel|absurd|ridiculous|senseless|a waste|too much|a pity) [of (time|me|us|
            <thing>)] (to (introduce|connect|put|meet|send|trouble|bother|take|pretend|start|have|waste|see|bring|
            pair|match| make|drag|involve|him|her|them|you)|for (him|her|them|either|both|all|us|me)|of)
        (would|will|shall|might|may|could) [{mildly}] be [{mildly}] wasting (his|her|their|your|everyone is|each other
            is| everybody is) <thing>
        (would|will) [{mildly}] (waste|be a waste of) (his|her|their|your|everyone is|our|my) (time|petrol|breath|
            effort)
        (surplus|superfluous) to requirements | out of the running | fall on deaf ears | (outside|out) of (what|the
            things) (i|we) (do|need|want|handle|offer|are) | outside (my|our|what (i|we)) <thing>
        the (very last|last|one) (thing|person|man|woman|people|sort|kind) [that|of <thing>] [{we} would|{we}] [would]
            [{mildly}] (want|need|do not need|would not|will not|am after|are after|look for|book|hire|buy|meet|
            require| do not want)
        (thank|tell) (him|her|them|{them}|the <thing>) [(for|from) (me|us)|thanks|no thanks|thank you|that i am] [,
            (and| but)|and|but|,] (basta|that is (all|it|that|final)|no thanks|to (look|try|go) (elsewhere|somewhere
            else| someone else)|tell (him|her|them) to look|(he|she|they) (must|will have to|should|had better|can)
            (look|go| try))
        (he|she|they|{them}) (must|will have to|should|had better|ought to) (look|go|try|find) (elsewhere|somewhere
            else| someone else|another|other)
        (decided|resolved|agreed|voted|chose|chosen|made up my mind|taken the decision|made the decision|took the
            decision|opted|elected|sworn|vowed) [{mildly}] (against|not to|to (pass|decline|stay|stick|remain|leave|
            skip| do without|say no|go without|keep|stop))
        (not|no longer) [{mildly}] (entertaining|accepting|taking|open to|available for|up for|in a position to (take|
            accept|hire|buy|join)|disposed to|inclined to|prepared to|willing to|minded to|tempted to|about to| ready
            to (change|switch|leave|sell|part)) [<thing>]
        (want|need|require) (nothing|none|no) (of|to do with|from) (it|this|that|<thing>) | (want|have|having|has)
            [no| nothing] (nothing|no part) (to do with|of|in) (it|this|that|him|her|them|<thing>)
        no [{mildly}] (from|at|on) (this|our|my) (end|side|part|house|office|desk|quarter) | nothing doing
        (that|this|it) is [{mildly}] (final|that is that|my final word|our final word|my last word) | and basta (,|$)
        (thanks|thank you|cheers|ta|much obliged) [<given>] [,] (but|only) (no|nope|nah|not|we are|i am|{we} have) (,|
            $| thanks|thank you|no|use|need|not|for|really|me|us)
        ^ (pass|decline|refused|veto) (,|$|on (this|that|it)|for me|for us|from me|from us|thanks|thank you|sorry|i
            am)
        ^ [{mildly}] (no|not) (sale|dice|deal|joy|luck|chance|way|fear|go) [i am afraid|sorry|mate] (,|$|on)
        (would|will|shall) [{mildly}] (never|not) (agree|accept|consent|say yes|work|do|want|go|take|touch|need|hire)
        {we} (do|did) not [{mildly}] (follow up|pursue|proceed|entertain|engage|hold with|care to|fancy|feel like|
            wish| desire|take (up|on|part|any)|go (ahead|further|forward|in for|for)|respond to|accept|buy in|see
            myself|see ourselves|want (to|a|an|any|another|one|more|this|that|him|her|them|it|<thing>)|require|seek|
            use <thing>)
        (let us|^ let) [{mildly}] (not|leave (it|this|that|him|her|them|{them})|skip (it|this|that)|drop (it|this|
            that)| spare (him|her|them|us|{them})|call it a (no|day)|pass on (it|this|that))
        can put (his|her|their) feet up | have to cheer from <thing> | ^ (no|nae|not any) (call|need|use|demand|want)
            for <thing>
        does not mean [that] {we} (need|want|have) | (need|introduction) [,] no $ | ^ never again (,|$|thanks) | i am
            a no
        [please] (tell|answer|give) ({them}|him|her|them) [a] no | (it|that) is not on (,|$)
        (of|no) (interest|use) (,|$|to (us|me)) | ^ [sorry|thanks] [,] (can not|will not|would rather not|prefer not)
            (,|$)
        (not|never) (in|of) (a hundred|a thousand|a million|<n>) years | {we} (beg|ask|request) [you|for] [your] (to
            be excused|your understanding that (i|we)|understanding that (i|we)) (<thing>|not)
        understanding [that] (i|we) [{mildly}] (stay|remain|will not|can not|do not|must|have to|keep|decline|refuse|
            pass)
    """,
    # Beside these no word of them is a refusal.
    Says.EMPTY: """
        not a no | (no|not a|not an) <thing> no | never (one|the one|someone|the type|the sort) for saying no
        not a bad (idea|thought|thing|plan|shout|suggestion) | (no|not a) (bad|terrible) idea | no bad idea
        (was|were|am|are) [{mildly}] (going|about|tempted|inclined|ready|minded|all set) to {decline}
        {we} (would|will|shall|could) not (refuse|decline|turn|pass|say no|object|mind|hesitate|regret|complain|wait|
            argue|resist|miss|want to miss|want to (be|seem|sound|impose|intrude|rush)|take (long|no for|much of|any
            more of)|have it any|hold it|need (long|much|more than|convincing|persuading|asking|telling)|need to be)
        (not|never) [{mildly}] (taking|take) no for | not [{mildly}] (too|so) (proud|busy|late|early|old) to
        {we} (can not|could not) (take (it|this) [any|much]|go on (like|this|without)|go wrong|wait)
        {we} do not need [much|any|a lot of|to be|a lot|more] (convincing|persuading|asking|telling|encouragement|
            asked|told| persuaded|convinced|reminding|back|time) | {we} do not need <thing> back | not looking forward
            | {we} would never {decline} | never {we} would {decline} | never would {we} {decline}
        (hard|difficult|foolish|silly|crazy|mad|rude|impossible) to (decline|refuse|say no|pass|resist|turn)
    """,
}
