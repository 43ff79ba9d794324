### Who read somebody's answers: what that person is shown, and what a reader is told.

trail-none = Until now, nobody but you has opened your answers.
trail-read = { $day }, { $time } — { $who } read { $what }{ $because }
trail-change = { $day }, { $time } — { $who } { $object ->
    [requests] settled
   *[other] changed
    } { $what }{ $because }
trail-export = { $day }, { $time } — { $who } took a copy of { $what }{ $because }
trail-erase = { $day }, { $time } — { $who } erased { $what }{ $because }

# Who it was.
trail-role-participant = somebody who works on the same answers as you
trail-role-facilitator = the facilitator of your team
trail-role-group = your team, in its group,
trail-role-coach = your coach
trail-role-administrator = an administrator
trail-role-operator = { $name }, who runs this assistant,

# What it was.
trail-object-answers = your answers
trail-object-private-answers = the answers that you keep to yourself
trail-object-team-before-reveal = what you answered for the team, before it was revealed
trail-object-team-after-reveal = what you answered for the team
trail-object-attachments = your files
trail-object-remarks = your remarks on questions
trail-object-summary = your summary
trail-object-sharing = what you share
trail-object-progress = how far you are
trail-object-letters = the messages between you and your coach
trail-object-meetings = your meetings with your coach
trail-object-closed-days-of-one = the days on which your enterprise is closed
trail-object-agreements = what you agreed with your coach
trail-object-nudges = what I sent to you of my own accord
trail-object-members = the list of those you work with
trail-object-person = everything that is kept about you
trail-object-consents = what you agreed to
trail-object-requests = a request of yours
trail-object-trail = this list
trail-object-contact-address = the address where you can be reached

# Why. The reason as it was given, or what the rules say.
trail-because = { $kind ->
    [given] , because: { $why }
    [member] , because you work on them together.
    [team] , because it belongs to a session of your team with names.
    [shared] , because it was shared with your coach.
    [accompanies] , because they coach your enterprise.
   *[other] .
    }

# What a reader is told when something stays closed. It says nothing of what is behind it.
door-no = I cannot do this for you: the rules do not allow it.
door-own = I can do this only with what is yours.
door-member = I can do this only with answers that you work on too.
door-shared = Nothing has been shared with you here. You see what a team has confirmed and shared with you.
door-accompanies = I can show you this only of an enterprise that you coach.
door-reason = First say why. The person it is about can read your reason.
