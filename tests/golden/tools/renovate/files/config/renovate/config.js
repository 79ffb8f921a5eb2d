// Renovate's own configuration; what it does in a repository stands in that repository's renovate.json.
module.exports = {
  platform: "gitea",
  // The address that this container reaches; clones take it, too.
  endpoint: "http://gitea:3000/api/v1",
  gitUrl: "endpoint",
  onboarding: true,
  requireConfig: "optional",
  repositories: ["example/delivery"],
  gitAuthor: "Renovate <renovate@delivery.localhost>",
  // Commands from a repository are not run: they would see the token.
  allowedCommands: [],
  allowScripts: false,
};
