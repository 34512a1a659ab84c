package it.quadrante.openapi;

import it.quadrante.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;

/**
 * Problem codes that an annotation names: {@code @PlanningProblem.Answers({PLAN_NOT_FOUND, …})}.
 */
final class ProblemCodes {
  private ProblemCodes() {}

  /** Empty where the value of the annotation is something else. */
  static List<ProblemCode> in(AnnotationInstance annotation) {
    List<ProblemCode> codes = new ArrayList<>();
    AnnotationValue value = annotation.value();
    if (value == null
        || value.kind() != AnnotationValue.Kind.ARRAY
        || value.componentKind() != AnnotationValue.Kind.ENUM) {
      return codes;
    }
    DotName[] types = value.asEnumTypeArray();
    String[] names = value.asEnumArray();
    for (int i = 0; i < names.length; i++) {
      if (constant(types[i], names[i]) instanceof ProblemCode code) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static Object constant(DotName type, String name) {
    try {
      Class<?> found =
          Class.forName(type.toString(), true, Thread.currentThread().getContextClassLoader());
      return found.getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + "." + name + " cannot be read", e);
    }
  }
}
