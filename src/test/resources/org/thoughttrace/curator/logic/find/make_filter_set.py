"""Makes filter-set.jsonl: conversations whose values try the edges of filters, and prints what two
questions find among them, answered the way a notebook would. The answers stand in KnownAnswersTest.

    python3 make_filter_set.py > filter-set.jsonl
"""
import json
import random
import sys

random.seed(2605)
MODELS = [("Anthropic", "Claude Opus 4.6"), ("OpenAI", "GPT-5.4"), ("OpenAI", "GPT-4o-mini"),
          ("Google", "Gemini 3 Flash Preview"), ("anthropic", "Claude Haiku 4.5"), (None, None)]
AGES = ["17", "18", "29", "40", "41", "366", "2", "", "about 30", " 25 ", None]
GENDERS = ["Female", "female", "Male", "Non-binary", "", None]
EDUCATION = ["Undergraduate", "Graduate", "High school", "graduate", "Some graduate work", None]
FREQUENCY = ["1", "3", "4", "5", "", None]

rows = []
for n in range(240):
    provider, model = random.choice(MODELS)
    survey = [] if random.random() < 0.1 else [{
        "age": random.choice(AGES), "gender": random.choice(GENDERS),
        "education": random.choice(EDUCATION), "occupation": "teacher",
        "frequency": random.choice(FREQUENCY), "purposes": "study, play"}]
    messages = []
    for turn in range(random.choice([1, 2, 5, 6, 8, 10, 11, 12])):
        user = turn % 2 == 0
        thoughts = [{"content": "why it was sent", "timestamp": "2026-01-01T00:00:01.000Z",
                     "label": "task_motivation" if user else "scope_fit"}
                    for _ in range(random.choice([0, 0, 1, 1, 2]))]
        messages.append({"id": 1767225600000 + turn, "timestamp": "2026-01-01T00:00:00.000Z",
                         "type": "user" if user else "assistant", "content": f"turn {turn + 1}",
                         ("reasons" if user else "reactions"): thoughts})
    rows.append({"id": f"user{n // 2}_task{n % 2 + 1}_conversation1", "model_name": model,
                 "model_provider": provider, "created_at": "2026-01-01T00:00:00.000000+00:00",
                 "updated_at": "2026-01-01T01:00:00.000000+00:00", "task_summary": "s",
                 "task_expectation": "e", "survey_answers": survey, "messages": messages})


def number(text):
    try:
        return int(text)
    except (TypeError, ValueError):
        return None


def survey(row):
    return row["survey_answers"][0] if row["survey_answers"] else {}


def thoughts(row):
    return sum(len(m.get("reasons") or []) + len(m.get("reactions") or []) for m in row["messages"])


def lower(text):
    return (text or "").strip().lower()


first = [r for r in rows
         if 6 <= len(r["messages"]) <= 10
         and lower(r["model_provider"]) in ("anthropic", "openai")
         and number(survey(r).get("age")) is not None
         and 18 <= number(survey(r).get("age")) <= 40]
second = [r for r in rows
          if thoughts(r) >= 3
          and lower(survey(r).get("gender")) == "female"
          and lower(survey(r).get("education")) in ("undergraduate", "graduate")
          and number(survey(r).get("frequency")) is not None
          and number(survey(r).get("frequency")) >= 4]

for row in rows:
    print(json.dumps(row, separators=(",", ":")))
print(len(first), len(second), file=sys.stderr)
