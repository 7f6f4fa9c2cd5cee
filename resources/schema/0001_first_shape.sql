-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of the data file. Every row has a UUID, the time of its last edit (milliseconds since 1970 UTC) and
-- a tombstone, so that two files can be merged. Days are 'YYYY-MM-DD'; ratings are tenths of 0-10; masses are grams;
-- times of day are minutes after midnight. NULL is "not said", never none.
-- The tables with the most rows compare words one by one: for IN with more than two SQLite builds a table at every row.

CREATE TABLE file_format (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    -- The oldest schema version whose program may still write this file.
    lowest_compatible INTEGER NOT NULL CHECK (lowest_compatible >= 1)
) STRICT;
INSERT INTO file_format (only_row, lowest_compatible) VALUES (1, 1);

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    day TEXT NOT NULL CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    start_minutes INTEGER CHECK (start_minutes BETWEEN 0 AND 1439),
    kind TEXT NOT NULL CHECK (
        kind = 'strength' OR kind = 'cardio' OR kind = 'stretching' OR kind = 'yoga' OR kind = 'mobility'),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100),
    warm_up_minutes INTEGER CHECK (warm_up_minutes BETWEEN 0 AND 1440),
    stretched_before_minutes INTEGER CHECK (stretched_before_minutes BETWEEN 0 AND 1440),
    stretched_after_minutes INTEGER CHECK (stretched_after_minutes BETWEEN 0 AND 1440),
    tags_given INTEGER NOT NULL CHECK (tags_given IN (0, 1)),
    technique INTEGER CHECK (technique BETWEEN 1 AND 5),
    tightened TEXT CHECK (
        tightened = 'before' OR tightened = 'during' OR tightened = 'after' OR tightened = 'next_day'),
    tightened_during TEXT CHECK (length(tightened_during) BETWEEN 1 AND 80),
    tightness_before_tenths INTEGER CHECK (tightness_before_tenths BETWEEN 0 AND 100),
    tightness_after_tenths INTEGER CHECK (tightness_after_tenths BETWEEN 0 AND 100),
    tightness_next_morning_tenths INTEGER CHECK (tightness_next_morning_tenths BETWEEN 0 AND 100),
    notes TEXT NOT NULL CHECK (length(notes) <= 10000 AND instr(notes, char(0)) = 0),
    logged_on TEXT CHECK (logged_on BETWEEN '1900-01-01' AND '2200-12-31' AND logged_on IS date(logged_on, '+0 days')),
    swelling_or_bruise INTEGER CHECK (swelling_or_bruise IN (0, 1))
) STRICT;
CREATE INDEX session_by_day ON session (day);

CREATE TABLE session_tag (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    tag TEXT NOT NULL CHECK (tag IN (
        'fatigued', 'rushed', 'awkward', 'unusually_heavy', 'new_exercise', 'acute_incident')),
    UNIQUE (session, position)
) STRICT;

CREATE TABLE session_region (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    region TEXT NOT NULL CHECK (region IN (
        'neck_left', 'neck_right', 'neck_both', 'upper_back_left', 'upper_back_right', 'upper_back_both',
        'middle_back_left', 'middle_back_right', 'middle_back_both', 'lower_back_left', 'lower_back_right',
        'lower_back_both', 'hip_left', 'hip_right', 'hip_both')),
    UNIQUE (session, position)
) STRICT;

CREATE TABLE session_relief (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    relief TEXT NOT NULL CHECK (relief IN (
        'heat', 'cold', 'stretching', 'movement', 'massage', 'self_pressure', 'topical', 'rest')),
    UNIQUE (session, position)
) STRICT;

CREATE TABLE session_planned_block (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    -- Not a reference: the block may belong to a plan that was never saved.
    block TEXT NOT NULL CHECK (length(block) BETWEEN 1 AND 80),
    UNIQUE (session, position)
) STRICT;
CREATE INDEX session_planned_block_by_block ON session_planned_block (block);

CREATE TABLE session_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 80),
    superset INTEGER CHECK (superset BETWEEN 0 AND 1000),
    UNIQUE (session, position)
) STRICT;

CREATE TABLE session_set (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session_exercise TEXT NOT NULL REFERENCES session_exercise (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    reps INTEGER CHECK (reps BETWEEN 0 AND 1000),
    load_grams INTEGER CHECK (load_grams BETWEEN 0 AND 1000000),
    rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100),
    type TEXT NOT NULL CHECK (type = 'working' OR type = 'warm_up' OR type = 'drop' OR type = 'failure'),
    seconds INTEGER CHECK (seconds BETWEEN 0 AND 86400),
    distance_metres REAL CHECK (distance_metres BETWEEN 0 AND 1000000),
    hold_seconds INTEGER CHECK (hold_seconds BETWEEN 0 AND 86400),
    side TEXT CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    UNIQUE (session_exercise, position)
) STRICT;

CREATE TABLE session_tender_spot (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    region TEXT NOT NULL CHECK (region IN (
        'neck_left', 'neck_right', 'neck_both', 'upper_back_left', 'upper_back_right', 'upper_back_both',
        'middle_back_left', 'middle_back_right', 'middle_back_both', 'lower_back_left', 'lower_back_right',
        'lower_back_both', 'hip_left', 'hip_right', 'hip_both')),
    tender INTEGER CHECK (tender IN (0, 1)),
    familiar INTEGER CHECK (familiar IN (0, 1)),
    spreads INTEGER CHECK (spreads IN (0, 1)),
    spreads_to TEXT CHECK (length(spreads_to) <= 10000 AND instr(spreads_to, char(0)) = 0),
    UNIQUE (session, position)
) STRICT;

CREATE TABLE session_treatment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    treatment TEXT NOT NULL CHECK (length(treatment) BETWEEN 1 AND 80),
    day TEXT CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    start_minutes INTEGER CHECK (start_minutes BETWEEN 0 AND 1439),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    helped INTEGER CHECK (helped IN (0, 1)),
    UNIQUE (session, position)
) STRICT;

CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    day TEXT NOT NULL UNIQUE CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    tightness_tenths INTEGER CHECK (tightness_tenths BETWEEN 0 AND 100),
    easier TEXT CHECK (easier IN ('moving', 'resting', 'same')),
    sleep_hours REAL CHECK (sleep_hours BETWEEN 0 AND 24),
    stress INTEGER CHECK (stress BETWEEN 1 AND 5),
    sitting_hours REAL CHECK (sitting_hours BETWEEN 0 AND 24),
    standing_hours REAL CHECK (standing_hours BETWEEN 0 AND 24),
    driving_hours REAL CHECK (driving_hours BETWEEN 0 AND 24),
    skipped INTEGER CHECK (skipped IN (0, 1)),
    logged_on TEXT CHECK (logged_on BETWEEN '1900-01-01' AND '2200-12-31' AND logged_on IS date(logged_on, '+0 days'))
) STRICT;

-- What was used on a day and follows no session.
CREATE TABLE check_in_treatment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    check_in TEXT NOT NULL REFERENCES check_in (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    treatment TEXT NOT NULL CHECK (length(treatment) BETWEEN 1 AND 80),
    day TEXT CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    start_minutes INTEGER CHECK (start_minutes BETWEEN 0 AND 1439),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    helped INTEGER CHECK (helped IN (0, 1)),
    UNIQUE (check_in, position)
) STRICT;

CREATE TABLE self_test (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    day TEXT NOT NULL CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    test TEXT NOT NULL CHECK (test IN (
        'trunk_extensor_hold', 'trunk_flexor_hold', 'side_bridge_left', 'side_bridge_right', 'side_bend_left',
        'side_bend_right')),
    value REAL NOT NULL CHECK (value BETWEEN 0 AND 3600),
    UNIQUE (day, test)
) STRICT;

CREATE TABLE screen (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    position INTEGER NOT NULL CHECK (position >= 0),
    day TEXT NOT NULL CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    cleared TEXT CHECK (cleared IN ('seen_may_train', 'answered_by_mistake')),
    discussed TEXT CHECK (discussed IN (
        'bladder_or_bowel_trouble', 'saddle_numbness', 'both_legs_weak_or_numb', 'worsening_leg_weakness',
        'major_trauma', 'fever_and_unwell', 'chest_or_tearing_pain', 'swollen_numb_back_after_training', 'dark_urine',
        'clumsy_hands_or_unsteady_walking', 'sudden_severe_headache_or_dizziness', 'cancer_history',
        'unexplained_weight_loss', 'night_pain', 'steroids_or_osteoporosis', 'leg_numbness_or_weakness',
        'arm_weakness', 'longer_than_six_weeks', 'new_pain_in_pregnancy', 'new_pain_under_18_or_over_55',
        'fall_or_blow_over_65_or_fragile_bones', 'known_heart_metabolic_or_kidney_disease', 'symptoms_with_effort',
        'told_to_limit_exercise', 'morning_stiffness_eased_by_exercise', 'regularly_active'))
) STRICT;
CREATE INDEX screen_by_position ON screen (position);

CREATE TABLE screen_answer (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    screen TEXT NOT NULL REFERENCES screen (id),
    question TEXT NOT NULL CHECK (question IN (
        'bladder_or_bowel_trouble', 'saddle_numbness', 'both_legs_weak_or_numb', 'worsening_leg_weakness',
        'major_trauma', 'fever_and_unwell', 'chest_or_tearing_pain', 'swollen_numb_back_after_training', 'dark_urine',
        'clumsy_hands_or_unsteady_walking', 'sudden_severe_headache_or_dizziness', 'cancer_history',
        'unexplained_weight_loss', 'night_pain', 'steroids_or_osteoporosis', 'leg_numbness_or_weakness',
        'arm_weakness', 'longer_than_six_weeks', 'new_pain_in_pregnancy', 'new_pain_under_18_or_over_55',
        'fall_or_blow_over_65_or_fragile_bones', 'known_heart_metabolic_or_kidney_disease', 'symptoms_with_effort',
        'told_to_limit_exercise', 'morning_stiffness_eased_by_exercise', 'regularly_active')),
    yes INTEGER NOT NULL CHECK (yes IN (0, 1)),
    UNIQUE (screen, question)
) STRICT;

-- What was answered to a safety question stays answered; only a later screen can say otherwise.
CREATE TRIGGER screen_is_kept BEFORE DELETE ON screen BEGIN SELECT RAISE(ABORT, 'screens are append-only'); END;
CREATE TRIGGER screen_is_final BEFORE UPDATE ON screen BEGIN SELECT RAISE(ABORT, 'screens are append-only'); END;
CREATE TRIGGER screen_answer_is_kept BEFORE DELETE ON screen_answer
BEGIN SELECT RAISE(ABORT, 'screens are append-only'); END;
CREATE TRIGGER screen_answer_is_final BEFORE UPDATE ON screen_answer
BEGIN SELECT RAISE(ABORT, 'screens are append-only'); END;

CREATE TABLE profile (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    units TEXT CHECK (units IN ('metric', 'imperial')),
    distance_units TEXT CHECK (distance_units IN ('metric', 'imperial')),
    body_units TEXT CHECK (body_units IN ('metric', 'imperial')),
    sex TEXT CHECK (sex IN ('female', 'male')),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    height_cm REAL CHECK (height_cm BETWEEN 30 AND 300),
    weight_grams INTEGER CHECK (weight_grams BETWEEN 1000 AND 1000000),
    experience TEXT CHECK (experience IN ('beginner', 'intermediate', 'advanced')),
    goal TEXT CHECK (goal IN ('strength', 'general', 'endurance', 'ease')),
    recent_training TEXT CHECK (recent_training IN ('none', 'some', 'regular')),
    workouts_per_week INTEGER CHECK (workouts_per_week BETWEEN 0 AND 7),
    cardio_per_week INTEGER CHECK (cardio_per_week BETWEEN 0 AND 7),
    yoga_per_week INTEGER CHECK (yoga_per_week BETWEEN 0 AND 7),
    preferred_days_given INTEGER NOT NULL CHECK (preferred_days_given IN (0, 1)),
    usual_start_minutes INTEGER CHECK (usual_start_minutes BETWEEN 0 AND 1439),
    can_get_up_from_floor INTEGER CHECK (can_get_up_from_floor IN (0, 1)),
    equipment_given INTEGER NOT NULL CHECK (equipment_given IN (0, 1)),
    activity TEXT CHECK (activity IN ('sedentary', 'light', 'moderate', 'active', 'very_active', 'from_log')),
    pregnancy_weeks INTEGER CHECK (pregnancy_weeks BETWEEN 0 AND 45),
    post_partum_weeks INTEGER CHECK (post_partum_weeks BETWEEN 0 AND 104),
    pregnant INTEGER CHECK (pregnant IN (0, 1)),
    weight_goal_lb_per_week REAL CHECK (weight_goal_lb_per_week BETWEEN -2 AND 2),
    -- One person, the same identity in every file.
    CHECK (id = '00000000-0000-4000-8000-000000000001')
) STRICT;

CREATE TABLE profile_preferred_day (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    profile TEXT NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    weekday TEXT NOT NULL CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    UNIQUE (profile, position)
) STRICT;

CREATE TABLE profile_available_minutes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    profile TEXT NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    weekday TEXT NOT NULL CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    UNIQUE (profile, position)
) STRICT;

CREATE TABLE profile_equipment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    profile TEXT NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    equipment TEXT NOT NULL CHECK (equipment IN (
        'barbell', 'dumbbell', 'kettlebell', 'cable', 'machine', 'bench', 'pull_up_bar', 'band', 'mat', 'ball',
        'roller')),
    UNIQUE (profile, position)
) STRICT;

CREATE TABLE profile_avoided_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    profile TEXT NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 80),
    UNIQUE (profile, position)
) STRICT;

CREATE TABLE profile_condition (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    profile TEXT NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    condition TEXT NOT NULL CHECK (condition IN (
        'flexion_sensitive', 'extension_sensitive', 'osteoporosis', 'high_blood_pressure', 'heart_disease', 'glaucoma',
        'hip_replacement', 'knee', 'shoulder', 'wrist', 'recent_surgery', 'reduced_sensation', 'poor_circulation',
        'bleeding_disorder', 'blood_clot', 'broken_skin', 'cancer', 'fever_or_infection', 'inflammatory_spine_disease',
        'kidney_disease', 'stomach_ulcer', 'nsaid_allergy', 'asthma_with_aspirin', 'rub_or_skin_allergy',
        'breastfeeding', 'eating_disorder', 'sickle_cell_trait')),
    until_day TEXT CHECK (until_day BETWEEN '1900-01-01' AND '2200-12-31' AND until_day IS date(until_day, '+0 days')),
    UNIQUE (profile, position)
) STRICT;

CREATE TABLE profile_medicine (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    profile TEXT NOT NULL REFERENCES profile (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    medicine TEXT NOT NULL CHECK (medicine IN (
        'anticoagulant', 'steroid', 'oral_nsaid', 'blood_pressure', 'sedative_or_opioid', 'diuretic', 'statin')),
    UNIQUE (profile, position)
) STRICT;

CREATE TABLE plan_day (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    day TEXT NOT NULL UNIQUE CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    -- A code with fields, from which a sentence is made; so are the other JSON columns.
    rest_reason TEXT CHECK (rest_reason IS NULL OR json_valid(rest_reason))
) STRICT;

CREATE TABLE plan_block (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    plan_day TEXT NOT NULL REFERENCES plan_day (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('warm_up', 'workout', 'stretching', 'yoga', 'cardio', 'easy_walk')),
    title TEXT NOT NULL CHECK (json_valid(title)),
    routine TEXT NOT NULL CHECK (length(routine) <= 80),
    start_minutes INTEGER CHECK (start_minutes BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    kept_anyway INTEGER NOT NULL CHECK (kept_anyway IN (0, 1)),
    mark TEXT CHECK (mark IN ('done', 'changed', 'not_done'))
) STRICT;
CREATE INDEX plan_block_by_day ON plan_block (plan_day, position);

CREATE TABLE planned_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    plan_block TEXT NOT NULL REFERENCES plan_block (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 80),
    sets INTEGER NOT NULL CHECK (sets BETWEEN 0 AND 1000),
    reps INTEGER CHECK (reps BETWEEN 0 AND 1000),
    load_grams INTEGER CHECK (load_grams BETWEEN 0 AND 1000000),
    hold_seconds INTEGER CHECK (hold_seconds BETWEEN 0 AND 86400),
    rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100),
    UNIQUE (plan_block, position)
) STRICT;

CREATE TABLE plan_reason (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    plan_block TEXT NOT NULL REFERENCES plan_block (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    message TEXT NOT NULL CHECK (json_valid(message)),
    cause TEXT CHECK (cause IN (
        'insufficient_stretching', 'muscular_imbalance', 'posture_and_lifting', 'trigger_points', 'unaccustomed_load',
        'stress_and_sleep')),
    source TEXT NOT NULL CHECK (length(source) <= 80),
    UNIQUE (plan_block, position)
) STRICT;

CREATE TABLE usual_day (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    weekday TEXT NOT NULL UNIQUE CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))
) STRICT;

CREATE TABLE usual_block (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    usual_day TEXT NOT NULL REFERENCES usual_day (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('warm_up', 'workout', 'stretching', 'yoga', 'cardio', 'easy_walk')),
    title TEXT NOT NULL CHECK (json_valid(title)),
    routine TEXT NOT NULL CHECK (length(routine) <= 80),
    start_minutes INTEGER CHECK (start_minutes BETWEEN 0 AND 1439),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT;
CREATE INDEX usual_block_by_day ON usual_block (usual_day, position);

CREATE TABLE usual_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    usual_block TEXT NOT NULL REFERENCES usual_block (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 80),
    sets INTEGER NOT NULL CHECK (sets BETWEEN 0 AND 1000),
    reps INTEGER CHECK (reps BETWEEN 0 AND 1000),
    load_grams INTEGER CHECK (load_grams BETWEEN 0 AND 1000000),
    hold_seconds INTEGER CHECK (hold_seconds BETWEEN 0 AND 86400),
    rpe_tenths INTEGER CHECK (rpe_tenths BETWEEN 0 AND 100),
    UNIQUE (usual_block, position)
) STRICT;

CREATE TABLE verdict (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    cause TEXT NOT NULL UNIQUE CHECK (cause IN (
        'insufficient_stretching', 'muscular_imbalance', 'posture_and_lifting', 'trigger_points', 'unaccustomed_load',
        'stress_and_sleep')),
    opinion TEXT NOT NULL CHECK (opinion IN ('fits', 'not_it', 'clinician')),
    day TEXT NOT NULL CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days'))
) STRICT;

CREATE TABLE week_note (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    from_day TEXT NOT NULL CHECK (from_day BETWEEN '1900-01-01' AND '2200-12-31'
        AND from_day IS date(from_day, '+0 days')),
    to_day TEXT NOT NULL CHECK (to_day BETWEEN '1900-01-01' AND '2200-12-31' AND to_day IS date(to_day, '+0 days')),
    equipment_given INTEGER NOT NULL CHECK (equipment_given IN (0, 1)),
    ill INTEGER CHECK (ill IN (0, 1)),
    CHECK (from_day <= to_day)
) STRICT;
CREATE INDEX week_note_by_day ON week_note (from_day);

CREATE TABLE week_note_minutes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    week_note TEXT NOT NULL REFERENCES week_note (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    day TEXT NOT NULL CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    UNIQUE (week_note, position)
) STRICT;

CREATE TABLE week_note_equipment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    week_note TEXT NOT NULL REFERENCES week_note (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    equipment TEXT NOT NULL CHECK (equipment IN (
        'barbell', 'dumbbell', 'kettlebell', 'cable', 'machine', 'bench', 'pull_up_bar', 'band', 'mat', 'ball',
        'roller')),
    UNIQUE (week_note, position)
) STRICT;

CREATE TABLE week_note_hurt (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    week_note TEXT NOT NULL REFERENCES week_note (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    region TEXT NOT NULL CHECK (region IN (
        'neck_left', 'neck_right', 'neck_both', 'upper_back_left', 'upper_back_right', 'upper_back_both',
        'middle_back_left', 'middle_back_right', 'middle_back_both', 'lower_back_left', 'lower_back_right',
        'lower_back_both', 'hip_left', 'hip_right', 'hip_both')),
    until_day TEXT NOT NULL CHECK (until_day BETWEEN '1900-01-01' AND '2200-12-31'
        AND until_day IS date(until_day, '+0 days')),
    UNIQUE (week_note, position)
) STRICT;

CREATE TABLE plan_change_decision (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    cause TEXT NOT NULL UNIQUE CHECK (cause IN (
        'insufficient_stretching', 'muscular_imbalance', 'posture_and_lifting', 'trigger_points', 'unaccustomed_load',
        'stress_and_sleep')),
    used INTEGER NOT NULL CHECK (used IN (0, 1)),
    since_day TEXT NOT NULL CHECK (since_day BETWEEN '1900-01-01' AND '2200-12-31'
        AND since_day IS date(since_day, '+0 days')),
    until_day TEXT NOT NULL CHECK (until_day BETWEEN '1900-01-01' AND '2200-12-31'
        AND until_day IS date(until_day, '+0 days')),
    CHECK (since_day <= until_day)
) STRICT;

-- What the person adds to the catalogue. A deleted one stays as it was, for the log that names it.
CREATE TABLE own_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 80 AND instr(name, char(0)) = 0),
    kind TEXT NOT NULL CHECK (kind IN ('strength', 'stretch', 'mobility', 'yoga', 'pressure', 'cardio')),
    primary_muscle TEXT NOT NULL CHECK (primary_muscle IN (
        'neck', 'upper_trapezius', 'middle_trapezius', 'lower_trapezius', 'rhomboids', 'latissimus',
        'erector_spinae', 'multifidus', 'quadratus_lumborum', 'rectus_abdominis', 'obliques', 'deep_abdominals',
        'hip_flexors', 'gluteus_maximus', 'gluteus_medius', 'piriformis', 'hamstrings', 'quadriceps',
        'adductors', 'calves', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'serratus')),
    level TEXT NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced')),
    pattern TEXT NOT NULL CHECK (pattern IN (
        'none', 'squat', 'lunge', 'hinge', 'hip_extension', 'knee_flexion', 'knee_extension', 'hip_abduction',
        'ankle', 'horizontal_push', 'vertical_push', 'horizontal_pull', 'vertical_pull', 'scapular',
        'elbow_flexion', 'elbow_extension', 'trunk_extension', 'trunk_flexion', 'anti_extension',
        'anti_lateral', 'anti_rotation', 'rotation', 'carry')),
    spine_load TEXT NOT NULL CHECK (spine_load IN ('low', 'medium', 'high')),
    minutes_per_set REAL NOT NULL CHECK (minutes_per_set BETWEEN 0.25 AND 180),
    setup_minutes REAL NOT NULL CHECK (setup_minutes BETWEEN 0 AND 20),
    one_sided INTEGER NOT NULL CHECK (one_sided IN (0, 1)),
    compound INTEGER NOT NULL CHECK (compound IN (0, 1)),
    on_floor INTEGER NOT NULL CHECK (on_floor IN (0, 1)),
    sets INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 10),
    reps INTEGER NOT NULL CHECK (reps BETWEEN 0 AND 100),
    hold_seconds INTEGER NOT NULL CHECK (hold_seconds BETWEEN 0 AND 3600),
    -- Repeated or held.
    CHECK ((reps = 0) <> (hold_seconds = 0))
) STRICT;

CREATE TABLE own_exercise_alias (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    own_exercise TEXT NOT NULL REFERENCES own_exercise (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    alias TEXT NOT NULL CHECK (length(trim(alias)) BETWEEN 1 AND 80 AND instr(alias, char(0)) = 0),
    UNIQUE (own_exercise, position)
) STRICT;

CREATE TABLE own_exercise_equipment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    own_exercise TEXT NOT NULL REFERENCES own_exercise (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    equipment TEXT NOT NULL CHECK (equipment IN (
        'barbell', 'dumbbell', 'kettlebell', 'cable', 'machine', 'bench', 'pull_up_bar', 'band', 'mat', 'ball',
        'roller')),
    UNIQUE (own_exercise, position)
) STRICT;

CREATE TABLE own_exercise_spine_tag (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    own_exercise TEXT NOT NULL REFERENCES own_exercise (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    tag TEXT NOT NULL CHECK (tag IN (
        'compression', 'shear', 'flexion', 'extension', 'rotation', 'lateral', 'neutral', 'decompression',
        'end_range_flexion', 'end_range_extension', 'end_range_rotation', 'loaded_flexion', 'loaded_rotation',
        'prone', 'supine_long', 'inversion', 'kneeling', 'overhead', 'wrist_loading', 'impact',
        'breath_holding', 'deep_hip_flexion', 'deep_knee_flexion', 'ballistic', 'body_weight_pressure',
        'balance', 'hanging', 'static', 'abdominal_pressure')),
    UNIQUE (own_exercise, position)
) STRICT;

CREATE TABLE own_exercise_muscle (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    own_exercise TEXT NOT NULL REFERENCES own_exercise (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    muscle TEXT NOT NULL CHECK (muscle IN (
        'neck', 'upper_trapezius', 'middle_trapezius', 'lower_trapezius', 'rhomboids', 'latissimus',
        'erector_spinae', 'multifidus', 'quadratus_lumborum', 'rectus_abdominis', 'obliques', 'deep_abdominals',
        'hip_flexors', 'gluteus_maximus', 'gluteus_medius', 'piriformis', 'hamstrings', 'quadriceps',
        'adductors', 'calves', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'serratus')),
    -- 4 does most of the work, 2 helps, 1 steadies.
    quarters INTEGER NOT NULL CHECK (quarters IN (1, 2, 4)),
    UNIQUE (own_exercise, position)
) STRICT;

CREATE TABLE own_exercise_lengthened (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    own_exercise TEXT NOT NULL REFERENCES own_exercise (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    muscle TEXT NOT NULL CHECK (muscle IN (
        'neck', 'upper_trapezius', 'middle_trapezius', 'lower_trapezius', 'rhomboids', 'latissimus',
        'erector_spinae', 'multifidus', 'quadratus_lumborum', 'rectus_abdominis', 'obliques', 'deep_abdominals',
        'hip_flexors', 'gluteus_maximus', 'gluteus_medius', 'piriformis', 'hamstrings', 'quadriceps',
        'adductors', 'calves', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'serratus')),
    UNIQUE (own_exercise, position)
) STRICT;

CREATE TABLE own_exercise_cue (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    own_exercise TEXT NOT NULL REFERENCES own_exercise (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    cue TEXT NOT NULL CHECK (length(cue) BETWEEN 1 AND 400 AND instr(cue, char(0)) = 0),
    UNIQUE (own_exercise, position)
) STRICT;

-- What came from another program's export, so that it can be taken out again later.
CREATE TABLE import_batch (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    format TEXT NOT NULL CHECK (format IN ('strong', 'hevy', 'fitnotes')),
    day TEXT NOT NULL CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days'))
) STRICT;

CREATE TABLE import_batch_row (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    import_batch TEXT NOT NULL REFERENCES import_batch (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('session', 'own_exercise')),
    -- The id of the session or of the own exercise.
    row TEXT NOT NULL CHECK (length(row) = 36),
    UNIQUE (import_batch, position)
) STRICT;
CREATE INDEX import_batch_row_by_row ON import_batch_row (row);

-- A habit tried by a schedule that was drawn before it began. What was drawn is never changed; stopping adds a day.
CREATE TABLE experiment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    habit TEXT NOT NULL CHECK (habit IN (
        'warm_up', 'stretching_before', 'stretching_after', 'yoga', 'heat', 'early_bedtime', 'fewer_sets')),
    hoped_effect REAL NOT NULL CHECK (hoped_effect BETWEEN 0.1 AND 10),
    start_day TEXT NOT NULL CHECK (start_day BETWEEN '1900-01-01' AND '2200-12-31'
        AND start_day IS date(start_day, '+0 days')),
    days_a_block INTEGER NOT NULL CHECK (days_a_block BETWEEN 1 AND 14),
    -- 1 with the habit, 0 without; two are a cycle.
    blocks TEXT NOT NULL CHECK (length(blocks) BETWEEN 2 AND 48 AND blocks NOT GLOB '*[^01]*'),
    seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 9007199254740992),
    stopped_day TEXT CHECK (stopped_day BETWEEN '1900-01-01' AND '2200-12-31'
        AND stopped_day IS date(stopped_day, '+0 days'))
) STRICT;
CREATE TRIGGER experiment_is_kept BEFORE DELETE ON experiment
BEGIN SELECT RAISE(ABORT, 'experiments are append-only'); END;
CREATE TRIGGER experiment_is_drawn_once BEFORE UPDATE ON experiment
WHEN NOT OLD.deleted AND (NEW.habit <> OLD.habit OR NEW.hoped_effect <> OLD.hoped_effect
    OR NEW.start_day <> OLD.start_day OR NEW.days_a_block <> OLD.days_a_block OR NEW.blocks <> OLD.blocks
    OR NEW.seed <> OLD.seed)
BEGIN SELECT RAISE(ABORT, 'what was drawn stays drawn'); END;

CREATE TABLE weight_entry (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    edited INTEGER NOT NULL CHECK (edited >= 0),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    day TEXT NOT NULL UNIQUE CHECK (day BETWEEN '1900-01-01' AND '2200-12-31' AND day IS date(day, '+0 days')),
    weight_grams INTEGER NOT NULL CHECK (weight_grams BETWEEN 1000 AND 1000000)
) STRICT;
