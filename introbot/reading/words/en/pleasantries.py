"""English: open-ended thanks, wishes and praise, and when and how somebody can be reached."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "praise": """
        good|great|lovely|excellent|fantastic|wonderful|brilliant|awesome|amazing|super|impressive|delightful|charming|
        delicious|fascinating|inspiring|interesting|useful|helpful|kind|sweet|nice|beautiful|superb|fun|moving|
        thoughtful|generous|convincing|promising|solid|sensible|right|spot on|perfect|very good|so good|really good|
        very impressive|really impressive|a joy|a delight|a pleasure|worth gold|worth a lot|priceless|invaluable|gold
    """,
    "talk": "call|chat|meeting|talk|conversation|coffee|visit|video call|phone call|quick call|short call|zoom",
}

ANSWERS: dict[str, str] = {
    Says.REMARK: """
        ^ [and|so|also] [many|lots of|a million|so many|our|my|warm|sincere] (thanks|thank you|cheers) [so much|very
            much|a lot|again|kindly|once more|as always|too|both] (for|to) <words> {end}
        ^ [and|so] {we} [really|do|truly|very much|also|greatly] (appreciate|am grateful for|are grateful for|am
            thankful for) <words> {end}
        ^ [and|so|also] [many|big|huge|belated|warm|hearty] (congratulations|congrats) [on|to|for] [<words>] {end}
        ^ (regards|greetings|hello|hi|best wishes|warm wishes) (from|to) <words> {end}
        ^ [and|please] (give|send) (my|our) (love|regards|best|best wishes|warmest|best regards|greetings) to <words>
            {end}
        ^ [and|please] (hug|kiss|say hello to|say hi to|remember me to|regards to|greet) <words> {end}
        ^ {we} [fully|do|completely|really] (trust|value|respect) your <words> {end}
        ^ [and|also] [{we}|i do] (hope|hoping|trust) (you|your|all|everything|things|the|that you|that your|that
            all|that the|life) <words> {end}
        ^ [and|also] [it was|it is|was|is|always] [so|very|really|such] [a]
            (good|great|nice|lovely|wonderful|pleasure| delight|joy|delightful) (to
            (see|meet|hear|talk|speak|read|chat|catch up)|seeing|meeting|hearing|talking|
            speaking|reading|chatting|catching up) <words> {end}
        ^ [and|{we}] [really|still|very much] enjoyed <words> {end}
        ^ [and|{we}] [am|are] looking forward to <words> {end} | ^ {we} look forward to <words> {end}
        ^ (good|best of) luck (with|for|at) <words> {end} | ^ enjoy (your|the) <words> {end}
        ^ your <words> (is|are|was|were|sounds|sound|looks|look|seems)
            [really|very|so|absolutely|truly|quite|just| simply] {praise} {end}
        ^ {them} is <words> (is|are|sounds|sound|looks|look|seems|seem) [really|very|so|quite|truly] {praise} {end}
        ^ (he|she|they|{them}) (sounds|sound|seems|seem|looks|look) [to me] [really|very|so|quite|truly|like] <words>
            {end}
        ^ [oh|ah] what (a|an) <words> {end} | ^ how (kind|thoughtful|lovely|sweet|nice|generous|exciting|wonderful)
            <words> {end}
        ^ [it is|that is|this is] [very|so|really|most|awfully] (kind|thoughtful|generous|sweet|nice|good|lovely) of
            you to <words> {end}
        ^ {we} am [really|very|so|quite] (curious|excited|thrilled|happy|pleased|glad|keen) (about|to
            (hear|see|learn)) <words> {end}
        ^ {we} would [really|very much|] (love|like) to (hear|learn|see|pick) [more about|about|from]
            [how|his|her|their| what] <words> {end}
        ^ [{we}|and] [am|are] (best|easily|usually|always) (reached|reachable|available|found|at home|contacted)
            [on|at| by|via|in|under|during|between|before|after|through] <words> {end}
        ^ [best|easiest] (reach|call|ring|phone|catch|find) (me|us) [on|at|by|via|in|between|from|before|during]
            <words> {end}
        ^ [and] (he|she|they|<who>|you) (can|may|could|is welcome to|are welcome to) [always|just|gladly|simply|also]
            (call|ring|reach|phone|text|find|visit|email|catch|drop by|come by|come to|pop into|use)
            [me|us|my|our|the] [<words>] [, {phone}] {end}
        {days} [(and|or|,) {days}] (is|are|would be|works|work|suits|suit|would suit|would work) [usually|always|
            generally] [ideal|best|good|great|fine|perfect|easiest|quiet|quietest|free|open|well|better] [for|with]
            [me|us|here] [for|to] [a] [{talk}|meet|talk|chat|speak] {end}
        ^ {we} {am} (free|available|around|in|here|there|reachable|about|flexible|at home|at my desk|in the
            (office|shop|studio|workshop|bakery)|at the (office|shop|studio|workshop|bakery)) [on|every|most|all|in|
            from|between|until|till|any] <words> {end}
        ^ (free|available|reachable|flexible) [on|every|most|all|in|from|between|any] <words> {end}
        ^ [{we}] (can|could) [easily|always] (do|manage|make|offer) [a] {talk} [on|at|in] <words> {end}
        ^ (my|our) (calendar|diary|schedule|door|line|phone|inbox) is [wide|always|pretty|very|quite]
            (open|free|empty| clear|flexible) [<words>] {end}
    """,
    Says.HARMLESS: """
        any (day|time|morning|afternoon|evening) [next week|this week|next month|of the week|or time] (works|is
            fine|is good|suits|would work|is okay|would be (fine|good|great)|would suit|is great|is perfect)
            [well|fine|for (me|us)|me|us|with me]
        {we} (am|are) (free|available|around|flexible|in the office|here|open|at my desk|easy) [most of|all|any time|
            every day] [next week|this week|on (monday|tuesday|wednesday|thursday|friday)] {end}
        ^ {we} (am|are) [sitting|working|staying|based] (in|at) <words> [all|for|most of] (this week|this month|the
            week| week|day|month)
        let me know (what|if there is anything|if|whatever) [else] [you need|you require|you want]
            [anything|something| more] [else] [from (me|my side|us|our side|my end)|to (do|prepare)]
        {we} will [gladly|happily|then] (take it from (there|here)|answer (him|her|them|you) [myself|right away|at
            once| quickly|promptly]|(answer|reply|respond|get back to (him|her|them)|write back|write to
            (him|her|them)) [(to (him|her|them)|right away|at once|as soon as (i|we) (hear|get|see) (from
            (him|her|them)|(his|her|their|the) (email|message|note)))]|keep an eye (out|open) [for it]|be
            (ready|waiting)|watch (for|out for) (it|(his|her|their|the|your) email)) {end}
        ^ {we} will (buy|owe) (you|her|him) [a|an] [<words>] {end} | (coffee|lunch|croissants|the first
            round|cake|dinner) is on (me|us) | {we} owe you [one|a (coffee|beer|drink|croissant|cake)] {end}
        [when you write|for (that|this|the introduction)] [,] [and] [please] (use|write to|take) my
            (work|private|home|new|office|personal|direct) (address|email|email address) [,] [<mail>] {end}
        <comma> {phone} {end} | ^ [+] <n> [,] <n> [[,] <n>] [[,] <n>] $ | <comma> <given> {end} | ^ <mail> $
        (that is|this is|it is) [exactly|precisely|just] (what|the (kind|sort) of (thing|work)) (i|we) (do|love|like|
            enjoy) [most|best|every day|all day]
        (that|this|it) (suits|fits) (me|us) [very|really|quite] [well|perfectly|nicely|fine] {end}
        ^ {we} have [got] [the|some|plenty of|enough|a little] (room|space|capacity|time|free slots|two free slots|a
            free slot) [for <words>] {end}
        it is about time | (right|exactly|just|straight) up my (street|alley) | (my|just my|exactly my) cup of tea
        (at|in) (last|the end) | (come|write|send it|reply) to me directly | directly to me
        (excuse|pardon|forgive|ignore) (the|my|any) (typos|brevity|spelling|mess|delay|short (note|reply|answer))
        you made my (day|week|morning|month|year) | (that|this|it|you) (makes|made|would make|will make) my
            (day|week|morning|month|year)
        you know (me|us) [too well|so well|well] | ^ you always know (<words>) {end}
    """,
}
