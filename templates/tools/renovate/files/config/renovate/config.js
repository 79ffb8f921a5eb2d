// Renovate's own configuration; what it does in a repository stands in that repository's renovate.json.
module.exports = {
<%#source.gitea-api%>
  platform: "gitea",
<%/source.gitea-api%>
<%#source.github-api%>
  platform: "github",
<%/source.github-api%>
<%#source.gitlab-api%>
  platform: "gitlab",
<%/source.gitlab-api%>
  // The address that this container reaches; clones take it, too.
  endpoint: <% source.api-url | json %>,
<%^source.github-api%>
  gitUrl: "endpoint",
<%/source.github-api%>
  onboarding: true,
  requireConfig: "optional",
<%#options.all-repositories%>
  autodiscover: true,
  autodiscoverFilter: ["<% source.organisation %>/*"],
<%/options.all-repositories%>
<%^options.all-repositories%>
  repositories: ["<% source.organisation %>/<% project.slug %>"],
<%/options.all-repositories%>
  gitAuthor: "Renovate <renovate@<% project.domain %>>",
  // Commands from a repository are not run: they would see the token.
  allowedCommands: [],
  allowScripts: false,
};
