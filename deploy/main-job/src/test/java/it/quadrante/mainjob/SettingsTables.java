package it.quadrante.mainjob;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A table for each {@code @ConfigMapping} interface: its settings and their Javadoc. */
final class SettingsTables {
  private static final String MAPPING = "\n@ConfigMapping(";
  private static final String HEAD =
      """

      ### %s

      %s

      | setting | environment variable | type | default | meaning |
      |---|---|---|---|---|
      """;

  private final StringBuilder text = new StringBuilder();
  private final CompilationUnitTree unit;
  private final Trees trees;

  private SettingsTables(CompilationUnitTree unit, Trees trees) {
    this.unit = unit;
    this.trees = trees;
  }

  /** The tables of all interfaces of a repository. */
  static String of(Path repository) throws IOException {
    StringBuilder tables = new StringBuilder();
    try (Stream<Path> files = Files.walk(repository)) {
      for (Path file : files.filter(SettingsTables::isSource).sorted().toList()) {
        if (Files.readString(file).contains(MAPPING)) {
          tables.append(table(file, module(repository.relativize(file))));
        }
      }
    }
    return tables.toString();
  }

  private static boolean isSource(Path file) {
    return file.toString().contains("src/main/java") && file.toString().endsWith(".java");
  }

  private static String module(Path source) {
    return source.toString().replaceFirst("/src/main/java/.*", "");
  }

  private static String table(Path source, String module) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
      SettingsTables table =
          new SettingsTables(task.parse().iterator().next(), Trees.instance(task));
      ClassTree mapping = (ClassTree) table.unit.getTypeDecls().get(0);
      table.text.append(HEAD.formatted(module, table.javadoc(mapping)));
      table.addSettings(mapping, argument(mapping.getModifiers(), "ConfigMapping"));
      return table.text.toString();
    }
  }

  private void addSettings(ClassTree group, String prefix) {
    for (Tree member : group.getMembers()) {
      if (member instanceof MethodTree setting) {
        addSetting(setting, prefix + "." + kebab(setting.getName().toString()));
      }
    }
  }

  private void addSetting(MethodTree setting, String name) {
    String type = setting.getReturnType().toString();
    ClassTree mapping = (ClassTree) unit.getTypeDecls().get(0);
    for (Tree member : mapping.getMembers()) {
      if (member instanceof ClassTree group && group.getSimpleName().contentEquals(type)) {
        addSettings(group, name);
        return;
      }
    }
    String preset = argument(setting.getModifiers(), "WithDefault");
    text.append(
        "| `%s` | `%s` | `%s` | %s | %s |\n"
            .formatted(
                name,
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"),
                type,
                preset.isEmpty() ? "set by each service" : "`" + preset + "`",
                javadoc(setting)));
  }

  private String javadoc(Tree of) {
    String comment = trees.getDocComment(TreePath.getPath(unit, of));
    return comment.strip().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
  }

  /** What an annotation says in its only argument; empty without the annotation. */
  private static String argument(ModifiersTree modifiers, String annotation) {
    List<String> values = new ArrayList<>();
    for (AnnotationTree present : modifiers.getAnnotations()) {
      if (present.getAnnotationType().toString().equals(annotation)) {
        ExpressionTree value = present.getArguments().get(0);
        value = value instanceof AssignmentTree named ? named.getExpression() : value;
        values.add(((LiteralTree) value).getValue().toString());
      }
    }
    return String.join("", values);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
