"""English: thanks, greetings, reasons and practical remarks, which change no answer."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.COURTESY: """
        how (are|is) (the|your|all the|everyone at) (twins|baby|dog|cat|garden|house|new
            job|boys|girls|grandchildren|wife| husband|parents|mum|dad|knee|back|puppy|team|family|little one|new
            baby|kids|children|new place|new office| weather|home|dogs|cats) [doing|keeping|these days|over there] $
        why wait [any longer] $ | what is not to (like|love) $ | what is there not to (like|love) $ | where has the
            time gone $
        what are you waiting for | is the pope catholic
        how are the (kids|family|children|dogs) [doing] | how was (your (holiday|weekend|trip|vacation|summer|
            christmas)| the (wedding|trip|holiday)) | how is (the family|<name>|the (new house|new job)|your
            (family|mother|wife| husband))
        how are (you|things) [doing|going|with you] [both|all|today]
        how is (it going|life|everything|business) | how have you been | how do you do | all well [with you]
        are you well
    """,
    Says.HARMLESS: """
        (thanks|thank you) [so much|very much|a lot] for (asking|checking|writing) [with] [me|us] [first|beforehand]
            [before (
            passing|sharing|giving|handing|sending) [on|out|over] (my|our) (address|email|number|details|name)] [on|
            first]
        {we} will (look|watch|be looking|keep an eye) out for (it|(his|her|their|the|your) (email|note|message|letter))
        {we} will (be|get) in touch with {them} [right away|at once|directly|straight away|today]
        my [email|email address|address|private email] is <mail> | that is the (best|easiest|quickest) (way|number|
            address) [to
            reach me|for me] | tell {them} (the|my|our) (door|gate) is [always] open
        (it|that|this|which) sounds [just|exactly] right [for (us|me)] | (this is|that is|it is) [just|exactly] what
            {we} (was|
            were|have been) (hoping|looking|waiting) for | {we} am happy to (talk|chat|speak|meet) {end}
        (call|ring|text|phone|write) [me|us] any time | sorry [,] {we} (was|were) (away|ill|offline|busy|travelling)
            {end}
        ^ [{we}] (did not (see|notice)|missed) (this|your email|it|your note) until (now|today|just now)
        (cheers|thanks|love|best|regards) [,] (b|c|d|e|f|g|h|j|k|l|m|p|r|s|t|v|w) $
        ^ [long|well] overdue [,|$] | (that|it) would be a (weight|load) off my (mind|shoulders) | [{we}] could do
            with (that|this|it|
            some help|a hand) {end} | ^ [it] took you long enough | {we} can hardly wait | yesterday would have been
            better
        {we} (liked|loved|enjoyed) what you (wrote|said|told me|have written) about {them} | with best wishes | by the
            way $
        thank you for [the|your] [very] (kind|lovely|nice|thoughtful|friendly|polite) (note|email|letter|message|words)
        music to my ears | ^ mate $ | (mate|pal|buddy) $ | all ears
        over (coffee|tea|a coffee|zoom|the phone|video|a cup of (tea|coffee)) | (definitely|certainly|absolutely|very)
            interested
        [kind|best|warm|many] (greetings|regards|wishes|hello|cheers|hi) from
            [sunny|rainy|cold|grey|snowy|warm|hot|windy] <cap>
        [that is|this is|it is|how] [so|very|really|most|extremely|incredibly|awfully]
            (kind|thoughtful|sweet|generous| considerate|nice|lovely|good) of you [both|all] [,] [<given>]
        [oh|and] what (great|good|perfect|lovely|wonderful|impeccable|superb|brilliant) timing
        here is my (mobile|number|phone|phone number|email|direct line|address|mobile number) [,] ({phone}|<mail>)
        {we} have {days} [(and|or|,) {days}] (free|open|off|clear) (,|$) | could not come at a better (moment|time)
        ^ {we} will (bring|make|put|bake) [on] [the|some|a] [good|strong|fresh] (coffee|tea|kettle|cake|biscuits|
            buns) [on] {end} | you [have] (convinced|persuaded) me
        {we} would be {glad} (of|for|about) (the|any|some|a little|a bit of) [extra|professional]
            (help|support|advice|hand)
        sorry for (going quiet|the silence|the slow answer|being slow|my silence|taking so long) [,] | ^ and here {we}
            am saying
        (nice|good|lovely|great|wonderful) to hear from you after (all (this time|these years)|so long|such a long
            time)
        ^ it is about time [that] (somebody|someone|we|i) (looked|fixed|did|sorted|got|took|had) [<words>] {end}
        {we} (can|could|would be able to) (do|manage|offer) [a] {talk} (on|this) ({day}|week)
            [morning|afternoon|evening] [(at|after|before|around|between|from) <n> [and|to] [<n>]]
        (hi|hey|hello|dear|thanks|thank you) <new> (,|$)
        (my|our) [direct|best|work|private|new|personal|mobile|office] (email|address|number|mobile|line|phone)
            [address| number] is [,] (<mail>|{phone})
        {we} think {them} (could|can|would) [really|certainly|definitely] (help|be a (great|big|real) help to|be good
            for|be useful [to|for]) (us|me|here)
        {days} [(and|or|,) {days}] (is|are|would be|works|work|suits|suit|would suit|would work) [usually|always|
            generally] [ideal|best|good|great|fine|perfect|easiest|quiet|quietest|free|open|well|better] [for|with]
            [me| us|here] [for|to] [a] [{talk}|meet|talk|chat|speak] (,|$)
        [that|this|it|he|she|they|<who>] (is|sounds like|are) [exactly|precisely|just|really] (what|who|the) [right]
            [sort|kind|type] [of] [person|help|thing|expert|guy|man|woman|support] [that|who] (i|we) ({needed}|have
            been (hunting|waiting|praying|dreaming|asking) for|need|was after)
        anything for you | [that|this|it] sounds like (my cup of tea|fun|my (kind|sort) of (thing|work|job))
        {we} have [got] (a|one|two|three|some|<n>) [free|open] (slot|slots|spot|spots|opening|openings)
            [free|open|left] [in my (schedule|calendar|diary)] (,|$) | {we} am available (,|$)
        (the|my) (kids|family|team|children|boys|girls|whole team|dog|wife|husband) (say|says|send|sends)
            (hello|hi|hugs| love|greetings|their (love|regards)|regards|his love|her love)
        {we} have been meaning to (ask|write|email|call|get in touch|contact) [you] [for|about] [a|the|this|it|an] [
            recommendation|introduction|thing|exactly this] (,|$)
        what a question | [absolutely] no reason to (wait|hesitate|delay|worry)
        (the|my) first (email|mail|thing|message) (i|we) (opened|read|saw|answered) [today|this morning|this week] |
            and this (was|is) the first (email|thing|message) (i|we) (opened|read|saw|answer) [today|this morning]
        by all means | no worries | go on [then] | (right|well|okay|alright) then | well i never
        (thanks|thank you) [so much|very much|a lot|again] for (your|the|this|that)
            [very|so|kind|warm|lovely|nice|great] (words|kind
            words|note|trust|thought|recommendation|suggestion|tip|message|email|idea|thinking|connection|
            thoughtfulness|kindness|patience|care|support|reminder|nudge|warm
            words|opportunity|chance|link|generosity| consideration|effort|confidence|attention|mail) [about
            (me|us|it|this)|in (me|us)] (,|$)
        (thanks|thank you|cheers) [so much|very much|a lot|again] for (thinking of|remembering|looking out for|keeping
            an eye out for|asking|suggesting|recommending|mentioning|arranging|organising|setting up|doing|offering)
            (me|us| it|this|that|him|her|them) [<given>|first|here|in this] (,|$)
        (thanks|thank you) for asking (before|first before) (you share|sharing|passing on|giving out|handing out|
            forwarding) (my|our) {card} [first] (,|$)
        (respected|dear) (madam|sir|sir or madam|sir/madam) | thanking you | (mate|pal|buddy|my friend|dear friend|
            old friend) (,|$)
        ooh | (took|you took|you have taken) the words [right] out of my mouth | i suppose (our|my|the) <thing> will
            not fix itself
        (yes|thanks|thank you|cheers) , thanks for asking [,] <given> | thanks for asking , <given> | not sure what
            took you so long
        [{we}] forgot to (answer|reply|respond|write back|get back to you|hit send) [to (this|you)] [,|sorry] [sorry]
        sorry for being [so|a bit|very] (late|slow|tardy) [to (this|reply|answer)|with (this|my (reply|answer))]
        [sorry [,]] (your|the) (email|message|note) (got|was|had got|ended up) [stuck|lost|buried|caught] in (my|
            the|our) (spam|junk|spam folder|junk folder|inbox)
        [{we}] (cancelled|ended|stopped|terminated|lost|finished) [working with] (our|my|the) (old|previous|last|
            former|present) (contract|consultant|
            mechanic|supplier|agency|provider|contractor|engineer|partner|<thing>) [,]
        (our|my|the) (old|previous|last|former) <thing> (left|quit|retired|stopped|gave up|went away|has left|has
            retired|moved away|closed)
        {we} (do not|did not) [currently|really|yet] have (anyone|anybody|a person|someone|somebody) (for (this|
            that|it)|who (does|can do) (this|that| it)|like (that|this|{them})|in-house) [at the moment|right
            now|yet|currently]
        {we} have (no-one|no one) (for (this|that|it)|who (does|can do) (this|that|it)|like (that|this|{them})) [at
            the moment|right now|yet]
        [finally|at last] (someone|somebody|a person) (who|that) (knows|understands|gets) <thing>
        [as|because|since] {we} have (had|been having) (trouble|problems|issues|difficulties|headaches) with (our|
            the|my) <thing> [for (weeks|months| ages|years|days)|lately|recently|again]
        (our|my|the) <thing> (has|have) been (acting up|playing up|misbehaving|acting strange|a problem|giving (us|
            me) trouble|letting us down|making trouble) [lately|again|recently|for (weeks|months|ages)]
        {we} have (a|an|one|two|three|four|several|some|many|old|<n>) <thing> (that|which) (need|needs|require|
            requires|want) (repair|repairing|fixing|
            attention|care|work|servicing|cleaning|help|mending|replacing|sorting)
        (that|this|it|which) sounds [{very}] like [just|exactly] (what|who) (i|we) (need|want|have been looking for|
            are looking for|am looking for)
        whenever (it suits|suits|it is convenient|is convenient|you like|you can|you are ready) [you|best|you best]
        {we} (am|are) [{very}] (curious|excited|intrigued) [to (hear|see|learn) what (he|she|they) (can do|says|
            think|suggests|has to offer)]
        (our|my|the) <thing> (is|are|keeps|keep|has been|have been) [really|still|now|currently|slowly|quite|
            completely|absolutely|simply|always|constantly] {trouble} [at the moment|right now|lately|again|these
            days]
        {we} ({am}|have been) [really|still|currently|badly|always] (struggling|stuck|drowning|desperate|
            overwhelmed|overloaded|swamped) [with (this|that|it|<thing>)|in <thing>|for help] [for (months|weeks|
            ages|years)|right now|at the moment|lately]
        (my|our|the) <thing> [has|have|just|have just|has just|is|are|finally] {broke} [down] [on (me|us)|again|
            yesterday|last (week|month|night|friday|year)|this (week|morning|month)|on {day}|completely|two (days|
            weeks) ago|the other day|for good|a (week|month) ago|recently|lately]
        x $ | ^ <given> <comma> | ^ (oh|ah|hey|hi|hello|thanks|cheers|thank you|ok|well|dear) <given> <comma>
        {days} [generally|usually|always] (work|works|suit|suits) [best|better|well|fine|good|great|perfectly] [for|
            with] [me| us] | (hope|hoping) <given> is (better|well|fine|good) [now|again|soon]
        you had me at <thing> [$|,]
        (thanks|thank you|best|cheers|regards|yours|love|sincerely|warmly|ta|best regards|kind regards|many thanks|
            all the best|best wishes|warm regards|warmest|take care|talk soon|yours sincerely|thanks again|gratefully|
            respectfully|br|kr|with thanks|thanks and regards|thanks in advance|thank you in advance|thanks so
            much|thank you so much|thank you very much|thanks a lot|with kind regards|with best regards) [,] (<given>
            [<name>]|<given> <cap>|<cap> $) $
        ^ {we} (talked|spoke|went|thought|mulled|discussed|chatted|checked|have (talked|thought|checked|discussed))
            [it|this|that|about (it|this|that)] [over|through|about it] [with my (partner|wife|husband|team|boss|
            colleague|colleagues|business partner|brother|sister|co-founder)] [,] (and|so) [now] [,]
        ^ after (thinking|talking|mulling|sleeping) [it|on it|about it|this] [over|about it] [with my (partner|wife|
            husband|team|boss|colleagues)] [,]
        [in|on] (answer|reply|response|reference|regard|regards) to your (question|email|message|note|letter) [,]
        {we} (was|were) [just|only|literally|actually] [about to (ask|write|email) you (about|for) (someone like
            (that|this)|this|exactly this)|thinking about this|looking for (someone|help|somebody like this|someone
            like this|someone like that)|talking about this]
        [how] (funny|strange) (you should ask|that you ask|you ask|timing) | you read my mind | music to my ears
        [that is|it is|sounds] music to my ears | great minds think alike | what a coincidence
        you (must have|) read my mind | just what the doctor ordered | about time [too]
        {we} trust your (judgement|judgment|taste|opinion) [completely|totally|entirely]
        any friend of yours [is (a friend of mine|welcome|fine by me|good enough for me)]
        any recommendation of yours is good enough for me
        if you (think|say|believe|recommend) [that] (he|she|they|<who>) [is|are] (good|great|the right person|worth
            it| worth meeting|excellent) [then] [,] (that is|it is) (good enough|enough|fine) [for me]
        since you ask (so nicely|me so nicely) | since you ask | you know me | you know me so well
        (never better|at last|finally|high time|splendid|marvellous|delightful|super duper|superb|ace|fab|sweet|neat|
            yippee|woohoo|whoop|hurrah|bravo|hear hear|amen|hallelujah|gosh|goodness|crikey|blimey|well|gee)
        my oh my | you know what | guess what | needless to say | to be honest | frankly
        with (great|much|the greatest|the utmost) pleasure | with (great|much|many|heartfelt|sincere) thanks
        (kind|good) of you [to (ask|think of me|think of us|offer|check|write|remember|suggest this|check first|ask
            first|think of this)]
        (thanks|thank you|cheers) [so much|very much|a lot|again|kindly] [<name>] [for] (checking|asking) [with]
            [me|us] [first|before [you] (introducing|doing|sharing) [anything|us]|beforehand]
        (thanks|thank you|cheers) [so much|very much|a lot|again] for (your|the) [very|so] [kind|lovely|nice|
            thoughtful| friendly|helpful|sweet|quick|prompt]
            (message|email|note|letter|offer|words|reply|recommendation| suggestion|
            introduction|intro|help|support|consideration|thought|gesture|inquiry|enquiry|question|invitation)
        (thanks|thank you) [so much|very much|a lot] [to you|both] [indeed|in advance|as always|as ever|once again|
            anyway|though]
        thanks again for (lunch|dinner|coffee|everything|all you do|all your help|the lovely <thing>) [last (week|
            night| month|friday|time)|yesterday]
        (ps|p s|p.s|pps) [,] | (say|says) (hi|hello) to <name> [and <name>|for me|from me] | (hi|hello|greetings|
            regards| love) to (<name>|the family|the kids|everyone|all|your (wife|husband|family|team)) [and
            <name>|from me| from us]
        [{we}] [hope|hoping|trust] (all is|all are|everything is|things are|the family is|the kids are|<name> is|you
            are|you are all|that you are) [going|doing|keeping|feeling] (well|good|better|fine|great|okay|safe|and
            well|happy) [with you [and (the|your) family]|at your end|on your end|these days|again|now|over there|
            there|and healthy|and safe]
        [{we}] hope to see you [soon|around|again soon]
        see you (soon|around) | long time no speak
        (happy|merry) (new year|christmas|holidays|easter|birthday|diwali|friday|monday)
        [{we}] (wish|wishing) you (a (good|great|nice|lovely|wonderful) (day|week|weekend|evening)|all the best|well)
        (enjoy|have) (your|the|a) [lovely|great|good|nice] (day|week|weekend|evening|holiday|holidays)
        (sorry|apologies|my apologies|forgive me) [for] [the|my|this] [late|slow|delayed|tardy|belated|long|short|very
            late|brief] (reply|response|answer|delay|silence|wait|note|message) [,] [{why}]
        sorry [that] (it|this) took [me] (so|a bit|a little|too) long | sorry [that] i (am|was) (late|slow)
        sorry (i|that i|to have) (missed|overlooked|only (saw|just saw)|did not (see|reply|answer|respond)) [this|your
            (email|message|note)|to (this|you|your (email|message))] [sooner|earlier|until (now|today)|before|last
            week|at first]
        (your (email|message|note|letter)|this|it) (went|ended up|landed|was|got|had gone) [lost|buried|stuck|sitting]
            [in|into|to] [my|the] (spam|junk|spam folder|junk folder|inbox|drafts|outbox|pile)
        ^ {why} | [{we}] [am|are|just|only just|finally|now] (back|returned|got back) [in the office|at my desk|home|
            online|at work] [today|now|yesterday|again|this morning] [from {back}]
        [{we}] [just|only|only just|finally] (got|came) [round|around|across|back|to] [to] (this|it|your (email|
            message| note)|reading (this|it|your (email|message|note))|my email) [now|just now|today] [,|and]
        [{we}] [just|only just|have just|finally|now] (saw|seen|read|noticed|found|spotted|opened|received|got) (this|
            it|your (email|message|note|letter|mail)) [just now|now|today|this morning] [,|and]
        [from|on] (me|us|my side|our side|my end|our end|this end|here) | from (my|our) (side|end) [it is]
        {we} can be (reached|contacted|found) (on|at|by|via|under) ({phone}|<mail>|email|phone|this (address|email|
            number)|this email address|the number below|the address below) [{days}|any time]
        (you|he|she|they) can (reach|contact|email|call|find|get|get hold of) (me|us) (on|at|by|via|under) ({phone}|
            <mail>|email|phone|this (address|email|number)|the (office|number below|address below)) [{days}|any time|
            during the day|(or|and) <mail>|(or|and) {phone}]
        (use|please use) (this|my) (email|address|email address|number) [for (it|that)|<mail>|{phone}|, <mail>]
        (my|our) (email|address|email address|work email|work address|direct line|office number|mobile) [is] [,]
            (<mail>|{phone})
        (best|good|easiest|preferred) [time|times|way|day|days] [to (reach|call|contact|talk to|get) (me|us)] [for
            (me|us)|to (talk|chat|speak|meet|call)] (is|are|would be) [in the|on|by|usually] ({days}|email|phone|
            mobile|morning|afternoon|evening|early mornings|{phone})
        {days} (work|works|suit|suits|is|are) [best|better|well|fine|good|great] [for|with] [me|us] [best|well|fine]
        (any|most) (day|time|morning|afternoon|evening) [this week|that suits|that suits (him|her|them)|which suits
            {them}] (is|works|suits|would be|would work) [fine|good|great|best|okay|well|perfect] [for me|for
            us|me|us|by me|with me]
        (any|) (day|time|morning|afternoon|evening) [that] (suits|works [for]|is good for) (him|her|them|you)
        {we} [{am}] [pretty|quite|fairly|very] (flexible|easy|available|free|around|about|reachable) [on timing|with
            (timing|time|times|dates)|all week|this week|most (days|mornings|afternoons)|to talk|for a (call|chat)|any
            time|in the (mornings|afternoons|evenings)|during the day|{days}|on {days}]
        {we} would suggest (a call|a short call|a quick call|coffee|lunch|a chat|{days}|email) [to start|first
            thing|as a first step]
        (a|any) [short|quick|brief|first] (call|chat|coffee|email|meeting) (is|would be|works|would work) (fine|good|
            great|best|ideal|perfect|well|lovely) [for (me|us|a start)|to start|to begin with]
        looking forward [to (meeting|talking to|hearing from|speaking (with|to)|chatting (with|to)|working with|
            getting to know|connecting with) {them}] [very much|already|a lot]
        {we} (look|am looking|are looking) forward to [{them} (call|email|message)|getting to know {them}|connecting
            [with {them}]|working with {them}|your (introduction|email|message)|the (introduction|email|meeting|chat|
            call)]
        [that|it|this|which] (comes|came|is|arrives|arrived) [just|exactly] (at|in) (the|a) (right|perfect|good|best)
            (time|moment) [for us|for me]
        (your|the|his|her) timing (could not be|is) (better|perfect|impeccable|great|spot on)
        (could not|can not) have come at a better time | (could not|can not) be better timed | impeccable timing
        {we} ({am}|have been|was|were) [really|still|currently|actively|also|just|actually|always|desperately]
            (looking| searching|hunting|asking around|on the lookout) for (someone|somebody|help|one|a
            person|people|an expert| exactly (this|that|this kind of (person|help))|(a|an|some|good|any)
            <thing>|(someone|somebody) (like (this| that|{them})|who (can|does|fixes|knows|repairs|understands) [with]
            <thing>|to (help|fix|repair|sort out) [with] [this|that|it|our <thing>|the <thing>])) [for
            (months|weeks|ages|years|a while|some time|a long time| quite a while|so long|{few} {span})|right now|at
            the moment|lately|since <thing>|as it happens|actually]
        [it is|this is|that is|you are|he is|she is|<who> is] [exactly|just|precisely] (what|who) (i|we) ({needed}|
            have been (after|waiting for)|need) [right now|at the moment|most|for our <thing>|here]
        (he|she|they|<who>) (sounds|sound|seems|seem|looks|look) [to me] [{very}] [like] [just|exactly] [the|a]
            [right| very|great|good|perfect|ideal]
            (person|match|fit|one|guy|man|woman|expert|help|asset|thing|candidate) [for (us|me|this|the job|our
            <thing>)|we need|i need]
        such (a|an) (introduction|person|contact|offer) (is|would be) [very|most|always] (useful|helpful|valuable|
            welcome)
        (that|this|it) (is|would be|could be) [of] [a|really|very|great|real|quite|extremely|so|just] (help|useful|
            helpful| valuable|interesting|relevant|timely|handy|exciting|big help|great help|huge help|relief) [for
            (us|me)|to (us|me)|right now|these days]
        to (stop|unsubscribe from|opt out of) [getting|receiving] <thing> [,] (email|write to|visit|contact)
            (<mail>|<url>)
        please | kindly | and | so | then | indeed | very much | really | oh | ah | truly | thanks | thank you
        ta | <smile> | great | perfect | excellent | wonderful | lovely | fantastic | brilliant | awesome
        super | cool | good | nice | amazing | wow | hooray | yay | terrific
        [many|so many|lots of|a million|a thousand|big|huge|heartfelt] thanks [a lot|so much|very much|a million|a
            ton|again|in advance|all] [<name>]
        thank you [so|very] [much|kindly] [indeed] [again] [<name>]
        (thanks|thank you) [so much|very much|a lot|again|kindly|both] for (thinking of (me|us)|asking [first|
            me|us]|offering|the offer|your offer|the kind offer|your kind offer|reaching out|your email|the email|
            your message|the message|the note|your note|getting in touch|writing|your help|helping|your kindness|the
            thought|your time|the introduction|the heads-up|setting (this|it) up|doing this|checking [first|with
            me]|the kind words|this|that|it|your kind words|letting me know|making this happen|remembering me|
            remembering [<name>]|suggesting (this|it|{them})|the suggestion|the tip|the recommendation)
        [how|that is|this is|it is|so|very|really|most] (kind|thoughtful|sweet|generous|considerate|nice|lovely| good)
            of you [both|all] [to (ask|offer|think of me|think of us|suggest it)] [<name>]
        how (kind|thoughtful|lovely|sweet|nice|generous|great|wonderful)
        [that is|this is|it is|what] a (great|good|lovely|wonderful|brilliant|fantastic|kind|excellent|super| nice)
            (idea|thought|suggestion|offer|gesture|surprise|coincidence)
        (great|good|lovely|wonderful|brilliant|excellent) (idea|thought|thinking|suggestion|timing|news)
        [that is|this is] [really|very|so] (kind|thoughtful|generous|helpful)
        you are (a star|the best|a legend|a gem|a lifesaver|great|very kind|too kind|so kind|wonderful|an angel|
            amazing)
        what (great|good|perfect|excellent) timing | perfect timing
        (your|the) timing is (perfect|great|excellent|impeccable)
        (much|greatly|really|very much|highly) appreciated
        {we} [really|do|would really|very much|so|truly] appreciate (it|that|this|you thinking of (me|us)|your
            help|the thought|the offer|you asking|your thinking of me) [very much|a lot]
        appreciate (it|that|you thinking of me|the thought)
        (hi|hello|hey|dear|hiya|howdy|greetings|good (morning|afternoon|evening|day)) [there|all|both|everyone| again]
            [dear] [mr|mrs|ms|dr|introbot] [<cap>]
        (morning|afternoon|evening) <name>
        [{we}] [hope|trust] (you are [both|all|doing|keeping] (well|good|fine|great)|all is well [with you]|this finds
            you well|you had a (good|great|nice|lovely) (weekend|week|day|holiday)|all is (good|fine))
        (nice|good|lovely|great) to hear from you [again] [<name>] | long time no see
        it is been (a while|ages|too long)
        (best|kind|warm|warmest|kindest|many|good) (regards|wishes|greetings) [to you [both|all]|from <name>|,]
            [<name>]
        regards | best | cheers [<name>] | sincerely [yours] | yours [sincerely|truly|faithfully|ever]
        take care | all the best [<name>] | warmly | cordially | respectfully
        have a (good|great|nice|lovely|wonderful) (day|week|weekend|one|evening|time) | xx | xo | see you [soon]
        talk soon | speak soon | bye | br | kr | rgds | love | hugs | with (kind|best|warm) regards
        (with [many|]|) thanks and (best|kind) (regards|wishes) | ciao
        sent from my [mobile] [device|phone|iphone|ipad|android|samsung galaxy|blackberry|mobile|tablet|galaxy| pixel]
            [phone|device|smartphone|s<n>]
        get outlook for (ios|android)
        sent (from|via) (outlook|mobile|my phone|yahoo mail|proton mail|protonmail|gmail mobile) [for (ios|
            android|iphone)]
        sent from (yahoo|aol|proton|gmx|samsung) email [for (iphone|android)|on android]
        (excuse|pardon|forgive|please excuse) [any|the|my] (typos|brevity|spelling)
        (sorry|apologies|my apologies|i apologise|forgive me|please excuse me) [for] [the|my] [very] (delay| wait|late
            reply|slow reply|delayed reply|late answer|late response|slow response|silence|delayed response|slow
            answer|delay in (replying|answering|responding|getting back [to you]))
        sorry [for] (to have kept you waiting|keeping you waiting|replying late|the radio silence|not (replying|
            answering|getting back [to you]) sooner|taking so long|being slow|the slow reply)
        [i am] [just|only just|finally] (back|returned|got back) from {back} [today|now|yesterday|this morning| on
            (monday|tuesday|wednesday|thursday|friday)]
        [{we}] [just|only just] (saw|seen|read|noticed) (this|your email|it|your message|your note) [just now|
            now|today]
        (for|on) (my part|our part|my side|our side)
        {days} (are|is|work|works|would be|would work|suits|suit) [usually|generally|always] [best|better|good|
            fine|great|easiest|well|perfect] [for (me|us)|me|us|here]
        [{we}] [{am}] (free|available|around|reachable|in the office|at my desk) [on|most] {days} [this week]
        (best|easiest|good) (on|in the) {days}
        i am (free|available|flexible) [this week|all week|most of the week|any time|anytime|all day|whenever]
        [you|he|she|they|<name>] [can] (call|ring|text|phone|reach|try) me (on|at) {phone}
        my (number|mobile|mobile number|phone number|phone|cell|cell number|direct line|direct number|whatsapp) is
            {phone}
        (tel|phone|mobile|cell|t|m) [,] {phone}
        [by] (email|phone|zoom|video|video call|a short call|a quick call|a call) is (best|easiest|fine|great|
            good|perfect) [for me|for us]
        [i am|we are] looking forward to (it|this|that|hearing more|hearing from you|the call|the chat|the
            conversation|meeting)
        {we} look forward to (it|this|that|hearing more|hearing from you|the call|the conversation)
        [i am|we are] excited [about (this|it|that)] | can not wait
        {we} can not wait
        [{we}] (am|are) [{very}] (curious|interested|intrigued|open|open to (it|that|this|an introduction|new
            ideas|ideas|the idea))
        [that|it|this] (sounds|looks|seems) [{very}] (interesting|useful|helpful|relevant|intriguing|promising)
        interested | just in time | {we} (love|like) (it|this|that|the idea|the sound of (it|that|{them}))
        (he|she|<name>|they) (sounds|sound|seems|seem) [{very}] (great|good|interesting|perfect|lovely|helpful|
            useful|impressive|wonderful|fantastic|brilliant|nice|like (exactly|just) the [right] person|like a
            (good|great|perfect) fit|ideal|amazing)
        {we} ({am}|have been) [really|still|currently|actively|also] (looking|searching|hunting) for (someone|
            help|one|exactly (this|that)|(a|an) <thing>|someone (like (this|that|{them})|to help [with (this|that|
            it)])) [for (months|weeks|ages|years|a while|some time)|right now|at the moment|lately|since <thing>]
        {we} [really|do|could really|could|badly] (could use|can use|use) [some|the|a little] (help|a hand|
            support|advice) [with (this|that|it)] [right now|at the moment]
        help is [very|always|most] welcome
        [a|an|any] (friend|contact|recommendation) of (yours|<name>) is always welcome
        [if you like|if you want|if you wish|if you do not mind|if you would|if that is okay [with you]|if it is no
            trouble|if it is not too much trouble|if that is alright [with you]|if possible|if you could|if it is okay
            with you|if you can|if you think (so|it helps)]
        [that is|this is|it is|yes that is] [exactly|very much|just] my (kind|sort|type) of (work|thing|job|project)
        {we} [do|would] have [the|some|plenty of|enough] (room|space|capacity|time) [for (it|this|that|them|one
            more|someone new|another)] [now|right now|at the moment|this {span}]
        now is [a|as] [very] (good|great|fine|perfect) [time] [for (me|us)|as any]
        after all
        both | both of us | honestly | actually | exactly | that is right | correct | <name> here | it is <name>
        for sure | in fact | of course | why thank you | with pleasure | gladly
        always [happy to] (meet|meeting) [new|good|interesting|nice] people | ps | p s | p.s | re your question
        to answer your question | in short | short answer | long story short | my answer
    """,
}
