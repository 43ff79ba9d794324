### What is said only in a messenger, where people can tap.

# Buttons: at most 20 characters, at most three words.
tap-done = Done
tap-keep = Keep it
tap-unknown = Don’t know
tap-back = Back
tap-example = Example
tap-hide = Hide example
tap-help = Help
tap-page = Page { $next }

# How to answer, under a question.
tap-multi = Tap one or more, then “Done”. You can type the numbers too.
tap-multi-most = Tap up to { $most }, then “Done”. You can type the numbers too.
tap-grid = Tap a number for each letter, then “Done”. Leave out what you do not know.
tap-evidence = Send a photo, a document or a voice message, or describe it in words.

tap-late = That button belongs to an earlier message. Nothing has changed.
tap-answered = You have already answered that question. Do you want to change your answer?
edited-passed = I saw that you changed an earlier message. It is not one of your answers now, so nothing has changed. Type “answers” to see them.
link-unknown = I do not know the link you came by. Ask the person who gave it to you for a new one, or simply go on here.
declined = I can keep words, photos, documents and voice messages, but not what you just sent. Please type your answer.
file-added = I added this file to your answer. That makes { $count } files.
file-unfetched = I could not get that file from Telegram. Please send it once more.
file-named-image = photo
file-named-audio = voice-message
file-named-other = file
group-hello = Hello. I ask short questions about what changes because of your work. I do that in a separate chat, not in this group. To reflect as a team, type: /reflect
group-open = Open our chat
unnamed-file = the file

## What the bot says of itself in its profile: at most 512 and 120 characters

profile = I ask short questions about what changes because of your work, one at a time. Stop whenever you like and come back later: every word is kept. At the end you get a summary of your impact, in your own words. Press Start to begin.
profile-short = Short questions about the impact of your work, and a summary at the end.

## Commands: small letters without accents, and at most 60 characters to say what they do

command-continue = continue
    .about = Go on from where we stopped
command-answers = answers
    .about = See and correct your answers
command-summary = summary
    .about = Your summary so far
command-example = example
    .about = An example for this question
command-skip = skip
    .about = Leave this question open
command-back = back
    .about = Go back to the question before
command-colleague = colleague
    .about = Words to send to a colleague
command-pause = pause
    .about = Stop for now
command-roadmaps = roadmaps
    .about = Start or go on with another roadmap
command-reflect = reflect
    .about = Reflect with a team: all answer, then see it together
command-more = privacy
    .about = What happens with your answers
command-help = help
    .about = What you can say here
command-mydata = mydata
    .about = Everything that is kept about you
command-stop = stop
    .about = I write nothing of my own accord
command-forget = forget
    .about = Erase everything that is kept about you
