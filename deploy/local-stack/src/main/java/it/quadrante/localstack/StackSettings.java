package it.quadrante.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How a {@link LocalStack} runs. Begin with {@link #in(Path)}; each method answers a changed copy.
 *
 * @param folder where the data live
 * @param repository the working copy, with the built services
 * @param ports by part ({@code postgresql}, {@code kafka}, {@code keycloak}, {@code planning} …); a
 *     part without one, or with 0, takes any free one
 * @param services which to start
 * @param config what a service is told besides
 * @param jvm options with which a service is launched besides
 * @param fresh begin without what an earlier run stored
 * @param progress takes one line for each part that is ready
 */
public record StackSettings(
    Path folder,
    Path repository,
    Map<String, Integer> ports,
    List<Service> services,
    Map<Service, Map<String, String>> config,
    Map<Service, List<String>> jvm,
    boolean fresh,
    Consumer<String> progress) {

  private static final Map<String, Integer> FIXED_SERVERS =
      Map.of("postgresql", 15432, "kafka", 19092, "keycloak", 8180);

  public StackSettings {
    ports = Map.copyOf(ports);
    ports.keySet().forEach(StackSettings::requirePart);
    services = List.copyOf(services);
    config = Map.copyOf(config);
    jvm = Map.copyOf(jvm);
  }

  /** All services of the working copy around the working directory, on free ports, in silence. */
  public static StackSettings in(Path folder) {
    return new StackSettings(
        folder.toAbsolutePath(),
        Artifacts.workingCopy(),
        Map.of(),
        List.of(Service.values()),
        Map.of(),
        Map.of(),
        false,
        line -> {});
  }

  /** The ports front-end teams know: 8081 to 8083, 8180, 19092, 15432. */
  public StackSettings onFixedPorts() {
    Map<String, Integer> fixed = new LinkedHashMap<>(FIXED_SERVERS);
    Arrays.stream(Service.values())
        .forEach(service -> fixed.put(service.id(), service.fixedPort()));
    return withPorts(fixed);
  }

  /** One part on another port. */
  public StackSettings onPort(String part, int port) {
    Map<String, Integer> changed = new LinkedHashMap<>(ports);
    changed.put(part, port);
    return withPorts(changed);
  }

  /** A busy port, or one for two parts, shows before anything is started. */
  void requireFreePorts() {
    Map<Integer, String> taken = new HashMap<>();
    ports.forEach(
        (part, port) -> {
          Ports.choose(part, port);
          String other = port == 0 ? null : taken.putIfAbsent(port, part);
          if (other != null) {
            throw new CannotStart(
                "Port %d is given to %s and to %s: choose another for one of them."
                    .formatted(port, other, part));
          }
        });
  }

  private static void requirePart(String name) {
    if (!FIXED_SERVERS.containsKey(name)) {
      Service.of(name);
    }
  }

  private StackSettings withPorts(Map<String, Integer> changed) {
    return new StackSettings(folder, repository, changed, services, config, jvm, fresh, progress);
  }

  public StackSettings only(Service... some) {
    return new StackSettings(
        folder, repository, ports, List.of(some), config, jvm, fresh, progress);
  }

  /** Only the servers. */
  public StackSettings withoutServices() {
    return only();
  }

  /** One more configuration key of one service. */
  public StackSettings telling(Service service, String key, String value) {
    Map<Service, Map<String, String>> changed = new EnumMap<>(Service.class);
    changed.putAll(config);
    Map<String, String> told = new LinkedHashMap<>(changed.getOrDefault(service, Map.of()));
    told.put(key, value);
    changed.put(service, told);
    return new StackSettings(folder, repository, ports, services, changed, jvm, fresh, progress);
  }

  /** One more option of the JVM of one service; a later one wins over an earlier. */
  public StackSettings launching(Service service, String option) {
    Map<Service, List<String>> changed = new EnumMap<>(Service.class);
    changed.putAll(jvm);
    List<String> options = new ArrayList<>(changed.getOrDefault(service, List.of()));
    options.add(option);
    changed.put(service, options);
    return new StackSettings(folder, repository, ports, services, config, changed, fresh, progress);
  }

  /** Without what an earlier run stored in the folder. */
  public StackSettings startingAnew() {
    return new StackSettings(folder, repository, ports, services, config, jvm, true, progress);
  }

  public StackSettings reporting(Consumer<String> lines) {
    return new StackSettings(folder, repository, ports, services, config, jvm, fresh, lines);
  }

  /** Starts it; the caller closes it. */
  public LocalStack start() {
    return new LocalStack(this).start();
  }
}
