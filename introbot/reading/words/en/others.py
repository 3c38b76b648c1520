"""English: somebody else, a question, a wish for details, fog."""

from introbot.reading.words.language import Says

ANSWERS: dict[str, str] = {
    Says.DELEGATE: """
        (is|are|was|were|would be) the (one|ones|person|people|man|woman) (who|that|to|you|with|for|in)
        (^|please|better|just|you should|you could|you might want to|best|maybe) (ask|contact|email|try| approach|
            write|call) {other} [,|about|for|instead|who|to|directly|at|on]
        (^|please|better|you should|best to|best) (talk|speak|write|reach out|turn|get in touch|send (it|this| that))
            (to|with) {other}
        introduce ({them}|<name>|this person) (to|with) (my|our|<name>|someone|the)
        (connect|put) {them} (with|to|in touch with|in contact with) (my|our|<name>|someone|the)
        (happy|glad|able|i can|i could|we can|i would|i will) [to] introduce (you|{them}) to
        (rather than|instead of) (me|us|myself) | ^ not me [,] (but|ask|try|speak|talk|contact|my|our)
        introduce (you|him|her|them|<name>) to <thing> [instead]
        (my|our) <thing> (handles|handle|deals with|looks after|takes care of|is responsible for|is in charge of|
            decides|manages|runs|does|is the one who|is the right|is the best|is the person|would be the|would be
            better|would be best|might be) [on|about] (this|that|these|such|those|person|one|better|a better|contact|
            right|best|these things|all (this|these|those|such))
        (my|our) (<thing>|{kin}) (is|would be) responsible for <thing> | (he|she|<name>|they) (is|are|would be) the
            (one| ones|person) to (ask|talk|write|speak|contact) | (ring|phone|call|try|email|ask|mail|contact) <name>
            (,|$|on| at|instead)
        (ask|write to|talk to|speak to|speak with|try|call|ring|phone|contact|email) (him|her|them) (,|$|instead|
            about| directly|there|at|on)
        {we} [just] (forward|am forwarding|have forwarded|will forward|pass|am passing|will pass|have passed|hand|am
            handing| redirect|am redirecting|happy to pass|glad to pass) (this|it|that|your <thing>|him|her) [on|
            along|over|up] to
        (happy|glad) to pass (it|this|that) on to | [please|kindly|better|could you|can you|you could|you should|you
            would better] (direct|address|redirect|refer|send|forward|route) (this|it|that|your <thing>|such <thing>|
            these|any <thing>) [on] to (<name>|my|our|the|ms|mr|mrs|dr|his|her|their|him|her|them)
        (it is|that is) <name> who (runs|does|handles|decides|manages|looks after|takes care of|is|leads|owns) | that
            is for (my|our|the|<name>) <thing> | that is for <name>
        (my|our|the) <thing> (took over|has taken over|takes over|is in charge|decides|makes (those|these|all|the|
            such) decisions) | {we} do not (make|take) (those|these|such|the|that|any) (decisions|decision) | not
            (mine|ours|my decision|our decision) to (make|take)
        you (would|will|had better|better|should|must|have to) [better|have to|be better off] (need|want|ask|asking|
            talk to|speak to|write to|contact|find) (someone|somebody|my|our|<name>|the) [<thing>] | put <name> in
            touch with {them}
        introduce (it|{them}|<name>) to <name> | (my|our) (successor|replacement|deputy|colleague) (is|is called|would
            be) [called|named] <name> | all <thing> (runs|run|goes|go) (via|through|over) (my|our|<name>)
        <name> (handles|deals with|looks after|takes care of|is responsible for|is in charge of|decides|runs| manages|
            is the one who|is the right|is the best (person|one|contact|address)|is the person|would be (the (right|
            better|best|one|person)|better|best)|is better placed)
        (he|she|they) (handles|deals with|looks after|takes care of|is responsible for|is in charge of|runs) (this|
            that|these|it|such|all|those|the)
        (he|she|they|<name>) (is|would be|might be|may be) (the|a) (right|better|best|proper|correct) (person|
            contact|one|address|fit|place) [for|to]
        (the|a) (right|better|best|proper|correct) (person|contact|one|address) (for|to|would be|is|might be| here)
        (i am|we are) not the (right|best|correct|proper) (person|one|contact|address|people)
        {we} (have|will|am going to|just|already) [already|just] (forwarded|forward|passed|pass|handed|hand|
            delegated|delegate|referred|refer|redirect|redirected) (this|it|that|your|you|the) [email|message|note]
            [on|along|over] (to|on)
        [{we}] (cc|cced|cc-ed|ccing|cc'd|copied|copying|looping in|adding|have copied|have cced|am copying|am adding)
            [in|here] [my|our|<name>|<mail>]
        (on behalf of|for and on behalf of|speaking for|writing for|answering for) [my|our|the|<name>|him|her| mr|mrs|
            ms|dr]
        (i am|this is) (<name> is|his|her|their|the) (assistant|secretary|pa|wife|husband|colleague|ea)
        (he|she|<name>|they) (says|say|said|would like|would love|would be (happy|glad|delighted|pleased|interested|
            the|a| better|more|keen|grateful|up for)|asked me|is happy|told me|has agreed|wants) [yes|to]
        (in copy|in cc|on copy)
        not my (area|department|decision|call|responsibility|job|field|remit|patch|domain) [,|any more]
        that is (<thing> is|for) (area|department|decision|job|field|remit|domain|responsibility|call)
        (a|my) (colleague|friend|partner|boss) of (mine|ours) (might|may|would|could|is|needs)
        (someone|somebody) else (in|at|on|here|handles|does|is|would|might)
        (my|our) (colleague|friend|partner|boss|brother|sister|team|successor|assistant) (might|may|would|could)
            (need|want|like|be|benefit|use)
        (it|this) (is|would be) (more|better) (for|suited to|one for|something for) (my|our|<name>)
        more one for (my|our|<name>) | one for (my|our|<name>)
        is (no longer|not) my (area|job|role|department|responsibility)
        {we} (do not) (work|run|manage|lead|handle) (here|there|that|this|in|at|for|the|it) [any more]
        {we} (have|) (left|retired|moved on|changed jobs|handed over|moved to) [from|to|the] (here|the|that|my|
            <name>|a| another|$|last|in|this|company|from|<thing> company) (job|company|team|role|firm|department|$|
            year| month|<thing>)
    """,
    Says.QUESTION: """
        ^ (what|which|who|how|where|why) (is|are|does|do|did|would|will|can|could|much|long|many|often|kind| sort|
            type|exactly|has|have|should|big|old|far|experienced|come)
        {we} (would|do|should|will) [first|really|just|also] (like|love|want|need|have) to [first|also] (know|
            understand|hear|ask|see|learn|check|find out|clarify)
        {we} (wonder|am wondering|was wondering|are wondering|were wondering|am curious (what|how|whether|which| who|
            why)|am not sure (what|who|how|which|why) <thing>)
        (tell|let) me (know|) [first] (who|what|how|which|why|where|whether|more (about|first)|a (bit|little) more|a
            bit about)
        tell (me|us) [a bit|a little] more
        (one|a|quick|another|just one|two|some|a few|a couple of) [quick|short|small|more|other] (question| questions)
            [first|before|,]
        (can|could|would|will) you (tell|explain|clarify|say|remind|give|send|share|elaborate|let) [me|us]
        remind me (who|what|how|where) | not (clear|sure) (who|what|how|which)
        {we} (have|had) [a|one|some|two|a few|a couple of|just one|another] [quick|short|small|more] (question|
            questions)
        question [,] | (could|can) (he|she|they) [also|even]
        ^ (is|are|does|do|has|can|could|did|was|will) (he|she|they|it|this|that|<name>) <thing> $
        who (are you|is this|am i (talking|speaking|writing) to|is asking) | how did you get my
        {we} do not (understand|get it|know (who|what|which|whether|anything about)) | what do you mean
        more information (please|first|needed|before)
        {we} need [to know|some|a bit|a little|] more (information|details|about|background|context)
        {we} need more to go on | depends what | what (for|about) $ | who $ | say more
    """,
    Says.DETAILS: """
        [please|just|can you|could you|first] (send|share|forward|give|email|drop|pass|mail|show) [me|us|over| along|
            on|through] [over] (the|more|some|his|her|their|further|a few|any|additional|all|full|those|your|
            detailed|me|<name> is) [more|further|contact] (details|information|website|card|contact|contacts| profile|
            link|email|number|cv|brochure|homepage|portfolio|background|particulars|description|web page|web site|
            linkedin|page|address) [first|please|about {them}|and|for now|instead]
        (more|further|additional|some|just the|only the) (details|information|particulars|background) [first| please|
            ,|$|would|on|about|and]
        the details (would|please|first|will|are enough|suffice|only|is enough|,|$) | (tell|show) (me|us) more
        {we} (would|will|want to|need to|can|may|will just|prefer to|would rather|would like to|would love to) [first|
            just|like to|love to|also] (read|look at|see|look|check out|check|review|have a look at|take a look at|
            learn|hear|find out) [at|about|over] [the|his|her|their|more|some|a bit|a little|it|{them}| <name> is]
            (details|website|card|information|more|profile|about|first|work|portfolio|himself|herself|up| out)
        (happy|glad|keen|love|like) to (hear|learn|know|read|see|find out) (more|a bit more|a little more|some
            details|the details)
        (link|website|card|details|information|brochure|particulars|portfolio) (please|first|would be|will do|is
            enough|only)
    """,
    Says.WAIT: """
        ^ [please] wait [please|a (bit|minute|moment|second|sec|little|while|little longer)|a bit longer|now|$] $
        ^ [please] hold on [a (minute|moment|second|sec|bit)|please|,|$]
        ^ hang on [a (minute|moment|second|sec|bit)] | ^ [just] (one|a) (moment|minute|second|sec) [please] $
        ^ not so fast | ^ hold it | ^ [please] pause [please|this|it] $ | ^ wait [,] | ^ no wait
        [please] hold (the|that|this) (introduction|email)
    """,
    Says.FOG: """
        spent (it|that|them) [all] | spent (everything|the (money|lot|budget)|my (money|budget)|our (money|budget))
        take (that|it|this) back | scrap (that|this|it)
        and (i am the <thing>|pigs|cows|elvis|santa|hell|the moon) | and my name is | torn | on paper | too good to be
            true
        (not|never|hardly|far from|neither|anything but) [a|quite a|yet a|exactly a|necessarily a] yes
        yes (and|or|but) no | yes [,] no | no yes | neither yes nor no | maybe | perhaps | possibly | probably
        might | could be | may be | not sure | unsure | [{we}] (am|are) not (certain|sure) | i guess | i suppose
        kind of | sort of | hm | hmm | hmmm | mm | erm | um | uh | meh | lol | haha | hahaha | ha | jk | kidding
        joking | just kidding | as if | yes right | we will see | let us see | who knows | undecided
        on the fence | in two minds | tempted | interesting | noted | whatever | up to you | you decide
        your call | i do not know | dunno | no idea | in theory | in principle | theoretically | not opposed
        could go either way | fifty-fifty | hard to say | difficult to say | so-so | not exactly | i think
        i believe | hopefully | supposedly | sarcasm | yeah right | not bad | worth a thought | food for thought
        if only | i wish | would have | could have | used to | said | once upon | imagine | pretend | suppose
    """,
}
