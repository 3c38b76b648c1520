"""English: a "not" that says nothing against it, told by how it begins; no word of the rest may turn a meaning."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.DENIAL: """
        ^ [and|so|well|because] [,] {we} can not keep
            (hiding|going|putting|doing|ignoring|pretending|fighting|living|muddling) <words> {end} | ^ it is not that
            {we} <words> {end}
        ^ {we} can not tell you how (glad|happy|pleased|grateful|relieved|thankful|excited) <words> {end}
        now {we} am [{very}] (curious|convinced|interested|sold|keen|intrigued)
        ^ {we} (was|were) just (saying|telling|talking|moaning|complaining) [to|with] <words> {end}
        ^ [and|so|as|because|since|sadly] {we} (do not|did not) [really|much] (like|enjoy|love) <words> {end}
        ^ [and|so|as|because|since|sadly] {we} (do not|did not|have not) [really|currently|yet] (have|got|had) [got]
            (a|an|any| our own|a single|one|much of a)
            [proper|good|real|decent|reliable|working|in-house|full-time|dedicated] {helper} [<words>] {end}
        ^ {lead} {we} have no [proper|good|real|decent|in-house] {helper} [of our own|here|in the team] {end}
        ^ {we} (have|had) [always|long] wanted to (meet|talk to|hear) {them} [<words>] {end} | ^ since <words> {end}
        {we} have (only heard|heard nothing but|heard only) (good things|praise|good|the best) [about {them}|of
            {them}|from <thing>]
        (hidden|landed|got|was|went|ended up) [stuck|lost|buried] in [my|the|our] (spam|junk) [folder]
        ^ [{we}] [have] never been (more|so) (ready|keen|certain|sure|happy|excited) [about|for] [<words>] {end}
        better late than never | (not a moment|none) too soon | do not mind if i do
        ^ {we} do not want to (sound|seem|be|appear) <words> {end} , but | ^ {we} (can not|could not) remember <words>
            {end}
        {we} [have] never (got|gotten|came) round to (finding|looking for|asking|searching for)
            (somebody|someone|anybody| anyone|a <thing>|it|one|help)
        mind you | despite (everything|all) {we} (said|wrote|thought) [about <thing>]
        {we} said {we} would never (do (this|it|that)|hire anyone|hire anybody|say yes|ask for help|need
            (this|it|that))
        (nobody|no-one|no one) could be (keener|happier|gladder|more pleased) [than (me|us|i)]
        (not sure|no idea) what (i|we) did to deserve (this|that|it|you)
        ^ {lead} {we} would [{very}] (love|like) to hear (how|what|his|her|their) <words> {end}
        (i|we) would be (a fool|an idiot|silly|foolish|mad|crazy|stupid) to (turn|pass|say no|refuse|decline|miss)
            [that| this|it|up|down|on|to|such|an|offer|her|him]
        {we} am not one to (refuse|say no|turn down|reject) [help|good help|an offer|a good offer|offers|kindness]
        ^ [{we}] have not stopped (thinking|talking|smiling) [about <words>] {end}
        {we} should not have (waited|taken|hesitated) so long [to (answer|reply|respond|write)]
        ^ [and|so|as|because|since] no one [here|on my team|else] (knows|understands|likes|enjoys|loves|has
            managed|managed|can fix|could fix|has been able|was able) [how to|to] [fix] <words> {end}
        ^ {we} (could not|can not|could hardly|can hardly) be (happier|more pleased|more delighted|gladder|keener)
            [<words>] {end}
        ^ {we} (can not|could not) (think of|imagine|name) (anybody|anyone|somebody|nothing|anything) (i|we) would
            rather <words> {end} | ^ there is (nothing|nobody|no-one) (i|we) would rather <words> [than <words>] {end}
        (you know [that]|as you know) {we} (can not|could never|never) (say no|refuse) [to (you|that)] {end}
        never say never [,] [they say] [,] [and|so]
        ^ [and|so|as|because|since|sadly] {we} (do not|did not|have not|had not|never|have never) {adv}
            (know|known|met|
            meet|expect|expected|realise|realised|realize|dream|dreamt|dreamed|see|seen|notice|noticed|hear|heard|
            imagine|understand|sleep|slept|used|hired|worked with|needed|tried|found|find|have|had|got|get round
            to|anticipate) [of] <words> {end}
        ^ [and|so|as|because|since] {we} (can not|could not|have not been able to|did not manage to|failed to) {adv}
            (find| fix|repair|sleep|keep up|manage|work out|get rid of|believe|get|solve|figure out|imagine|cope|stop
            (thinking| talking|smiling|laughing)) <words> {end}
        ^ [and|so|as|because|since|sadly] (nobody|no-one|no one|none of us|neither of us) [here|on my team|in the
            (office|team|company|bakery)|else|in the house] {adv} (knows|understands|likes|enjoys|loves|has
            managed|managed|can fix|could fix|was able|has been able|wants to touch|dares| speaks|remembers|likes)
            [how to] [fix|do|repair|use] <words> [so far|yet|until now] {end}
        ^ {we} (was not|were not|had not been) {adv} (looking|expecting|planning|hoping|counting|searching) [<words>]
            {end}
        ^ {we} am not (sure|certain) how (you|he|she|they) (knew|found|did|guessed) [<words>] {end}
        ^ {we} have no idea how (you|he|she|they) (knew|found|did|guessed) [<words>] {end}
        ^ (he|she|it|they|<who>|that|this) (did not|could not|would not) (cost|hurt|disappoint) <words> {end}
        ^ {we} am not getting any younger [and neither is <words>] {end} | ^ neither is <words> {end}
        ^ (it|that|this|the <thing>|our <thing>|my <thing>) (is not|was not|has not been|does not|will not|did not|has
            never) {adv} (getting better|getting younger|gotten better|got better|improved|worked|working|work|heat|
            going to fix itself|going away|fix itself|helped|helping|start|close|bake|print|run|reach|hold|last|been
            the same|any fun|pretty|fun) [<words>] {end}
        (do not|never) (wait|hesitate|be shy|hold back) [on my account|for me|a (moment|second|minute)|any longer]
            {end}
        ^ (i|we) (would be|was|were) (a fool|silly|mad|crazy) not to <words> {end}
        you (do not|never) (need|have) to (convince|persuade|twist) [me|us|my arm] [any more|any further]
            {end}
        {we} never thought (you|they) would ask | {we} thought you would never ask
        ^ not that {we} (have|had) (much|any|a) choice [<words>] {end}
        (i|we) (would|could) not (miss|want to miss) (it|this|that) [for (the world|anything|all the tea in china)]
        (at first|initially|first) {we} (wanted|was going|were going|was inclined|meant|thought|was tempted|hesitated)
            [to (decline|say no|refuse|pass|ignore it|skip (it|this))|no] {end}
        {we} would have (said no|declined|refused|passed) [a year ago|last year|before|once|in the past|earlier] {end}
        ^ (normally|usually|ordinarily|as a rule) {we} (ignore|decline|delete|refuse|skip|avoid|pass on|say no to)
            <words> {end} | ^ {we} (normally|usually|always) (ignore|decline|delete|refuse|skip|avoid|pass on|say no
            to) <words> {end}
        since it is you | as it is you | because it is (you|<given>) | ^ [very] (contrary to|against) my (usual|own)
            [<words>] {end} | contrary to my habit | ^ against my (usual rule|rule|rules|principles|habit) [about
            <words>]
        (although|though|even though|while) {we} (have never|never|have not|do not|did not) (met|know|heard of|spoken
            to) {them} [yet|personally|in person|before] {end}
        ^ ((our|my) [old|previous|last|former|long-time]|the (old|previous|last|former)) <words>
            (retired|left|quit|gave up|died|disappeared| vanished) [<words>] {end}
        ^ {we} (stopped|gave up|quit) (working|trying|fighting|pretending|using) <words> {end}
        ^ sorry [,] (your|the) (email|message|note|mail) <words> spam {end}
        no (ifs|buts|ifs or buts|ifs and buts|ifs no buts|ifs , no buts|hesitation|doubt about it|two ways about it)
        (without|beyond) [a|any] (doubt|question|hesitation) | (not|no) bad [idea|thing] [at all]
        ^ (it would be|i would be) (silly|foolish|mad|crazy|rude|stupid|daft) [of me|for me] (not to|to (pass|turn|say
            no| miss|refuse)) <words> {end}
        ^ do not tell <words> , but | (twist|you twisted) my arm | (well|right) [,] (i never|you got me|you convinced
            me)
    """,
}
