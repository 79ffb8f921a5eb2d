<%#source.gitea-api%>
    gitea = {
      source  = "go-gitea/gitea"
      version = "0.8.1"
    }
<%/source.gitea-api%>
<%#source.github-api%>
    github = {
      source  = "integrations/github"
      version = "6.13.0"
    }
<%/source.github-api%>
<%#source.gitlab-api%>
    gitlab = {
      source  = "gitlabhq/gitlab"
      version = "19.1.0"
    }
<%/source.gitlab-api%>
