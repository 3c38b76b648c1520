"""English: when and how somebody can be met, and since when it is so, told beside a consent; it puts nothing off.

A month alone, "after the 15th" and "from May on" stand in none of these phrases: they may put the introduction off.
"""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    # The full hours, as "after 15th" is a day.
    "hour": """
        [about|around] (7|8|9|10|11|12|13|14|15|16|17|18|19|1|2|3|4|5|6) [00|15|30|45] [am|pm|a m|p m|o'clock] | 7am |
            8am
        9am | 10am | 11am | 12pm | 1pm | 2pm | 3pm | 4pm | 5pm | 6pm | noon | midday | lunch | lunchtime | school | work
    """,
    "weekday": """
        {day} | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | (monday|tuesday|wednesday|thursday|
            friday)
        (morning|afternoon|evening|mornings|afternoons|evenings|lunchtime) | weekday (mornings|afternoons|evenings) |
            lunch (time|times|breaks)
    """,
    "joined": "and|or|to|,|+|/|&|and , |, and|through|until",
    "slots": """
        [on|the] {weekday} [at] {hour}
        [on|the] {weekday} [{joined} [on] {weekday}] [{joined} [on] {weekday}] [{hours}]
        [in] the (mornings|afternoons|evenings|morning|afternoon|evening) | any time [{hours}] | [on] any (day|morning|
            afternoon|evening|weekday) | most (days|mornings|afternoons|evenings)
    """,
    "hours": "(after|before|from|until|between|at) {hour} [(and|to|until) {hour}]",
    "thatday": "<n> [of] [{month}] | {month} <n>",
    "works": """
        (works|work|suits|suit|fits|fit|is|are|would be|would work|would suit|would fit) [usually|always|generally|
            really]
            [me|us] [well|fine|best|good|great|ideal|perfect|perfectly|easiest|better] [for|with] [me|us]
    """,
    "channel": """
        [a|the|by|over|on] [video|phone|short|quick] (call|calls|email|phone|zoom|teams|skype|video|whatsapp|text|chat)
        in person | face to face | english | german | french | spanish | italian | dutch | portuguese
    """,
    "ago": """
        [back] in [early|late|mid] ({month}|{season}) | last ({span}|{season}|{month}|{day}) | {few} {span} ago
        this (morning|week|month|{span}|{season}) | (ages|years|months|weeks) ago | recently | on {day} | yesterday
    """,
    "kin": """
        mum | mom | dad | mother | father | parents | wife | husband | family | kids | children | boys | girls | girl
            | boy | son
        daughter | sister | brother | baby | dog | cat | cats | dogs | twins | gran | nan | grandmother | team |
            little one |
        little ones | other half | better half
    """,
    "leaver": """
        {helper} | controller | clerk | secretary | treasurer | foreman | gardener | plumber | builder | photographer
        nurse | teacher | driver | cook | baker | assistant | cfo | cto | head of <thing>
    """,
}

ANSWERS: dict[str, str] = {
    Says.CIRCUMSTANCE: """
        ^ [and|so] [my|our|the] (best|good|free|ideal|easiest|quiet) (day|days|time|times|slot|slots) [for (me|us|a
            call|a
            chat)] [is|are|would be|,] {slots} [,|and|or] [{slots}] {end}
        ^ [and|so] {slots} {works} [for] [a] [{talk}] [,] [{slots}] {end}
        ^ [and|so] (a|the|our) {talk} [(next|this|later this) week] [{slots}] {works} {end}
        ^ (this week|next week|this week or next|this or next week|next {weekday} [(or|and) {weekday}]) {works} for a
            [first|
            short|quick] {talk} {end} | ^ this week or next (is|works|suits) (fine|well|good|me) [for me] {end}
        ^ {we} can (talk|chat|speak|meet|do|do a [quick|short] {talk}|take calls) {slots} [{hours}] {end}
        ^ [{we}] [will] (write|tell you|say) more (later|soon|tonight|tomorrow) {end}
        ^ [my|our|the] (books|accounts|bookkeeping|taxes|invoices|records) (is|are) [already] [{few} {span}] (behind|
            late|
            overdue) {end}
        ^ (the|my|our) {kin} (have|has|was|were|is|are) [been] [all|both] (ill|sick|off school|poorly|unwell|in bed|
            teething)
            [this week|all week|again] {end}
        ^ {we} (was|were) just (saying|telling|talking|moaning|complaining) [about (this|it|that)] (to|with) [my|the]
            ({kin}|accountant|
            neighbour|
            bookkeeper) [about (this|it|that|them)] [last night|yesterday|this morning|the other day|on {day}] {end}
        ^ (he|she|{them}) (was|came) [also] [highly] recommended [to (me|us)] [by (my|our|a|the) <thing>] [as well|
            too] {end}
        ^ it is [always] (tax|busy|harvest|wedding|exam|lambing|high|audit) (season|time) [here] {end}
        ^ it (is|has been) [still] (raining|snowing|pouring|freezing|boiling|sunny|cold|hot) [here] [all (day|week)|
            today|for
            (a|two|three) (day|days|week|weeks)|again] {end} | ^ {we} {am} (snowed in|snowed under here|soaked|on
            site) [here]
            [{slots}|{hours}] {end}
        ^ [and] any time {hours} {end} | ^ {hours} (is|are) (best|easiest|good|fine) {end}
        ^ [and|so] [{we} {am}|{we} will be] [usually|normally|always|also|mostly] (available|free|around|reachable|in|
            here|
            in the (office|shop|studio|bakery|workshop|building)|at (work|home|my desk)|at the (office|shop)|on my
            mobile|on
            the road) {slots} [for a {talk}] [,] [and] [(on|at|in) (my mobile|home|the shop|the office)] [{slots}|the
            rest of
            the (week|time)|otherwise] {end}
        ^ [and|so] {we} {am} (available|free|around|reachable) [for a {talk}] on [the] {thatday} [(and|or|,) [on] [the]
            {thatday}] [in the (morning|afternoon|evening)] {end}
        ^ [and|so] {we} (may|might|will|could) (answer|reply|respond|write back|be) [to] [him|her|them|you] [a (bit|
            little)|
            rather|somewhat] (slow|slowly|late|patchy) [to (answer|reply|respond)|in (answering|replying)] [{ago}] {end}
        ^ {channel} [, {channel}] or {channel} [,] {we} do not mind [which|either way|either|what] {end}
        ^ {channel} (or|and) {channel} (is|are|works|work) [both|equally|all] (fine|okay|good|great|perfect|well)
            [for|with|by]
            [me|us] {end}
        ^ (either|both|any) [{channel}|of them|way] (is|are|works|work) [fine|okay|good|great|perfect|well] [for|with|
            by]
            [me|us] {end}
        ^ [and|so|because|as|since|,] [our|my] [old|last|previous|former|long-time|only|trusty] {leaver} (retired|
            left|quit|
            gave notice|resigned|died|passed away|moved away|handed in (his|her|their) notice|walked out|emigrated)
            [us|here]
            [{ago}] {end}
        ^ [and] {we} (have|had) not (replaced|found) (him|her|them|anyone|a replacement|a successor|a new {leaver})
            [yet|since|
            so far|to this day] {end}
        ^ [and] {we} (have|had) been doing (it|them|everything|(the|my|our) <thing>) [all] (myself|ourselves|alone|on
            my own|by
            hand) [ever since|since|since then|for (years|months)] [,] [usually|mostly|always] [{slots}|on (saturday|
            sunday|
            weekday) nights|at night|at weekends] {end}
        ^ our [financial|fiscal|tax|business] year (ends|starts|closes|begins) [in|on|at the end of] ({month}|
            {thatday}) {end}
        ^ {we} (do|run|close|send|file) [the|our|my] (payroll|books|accounts|invoices|wages|vat) (on|around|by) the
            <n> [of]
            [every|each] [month] {end}
        ^ [{we}] [only|just|recently] got married {ago} {end} | ^ my new (name|surname|address) is <cap> [by the way|
            now] {end}
        ^ [{we} am|am] [just|still|currently] [writing|typing|answering|replying|sending|sent] [this] (on|from) (the|
            my|a) (train|
            bus|tram|ferry|plane|underground|metro|phone|mobile|sofa|road|car park|way (home|to <thing>)) [with (one|my)
            (hand|thumb|finger|hands)|one-handed] [so [this is|{we} will be|{we} will keep (it|this)|keeping (it|
            this)|it is]
            (short|brief)] {end}
        ^ (today|tomorrow|this week|this afternoon|any time|now) if you (like|want|can) {end} | ^ sent from my phone
            with
            (one|my) (hand|thumb|finger) {end} | ^ [or|and] (two|three) $
        ^ {we} {am} (on|in) (the|a|my) (train|bus|tram|car|ferry|plane|taxi|garden) [,] [back (home|at my desk|in the
            office)
            (tonight|tomorrow|later|on {day})] {end} | ^ [{we}] [will] read (properly|it all|the rest) (tonight|later|
            tomorrow)
        ^ [typed|dictated|sent|written|writing] (to|by|on|from|with) my phone (while (driving|walking|cooking)|in a
            hurry|on the
            (way|run|go|train|bus)) {end}
        ^ [and|please] (give|send) my (love|regards|best) to <cap> [and [the|your] ({kin}|<cap>)] {end}
        ^ [please] [tell {them}] {we} {am} (easy|easiest|best) to reach (on|by|at|via) [my] (mobile|phone|email|home)
            {end}
        ^ {we} prefer {channel} [(to|over) {channel}] {end} | ^ {we} {am} [a bit|a little|rather] (deaf|hard of hearing)
        ^ {channel} is (better|easier) [for me] [than {channel}] {end}
        ^ [typing|writing|typed|written|sent] (with|using) (one|my) (hand|thumb|finger) [on the (bus|train|sofa|tram)]
            {end}
        ^ one (thumb|hand|finger) typing [on the (bus|train|sofa|tram)] {end} | ^ [so] you can [only|well] (imagine|
            picture) {end}
        ^ [and|much|lots of|all my|my|our|give|please give|send|please send] [my|our] (love|hugs|regards|greetings|
            best wishes|
            hello|hi|kisses) to (your|the) {kin} [and [your|the] {kin}] [x|xx|xxx] {end} | ^ (say|please say) (hello|
            hi) to
            (your|the) {kin} [and [your|the] {kin}] [from (me|us)] {end} | ^ (kiss|hug) (your|the) {kin} [from (me|
            us)] {end}
        ^ [what a|a] (nice|good|clever|lovely|great|fun|neat) (idea|touch) with the (assistant|robot|program) [,]
            [and] [it writes
            [so|very] (politely|nicely|well|kindly)] {end}
        ^ [by the way|and] [,] (your|the|this|what a) [polite|lovely|nice|charming] (assistant|letter|email) [of
            yours] [is [so|
            very]|writes [so|very]|sounds [so|very]|has] (polite|politely|nice|nicely|lovely|well|charming|good
            manners) {end}
    """,
}
