package it.quadrante.measurement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import it.quadrante.idempotency.Idempotent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layout of the service; a rule that matches no class fails. */
class LayoutTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("it.quadrante.measurement");

  @Test
  void theDomainKnowsOnlyJavaAndFigures() {
    classes()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "it.quadrante.figure", "it.quadrante.measurement..domain..")
        .check(CLASSES);
  }

  @Test
  void rowsStayInTheirStore() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .resideInAPackage("..store..")
        .check(CLASSES);
  }

  @Test
  void httpKnowsNoStore() {
    noClasses()
        .that()
        .resideInAPackage("..rest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..store..")
        .check(CLASSES);
    classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .resideInAPackage("..rest..")
        .check(CLASSES);
  }

  @Test
  void storesEventsAndDomainDoNotKnowHttp() {
    noClasses()
        .that()
        .resideInAnyPackage("..store..", "..events..", "..domain..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(CLASSES);
  }

  @Test
  void featuresDependInOneDirection() {
    noClasses()
        .that()
        .resideInAPackage("..measurement.organisation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..measurement.period..",
            "..measurement.cell..",
            "..measurement.closing..",
            "..measurement.collection..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..measurement.period..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..measurement.cell..", "..measurement.closing..", "..measurement.collection..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..measurement.cell..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..measurement.closing..", "..measurement.collection..", "..measurement.evidence..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..measurement.audit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..measurement.cell..", "..measurement.evidence..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..measurement.indicator..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..measurement.closing..", "..measurement.collection..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("..measurement.worklist..", "..measurement.bulk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..measurement.worklist..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("..measurement.bulk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..measurement.bulk..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("..measurement.notice..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..measurement.notice..")
        .check(CLASSES);
  }

  @Test
  void whateverCreatesHeedsAnIdempotencyKey() {
    methods()
        .that()
        .areAnnotatedWith(POST.class)
        .should(
            ArchCondition.from(
                DescribedPredicate.describe("be idempotent or call what is", LayoutTest::isOnce)))
        .check(CLASSES);
  }

  private static boolean isOnce(JavaMethod method) {
    return method.isAnnotatedWith(Idempotent.class)
        || method.getMethodCallsFromSelf().stream()
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .anyMatch(called -> called.isAnnotatedWith(Idempotent.class));
  }

  @Test
  void oneClassTellsTheDatabaseTheChamber() {
    List<String> naming =
        CLASSES.stream().filter(LayoutTest::namesTheSetting).map(JavaClass::getSimpleName).toList();

    assertThat(naming).containsExactly("ChamberFence");
  }

  /** Constants are inlined, so the class files themselves are read. */
  private static boolean namesTheSetting(JavaClass type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (var bytes = LayoutTest.class.getResourceAsStream(file)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
      return text.contains("set_config") || text.contains("app.chamber");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
