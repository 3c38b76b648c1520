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
        saw|seen|heard|read|noticed|had|spent|lost|got|tried|struggled|wondered|grew|bought|opened|started|ran|run|
        inherited|enjoyed|loved|liked|watched|laughed|smiled|cried|cheered|jumped|shouted|moaned|complained|
        grumbled|talked about|mentioned|learned|learnt|migrated|switched|expanded|doubled|launched|built|wasted|missed|
        fought|cleaned|counted|checked|typed|received|raised|took|woke|slept|burned|burnt|paid|followed|visited|admired|
        threw|trained|worked|outgrown|outgrew|grown|made|used|came across|looked at|looked for|looked|searched|hunted|
        felt|landed|arrived|sat|stood|thought of|thought about|discovered|realised|realized|tripled|inspected|measured|
        printed|copied|gathered|collected|merged|taken|bitten|kept|patched|googled|begged|prayed|hoped for|waited for|
        dreamt of|dreamed of|installed|renovated|celebrated|hosted|met at|attended|baked|served|shipped|imported|
        exported|planned|prepared|scraped|limped|muddled|juggled|battled|wrestled|suffered|dealt with|argued about|
        joked about|rebuilt|upgraded|ordered|picked up|put together|put off|putting
    """,
    # What somebody does or is about.
    "does": """
        have|run|own|use|work|live|bake|make|sell|keep|employ|serve|lead|manage|love|like|enjoy|admire|value|trust|
        deal with|struggle|suffer|spend|lose|sit|hear|read|follow|appreciate|ship|host|teach|open|start at|
        start my|start the|get up|welcome|understand|feel|see|produce|build|grow|import|export|rent out|look after|
        operate|supply|organise|design|write|travel|commute|share|know (that|the feeling|how|exactly|what|his work|
        her work|their work|the area|your)|bet|swear by|dread|fight|waste|collect|store|process|publish|train|cater|
        speak (german|french|english|spanish|italian|dutch|portuguese)|drink|eat|sleep|wake|go through|get|need
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
            growing|never <words>|takes <words>|costs <words>|
        eats|eat|ate|swallows|drives|drove|kills|gave|gives|hurts|needs|need|begs|loses|
        starts|is worth|are worth|grew|doubled|tripled
    """,
    "failing": """
        tripping|leaking|acting|playing|giving|driving|making|failing|crashing|bouncing|smoking|rattling|slowing|falling|
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
    # What a thing of one's own is or does.
    "goes": """
        is|are|was|were|has|have|had|keeps|keep|kept|makes|make|made|takes|take|took|looks|look|sounds|sound|seems|
        seem|feels|feel|runs|run|ran|goes|go|went|gets|get|got|grew|doubled|tripled|broke|died|crashed|failed|leaks|
        leak|leaked|bounces|bounce|trips|tripped|smokes|shows|show|gives|give|gave|drives|drive|comes|come|came|starts|
        begs|beg|begging|disagree|disagrees|hums|rattles|smells|squeaks|groans|overheats|burns|burnt|burned|loses|
        lose|lost|dropped|drops|drop|fell|falls|fall|rose|rises|tripped|stinks|hangs|freezes|jams|wobbles|hurts|cost|
        eats|eat|ate|swallows|swallowed|needs|need|opens|open|brought|turned|grows|grow|stands|stand|lies|sits|dates
    """,
}

ANSWERS: dict[str, str] = {
    Says.REMARK: """
        ^ {lead} {we} will be (at|in|around|here|there|free|available|reachable|online) <words> [<rest>] {end}
        ^ {lead} <words> (has|have) been on (my|our) (mind|list|desk|agenda|wish list) [<words>] {end}
        ^ {lead} {we} {adv} <words> [<rest>] {end}
        ^ {lead} {we} (can|could) {adv}
            (do|make|offer|host|show|meet|see|talk|speak|chat|come|drive|travel|bring|hear| picture|use|imagine|be
            at|be in) [<rest>] {end}
        ^ {lead} [some of|most of|half of|half|all of|all|both of|both|one of|two of|three of|<n> of|many of|each
            of|every one of] (my|our) <words> {goes} [<rest>] {end}
        ^ {lead} {thing} <thing> ({fails}|{is} {adv} {bad}|{is} {adv} [been] {failing}) [<rest>] {end}
        ^ {lead} (it|this|which) {adv} ({goes}|would make|would save|would mean|could save|makes|has been| had been)
            {adv} <words> [<rest>] {end}
        ^ {lead} (he|she|they|{them}) {adv} (sounds|sound|seems|seem|looks|look|(comes|come|came|was|were|is|are)
            [highly| warmly|very] recommended|knows (a|the|his|her|their|exactly|how)|has
            (a|an|the|such|quite|lots|years)|is
            (well|widely|known|famous|just|exactly|clearly|obviously|highly)|impressed|charmed) <words> [<rest>] {end}
        ^ {lead} <thing> {is} {adv} {bad} {end}
        ^ {lead} {we} would [{very}] (love|like) to <words> [<rest>] {end}
        ^ {lead} {them} is <words> (is|are) [exactly|just|precisely] what <words> [<rest>] {end}
        ^ {lead} there (is|are|was|were|has been) {adv} <words> [<rest>] {end}
        ^ {lead} you {adv} (know|knew|made|make|saved|read|wrote|picked|found|remembered|have|had|are|were) <words>
            [<rest>] {end}
        ^ [just|only just|been|have been|got|still] (landed|arrived|answering|writing|typing|reading|sitting|standing|
            looking|hunting|searching|fighting|struggling|wrestling|battling|moaning|complaining|wondering|dreaming|
            juggling|drowning|saw|heard|read|spent|lost|tried|had|opened|working|trying|patching|running) <words>
            [<rest>] {end}
        ^ {lead} (friends|people|customers|colleagues|neighbours|everyone|everybody|nearly everyone|others|bakers|
            clients|guests|<words> of (mine|ours)) [here|around here] {adv} (rave|raves|swear|swears|love|loves|use|
            uses|like|likes|recommend|recommends|recommended|talk|talks|mentioned|praised|complain|complains) [<rest>]
            {end}
    """,
}
