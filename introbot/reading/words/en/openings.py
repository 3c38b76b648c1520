"""English: open statements about the writer's own world, beside a clear act of consent.

They are harmless by what they lack: none of their words may turn a meaning (`TURNING`), and no other phrase is
hidden in
them. How they begin says whose world it is; never with "he", "she", "that", "this is" or "you".
"""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "since": """
        [[and|so|because|bcoz|cos|coz|cause|as|since|for|plus|also|now|well|honestly|frankly|today|yesterday|lately|
            recently|
            meanwhile|right now|at the moment|last (night|week|month|year)|this (week|morning|month|year|season|
            term)] [,]]
    """,
    "still": """
        [still|always|really|just|now|all|also|so|very|quite|rather|badly|totally|completely|constantly|yet
            again|again|been|being]
    """,
    "shows": "is|are|was|were|has been|have been|keeps|keep|kept|looks|look|gets|get|got|has got|feels|smells",
    # What ails a thing, whosever it is.
    "ails": """
        broken|stuck|leaky|flooded|cracked|rotten|rusty|mouldy|damp|soaked|frozen|jammed|clogged|blocked up|buckled|
            dead|
            dying|down|out of (order|date|control|hand|shape|tune)|in (tatters|ruins|pieces|bits|a <open> (state|
            mess|way)|tears|
            chaos|disarray|bits)|a (mess|shambles|disaster|nightmare|wreck|tip|headache|swamp|jungle|horror|disgrace|
            catastrophe|menace|
            muddle|pain|ruin|state|worry)|overdue|late|behind|short|beyond (a joke|repair|me|us)|falling <open>|
            messy|slow|old|ancient|
            useless|hopeless|dreadful|awful|terrible|horrible|abysmal|rubbish|dire|dismal|grim|unreliable|faulty|
            worn|torn|tangled|
            overgrown|overrun|short-staffed|understaffed|overloaded|overworked|swamped|desperate|bare|filthy|noisy|
            cold|upside down
    """,
    "departed": """
        left|retired|quit|died|resigned|emigrated|vanished|disappeared|cancelled|walked out|split up|backed out|gave
            notice|gave
            up|packed it in|packed up|passed away|moved (away|on|abroad|house)|let us down|let me down|ran off|fell
            (ill|through|apart)|threw in the towel|dropped out|pulled out|handed in (his|her|their) notice|hung up
            (his|her|their)
            <thing>|is (leaving|retiring|ill|off sick|pregnant|on maternity leave)|(moved|retired|went|emigrated|
            relocated|went back|
            moved back) to <cap>
    """,
    "lacks": """
        need|needs|needed|are needing|am needing|is needing|want|could use|can use|could do with|can do with|am
            after|are
            after|lack|are short of|
            am short of|are crying out for|am crying out for|are desperate for|am desperate for|are in (dire|
            desperate|urgent|
            great) need of|am in (dire|desperate|urgent|great) need of|have (dire|desperate|urgent|great) need of|
            am looking for|are looking for|am searching|are searching|am hunting|are hunting|have been looking for|
            have been
            after|miss|are missing|am missing|require|seek|am seeking|are seeking|keep losing|lost|have lost|are
            losing|am
            losing|struggle with|struggle to|have been let down by
    """,
    "wanted": """
        (a|an|one|two|three|some|someone|somebody|such|more|new|good|better|extra|proper|fresh|exactly|just|
            precisely|help|
            advice|expertise|support|hands|people|person|somewhere|something) [<open>]
    """,
    "possessed": """
        (my|our|half my|half our|half of my|half of our|all my|all our|all of our|both our|both my|most of our|one
            of our|one of
            my|two of our|some of our|some of my|many of our|every one of our|none of our|not one of our)
    """,
}

ANSWERS: dict[str, str] = {
    # Told beside any consent: what is needed, missing, ailing.
    Says.REMARK: """
        ^ {since} {we} [really|do|badly|urgently|desperately|certainly|definitely|still|also|just|always|am about to
            <open> and]
            {lacks} {wanted} {end}
        ^ {since} {we} {lacks} {them} [<open>] {end}
        ^ {since} {possessed} <thing> (needs|need|is needing|are needing|could use|wants|want|lacks|lack|is missing|
            are
            missing|is crying out
            for|are crying out for|is short of|are short of) {wanted} {end}
        ^ {since} ({possessed}|the|these|those|half the|all the|two|three|four|five|six|<n>) <thing> [has|have|just|
            has
            just|have just|only
            just|up and] {departed} [on (me|us)] [<open>] {end}
        ^ {since} ({possessed}|the|these|those|half the|all the|two of the|three of the|two|three|four|five|six|<n>)
            <open> {shows} {still}
            {ails} [<open>] {end}
        ^ {since} ({possessed}|the|these|half the) <open> (has|have) [just|completely|totally|all] (stalled|failed|
            collapsed|broken
            [down]|gone (wrong|mad|haywire)|ground to a halt|fallen (apart|behind|over)|flooded|cracked|rotted|
            crashed)
            [<open>] {end}
        ^ {since} {possessed} <thing> (has|have|is|are|was|were) not been <ailed> [<open>|since <open>|in (years|
            months|
            ages)] {end}
        ^ {since} the <thing> (has|have) not been <ailed> [<open>|since <open>|in (years|months|ages)] {end}
    """,
    Says.OPEN: """
        ^ {since} ({possessed}|the|these|those|half the|all the|two|three|four|five|six|<n>) <thing> {shows} {still}
            <ailing> [<open>]
            {end}
        ^ {since} ({possessed}|the|these|those|half the|all the|two|three|four|five|six|<n>) <open> {shows} {still}
            {ails} [<open>] {end}
        ^ [<n>|old|new|half] <thing> (is|are|keeps|keep) {still} <ailing> [again|<open>] $
    """,
}
