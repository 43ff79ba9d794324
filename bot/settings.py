"""What can be set from outside (FILROUGE_…); nothing else reads the environment."""

from __future__ import annotations

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings, each with a default with which a conversation in the terminal runs."""

    model_config = SettingsConfigDict(env_prefix="FILROUGE_")

    db: Path = Path(
        "data/filrouge.db"
    )  # the SQLite file; attachments and summaries go beside it
    content: Path | None = (
        None  # an operator's own roadmaps/*.yaml and locales/<tag>/*.ftl
    )
    language: str = ""  # the language to begin in; empty: the system's, or English
    responsible: str = ""  # who answers for the data, named in the notice
    log: str = ""  # a file that every turn is noted in; failures always are, beside db
