package it.quadrante.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do in one chamber; in the realm a subgroup of the chamber's group. */
public enum Role {
  /** Reads plans and published results. */
  VIEWER("viewer"),
  /** Controllo di gestione: writes drafts, imports, proposes. */
  PLAN_EDITOR("plan-editor"),
  /** Giunta or Commissario: approves and publishes, with number and date of the act. */
  PLAN_APPROVER("plan-approver"),
  /** Referente del dato: submits values and evidence for the measures of the own unit. */
  DATA_REFERENT("data-referent"),
  /** Segretario Generale, dirigente or P.O.: validates or sends back. */
  VALIDATOR("validator"),
  /** OIV: reads everything of the chamber, individual results and audit included. */
  EVALUATOR("evaluator"),
  /** Calendars, units, assignments; closes and reopens periods. */
  CHAMBER_ADMIN("chamber-admin");

  private final String group;

  Role(String group) {
    this.group = group;
  }

  /** Name of the subgroup: {@code validator} in {@code /MS/validator}. */
  public String group() {
    return group;
  }

  static Optional<Role> ofGroup(String group) {
    return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
  }
}
