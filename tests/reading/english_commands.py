"""A referrer's answers to a draft, in English, one a line, by what they ask for: written for these tests."""

SEND = """
Okay, send.
You can send it off now.
Please dispatch it.
Fire it off.
Ready to go, send it over to her.
All fine, you may send.
This is exactly what I meant. Send it, please.
Good, off with it.
Send it out as it stands.
Please go ahead and send the letter.
I've read it twice, it's fine. Send.
No corrections from me. Go ahead.
Perfect as it is, please send it today.
It reads well. You can send it.
Nothing to change, let it go out.
That's me all over, haha. Send!
You needn't change a word. Send it.
Approved, thanks.
Let him have it.
Kindly release it.
Shoot it over, please.
Happy with every word. Ship it.
Great draft, thank you, please send it as drafted.
It may go out.
Yes do send.
No complaints. Fire away.
Not a comma out of place, send it.
Sorry for the delay. Please send it.
By all means send it.
The letter is good, go ahead.
I wouldn't change anything. Post it.
You've nailed it, send!
"""

CANCEL = """
OK cancel then.
Please cancel the introduction.
Skip this one.
I'd rather not send it.
Let's scrap the whole thing.
We can drop this.
Send? No. Cancel it.
Don't send that to anyone.
Please don't proceed.
I don't want this sent.
Forget about it, he has retired.
You can bin it.
Let's abandon this, she found somebody.
Stop this one please.
It would be wrong to send this. Cancel.
I prefer not to send it after all.
Withdraw it, please.
Better not send it.
Nothing should go out to him. Cancel it.
No letter to Jane, please, cancel.
I must call this off.
Sorry, please delete this draft.
We'd better leave it. Cancel.
Do not go on with this one.
Tear it up.
I've thought about it and I don't want to introduce them.
Pull it, they know each other already.
Cancel everything, he died last week.
"""

EDIT = """
One tiny thing: his name has two t's.
Call her Liz, nobody says Elizabeth.
Wrong city, he lives in Turin now.
Almost perfect. Take out the last line and send it.
Send it, but first correct the date.
Nice, but make it half as long.
If you drop the joke it's good to go.
Good, only say "tailor" and not "seamstress".
It's Dr Varga, not Mr Varga. Then send.
Please use her first name.
"""

NOT_SEND = """
Send it after Easter.
Send it once he has replied.
Don't send it before I've spoken to her.
Should I send it?
Send it? I don't think so.
Please send me the draft again.
Send me his number.
I'll send it myself.
Can you send it to my wife first?
Send it to me first.
It's good, but wait until Monday.
Looks good to me, though the second line is odd.
Looks good, I suppose.
Maybe send it.
Send it, or rather don't.
Not ready to send.
I haven't approved anything.
Approved by whom?
You can't send that.
Ship it tomorrow.
Go ahead with the changes.
I would send it if I were sure.
They said you'd send it.
Ready to go home.
I was going to say send.
Send it. Kidding.
Send it unless she's away.
Never send it like that.
Perfect, except for the name.
Let me ask her, then send.
Good to go after a spell check.
Fine by me if it's fine by her.
Send everything but the last line.
Let it go, it's not worth it.
Fire the assistant.
You may send it when I say so.
Approved in principle.
No objections yet.
Nothing to change yet, still reading.
Go on holiday first, then send it.
Let him have it when he's back.
Send it "soon".
I never said send.
Send it with a bow around it.
Send this to the bin.
Send nothing to nobody.
Do send flowers.
Not a comma out of place? Check again.
Release the hounds.
I'd love to send it but can't.
You could send it, or not.
Send him away.
Send it back.
Send it back to me.
Send it to hell.
Post it on the notice board.
You can send it to the wrong address.
I've read it twice and I'm not happy. Send.
Happy with every word but one. Send.
"""
