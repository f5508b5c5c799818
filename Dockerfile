# The packaged application; build it first: mvn -B package
FROM eclipse-temurin:17-jre AS unpacked
COPY target/sluice-*.jar sluice.jar
# a jar of jars is slow to read: the application starts from its parts
RUN java -Djarmode=tools -jar sluice.jar extract --destination /unpacked

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home sluice
WORKDIR /home/sluice
COPY --from=unpacked /unpacked/lib lib
COPY --from=unpacked /unpacked/sluice.jar sluice.jar
COPY processes processes
COPY forms forms
COPY document-templates document-templates
# a new volume takes its owner from the folder that it covers
RUN install -d -o sluice -g sluice data
USER sluice
ENV JAVA_TOOL_OPTIONS="-Xmx512m -Duser.timezone=UTC"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "sluice.jar"]
