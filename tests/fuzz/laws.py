"""Laws of keeping that the database itself watches over, at every statement."""

from __future__ import annotations

LAWS = """
CREATE TRIGGER fuzz_answers_stay BEFORE UPDATE ON answers BEGIN
    SELECT RAISE(ABORT, 'fuzz: an answer is changed');
END;
CREATE TRIGGER fuzz_numbers_rise BEFORE INSERT ON answers
WHEN new.number <> 1 + coalesce(
    (SELECT max(number) FROM answers WHERE conversation = new.conversation), 0)
BEGIN
    SELECT RAISE(ABORT, 'fuzz: the number of an answer does not follow');
END;
CREATE TRIGGER fuzz_remarks_stay BEFORE UPDATE ON remarks BEGIN
    SELECT RAISE(ABORT, 'fuzz: a remark is changed');
END;
CREATE TRIGGER fuzz_consents_stay BEFORE UPDATE ON consents BEGIN
    SELECT RAISE(ABORT, 'fuzz: a choice is changed');
END;
"""
