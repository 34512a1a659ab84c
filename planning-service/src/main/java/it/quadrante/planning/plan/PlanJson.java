package it.quadrante.planning.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Reference;
import it.quadrante.planning.plan.domain.Target;
import jakarta.inject.Singleton;

/** How the domain's closed choices read as JSON; the domain itself knows nothing of it. */
@Singleton
public class PlanJson implements ObjectMapperCustomizer {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Threshold.class, name = "THRESHOLD"),
    @JsonSubTypes.Type(value = Target.Range.class, name = "RANGE"),
    @JsonSubTypes.Type(value = Target.OnOrBefore.class, name = "DATE"),
    @JsonSubTypes.Type(value = Target.Relative.class, name = "RELATIVE"),
    @JsonSubTypes.Type(value = Target.Judgement.class, name = "JUDGEMENT")
  })
  private interface ByKind {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
    @JsonSubTypes.Type(Reference.Stated.class),
    @JsonSubTypes.Type(Reference.ResultOf.class)
  })
  private interface ByMembers {}

  private interface BySymbol {
    @JsonValue
    String symbol();
  }

  /** Makes a mapper read and write plans as their schema says. */
  public static ObjectMapper teach(ObjectMapper mapper) {
    return mapper
        .addMixIn(Target.class, ByKind.class)
        .addMixIn(Reference.class, ByMembers.class)
        .addMixIn(Operator.class, BySymbol.class);
  }

  @Override
  public void customize(ObjectMapper mapper) {
    teach(mapper);
  }
}
