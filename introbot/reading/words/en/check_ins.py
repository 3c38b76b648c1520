"""English: what came of an introduction, put together from who, what they did and when; nouns are left open."""

MACROS: dict[str, str] = {
    "either": "i|we|he|she|they|<name>|both of us|the two of us|all of us",
    "they": "he|she|they|<name>|the <thing>",
    "meeting": """
        call|chat|talk|meeting|conversation|coffee|lunch|dinner|breakfast|tea|beer|drink|drinks|walk|zoom|video call|
        phone call|appointment|date|visit|session|demo|fitting|tasting|viewing|interview|slot|invite|invitation|
            calendar invite|time|day|site visit|first <thing>|follow-up|natter|word|get-together|tour|workshop|trial
    """,
    "arranged": """
        booked|booked in|scheduled|arranged|set|set up|fixed|settled|settled on|agreed|agreed on|planned|pencilled in|
        lined up|moved|postponed|rescheduled|confirmed|accepted|reserved|held|organised|organized|put in|put|down|
        all set|made|got|on the agenda|in the diary|in the calendar|in my diary|in our diary|on the calendar|bought
    """,
    "ahead": """
        (on|for|at|to|until|till|by|come) [the] ({day}|{month} <n>|<n> [of] [{month}]|<n> {month}|{month}|next
            <thing>| this ({day}|afternoon|evening|weekend)|tomorrow|weekend|<n> [o'clock|am|pm] [on] [{day}|
            tomorrow]|(nine|ten| eleven|noon|one|two|three|four|five|six|seven|eight|twelve) [o'clock] [on] [{day}|
            tomorrow])
        next ({day}|week|month|weekend) | tomorrow | tonight | this (afternoon|evening|{day}|weekend|coming <thing>)
        in (an|a|one|two|three|a few|<n>) (hour|hours|days|weeks|day|week) | {day} (morning|afternoon|evening|
            lunchtime|at <n>|at noon) | later (today|this week|this month|on)
    """,
    "past": """
        yesterday|last <thing>|this morning|on <thing>|today|twice|once|already|recently|earlier|the other day|<n>
            <thing> ago|(two|three|four|five|a few|a couple of|several|some) <thing> ago|a (week|day|month) ago|a
            while ago|in the end|at last|finally|for (an|half an|two|a good) (hour|hours)
    """,
}

CHECK_INS: dict[str, str] = {
    "met": """
        {we} [have|finally|already|did|just|actually] [finally|already|just|since] (talked|spoke|met|bumped into|ran
            into|sat down|sat together| shook hands|got talking|got together|got hold of|met up|had {them}|saw {them}|
            visited|went to see|drove over| drove out|walked over|showed {them}|caught {them}|reached {them}|got
            {them} on the (phone|line)|zoomed|skyped| exchanged [a few|some] (email|numbers|messages|letters|words|
            cards)|compared notes|got acquainted|got to know)
        ^ [finally|already|just|eventually] (bumped into|ran into|sat down|shook hands|got talking|got hold of|met up|
            caught {them} on|reached {them}|went to see|drove over|had {them} (over|round|in))
        {they} (rang|called|phoned|visited|came|popped|dropped|drove|wrote to|wrote|emailed|showed) [over|round|in|by|
            back] [me|us] [to|round|around|the|{past}|for|and|,|$]
        [and] {we} (did|held|had|have had|enjoyed) [already|finally] (a|an|our|the|one|two|three|several|<n>)
            [<thing>] {meeting} (,|$|and|with|{past}|in|at|over|about|by)
        [^|already|finally] had (a|an|our|the|one|two|three) [<thing>] {meeting} [with {them}] [,|{past}|$]
        {we} (rang|called|phoned|emailed|visited|met) {them} [,] and (we|{they}) [had|have] [had] (talked|had|spoke|
            got|agreed| chatted|a <thing>)
        (first|our|the) [first] {meeting} (is|was|are|took|has|have|went) [now|already] (behind us|done|over|past|
            place| happened|been|well|fine|good|great|nice|pleasant) | (shook|shake) (his|her|their|hands)
        [we] have been introduced | {we} have (talked|spoken|met|been talking|been speaking|seen {them}|visited)
            [already|{past}|and|,|$]
        we talked (,|$|and|about|{past}|for) | {we} did meet | first impressions [were|are] | nice (fellow|man|woman|
            chap| person|people|guy) (,|$)
        (been|are|got|stay|stayed|now|am) [already|now|both] (in touch|in contact) (with {them}|with each other|
            already|now|by| since|,|$)
        ^ met {them} (,|$) | {we} had (our|the) first <thing> | {we} have had [already] (one|two|three|a few|several|
            a|<n>) <thing> (already|so far|by now) | {we} have had (one|two|three|several|<n>) [good|great] (calls|
            meetings|chats| call|meeting|chat)
        (zoomed|skyped|facetimed|lunched|dined) with {them} | (she|he|they|<name>) [already] (visited|came to see|came
            over|looked at|inspected) | ^ we did (,|$)
        ^ met $
        ^ [yes [,]] [{we}] (met|talked|spoke|chatted) [up] (,|$|and|with|on|last|at|in|over|for|yesterday|today| this|
            once|twice|already|briefly|earlier|via|by|about|to|several|a)
        {we} (have|had) [already|just|now|since|finally|both] (met|talked|spoken|chatted|been in touch|had (a| our)
            <thing>|seen each other|connected|caught up)
        {we} (had|have had|did have|enjoyed|held) (a|an|our|the|one|that|two|coffee|lunch|breakfast|dinner) [<thing>]
            (call|chat|talk|meeting|conversation|coffee|lunch|dinner|zoom|word|discussion|phone call|video call|
            breakfast|session|natter|beer|drink)
        {we} had (lunch|coffee|dinner|breakfast|drinks|a chat|a call|a meeting)
        (he|she|they|<name>) (was|were|has been|came|dropped|stopped|visited|popped) (here|by|round|around|over| in|at
            (our|my)|with us|to (see|visit|our|the)|us)
        [{we}] (spoke|talked|chatted|met) (with|to) {them} | {we} saw (each other|{them})
        {we} (did|finally did|just did) (meet|talk|speak|chat)
        (it was|was) (great|good|nice|lovely|a pleasure) (to meet|to talk|to speak|meeting|talking|speaking)
        (good|great|nice|lovely|useful|productive|excellent|interesting|pleasant|wonderful) (call|chat|talk| meeting|
            conversation|lunch|coffee|discussion)
        (the|our) (call|meeting|chat|conversation|coffee|lunch|zoom) (was|went|took place|happened|is done)
        just (met|spoke|talked|got off the phone|hung up|finished) | got together | sat down (with|together)
        {we} (caught up|connected|hooked up|got together|grabbed (a |)coffee|got to talk)
    """,
    "scheduled": """
        (is|are|was|has been|have been|have|had|it is|got|and|,|^) [now|already|all|just|finally|only] {arranged} [in|
            for] [a| an|our|the|him|her|them|it|us|to|<thing>] [{meeting}] {ahead}
        (a|an|the|our|my|his|her|that) [first|next|<thing>] {meeting} [with {them}] (is|are|was|has been|have been|
            being) [now| already|all|just|finally] {arranged}
        {we} [have|had|already|just|now] {arranged} [on] (a|an|the|our|some) [<thing>] {meeting}
        [an|a|the|our|my] [<thing>] {meeting} (is|are|takes place|will be|with {them}|held for us|waiting) [only]
            {ahead}
        there is (a|an|the) [<thing>] {meeting} [<thing>] {ahead} | {either} [{arranged}] {ahead} [,|$]
        {either} (am|are|is|will be) [only|also|all|both] (seeing|meeting|visiting|having|expecting|picking|coming|
            calling| ringing|going to|talking|speaking|driving|flying|travelling to|showing|with|at his|at her|there|
            here|catching|looking|doing| stopping|popping|dropping|free|joining|giving|bringing|lunching|dining)
            [{them}|me|us|it|<thing>] [<thing>] {ahead}
        {either} (will|am going to|is going to|are going to|plan to|plans to|shall) [all|both|then] [go] [and|to]
            (see|meet| visit|call|ring|talk|speak|chat|come|have|do|pop|drop|show|catch|join|drive|fly|look at|look
            in) [{them}|me|us|it|<thing>] [<thing>] {ahead}
        {either} (visit|visits|meet|meets|see|sees|come|comes|call|calls|talk|speak) [to|with|round|over|by] [me|us|
            him|her| them|our <thing>|my <thing>|here] {ahead}
        (he|she|they) (has|have|got|has got|have got) me (down|booked|in|pencilled) [in] (for|on) | down for {ahead}
        not (until|before|till) {ahead} (,|$) | ^ not (until|before|till) [the] (<n>|{day}|{month}|next <thing>) | ^
            {ahead} (,|$|at|in|over) | (i am|we are) on (my|our) way | ^ in (an|one|two|half an|<n>) (hour|hours) (,|
            $)
        (date|day|time|everything|appointment|it) is [all] (fixed|set|agreed|arranged|booked|settled|confirmed|in the
            calendar|in the diary) | it is all (arranged|set|fixed|booked)
        sent {them} (an|the|a calendar) (invite|invitation) | [calendar] (invite|invitation) [was|is|has been]
            accepted
        (tickets|flights|train|table|room|flight) [to <thing>] (is|are) (bought|booked|reserved)
        moved (it|that|the <thing>|our <thing>) to | put off to {ahead} | on the agenda (of|for)
        sent (an|the|me an|us an|over an) invite for | (invite|invitation) (is|has been) (sent|accepted)
        ^ scheduled
        {we} (are|will be|am|will|are going to) (meeting|talking|speaking|having (a|lunch|coffee|dinner)| catching up|
            meet|talk|speak|have a (call|chat|meeting)|seeing each other|chatting) [up|with {them}|over coffee|by
            phone|for lunch] (on|at|next|in|this|tomorrow|tonight|later|soon|over|for|today|with|{day}| {month})
        (he|she|they|<name>) (is|are|will be|will) (coming|come|visiting|visit|calling|call|dropping|stopping|
            popping) [round|over|by|in|me|us|here] [on|next|this|tomorrow|at|in|to|{day}]
        (call|meeting|chat|appointment|lunch|coffee|date|zoom|visit|talk|conversation|demo|session|dinner) [has been|
            is|was|now|already|with {them}] (scheduled|booked|arranged|set|set up|fixed|planned|on|next| confirmed|in
            the (diary|calendar)|lined up|agreed|pencilled in|tomorrow)
        (scheduled|booked|arranged|set up|planned|fixed|set|agreed|made|got|organised|have|pencilled in|lined up) (a|
            an|our|the|for|on) [first|quick|short|video|phone|intro|introduction] (call|meeting|chat| appointment|
            lunch|coffee|date|time|zoom|visit|talk|conversation|demo|session|dinner|<n>|{day}|{month}| next|tomorrow)
            [on|for|next|this|tomorrow|in|at|with]
        {we} (have|had) [already|now|just] (agreed|settled|fixed|arranged|booked|planned|scheduled|pencilled) [in|on]
            [for|a|the|to (meet|talk|speak)]
        {we} (agreed|settled) (on|to (meet|talk|speak)|a (date|time))
        [it is|all|now] (in the (diary|calendar)|on the (calendar|books))
        {we} have a (date|call|meeting|slot|time) (on|for|next|tomorrow|in|this|set|booked|planned|scheduled)
        (call|meeting|meet|talk|speak|lunch|coffee) (is|on|next) (on |)({day}|week|month|tomorrow|the <n>)
        ^ (next|this) ({day}|week|month) | ^ (on |)({day}|tomorrow|{month}) $
        (looking forward to|preparing for) (the|our|that) (call|meeting|chat)
        (see|seeing|meet|meeting) {them} (on|next|tomorrow|this|in|at|soon)
        going to (meet|talk|speak|call|visit|have a)
    """,
    "no_contact": """
        (nobody|no-one|neither of us|neither one|neither|none of us) [of us] (has|have|is|did|is|wrote|called|rang|
            written|made| picked|got) [<thing>]
        {either} (have|has|had|did) not [had time|had time to|had the chance to|had a chance to|managed to|yet|ever|
            really| actually|even|both|so far] (get|got|gotten|come|managed| found|find| made|make|lifted|lift|done|
            do|had| have|taken|take|begun|started|tried|picked|moved|written| write|called|call| rung|ring|emailed|
            email| reached|reach|heard|hear|spoken|speak|met|meet|talked|talk| seen|see|contacted|contact| answered|
            answer| replied|reply|responded|respond|phoned|phone) [round|around] [to|a|the|any|anything|him|her|them|
            it|time| back|yet|from|with|each|so|,|$|in|by|one]
        {either} never (got|get|came|come|rang|called|wrote|answered|replied|heard|met|spoke|managed|found|phoned|
            responded)
        {either} (has|have) yet to (hear|answer|reply|write|call|meet|speak|respond|ring|get|make|be) | {we} still
            (have|need) to (call|write|ring|email|get|find|contact)
        {we} (was|were) going to (call|write|ring|email|mail|phone|contact|get) [<thing>] | {we} (meant|intended|
            wanted|planned) to (call|write|ring|email|mail|phone|contact|get|answer|reply) [<thing>]
        {we} (forgot|clean forgot|plain forgot) | (slipped|escaped) my mind | life (happened|got in the way|
            intervened)
        (no|without|not a|not a single|not one|little) (word|answer|reply|response|sign|call|email|message|peep|line|
            time) [from {them}|since|yet|so far|so far|,|$|to] | {we} (have|had) [not|no] [had|found] (the|any|no)
            time [yet|,|$|for|to]
        nothing [has|from|came|back|yet|was|is] [come|happened|back|been|heard|from] [so far|yet|since|back|{them}|,|
            $]
        (heard|hearing|got) (nothing|no answer|no reply|no response) [back|yet|so far|,|$]
        (email|message|letter|mail|number|it) [to {them}] [has|have|just|only|keeps|kept] (bounced|bounce|rings|rang
            out|came back|come back|got lost|went to spam|ringing|ended up)
        (getting|got|reach|reached|goes to|went to|only|just) [only|to|through to] (his|her|their|the) (voicemail|
            machine| answering machine|secretary|mailbox)
        (ball is|move is) [still] in (his|her|their|my|our) <thing> | first (move|step) | (waiting|wait) for {them} to
        (been|have been|was|were|i am|we are) (ill|sick|in bed|in hospital|too busy|swamped|snowed under|laid up)
            [and|,|$|with|since| to|all] | not yet (,|$|i am|i have|we) | ^ not yet
        (my (fault|bad)|mea culpa|shame on me) | {we} (tried|have tried|keep trying|kept trying) [<thing>] [,] (but|it
            just|no| without|in vain|several times|twice|three times)
        (keep|kept|we keep|we kept) missing (each other|one another|{them})
        no [answer|reply|response|contact|news|word|sign|joy|luck|show|response yet] [yet|so far|from {them}|at all|to
            (it|my|mine)] $
        ^ no (answer|reply|response|contact|news|word|sign|joy|luck) [yet|so far|from {them}|at all]
        ^ nothing [yet|so far|at all|from {them}|heard|happened]
        (have not|has not|had not|did not|not|never) [yet|ever|really|actually|even|both] (heard|met|spoken| talked|
            connected|had (a|any|time|the)|got|gotten|managed|replied|responded|answered|written|called| contacted|
            reached|been (in touch|able|contacted)|received|come|shown up|turned up|write|call|reply| respond|answer|
            contact|reach out|got back|get back|get in touch|been in contact|hear|pick up|meet|speak| talk|connect|
            happened|happen) [yet|back|anything|so far|from {them}|to (me|us)|with {them}|each other| up]
        (not|nothing) (yet|so far|a (peep|word|sign|thing|sausage|single)|as yet|heard|until now)
        radio silence | (silence|crickets|ghosted|unanswered|tumbleweed) | still (waiting|nothing|no)
        no-one (picks up|answers|answered|picked up|replied|replies|called|wrote|has)
        (he|she|they|<name>) (never|did not|has not|have not|does not|do not) (<thing>|)
        not (a|heard a) (peep|word) | can not (reach|get hold of|get through to) {them}
        (could not|unable to|can not|failed to) (reach|get hold of|get through|contact|connect)
        (unreachable|unresponsive|no-show|did not show|bounced|voicemail|no show)
        {we} (left|have left) (a|two|three|several|messages|many) [<thing>] (message|messages|voicemail| voicemails)
        {we} (wrote|emailed|called|tried|phoned|rang|messaged|email|pinged|texted) [{them}] [<thing>] [,] (but|and|,)
            (no| nothing|without|nobody|in vain|never|heard|not)
        {we} (wrote|emailed|called|tried|phoned|rang|messaged|email|pinged|texted) [{them}] [<thing>] [,] (but|no|
            nothing| without|nobody|in vain)
        waiting (for|to hear)
    """,
    "unclear": """
        {we} (have|) [been|] (met|meet|in touch with|talked to|spoken to|seen) [with] (so many|a lot of|lots of|many|
            too many|all sorts of|loads of) <thing> | can not (talk|speak|write|say) (now|right now|yet|much|more)
        {we} {am} [currently|still|just] (on (holiday|vacation|leave)|away|out of the office|travelling|abroad|at sea)
            [until| till|,|$] [{ahead}|<thing>] | stop asking | (will|shall) (tell|write|let) you [know] (when|once|
            if|as soon)
        (let|tell|ask|write|get back to|come back to) (you|me) [know] (soon|when|tomorrow|next week|later) | good to
            (hear|see)
        maybe | perhaps | not sure | i think | i guess | if | which | who | why | what | how | should have
        was supposed to | were supposed to | were going to | was going to | wanted to | hope to | hoping to
        want to | would like to | plan to | planning to | trying to | try to | meant to
    """,
}
