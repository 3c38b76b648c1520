"""English: consent composed of its parts: who is asked to, the act, whom it joins, and how or when."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    # Who is joined; "we" and "I" are said for "us" and "me" in some places.
    "pair": """
        {us}|{them}|we|myself|us two|the pair of us|{us} {them}|{them} {us}|(me|us|myself|i) (and|with|to|n|+)
            {them}|{them}
            (and|with|to|n|+) (me|us|myself|i)|us (to|with) (each other|one another)
    """,
    "both": """
        us|us both|both of us|us two|the two of us|{us} {them}|(me|us|myself|i) (and|with|to|n|+) {them}|{them}
            (and|with|to|n|+) (me|us|myself|i)
    """,
    # One person: "them" may be things.
    "one": "him|her|[mr|mrs|ms|dr] <who>|this (person|gentleman|lady|guy|woman|man)|your (friend|contact|man)",
    "permit": """
        (can|may|could|should|shall) [certainly|therefore|gladly|now|of course|definitely|happily|just|well|
            surely]
    """,
    # What goes before the verb: politeness, leave, encouragement.
    "do": """
        [please|kindly|do|just|simply|you just|so] [you [{permit}|are [very|most|more than] (welcome|free) to|have
            (my|our)
            [full] (permission|consent|blessing|okay|leave|approval) to|go|go on] [go|go ahead|go on] [and] [proceed
            to]|proceed to|go ahead and|go on and|feel free to|be so (kind|good) as to|be my guest and]
            [please|kindly|just|do|simply]
    """,
    "kindly": "[please|pls|mate|kindly|thanks|thank you]",
    "by": """
        (by|via|over|through|in|into|on|onto|with) [a|an|one|the|the same|your|that|a joint|a single] (email|mail|
            message|note|
            thread) | in (one|a|the same) letter
    """,
    "about": "(about|on|regarding|concerning) (the|our|my|a|an|this|some) <thing>",
    "quick": """
        [right] now | right away | today | tonight | this (week|morning|afternoon|evening) | at once | quickly |
            quick |
            sharp | sharp sharp
        forthwith | without delay | without further ado | straight off | first thing | immediately | pronto | asap |
            soonest | at your convenience
        before {them} (gets|is|are) (away|snapped up|booked up|gone) | (before|until) i (faint|burst|cry)
    """,
    "howwhen": "[up|together|then|over|already|straight] [{by}] [{soon}|{quick}] {kindly}",
    # The note that joins two people, and its writing.
    "note": """
        [warm|quick|short|little|joint|promised|usual] (introduction|introduction (email|note|letter|message)|
            contact|connection|link|introducing|honours|honors)
    """,
    "act": """
        (introduce|introduction|connect|link|hook|match|acquaint|present) {pair} [(up|
            together) (with|to) {pair}] {howwhen}
        (put|get|bring|place|set|have) {pair} [both|all|up] (in|into|in direct|in close) (touch|contact|relation|
            connection|
            communication|conversation) [(with|to) {pair}] {howwhen}
        (put|get|bring|start|set) {both} [both|all|up] (together|talking|chatting|acquainted|introduced|connected|
            speaking)
            [(with|to) {pair}] {howwhen}
        (put|stick|pop|chuck|throw|drop|include|copy|add|bring|loop|join|pair|tie) ({both}|{one}) [together] (in|
            into|on|onto) (a|
            an|one|the|
            the same|a joint|a single|your|that) (email|mail|message|letter|thread|loop|conversation|chat|copy|note)
            [together] {howwhen}
        put {them} is (name|address|email) and (mine|ours) (in|into|on) (one|an|a|the same) (email|letter|mail|
            message)
        (put|patch|pass|hand) {us} (on to|onto|through to|over to|on) {them} {howwhen}
        (put|patch|pass|send|bring|point|steer|hand) {them} (on to|onto|through to|over to|along to|to|on towards|
            towards)
            (me|us) {howwhen}
        (send|bring|fetch|wheel|shoot) {one} (over|across|along|round|around|through|on|in|here|our way|my way|
            on
            over|this way|in our direction|in my direction) [to (me|us)] {howwhen}
        (send|bring|present|give) (me|us) (<who>|mr <who>|mrs <who>|ms <who>|dr <who>) {howwhen}
        bring on {them} {howwhen} | unleash {them} | set {them} loose [on (me|us)] | let {them} loose on (me|us)
        (make|do|effect|arrange|facilitate|initiate|organise|perform|fix up|set up|start|kick off|establish|create|
            proceed with|go ahead with|send|write|draft|dispatch|fire off|mail) (the|that|this|an|a|your|our|us the|me
            the|us your|us that) {note} [to|with|between|for|of] [{pair}] {howwhen}
        (write|email|mail|drop|drop a line|send a (line|note|mail|email|message)) [to] (us both|both of us|us two|
            the two of us|{us} and {them}|{them} and (me|us)|me and {them})
            [together|a (line|note)] {howwhen}
        (give|send|hand|pass|forward|let) {them} [have] (my|our) {card} [and [my|our] {card}] {howwhen}
        (give|send|hand|pass|forward|share) (my|our) {card} [and [my|our] {card}] [on|along|over|out] [to|with] {them}
            {howwhen}
        (give|share|pass on|forward|pass along|send on) (my|our) {card} [and [my|our] {card}] {howwhen}
    """,
    "warmly": """
        [{very}|more than|only too|heartily|warmly] [much|pleased and] (glad|happy|delighted|pleased|thrilled|keen|
            honoured|
            grateful|excited|eager|willing|ready|prepared|charmed|tickled|chuffed|obliged|content|stoked|thankful|up|
            up
            for it|over the moon|interested|only too pleased|most happy)
    """,
    "wish": """
        (meet|know|speak with|speak to|talk to|talk with|chat to|chat with|hear from|connect with|make contact with|
            get to
            know|shake hands with|sit down with|exchange a few words with) ({them}|this <thing>|the (guy|man|woman|
            lady|fellow|chap|gentleman|lad)
            (,|$))
        be [put] (introduced|connected|in touch|in contact|linked|presented|acquainted) [to|with] [{them}]
        make (the acquaintance of {them}|{them} is acquaintance|his acquaintance|her acquaintance|their acquaintance)
        (have|see|get|receive|accept) {them} (introduced|presented|connected) to (me|us)
        have (a|the) [quick|short|first|little] (chat|call|talk|word|conversation|coffee|meeting) with {them}
        (have|get|accept|receive|take) (an|the|that|this|your) [kind] (introduction|contact|connection) [to|with|of]
            [{them}]
    """,
    "anact": """
        (a|an|the|that|this|your) [warm|quick|short|kind|direct|personal] (introduction|contact|connection) [(to|
            with|of) {them}]
        (a|an|the) [quick|short|brief|little] (chat|call|word|conversation|meeting|talk|link) with {one}
    """,
}

ANSWERS: dict[str, str] = {
    Says.ACT: """
        {do} {act} [{about}]
        [{we}] (would|will|shall|should|do|must|really|very much|certainly|definitely|of course)
            [{very}|very much|dearly|gladly] (love|like|enjoy|value|welcome|appreciate|want|treasure) (to {wish}|
            {anact})
            [{about}] [{soon}|{quick}]
        {we} (want|wanna|wish|long|have always wanted) to (meet|know|get to know) ({one}|the (guy|man|woman|lady|
            fellow|chap|lad) (,|$)) [{about}] [{soon}|{quick}]
        {we} (would|shall|should|will) be {warmly} (to|for (a|an) chance to) {wish} [{about}] [{soon}|{quick}]
        [{we}] {am} {warmly} to {wish} [{about}] [{soon}|{quick}]
        {we} (would|shall|should|will) be {warmly} (for|of|about|by) {anact} [{about}]
        {we} (will|shall|would) (gladly|happily|with pleasure) {wish} [{about}]
        {we} (will|shall|would) {wish} [{about}] with [great] (pleasure|joy)
        with [great|much|the greatest] pleasure [,] [yes] [,] {we} (will|shall|would) {wish} [{about}]
        {we} (would|could) [so|really|just] (leap|jump) at (it|that|this|the chance|{them}|the offer|the opportunity)
        {we} am [{very}] (interested|keen) (in|by|on|at|about|for|with) ({anact}|the (profile|work|skills|offer|
            services) of
            {them}|meeting {them}|talking (to|with) {them}|hearing from {them}|knowing {them}) [{about}]
        {we} [hereby|gladly|happily|fully|do|herewith] (consent|agree|accept) [to] [be (introduced|connected)|being
            (introduced|connected)|your offer of|the offer of] [(an|the|this|your) introduction] [to {them}|with
            {them}]
            [and to your sharing my {card} [with {them}]] [without (reservation|hesitation|reserve)] [with (pleasure|
            thanks)]
        {we} [hereby|gladly|happily|fully|do|herewith] (accept|consent to|agree to|approve) {anact} [with
            (pleasure|thanks|gratitude)|without (reservation|hesitation)]

    """,
    Says.CONSENT: """
        {them} is [very|most|heartily|more than|always|warmly] welcome [here|indeed|to (me|us)|at (ours|mine)] (,|$)
        {them} would be [very|most|more than|extremely|really|so|just|a] (welcome|useful|helpful|welcome addition|
            perfect|
            ideal|handy|invaluable|a godsend|godsend|lifesaver|great help|great|wonderful|excellent|brilliant)
            [indeed] [here|
            for (us|me)|to (us|me)|to have]
        {them} {permit} (have|use|be given|get|receive) (my|our) {card} [and [my|our] {card}] {howwhen}
        {them} {permit} (write|write to|ring|call|phone|email|mail|contact|message|text|drop in on) (me|us)
        (it is|that is|this is|is|make it|you have|here is|so|consider this|take this as|count this as|that makes
            it) [a|an|my|
            our] [big|clear|firm|definite|wholehearted|resounding|huge] (yes|okay) (to|for|from me (to|for)) {them}
            [now|,|$]
        (yes|yep|okay|sure) [please] (to|for) {them} [obvs|obviously|of course|naturally|and thank you|and thanks|
            please]
        (consider|take) this [as] (my|our) (okay|yes|consent|permission|agreement) for {them}
        (consider|regard) it signed [,|and] sealed [,|and] [and] [stamped|delivered] [from
            (my|our) (side|end)|by (me|us)] (,|$)
        ^ [well|so] [,] (heck|hell|damn|blimey|crikey|gosh|god|lord) yes [please] | ^ too right | ^ bloody oath | ^
            would i
            [ever|what] | ^ (i|we) (would not|will not) say no (,|$|mate) | ^ too easy (,|$) | ^ (zero|no)
            (hesitation|doubt|
            hesitations) [here|from me|on my (side|part)] (,|$) | ^ you bet [your (boots|life|bottom dollar|socks)]
        (i|we) (would|should) be (mad|a fool|crazy|daft|silly|foolish|stupid|bonkers|nuts|an idiot|insane) (not to|
            to (say no|
            refuse|decline|pass)) [say yes|accept|agree] [(to|on) (it|this|that)] (,|$)
        (it|that) would be (a sin|a crime|madness|folly|daft|mad|foolish|rude|silly|crazy|a shame|a pity) (to|not to)
            (refuse|turn down|decline|say no|say yes|pass|accept|miss) [to|up] [on] [an offer like (that|this)|such
            an offer|
            (this|that|it)] (,|$)
        (i|we) (would bite|will bite|bite) {them} hand off [at the elbow] | what a question [,] [of course|yes|
            obviously]
        yes [,] (that|it|this) would (help|suit|please|delight|make) (me|us) (a lot|a great deal|very much|greatly|so
            much|
            no end|enormously|immensely|very happy|happy|perfectly|down to the ground|very well|really well|hugely)
            [yes]
        (that|it|this) (fits|suits|pleases) [me|us] [very|really|just|perfectly] (well|nicely|perfectly|a treat|down
            to the
            ground) (,|$)
        (sign|put) (me|us) (up|down) (for|with) ({them}|a (chat|call|meeting|word) with {them})
        (that|this|it) works for me (<given>|<who>) [,|$] | <who> it is (,|$|then|and) | make it <who> (,|$) | <who>
            is (my|our) (man|woman|person|choice|guy|girl) (,|$)
        ^ (affirmative|righto|right you are|righty-ho|righty ho|fine by me|very well|agreed|granted|roger) [,] (yes|
            please|go
            ahead|{do} {act}) [{about}]

        (yes|yep|okay|sure|of course|absolutely|definitely|certainly) [,] (i|we) am (in|keen|game|on) (,|$|<smile>)
        (yes|oh yes) [,] with bells on | ^ go on then | ^ oh go on
        [{we}] (would|should|will|shall) (like|love|enjoy|welcome|appreciate) [it] [very much|dearly|so much|a lot|
            really] to {wish}
        [{we}] (would|should) [very much|really|dearly] (welcome|love|like|appreciate|relish|value|enjoy) (the|a|
            this|that) (chance|
            opportunity) (to {wish}|of (meeting|talking to|speaking with|getting to know) {one})
        [{we}] {am} {warmly} to {wish} (any time|any day|whenever [(he|she|they) (likes|wants)|it suits])
        [please|kindly|do|just] (make|do|go ahead with|proceed with|establish|initiate) (introduction|contact|
            connection) (,|$)
        {we} [fully|gladly|happily] agree (with|to) {anact} | consider (me|us) (in|on board|keen|a yes) (,|$)
        {we} (should|shall|would|will) be {warmly} (,|$) | yes [,] {we} am (down|game|all for it|up for (it|that))
            (,|$)
        can not wait to {wish} | [please|kindly|just] (share|exchange) (his|her|their) {card} and (mine|ours) (with
            (each other|one
            another|us both)|,|$)
        [please|just] (sling|chuck|shoot|flick|ping|drop|slip) {one} my {card} {howwhen} | hit {one} up (,|$)
        yes [,] (i|we) (would|should) [like (that|it|to)|love (that|it|to)|please|indeed|very much|like (it|that)
            very much] (,|$)
        ^ (i|we) would [,] yes [please] | ^ (very|really|super|most) keen (,|$|indeed) | ^ [very] (keen|interested)
            indeed (,|$)
        {we} have no (objection|objections|problem|issue) (to|with) (being (introduced|connected|put in touch)|
            meeting|talking to|
            hearing from) [to|with] [{them}] | yes [,] {one} {permit} (have|get) (my|our) {card}
        ^ [all] systems go | ^ thumbs up (from (me|us|here|my side)|,|$)
    """,
    Says.YES: """
        (yes|yep|yeah) [please|thanks|thank you] (<given>|<who>) [,|$]
        yes (totally|obviously|obvs|clearly|naturally|most certainly|by all means|very much so|very much|thank you|
            thanks|honey|love|
            mate|pal|brother|sister|bro|duck|pet|hen)
    """,
    # Spurs to get on with it: they say too little alone.
    Says.HARMLESS: """
        [please|kindly|now|so|just] (crack on|get cracking|make it so|ship it|get to it|hop to it|chop chop|get (on|
            going|
            moving|scribbling|writing|typing)|fire at will|let her rip|let it rip|full steam ahead|do your (thing|
            worst|
            best|magic)|send away|arrange|oblige|proceed accordingly|act accordingly|do the (necessary|needful|
            honours|
            email|mail|introducing)|let it roll|engage|bring it on|get it done) [{quick}] (,|$|and|mate|pal|please|
            love|then)
        (do not|no need to) (dawdle|dally|delay|hang about|hang around|dilly-dally) [over (it|that|this|the|that
            email)]
            (,|$) | the sooner [your (email|mail|note|letter) (arrives|comes)] the better
        (now|quickly|and quickly|and quick|at once|today|and soon|and be quick) $ | (i|we) mean it | not a joke
        (i|we) am ready | bring it | no (worries|dramas|problem|issue|issues|hassle|bother|stress) [mate|at all|lah|
            one|one
            lah|from my side|on my side]
        ^ (oya|yo|ooh|aw|awww|haha|hah|righto|rightio|right you are|hallelujah|praise be|mashallah|
            inshallah|insha'allah|jazakallah|alhamdulillah|hurray|woo|woop|yippee|yay|whoop whoop|ey up|ay up|eh up|
            g'day|
            now then|wotcha|alright|namaste|salaam|shalom|aloha|sir|madam|sir/madam|sirs|ma'am) (,|$|<given>|<who>)
        ^ (sir|dear sir) / madam [,|$]
        inshallah | insha'allah | inshaallah | in sha allah | mashallah | jazakallah | jazakallah khair | god bless
            [you]
        (god|heaven|the lord) bless [you|your heart] [all|both] [for (asking|this|thinking of (me|us))] | bless you
            [for
            (asking|this|thinking of (me|us))] | bless your heart
        [my] (love|honey|sweetheart|dear|darling|friend|brother|sister|bro|sis|man|boss|chief|duck|pet|hen|lad|old
            man|
            old boy|old chap|buddy|mate|pal|sir|madam|ma'am|doctor|comrade|son|babe|hun|lovely) (,|$)
        (thank you|thanks|cheers) [so much|very much|kindly] [my] (brother|sister|friend|dear|love|sir|madam|boss|
            mate|bro)
        [<given>|<who>] you (legend|star|beauty|gem|angel|genius|ripper|absolute (legend|star|gem|beauty)|darling|
            diamond|
            treasure|champion|champ|hero|lifesaver|wizard|little ripper) | [you are] (a lifesaver|a legend|a star|a
            gem)
        ^ (i|we) (confirm|repeat|say|say it again) , | {we} (shall|will|would|should) be [highly|much|very|ever so|
            so|most]
            (obliged|grateful|thankful|indebted) [to you] (,|$) | (very|most) welcome (,|$)
        [{we}] have heard (so much|a lot|great things|good things|lots|much|nothing but good) (about|of) {one} (,|$|
            already)
        (sounds good|sounds great|great|perfect|lovely|wonderful|brilliant|fantastic|awesome|good idea|great idea|
            cool|splendid|
            excellent|thanks so much|thank you so much|many thanks|no problem|no worries) (<given>|<who>) (,|$)
        (thanks|thank you|ta|cheers) (a (bunch|million|ton|lot|heap|bundle)|heaps|ever so [much]|a thousand|tons|
            loads)
        (mam|mum|mom|dad|gran|nan|grandma|nana|granny|everyone|the (dog|cat|family|kids|boys|girls|team)) (says|say|
            send|
            sends) (hello|hi|hiya|love|regards|hey|thanks)
        (kisses|hugs|love|regards|greetings|best|cheers|salutations) (to|from) (the|your|all the|my|our) (family|
            kids|boys|
            girls|team|children|wife|husband|mum|parents|dog|cat|north|south|east|west|coast|hills|farm|studio|shop|
            seaside|mountains|office)
        ^ (<who>|<given>) <comma> | <comma> <who> (,|$)
        (please|thanks|thank you|cheers|morning|hello|hi|hey|ta|you bet|of course) (<given>|<who>) [,|$]
        for (me|us) [too|indeed] | (thanks|thank you) (and|&) [kind|best|warm] (regards|cheers|love|greetings|
            wishes) | (perfect|great|lovely|good) [,] thanks
        (as (requested|asked|agreed)|for the avoidance of doubt|without further ado|to be clear|for the record|for
            what it
            is worth|in a word|in one word|simply put|to cut a long story short|my answer is short) [,]
    """,
    # What may be about another thing than the introduction: it counts beside a consent that names the act.
    Says.OPEN: """
        [please|just|kindly] (send|ship|fire|whack|bang|pop) (it|yours|that|the (email|mail|note|letter)|your (email|
            mail|
            note|letter|message)) [on|out|off|over|on over|through|away|across] [{quick}|{soon}] (,|$|and)
        [please] send [{quick}] (,|$) | (start|kick|set) (us|it|things) (off|up|rolling) [with (a|an|your) (mail|
            email|note|
            message)] | no notes (,|$) | over to you [for the (email|mail|letter|note) [to {them} and (me|us)]] (,|$|
            now)
        [that] (that|it|this) would (help|suit|please|delight|make) (me|us) (a lot|a great deal|very much|greatly|so
            much|
            happy|very happy|no end) | [very] much so (,|$) | of course (i|we) do (,|$) | {we} am ready for {one} (,|
            $)
        [please] (write|write to|email|mail|drop a line to) us (,|$)
    """,
}
