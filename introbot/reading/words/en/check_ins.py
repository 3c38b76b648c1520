"""English: what came of an introduction."""

CHECK_INS: dict[str, str] = {
    "met": """
        ^ met {them} (,|$) | {we} had (our|the) first <thing> | {we} have had [already] (one|two|three|a
            few|several|a|<n>) <thing> (already|so far|by now) | {we} have had (one|two|three|several|<n>)
            [good|great] (calls|meetings|chats| call|meeting|chat)
        (zoomed|skyped|facetimed|lunched|dined) with {them} | (she|he|they|<name>) [already] (visited|came to see|came
            over|looked at|inspected) | ^ we did (,|$)
        ^ met $
        ^ [yes [,]] [{we}] (met|talked|spoke|chatted) [up] (,|$|and|with|on|last|at|in|over|for|yesterday|today|
            this|once|twice|already|briefly|earlier|via|by|about|to|several|a)
        {we} (have|had) [already|just|now|since|finally|both] (met|talked|spoken|chatted|been in touch|had (a| our)
            <thing>|seen each other|connected|caught up)
        {we} (had|have had|did have|enjoyed|held) (a|an|our|the|one|that|two|coffee|lunch|breakfast|dinner) [<thing>]
            (call|chat|talk|meeting|conversation|coffee|lunch|dinner|zoom|word|discussion|phone call|video
            call|breakfast|session|natter|beer|drink)
        {we} had (lunch|coffee|dinner|breakfast|drinks|a chat|a call|a meeting)
        (he|she|they|<name>) (was|were|has been|came|dropped|stopped|visited|popped) (here|by|round|around|over| in|at
            (our|my)|with us|to (see|visit|our|the)|us)
        [{we}] (spoke|talked|chatted|met) (with|to) {them} | {we} saw (each other|{them})
        {we} (did|finally did|just did) (meet|talk|speak|chat)
        (it was|was) (great|good|nice|lovely|a pleasure) (to meet|to talk|to speak|meeting|talking|speaking)
        (good|great|nice|lovely|useful|productive|excellent|interesting|pleasant|wonderful) (call|chat|talk|
            meeting|conversation|lunch|coffee|discussion)
        (the|our) (call|meeting|chat|conversation|coffee|lunch|zoom) (was|went|took place|happened|is done)
        just (met|spoke|talked|got off the phone|hung up|finished) | got together | sat down (with|together)
        {we} (caught up|connected|hooked up|got together|grabbed (a |)coffee|got to talk)
    """,
    "scheduled": """
        sent (an|the|me an|us an|over an) invite for | (invite|invitation) (is|has been) (sent|accepted)
        ^ scheduled
        {we} (are|will be|am|will|are going to) (meeting|talking|speaking|having (a|lunch|coffee|dinner)|
            catching up|meet|talk|speak|have a (call|chat|meeting)|seeing each other|chatting) [up|with {them}|over
            coffee|by phone|for lunch] (on|at|next|in|this|tomorrow|tonight|later|soon|over|for|today|with|{day}|
            {month})
        (he|she|they|<name>) (is|are|will be|will) (coming|come|visiting|visit|calling|call|dropping|stopping|
            popping) [round|over|by|in|me|us|here] [on|next|this|tomorrow|at|in|to|{day}]
        (call|meeting|chat|appointment|lunch|coffee|date|zoom|visit|talk|conversation|demo|session|dinner) [has
            been|is|was|now|already|with {them}] (scheduled|booked|arranged|set|set up|fixed|planned|on|next|
            confirmed|in the (diary|calendar)|lined up|agreed|pencilled in|tomorrow)
        (scheduled|booked|arranged|set up|planned|fixed|set|agreed|made|got|organised|have|pencilled in|lined
            up) (a|an|our|the|for|on) [first|quick|short|video|phone|intro|introduction] (call|meeting|chat|
            appointment|lunch|coffee|date|time|zoom|visit|talk|conversation|demo|session|dinner|<n>|{day}|{month}|
            next|tomorrow) [on|for|next|this|tomorrow|in|at|with]
        {we} (have|had) [already|now|just] (agreed|settled|fixed|arranged|booked|planned|scheduled|pencilled)
            [in|on] [for|a|the|to (meet|talk|speak)]
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
        (keep|kept|we keep|we kept) missing (each other|one another|{them})
        no [answer|reply|response|contact|news|word|sign|joy|luck|show|response yet] [yet|so far|from {them}|at
            all|to (it|my|mine)] $
        ^ no (answer|reply|response|contact|news|word|sign|joy|luck) [yet|so far|from {them}|at all]
        ^ nothing [yet|so far|at all|from {them}|heard|happened]
        (have not|has not|had not|did not|not|never) [yet|ever|really|actually|even|both] (heard|met|spoken|
            talked|connected|had (a|any|time|the)|got|gotten|managed|replied|responded|answered|written|called|
            contacted|reached|been (in touch|able|contacted)|received|come|shown up|turned up|write|call|reply|
            respond|answer|contact|reach out|got back|get back|get in touch|been in contact|hear|pick up|meet|speak|
            talk|connect|happened|happen) [yet|back|anything|so far|from {them}|to (me|us)|with {them}|each other|
            up]
        (not|nothing) (yet|so far|a (peep|word|sign|thing|sausage|single)|as yet|heard|until now)
        radio silence | (silence|crickets|ghosted|unanswered|tumbleweed) | still (waiting|nothing|no)
        no-one (picks up|answers|answered|picked up|replied|replies|called|wrote|has)
        (he|she|they|<name>) (never|did not|has not|have not|does not|do not) (<thing>|)
        not (a|heard a) (peep|word) | can not (reach|get hold of|get through to) {them}
        (could not|unable to|can not|failed to) (reach|get hold of|get through|contact|connect)
        (unreachable|unresponsive|no-show|did not show|bounced|voicemail|no show)
        {we} (left|have left) (a|two|three|several|messages|many) [<thing>] (message|messages|voicemail|
            voicemails)
        {we} (wrote|emailed|called|tried|phoned|rang|messaged|email|pinged|texted) [{them}] [<thing>] [,] (but|
            and|no|nothing|without|nobody|in vain)
        waiting (for|to hear)
    """,
    "not_a_fit": """
        (does not|do not|did not) (work|deal|help) (on|with) <thing> | (is|are) after (bigger|smaller|larger|other)
            <thing>
        not [really|quite|exactly|actually|such|sadly|unfortunately|the|a|much of a|at all a|particularly|that]
            [a|the] [good|great|right|perfect|real|natural|best] (fit|match|one|person|partner|for (us|me)|what (we|
            i) (need|needed|want|wanted|are|am|were|was)|suited|suitable|compatible|right for|relevant|our|my|
            aligned)
        (no|bad|poor|wrong) (fit|match|chemistry|overlap|need|interest|synergy|connection|deal)
        (did not|does not|do not|will not|would not|has not|have not|is not|was not|were not|are not|could not)
            [really|quite|actually|exactly|all that] (fit|match|click|suit|work out|work|working|gel|help|helpful|
            right|useful|worth|need|interested|what|convinced|agree|see|get on|get along|able to help|go well|good|
            happy) [<thing>]
        [but|and] (too|way too|far too|much too) (expensive|small|big|large|far|different|early|pricey|dear|
            costly|slow|junior|senior|busy)
        out of (our|my) (budget|league|price range) | (beyond|over|above) (our|my) budget
        (wrong|different) (person|field|area|industry|direction|direction|business|market|kind|kettle|skills|
            specialty|trade|things|expectations)
        (he|she|they|<name>) only (does|do|works|work|did|serves|handles|sells|offers|has|takes|covers)
        (that was that|not to be|parted ways|went (our|their) separate ways|decided (against|not to)|turned (it|
            him|her|them|us) down|went with (someone|another|a different)|chose (someone|another)|agreed (to leave|
            not to|to part)|leave it at that|left it at that)
        waste of [my|our] time | disappointing | disappointed | mismatch
        {we} (passed|declined|said no|will not (proceed|continue|go (ahead|on|further|forward)|be (proceeding|
            continuing|going))|are not (proceeding|continuing|going))
        not_a_fit | not-a-fit | nothing (came|will come|comes) of it | dead end | no go | no-go
        (it|that) (fell through|came to nothing|fizzled out|went nowhere|led nowhere|is over|did not work out)
    """,
    "going_well": """
        (going|goes|went|gone|working|works|worked) [really|very|so|just|extremely|absolutely] (well|great|
            smoothly|brilliantly|fine|wonderfully|perfectly|nicely|fantastic|swimmingly|out|beautifully|superbly|
            like a dream)
        could not (have gone|be going|go|be|have been|have asked for|have worked out|be happier) [<thing>]
        {we} {am} [already|now|currently|still|actually|happily|really|so] (working [together|with {them}|on]|
            doing business|collaborating|in business|partners|a customer|a client|very happy|so happy|delighted|
            thrilled|happy with|signed|signing|a team)
        (started|starting|begun|beginning|began|starts|kicked off|kicking off|going to start) [a|the|our|
            working|to work|work|on|on monday|next <thing>] [project|pilot|together|with {them}|trial|contract|
            collaboration|job|work]
        {we} (hired|have hired|signed|have signed|engaged|have engaged|ordered|bought|have started|started|
            closed|agreed a|agreed on a (deal|contract|price|project)|gave {them} the|are hiring|have a (deal|
            contract)|shook hands|became)
        (signed|closed|won|landed|got) (a|the|our|him|her|them|on) [<thing>]
        (he|she|they|<name>) (has|have|is|are|already|did|fixed|solved|helped|saved|made|sorted|repaired|
            delivered|was|were) [already|really|a|an|now|been] (fixed|solved|helped|saved|made|sorted|repaired|
            delivered|done|started|brilliant|great|fantastic|amazing|wonderful|excellent|on a|working|doing|star|
            gem|godsend|lifesaver|superb|just what|exactly what|perfect|<thing> helped|been (great|fantastic|
            brilliant|wonderful|amazing|a|very|so)|tremendous|starting) [<thing>]
        on a retainer
        (perfect|great|excellent|wonderful|fantastic|brilliant|ideal) (match|fit|person|partner|introduction)
        hit it off
        [{we}] (clicked|got on|get on|get along|got along) [really|very|so|like] [well|great|a house|famously]
        best (introduction|thing|decision|hire)
        (deal|contract|project|order|pilot) (is|was|has been|signed|done|started|agreed|closed|under way|
            underway|on)
        going well | going_well | all (good|well|going well)
        very (promising|happy|pleased|successful|useful|helpful) | {we} (owe|can not thank) you
        a (success|hit|great success|huge success|big help|huge help|great help)
    """,
    "unclear": """
        maybe | perhaps | not sure | i think | i guess | if | which | who | why | what | how | should have
        was supposed to | were supposed to | were going to | was going to | wanted to | hope to | hoping to
        want to | would like to | plan to | planning to | trying to | try to | meant to
    """,
}
