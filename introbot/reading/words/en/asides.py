"""English: the need told again, and a "yes" or "no" that answers something else."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.NEED: """
        that {need}
        (do|does) (i|we) need (help|it|that|this|someone) [,] yes | need [,] yes $
        {need}
        {we} [do|really|badly|urgently|desperately|certainly|definitely|always|currently|still|also] need (help|a
            hand|
            support|someone|somebody|an expert|assistance|a good <thing>|a <thing>|an <thing>) [with (our|the|my|that|
            this|it) [<thing>]|for (our|the|my|that|this|it) [<thing>]|on (this|that)|urgently|badly|asap|soon]
        {we} [do] (could|can) [really|certainly|definitely|well|badly] (use|do with) (some|the|a little|a bit of|a|
            more|any|)
            [good|extra|professional|expert] (help|hand|support|advice|pair of hands|expertise|person) [with (our|
            the|my)
            <thing>|here|with (it|this|that)|on (this|that)]
        {we} need {them} (yesterday|badly|urgently|right now|now|today|asap|like yesterday|desperately)
        (this|that|it) is (something|exactly what|what|just what) {we} [really|badly|do|currently|urgently] need
            [right now|
            at the moment|now|here]
        there is [certainly|definitely] [a|some] [real|big|great|urgent] need [for (this|that|it|help|<thing>)] [here]
    """,
    Says.ECHO: """
        ps [,] yes | yes [,] [<given> ,] see you
        yes [,] {need} | yes [,] {we} (do|did|are|am|have|was|were) $
        yes [,] (it|this|that) (is|was|does|did) $
        yes [,] {we} (remember|know|got|saw|read|received|have seen|have read|have received|understand|see|
            noticed|heard|recall|think|believe)
        yes [,] (he|she|they) (is|are|does|do|did|was) $ | yes to the (first|second) [question|one|part|bit]
        [to] the first [question|one] [,] yes | yes [,] (hello|hi) | yes and no | yes or no | yes [,] no
        question one [,] yes | 1 [,] yes
        (said|says|say|saying|told|asked|reply|write|answer|type|replied|replying|tell|wrote|click|press|choose|
            mark|answered) [him|her|me|you|us|them] [,|that] (yes|sure|okay)
        yes [,] (that is me|correct|exactly|right|true|precisely|quite|see you [soon]|how (are|is|was) (you|things|
            <thing>)|(nice|good|
            great|lovely) to (hear|see|read) <thing>)
        yes [,] (our|my|the) <thing> (is|are|keeps|keep|has|have|was|were|just|finally|{broke})
        yes [,] {days} (work|works|suit|suits|is|are|would|sounds) | yes [,] {we} ({am}|will be) (free|available|
            around|back|
            here|there|at|about|flexible|reachable|online|in) | yes [,] any (time|day|morning|afternoon)
        yes [,] (man|boss|mom|mum|dad|dear) | (yes|okay|sure) [,] right
        yes [,] whatever | if yes
    """,
    Says.ASIDE: """
        ^ {we} usually (bin|ignore|delete|skip) (these|this) [kind of|sort of] (email|things|messages) [,|$] [not this
            one]
        {concession} [,] but [,] | ^ no [,] {concession} [,] but [,] | ^ {concession} [,|$]
        not only do (i|we) need {them} [,] | not only that [,|but]
        ^ no [,] {we} (do not|did not) know {them} [yet|personally|at all|so far] | ^ no [,] [{we}] [have] never heard
            of {them}
        ^ no [,] {we} have not met [{them}] [yet|before] | ^ no [,] [{we}] [have] never met [{them}]
        ^ no [,] not yet met | ^ no hurry | ^ no rush | ^ no pressure
        ^ no need to (hurry|rush|apologise|thank me|be sorry) | ^ no doubt | there is no (rush|hurry)
        no (strings|catch) | i do not know {them} [yet]
        {we} have [not|never] (met|heard of) {them} [yet|before|so far] | never heard of {them}
        it is no secret | no kidding | no offence | no later than
    """,
}
