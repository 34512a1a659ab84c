package it.quadrante.calculation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The calculation is pure. Each rule is shown to match something: it fails where it should. */
class ArchitectureTest {
  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final DescribedPredicate<JavaClass> BINARY_FRACTIONS =
      describe("binary fractions", type -> INEXACT.contains(type.getBaseComponentType().getName()));

  private static final ArchRule ONLY_JAVA_AND_FIGURE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.math..",
              "java.time..",
              "java.util..",
              "it.quadrante.figure..",
              "it.quadrante.calculation..");

  private static final ArchRule NO_BINARY_FRACTION_FIELDS =
      fields().should().notHaveRawType(BINARY_FRACTIONS);

  private static final ArchRule NO_BINARY_FRACTION_METHODS =
      methods().should().notHaveRawReturnType(BINARY_FRACTIONS);

  private static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(LocalDate.class, "now");

  private static final ArchRule NO_CYCLES =
      slices().matching("it.quadrante.calculation.(*)..").should().beFreeOfCycles();

  private final JavaClasses main =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("it.quadrante.calculation");

  private final JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);

  /** Breaks every rule but the one on cycles. */
  @SuppressWarnings("unused")
  private static final class Offender {
    private double field;

    float method() {
      return LocalDate.now(Clock.systemUTC()).getYear();
    }

    void dependsOnJUnit(TestInfo info) {}
  }

  @Test
  void mainDependsOnTheJavaLibraryAndOnFigureOnly() {
    ONLY_JAVA_AND_FIGURE.check(main);
    assertThatThrownBy(() -> ONLY_JAVA_AND_FIGURE.check(offenders)).hasMessageContaining("junit");
  }

  @Test
  void mainHoldsNoBinaryFraction() {
    NO_BINARY_FRACTION_FIELDS.check(main);
    NO_BINARY_FRACTION_METHODS.check(main);
    assertThatThrownBy(() -> NO_BINARY_FRACTION_FIELDS.check(offenders))
        .hasMessageContaining("Offender.field");
    assertThatThrownBy(() -> NO_BINARY_FRACTION_METHODS.check(offenders))
        .hasMessageContaining("Offender.method");
  }

  @Test
  void mainReadsNoClock() {
    NO_CLOCK.check(main);
    assertThatThrownBy(() -> NO_CLOCK.check(offenders)).hasMessageContaining("now");
  }

  @Test
  void theDirectPackagesHaveNoCycles() {
    NO_CYCLES.check(main);
    assertThat(main.stream().map(JavaClass::getPackageName).distinct()).hasSizeGreaterThan(8);
  }
}
