"""English: on a condition, or at another time."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.CONDITION: """
        ^ (were|had|should) (i|we|you|he|she|they|it|the|my|our)
        if | unless | provided [that] | providing | as long as | so long as | on condition | on the condition
        on one condition | one condition | with (one|the|a) condition | under (one|the) condition | only when
        only with | only after | assuming | depending | depends | subject to | contingent | in case | as soon as
        supposing | conditional on | not unless | given that | ^ only (by|on|via|for|about|over|in|to)
    """,
    Says.PROVISO: """
        except | except for | once | whether | in exchange | in return | without [me|my|our|any|having]
        so that | as far as | no more than | at most | for free | free of charge | under nda
        no (sales|selling|pitch|pitches|pitching|calls|phone calls|call|spam|commitment|obligation|strings
            attached|cost|fee|names|numbers) [please]
        strictly | confidentially | anonymously
        keep (my|our|it|this) <thing> (out|private|confidential|to yourself|between us)
        when (he|she|they|it|you|my|our|the) | just (by|via) email
        but [please|] (do not|only|no|not|keep|make sure|just|email only|never|leave|without)
        [please] make sure
        [please|and|just] do not (give|tell|share|mention|send|pass|disclose|forward|cc|let|include|call|phone|
            name|copy|put|use|show|reveal)
        first (i|we|let|tell|send|ask|he|she|they|make|check)
    """,
    Says.CONTRAST: """
        but | however | though | although | yet | except | only | instead | rather | otherwise | nevertheless
        on the other hand | ideally | preferably
    """,
    Says.LATER: """
        {we} am [still|just] thinking [about it|it over|it through]
        ^ [early|mid|late] ({month}|{season}) (is|works|would|suits|sounds|should|might|looks)
        (ask|try|write|ping|check|contact|email|remind|call|mail|message|nudge|approach|ring|poke|prod|hit) [me|
            us|to me|in with me|back|with me] [up] [about (this|it)] [again] (again|later|then|{when}) [{when}]
        (come|circle|check|get|reach|report|revert|swing|loop) back [to (me|us|it|this)|with me] [on (this|it)]
            (again|later|then|{when})
        {we} will (get|come|circle|be|report|revert|loop|write|go) back [to (you|it|this)|in touch]
        {we} will (revert|be in touch|let you know|contact you|write [to you] (again|when|once|later)|reach out|
            email you|ping you|think about it and|tell you (when|later)|say when|give you a shout|shout)
        [maybe|perhaps|possibly|rather|better|sometime|some time|a bit|a little|much] later [on|please|this
            {span}|in the {span}|maybe|perhaps|thanks]
        (at|on) (a|some) later (date|time|point|stage|occasion)
        (maybe|perhaps|possibly|rather|better|hopefully|probably) {when}
        (not|nothing) (before|until|till) [{when}|{point}|<thing>]
        let us (wait|postpone|delay|revisit|talk|speak|leave it|pick (it|this) up|come back|return|do (it|this|
            that)|put (it|this) off|defer|discuss) [it|this|again|to (it|this)|on this] (until|again|later|then|
            {when}|{point})
        (postpone|delay|defer|put off|shelve|park|revisit|put (it|this) on (hold|ice)|put (it|this) off|hold
            off|hold (this|that|it)|on hold|on ice|on the back burner|bear with me|give me (a|some|time|until|
            {few}))
        wait (until|till|for|a (few|couple|week|month|bit longer)|{few} {span})
        (no|not enough|little|zero) (time|capacity|bandwidth|room|headspace) [for (this|that|it|anything|new
            <thing>)] (now|right now|at the moment|this {span}|until {point}|today|currently|before {point}|at
            present|just now)
        {we} {am} [too|very|quite|really|rather|pretty|extremely|completely|so|a bit|all] (busy|swamped|full|
            booked|snowed under|tied up|away|travelling|traveling|on leave|on holiday|on vacation|occupied|
            overloaded|fully booked|stretched|flat out|slammed|underwater) [up|with <thing>] (until|till|now|right
            now|at the moment|this {span}|just now|for (now|the (next|moment)|a (few|while|couple))|through|at
            present|these days|before|currently|today|,|$)
        (too busy|swamped|snowed under|fully booked|flat out|full) [until {point}|right now|at the moment|this
            {span}|just now|these days|for now] $
        (too early|too soon|premature|bad timing|bad time|wrong time|not (a|the) (good|great|best|right) (time|
            moment|week|month)|timing is (bad|not great|off|not good|wrong)|the timing is (bad|not great|off|not
            good|wrong|not right)) [for us|for me|right now|at the moment|yet|now]
        (another|some other|a different|a better|a quieter) (time|day|moment|week|month) [perhaps|maybe|please|
            ,] $
        {when} (would be|is|would|will be|might be|may be|works|suits) (better|good|best|fine|great|ideal|
            possible|easier|more realistic)
        when (things|it|life|work) (calm|calms|slow|slows|settle|settles|quieten|quietens|is|are) [down]
        (when|once|after) (i am|we are|i have|we have|i get|we get|the <thing> is|things|i return|we return)
            <thing>
        when i am back | when i return
        after my (leave|holiday|vacation|exams|maternity leave|parental leave|return|sabbatical|operation|move|
            wedding)
        in due course | some day | someday | one day | down the (line|road) | keep (me|us) in mind
        (in the|near) future | give (me|us) {few} {span} | need (some|more|a bit of|a little) time | sleep on it
        let me (think|sleep|talk|check|ask|speak|discuss|get back|come back|consult|look)
        {we} (need|have|want|would like) to (think|talk|check|ask|discuss|consult|speak|sleep|look into|run (it|
            this) (by|past)) [about it|it over|it|this|with|to|first]
    """,
    Says.DATED: "{when} | tomorrow | next {day} | later | soon | eventually | sometime | a few (days|weeks|months)",
    Says.NOT_NOW: """
        not (now|right now|just now|just yet|yet|today|this (week|month|year|quarter|season|spring|summer|
            autumn|fall|winter|time)|at the moment|at this (time|moment|point|stage)|at present|currently|presently|
            for now|for the moment|immediately|straight away|these days|so soon|in the next {few} {span}|this side
            of <thing>|in ({month}|{season})|(tomorrow|tonight)) [please|thanks]
        [maybe|perhaps] not (now|right now|yet|today|this (week|month|year|time))
        no [,] not (now|right now|yet|at the moment|today|this (week|month|year|time))
        (can not|could not|can|will not) (do (it|this|that)|take (this|it|that|anything) on|fit (it|this) in|
            look at (it|this)|commit|deal with (it|this)) (now|right now|at the moment|this {span}|today|yet|until
            {point}|before {point})
        (for now|at the moment|right now|currently) [,] no | no [,] (for now|at the moment|right now|currently)
    """,
}
