"""A referrer's answers to a draft, in English, one a line, by what they ask for: written for these tests."""

SEND = """
Send away!
Looks good to me, please proceed.
I approve this message.
Please do send it.
LGTM
Thumbs up
Green light from me.
Yes, that's fine, go for it.
That's perfect, thanks. Please go ahead.
Yes, you can go ahead.
Good to go!
It's ok, send it.
I agree with the text, please send.
The text is fine for me, you can send it.
Fine, send it to Mr Kowalski.
Please forward it to her.
OK to send.
I'm happy with this.
Nothing to add. Send.
Yes go.
Sure, go ahead.
Alright, send it.
Please send. Best, Tom
I like it. Send.
Well done, send it.
That works, send it.
That'll do, send it.
Good enough, send.
Great, do it.
Yes, sounds good.
Sounds good, go.
Approved, please send.
I confirm.
Confirmed, send it.
Off you go.
Hi, please send this to Priya. Thanks, Ann
Yes, send to him.
Please mail it.
Send it, thanks!
Very good. Send.
Go for it, thank you.
This is good. Please send it.
The wording is good, send.
I have no changes. Please send.
No edits. Send it.
Okay, it's good.
I'm fine with it, send.
Yes, exactly like that. Send it.
Yes that's right, send it.
Let's send it.
Let it go out please.
Send it today please.
Everything is correct, you can send.
Love it, send it!
Love it. Go.
Good job, send it.
Excellent. Send it off.
You have the green light.
Ok proceed.
Kindly proceed.
Kindly send the same.
Please do the needful and send.
I am okay with the draft.
I'm good with that.
Reads fine. Off it goes.
ship it :)
sent with my blessing
yes send
send pls
ok send thx
y send it
yep looks good
Nice! Send.
Sweet, send it
Cool, go ahead
Bang on. Send.
Grand, send it so.
Aye, send it.
Lovely stuff, send it.
All right by me.
Yes, it can go.
It can be sent.
You can mail it to him.
Please transmit.
Happy for this to go.
Happy for this to be sent.
I give my ok.
I give my approval.
You have my go.
Authorised.
Accepted, send.
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
Don't bother, cancel it.
Please don't send it.
No, don't send it.
Cancel the request.
Cancel that please.
Drop the whole thing.
Drop it, she isn't interested any more.
Please stop.
Stop it.
Stop, please.
Abort.
No, cancel.
No thanks, cancel.
Delete it.
Bin it.
Scratch that.
Not needed any more, cancel.
No longer needed.
It's no longer necessary.
They've met already, no need to send it.
No need to send this.
No need any more.
I changed my mind.
Changed my mind, sorry.
I have changed my mind, don't send it.
On second thoughts, no.
On reflection, don't.
Let's not.
Let's leave it.
Let's forget it.
Forget the introduction.
I withdraw my request.
Please withdraw this.
I take it back.
I no longer want to introduce them.
I don't want to do this after all.
Don't introduce them.
Please do not introduce them.
Do not proceed.
Do not proceed with this.
Call it off.
Please call off the introduction.
Please void this.
Please discard this draft.
Throw it away.
Trash it.
Never mind, I'll do it in person.
Never mind.
Nevermind, found another way.
I'd like to cancel.
I want to cancel this.
I would like to cancel the introduction.
Can you cancel this please.
We should cancel this.
Better cancel.
Better not.
Rather not.
Rather not, thanks.
I'd rather we didn't.
I'd rather you didn't send this.
Cancel pls
cancel it thx
nah forget it
nope, scrap it
Cancelled.
Please consider it cancelled.
Consider this cancelled.
This can be cancelled.
It can be deleted.
The introduction is off.
It's off, sorry.
This won't be needed.
We won't need this.
No introduction please.
Don't go ahead.
Please don't go ahead with it.
Please don't do it.
Don't do it.
Don't.
Kill it.
End it here.
Please undo.
Remove it.
Please remove this request.
Please retract.
He died, cancel.
Sorry, cancel this, wrong person.
Wrong person, cancel.
Not this one. Cancel.
Kindly cancel the same.
Kindly do not send.
Please to not send this mail.
I not want to send this.
Leave it be, cancel.
Hold everything, cancel.
Sorry, I must cancel.
Not this one, cancel please.
Please hold back and cancel.
Cancel my request, thanks.
Cancel, I spoke to him myself.
I'd like this cancelled.
Please have this cancelled.
Please scrap this draft, I'll write myself.
Let this one go, cancel.
Let's call the whole thing off.
The deal fell through, cancel.
She has left the company, so cancel.
It's no longer relevant.
No longer relevant, thanks.
Not relevant any more.
Do not send to him.
Do not send this email to Jane.
Please don't write to her.
Please don't contact them.
Don't contact him after all.
I decided against it.
I've decided against it.
I've decided not to send it.
We decided not to introduce them.
I won't do this introduction.
I am withdrawing this.
I'm cancelling this.
I cancel this.
I cancel.
I hereby cancel the introduction.
Cancel this introduction please, thank you.
Cancel for now.
Just cancel.
Cancel!!
CANCEL
No. Cancel.
No, please cancel.
no dont send
dont send it
dont
pls dont
do not send this to anybody
This must not be sent.
This shouldn't go out.
This should not be sent.
That mustn't go out.
It mustn't be sent.
Not to be sent!
Forget I asked.
Forget what I said.
Disregard this.
Please disregard my request.
Ignore this request.
Ignore my last mail, cancel.
Pull the draft.
Please pull it.
Delete the draft.
Discard.
Discard the draft please.
Abort mission.
Stop everything.
Stop the introduction.
Don't make this introduction.
No introduction after all.
It was a bad idea, cancel.
Bad idea, drop it.
I made a mistake, cancel it.
That was a mistake, please cancel.
Sorry, wrong Jane, cancel.
He asked me not to. Cancel.
She doesn't want it, cancel.
He said no, so cancel.
Let's not do this.
Let's not do it now or ever.
Let's not introduce them.
Not going to happen, cancel.
I'd prefer not to.
I'd prefer if you didn't send it.
I prefer that we don't do this.
I think we should drop it.
I think I'll leave it.
I'll leave it.
Please leave it.
Let's leave this one.
End this.
Close this.
Close the request.
Finish here, don't send.
Get rid of it.
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
