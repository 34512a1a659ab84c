-- What is counted ends with a suspension and sees dates wherever they were answered, and closings that waited because
-- clocks differed may freeze now: the next round looks at every plan that counts.
update result_set s set next_look = as_of
where exists (select 1 from automatic_measure a where a.chamber = s.chamber and a.plan = s.plan);
