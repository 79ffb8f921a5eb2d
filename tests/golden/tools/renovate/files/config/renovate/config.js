// Renovate's own configuration; what it does in a repository stands in that repository's renovate.json.
module.exports = {
  platform: "github",
  // The address that this container reaches; clones take it, too.
  endpoint: "https://api.github.com",
  onboarding: true,
  requireConfig: "optional",
  repositories: ["example/delivery"],
  gitAuthor: "Renovate <renovate@delivery.localhost>",
  // Commands from a repository are not run: they would see the token.
  allowedCommands: [],
  allowScripts: false,
};
