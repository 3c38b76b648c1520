"""English: ways to write a word, and the word they are compared as."""


def _each(words: str, meant: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), meant)


SPELLINGS = {
    # contractions, with and without their apostrophe
    **{"won't": "will not", "wont": "will not", "can't": "can not", "cant": "can not", "cannot": "can not"},
    **{"dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not"},
    **{"wasnt": "was not", "wouldnt": "would not", "couldnt": "could not", "havent": "have not", "hasnt": "has not"},
    **{"shouldnt": "should not", "im": "i am", "ive": "i have", "id": "i would", "i'd": "i would", "thats": "that is"},
    **{
        "lets": "let us",
        "let's": "let us",
        "youre": "you are",
        "theyre": "they are",
        "weve": "we have",
        "itd": "it would",
    },
    **{"ill": "i will", "were": "were", "its": "it is", "whats": "what is", "shan't": "shall not", "ain't": "is not"},
    # ways to write yes and no
    **_each("yess yas yass yis yiss yus ys yse", "yes"),
    **_each("yh yes yep yeah yup yea yess yeh yah yeap ya aye yesh yepp yeas ye", "yes"),
    **_each("no nope nah noo nay naw nop", "no"),
    **_each("okay ok okey k okie oke okee okido okey-dokey okie-dokie okidoki", "okay"),
    **{"okay-dokay": "okay", "dokie": "dokie", "dokey": "dokie", "dokay": "dokie", "allright": "alright"},
    # short and mistyped
    **_each("please pls plz plese pleas pleae plaese pleaze", "please"),
    **_each("pleaes pleasee pleas plse", "please"),
    **_each("thanks thx tks thnx thanx ty thankyou thnks thansk tnx", "thanks"),
    **_each("introduction intro introducion intoduction introductions intros inro", "introduction"),
    **_each("introduce intoduce intorduce introduc introdue introduse indroduce", "introduce"),
    **_each("definitely deffo definately definetly defo def", "definitely"),
    **_each("absolutely absolutly absolutley", "absolutely"),
    **_each("interested intrested intersted interessted", "interested"),
    **_each("unsubscribe unsubcribe unsuscribe unsubscibe", "unsubscribe"),
    **_each("email e-mail mail mails emails e-mails", "email"),
    **_each("grateful greatful", "grateful"),
    **{"u": "you", "r": "are", "ur": "your", "w": "with", "&": "and", "info": "information", "infos": "information"},
    **{
        "organize": "organise",
        "honored": "honoured",
        "favor": "favour",
        "colour": "color",
        "wanna": "want to",
        "gonna": "going to",
        "gotta": "got to",
        "lemme": "let me",
    },
    **{"everybody": "everyone", "anybody": "anyone", "somebody": "someone", "nobody": "no-one", "noone": "no-one"},
    **{
        "thanking": "thank",
        "recieve": "receive",
        "recieved": "received",
        "approx": "about",
        "wd": "would",
        "cd": "could",
    },
    **{
        "dr.": "dr",
        "mr.": "mr",
        "mrs.": "mrs",
        "ooo": "out-of-office",
        "asap": "asap",
        "tho": "though",
        "till": "until",
    },
    **{"rn": "right now", "atm": "at the moment", "btw": "by the way", "tmrw": "tomorrow", "ltd": "ltd"},
}
