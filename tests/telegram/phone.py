"""The user's side: a phone in somebody's hand, and groups they talk in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from tests.telegram.records import Answer, Chat, Person, Seen, Standing, Tap, Upload
from tests.telegram.rules import Json, found_in
from tests.telegram.state import PATIENCE, State, to_seen, without_reply

Which = Seen | int


class Conversation:
    """A chat, seen from the user's side."""

    def __init__(self, state: State, chat: Chat) -> None:
        self._state = state
        self._chat = chat

    @property
    def id(self) -> int:
        """The chat's id."""
        return self._chat.id

    @property
    def chat(self) -> list[Seen]:
        """All messages, of everybody, oldest first; deleted ones too."""
        return list(self._chat.messages.values())

    @property
    def typing(self) -> list[float]:
        """When the bot showed that it was working (monotonic)."""
        return [at for _, at in self._chat.actions]

    @property
    def actions(self) -> list[tuple[str, float]]:
        """The chat actions shown, each with its time."""
        return list(self._chat.actions)

    @property
    def keyboard(self) -> tuple[tuple[str, ...], ...]:
        """The labels of the reply keyboard that is shown now."""
        for seen in reversed(self._chat.said):
            markup = seen.reply_markup or {}
            if "remove_keyboard" in markup:
                return ()
            if "keyboard" in markup:
                return tuple(
                    tuple(one if isinstance(one, str) else one["text"] for one in row)
                    for row in markup["keyboard"]
                )
        return ()

    def message(self, number: int) -> Seen:
        """Return the message with this id."""
        return self._chat.messages[number]

    def unheard(self) -> list[Seen]:
        """Return the bot's messages not returned before, without waiting."""
        new = self._chat.said[self._chat.heard :]
        self._chat.heard = len(self._chat.said)
        return new

    async def hears(self, count: int = 1, timeout: float = PATIENCE) -> list[Seen]:  # noqa: ASYNC109
        """Return the next `count` messages of the bot, waiting for them if need be."""
        start = self._chat.heard
        await self._state.until(
            lambda: len(self._chat.said) >= start + count,
            timeout,
            lambda: (
                f"{self._name} heard {len(self._chat.said) - start} of {count} new"
                f" messages in {timeout} s.\n{self._told()}"
            ),
        )
        self._chat.heard = start + count
        return self._chat.said[start : start + count]

    async def sees(
        self,
        check: Callable[[list[Seen]], object],
        timeout: float = PATIENCE,  # noqa: ASYNC109
    ) -> None:
        """Wait until something holds of the chat."""
        await self._state.until(
            lambda: check(self.chat),
            timeout,
            lambda: f"{self._name} did not see it in {timeout} s.\n{self._told()}",
        )

    @property
    def _name(self) -> str:
        person = self._chat.person
        return person.first_name if person else self._chat.title

    def _told(self) -> str:
        lines = [f"The chat ends with ({len(self._chat.messages)} in all):"]
        for seen in self.chat[-6:]:
            who = "bot" if seen.from_bot else seen.raw["from"]["first_name"]
            gone = " (deleted)" if seen.deleted else ""
            labels = f" {seen.labels}" if seen.buttons else ""
            lines.append(f"  {seen.id} {who}{gone}: {seen.text!r}{labels}")
        if self._state.updates.pending:
            lines.append(f"Not confirmed: {len(self._state.updates.pending)} updates")
        if self._state.trouble:
            lines.append("Refused of late: " + "; ".join(self._state.trouble[-5:]))
        return "\n".join(lines)

    def _raw(self, person: Person) -> Json:
        return {
            "message_id": self._chat.next_id(),
            "from": person.json,
            "chat": self._chat.json,
            "date": int(self._state.now()),
        }

    def _post(
        self,
        person: Person,
        content: Json,
        file: Upload | None = None,
        reply_to: Which | None = None,
    ) -> int:
        if self._chat.blocked or self._chat.gone:
            raise AssertionError(f"{self._name} can't write: no way to the bot")
        raw = self._raw(person)
        if reply_to is not None:
            raw["reply_to_message"] = without_reply(self._which(reply_to).raw)
        raw.update(content)
        if self._chat.private:
            self._chat.standing = "member"
        self._chat.keep(to_seen(raw, bot=False, file=file))
        if self._state.bot_sees(self._chat, raw):
            self._state.updates.add("message", raw, self._chat.id)
        self._state.happened()
        return int(raw["message_id"])

    def _which(self, which: Which) -> Seen:
        return which if isinstance(which, Seen) else self._chat.messages[which]

    def _say(self, person: Person, text: str, reply_to: Which | None = None) -> int:
        content: Json = {"text": text}
        if found := found_in(text):
            content["entities"] = found
        return self._post(person, content, reply_to=reply_to)

    def _edit(self, person: Person, which: Which, text: str) -> None:
        seen = self._which(which)
        if seen.sender != person.id:
            raise AssertionError(f"message {seen.id} is not {person.first_name}'s own")
        key = "text" if "text" in seen.raw else "caption"
        raw = {**seen.raw, key: text, "edit_date": int(self._state.now())}
        listed = "entities" if key == "text" else "caption_entities"
        raw.pop(listed, None)
        if found := found_in(text):
            raw[listed] = found
        seen.before.append(seen.text)
        seen.raw, seen.text, seen.edits = raw, text, seen.edits + 1
        if self._state.bot_sees(self._chat, raw):
            self._state.updates.add("edited_message", raw, self._chat.id)
        self._state.happened()

    def _tap(self, person: Person, label: str, message: Which | None) -> str:
        if message is not None:
            among = [self._which(message)]
        else:
            among = [seen for seen in reversed(self._chat.said) if not seen.deleted]
        for seen in among:
            button = seen.button(label)
            if button:
                break
        else:
            there = [label for seen in among for label in seen.labels]
            raise AssertionError(
                f"no button {label!r}; there are {there}\n{self._told()}"
            )
        if button.data is None:
            raise AssertionError(f"button {label!r} sends nothing to the bot: {button}")
        return self.presses(person, seen, button.data)

    def presses(self, person: Person, seen: Seen, data: str) -> str:
        """Send a tap with these data, whether or not such a button is there now."""
        state = self._state
        tap = Tap(
            id=str(4_382_000_000_000_000 + state.number()),
            person=person.id,
            chat=self._chat.id,
            at=state.now(),
        )
        state.taps[tap.id] = tap
        message = seen.raw
        if state.now() - seen.date > state.limits.delete or seen.deleted:
            message = {"chat": self._chat.json, "message_id": seen.id, "date": 0}
        content = {
            "id": tap.id,
            "from": person.json,
            "message": message,
            "chat_instance": str(-(7_000_000_000 + abs(self._chat.id))),
            "data": data,
        }
        state.updates.add("callback_query", content, self._chat.id)
        state.happened()
        return tap.id

    def _answers(self, person: Person) -> dict[str, Answer]:
        return {
            tap.id: tap.answer
            for tap in self._state.taps.values()
            if tap.answer and tap.person == person.id
        }

    def _react(self, person: Person, which: Which, *emoji: str) -> None:
        state, seen = self._state, self._which(which)
        if not self._chat.private and self._chat.standing != "administrator":
            return
        content = {
            "chat": self._chat.json,
            "message_id": seen.id,
            "user": person.json,
            "date": int(state.now()),
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": one} for one in emoji],
        }
        state.updates.add("message_reaction", content, self._chat.id)

    def _send_file(
        self,
        person: Person,
        kind: str,
        upload: Upload,
        *,
        size: int | None = None,
        caption: str = "",
        album: str | None = None,
        more: Json | None = None,
    ) -> int:
        stored = self._state.store(kind, upload, size)
        told: Json = {
            "file_id": stored.id,
            "file_unique_id": stored.unique_id,
            "file_size": stored.size,
        }
        content: Json = {}
        if album:
            content["media_group_id"] = album
        if kind == "photo":
            small = self._state.store(kind, upload, min(stored.size, 1200))
            content["photo"] = [
                {
                    "file_id": small.id,
                    "file_unique_id": small.unique_id,
                    "file_size": small.size,
                    "width": 90,
                    "height": 67,
                },
                {**told, "width": 1280, "height": 960},
            ]
        else:
            content[kind] = {**(more or {}), **told}
        if caption:
            content["caption"] = caption
            if found := found_in(caption):
                content["caption_entities"] = found
        return self._post(person, content, upload)

    def _standing(self, by: Person, old: Standing, new: Standing) -> None:
        told: Json = {
            "chat": self._chat.json,
            "from": by.json,
            "date": int(self._state.now()),
            "old_chat_member": self._member(old),
            "new_chat_member": self._member(new),
        }
        self._state.updates.add("my_chat_member", told, self._chat.id)
        self._state.happened()

    def _member(self, standing: Standing) -> Json:
        bot = {
            key: self._state.bot[key]
            for key in ("id", "is_bot", "first_name", "username")
        }
        told: Json = {"user": bot, "status": standing}
        if standing == "kicked":
            told["until_date"] = 0
        if standing == "administrator":
            told.update(dict.fromkeys(_RIGHTS, True), is_anonymous=False)
            told.update(can_be_edited=False, can_promote_members=False)
        return told


_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)


class Phone(Conversation):
    """Somebody's phone, in the private chat with the bot."""

    def __init__(self, state: State, chat: Chat, person: Person) -> None:
        super().__init__(state, chat)
        self.person = person

    @property
    def answered(self) -> dict[str, Answer]:
        """The bot's answers to taps, by callback id; taps in groups too."""
        return self._answers(self.person)

    def starts(self, payload: str = "") -> int:
        """Press Start, with what a link carries; unblocks first if need be."""
        if self._chat.blocked:
            self.unblocks()
        return self.says(f"/start {payload}".rstrip())

    def says(self, text: str, reply_to: Which | None = None) -> int:
        """Send a text; return the message's id."""
        return self._say(self.person, text, reply_to)

    def taps(self, label: str, message: Which | None = None) -> str:
        """Tap a button on the newest message that has it; return the callback id."""
        return self._tap(self.person, label, message)

    def edits(self, message: Which, text: str) -> None:
        """Change an own message."""
        self._edit(self.person, message, text)

    def reacts(self, message: Which, *emoji: str) -> None:
        """Put a reaction under a message; none takes it away."""
        self._react(self.person, message, *emoji)

    def sends_photo(
        self,
        content: bytes,
        caption: str = "",
        album: str | None = None,
        size: int | None = None,
    ) -> int:
        """Send a photo; `size` pretends that it is larger."""
        upload = Upload("photo.jpg", "image/jpeg", content)
        return self._send_file(
            self.person, "photo", upload, caption=caption, album=album, size=size
        )

    def sends_document(
        self,
        name: str,
        content: bytes,
        mime: str = "application/octet-stream",
        caption: str = "",
        album: str | None = None,
        size: int | None = None,
    ) -> int:
        """Send a file; `size` pretends that it is larger."""
        return self._send_file(
            self.person,
            "document",
            Upload(name, mime, content),
            caption=caption,
            album=album,
            size=size,
            more={"file_name": name, "mime_type": mime},
        )

    def sends_voice(self, content: bytes, seconds: int = 3) -> int:
        upload = Upload("voice.oga", "audio/ogg", content)
        more = {"duration": seconds, "mime_type": "audio/ogg"}
        return self._send_file(self.person, "voice", upload, more=more)

    def sends_audio(
        self,
        content: bytes,
        seconds: int = 3,
        name: str = "audio.mp3",
        caption: str = "",
    ) -> int:
        more = {"duration": seconds, "file_name": name, "mime_type": "audio/mpeg"}
        upload = Upload(name, "audio/mpeg", content)
        return self._send_file(self.person, "audio", upload, caption=caption, more=more)

    def sends_video(
        self,
        content: bytes,
        seconds: int = 3,
        name: str = "video.mp4",
        caption: str = "",
    ) -> int:
        more: Json = {"duration": seconds, "width": 640, "height": 360}
        more |= {"file_name": name, "mime_type": "video/mp4"}
        upload = Upload(name, "video/mp4", content)
        return self._send_file(self.person, "video", upload, caption=caption, more=more)

    def sends_sticker(self, content: bytes = b"RIFF....WEBP", emoji: str = "👍") -> int:
        more: Json = {"type": "regular", "width": 512, "height": 512, "emoji": emoji}
        more |= {"is_animated": False, "is_video": False, "set_name": "Somebody"}
        upload = Upload("sticker.webp", "image/webp", content)
        return self._send_file(self.person, "sticker", upload, more=more)

    def sends_location(self, latitude: float = 50.85, longitude: float = 4.35) -> int:
        where = {"latitude": latitude, "longitude": longitude}
        return self._post(self.person, {"location": where})

    def sends_contact(
        self, phone_number: str = "+32470000000", *, own: bool = True
    ) -> int:
        card: Json = {
            "phone_number": phone_number,
            "first_name": self.person.first_name,
        }
        if own:
            card["user_id"] = self.person.id
        return self._post(self.person, {"contact": card})

    def sends_poll(
        self, question: str = "Which?", options: Sequence[str] = ("a", "b")
    ) -> int:
        poll: Json = {
            "id": str(5_000_000_000_000_000 + self._state.number()),
            "question": question,
            "options": [
                {"persistent_id": str(index), "text": one, "voter_count": 0}
                for index, one in enumerate(options)
            ],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": True,
            "members_only": False,
        }
        return self._post(self.person, {"poll": poll})

    def sends_dice(self, value: int = 4, emoji: str = "🎲") -> int:
        return self._post(self.person, {"dice": {"emoji": emoji, "value": value}})

    def sends_raw(self, content: Json) -> int:
        """Send a message with these fields, whatever they are."""
        return self._post(self.person, content)

    def blocks(self) -> None:
        """Block the bot."""
        if not self._chat.blocked:
            self._chat.blocked = True
            self._standing(self.person, "member", "kicked")

    def unblocks(self) -> None:
        """Let the bot write again."""
        if self._chat.blocked:
            self._chat.blocked = False
            self._standing(self.person, "kicked", "member")

    def deletes_account(self) -> None:
        self._chat.gone = True


class Group(Conversation):
    """A group; the first member made it."""

    def __init__(
        self,
        state: State,
        chat: Chat,
        members: Sequence[Phone],
        groups: dict[int, Group],
    ) -> None:
        super().__init__(state, chat)
        self.members = list(members)
        self._groups = groups
        groups[chat.id] = self

    @property
    def title(self) -> str:
        return self._chat.title

    def says(self, who: Phone, text: str, reply_to: Which | None = None) -> int:
        """Say something in the group; return the message's id."""
        return self._say(who.person, text, reply_to)

    def taps(self, who: Phone, label: str, message: Which | None = None) -> str:
        return self._tap(who.person, label, message)

    def edits(self, who: Phone, message: Which, text: str) -> None:
        self._edit(who.person, message, text)

    def reacts(self, who: Phone, message: Which, *emoji: str) -> None:
        self._react(who.person, message, *emoji)

    def sends_photo(self, who: Phone, content: bytes, caption: str = "") -> int:
        upload = Upload("photo.jpg", "image/jpeg", content)
        return self._send_file(who.person, "photo", upload, caption=caption)

    def sends_document(
        self, who: Phone, name: str, content: bytes, mime: str, caption: str = ""
    ) -> int:
        upload = Upload(name, mime, content)
        more = {"file_name": name, "mime_type": mime}
        return self._send_file(
            who.person, "document", upload, caption=caption, more=more
        )

    def adds_bot(self, by: Phone | None = None) -> None:
        """Take the bot into the group."""
        old = "left" if self._chat.standing == "unknown" else self._chat.standing
        self._chat.standing = "member"
        person = self._by(by)
        self._standing(person, old, "member")
        bot = self._member("member")["user"]
        self._post(person, {"new_chat_members": [bot], "new_chat_member": bot})

    def removes_bot(self, by: Phone | None = None) -> None:
        """Put the bot out of the group."""
        person, old = self._by(by), self._chat.standing
        bot = self._member("member")["user"]
        if self._chat.kind == "group":
            self._post(person, {"left_chat_member": bot})
        self._chat.standing = "kicked"
        self._standing(person, old, "kicked")

    def promotes_bot(self, by: Phone | None = None) -> None:
        """Make the bot an administrator: it then sees all messages."""
        old, self._chat.standing = self._chat.standing, "administrator"
        self._standing(self._by(by), old, "administrator")

    def joins(self, who: Phone) -> None:
        """Somebody comes in."""
        self.members.append(who)
        self._post(who.person, {"new_chat_members": [who.person.json]})
        self._membership(who, "left", "member")

    def leaves(self, who: Phone) -> None:
        """Somebody goes."""
        self.members.remove(who)
        self._post(who.person, {"left_chat_member": who.person.json})
        self._membership(who, "member", "left")

    def renames(self, title: str, by: Phone | None = None) -> None:
        self._chat.title = title
        self._post(self._by(by), {"new_chat_title": title})

    def migrates(self) -> Group:
        """Become a supergroup, with an id of its own; return it."""
        if self._chat.kind != "group":
            raise AssertionError("only a basic group can become a supergroup")
        person = self._by(None)
        number = -(1_000_000_000_000 + 1_800_000_000 + self._state.number())
        new = Chat(
            id=number,
            kind="supergroup",
            title=self._chat.title,
            standing=self._chat.standing,
            privacy=self._chat.privacy,
        )
        self._state.chats[number] = new
        group = Group(self._state, new, self.members, self._groups)
        self._post(person, {"migrate_to_chat_id": number})
        self._chat.moved_to = number
        group._post(person, {"migrate_from_chat_id": self._chat.id})
        return group

    def _by(self, who: Phone | None) -> Person:
        return (who or self.members[0]).person

    def _membership(self, who: Phone, old: str, new: str) -> None:
        if self._chat.standing != "administrator":
            return
        told: dict[str, Any] = {
            "chat": self._chat.json,
            "from": who.person.json,
            "date": int(self._state.now()),
            "old_chat_member": {"user": who.person.json, "status": old},
            "new_chat_member": {"user": who.person.json, "status": new},
        }
        self._state.updates.add("chat_member", told, self._chat.id)
