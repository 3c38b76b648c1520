"""English: words by themselves."""

COMMON = """
    a an the i you he she it we they me him her us them my your his our their this that these those is are was
    were be been being am do does did have has had will would can could should may might must of to in on at by
    for with from about as and or but if not no so than then there here what which who how when where why all
    any some more most other one two very just also only email introduction thanks please hello hi letter name
    assistant person people
"""

CAUTION = """
    not no never none no-one nothing nowhere neither nor without hardly barely scarcely cannot if unless
    provided providing when whenever once until before after while because since but however though although
    except only instead rather otherwise else other another yet still later next tomorrow today soon eventually
    someday maybe perhaps possibly probably might could would should ask asking tell told say said says saying
    stop wait hold cancel remove unsubscribe like as than to that which who whose time more less information
    details approval permission price prices cost costs quote budget clarification first proof references
    reference nda kidding joking sarcasm hole head anyone everyone alone peace break rest space silence yes you
    your he she they him his them their us me myself yourself instead free wrong fake scam spam bot program
    software computer robot january february march april may june july august september october november
    december spring summer autumn winter fall , ... <url> <mail> and or then so too enough fewer spare
    convincing persuading think thinking reason sleep coffee drink advice
"""

NOT_NAMES = """
    joke jokes doubtful pending jest bogus perchance rofl lmao withdrawn
    revoked mistake ignore disregard oops test tests void undo forget
    rejecting aborted abort scrapped undone denied deny veto vetoed hoax prank satire irony snark ditto same idem
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december kidding joking whatever tomorrow today tonight yesterday sarcasm unless
    never always sometimes later soon never mind ever nevermind actually lol haha jokes joke sure fine english
    german french not none nothing nobody oops sorry wrong error test testing hmm well anyway seriously really
    regretfully unfortunately sadly obviously apparently conditions pending draft confidential disclaimer
    attention warning caution external automatic auto reply answer response question no yes ok okay nope maybe
    perhaps guess bah pfft ugh wow yuck ew duh psych gotcha april fools fool sike as if rather however but
    although though except only once when until till before christmas easter spring summer autumn winter kind
    best god christ jesus damn hell crap bullshit nonsense rubbish boring busy interesting stop wait hold cancel
    remove unsubscribe later never declined refused rejected pass passing out away leave holiday vacation office
    spam liar wishing dream nah definitely probably possibly hardly barely doubtful doubt depends depending
    provided assuming if under over against without
"""

FACTS = """
    was were been had forgot got back left lunch dinner sick looking searching hunting year morning
    afternoon evening
    birthday christmas easter inbox spam junk weekend kids family house well see repair repairing need needs
    holiday
    stopped cancelled ended weather meeting curious trouble free available
"""

MISTYPED = """
    please introduce introduced introducing introduction connect appreciate appreciated interested definitely
    absolutely delighted perfect wonderful fantastic excellent certainly looking forward speaking meeting
    pleasure thanks sounds helpful details grateful welcome permission proceed happy-to brilliant
"""
