"""English: what phrases name in braces."""

MACROS: dict[str, str] = {
    # Where a clause ends that another may follow.
    "end": ",|$|and|so|because|since|as",
    "helper": """
        bookkeeper|accountant|consultant|technician|mechanic|engineer|person|expert|specialist|team|clue|idea|system|
            process|
        website|developer|designer|lawyer|agency|supplier|contact|adviser|advisor|analyst|programmer|department|manager|
        solution|tool|plan|strategy|someone|somebody|anyone|anybody
    """,
    "them": """
        him | her | them | [mr|mrs|ms|dr] <who> | this (person|gentleman|lady|guy|woman|man|one)
        that (person|gentleman|lady|guy|woman|man)
        your (friend|contact|colleague|acquaintance|guy|expert|person|man)
    """,
    "us": "me|us|me and my (team|colleague|partner|wife|husband)|the two of us|both of us|us both",
    "we": "i|we|both of us",
    "am": "am|are",
    "very": """
        very | so | really | definitely | certainly | absolutely | totally | always | more than | only too
        quite | just | truly | perfectly | extremely | most | genuinely | sincerely | very very | super | pretty
        would | indeed
    """,
    "glad": "happy|glad|delighted|pleased|thrilled|keen|honoured|grateful|excited|eager|up for it|game|over the moon",
    "good": """
        good | great | lovely | perfect | excellent | fantastic | wonderful | brilliant | awesome | amazing
        super | marvellous | terrific | fabulous | splendid | ideal | fine | nice | so good | very good
        really good | very helpful | really helpful | helpful | so helpful | useful | very useful
        really useful | superb | most welcome | very welcome | much appreciated | really great | really nice
        so kind | very kind | cool | incredible | grand | a great help | a big help | a huge help | tremendous
    """,
    "card": """
        details | contact details | contact information | email | email address | address | number
        phone number | contact | contacts
    """,
    "introduced": """
        be introduced [to {them}] | be (connected|put in touch) [(to|with) {them}] | meet [with] {them}
        (talk|speak) (to|with) {them} | connect [with {them}] | chat [(to|with) {them}]
        (hear|to hear) from {them}
        have (a|that|this) (chat|call|talk|word|conversation|coffee|quick call|quick chat) [with {them}]
        get to know {them} | get (in touch|connected|acquainted) with {them}
        have (an|the|that|this) introduction [to {them}] | take you up on (that|it|this|your offer|the offer)
        accept [your (kind|) offer|the offer] | make {them} acquaintance | make (his|her|their) acquaintance
        get (an|the|that) introduction [to {them}] | see what (he|she|they) (has|have) to (say|offer)
    """,
    "anintro": """
        (an|the|this|that|your) introduction [to {them}] | (an|the) email introduction | it | that | this | one
        your help
    """,
    "intro": """
        (introduce|introduction) ({us}|{them}|{us} to {them}|{them} to {us}|us to each other|me and {them}|{them}
            and me)
        (connect|link|hook|match) ({us}|{them}|{us} (to|with) {them}|{them} (to|with|and) {us}|me and
            {them}) [up]
        (link|hook|match|set|team) us up [with {them}] | (link|hook) me up with {them}
        put ({us}|me and {them}|{them} and me) in (touch|contact) [with ({them}|each other)]
        put {them} in (touch|contact) with {us} | bring us together
        get us (together|connected|in touch|talking)
        (write|email|send an email|send a note) [to] (both of us|us both|the two of us) | (loop|copy) (us both|both of
            us) in
        (chuck|throw|pop|stick|drop) (us|us both|both of us|the two of us|me and {them}) [both|together] (in|into|on)
            (an|one|the
            same|a) (email|thread|room|loop) [together]
        get {them} on the (line|phone) | (let|have) {them} (write|call|ring|phone|email) (,|$)
        (make|do|send|write|effect|facilitate|arrange) (the|that|this|an|your) [warm|quick|short] (introduction|
            connection|email introduction|introduction email)
        (make|do) the introductions | do the (needful|honours|honors) [and introduce us]
        (share|pass on|forward|send|give) (my|our) {card} [and [my|our] {card}] [with {them}|to {them}|on to {them}]
        give (him|her|them) (my|our) {card} [and [my|our] {card}]
        send (him|her|them) (over|along|round|around|to me|to us)
        put {us} and {them} in (touch|contact)
        put (us|the two of us|me and {them}|{them} and me|both of us|{them} and us) [both] (in|into|on) (one|an|the
            same|the|a) (email|thread|mail|message|room|loop)
        (share|pass on|forward|give|send) (this|my|our) (address|email|number|mail) [with {them}|to {them}|on to {them}]
        (have|let|get|ask|tell) (him|her|them) [to] (call|email|contact|ring|text|phone|reach out to|write to) {us}
            (on|at) {phone}
        (tell|ask) (him|her|them) to (get in touch|reach out|drop me a line|give me a (call|ring|shout|bell))
            [with {us}|to {us}]
        set (it|that|this) up | set up (the|an|that) introduction
        arrange (it|that|this|the introduction|an introduction) | organise (it|that|this|the introduction)
        make (it|this|that) happen | make introduction | (pass on|forward) my {card} [to {them}]
        pass my {card} on [to {them}] | pass my {card} to {them} | (give|send) {them} my {card}
        share my {card} [with {them}]
        (have|let|get) {them} (call|email|write|write to|contact|ring|message|text) {us}
        (have|let) {them} (get in touch|reach out) [with {us}|to {us}]
        (tell|ask) {them} to (call|email|write|write to|contact|ring|message|text|reach out to|get in touch
            with) {us}
        send {them} my way | bring {them} on | (introduce|connect) away
    """,
    "soon": """
        whenever you (have|get|find) (a|the) (minute|moment|chance|time|second) | at your leisure
        now | right away | straight away | asap | as soon as (possible|you can|you like)
        via email | by mail | via mail | whenever (you like|suits|you want) | whenever (is convenient|it suits you|
            you can|you are ready) | then
        today | at your convenience | any time | by email
        at your earliest convenience | (when|as soon as) you are ready | at once | immediately
        when you (can|get a chance|have a (minute|moment)|get a (minute|moment|chance)) | in an email | please
        over email
    """,
    "back": "holiday|holidays|vacation|leave|a trip|my holiday|my vacation|my holidays|a business trip|my trip",
    "day": """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mondays | tuesdays | wednesdays
        thursdays | fridays | saturdays | sundays | weekdays | weekends | mornings | afternoons | evenings
        lunchtimes | lunchtime | any (day|time|morning) | any (afternoon|weekday)
        (early|late) (mornings|afternoons|evenings) | most (days|mornings|afternoons|evenings)
    """,
    "why": """
        [{we}] [only|just] (have been|was|were|had been|been) [very|so|too|rather|really|quite|a bit] (busy|swamped|
            travelling|traveling|away|on (holiday|
            vacation|leave|the road|a trip|a plane|the train|my phone|paternity leave|maternity leave)|out of the
            (office|country)|ill|sick|off sick|off|in (meetings|a meeting|back-to-back meetings)|at (a|the)
            (conference|
            fair|trade fair|trade show|wedding|beach)|under the weather|snowed under|drowning in email|buried in
            (work|
            email)) [all (day|week)|last (week|month)|for (a|the last|two|a few|the past) (day|days|week|weeks|
            month)|until
            (yesterday|today|this morning)|yesterday|this week|with <thing>|the (last|past) few days|and (only|
            just) got
            back (today|yesterday|now)] [,] [sorry|apologies]
        (busy|crazy|hectic|long|mad|frantic) (day|days|week|weeks|month|times|period) [here|at work|behind me]
        it has been [a|very|so|really|quite] (busy|crazy|hectic|mad|long) [day|week|time|month] [here]
    """,
    "broke": """
        broke | broken | died | failed | gave up | packed up | crashed | collapsed | exploded | conked out
        packed in | given up | stopped working | let us down | burnt out | fell apart
    """,
    "concession": """
        [{we}|and|no|sure] (do not|did not|have not|had not|never) (know|known|met|meet|heard of|come across|hear
            of|spoken
            to|talked to) {them} [yet|before|at all|in person|personally|so far|until now]
        {we} (was|were) (not sure|unsure|sceptical|skeptical|hesitant|in two minds|doubtful|reluctant) [at first|
            first|
            initially|yesterday|to begin with|about (it|this)]
        {we} (hesitated|wavered|wondered) [at first|a moment|a little|for a (moment|minute|day)|long]
        (normally|usually|ordinarily|generally) {we} (decline|refuse|say no to|do not do|do not accept|avoid|skip|
            pass on|
            ignore|am wary of|do not take) (these|this|such things|such requests|these things|introduction|such
            introduction|things like this|these requests|offers like this|this sort of thing)
        {we} (do not|rarely|seldom|hardly ever) [usually|normally|often|generally|always] (say yes to|do|accept|
            take|answer|
            like|respond to|reply to) (these|this|such things|such requests|these things|introduction|such
            introduction|
            things like this|these requests|this sort of thing|offers like this)
        {we} (said no|declined|turned (it|this|that) down|refused|passed) (last time|last year|before|the last time|
            in the
            past|the first time|at first) [,] [but now]
        {we} (do not|did not) (want|wish|mean|like) to (be a bother|bother {them}|be a nuisance|impose|intrude|
            waste (his|
            her|their) time|be a burden)
        {we} never thought (i|we) would (say|need) (this|that|it)
    """,
    "days": "{day} [(morning|mornings|afternoon|afternoons|evening|evenings)] [(and|or|,) {day}]",
    "phone": "[+] <n> [,] [<n>] [,] [<n>] [,] [<n>] [,] [<n>]",
    "month": """
        january | jan | february | feb | march | april | apr | may | june | jun | july | jul | august | aug
        september | sept | sep | october | oct | november | nov | december | dec
    """,
    "season": "spring|summer|autumn|fall|winter|springtime|summertime",
    "span": "day|days|week|weeks|month|months|quarter|quarters|year|years|fortnight",
    "few": "a|an|one|two|three|four|five|six|ten|<n>|a few|a couple of|a couple|several|some|another|another few",
    "fest": """
        christmas | easter | the holidays | the holiday | the new year | new year | ramadan | thanksgiving
        the break | the summer | the spring | the autumn | the fall | the winter | the trade fair | the season
        year end | the weekend | q1 | q2 | q3 | q4
    """,
    "point": """
        [early|late|mid|the middle of|the end of|the start of|the beginning of|end of|mid-] [in] [the] ({month}|
            {season}|{fest}|next {span}|next {season}|next {month}|the {span}|this {span}|new year|<n> [of]
            [{month}]|{month} <n>|{day}|next {day}|tomorrow|half-term|half term|term|<n>)
    """,
    "when": """
        next ({span}|{season}|{month}) | (the week|the month|the year) after [next]
        [early|later|late|sometime] (next|this) ({span}|{season}) | later (in the year|in the month|on)
        in [early|late|mid] [the] [next] ({month}|{season}|new year|{fest})
        in [about|around] {few} {span} [time|or so]
        (after|until|from|not before|before|by|around|towards|come|no earlier than|not until|at|on|for) {point}
        (end|start|beginning|middle) of [the] ({span}|{month}|{season}|next {span})
        (early|late|mid|mid-) ({month}|{season}) | {few} {span} from now | in the new year | in the near future
        in [the] (second|first|other|next) half [of] [the] [year] | on the <n> [of] [{month}]
        the <n> of {month} | {month} <n> | <n> {month}
        (after|when|once) (i am|we are|i have|we have|i get|we get|i come|we come) back [from {back}] | in q1
        in q2 | in q3 | in q4 | mid-january | mid-february | mid-march | mid-april | mid-may | mid-june
        mid-july | mid-august | mid-september | mid-october | mid-november | mid-december | later this {span}
        some other time | another time | another {span}
    """,
    "like": "like|such as",
    "needed": """
        (need|am missing|are missing|have been missing|was missing|am looking for|are looking for|were looking
            for|was looking for|have been looking for|have been searching for|have been hoping for|wanted|lack)
    """,
    "need": """
        {we} [do|really|badly|definitely|certainly|urgently|still|currently|desperately|absolutely|very much|do
            really] need (this|that|it|one|help|some help|someone|him|her|them|someone (like|such as) ({them}|that|
            this)|a hand|the help|exactly (this|that)|help with (this|that|it)|someone for (this|that|it)) [badly|
            urgently|soon|now|right now|today]
        (it|this|that) is [certainly|definitely|very much|really|indeed] [something|a thing] (i|we) [do|really|
            definitely] need
        (it|this|that) is [exactly|precisely|very much] (what|who|the person|something) (i|we) {needed}
        (it|this|that) is [certainly|definitely|very much|indeed] a [real|big|genuine|pressing] (need|issue|
            problem) [for us|for me|here|of ours]
        {we} have that need | there is a need | [a|an] <thing> is (exactly|precisely) (what|who) (i|we) {needed}
        (he|she|<name>) is (exactly|precisely) (what|who) (i|we) {needed} | exactly (what|who) (i|we) {needed}
    """,
    "trouble": """
        dying | broken | a mess | a total mess | a real mess | falling apart | failing | a nightmare
        a disaster | a headache | a real problem | a bottleneck | out of control | overdue | leaking
        collapsing | on its last legs | giving up | driving us mad | driving me mad | slow | very slow
        too slow | outdated | chaos | in chaos | a pain | a real pain | killing us | killing me | overwhelmed
        overloaded
    """,
    "unwanted": """
        these | this | such | your | any | any more | more | any of these | more of these | more of this
        this kind of | this sort of | these kinds of | those | anything like
    """,
    "letters": """
        email | messages | message | letters | requests | introduction | spam | newsletters | newsletter
        contact | stuff | things | offers | mailings | mailing | correspondence | invitations | notes
        enquiries | solicitations | communications | communication | ones
    """,
    "boss": "my|our|the|his|her",
    "role": """
        assistant | wife | husband | colleague | colleagues | partner | boss | manager | brother | sister
        daughter | son | team | secretary | cto | ceo | cfo | coo | cmo | hr | it | office | department
        director | lead | head | accountant | lawyer | buyer | purchasing | procurement | marketing | sales
        finance | operations | co-founder | cofounder | business partner | office manager | people | deputy
        successor | owner
    """,
    "other": """
        {boss} <thing> | <name> | someone else | {boss} {role} | our <thing> (lead|head|manager|director)
        the person <thing>
    """,
}
