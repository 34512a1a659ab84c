package it.quadrante.planning.plan.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One change of a version as it stands on record.
 *
 * @param revision that the version had after it
 * @param ordinal 1, 2, … among the changes of that revision
 * @param what ADDED, REMOVED or CHANGED; of a step of its life and of an older record what was done
 * @param element its kind, or PLAN; null for a step of the version's life
 * @param key of the element; null where there is none
 * @param fields list of name, before, after; null for a step
 * @param before of a step or an older record; may be null
 * @param after likewise
 */
public record RecordedChange(
    int revision,
    int ordinal,
    String what,
    String element,
    String key,
    JsonNode fields,
    JsonNode before,
    JsonNode after,
    String reason,
    String account,
    Instant at) {}
