"""English: what says yes."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.YES: """
        yes [yes] [yes] | yes indeed | yes (sir|maam|ma'am) | hell yes | oh yes | sure yes | yes of course
        yes sure | yes okay | ^ y $
        a (clear|definite|big|firm|resounding|wholehearted|enthusiastic|loud) yes [from (me|us|my side|here)]
        yes [,] for sure | yes to (both|all of it|everything) | yes (twice|on both counts) | yes and yes
        yes [,] both | yes from (me|us|my side|our side|here|both of us|all of us|the two of us|the whole
            team|everyone here) | it is a yes [from (me|us)]
        [so] that is a yes [from (me|us)]
    """,
    Says.CONSENT: """
        yes to (the|an|this|that|your) introduction | ^ [yes|sure|okay|please|yes please] [,] (introduce|connect)
            [please]
            [,|$] | ^ [yes|sure|okay|yes please|please] [,] introduction [please] $
        (yes|sure|okay) <given> [,] please [do] [{intro}|do [the|an] introduction|introduction] [,|$] | [please] do
            [the|an]
            introduction [,|$] | (yes|sure|of course) please [,] {soon} (,|$|if) | yes please do [,|$]
        [ooh|ooo|oooh|oh|ah|well] [,] go on then | ^ be my guest | ^ no brainer [,] go
        (yes|sure|okay) <who> [,] please [do] ({intro}|introduction) [,|$]
        can not say no to (that|this|it) | no doubt about it [,] yes | do not even (need|have) to think about (it|
            that|this)
        you [had] me at hello | ^ [please] (work your magic|do your thing) | wild horses (could|would) not (stop|keep)
            (me|us)
            [away] | ^ in a heartbeat (,|$) | ^ like a shot (,|$) | ^ with open arms (,|$) | [oh|ah|ooh] (alright|all
            right|okay) then $
        ^ [go on] [,] you have (talked|sold|convinced|persuaded|won) me [(into|on) (it|this)|over] (,|$) | ^ (i am|we
            are) sold
            (,|$) | yes with a capital y | ^ my door is [wide|always] open (,|$) | ^ roll on (the|this|that)
            introduction
        {them} would be [very|most] welcome to (call|write|email|ring|get in touch) (,|$) | [{we}] can not think of
            anything (i|we)
            would (like|love|want) (better|more) | ^ not that {we} need (persuading|convincing|asking) [,] yes
        (i|we) thought you would never ask | you need not (even|) ask | ^ [and] be quick about it (,|$)
        {we} would bite (his|her|their|your|the) (hand|arm) off [for (it|that|this|{them})]
        consider (this|it) (my|a|our) (blessing|consent|permission|yes|go-ahead|okay|green light)
        [please] fire (off|away) [with] (the|that|an|your) (introduction|email|letter|message)
        [please] {intro} before (he|she|they|i|{them}) (changes|change) (his|her|their|my) mind
        {we} would be [{very}] {glad} (of|for|about) (an|the|that|this|your) introduction [to {them}]
        {we} am [{very}] {glad} for {them} to (email|call|contact|ring|phone|text|write to|get in touch with|reach out
            to) (me|us) | yes [,] do (,|$)
        you will not (hear|get) a no from (me|us) | (agreed|granted|approved|accepted) [,] please {intro}
        yes [,] {we} have [got] [some|plenty of|enough] (room|capacity|space) [for (it|this|that|one more|another)
            [client| customer|job|project|case]] (,|$)
        yes [,] (that|this|it) (suits|fits|would suit|would fit) (me|us) [very|really|quite]
            [well|perfectly|nicely|fine] (,|$)
        yes [,] let us (,|$) | let us get (this|it|the introduction|things|that) (going|started|moving|rolling|done)
        (yes|sure|absolutely|definitely) [,] {we} am [{very}] (keen|interested|game|up for (it|that)|in|on board)
            (,|$)
        {we} can [certainly|definitely|gladly] take (it|this|that|them|him|her) on (,|$)
        {we} (do not|can not|could not) (see|think of|find|imagine) (any|a|one|a single|the slightest) reason (to (say
            no|refuse|decline)|not to|why not|against it)
        {we} can not wait to {introduced} | ^ [the] introduction [,] yes [please] (,|$)
        of course {we} (want|would like|would love) to {introduced}
        (yes|sure|okay|definitely|absolutely|oh yes|of course|gladly|certainly) [,] please [do] [,] [<given>] [,] [go
            on [then]|go ahead|do] (,|$)
        (sure|absolutely|definitely|gladly|certainly|of course|with pleasure|go ahead|please do|it is a yes from
            (me|us)|count (me|us) in|happy to|why not|please go ahead) [,] <given> (,|$)
        [always] {glad} to (meet|talk to|help) (friends|a friend|any friend|anyone|people) (of yours|you recommend)
        [{we}] [would be|am|are|will be|shall be] [{very}] {glad} to (take (it|this|them|that|him|her) on|help
            (them|him|her)|take on (it|this|that|the (job|work|project)))
        [{we}] [gladly|happily] accept with (pleasure|thanks|gratitude|joy|great pleasure)
        {we} [do|really|would|definitely|certainly|very much] (want|like|love) to (say yes|be introduced)
        {we} would [{very}] (love|like) (for|) you to introduce (us|me) [to {them}]
        [please] introduce (us|me) [to {them}] (as soon as (possible|you can)|when you (can|get a
            chance)|{soon}|today| at your leisure|any time)
        (ready|happy) (when|whenever) you are | it is a (deal|date|match)
        {we} (give|send) (you|it) a [big|clear|firm|loud] yes
        (the|my|our) answer (can only be|could only be|is|has to be) [a|an] [big|clear|definite|resounding] yes
        (yes|sure|okay|absolutely|definitely) to (meeting|talking to|an introduction to|being introduced to|hearing
            from|the introduction to) {them} | (yes|okay|sure) to <who> (,|$)
        [it|that|this] would be [{very}] ({good}|a pleasure|an honour|my pleasure|a great pleasure|a real pleasure) to
            {introduced}
        [that|it|this|which] is [absolutely|totally|perfectly|completely| quite|very|all] (fine|okay|good|
            cool|great|perfect|alright|no problem|no trouble) [,|$|with me|by me|for me|for us|with us]
        [yes [,]] [please|kindly] go ahead with the same | go (ahead|for it) (so|mate|then|pal|buddy|my friend|dear)
        ^ (totally|ooh yes|ooh yes please|very interested|curious to (meet|talk to|hear from) {them}|sold|deal| bring
            it|put me through|hit me [with it]|okey dokey|i will bite|i am all ears|sign me up|say no more|with bells
            on|say the word) [,|$]
        [well [,]] (let us|we could) give (it|this|that|him|her|them) a (try|go|shot|whirl|chance) [then]
        [it is|definitely|certainly] worth (a (try|shot|go|chat|call|conversation)|trying|it|meeting {them}|a
            conversation)
        {we} (would be|am|are) (glad|happy|delighted|grateful|thrilled|pleased|so happy) if you [could|would] {intro}
        [it|that] would be [{very}] {good} if you [could|would] {intro} [{soon}]
        [{we}] would [really|much|very much|] appreciate (it|that) if you [could|would] {intro}
        (i|we) (have|had|can think of|see) no [good|earthly] reason (to say no|not to|to refuse|to decline|to object)
        (nothing|not a thing) (speaks|to say|to be said) against (it|that) | there is nothing (i|we) would (like|
            love|want) (more|better)
        nothing would (please|delight) (me|us) more | {we} (could not|can not) agree more | could not be better
        {we} would never (say no to|refuse|turn down) (you|that|this|it|{them}) | (need|question 1|first question|
            first) [,|is] yes [,] (introduction| question 2|second question|second|and second) [,|is] yes |
            (both|twice) yes | yes [,] to both questions | yes to (both questions|either|each)
        {we} (do not|did not) (need|have) to think [about (it|that|this)] [,] yes | no need to think [about (it|
            that|this)] [twice]
        not only yes but (hell|heck|absolutely|definitely) yes | y e s | for you [,] yes | never say never [,] yes
        it is no (trouble|problem|bother|big deal|issue) [at all|for me|for us]
        (normally|usually) {we} would (say no|decline|refuse|pass) [,] but [for (you|{them}|this one)] [,] (yes|
            sure|okay) [please]
        please [do] introduce [him|her|them] $ | ^ keen $
        yes [,] you (may|can) [certainly|of course|gladly|happily] $ | ^ you (may|can) $
        [{we}] would [{very}] (much|) appreciate (an|the|a|your) [warm] introduction to {them}
        ^ (keen|interested|open to (it|this|that|an introduction|meeting {them})|up for (it|that|this|a chat|a call|
            meeting {them}|an introduction)|happy to|glad to|game) [,] (yes|please|go ahead|introduce us) [please|yes]
            [{soon}]
        [{we}] [{am}|would be|would definitely be|would certainly be] [{very}] (interested|keen|up|open|game|ready|
            willing|happy|glad|pleased|honoured|delighted|eager|on board|thrilled|excited) (for|in|about|on|to| with)
            (it| that|this|an introduction|the introduction|a chat|a call|a conversation|a meeting|meeting|talking to|
            speaking (to|with)|chatting (to|with)|connecting with|being (introduced|connected)|getting (connected|in
            touch)) [with {them}|to {them}|{them}]
        (yes|sure|okay|definitely|absolutely) [,] {we} would be [{very}] (interested|keen|happy|glad|game|up for (it|
            that)|open to (it|that)|delighted|pleased|grateful) [to $|,|$|to {introduced}|in (it|that|this|meeting
            {them})]
        {we} would be [{very}] (grateful|thankful|obliged|happy|glad|thrilled|delighted|honoured) for (an|the|that|
            this| your) (introduction|contact|connection)
        [a|an|the|your] [warm|quick|short|brief|personal|email|direct|mutual] (introduction|connection) [to {them}]
            would be [{very}] {good} [for (me|us)|indeed]
        {we} would [{very}] (love|like|welcome|appreciate|enjoy|value) (a|an|the|that|your) [warm|quick|short|brief|
            personal] (introduction|connection|chat|call|conversation|meeting|word) [to {them}|with {them}] [very
            much|a lot]
        you (may|can|could|should) [gladly|certainly|definitely|happily|of course|absolutely] (go ahead|proceed|do
            (so|it| that)) [and {intro}|with (it|that|this|the introduction)] [{soon}] (,|$)
        you (may|can|could|should) [gladly|certainly|definitely|happily] go ahead and {intro} [{soon}]
        you may [certainly|gladly] (do so|proceed|go ahead) | (please|kindly|yes) do the needful [and {intro}]
        you have (my|our) [full|express|explicit|complete|enthusiastic] (permission|consent|blessing|okay|approval|
            go-ahead|authorisation|agreement) [to {intro}|for (this|that|it|the introduction)]
        {we} [hereby|gladly|happily|formally] (give|grant) [you] (my|our) [full|express] (permission|consent|approval|
            okay|blessing|agreement) [to {intro}|to (this|it|the introduction)|for (this|it|the introduction)]
        {we} [hereby|gladly|happily|fully] (agree|consent|am happy|have agreed) to (be (introduced|connected)|being (
            introduced|connected)|an introduction|the introduction|this introduction|meeting|meet|talk to|speak
            (with|to)) [to {them}|with {them}|{them}]
        ^ (agreed|granted|permission granted|request granted|accepted|affirmative|deal| green
            light| thumbs up|full steam ahead|all systems go|indeed|positively|rather|you bet|you betcha|too
            right|damn right| no question|without (hesitation|question)|without a doubt|sure thing|most
            definitely|very gladly|very happily| gladly so|count on me|only too gladly|amen to that|a thousand times
            yes|consent given|consent granted) [from (me|us|my side|our side)] [please] (,|$)
        ^ (1000|100|a thousand|a hundred|a million|a 1000) times yes | ^ 100 % yes | ^ yes 100 %
        ^ + 1 [from me] $ | ^ (definitely|absolutely|certainly|surely|totally) [a|an] [big|clear] yes [from (me|us)] |
            ^ (heck|hell|god|oh god|goodness|lord|gosh|well|oh|ah|oh my|of course|but of course|wow) yes [please]
        oh go on then | ^ (aye|yes|okay|oh|sure|well) [,] go on [then] | ^ go on then
        (that|it|this|which|all|everything) (works
            (perfectly|nicely|well|great|for me|with me|for us|with us)|
            is okay|is fine|is good|suits|is all right|is alright|is perfect|
            sounds [perfectly] (fine|okay|alright|all right|good|agreeable|reasonable)|suits me (fine|well|perfectly))
            [perfectly|nicely|well|great] [for me|with me|by me|for us|with us|to me] (,|$)
        [that|this|it] would be a [real|true|total|absolute|huge|big|great] (godsend|lifesaver|blessing|dream|treat|
            joy| pleasure|privilege|help|relief|honour|favour|delight|boon|lifeline) [for (me|us)|to me|to us]
        (he|she|they|<who>) (can|may|could|should|is (welcome|free|invited) to|are (welcome|free) to) [certainly|
            gladly| happily|always|just|simply|definitely|feel free to]
            (call|email|contact|ring|text|phone|write|write to| reach out [to]|get in touch [with]|message|drop
            by|come [by|over|round]) [me|us] [directly|any time|anytime| whenever [(he|she|they)
            (likes|like|wants|want)]|on {phone}|at {phone}|{soon}|{days}|<mail>|at <mail>]
        {we} (will|would|shall) [gladly|happily|certainly|definitely|be happy to|be glad to|be delighted to] (take|
            accept| jump at|say yes to|welcome|grab) (the|that|this|your|a|an|) [kind|generous|lovely]
            (introduction|call| meeting| offer|chance|opportunity)
        {we} will take (you|her|him) up on (it|that|this|your (kind|) offer|the offer|your offer)
        [{we}] would jump at (the|this|that) (chance|opportunity|introduction|offer)
        (happy|glad|delighted|pleased|willing|ready) to (take|have|do|accept|get|arrange|schedule|jump on|hop on)
            (the|a|an| that|this|your) [quick|short|brief|first|little|video|phone]
            (call|chat|introduction|talk|meeting| conversation| coffee) [with {them}]
        (can not|could not|would not|will not|does not|do not|never|cannot) hurt [to (meet|talk|try|ask|chat|have a
            chat| hear {them} out|talk to {them}|meet {them}|say hello)]
        (nothing|not much|not a thing) to lose | {we} have nothing to lose | what have (i|we) got to lose
        [it] would be (rude|foolish|silly|crazy|stupid|mad|daft) [of me|for me] not to
        (how|why) (would|should|could|can) (i|we) (refuse|say no|object|turn (that|this|it) down|decline|mind) [to
            that] [an offer like that]
        [well [,]] {we} (can|could) hardly (say no|refuse|decline|object|turn that down|resist) [to that]
        (no|not a|not one|not a single) [good|earthly|possible] reason (not to|to say no|to refuse|to decline|to
            object| against it|why not) | there is no [good] reason (not to|to say no|to refuse|to decline|to
            object|why not)
        [{we}] (can not|could not|can) (think of|see|imagine|find) (why not|(a|any|one|no) [good|single] reason (not
            to|to say no|why not|against it|to refuse|to decline)|anything against it|no harm|any harm)
        no reason (not to|why not|to say no|against) | no need to ask [,] of course | no need to ask twice
        you do not (have|need) to ask [me] twice | [{we}] would not mind [at all|a bit|one bit|in the least|that|it]
        [{we}] would not dream of (saying no|refusing|declining) | (would not|do not want to) miss it [for the world]
        {we} would be (mad|crazy|foolish|silly|a fool|stupid|daft|an idiot) (not to|to say no|to refuse|to decline)
        [it|that] is a no-brainer | no brainer | ^ no-brainer | {we} would never say no to (that|this|such an offer)
        bring (him|her|them|it) on | send (him|her|them) (my|our) way | make it so | make it happen
        ^ asap [please] $ | ^ (now|today|immediately) please $ | {we} would be lucky to (meet|have) {them}
        ^ [{we}] (have|has) no (objection|objections|issue|issues|problem|problems|qualms|reservations|concerns) [at
            all| whatsoever|about (it|this|that)|with (it|this|that)|to (it|this|that)|to being introduced|to the
            introduction]
        ^ (no|zero|without) (qualms|hesitation|reservations|concerns) [at all|whatsoever|from (me|us|my side)|here]
        {we} do not mind [at all|a bit|one bit] [if you {intro}|you {intro}|being introduced|an introduction|the
            introduction|meeting {them}|if you do]
        {we} [would|do] (support|favour|welcome|second|endorse) (it|this|that|the idea|the introduction)
        (all|both) [of us] [are] (for|in favour of) it | {we} am in favour [of (it|this|that|the introduction)]
        (put|mark|note|count|sign) (me|us) (down|up|in) [for (it|this|that|yes|a yes)|as (a yes|yes|keen|interested)]
            [please]
        (it is|that is|this is|definitely|clearly|so|then) [a] [big|clear|firm|definite|resounding|wholehearted|
            solid|very happy|happy|enthusiastic|an emphatic|hard|easy] yes [from (me|us|my side|our side|here|our
            end|my end)] [please]
        {we} (vote|say|would say|will say|can only say) yes [to (it|this|that|the introduction|being introduced|both)]
        [please] (proceed|move ahead|move forward) [with (it|this|that|the introduction)] [please|,|$] $
        let us (proceed|get connected|get introduced|make it happen|get this (going|started|moving)|get it
            (going|started|done)|have (it|that introduction)|get in touch with {them}) $
        yes [,] please [do] | okay [,] please [do] | sure [,] please | please [,] yes | ^ sure [thing] $
        ^ of course $ | ^ absolutely $ | ^ certainly $ | ^ definitely $ | ^ gladly $ | ^ by all means $
        ^ with pleasure $ | ^ happily $ | ^ naturally $
        yes (certainly|absolutely|definitely|gladly|by all means|with pleasure|very much|very gladly)
        ^ most certainly $ | ^ for sure $ | ^ of course yes | of course you can | of course you may
        you certainly (may|can) | please do [so] $ | ^ do [,] please $
        [please|do|just|sure|yes] go [right|straight|on] ahead [with (it|that|this|the introduction|your
            introduction)] [{soon}]
        go for it | (^|yes|okay|sure) go on then | fire away | do it | do so | let us do (it|this|that)
        let us go [ahead|for it] | bring it on | [please] proceed [with (it|this|the introduction)]
        ^ green light [from (me|us)] | you have (my|our) (okay|blessing|permission|consent|go-ahead|green light)
        [please|sure|do|just|kindly|simply] {intro} [{soon}]
        [yes|sure] you (can|may|could|should) [certainly|definitely|absolutely|gladly|of course|happily|please]
            {intro} [{soon}]
        (feel free to|you are [very] (welcome|free) to|go ahead and|please go ahead and|please do|do go ahead and|let
            us) {intro} [{soon}]
        {we} (would like|would love|want|would be {glad} for|am happy for|are happy for|would be very happy for) you
            to {intro} [{soon}]
        (happy|glad) for you to {intro} [{soon}] | ^ an introduction please | introduction please
        [{we}] would [{very}] (love|like|want|welcome|appreciate|enjoy|value) ({anintro}) [very much|a lot|so much]
        [{we}] would [{very}] (love|like|want) to {introduced} [very much]
        [{we}] would [{very}] (love|like) to $ | ^ love to $ | ^ love to {introduced}
        {we} [do|really|would|definitely|certainly|very much] want (to {introduced}|an introduction|the
            introduction|that introduction)
        [{we}] (would be|am|are|will be) [{very}] {glad} to $
        [{we}] (would be|am|are|will be|shall be) [{very}] {glad} to {introduced} | [{we}] would be [{very}] {glad}
        ^ [{very}] (happy|glad|delighted|pleased|keen|thrilled) to $
        ^ [{very}] (happy|glad|delighted|pleased|keen|thrilled) to {introduced}
        [{we}] [{am}] [{very}] (happy|okay|fine|comfortable|cool|good) with (that|this|it|the introduction|an
            introduction|you introducing us)
        [{we}] [{am}|would be] [{very}] interested in ([an|the] introduction|being introduced|meeting {them}| talking
            to {them}|speaking (to|with) {them}|connecting [with {them}])
        count (me|us) in | (i am|we are) in $ | i am (game|up for it|up for that|all for it|all in|on board)
        (we are|up) for it | ^ up for it
        [that|it|this|an introduction|the introduction|which|meeting {them}] would be [{very}] {good} [to me|for
            me|for us] [indeed|too]
        [that|it|this] (sounds|sound) [like a] [{very}] (good|great|perfect|lovely|fantastic|wonderful|
            excellent|brilliant|awesome|ideal|like a plan) [idea|plan] [to me|to us]
        [that|it|this] (works|is fine|is okay|is good|is great|is perfect|is alright) (for|by|with) (me|us)
        ^ works for (me|us) $ | ^ (fine|okay|good|all good|alright|cool) (by|with|for) (me|us)
        {we} (accept|agree|consent|approve) $
        {we} (accept|agree to|consent to|approve of) (the|this|an|your|being) (introduction|offer|kind offer|
            introduced)
        you have my yes
        {we} [would|will|do] [gladly|happily|gratefully|warmly] (accept|welcome|take) (the|an|that|this|your)
            (introduction|offer|kind offer)
        {we} (will|would) take (the|that|an) introduction
        (my|our|the) answer is [a|definitely|clearly|an emphatic] yes | {we} (say|would say|will say) yes
        consider this (my|a) yes | put (me|us) down (for|as) a yes
        no (problem|problems|trouble|issue|issues|objection|objections|bother) [at all|here|whatsoever] [from
            (me|us)|from my side|with that|with it|on my side|for me]
        {we} have no (problem|objection|objections|issue|issues) [at all] [with (that|it|this|the introduction| you
            introducing us)|to (that|it|this|the introduction|an introduction)]
        not a problem [at all|for me] | {we} do not mind [at all|a bit|one bit] $
        {we} would not mind [at all|a bit|one bit|that|it] $ | [{we}] would not mind (an|the) introduction
        {we} (can not|do not) see (why not|any reason why not|a reason why not|any reason not to|any harm in
            (it|that)|anything against it)
        {we} (can not|could not) say no [to that|to this|to it]
        {we} (will|would) not say no [to (that|this|it|an introduction|the introduction)]
        [{we}] have nothing against (it|that|this|the introduction|an introduction|being introduced)
        ^ (nothing|no reason) against it | there is nothing against (it|that) | nothing to lose
        {we} [would] [really|very much|greatly|truly|do] appreciate (an|the|that|this) introduction
        ^ much obliged [,] go ahead | i look forward to (being introduced|the introduction|your introduction)
        looking forward to (being introduced|the introduction|your introduction|meeting {them}|speaking (to| with)
            {them}|talking to {them}|hearing from {them})
        {we} look forward to (meeting|talking to|speaking (to|with)|hearing from|chatting with) {them}
        the sooner the better
        ^ mine $ | yes [,] mine | ^ (that is|this is|it is) mine $
    """,
    Says.CONSENT_ASKED: """
        [and|so|but|well] who (could|would|can) (refuse|say no|resist|object) [to (that|this|such an offer)] $
        ^ why (would not|wouldn't|on earth not|ever not|in the world not) [i|we] $ | ^ why on earth not $ | ^ would
            (i|we) [ever] $
        ^ would (i|we) (like|love|want) to {introduced} $ | ^ (do|would) (i|we) (need|want|like) (help|it|that|this|
            an introduction|the introduction|someone|{them}) $ | where (has|have) (he|she|they) been all my life $
        where do (i|we) sign [up] $
        [well [,]] {we} (can|could) hardly (say no|refuse) [,] (can|could) (i|we) $
        ^ is the pope catholic $ | ^ does a bear <thing> in the woods $
        ^ [so|but|and] what are (you|we) waiting for $ | (^|so) where has this (man|woman|person|guy|lady) been all my
            life $ | who am i to (say no|refuse) $ | what have (i|we) got to lose $ | what is there to lose $
        (how|why) (could|can|would|should) (i|we) (refuse|say no|object|decline|mind|resist) [to that|to this|that|
            it] $
        (can|could) {we} say no [to (that|this)] $ | do you even (need|have) to ask $
        ^ why not $ | (sure|yes|okay) why not | ^ how (can|could) (i|we) (refuse|say no) [to that] $
        ^ who (would|could) say no [to that] $ | ^ (can|could|would|will) you [please|kindly] {intro} [{soon}] $
        ^ please (can|could|would) you {intro} [{soon}] $ | ^ why not [{soon}] $
    """,
    Says.ASSENT: """
        [{we}] [would be|am|are] [always] {glad} to help [out] (,|$)
        100 % | approved | confirmed | (that|this|it|all|everything) works | my pleasure
        [please|sure|do|just|kindly|simply] ((loop|copy) (us|me) in|join us) [{soon}]
        what a pleasure | roger [that] | 10-4 | okay [dokie] | alright | fine | sure
    """,
}
