// The organisation folder: every repository of the organisation with a Jenkinsfile gets its jobs by itself,
// one per branch and pull request. Run by configuration as code at every start.
organizationFolder(<% source.organisation | groovy %>) {
  displayName(<% source.organisation | groovy %>)
  description(<% source.url | groovy %>)

  organizations {
<%#source.gitea-api%>
    gitea {
      // The address that Jenkins itself reaches; links for people come from the alias in casc.yaml.
      serverUrl(<% source.internal-url | groovy %>)
      repoOwner(<% source.organisation | groovy %>)
      credentialsId('source-host')
      traits {
        giteaExcludeArchivedRepositories {}
        giteaBranchDiscovery {
          strategyId(1) // not those that are pull requests: they are built as such
        }
        giteaPullRequestDiscovery {
          strategyId(1) // merged with the target, so that the result of the merge is tested
        }
        giteaForkDiscovery {
          strategyId(1)
          // The Jenkinsfile of a stranger's fork is not run; the one of the target branch is.
          trust {
            giteaTrustContributors {}
          }
        }
        giteaWebhookRegistration {
          mode(<%#source.self-hosted%>'DISABLED'<%/source.self-hosted%><%^source.self-hosted%>'SYSTEM'<%/source.self-hosted%>) // a source host inside this stack brings one hook for the whole organisation
        }
      }
    }
<%/source.gitea-api%>
<%#source.github-api%>
    github {
      apiUri(<% source.api-url | groovy %>)
      repoOwner(<% source.organisation | groovy %>)
      credentialsId('source-host')
      traits {
        gitHubExcludeArchivedRepositories {}
        gitHubBranchDiscovery {
          strategyId(1) // not those that are pull requests: they are built as such
        }
        gitHubPullRequestDiscovery {
          strategyId(1) // merged with the target, so that the result of the merge is tested
        }
        gitHubForkDiscovery {
          strategyId(1)
          // Only people with write access may change the Jenkinsfile in a pull request.
          trust {
            gitHubTrustPermissions {}
          }
        }
      }
    }
<%/source.github-api%>
<%#source.gitlab-api%>
    gitlab {
      serverName('source')
      projectOwner(<% source.organisation | groovy %>)
      credentialsId('source-host')
      traits {
        gitLabExcludeArchivedRepositories {}
        gitLabBranchDiscovery {
          strategyId(1) // not those that are merge requests: they are built as such
        }
        gitLabOriginDiscovery {
          strategyId(1) // merged with the target, so that the result of the merge is tested
        }
        gitLabForkDiscovery {
          strategyId(1)
          // Only people with write access may change the Jenkinsfile in a merge request.
          trust {
            gitLabTrustPermissions {}
          }
        }
        gitLabHookRegistration {
          webHookMode(<%#source.self-hosted%>'DISABLE'<%/source.self-hosted%><%^source.self-hosted%>'SYSTEM'<%/source.self-hosted%>) // a source host inside this stack brings its own hook
          systemHookMode('DISABLE')
        }
      }
    }
<%/source.gitlab-api%>
  }

  projectFactories {
    workflowMultiBranchProjectFactory {
      scriptPath('Jenkinsfile')
    }
  }

  // Jobs of deleted branches go, with some days to read their last log.
  orphanedItemStrategy {
    discardOldItems {
      daysToKeep(7)
      numToKeep(50)
    }
  }

  // Web hooks bring changes at once. The scan finds what a lost hook missed, and new repositories.
  triggers {
    periodicFolderTrigger {
      interval('1h')
    }
  }
}
