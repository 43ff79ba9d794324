### Several people on the same answers.

invite = An invitation for one colleague, good for { $days } days. Whoever uses it sees and changes the same answers as you.
invite-code = Your colleague types: join { $code }
invite-later = An invitation can be made once you have begun. Choose what you would like to do first, for example: 1
joined = You now work on the same answers as your colleagues. They see that you read them.
join-how = Type “join” and the code of your invitation, for example: join 3f9a2c…
join-unknown = I do not know this invitation. Ask whoever sent it for a new one, or simply go on here.
join-used = This invitation was used already. Ask whoever sent it for a new one.
join-late = This invitation is too old. Ask whoever sent it for a new one.
join-already = You work on these answers already. Type “continue” to go on.
joined-by-another = Somebody used your invitation and now works on the same answers. If you do not know who, tell whoever is responsible.
