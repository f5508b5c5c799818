# The packaged application; build it first: mvn -B package
FROM eclipse-temurin:17-jre
RUN useradd --system --create-home sluice
WORKDIR /home/sluice
COPY target/sluice-*.jar sluice.jar
COPY processes processes
COPY forms forms
COPY document-templates document-templates
USER sluice
ENV JAVA_TOOL_OPTIONS="-Xmx512m -Duser.timezone=UTC"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "sluice.jar"]
