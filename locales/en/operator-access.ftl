### Who may do what: the words of docs/access.md, which is made from bot/access.py.

access-title = Who may do what
access-intro =
    Fil rouge asks this table before anybody sees, changes, copies or erases something. What does not stand
    here is refused. The page is made from the program, so it says what the program does.
access-roles = The roles
access-role-participant = participant
    .about = answers questions for an enterprise, alone or with colleagues. A role belongs to a conversation: the same person can have another one elsewhere.
access-role-facilitator = facilitator
    .about = guides a team that answers together. Sees no more than the others before answers are revealed, and never whose an unnamed answer is.
access-role-coach = coach
    .about = accompanies an enterprise. Sees how far it is, without content, and what passes between them: letters, meetings, reminders. Of answers, only what the enterprise has confirmed and has shared with the coach; the rest might as well not exist. Once another coach has taken over, nothing.
access-role-administrator = administrator
    .about = answers for a programme. Sees how far groups are, without any content, and results of at least five enterprises together; groups of fewer than five are merged with others.
access-role-operator = operator
    .about = keeps the machine running. Sees whether all is well, and numbers. Opens what belongs to a person only through a command that asks for a reason.
access-rules = What the words mean
access-rule-no = no
    .about = never.
access-rule-own = own
    .about = only what is their own.
access-rule-member = together
    .about = their own, and that of the others who work on the same conversation.
access-rule-accompanies = accompanied
    .about = only what is of an enterprise that they accompany just now.
access-rule-shared = shared
    .about = only of such an enterprise, and only what was confirmed and then shared with them.
access-rule-reason = with a reason
    .about = only if they give a reason. Reason and reader are noted each time, and the person concerned can read both.
access-rule-yes = yes
    .about = always. Nothing in it leads to a person who answers.
access-table = The table
access-trail =
    Whoever opens something that belongs to somebody else leaves a line: who, in which role, what, when, and why if
    a reason was asked. The person it belongs to is shown these lines on request. One's own is not noted. When a
    colleague or a coach looks at the same thing several times within an hour, that is one line.
access-limits =
    The table binds the program, not the disk: whoever holds the machine and the key can read the database without
    it. That takes agreements between people.
access-action-read = see
access-action-change = change
access-action-export = take a copy
access-action-erase = erase
access-object-answers = answers, with who gave them
access-object-private-answers = answers that people keep to themselves
access-object-team-before-reveal = answers of a team, before the reveal
access-object-team-after-reveal = answers of a team, after the reveal
access-object-whose-unnamed = whose an unnamed answer is
access-object-attachments = photos and other files
access-object-remarks = remarks on a question
access-object-summary = the summary (to change it is to approve it)
access-object-sharing = what is shared with a coach
access-object-progress = how far a conversation is: which step, and when something was last answered
access-object-letters = what an enterprise and its coach write to each other (to change it is to write, or to settle)
access-object-meetings = when an enterprise and its coach meet (to change it is to plan, move or cancel)
access-object-agreements = what an enterprise and its coach agreed
access-object-nudges = reminders: what is sent, when, and why not (to change it is to plan or to stop one)
access-object-members = who works on a conversation (to change it is to invite somebody)
access-object-person = everything that is kept of a person
access-object-consents = what a person agreed to
access-object-requests = what a person asked of whoever is responsible (an operator settles it)
access-object-trail = who opened what
access-object-contact-address = where a person can be reached
access-object-programme = which enterprises a programme has, and who accompanies each (to change it is to load it, to make links, or to hand over)
access-object-group-progress = how far groups are, those of fewer than five merged
access-object-prompt-statistics = how often each question is answered or skipped
access-object-pooled-results = results of many enterprises together, groups of fewer than five merged
access-object-broadcast = one message of a programme to all who take part (to change it is to write it)
access-object-closed-days = on which days a programme is closed
access-object-closed-days-of-one = on which days one enterprise is closed
access-object-request-deadlines = which requests are open, and until when
access-object-settings = the settings
access-object-health = whether all is well
access-object-keys = the keys that seal what is kept (to change them is to make new ones)
