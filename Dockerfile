# The sandbox in a container: docker build -t oms-sandbox . && docker run --rm -p 127.0.0.1:4010:4010 oms-sandbox
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && mkdir -p /out/data && npm pack --ignore-scripts --pack-destination /out && tar -xzf /out/oms-sandbox-*.tgz -C /out

FROM node:22-slim
ENV NODE_ENV=production \
    OMS_SANDBOX_HOST=0.0.0.0 \
    OMS_SANDBOX_DB=/data/db.json \
    XDG_CACHE_HOME=/data/.cache
COPY --from=build /out/package /opt/oms-sandbox
COPY --from=build --chown=node:node /out/data /data
USER node
WORKDIR /data
VOLUME ["/data"]
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.OMS_SANDBOX_PORT || 4010) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/opt/oms-sandbox/dist/cli.js"]
CMD ["start"]
