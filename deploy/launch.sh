# Sourced by deploy/demo, deploy/up and deploy/compose-trial: checks the JDK, builds what is not built, and offers `launch`.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

stop() {
  echo "$1" >&2
  exit 2
}

require_jdk() {
  local java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  command -v "$java" >/dev/null || stop "A JDK 17 or newer is needed: java is not found (JAVA_HOME or PATH)."
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] || stop "A JDK 17 or newer is needed: this one is version ${version:-unknown}."
  command -v "${java%java}javac" >/dev/null || stop "A JDK is needed, not only a JRE: javac is not found."
}

built=deploy/.local/built

# Built, and no source or pom is newer than the last build.
is_built() {
  [ -f "$built" ] || return 1
  local service
  for service in planning measurement reporting; do
    [ -f "$service-service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
  [ -f deploy/main-job/target/main-job-0.1.0.jar ] || return 1
  [ -z "$(find pom.xml libraries identity-config deploy planning-service measurement-service reporting-service \
    \( -name target -o -name .local \) -prune -o -type f \( -path '*/src/main/*' -o -path '*/contracts/*' -o -path '*/realm/*' -o -name pom.xml \) \
    -newer "$built" -print -quit)" ]
}

build() {
  command -v mvn >/dev/null || stop "Maven 3.8.6 or newer is needed to build the project: mvn is not found."
  echo "Building (the first time it downloads the dependencies and takes some minutes)…"
  mkdir -p deploy/.local
  mvn -B -ntp -DskipTests -pl '!deploy/clients,!deploy/benchmarks' package || stop "The build failed: see the messages of Maven above."
  touch "$built"
}

# launch CLASS ARGUMENT…
launch() {
  require_jdk
  is_built || build
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -Dslf4j.internal.verbosity=ERROR -cp deploy/main-job/target/main-job-0.1.0.jar "$@"
}
