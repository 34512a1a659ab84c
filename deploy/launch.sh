# Sourced by deploy/demo and deploy/up: checks the JDK, builds what is not built, and offers `launch`.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

stop() {
  echo "$1" >&2
  exit 2
}

require_jdk() {
  local java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  command -v "$java" >/dev/null || stop "Serve un JDK 17 o più recente: java non si trova (JAVA_HOME o PATH)."
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] || stop "Serve un JDK 17 o più recente: qui c’è la versione $version."
  command -v "${java%java}javac" >/dev/null || stop "Serve un JDK, non solo un JRE: javac non si trova."
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
  command -v mvn >/dev/null || stop "Serve Maven 3.8.6 o più recente per costruire il progetto: mvn non si trova."
  echo "Costruzione (la prima volta scarica le dipendenze e dura alcuni minuti)…"
  mkdir -p deploy/.local
  mvn -B -ntp -DskipTests package || stop "La costruzione non è riuscita: si vedano i messaggi di Maven qui sopra."
  touch "$built"
}

# launch CLASS ARGUMENT…
launch() {
  require_jdk
  is_built || build
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -Dslf4j.internal.verbosity=ERROR -cp deploy/main-job/target/main-job-0.1.0.jar "$@"
}
