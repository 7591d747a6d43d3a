# The board and the kpiboard command, with a private PostgreSQL of its own. Build: docker build -t kpiboard .
# Import: docker run --rm -v kpiboard:/var/lib/kpiboard -v "$PWD/seed-data/generated:/in:ro" kpiboard import --input /in/yot-camden
# Serve:  docker run --rm -v kpiboard:/var/lib/kpiboard -p 127.0.0.1:5080:5080 --entrypoint /web/KpiBoard.Web kpiboard --urls http://+:5080
# Another base that has the .NET 10 packages is given with --build-arg BASE=...
ARG BASE=ubuntu:24.04

FROM ${BASE} AS build
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends dotnet-sdk-10.0 nodejs npm \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Directory.Build.props Directory.Build.targets Directory.Packages.props .editorconfig ./
COPY src src
COPY seed-data/codes seed-data/codes
COPY seed-data/areas seed-data/areas
COPY seed-data/benchmarks seed-data/benchmarks
RUN CI=true dotnet publish src/KpiBoard.Cli -c Release -o /app --nologo \
    && CI=true dotnet publish src/KpiBoard.Web -c Release -o /web --nologo

FROM ${BASE}
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends aspnetcore-runtime-10.0 postgresql postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --home-dir /var/lib/kpiboard --create-home kpiboard
COPY --from=build /app /app
COPY --from=build /web /web
USER kpiboard
ENV KPIBOARD_DATA=/var/lib/kpiboard/data
VOLUME /var/lib/kpiboard
ENTRYPOINT ["/app/kpiboard"]
CMD ["board"]
