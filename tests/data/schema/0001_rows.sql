-- One row and more in every table, as version 1 wrote them.
INSERT INTO session (id, edited, deleted, day, start_minutes, kind, minutes, rpe_tenths, warm_up_minutes,
    stretched_before_minutes, stretched_after_minutes, tags_given, technique, tightened, tightened_during,
    tightness_before_tenths, tightness_after_tenths, tightness_next_morning_tenths, notes, logged_on,
    swelling_or_bruise) VALUES
    ('00000001-0000-4000-8000-000000000001', 1795392000000, 0, '2026-11-23', 5, 'strength', 6, 5, 5, 5, 5, 1, 2,
    'before', 'deadlift', 5, 5, 5, 'Left side "odd"', '2026-11-23', 1);
INSERT INTO session_tag (id, edited, deleted, session, position, tag) VALUES ('00000002-0000-4000-8000-000000000002',
    1795392000000, 0, '00000001-0000-4000-8000-000000000001', 0, 'fatigued');
INSERT INTO session_tag (id, edited, deleted, session, position, tag) VALUES ('00000003-0000-4000-8000-000000000003',
    1795392000001, 0, '00000001-0000-4000-8000-000000000001', 1, 'rushed');
INSERT INTO session_region (id, edited, deleted, session, position, region) VALUES
    ('00000004-0000-4000-8000-000000000004', 1795392000000, 0, '00000001-0000-4000-8000-000000000001', 0,
    'neck_left');
INSERT INTO session_region (id, edited, deleted, session, position, region) VALUES
    ('00000005-0000-4000-8000-000000000005', 1795392000001, 0, '00000001-0000-4000-8000-000000000001', 1,
    'neck_right');
INSERT INTO session_relief (id, edited, deleted, session, position, relief) VALUES
    ('00000006-0000-4000-8000-000000000006', 1795392000000, 0, '00000001-0000-4000-8000-000000000001', 0, 'heat');
INSERT INTO session_relief (id, edited, deleted, session, position, relief) VALUES
    ('00000007-0000-4000-8000-000000000007', 1795392000001, 1, '00000001-0000-4000-8000-000000000001', 1, 'cold');
INSERT INTO session_planned_block (id, edited, deleted, session, position, block) VALUES
    ('00000008-0000-4000-8000-000000000008', 1795392000000, 0, '00000001-0000-4000-8000-000000000001', 0, 'b0');
INSERT INTO session_planned_block (id, edited, deleted, session, position, block) VALUES
    ('00000009-0000-4000-8000-000000000009', 1795392000001, 0, '00000001-0000-4000-8000-000000000001', 1, 'b1');
INSERT INTO session_exercise (id, edited, deleted, session, position, exercise, superset) VALUES
    ('0000000a-0000-4000-8000-00000000000a', 1795392000000, 0, '00000001-0000-4000-8000-000000000001', 0, 'deadlift',
    5);
INSERT INTO session_exercise (id, edited, deleted, session, position, exercise, superset) VALUES
    ('0000000b-0000-4000-8000-00000000000b', 1795392000001, 0, '00000001-0000-4000-8000-000000000001', 1, 'deadlift',
    5);
INSERT INTO session_set (id, edited, deleted, session_exercise, position, reps, load_grams, rpe_tenths, type, seconds,
    distance_metres, hold_seconds, side) VALUES ('0000000c-0000-4000-8000-00000000000c', 1795392000000, 0,
    '0000000a-0000-4000-8000-00000000000a', 0, 5, 5, 5, 'working', 5, 0.5, 5, 'left');
INSERT INTO session_set (id, edited, deleted, session_exercise, position, reps, load_grams, rpe_tenths, type, seconds,
    distance_metres, hold_seconds, side) VALUES ('0000000d-0000-4000-8000-00000000000d', 1795392000001, 0,
    '0000000a-0000-4000-8000-00000000000a', 1, 5, 5, 5, 'warm_up', 5, 0.5, 5, 'right');
INSERT INTO session_tender_spot (id, edited, deleted, session, position, region, tender, familiar, spreads,
    spreads_to) VALUES ('0000000e-0000-4000-8000-00000000000e', 1795392000000, 0,
    '00000001-0000-4000-8000-000000000001', 0, 'neck_left', 1, 0, 0, 'left knee');
INSERT INTO session_tender_spot (id, edited, deleted, session, position, region, tender, familiar, spreads,
    spreads_to) VALUES ('0000000f-0000-4000-8000-00000000000f', 1795392000001, 0,
    '00000001-0000-4000-8000-000000000001', 1, 'neck_right', 1, 0, 0, 'left knee');
INSERT INTO session_treatment (id, edited, deleted, session, position, treatment, day, start_minutes, minutes, helped)
    VALUES ('00000010-0000-4000-8000-000000000010', 1795392000000, 0, '00000001-0000-4000-8000-000000000001', 0,
    'heat_pack', '2026-11-23', 5, 5, 0);
INSERT INTO session_treatment (id, edited, deleted, session, position, treatment, day, start_minutes, minutes, helped)
    VALUES ('00000011-0000-4000-8000-000000000011', 1795392000001, 0, '00000001-0000-4000-8000-000000000001', 1,
    'heat_pack', '2026-11-23', 5, 5, 0);
INSERT INTO check_in (id, edited, deleted, day, tightness_tenths, easier, sleep_hours, stress, sitting_hours,
    standing_hours, driving_hours) VALUES ('00000012-0000-4000-8000-000000000012', 1795392000000, 0, '2026-11-23', 5,
    'moving', 0.5, 2, 0.5, 0.5, 0.5);
INSERT INTO self_test (id, edited, deleted, day, test, value) VALUES ('00000013-0000-4000-8000-000000000013',
    1795392000000, 0, '2026-11-23', 'trunk_extensor_hold', 0.5);
INSERT INTO screen (id, edited, deleted, position, day, cleared, discussed) VALUES
    ('00000014-0000-4000-8000-000000000014', 1795392000000, 0, 0, '2026-11-23', NULL, NULL);
INSERT INTO screen_answer (id, edited, deleted, screen, question, yes) VALUES ('00000015-0000-4000-8000-000000000015',
    1795392000000, 0, '00000014-0000-4000-8000-000000000014', 'bladder_or_bowel_trouble', 1);
INSERT INTO profile (id, edited, deleted, units, distance_units, body_units, sex, birth_year, height_cm,
    weight_grams, experience, goal, recent_training, workouts_per_week, cardio_per_week, yoga_per_week, preferred_days_given, usual_start_minutes,
    can_get_up_from_floor, equipment_given, activity, pregnancy_weeks, post_partum_weeks, pregnant,
    weight_goal_lb_per_week) VALUES ('00000000-0000-4000-8000-000000000001', 1795392000000, 0, 'metric', 'metric', 'metric', 'female',
    1905, 30.5, 1005, 'beginner', 'strength', 'none', 1, 1, 1, 0, 5, 0, 0, 'sedentary', 5, 5, 0, -1.5);
INSERT INTO profile_preferred_day (id, edited, deleted, profile, position, weekday) VALUES
    ('00000016-0000-4000-8000-000000000016', 1795392000000, 0, '00000000-0000-4000-8000-000000000001', 0, 'mon');
INSERT INTO profile_preferred_day (id, edited, deleted, profile, position, weekday) VALUES
    ('00000017-0000-4000-8000-000000000017', 1795392000001, 0, '00000000-0000-4000-8000-000000000001', 1, 'tue');
INSERT INTO profile_available_minutes (id, edited, deleted, profile, position, weekday, minutes) VALUES
    ('00000018-0000-4000-8000-000000000018', 1795392000000, 0, '00000000-0000-4000-8000-000000000001', 0, 'mon', 5);
INSERT INTO profile_available_minutes (id, edited, deleted, profile, position, weekday, minutes) VALUES
    ('00000019-0000-4000-8000-000000000019', 1795392000001, 0, '00000000-0000-4000-8000-000000000001', 1, 'tue', 5);
INSERT INTO profile_equipment (id, edited, deleted, profile, position, equipment) VALUES
    ('0000001a-0000-4000-8000-00000000001a', 1795392000000, 0, '00000000-0000-4000-8000-000000000001', 0, 'barbell');
INSERT INTO profile_equipment (id, edited, deleted, profile, position, equipment) VALUES
    ('0000001b-0000-4000-8000-00000000001b', 1795392000001, 0, '00000000-0000-4000-8000-000000000001', 1, 'dumbbell');
INSERT INTO profile_avoided_exercise (id, edited, deleted, profile, position, exercise) VALUES
    ('0000001c-0000-4000-8000-00000000001c', 1795392000000, 0, '00000000-0000-4000-8000-000000000001', 0, 'deadlift');
INSERT INTO profile_avoided_exercise (id, edited, deleted, profile, position, exercise) VALUES
    ('0000001d-0000-4000-8000-00000000001d', 1795392000001, 0, '00000000-0000-4000-8000-000000000001', 1, 'deadlift');
INSERT INTO profile_condition (id, edited, deleted, profile, position, condition, until_day) VALUES
    ('0000001e-0000-4000-8000-00000000001e', 1795392000000, 0, '00000000-0000-4000-8000-000000000001', 0,
    'flexion_sensitive', '2026-12-01');
INSERT INTO profile_condition (id, edited, deleted, profile, position, condition, until_day) VALUES
    ('0000001f-0000-4000-8000-00000000001f', 1795392000001, 0, '00000000-0000-4000-8000-000000000001', 1,
    'extension_sensitive', '2026-12-01');
INSERT INTO profile_medicine (id, edited, deleted, profile, position, medicine) VALUES
    ('00000020-0000-4000-8000-000000000020', 1795392000000, 0, '00000000-0000-4000-8000-000000000001', 0,
    'anticoagulant');
INSERT INTO profile_medicine (id, edited, deleted, profile, position, medicine) VALUES
    ('00000021-0000-4000-8000-000000000021', 1795392000001, 0, '00000000-0000-4000-8000-000000000001', 1, 'steroid');
INSERT INTO plan_day (id, edited, deleted, day, rest_reason) VALUES ('00000022-0000-4000-8000-000000000022',
    1795392000000, 0, '2026-11-23', NULL);
INSERT INTO plan_block (id, edited, deleted, plan_day, position, kind, title, routine, start_minutes, minutes, pinned,
    kept_anyway, mark) VALUES ('00000023-0000-4000-8000-000000000023', 1795392000000, 0,
    '00000022-0000-4000-8000-000000000022', 0, 'warm_up', '{"code":"title.own","fields":[["text","Legs"]]}', '', 5, 5,
    0, 0, 'done');
INSERT INTO plan_block (id, edited, deleted, plan_day, position, kind, title, routine, start_minutes, minutes, pinned,
    kept_anyway, mark) VALUES ('00000024-0000-4000-8000-000000000024', 1795392000001, 0,
    '00000022-0000-4000-8000-000000000022', 1, 'workout', '{"code":"title.own","fields":[["text","Legs"]]}', '', 5, 5,
    0, 0, 'changed');
INSERT INTO planned_exercise (id, edited, deleted, plan_block, position, exercise, sets, reps, load_grams,
    hold_seconds, rpe_tenths) VALUES ('00000025-0000-4000-8000-000000000025', 1795392000000, 0,
    '00000023-0000-4000-8000-000000000023', 0, 'deadlift', 5, 5, 5, 5, 5);
INSERT INTO planned_exercise (id, edited, deleted, plan_block, position, exercise, sets, reps, load_grams,
    hold_seconds, rpe_tenths) VALUES ('00000026-0000-4000-8000-000000000026', 1795392000001, 0,
    '00000023-0000-4000-8000-000000000023', 1, 'deadlift', 5, 5, 5, 5, 5);
INSERT INTO plan_reason (id, edited, deleted, plan_block, position, message, cause, source) VALUES
    ('00000027-0000-4000-8000-000000000027', 1795392000000, 0, '00000023-0000-4000-8000-000000000023', 0,
    '{"code":"title.own","fields":[["text","Legs"]]}', 'insufficient_stretching', 'DESIGN');
INSERT INTO plan_reason (id, edited, deleted, plan_block, position, message, cause, source) VALUES
    ('00000028-0000-4000-8000-000000000028', 1795392000001, 0, '00000023-0000-4000-8000-000000000023', 1,
    '{"code":"title.own","fields":[["text","Legs"]]}', 'muscular_imbalance', 'DESIGN');
INSERT INTO verdict (id, edited, deleted, cause, opinion, day) VALUES ('00000029-0000-4000-8000-000000000029',
    1795392000000, 0, 'insufficient_stretching', 'fits', '2026-11-23');
INSERT INTO week_note (id, edited, deleted, from_day, to_day, equipment_given, ill) VALUES
    ('0000002a-0000-4000-8000-00000000002a', 1795392000000, 0, '2026-11-23', '2026-11-23', 0, 0);
INSERT INTO week_note_minutes (id, edited, deleted, week_note, position, day, minutes) VALUES
    ('0000002b-0000-4000-8000-00000000002b', 1795392000000, 0, '0000002a-0000-4000-8000-00000000002a', 0,
    '2026-11-23', 5);
INSERT INTO week_note_minutes (id, edited, deleted, week_note, position, day, minutes) VALUES
    ('0000002c-0000-4000-8000-00000000002c', 1795392000001, 0, '0000002a-0000-4000-8000-00000000002a', 1,
    '2026-11-23', 5);
INSERT INTO week_note_equipment (id, edited, deleted, week_note, position, equipment) VALUES
    ('0000002d-0000-4000-8000-00000000002d', 1795392000000, 0, '0000002a-0000-4000-8000-00000000002a', 0, 'barbell');
INSERT INTO week_note_equipment (id, edited, deleted, week_note, position, equipment) VALUES
    ('0000002e-0000-4000-8000-00000000002e', 1795392000001, 0, '0000002a-0000-4000-8000-00000000002a', 1, 'dumbbell');
INSERT INTO week_note_hurt (id, edited, deleted, week_note, position, region, until_day) VALUES
    ('0000002f-0000-4000-8000-00000000002f', 1795392000000, 0, '0000002a-0000-4000-8000-00000000002a', 0, 'neck_left',
    '2026-12-01');
INSERT INTO week_note_hurt (id, edited, deleted, week_note, position, region, until_day) VALUES
    ('00000030-0000-4000-8000-000000000030', 1795392000001, 0, '0000002a-0000-4000-8000-00000000002a', 1,
    'neck_right', '2026-12-01');
INSERT INTO plan_change_decision (id, edited, deleted, cause, used, since_day, until_day) VALUES
    ('00000031-0000-4000-8000-000000000031', 1795392000000, 0, 'insufficient_stretching', 0, '2026-11-23',
    '2026-12-01');
INSERT INTO own_exercise (id, edited, deleted, name, kind, primary_muscle, level, pattern, spine_load,
    minutes_per_set, setup_minutes, one_sided, compound, on_floor, sets, reps, hold_seconds) VALUES
    ('00000032-0000-4000-8000-000000000032', 1795392000000, 0, 'Log lift', 'strength', 'neck', 'beginner', 'none',
    'low', 0.75, 0.5, 0, 0, 0, 2, 5, 0);
INSERT INTO own_exercise_alias (id, edited, deleted, own_exercise, position, alias) VALUES
    ('00000033-0000-4000-8000-000000000033', 1795392000000, 0, '00000032-0000-4000-8000-000000000032', 0, 'Lift');
INSERT INTO own_exercise_alias (id, edited, deleted, own_exercise, position, alias) VALUES
    ('00000034-0000-4000-8000-000000000034', 1795392000001, 0, '00000032-0000-4000-8000-000000000032', 1, 'Lift');
INSERT INTO own_exercise_equipment (id, edited, deleted, own_exercise, position, equipment) VALUES
    ('00000035-0000-4000-8000-000000000035', 1795392000000, 0, '00000032-0000-4000-8000-000000000032', 0, 'barbell');
INSERT INTO own_exercise_equipment (id, edited, deleted, own_exercise, position, equipment) VALUES
    ('00000036-0000-4000-8000-000000000036', 1795392000001, 0, '00000032-0000-4000-8000-000000000032', 1, 'dumbbell');
INSERT INTO own_exercise_spine_tag (id, edited, deleted, own_exercise, position, tag) VALUES
    ('00000037-0000-4000-8000-000000000037', 1795392000000, 0, '00000032-0000-4000-8000-000000000032', 0,
    'compression');
INSERT INTO own_exercise_spine_tag (id, edited, deleted, own_exercise, position, tag) VALUES
    ('00000038-0000-4000-8000-000000000038', 1795392000001, 0, '00000032-0000-4000-8000-000000000032', 1, 'shear');
INSERT INTO own_exercise_muscle (id, edited, deleted, own_exercise, position, muscle, quarters) VALUES
    ('00000039-0000-4000-8000-000000000039', 1795392000000, 0, '00000032-0000-4000-8000-000000000032', 0, 'neck', 1);
INSERT INTO own_exercise_muscle (id, edited, deleted, own_exercise, position, muscle, quarters) VALUES
    ('0000003a-0000-4000-8000-00000000003a', 1795392000001, 0, '00000032-0000-4000-8000-000000000032', 1,
    'upper_trapezius', 1);
INSERT INTO own_exercise_lengthened (id, edited, deleted, own_exercise, position, muscle) VALUES
    ('0000003b-0000-4000-8000-00000000003b', 1795392000000, 0, '00000032-0000-4000-8000-000000000032', 0, 'neck');
INSERT INTO own_exercise_lengthened (id, edited, deleted, own_exercise, position, muscle) VALUES
    ('0000003c-0000-4000-8000-00000000003c', 1795392000001, 0, '00000032-0000-4000-8000-000000000032', 1,
    'upper_trapezius');
INSERT INTO own_exercise_cue (id, edited, deleted, own_exercise, position, cue) VALUES
    ('0000003d-0000-4000-8000-00000000003d', 1795392000000, 0, '00000032-0000-4000-8000-000000000032', 0, 'Breathe
    out');
INSERT INTO own_exercise_cue (id, edited, deleted, own_exercise, position, cue) VALUES
    ('0000003e-0000-4000-8000-00000000003e', 1795392000001, 1, '00000032-0000-4000-8000-000000000032', 1, 'Breathe
    out');
INSERT INTO check_in_treatment (id, edited, deleted, check_in, position, treatment, day, start_minutes, minutes, helped) VALUES
    ('0000003f-0000-4000-8000-00000000003f', 1795392000000, 0, '00000012-0000-4000-8000-000000000012', 0, 'heat_pack', '2026-11-23', 600, 15, 1);
INSERT INTO import_batch (id, edited, deleted, format, day) VALUES
    ('00000040-0000-4000-8000-000000000040', 1795392000000, 0, 'strong', '2026-11-23');
INSERT INTO import_batch_row (id, edited, deleted, import_batch, position, kind, row) VALUES
    ('00000041-0000-4000-8000-000000000041', 1795392000000, 0, '00000040-0000-4000-8000-000000000040', 0, 'session', '00000001-0000-4000-8000-000000000001');
INSERT INTO usual_day (id, edited, deleted, weekday) VALUES ('00000042-0000-4000-8000-000000000042', 1795392000000, 0,
    'mon');
INSERT INTO usual_block (id, edited, deleted, usual_day, position, kind, title, routine, start_minutes, minutes, pinned)
    VALUES ('00000043-0000-4000-8000-000000000043', 1795392000000, 0, '00000042-0000-4000-8000-000000000042', 0,
    'workout', '{"code":"title.own","fields":[["text","Legs"]]}', '', 5, 5, 1);
INSERT INTO usual_exercise (id, edited, deleted, usual_block, position, exercise, sets, reps, load_grams, hold_seconds,
    rpe_tenths) VALUES ('00000044-0000-4000-8000-000000000044', 1795392000000, 0,
    '00000043-0000-4000-8000-000000000043', 0, 'deadlift', 5, 5, 5, 5, 5);
INSERT INTO experiment (id, edited, deleted, habit, hoped_effect, start_day, days_a_block, blocks, seed, stopped_day) VALUES
    ('00000045-0000-4000-8000-000000000045', 1795392000000, 0, 'warm_up', 1.5, '2026-11-23', 4, '10010110', 7, NULL);
INSERT INTO experiment (id, edited, deleted, habit, hoped_effect, start_day, days_a_block, blocks, seed, stopped_day) VALUES
    ('00000046-0000-4000-8000-000000000046', 1795392000001, 0, 'heat', 1, '2026-10-01', 4, '01100110', 9007199254740992, '2026-11-20');
INSERT INTO weight_entry (id, edited, deleted, day, weight_grams) VALUES
    ('00000047-0000-4000-8000-000000000047', 1795392000000, 0, '2026-11-23', 66000);
