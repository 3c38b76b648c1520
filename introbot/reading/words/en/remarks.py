"""English: plain remarks beside a consent, told by how they begin; no word of the rest may turn a meaning."""

from introbot.reading.words.language import Says

MACROS: dict[str, str] = {
    "lead": """
        [and|so|also|plus|because|as|since|well|actually|honestly|frankly|seriously|recently|lately|yesterday|today|
            last (night|week|month|year|summer|winter|spring|autumn|christmas|friday)|this (morning|week|year)|right
            now| at the moment|for (years|months|weeks|ages)|funnily enough|as (you know|it happens)|by the way|ps|p
            s| the other day|these days|currently]
    """,
    "adv": """
        [really|just|only just|also|actually|always|still|certainly|definitely|both|all|even|literally|basically|
            currently|constantly|finally|recently|often|sometimes|usually|generally|quite|so|very much|clearly|
            obviously|truly|once|long|kind of|sort of|all too|secretly|nearly|almost|never ever|simply|happily]
    """,
    # What somebody did or had happen that leaves the wish as it is.
    "did": """
        saw|seen|heard|read|noticed|had|spent|lost|got|tried|struggled|wondered|bought|opened|enjoyed|loved|liked|
            watched|
        laughed|smiled|cried|cheered|jumped|shouted|moaned|complained|grumbled|talked
            about|learned|learnt|expanded|doubled|
        tripled|launched|built|missed|fought|cleaned|counted|checked|typed|raised|woke|slept|admired|threw|outgrown|
            outgrew|
        grew|grown|came across|looked at|looked for|searched|hunted|felt|landed|arrived|sat|stood|discovered|realised|
        realized|inspected|measured|printed|gathered|collected|merged|patched|googled|prayed|hoped for|renovated|
        celebrated|hosted|baked|served|shipped|prepared|scraped|limped|muddled|juggled|battled|wrestled|suffered|
        dealt with|put off|inherited|walked past|drove past|swore|trained|went through|lived|travelled|visited
    """,
    # What somebody does or is about.
    "does": """
        have|work|live|bake|make|employ|serve|deal
            with|struggle|suffer|spend|lose|hear|read|ship|
        host|teach|open|start at|start my|start the|get up|build|produce|grow|look
            after|operate|supply|organise|design|
        travel|commute|know (the feeling|how)|bet|dread|fight|collect|store|publish|train|cater|garden|
        speak (german|french|english|spanish|italian|dutch|portuguese)|drink|eat|wake
    """,
    # What somebody is doing or going through.
    "doing": """
        growing|hiring|expanding|migrating|raising|launching|building|preparing|opening|renovating|struggling|drowning|
        sinking|suffering|losing|spending|running|writing|sitting|typing|juggling|working|fighting|battling|
        wrestling|on the hunt for|searching|hunting|longing|dying|begging|praying|patching|trying to|
        muddling|limping|nursing|scraping|cleaning|counting|baking|meaning|putting
            off|wondering|keeping|living|tearing
    """,
    # Where somebody is, or what their firm is like.
    "being": """
        (at|in|around|near) (the|my|our|a) <words>|(in|near|from|based in|based at|based near|located in|at)
            <cap>|a|an|two|
        three|four|five|six|seven|eight|ten|twelve|<n>|about <n>|only <n>|all ears|here|there|home|back|based <words>|
        hopeless <words>|desperate|at (home|work|school|sea)|indoors|outdoors|swimming <words>|up to my <words>|hard
            to <words>|easy to <words>|used to <words>
    """,
    # What goes wrong with a thing, which need not be told to be one's own.
    "thing": """
        the|this|that|these|those|some of the|most of the|half the|half of the|all the|both|one of the|two of the|three
        of the|<n> of the|two|three|four|five|<n>|a|an|every
    """,
    "is": "is|are|was|were|has|have|had|gets|get|got|keeps|keep|looks|look|feels|seems|has been|have been|has become",
    "fails": """
        disagree|disagrees|overheats|leaks|leak|leaked|bounces|bounce|trips|tripped|smokes|died|crashed|failed|broke|
        rattles|squeaks|groans|jams|freezes|wobbles|stinks|runs hot|run hot|has grown|have grown|is growing|are
            growing|has (swallowed|eaten|outgrown|taken over|flooded|collapsed|cracked|rotted|died|failed|crashed)
            [<words>]|never <words>|takes <words>|costs <words>|
        eats|eat|ate|swallows|drives|drove|kills|gave|gives|hurts|needs|need|begs|loses|
        starts|is worth|are worth|grew|doubled|tripled
    """,
    "failing": """
        tripping|leaking|acting|playing|giving|driving|making|failing|crashing|bouncing|smoking|rattling|slowing|
            falling|
        dying|begging|piling|growing|burning|overheating|freezing|running|killing|eating|costing|blowing|burnt|burned|
        smelling|squeaking|struggling|bugging|nagging|haunting|keeping|wearing|drowning|haemorrhaging|bleeding|breaking
    """,
    "bad": """
        broken|dead|dying|out|down|out of <words>|a [total|complete|real|proper|bit of a|bloody|big|huge|constant]
            (mess|
        horror|swamp|nightmare|disaster|shambles|catastrophe|pain|joke|headache|jungle|zoo|circus|wreck|worry|struggle|
        challenge|problem|puzzle|mystery|bottleneck|drag|pity|shame)|chaos|chaotic|messy|old|older
            <words>|ancient|slow|
        slower <words>|outdated|hot|too <words>|full of <words>|all over <words>|falling
            <words>|unreliable|faulty|ruined|
        overdue|hopeless|terrible|awful|dreadful|horrible|rotten|rusty|leaky|dirty|filthy|weak|on its <words>|in
            (chaos|
        pieces|ruins|shambles|bits|tatters)|killing <words>|driving <words>|giving <words>|getting <words>|messed up|
        (my|our) (weak|weakest|sore) (spot|point|side)|worn|worn
            out|cold|loud|noisy|huge|enormous|endless|real|urgent|growing|rising|exploding|mad|crazy
    """,
    # What a thing of one's own may be besides.
    "neutral": """
        small|tiny|big|large|young|growing|doubled|tripled|grown|outgrown <words>|half set up|half finished|half empty|
        made of <words>|wide open|empty|expanded|a (small|big|large|family|tiny|little|shoebox|mix|maze) <words>|full|
        piled <words>|spread <words>|stuck <words>
    """,
}

ANSWERS: dict[str, str] = {
    Says.REMARK: """
        ^ {lead} {we} [have|had] {adv} (seen|saw|read|heard|liked|loved|admired|enjoyed|watched|tasted)
            [about|of|all|all of] (his|her|their|{them} is) <words> {end}
        ^ [and|so] (he|she|they|it|{them}) (is|are|was|were|looks|look|sounds|sound)
            [really|absolutely|so|very|quite|just| simply|all]
            ({praise}|stunning|gorgeous|superb|outstanding|magnificent|first rate|first class) {end}
        ^ [and|{we}] (hope|hoping) {them} (likes|enjoys|loves|is up for|is ready for|is prepared for) <words> {end}
        ^ [and] see you (at|in|on) <words> {end}
        ^ {lead} {we} (run|own) (a|two|three|my|our) (small|little|tiny|family|busy|big|large|young|one-man|two-man)
            <words>
            [<rest>] {end}
        ^ {lead} {we} (run|own) (a|two|three|my|our) <thing> (with|of) (two|three|four|five|six|seven|eight|nine|ten|
            eleven|
            twelve|<n>) <words> [<rest>] {end}
        ^ {we} could [really|badly] use (a hand|some help|help) with <words> {end}
        ^ it is [about|high] time {we} (did|got|had|found|asked|sorted|met) <words> {end}
        ^ you have always had (good|great|excellent|wonderful) (taste|judgement|ideas|instincts) [<words>] {end}
        ^ {lead} {we} will be (at|in|around|here|there|free|available|reachable|online) <words> [<rest>] {end}
        ^ {lead} <words> (has|have) been on (my|our) (mind|list|desk|agenda|wish list) [<words>] {end}
        ^ {lead} {we} {adv} ({did}|{does}) [<rest>] {end}
        ^ {lead} {we} (have|had) {adv} ({did}|been {adv} ({doing}|{being})) [<rest>] {end}
        ^ {lead} {we} (am|are|was|were) {adv} ({doing}|{being}) [<rest>] {end}
        ^ {lead} {we} (can|could) {adv}
            (do|make|offer|host|show|meet|see|talk|speak|chat|come|drive|travel|bring|hear| picture|use|imagine|be
            at|be in) [<rest>] {end}
        ^ {lead} [some of|most of|half of|half|all of|all|both of|both|one of|two of|three of|<n> of|many of|each
            of|every one of] (my|our) <thing> ({fails}|{is} {adv} {bad}|{is} {adv} [been] {failing}|{is} {adv}
            {neutral}) [<rest>] {end}
        ^ {lead} {thing} <thing> ({fails}|{is} {adv} {bad}|{is} {adv} [been] {failing}) [<rest>] {end}
        ^ {lead} (it|this|which) ({fails}|{is} {adv} {bad}|{is} {adv} [been] {failing}|(is|was) {adv}
            (older|bigger|slower| longer|more work|worse) than <words>|(would|could) (make|save|mean) (my|our|us|me|a
            lot|so much|hours|days|weeks) [<words>]|is [exactly|just] what we [have] (needed|been missing|lacked))
            [<rest>] {end}
        ^ {lead} (he|she|they|{them}) {adv} (sounds|sound|seems|seem|looks|look|(comes|come|came|was|were|is|are)
            [highly| warmly|very] recommended|knows (a|the|his|her|their|exactly|how)|has
            (a|an|the|such|quite|lots|years)|is
            (well|widely|known|famous|just|exactly|clearly|obviously|highly)|impressed|charmed) <words> [<rest>] {end}
        ^ {lead} {we} would [{very}] (love|like) to (meet|show|hear|learn|chat|talk) [to|with|about|from]
            (a|an|the|my|our|how|what|<cap>) <words> {end}
        ^ {lead} {them} is <words> (is|are) [exactly|just|precisely] what <words> [<rest>] {end}
        ^ {lead} there (is|are|was|were) {adv} (a lot|so much|so many|plenty|loads|tons|a leak|a crack|a hole|a pile)
            <words> [<rest>] {end}
        ^ {lead} you {adv} (know how (long|much|often|hard|badly)|saved|picked|remembered|always know) <words> {end}
        ^ [just|only just|been|have been|got|still] (landed|arrived|answering|writing|typing|reading|sitting|standing|
            looking|hunting|searching|fighting|struggling|wrestling|battling|moaning|complaining|wondering|dreaming|
            juggling|drowning|saw|heard|read|spent|lost|tried|had|opened|working|trying|patching|running) <words>
            [<rest>] {end}
        ^ {lead} (people|customers|neighbours|everyone|everybody|nearly everyone|bakers|clients|guests) [here|around
            here] {adv} (rave|raves|swear|swears|recommend|recommends|complain|complains) [<rest>] {end}
    """,
}
