"""A message with the file that puts a meeting into somebody's calendar, or takes it out."""

from __future__ import annotations

from bot.coaching import when
from bot.coaching.calendar_file import MEDIA_TYPE, Entry, calendar_file
from bot.messages import Bubble
from locales.catalog import Voice
from storage.enterprises import Enterprise
from storage.meetings import CANCELLED, Meeting


def in_file(
    enterprise: Enterprise, meeting: Meeting, voice: Voice, text: str, title: str
) -> Bubble:
    """Return a message that says `text`; in the calendar, the meeting is called `title`."""
    gone = meeting.state == CANCELLED
    entry = Entry(
        id=f"{enterprise.id}-{meeting.id}",
        sequence=meeting.sequence,
        at=when.in_calendar(enterprise, meeting),
        made=meeting.since,
        title=title,
        language=voice.tag,
        cancelled=gone,
    )
    day = when.day_of(enterprise, meeting).isoformat()
    note = voice.text("meeting-file-gone" if gone else "meeting-file")
    file = {
        "calendar": calendar_file(entry).decode(),
        "name": f"{voice.text('meeting-file-name')}-{day}.ics",
        "type": MEDIA_TYPE,
        "sorry": text,
    }
    return Bubble(kind="file", text=f"{text}\n{note}", file=file)
