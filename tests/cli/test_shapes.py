# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command's output has the keys and values of docs/interchange.md, and reads back in."""

import json
import stat
import uuid

from json_schema import breaches
from limber_cli import CAUSES, TODAY, CliTest, clear_screen, days_after

SESSION = {
    "date": "2026-11-20", "start": "18:30", "kind": "strength", "minutes": 55, "rpe": 7, "warm_up_minutes": 5,
    "stretched_before_minutes": 0, "stretched_after_minutes": 10, "tags": ["fatigued", "awkward"],
    "swelling_or_bruise": False, "technique": 4, "tightened": "during", "tightened_during": "deadlift", "planned_blocks": [],
    "exercises": [
        {"exercise": "deadlift", "superset": 0, "sets": [{"reps": 5, "load_kg": 100, "rpe": 8, "type": "working"}]},
        {"exercise": "running", "sets": [{"seconds": 1200, "distance_m": 4000}]},
        {"exercise": "childs_pose", "sets": [{"hold_seconds": 30, "side": "left"}]}],
    "tightness": {"before": 2, "after": 6, "next_morning": 4}, "regions": ["lower_back_left"],
    "tender_spots": [{"region": "lower_back_left", "tender": True, "familiar": True, "spreads": False, "spreads_to": None}],
    "relieved_by": ["heat"],
    "treatments": [{"treatment": "heat_pack", "date": "2026-11-20", "start": "21:00", "minutes": 20, "helped": True}],
    "notes": "Zäh."}
PROFILE = {
    "units": "metric", "distance_units": "imperial", "body_units": None, "sex": "female", "birth_year": 1988,
    "height_cm": 170, "weight_kg": 64, "experience": "intermediate",
    "goal": "general", "recent_training": "regular", "workouts_per_week": 3, "cardio_per_week": 1, "yoga_per_week": 1,
    "preferred_days": ["mon", "wed", "fri"], "usual_start": "18:00", "can_get_up_from_floor": True,
    "available_minutes": {"mon": 60, "tue": 0, "wed": 60, "thu": 45, "fri": 60, "sat": 90, "sun": 0},
    "equipment": ["barbell", "dumbbell", "mat"], "avoid_exercises": ["sit_up"], "activity": "sedentary",
    "conditions": ["knee", {"condition": "recent_surgery", "until": "2026-01-31"}], "medicines": ["anticoagulant"],
    "pregnancy_weeks": None, "post_partum_weeks": None, "pregnant": False, "weight_goal_lb_per_week": 0}

PLAN_KEYS = ["from", "days", "score", "problems", "relaxed"]
DAY_KEYS = ["date", "rest", "rest_reason", "blocks"]
BLOCK_KEYS = ["id", "kind", "title", "start", "minutes", "pinned", "exercises", "reasons"]
PLANNED_KEYS = ["exercise", "sets", "reps", "load_kg", "hold_seconds", "rpe"]
CAUSE_KEYS = ["cause", "probability", "low", "high", "user_says", "findings", "would_change"]
ASSESSMENT_KEYS = ["as_of", "safety", "tightness", "causes", "unexplained", "sessions_used", "enough"]
TIP_KEYS = ["tip", "group", "text", "dose", "grade", "sources", "answers", "cautions"]
KINDS = "strength stretch mobility yoga pressure cardio routine treatment cause".split()
EXERCISES = (
    "back_squat front_squat goblet_squat deadlift romanian_deadlift trap_bar_deadlift good_morning back_extension bird_dog "
    "glute_bridge hip_thrust leg_press lunge step_up kettlebell_swing bench_press push_up overhead_press bent_over_row "
    "seated_cable_row lat_pulldown pull_up sit_up crunch front_plank side_plank dead_bug pallof_press running cycling "
    "walking rowing").split()
TREATMENTS = (
    "heat_pack heat_wrap gentle_movement stretching_routine yoga_routine topical_nsaid topical_menthol topical_salicylate "
    "topical_capsaicin self_pressure foam_rolling massage chiropractic physiotherapy see_physician lighter_week "
    "technique_cue sleep cold_pack").split()


class ShapeTest(CliTest):
    def starts_with(self, value, keys):
        self.assertEqual(list(value)[:len(keys)], keys)

    def follows_schema(self, value, kind):
        self.assertEqual(list(breaches(value, self.json("schema", kind))), [])


class Log(ShapeTest):
    def test_a_session_comes_back_as_it_went_in(self):
        (logged,) = self.json("log", "-", stdin=SESSION)
        uuid.UUID(logged["id"])
        self.assertEqual(logged["logged_on"], TODAY)
        for entry in SESSION["exercises"]:
            for each in entry["sets"]:
                each.setdefault("type", "working")
        self.assertEqual({k: v for k, v in logged.items() if k not in ("id", "logged_on")}, SESSION)
        self.assertEqual(list(logged)[:-1], ["id", *SESSION])
        self.assertEqual(self.json("sessions"), [logged])
        self.follows_schema(logged, "session")

    def test_output_reads_back_in_and_a_known_id_replaces(self):
        (logged,) = self.json("log", "-", stdin=SESSION)
        self.assertEqual(self.json("log", "-", stdin=[logged]), [logged])
        self.json("log", "-", stdin={**logged, "minutes": 70})
        (changed,) = self.json("sessions")
        self.assertEqual(changed, {**logged, "minutes": 70})

    def test_missing_is_not_zero(self):
        (logged,) = self.json("log", "-", stdin={"date": TODAY, "kind": "yoga", "minutes": 30})
        for key in ("rpe", "warm_up_minutes", "stretched_before_minutes", "tags", "technique"):
            self.assertIsNone(logged.get(key))
        self.follows_schema(logged, "session")

    def test_sessions_of_dates(self):
        self.done("log", "-", stdin=[{"date": days_after(TODAY, -n), "kind": "yoga", "minutes": 30 + n} for n in range(5)])
        chosen = self.json("sessions", "--from", days_after(TODAY, -3), "--to", days_after(TODAY, -2))
        self.assertEqual([s["minutes"] for s in chosen], [33, 32])

    def test_a_file_and_standard_input_are_the_same(self):
        file = self.folder / "session.json"
        file.write_text(json.dumps(SESSION))
        (first,) = self.json("log", file)
        (second,) = self.json("log", "-", stdin=SESSION)
        self.assertEqual({**first, "id": 0}, {**second, "id": 0})

    def test_delete(self):
        (logged,) = self.json("log", "-", stdin=SESSION)
        self.assertEqual(self.json("delete", "session", logged["id"]), {"deleted": logged["id"]})
        self.assertEqual(self.json("sessions"), [])
        self.refused("delete", "session", logged["id"])


class Mornings(ShapeTest):
    def test_a_second_check_in_overwrites_the_keys_it_gives(self):
        first = {"date": TODAY, "tightness": 4, "easier": "moving", "sleep_hours": 7, "stress": 3, "sitting_hours": 9,
                 "standing_hours": 1, "driving_hours": 1}
        kept = {**first, "treatments": [], "logged_on": TODAY}
        self.assertEqual(self.json("check-in", "-", stdin=first), [kept])
        (merged,) = self.json("check-in", "-", stdin={"date": TODAY, "tightness": 5, "stress": None})
        self.assertEqual(merged, {**kept, "tightness": 5})
        self.follows_schema(merged, "check_in")

    def test_self_test(self):
        given = {"date": TODAY, "test": "side_bend_left", "value": 17.5}
        self.assertEqual(self.json("self-test", "-", stdin=given), [given])
        self.follows_schema(given, "self_test")

    def test_screen(self):
        given = clear_screen(TODAY)
        self.assertEqual(self.json("screen", "-", stdin=given), [given])
        self.follows_schema(given, "screen")
        self.assertEqual(self.json("assess")["safety"]["level"], "clear")

    def test_week(self):
        given = {"from": TODAY, "to": days_after(TODAY, 6), "minutes": {TODAY: 20}, "equipment": ["band"], "ill": False,
                 "hurts": [{"region": "hip_left", "until": days_after(TODAY, 3)}]}
        self.assertEqual(self.json("week", "-", stdin=given), given)


class ProfileShape(ShapeTest):
    def test_everything_comes_back(self):
        self.assertEqual(self.json("profile", "load", "-", stdin=PROFILE), PROFILE)
        shown = self.json("profile")
        self.assertEqual(list(shown), list(PROFILE))
        self.assertEqual(self.json("profile", "load", "-", stdin=shown), shown)
        self.follows_schema(shown, "profile")

    def test_set_changes_only_what_it_names(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        changed = self.json("profile", "set", "goal=ease", "equipment=band,mat", "available_minutes.tue=30", "medicines=[]")
        self.assertEqual(changed, {**PROFILE, "goal": "ease", "equipment": ["band", "mat"], "medicines": [],
                                   "available_minutes": {**PROFILE["available_minutes"], "tue": 30}})

    def test_every_command_works_without_a_profile(self):
        for command in (["profile"], ["plan"], ["assess"], ["tips"], ["sessions"], ["verify"]):
            self.json(*command)


class PlanShape(ShapeTest):
    def check_plan_shape(self, plan, days):
        self.starts_with(plan, PLAN_KEYS)
        self.assertEqual([day["date"] for day in plan["days"]], [days_after(plan["from"], n) for n in range(days)])
        total = sum(term["value"] * term["weight"] for term in plan["score"]["terms"])
        self.assertAlmostEqual(plan["score"]["total"], total, places=2)
        for day in plan["days"]:
            self.starts_with(day, DAY_KEYS)
            working = [block for block in day["blocks"] if block["kind"] in ("workout", "cardio")]
            self.assertEqual(day["rest"], not working)
            for block in day["blocks"]:
                self.starts_with(block, BLOCK_KEYS)
                self.assertTrue(block["reasons"], block)
                for reason in block["reasons"]:
                    self.starts_with(reason, ["text", "cause", "source"])
                    self.assertNotRegex(reason["text"], r"[{}]|^reason\.|^$")
                self.assertNotRegex(block["title"], r"[{}]|^title\.|^$")
                for planned in block["exercises"]:
                    self.starts_with(planned, PLANNED_KEYS)
        self.follows_schema(plan, "plan")

    def test_plan(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        self.json("screen", "-", stdin=clear_screen(TODAY))
        plan = self.json("plan")
        self.check_plan_shape(plan, 7)
        self.assertEqual(plan["from"], TODAY)
        self.assertEqual([p for p in plan["problems"] if p["hard"]], [])
        self.check_plan_shape(self.json("plan", "--from", days_after(TODAY, 7), "--days", "14"), 14)

    def test_the_same_input_gives_the_same_plan(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        self.assertEqual(self.done("plan", "--json"), self.done("plan", "--json"))

    def test_check_plan_judges_what_plan_printed(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        plan = self.json("plan")
        judged = self.json("check-plan", "-", stdin=plan)
        self.assertEqual(judged["problems"], plan["problems"])
        self.assertAlmostEqual(judged["score"]["total"], plan["score"]["total"], places=2)

    def test_check_plan_finds_what_is_amiss(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        self.json("screen", "-", stdin=clear_screen(TODAY))
        deadlifts = [{"exercise": "deadlift", "sets": 3, "reps": 5, "load_kg": 100, "rpe": 8}]
        days = [{"date": days_after(TODAY, n), "blocks": [{"kind": "workout", "minutes": 40, "exercises": deadlifts}]}
                for n in range(7)]
        rules = {problem["rule"] for problem in self.json("check-plan", "-", stdin={"from": TODAY, "days": days})["problems"]}
        self.assertLessEqual({"rest", "recovery", "spine_load", "time"}, rules)

    def test_save_keeps_pinned_and_done_blocks(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        saved = self.json("plan", "--save")
        blocks = [block for day in saved["days"] for block in day["blocks"]]
        for block in blocks:
            uuid.UUID(block["id"])
        marked = self.json("mark", blocks[0]["id"], "done")
        self.assertEqual(marked["mark"], "done")
        again = self.json("plan", "--save")
        kept = [block for day in again["days"] for block in day["blocks"] if block["id"] == blocks[0]["id"]]
        self.assertEqual([block["mark"] for block in kept], ["done"])
        self.check_plan_shape(again, 7)

    def test_logging_a_planned_block_marks_it_done(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        saved = self.json("plan", "--save")
        block = next(b for b in saved["days"][0]["blocks"])
        session = {"date": TODAY, "kind": "strength", "minutes": 40, "planned_blocks": [block["id"]]}
        (logged,) = self.json("log", "-", stdin=session)
        self.assertEqual(logged["planned_blocks"], [block["id"]])
        self.assertEqual(self.json("mark", block["id"], "done")["mark"], "done")

    def test_what_does_not_fit_is_named_with_what_would_make_it_fit(self):
        minutes = {day: 10 for day in ("tue", "wed", "thu", "fri", "sat", "sun")} | {"mon": 60}
        wishes = {**PROFILE, "available_minutes": minutes, "workouts_per_week": 3, "cardio_per_week": 0, "yoga_per_week": 0}
        self.json("profile", "load", "-", stdin=wishes)
        self.json("screen", "-", stdin=clear_screen(TODAY))
        relaxed = {wish["rule"]: wish for wish in self.json("plan")["relaxed"]}
        self.assertIn("workouts", relaxed)
        self.assertRegex(relaxed["together"]["lift"], r"^\d+ minutes on \w+ and \d+ minutes on \w+$")
        self.assertIn(relaxed["together"]["lift"], " ".join(self.done("plan").split()))

    def test_a_block_that_was_never_planned_is_refused(self):
        session = {"date": TODAY, "kind": "strength", "minutes": 40, "planned_blocks": ["no such block"]}
        line = self.refused("log", "-", stdin=session)
        self.assertIn("planned_blocks[0]", line)
        self.assertIn("no such block", line)

    def test_emergency_gives_no_plan_but_the_reason(self):
        self.json("screen", "-", stdin={"date": TODAY, "answers": {"dark_urine": True}})
        line = self.refused("plan")
        self.assertNotIn("error.", line)
        self.refused("plan", "--save", "--json")

    def test_write_model(self):
        self.json("profile", "load", "-", stdin=PROFILE)
        file = self.folder / "plan.lp"
        self.done("plan", "--write-model", file)
        text = file.read_text()
        for section in ("Minimize", "Subject To", "Binar", "End"):
            self.assertIn(section.lower(), text.lower())


class Advice(ShapeTest):
    def test_assessment_lists_all_six_causes(self):
        assessment = self.json("assess")
        self.starts_with(assessment, ASSESSMENT_KEYS)
        self.assertEqual(sorted(cause["cause"] for cause in assessment["causes"]), sorted(CAUSES))
        self.assertFalse(assessment["enough"])
        self.assertEqual(assessment["safety"]["level"], "unscreened")
        self.assertEqual(list(assessment["tightness"]), ["now", "usual", "four_week_mean", "change"])
        for cause in assessment["causes"]:
            self.starts_with(cause, CAUSE_KEYS)
            self.assertLessEqual(cause["low"], cause["probability"])
            self.assertLessEqual(cause["probability"], cause["high"])
        self.follows_schema(assessment, "assessment")

    def test_verdict_shows_and_is_taken_back(self):
        self.assertEqual(self.json("verdict", "trigger_points", "not_it"), {"cause": "trigger_points", "user_says": "not_it"})
        says = lambda: {c["cause"]: c["user_says"] for c in self.json("assess")["causes"]}["trigger_points"]
        self.assertEqual(says(), "not_it")
        self.json("verdict", "trigger_points", "none")
        self.assertIsNone(says())

    def test_tips(self):
        self.json("screen", "-", stdin=clear_screen(TODAY))
        self.json("profile", "load", "-", stdin=PROFILE)
        (logged,) = self.json("log", "-", stdin={**SESSION, "date": TODAY, "treatments": []})
        for arguments in (["tips"], ["tips", "--session", logged["id"]]):
            tips = self.json(*arguments)
            self.starts_with(tips, ["as_of", "safety", "tips", "withheld"])
            self.assertEqual("contributors" in tips, "--session" in arguments)
            self.assertTrue(tips["tips"])
            for tip in tips["tips"]:
                self.starts_with(tip, TIP_KEYS)
                self.assertIn(tip["tip"], TREATMENTS)
                self.assertTrue(tip["text"] and tip["dose"] and tip["sources"], tip)
                self.assertNotRegex(tip["why"], r"[{}]|^tip\.")
            self.assertIn({"tip": "topical_nsaid", "reason": "medicine:anticoagulant"}, tips["withheld"])
            self.follows_schema(tips, "tips")

    def test_at_emergency_only_the_physician_is_left(self):
        self.json("screen", "-", stdin={"date": TODAY, "answers": {"saddle_numbness": True}})
        tips = self.json("tips")
        self.assertEqual(tips["safety"], "emergency")
        self.assertEqual([tip["tip"] for tip in tips["tips"]], ["see_physician"])
        self.assertIn("emergency department now", tips["tips"][0]["text"])


class CatalogueShape(ShapeTest):
    def test_all_kinds_and_ids(self):
        items = self.json("catalog")
        ids = {item["id"] for item in items}
        self.assertLessEqual(set(EXERCISES) | set(TREATMENTS) | set(CAUSES), ids)
        self.assertLessEqual({item["kind"] for item in items}, set(KINDS))
        for kind in KINDS:
            self.assertEqual(self.json("catalog", kind), [item for item in items if item["kind"] == kind])

    def test_keys_by_kind(self):
        for item in self.json("catalog"):
            self.starts_with(item, ["id", "name"])
            if item["kind"] in ("strength", "cardio"):
                for key in ("muscles", "primary", "level", "minutes_per_set", "setup_minutes", "spine_load"):
                    self.assertIn(key, item)
            if item["kind"] == "stretch":
                self.assertTrue(item["lengthens"], item["id"])
            if item["kind"] in ("treatment", "cause"):
                self.assertTrue(item["sources"], item["id"])
        squat = next(item for item in self.json("catalog", "strength") if item["id"] == "goblet_squat")
        self.assertEqual(list(squat)[:17], "id name aliases kind primary level pattern equipment spine_load spine_tags muscles "
                         "lengthens minutes_per_set setup_minutes met cautions alternatives".split())
        self.assertEqual(squat["muscles"]["quadriceps"], 1)
        self.assertEqual(squat["provenance"]["spine_tags"], ["DESIGN"])
        self.assertEqual(squat["dose"]["beginner"], {"sets": 3, "reps": 10})

    def test_ways_back_are_a_list_of_their_own(self):
        for ladder in self.json("catalog", "ladder"):
            self.starts_with(ladder, ["id", "name", "kind", "rungs", "sources", "provenance"])
            self.assertGreaterEqual(len(ladder["rungs"]), 2)


class OwnExercises(ShapeTest):
    SLED = {"name": "Sled pull", "kind": "strength", "pattern": "squat", "spine_tags": ["neutral"],
            "muscles": {"hamstrings": 1, "gluteus_maximus": 0.5}, "dose": {"beginner": {"sets": 4, "reps": 12}}}

    def test_come_back_and_can_be_logged_and_deleted(self):
        [own] = self.json("exercise", "-", stdin=self.SLED)
        self.follows_schema({key: value for key, value in own.items() if value is not None}, "exercise")
        self.assertTrue(own["own"])
        self.assertEqual(own["dose"]["beginner"], {"sets": 4, "reps": 12})
        self.assertEqual(self.json("exercise", "-", stdin=own), [own])
        self.assertIn(own, self.json("catalog", "strength"))
        session = {"date": TODAY, "kind": "strength", "minutes": 30,
                   "exercises": [{"exercise": own["id"], "sets": [{"reps": 10, "type": "working"}]}]}
        self.json("log", "-", stdin=session)
        self.json("delete", "exercise", own["id"])
        self.assertNotIn(own["id"], [item["id"] for item in self.json("catalog")])
        self.assertIn("sled pull", self.done("sessions"))

    def test_are_refused_with_the_reason(self):
        self.assertIn("name", self.refused("exercise", "-", stdin={**self.SLED, "name": "deadlift"}))
        self.assertIn("muscles", self.refused("exercise", "-", stdin={**self.SLED, "muscles": {"hamstrings": 0.5}}))
        self.assertIn("spine_tag", self.refused("exercise", "-", stdin={**self.SLED, "spine_tag": []}))
        self.refused("delete", "exercise", "deadlift")


class DataFile(ShapeTest):
    def test_backup_is_private_whole_and_readable(self):
        self.json("log", "-", stdin=SESSION)
        copy = self.folder / "copy.db"
        self.assertEqual(self.json("backup", copy), {"file": str(copy)})
        self.assertEqual(stat.S_IMODE(copy.stat().st_mode), 0o600)
        sessions = self.json("sessions")
        self.db = copy
        self.assertEqual(self.json("sessions"), sessions)
        self.assertTrue(self.json("verify")["ok"])

    def test_schemas_are_json(self):
        for kind in "profile session check_in screen self_test plan assessment tips".split():
            self.assertEqual(self.json("schema", kind)["type"], "object")

    def test_demo_fills_an_empty_file_and_only_that(self):
        counts = self.json("demo", "--years", "1", "--seed", "7")
        self.assertGreater(counts["sessions"], 100)
        sessions = self.json("sessions")
        self.assertEqual(len(sessions), counts["sessions"])
        self.assertLess(max(s["date"] for s in sessions), TODAY)
        for session in sessions[-20:]:
            self.follows_schema(session, "session")
        assessment = self.json("assess")
        self.assertTrue(assessment["enough"])
        self.assertEqual(assessment["safety"]["level"], "clear")
        self.refused("demo")
        self.db = self.folder / "second.db"
        self.json("demo", "--years", "1", "--seed", "7")
        self.assertEqual(self.json("sessions"), sessions)

    def test_readable_text_for_everything(self):
        self.done("demo", "--years", "1", "--seed", "3")
        for command in (["profile"], ["plan"], ["sessions"], ["assess"], ["tips"], ["catalog"], ["verify"]):
            text = self.done(*command)
            self.assertNotRegex(text, r"[{}]", command)
            self.assertNotRegex(text, r"\b(finding|would_change|safety|tip|reason|title|relaxed|lift|rest|problem|cli|term)\.[a-z_]+",
                                command)
            self.assertLessEqual(max(map(len, text.splitlines())), 80 if command != ["catalog"] else 120, command)
