### What `filrouge doctor` and `filrouge status` say, and what is said of the port that is watched.

metrics-serving = Whoever watches finds /live, /ready and /metrics at http://{ $at }.
metrics-no-listen = FILROUGE_METRICS is “{ $address }”. Give an address and a port, for example: 127.0.0.1:9464
metrics-not-listening = FILROUGE_METRICS cannot be { $at }: another program is there, or that address is not of this machine. Set another port, for example: FILROUGE_METRICS=127.0.0.1:9465

## filrouge doctor

doctor-line =
    .fine = { "[" }fine] { $about }: { $what }
    .look = { "[" }attention] { $about }: { $what }
    .wrong = { "[" }wrong] { $about }: { $what }
doctor-end = { $wrong ->
    [0] { $look ->
        [0] All is well: { $fine } things looked at.
        [one] Nothing is wrong. One thing to see to.
       *[other] Nothing is wrong. { $look } things to see to.
        }
    [one] One thing is wrong.
   *[other] { $wrong } things are wrong.
    }
doctor-about-settings = Settings
doctor-about-content = Your roadmaps
doctor-about-key = Key
doctor-about-zone = Time zone
doctor-about-clock = Clock
doctor-about-database = Database
doctor-about-running = Running
doctor-about-disk = Disk
doctor-about-rights = Rights to files
doctor-about-attachments = Attachments
doctor-about-tombstones = Tombstones
doctor-about-backup = Backup
doctor-about-summary = Summary
doctor-about-token = Telegram
doctor-about-webhook = Messages
doctor-about-address = Public address

doctor-settings = they go together. { $served ->
    [yes] A start serves Telegram.
   *[no] There is no token, so a start is a conversation in the terminal.
    }
doctor-trial = this is a trial, and every participant is told so.
    .do = To serve for real, type: filrouge setup
doctor-open = others on this machine may read { $path }.
    .do = Keep it to yourself: chmod 600 { $path }
doctor-content = { $path } is in order.
doctor-content-wrong = { $count ->
    [one] one finding
   *[other] { $count } findings
    } in your roadmaps or words. A start refuses them.
    .do = See them with: filrouge roadmap check
doctor-no-key = there is none: whoever can read the disk can read what people wrote.
    .do = Make one with: filrouge key new my-key. Set FILROUGE_KEY_FILE=my-key, stop Fil rouge, then type: filrouge key seal
doctor-key-beside = { $path } lies beside the database: who copies that folder has both.
    .do = Move the key to another folder, and set FILROUGE_KEY_FILE to it.
doctor-key = { $count ->
    [one] it can be read.
   *[other] all { $count } can be read; the first one seals.
    } Keep a copy elsewhere.
doctor-no-zones = this machine knows no time zones, so reminders would come at wrong hours.
    .do = Install them, for example: apt install tzdata
doctor-zone = times are told in { $zone }.
doctor-zone-utc = times are told in UTC, which is nobody’s time here.
    .do = Set it, for example: FILROUGE_ZONE=Europe/Brussels
doctor-clock = right, as Telegram sees it.
doctor-clock-unknown = nobody said what time it is.
    .do = See whether the clock of this machine is kept right, for example with: timedatectl
doctor-clock-off = { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
    } off, as Telegram sees it. Reminders would come too early or too late.
    .do = Have it kept right, for example with: timedatectl set-ntp true
doctor-clock-database = { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
    } away from the clock of the database.
    .do = Have both kept right, for example with: timedatectl set-ntp true
doctor-database-new = { $path } is not there yet. The first start makes it.
doctor-database = { $path } can be read and is whole (tables { $revision }).
doctor-database-file = { $path } cannot be used: { $reason }.
    .do = Stop Fil rouge and keep this file aside as it is. Then put your last backup in its place.
doctor-database-server = { $path } cannot be used: { $reason }.
    .do = See whether PostgreSQL runs, and whether name and password are right, for example: FILROUGE_DATABASE=postgresql://filrouge:secret@localhost/filrouge
doctor-database-faults = { $path } is damaged: { $faults }.
    .do = Make a copy of it as it is, then go back to your last backup. Look at the disk too: damage seldom comes alone.
doctor-held = a program holds the database. That is right while Fil rouge runs.
doctor-free = no program holds the database. Fil rouge is not running here.
doctor-connections = { $count ->
    [0] nobody is connected to the database. Fil rouge is not running.
    [one] one connection to the database.
   *[other] { $count } connections to the database.
    }
doctor-disk = { $megabytes } MB free.
doctor-disk-little = { $megabytes } MB free. After somebody is erased, the database is written again, which may take { $needed } MB.
    .do = Make room on the disk of { $path }.
doctor-disk-full = only { $megabytes } MB free. Soon nothing more can be kept.
    .do = Make room on the disk of { $path } now.
doctor-folder-unread = I cannot look into { $path }: { $reason }.
    .do = Check the path in FILROUGE_DB, and your rights to it.
doctor-not-writable = I may not write { $path }.
    .do = Give it to the account under which Fil rouge runs, for example: chown -R filrouge { $path }
doctor-rights = we may write what we have to, and nobody else may read it.
doctor-files = { $count ->
    [0] none yet.
    [one] one is noted, and it is there.
   *[other] { $count } are noted, and all are there.
    }
doctor-files-missing = { $count ->
    [one] one that is noted is not there.
   *[other] { $count } that are noted are not there.
    } They would be missing from summaries.
    .do = Put them back into { $path } from a backup.
doctor-tombstones = { $count ->
    [0] nobody was erased yet.
    [one] one, the same here and in the database.
   *[other] { $count }, the same here and in the database.
    }
doctor-tombstones-unread = I cannot read { $path }: { $reason }. A start would not go on.
    .do = Give the file to the account under which Fil rouge runs.
doctor-tombstones-damaged = { $path } holds a line that is not a mark of somebody who was erased.
    .do = Take the file from your last backup, and add the lines of this one that have 64 signs.
doctor-tombstones-back = { $count ->
    [one] one person was erased and may be back, from a backup.
   *[other] { $count } people were erased and may be back, from a backup.
    }
    .do = Start Fil rouge: before anything else it erases them again.
doctor-tombstones-lost = { $count ->
    [one] one mark of somebody who was erased is
   *[other] { $count } marks of people who were erased are
    } missing beside the database.
    .do = Start Fil rouge: it writes them again. Keep that file with your backups.
doctor-no-backup = none was noted on this machine.
    .do = Make one, and let it be made each night: filrouge backup FOLDER
doctor-backup = { $days ->
    [0] the last one is less than a day old.
    [one] the last one is a day old.
   *[other] the last one is { $days } days old.
    }
doctor-backup-old = the last one is { $days } days old: { $path }
    .do = See why none was made since, and make one now: filrouge backup FOLDER
doctor-summary = made one to try ({ $kilobytes } kB), with all fonts.
doctor-summary-fonts = it comes out wrong: { $reason }.
    .do = Install Fil rouge again: its fonts come with it, and this installation lost some.
doctor-summary-fails = it cannot be made ({ $reason }).
    .do = Install Fil rouge again, with all it needs. If that does not help, please report it.
doctor-token = it knows the token: this is @{ $name }.
doctor-unreachable = { $host } cannot be reached from here, so nothing can be said of the token.
    .do = See whether this machine has a network, and whether a firewall lets it reach { $host }.
doctor-refused = it refuses: “{ $reason }”.
    .do = Check FILROUGE_TELEGRAM_API and FILROUGE_TELEGRAM_TOKEN.
doctor-webhook = { $way ->
    [brought] Telegram brings them to { $host }, as set.
   *[fetched] they are fetched; Telegram brings them nowhere else.
    }
doctor-webhook-none = Telegram does not bring them here yet.
    .do = Start Fil rouge: it says so to Telegram. If it runs already, read failures.log.
doctor-webhook-left = Telegram still brings them to { $host }, and you want to fetch them.
    .do = Start Fil rouge: it puts that right. If another program uses this bot, make a second bot.
doctor-webhook-other = Telegram brings them elsewhere, to { $host }.
    .do = Start Fil rouge: it puts that right. If another program uses this bot, make a second bot.
doctor-pending = { $count ->
    [one] one waits
   *[other] { $count } wait
    } at Telegram.
    .do = Start Fil rouge if it is not running. If it runs, look at: filrouge status
doctor-last-error = { $minutes ->
    [one] a minute ago
   *[other] { $minutes } minutes ago
    } Telegram could not bring one: “{ $said }”.
    .do = See whether FILROUGE_WEBHOOK leads to FILROUGE_LISTEN through your web server.
doctor-address = { $host } answers, and its certificate holds for { $days ->
    [one] one more day
   *[other] { $days } more days
    }.
doctor-address-unreached = { $host } cannot be reached from here on port { $port }. From outside it may be different.
    .do = See whether your web server runs, and try the address from another network.
doctor-certificate = the certificate of { $host } is refused: { $reason }.
    .do = Have your web server renew it. Telegram brings nothing as long as it is refused.
doctor-certificate-ends = the certificate of { $host } holds for { $days ->
    [one] one more day
   *[other] { $days } more days
    } only.
    .do = Have your web server renew it before that.

## filrouge status

standing-help-ready = only ask the port of FILROUGE_METRICS whether Fil rouge is ready: exit code 0 if it is
standing-version = Fil rouge { $version } · Python { $python }
standing-database = Database: { $path } (tables { $revision })
standing-running = Running since { $since }.
standing-not-running = Not running here, as far as can be seen.
standing-people = { $some ->
    [few] fewer than { $least } people
   *[exact] { $count ->
        [0] nobody
        [one] one person
       *[other] { $count } people
        }
    }
standing-conversations = { $some ->
    [few] fewer than { $least } conversations
   *[exact] { $count ->
        [0] no conversation
        [one] one conversation
       *[other] { $count } conversations
        }
    }
standing-number = { $some ->
    [few] fewer than { $least }
   *[exact] { $count }
    }
standing-today = Today: { $people }, answers in { $conversations }.
standing-week = In 7 days: { $people }, answers in { $conversations }.
standing-waiting = { $count ->
    [0] To send: nothing waits.
    [one] To send: one message waits{ $since ->
        [none] , for later
       *[other] , since { $since }
        }.
   *[other] To send: { $count } messages wait, { $since ->
        [none] all of them for later
       *[other] the first since { $since }
        }.
    }
standing-unknown = Sent or not: of { $count ->
    [one] one message
   *[other] { $count } messages
    } of the last 30 days nobody knows, as the connection broke. They do not go again.
standing-parked = { $count ->
    [0] Not taken: nothing.
    [one] Not taken: one message that came in. Whoever sent it was told.
   *[other] Not taken: { $count } messages that came in. Whoever sent them was told.
    }
standing-parked-why = Why: { $reasons }. See failures.log for where it went wrong, and report it. They are dropped after { $days } days.
standing-ahead = { $kind ->
    [reminders] Reminders: { $number }
    [returns] End of a pause: { $number }
    [meetings] Around meetings: { $number }
    [letters] Letters: { $number }
    [teams] Teams: { $number }
   *[erasing] To be erased, after long silence: { $number }
    }, the first: { $at }.
standing-nothing-ahead = Ahead: no reminders, meetings or deadlines.
standing-daily = Clean-up: last { $last }, next { $at }.
standing-no-backup = Backup: none was noted here. Make one with: filrouge backup FOLDER
standing-backup = Backup: last { $at }, in { $path }.
standing-no-port = There is no port to ask. Set it, and start Fil rouge with it, for example: FILROUGE_METRICS=127.0.0.1:9464
standing-no-answer = Not ready: nobody answers at { $at }.
standing-ready = { $why ->
    [none] Ready.
    [stopping] Not ready: Fil rouge is stopping.
    [channel] Not ready: messages cannot come in yet.
    [database] Not ready: the database does not answer.
   *[other] Not ready.
    }
